#include "report/identity/townships.h"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <string>

#include "text/normalize.h"

namespace gongkai {
namespace {

#include "generated/township_tables.inc"

constexpr std::uint32_t in_county = 1000;  // of a township's code
constexpr std::uint32_t in_prefecture = 100000;
constexpr std::uint32_t prefecture_unit = 100;
constexpr int standing = 15;  // of the years of a township

std::u16string_view name_at(std::size_t number) {
  std::size_t begin = township_block_begins[number / township_block];
  for (std::size_t i = number / township_block * township_block; i < number; ++i)
    begin += township_name_lengths[i];
  return {township_names + begin, township_name_lengths[number]};
}

std::u16string utf16(std::string_view name) {
  std::u16string text;
  for (std::size_t pos = 0; pos < name.size();) {
    const char32_t c = next_code_point(name, pos);
    if (c > 0xFFFF) {
      text += static_cast<char16_t>(0xD7C0 + (c >> 10U));
      text += static_cast<char16_t>(0xDC00 + (c & 0x3FFU));
    } else {
      text += static_cast<char16_t>(c);
    }
  }
  return text;
}

Township township_at(std::size_t place) {
  const int first = township_years[place] / 16, last = township_years[place] % 16;
  return {.code = township_codes[place],
          .first_year = first == 0 ? 0 : township_years_from + first,
          .last_year = last == standing ? 9999 : township_years_from + last};
}

}  // namespace

std::vector<Township> townships_called(std::string_view name) {
  const std::u16string searched = utf16(name);
  const auto numbers = std::views::iota(std::size_t{0}, std::size(township_name_lengths));
  const auto at = std::ranges::lower_bound(numbers, std::u16string_view(searched), {}, name_at);
  if (at == numbers.end() || name_at(*at) != searched) return {};
  std::vector<Township> townships;
  for (std::size_t place = township_firsts[*at]; place < township_firsts[*at + 1]; ++place)
    townships.push_back(township_at(place));
  return townships;
}

const RegionDef* superior_of_township(std::uint32_t code) {
  if (const RegionDef* county = find_region(code / in_county)) return county;
  return find_region(code / in_prefecture * prefecture_unit);
}

}  // namespace gongkai
