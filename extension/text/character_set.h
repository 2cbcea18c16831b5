#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongkai {

/// A set of characters to look into before anything dearer is asked. Characters of other planes share the
/// places of those of the basic plane: what is not in it is certain, what is may be another.
struct CharacterSet {
  std::array<std::uint64_t, 0x10000 / 64> bits{};

  void add(char32_t c) { bits[(c & 0xFFFFU) / 64] |= std::uint64_t{1} << (c % 64); }
  void add(std::u32string_view characters) {
    for (const char32_t c : characters) add(c);
  }
  [[nodiscard]] bool has(char32_t c) const { return (bits[(c & 0xFFFFU) / 64] >> (c % 64) & 1U) != 0; }
  [[nodiscard]] bool has_any(std::u32string_view characters) const {
    for (const char32_t c : characters)
      if (has(c)) return true;
    return false;
  }
};

}  // namespace gongkai
