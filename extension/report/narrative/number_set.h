#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace gongkai {

/// A set of numbers below `limit`.
template <std::size_t limit>
struct NumberSet {
  static constexpr std::size_t most = limit;

  std::array<std::uint64_t, limit / 64> bits{};

  bool operator==(const NumberSet&) const = default;
  [[nodiscard]] bool has(std::size_t number) const { return (bits[number / 64] >> (number % 64) & 1U) != 0; }
  void add(std::size_t number) { bits[number / 64] |= std::uint64_t{1} << (number % 64); }
};

}  // namespace gongkai
