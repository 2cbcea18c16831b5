#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace gongkai {

/// How like keys are to one: where its characters stand in it is noted once, and then each other key is one
/// step a character.
class Likeness {
 public:
  explicit Likeness(std::u32string_view key);

  /// Twice the longest common subsequence over the sum of lengths; 0 to 1.
  [[nodiscard]] double to(std::u32string_view other) const;

 private:
  __extension__ using Places = unsigned __int128;  ///< a bit for each place, the longest key's included

  static constexpr std::size_t slots = 256;

  [[nodiscard]] std::size_t slot_of(char32_t c) const {
    std::size_t slot = c % slots;
    while (characters_[slot] != c && characters_[slot] != 0) slot = (slot + 1) % slots;
    return slot;
  }

  std::size_t size_;
  std::array<char32_t, slots> characters_{};  ///< of the key; 0 in slots that none has
  std::array<Places, slots> places_;          ///< of each, where there is one
};

}  // namespace gongkai
