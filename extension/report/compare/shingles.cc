#include "report/compare/shingles.h"

#include <algorithm>
#include <numeric>

#include "text/normalize.h"

namespace gongkai {
namespace {

bool is_left_out(char32_t c) {
  return (c >= U'0' && c <= U'9') || c == U' ' || c == U'\t' || c == U'\n' || c == 0xA0 || c == 0x3000;
}

/// The shingle that stands at a place of a text.
struct Standing {
  std::u32string_view plain;
  std::u32string_view operator()(std::uint32_t place) const { return nth_shingle(plain, place); }
};

}  // namespace

std::u32string plain_characters(std::string_view utf8) {
  std::u32string plain;
  plain.reserve(utf8.size() / 3);
  for (std::size_t pos = 0; pos < utf8.size();) {
    const char32_t c = next_code_point(utf8, pos);
    if (!is_left_out(c)) plain += c;
  }
  return plain;
}

std::size_t count_shingles(std::u32string_view plain) {
  if (plain.size() >= shingle_length) return plain.size() - shingle_length + 1;
  return plain.empty() ? 0 : 1;
}

std::u32string_view nth_shingle(std::u32string_view plain, std::size_t n) {
  return plain.substr(n, shingle_length);
}

ShingleSet::ShingleSet(std::u32string_view plain) : plain_(plain) {
  if (plain.size() < shingle_length) return;
  places_.resize(count_shingles(plain));
  std::iota(places_.begin(), places_.end(), 0U);
  std::ranges::sort(places_, {}, Standing{plain});
}

bool ShingleSet::has(std::u32string_view shingle) const {
  if (shingle.size() < shingle_length) return plain_.find(shingle) != std::u32string_view::npos;
  return std::ranges::binary_search(places_, shingle, {}, Standing{plain_});
}

std::optional<double> repeated_share(std::u32string_view text, const ShingleSet& other) {
  const std::size_t count = count_shingles(text);
  if (count == 0) return std::nullopt;
  std::size_t repeated = 0;
  for (std::size_t n = 0; n < count; ++n) repeated += other.has(nth_shingle(text, n)) ? 1 : 0;
  return static_cast<double>(repeated) / static_cast<double>(count);
}

}  // namespace gongkai
