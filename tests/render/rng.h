#pragma once

#include <cstddef>
#include <cstdint>
#include <random>

namespace gongkai::render {

/// The same numbers on every platform: the engine is fixed by the standard, the mapping to ranges is our own.
class Rng {
 public:
  explicit Rng(std::uint64_t seed) : engine_(seed * 0x9E3779B97F4A7C15U + 1) {}

  /// 0 … n - 1.
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(engine_() % n); }
  bool chance(unsigned percent) { return below(100) < percent; }
  std::int64_t between(std::int64_t low, std::int64_t high) {
    return low + static_cast<std::int64_t>(below(static_cast<std::size_t>(high - low + 1)));
  }
  template <typename Container>
  const auto& pick(const Container& from) {
    return from[below(std::size(from))];
  }

 private:
  std::mt19937_64 engine_;
};

}  // namespace gongkai::render
