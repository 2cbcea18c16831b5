#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace gongkai {

/// The character of three bytes at `pos`, as most of Chinese text is; 0 where there is none, or the text ends
/// behind it. A quick look: below U+0800, and where surrogates are, what is there is ill-formed.
inline char32_t three_bytes(std::string_view text, std::size_t pos) {
  if constexpr (std::endian::native == std::endian::little) {
    std::uint32_t bytes = 0;
    if (pos + sizeof bytes > text.size()) return 0;
    std::memcpy(&bytes, text.data() + pos, sizeof bytes);
    if ((bytes & 0xC0C0F0U) != 0x8080E0U) return 0;
    return (bytes & 0x0FU) << 12U | (bytes >> 2U & 0xFC0U) | (bytes >> 16U & 0x3FU);
  }
  return 0;
}

/// Two such characters one behind the other: the first in the lower 24 bits, the other above; 0 where there
/// are none, or the text ends right behind them.
inline std::uint64_t twice_three_bytes(std::string_view text, std::size_t pos) {
  if constexpr (std::endian::native == std::endian::little) {
    constexpr auto twice = [](std::uint64_t bits) { return bits << 24U | bits; };
    std::uint64_t bytes = 0;
    if (pos + sizeof bytes > text.size()) return 0;
    std::memcpy(&bytes, text.data() + pos, sizeof bytes);
    if ((bytes & twice(0xC0C0F0U)) != twice(0x8080E0U)) return 0;
    return (bytes & twice(0x0FU)) << 12U | (bytes >> 2U & twice(0xFC0U)) | (bytes >> 16U & twice(0x3FU));
  }
  return 0;
}

/// Bytes of ideographs at `pos` whose characters of three bytes begin with E5 to E9: of most of them, and all
/// are wide.
inline std::size_t length_of_ideographs(std::string_view text, std::size_t pos) {
  const std::size_t begin = pos;
  if constexpr (std::endian::native == std::endian::little) {
    constexpr auto twice = [](std::uint64_t bits) { return bits << 24U | bits; };
    for (std::uint64_t bytes = 0; pos + sizeof bytes <= text.size(); pos += 6) {
      std::memcpy(&bytes, text.data() + pos, sizeof bytes);
      const std::uint64_t lead = bytes & twice(0x0FU);
      const std::uint64_t from_5 = (lead + twice(0x0BU)) & twice(0x10U);
      const std::uint64_t from_a = (lead + twice(0x06U)) & twice(0x10U);
      if ((bytes & twice(0xC0C0F0U)) != twice(0x8080E0U) || from_5 != twice(0x10U) || from_a != 0) break;
    }
    for (std::uint32_t bytes = 0; pos + sizeof bytes <= text.size(); pos += 3) {
      std::memcpy(&bytes, text.data() + pos, sizeof bytes);
      if ((bytes & 0xC0C0F0U) != 0x8080E0U || (bytes & 0x0FU) - 5U > 4U) break;
    }
  }
  return pos - begin;
}

}  // namespace gongkai
