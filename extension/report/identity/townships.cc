#include "report/identity/townships.h"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace gongkai {
namespace {

#include "generated/township_tables.inc"

constexpr std::uint32_t in_county = 1000;  // of a township's code
constexpr std::uint32_t in_prefecture = 100000;
constexpr std::uint32_t prefecture_unit = 100;

std::string_view name_at(std::size_t number) {
  const std::size_t begin = number == 0 ? 0 : township_name_ends[number - 1];
  return {township_names + begin, township_name_ends[number] - begin};
}

}  // namespace

std::span<const std::uint32_t> townships_called(std::string_view name) {
  const auto numbers = std::views::iota(std::size_t{0}, std::size(township_name_ends));
  const auto at = std::ranges::lower_bound(numbers, name, {}, name_at);
  if (at == numbers.end() || name_at(*at) != name) return {};
  const std::size_t first = township_firsts[*at];
  return std::span(township_codes).subspan(first, township_firsts[*at + 1] - first);
}

const RegionDef* superior_of_township(std::uint32_t code) {
  if (const RegionDef* county = find_region(code / in_county)) return county;
  return find_region(code / in_prefecture * prefecture_unit);
}

}  // namespace gongkai
