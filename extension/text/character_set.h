#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongkai {

/// A set of characters to look into before anything dearer is asked. Characters of other planes share the
/// places of those of the basic plane: what is not in it is certain, what is may be another.
class CharacterSet {
 public:
  void add(char32_t c) { bits_.set(c & 0xFFFFU); }
  void add(std::u32string_view characters) {
    for (const char32_t c : characters) add(c);
  }
  [[nodiscard]] bool has(char32_t c) const { return bits_.test(c & 0xFFFFU); }
  [[nodiscard]] bool has_any(std::u32string_view characters) const {
    for (const char32_t c : characters)
      if (has(c)) return true;
    return false;
  }

 private:
  std::bitset<0x10000> bits_;
};

}  // namespace gongkai
