#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace gongkai {

/// Tells where a key stands in an array of keys. Its slots may be constants of the program.
struct KeyIndex {
  std::span<const std::uint16_t> slots;  ///< as many as a power of two: number of a key + 1; 0: free

  [[nodiscard]] static std::size_t hash(std::u32string_view key) {
    std::uint64_t bits = 0;
    for (const char32_t c : key) bits = (bits ^ c) * 0x9E3779B97F4A7C15U;
    return static_cast<std::size_t>(bits >> 32U);
  }

  /// The number of the key for which is_key(number); -1 when there is none.
  template <class IsKey>
  [[nodiscard]] int find(std::u32string_view key, IsKey is_key) const {
    for (std::size_t at = hash(key);; ++at) {
      const int number = slots[at & (slots.size() - 1)] - 1;
      if (number < 0 || is_key(static_cast<std::size_t>(number))) return number;
    }
  }
};

}  // namespace gongkai
