#include "report/identity/region_names.h"

#include <algorithm>

namespace gongkai {
namespace {

#include "generated/region_tables.inc"

std::string_view text_of(RegionText text) { return {region_text + text.begin, text.size}; }

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
  const auto front = [&](const RegionName& name) { return name.name().substr(0, beginning.size()); };
  const auto* const first = std::ranges::lower_bound(region_name_defs, beginning, {}, front);
  const auto* const behind = std::ranges::upper_bound(region_name_defs, beginning, {}, front);
  return {first, behind};  // clang 14 rejects std::ranges::equal_range
}

std::span<const RegionName> regions_called(std::string_view name, std::span<const RegionName> among) {
  const auto first = std::ranges::lower_bound(among, name, {}, &RegionName::name);
  const auto behind = std::ranges::upper_bound(among, name, {}, &RegionName::name);
  return {first, behind};
}

bool lies_in(const RegionDef& region, const RegionDef& superior) {
  for (const RegionDef* above = &region; above->parent != 0;) {
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
