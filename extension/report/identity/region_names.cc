#include "report/identity/region_names.h"

#include <algorithm>
#include <array>

namespace gongkai {
namespace {

#include "generated/region_tables.inc"

std::string_view text_of(RegionText text) { return {region_text + text.begin, text.size}; }

constexpr char32_t first_ideograph = 0x4E00;
constexpr char32_t last_ideograph = 0x9FFF;

/// The ideograph that `text` begins with; 0 where it begins otherwise.
constexpr char32_t ideograph_at_front(std::string_view text) {
  if (text.size() < 3) return 0;
  const auto byte = [&](std::size_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i]));
  };
  if ((byte(0) & 0xF0U) != 0xE0 || (byte(1) & 0xC0U) != 0x80 || (byte(2) & 0xC0U) != 0x80) return 0;
  const char32_t c = (byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
  return c >= first_ideograph && c <= last_ideograph ? c : 0;
}

/// Where the names that begin with each ideograph stand, and behind them those with the next.
constexpr auto places = [] {
  std::array<std::uint16_t, last_ideograph - first_ideograph + 2> result{};
  for (const RegionName& name : region_name_defs)
    ++result[ideograph_at_front({region_text + name.text.begin, name.text.size}) - first_ideograph + 1];
  for (std::size_t i = 1; i < result.size(); ++i)
    result[i] = static_cast<std::uint16_t>(result[i] + result[i - 1]);
  return result;
}();
static_assert(places.back() == std::size(region_name_defs));

}  // namespace

std::string_view RegionDef::name() const { return text_of(text); }
std::string_view RegionName::name() const { return text_of(text); }

std::span<const RegionDef> regions() { return region_defs; }
std::span<const RegionName> region_names() { return region_name_defs; }
std::span<const SuccessionDef> region_successions() { return succession_defs; }

std::string_view name_of(RegionLevel level) {
  constexpr std::string_view names[] = {"country", "province", "prefecture", "county"};
  return names[static_cast<std::size_t>(level)];
}

const RegionDef* find_region(std::int64_t code) {
  const auto at = std::ranges::lower_bound(region_defs, code, {}, &RegionDef::code);
  return at != std::end(region_defs) && at->code == code ? at : nullptr;
}

std::span<const RegionName> region_names_with(std::string_view beginning) {
  std::span<const RegionName> among = region_name_defs;
  if (const char32_t c = ideograph_at_front(beginning); c != 0) {
    const std::size_t place = c - first_ideograph;
    among = among.subspan(places[place], std::size_t{places[place + 1]} - places[place]);
    if (among.empty() || beginning.size() == 3) return among;
  }
  const auto front = [&](const RegionName& name) { return name.name().substr(0, beginning.size()); };
  const auto first = std::ranges::lower_bound(among, beginning, {}, front);
  const auto behind = std::ranges::upper_bound(among, beginning, {}, front);
  return {first, behind};  // clang 14 rejects std::ranges::equal_range
}

std::span<const RegionName> regions_called(std::string_view name, std::span<const RegionName> among) {
  const auto first = std::ranges::lower_bound(among, name, {}, &RegionName::name);
  const auto behind = std::ranges::upper_bound(among, name, {}, &RegionName::name);
  return {first, behind};
}

bool lies_in(const RegionDef& inner, const RegionDef& superior) {
  for (const RegionDef* above = &inner; above->parent != 0;) {
    above = find_region(above->parent);
    if (above == &superior) return true;
  }
  return false;
}

std::string superiors_of(const RegionDef& region) {
  std::string text;
  append_superiors(text, region);
  return text;
}

void append_superiors(std::string& text, const RegionDef& region) {
  if (region.parent == 0 || region.parent == country_code) return;
  const RegionDef& above = *find_region(region.parent);
  append_superiors(text, above);
  text.append(above.name());
}

}  // namespace gongkai
