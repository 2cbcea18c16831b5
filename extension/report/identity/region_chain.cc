#include "report/identity/region_chain.h"

#include <algorithm>
#include <array>

#include "text/normalize.h"

namespace gongkai {
namespace {

using Names = std::vector<const RegionName*>;

constexpr std::size_t shortest_name = 2 * ideograph;
constexpr std::string_view division_ends = "省市县区旗州盟";
constexpr std::string_view shortened_ends = "县旗", autonomous = "自治", banner = "旗";
constexpr std::size_t longest_abbreviation = 5 * ideograph;
/// Words that begin with the end of a division's name: 洛阳|市场监督管理局.
constexpr std::array<std::string_view, 3> crossing{"市场", "区域", "县域"};

const RegionDef& def_of(const RegionName* name) { return *find_region(name->code); }

/// 洛阳 of 洛阳市; not 恩施州.
bool is_bare(const RegionName& name) {
  return name.kind == NameKind::shortened && def_of(&name).name().starts_with(name.name());
}

bool crosses_word(std::string_view text, std::size_t end) {
  const std::string_view around = text.substr(end - ideograph, 2 * ideograph);
  return std::ranges::find(crossing, around) != crossing.end();
}

bool lies_in_any(const RegionDef& region, const Names& within) {
  return within.empty() ||
         std::ranges::any_of(within, [&](const RegionName* above) { return lies_in(region, def_of(above)); });
}

/// Divisions called so that may have been meant in a report on `year`.
Names called(std::string_view name, std::int64_t year, const Names& within,
             std::span<const RegionName> among = region_names()) {
  Names found;
  for (const RegionName& candidate : regions_called(name, among)) {
    const RegionDef& region = def_of(&candidate);
    const bool meant = year == any_year || (region.first_year <= year + 1 && year <= region.last_year + 1);
    if (region.code != country_code && meant && lies_in_any(region, within)) found.push_back(&candidate);
  }
  return found;
}

/// Whether `name` is that of `region` with characters left out: 前郭县 of 前郭尔罗斯蒙古族自治县, 科右前旗 of
/// 科尔沁右翼前旗.
bool abbreviates(std::string_view name, std::string_view whole) {
  if (name.size() >= whole.size() || name.substr(0, ideograph) != whole.substr(0, ideograph) ||
      name.substr(name.size() - ideograph) != whole.substr(whole.size() - ideograph))
    return false;
  std::size_t at = 0;
  for (std::size_t i = 0; i < whole.size() && at < name.size(); i += ideograph)
    if (whole.substr(i, ideograph) == name.substr(at, ideograph)) at += ideograph;
  return at == name.size();
}

/// Divisions whose names are usually shortened: autonomous ones, and banners.
bool is_shortened(const RegionName& name) {
  return name.kind == NameKind::official && name.name().size() >= 4 * ideograph &&
         (name.name().find(autonomous) != std::string_view::npos || name.name().ends_with(banner));
}

/// The divisions that the beginning of `text` may be short for, up to a 县 or 旗. Of two ideographs only
/// banners'.
RegionChain read_abbreviation(std::string_view text, std::int64_t year, const Names& within) {
  for (std::size_t length = 2 * ideograph; length <= std::min(longest_abbreviation, text.size());
       length += ideograph) {
    const std::string_view name = text.substr(0, length);
    const std::string_view end = name.substr(length - ideograph), next = text.substr(length, ideograph);
    if (shortened_ends.find(end) == std::string_view::npos ||
        (!next.empty() && division_ends.find(next) != std::string_view::npos) ||
        (length == 2 * ideograph && end != banner))
      continue;
    Names names;
    for (const RegionName& whole : region_names_with(text.substr(0, ideograph)))
      if (is_shortened(whole) && abbreviates(name, whole.name()) && def_of(&whole).stood_in(year) &&
          lies_in_any(def_of(&whole), within))
        names.push_back(&whole);
    if (!names.empty()) return {length, std::move(names), false};
  }
  return {};
}

bool stood_in(const RegionName* name, std::int64_t year) {
  return def_of(name).stood_in(year) && year <= name->last_year;
}

/// Whether `text` names the division's nearest superior, or with `any` one of its superiors.
bool mentions(std::string_view text, const RegionDef& region, bool any) {
  for (const RegionDef* above = find_region(region.parent); above != nullptr && above->parent != 0;
       above = find_region(above->parent)) {
    if (text.find(above->name()) != std::string_view::npos) return true;
    if (!any) break;
  }
  return false;
}

/// Keeps the candidates that fit, when any does.
template <class Fits>
void prefer(Names& candidates, Fits fits) {
  if (std::ranges::any_of(candidates, fits))
    std::erase_if(candidates, [&](const RegionName* name) { return !fits(name); });
}

/// Runs of ideographs of a path: the names of its folders.
std::vector<std::string_view> names_in(std::string_view path) {
  std::vector<std::string_view> runs;
  std::size_t begin = 0;
  for (std::size_t pos = 0; pos < path.size();) {
    const std::size_t at = pos;
    const char32_t c = next_code_point(path, pos);
    if (c >= 0x3400 && c <= 0x9FFF) continue;
    if (at > begin) runs.push_back(path.substr(begin, at - begin));
    begin = pos;
  }
  if (begin < path.size()) runs.push_back(path.substr(begin));
  return runs;
}

}  // namespace

RegionChain read_chain(std::string_view text, std::int64_t year, bool bare_end, const Names& within) {
  const auto beginning_so = region_names_with(text.substr(0, shortest_name));
  bool met_bare = false;
  const std::size_t longest =
      beginning_so.empty() ? 0 : std::min(text.size() / ideograph, longest_region_name);
  for (std::size_t length = longest * ideograph; length >= shortest_name; length -= ideograph) {
    Names names = called(text.substr(0, length), year, within, beginning_so);
    if (names.empty() || crosses_word(text, length)) continue;
    RegionChain rest = read_chain(text.substr(length), year, bare_end, names);
    if (rest.found()) {
      rest.end += length;
      return rest;
    }
    const bool bare = std::ranges::all_of(names, [](const RegionName* name) { return is_bare(*name); });
    if (!bare || bare_end) return {length, std::move(names), bare};
    met_bare = true;
  }
  return met_bare || year == any_year ? RegionChain() : read_abbreviation(text, year, within);
}

std::vector<const RegionName*> narrow(Names candidates, const Surroundings& around) {
  if (candidates.size() < 2) return candidates;
  prefer(candidates, [&](const RegionName* name) { return stood_in(name, around.year); });
  for (const std::string_view text : around.texts)
    for (const bool any : {false, true})
      if (candidates.size() > 1)
        prefer(candidates, [&](const RegionName* name) { return mentions(text, def_of(name), any); });
  if (candidates.size() < 2) return candidates;
  if (const RegionDef* place = region_of_path(around.path, around.year))
    prefer(candidates,
           [&](const RegionName* name) { return &def_of(name) == place || lies_in(def_of(name), *place); });
  return candidates;
}

const RegionDef* region_of_path(std::string_view path, std::int64_t year) {
  Names place;
  for (const std::string_view run : names_in(path)) {
    const RegionChain chain = read_chain(run, year, true, place);
    if (chain.found()) {
      place = chain.region;
      continue;
    }
    if (place.empty()) continue;
    for (std::size_t i = 0; i < division_ends.size(); i += ideograph) {
      const std::string whole = std::string(run).append(division_ends.substr(i, ideograph));
      if (Names names = called(whole, year, place); !names.empty()) {
        place = std::move(names);
        break;
      }
    }
  }
  place = narrow(std::move(place), {.year = year, .path = {}, .texts = {path}});
  return place.size() == 1 ? &def_of(place.front()) : nullptr;
}

}  // namespace gongkai
