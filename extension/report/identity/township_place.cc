#include "report/identity/township_place.h"

#include <algorithm>

#include "report/identity/agency_name.h"
#include "report/identity/townships.h"

namespace gongkai {
namespace {

using Counties = std::vector<const RegionDef*>;

/// Keeps those that fit, when any does.
template <class Fits>
void prefer(Counties& counties, Fits fits) {
  if (counties.size() > 1 && std::ranges::any_of(counties, fits))
    std::erase_if(counties, [&](const RegionDef* county) { return !fits(county); });
}

/// The county of that year where `county` did not stand yet: the one that it followed. Itself when there are
/// several.
const RegionDef* county_then(const RegionDef* county, std::int64_t year) {
  if (county->stood_in(year)) return county;
  const RegionDef* then = nullptr;
  for (const SuccessionDef& change : region_successions()) {
    if (change.successor != county->code) continue;
    const RegionDef* before = find_region(change.code);
    if (before == nullptr || !before->stood_in(year)) continue;
    if (then != nullptr) return county;
    then = before;
  }
  return then == nullptr ? county : then;
}

bool contains(std::string_view text, std::string_view word) {
  return text.find(word) != std::string_view::npos;
}

}  // namespace

std::string_view division_of_township(std::string_view office, const Catalogue& catalogue) {
  for (const DivisionDef& def : catalogue.division_suffixes()) {
    if (def.rank != township_rank) continue;
    const std::string seated = std::string(def.suffix).append(def.seat);
    if (const std::size_t at = office.rfind(seated); at != std::string_view::npos)
      return office.substr(0, at + def.suffix.size());
  }
  return office;
}

TownshipPlace find_township(std::string_view name, const RegionDef* within, const Surroundings& around) {
  TownshipPlace place;
  Counties& counties = place.counties;
  std::vector<Township> townships = townships_called(name);
  std::erase_if(townships, [&](const Township& township) {
    return !township.may_report_on(around.year) || superior_of_township(township.code) == nullptr;
  });
  for (const Township& township : townships) {
    const RegionDef* county = county_then(superior_of_township(township.code), around.year);
    if (within != nullptr && county != within && !lies_in(*county, *within)) continue;
    if (std::ranges::find(counties, county) == counties.end()) counties.push_back(county);
  }
  prefer(counties, [&](const RegionDef* county) { return county->stood_in(around.year); });
  for (const std::string_view text : around.texts) {
    prefer(counties, [&](const RegionDef* c) { return contains(text, std::string(c->name()).append(name)); });
    prefer(counties, [&](const RegionDef* c) { return contains(text, c->name()); });
    prefer(counties, [&](const RegionDef* c) {
      const RegionDef* above = find_region(c->parent);
      return above != nullptr && contains(text, above->name());
    });
  }
  if (const RegionDef* folder = region_of_path(around.path, around.year);
      folder != nullptr && !counties.empty()) {
    const auto fits = [&](const RegionDef* c) { return c == folder || lies_in(*c, *folder); };
    // A folder that no candidate lies in speaks of a township that the list does not know.
    const bool decides =
        around.texts.empty() || (counties.size() > 1 && folder->level == RegionLevel::county);
    if (decides && std::ranges::none_of(counties, fits)) counties.clear();
    prefer(counties, fits);
  }
  if (counties.size() != 1) return place;
  for (const Township& township : townships)
    if (superior_of_township(township.code) == counties.front()) place.code = township.code;
  if (!counties.front()->stood_in(around.year)) counties.clear();
  return place;
}

}  // namespace gongkai
