#include "report/forms/likeness.h"

#include <bit>
#include <cstdint>

#include "base/limits.h"

namespace gongkai {

static_assert(limits::label_length <= 128, "a bit for each character");

Likeness::Likeness(std::u32string_view key) : size_(key.size() > limits::label_length ? 0 : key.size()) {
  for (std::size_t i = 0; i < size_; ++i) {
    const std::size_t slot = slot_of(key[i]);
    if (characters_[slot] == 0) places_[slot] = 0;
    characters_[slot] = key[i];
    places_[slot] |= Places{1} << i;
  }
}

double Likeness::to(std::u32string_view other) const {
  if (size_ == 0 || other.empty() || other.size() > limits::label_length) return 0;
  // Row by row of the table of common subsequences, a bit 0 where its value grows: H. Hyyrö, 2004.
  Places grows_not = ~Places{0};
  for (const char32_t c : other) {
    const std::size_t slot = slot_of(c);
    if (characters_[slot] == 0) continue;
    const Places met = grows_not & places_[slot];
    grows_not = (grows_not + met) | (grows_not - met);
  }
  const Places grows = ~grows_not & ~(~Places{0} << (size_ - 1) << 1U);
  const int common = std::popcount(static_cast<std::uint64_t>(grows)) +
                     std::popcount(static_cast<std::uint64_t>(grows >> 64U));
  return 2.0 * common / static_cast<double>(size_ + other.size());
}

}  // namespace gongkai
