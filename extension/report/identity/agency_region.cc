#include "report/identity/agency_region.h"

#include <algorithm>
#include <optional>

#include "report/identity/agency_name.h"
#include "report/identity/body_name.h"
#include "report/identity/township_place.h"
#include "text/words_at_ends.h"

namespace gongkai {
namespace {

constexpr std::size_t shortest_branch = 6;  // bytes of 汝阳 in 生态环境局汝阳分局

const HeadDef* head_of(std::string_view name, const Catalogue& catalogue) {
  for (const HeadDef& head : catalogue.agency_heads())
    if (begins_with(name, head.name)) return &head;
  return nullptr;
}

const DivisionDef* division_suffix_of(std::string_view name, const Catalogue& catalogue) {
  for (const DivisionDef& def : catalogue.division_suffixes())
    if (name.size() > def.suffix.size() && finishes_with(name, def.suffix)) return &def;
  return nullptr;
}

bool has_parts(const RegionDef& region, std::int64_t year) {
  return std::ranges::any_of(
      regions(), [&](const RegionDef& part) { return part.parent == region.code && part.stood_in(year); });
}

/// 市|公安局|鼓楼|分局: the part of `region` that a branch office is called after; nullptr when there is
/// none.
const RegionDef* region_of_branch(std::string_view office, const RegionDef& region, std::int64_t year,
                                  const Catalogue& catalogue) {
  for (const WordingDef& branch : catalogue.identity_wordings("branch")) {
    if (!office.ends_with(branch.wording)) continue;
    std::string_view called = office.substr(0, office.size() - branch.wording.size());
    for (const WordingDef& before : catalogue.identity_wordings("before_branch"))
      if (const std::size_t at = called.rfind(before.wording); at != std::string_view::npos)
        called.remove_prefix(at + before.wording.size());
    if (called.size() < shortest_branch) return nullptr;
    for (const RegionDef& part : regions()) {
      if (part.parent != region.code || !part.stood_in(year) || !part.name().starts_with(called)) continue;
      const std::string_view rest = part.name().substr(called.size());
      if (rest.empty() || std::ranges::any_of(catalogue.division_suffixes(),
                                              [&](const DivisionDef& def) { return def.suffix == rest; }))
        return &part;
    }
  }
  return nullptr;
}

/// 合川|工业园区: the part of `region` that a zone is called after; nullptr when there is none, or are
/// several.
const RegionDef* region_of_zone(std::string_view office, const RegionDef& region, std::int64_t year,
                                const Catalogue& catalogue) {
  const RegionDef* found = nullptr;
  for (const RegionDef& part : regions()) {
    if (!part.stood_in(year) || !lies_in(part, region)) continue;
    const DivisionDef* suffix = division_suffix_of(part.name(), catalogue);
    if (suffix == nullptr) continue;
    const std::string_view called = part.name().substr(0, part.name().size() - suffix->suffix.size());
    if (called.size() < shortest_branch || !office.starts_with(called)) continue;
    if (found != nullptr) return nullptr;
    found = &part;
  }
  return found;
}

class Placement {
 public:
  Placement(AgencyIdentity& agency, const Surroundings& around, const Catalogue& catalogue)
      : agency_(agency), around_(around), catalogue_(catalogue) {}

  Placed run() {
    std::string text = agency_.full_name;
    while (const HeadDef* head = head_.empty() ? head_of(text, catalogue_) : nullptr) {
      if (read_chain(text, around_.year, false).end > head->name.size()) break;
      head_ = head->canonical;
      text.erase(0, head->name.size());
      if (head->region != 0 && (text.empty() || head->covers)) agency_.region = head->region;
      agency_.full_name = std::string(head_) + text;
      agency_.name = without_superiors(agency_.full_name, catalogue_);
    }
    if (text.empty()) return {};
    RegionChain chain = read_chain(text, around_.year, true);
    if (chain.bare && !is_named_by_bare(std::string_view(text).substr(chain.end)))
      chain = read_chain(text, around_.year, false);
    if (const std::size_t zone = zone_before(text); !chain.found() && zone > 0) {
      text.erase(0, zone);
      chain = read_chain(text, around_.year, false);
    }
    if (!chain.found()) return head_.empty() ? place_alone(text) : Placed();
    const std::vector<const RegionName*> candidates = narrow(chain.region, around_);
    if (candidates.size() > 1) {
      const std::string_view rest = std::string_view(text).substr(chain.end);
      if (const RegionName* only = with_township(candidates, rest)) {
        Placed placed = complete(*only, rest, chain.bare);
        placed.by_name = placed.candidates.empty();
        return placed;
      }
      std::vector<const RegionDef*> meant;
      meant.reserve(candidates.size());
      for (const RegionName* name : candidates) meant.push_back(find_region(name->code));
      return among(meant);
    }
    return complete(*candidates.front(), std::string_view(text).substr(chain.end), chain.bare);
  }

 private:
  static Placed among(const std::vector<const RegionDef*>& regions) {
    Placed placed;
    for (const RegionDef* region : regions)
      placed.candidates.push_back(superiors_of(*region).append(region->name()));
    return placed;
  }

  /// 朝阳区|建外街道: the one of several divisions of a name in which a township is called so; NULL when
  /// there is none, or another.
  [[nodiscard]] const RegionName* with_township(const std::vector<const RegionName*>& candidates,
                                                std::string_view rest) const {
    if (agency_.kind != "township") return nullptr;
    std::string office(rest);
    leave_out_seat(office);
    const std::string_view name = division_of_township(office, catalogue_);
    const RegionName* only = nullptr;
    for (const RegionName* candidate : candidates) {
      const Surroundings year_alone{.year = around_.year, .path = {}, .texts = {}};
      if (find_township(name, find_region(candidate->code), year_alone).counties.empty()) continue;
      if (only != nullptr) return nullptr;
      only = candidate;
    }
    return only;
  }

  /// A township that does not say where it is: by its name, or by its folder.
  Placed place_alone(const std::string& text) {
    if (agency_.kind != "township") {
      if (agency_.kind == "unknown") name_seat_of_zone(text);
      place_by_path(text);
      return {};
    }
    const std::string_view name = division_of_township(text, catalogue_);
    const TownshipPlace place = find_township(name, nullptr, around_);
    if (place.counties.size() > 1) return among(place.counties);
    if (place.counties.empty()) {
      place_by_path(text);
      return {};
    }
    const RegionDef& county = *place.counties.front();
    settle_in(county, place, name);
    agency_.name = text;
    agency_.full_name = superiors_of(county).append(county.name()).append(text);
    return {.candidates = {}, .by_name = true};
  }

  void settle_in(const RegionDef& county, const TownshipPlace& place, std::string_view name) {
    if (has_parts(county, around_.year)) return;
    agency_.region = county.code;
    agency_.township = place.code;
    agency_.township_name = name;
  }

  /// 雄安新区|容城县|…: a zone that is not of the standard, before a division that is; 0 when there is none.
  [[nodiscard]] std::size_t zone_before(std::string_view text) const {
    for (const DivisionDef& def : catalogue_.division_suffixes()) {
      const std::size_t at = def.suffix.size() > ideograph && says_any(def.suffix, "zone", catalogue_)
                                 ? text.find(def.suffix)
                                 : std::string_view::npos;
      if (at == 0 || at == std::string_view::npos) continue;
      const std::size_t end = at + def.suffix.size();
      const RegionChain chain = read_chain(text.substr(end), around_.year, false);
      if (chain.region.size() == 1 && find_region(chain.region.front()->code)->level == RegionLevel::county)
        return end;
    }
    return 0;
  }

  /// Whether 洛阳, 河南 … before `rest` stands for the division: not in 河南|大学, 郑州|海关.
  [[nodiscard]] bool is_named_by_bare(std::string_view rest) const {
    if (rest.empty() || serves_bare(rest)) return true;
    const bool governs = agency_.kind == "government" || agency_.kind == "township" ||
                         (agency_.kind == "unknown" && division_suffix_of(rest, catalogue_) != nullptr);
    return governs && (starts_with_seat(rest) || says_any(rest, "zone", catalogue_) ||
                       division_start(rest, catalogue_) != std::string_view::npos);
  }

  [[nodiscard]] bool serves_bare(std::string_view rest) const {
    return std::ranges::any_of(catalogue_.identity_wordings("serving"),
                               [&](const WordingDef& def) { return rest == def.wording; });
  }

  [[nodiscard]] bool starts_with_seat(std::string_view rest) const {
    return std::ranges::any_of(catalogue_.division_suffixes(),
                               [&](const DivisionDef& def) { return rest.starts_with(def.seat); });
  }

  Placed complete(const RegionName& link, std::string_view rest, bool bare) {
    const RegionDef& region = *find_region(link.code);
    const std::string_view borne = link.kind == NameKind::shortened ? region.name() : link.name();
    std::string office(rest);
    if (agency_.kind == "unknown") name_seat(office, borne);
    if (agency_.kind == "township") leave_out_seat(office);
    const std::size_t lower = division_start(office, catalogue_);
    // 大港|区|人民政府 was a division, 两江新区|管理委员会 is a zone's.
    const bool stood =
        ending_of(office, "zone_seat", catalogue_).empty() && read_chain(office, any_year, false).found();
    const bool zone = agency_.kind != "township" && !stood && says_any(office, "zone", catalogue_);
    const bool known = lower == std::string_view::npos || zone;  // the division is the last of its chain
    const std::string head(head_);
    if (agency_.kind == "township" && known_township(office, lower)) {
      const std::string_view name = division_of_township(office, catalogue_);
      const TownshipPlace place = find_township(name, &region, around_);
      if (place.counties.size() > 1) return among(place.counties);
      if (place.counties.size() == 1 && has_parts(region, around_.year)) {
        const RegionDef& county = *place.counties.front();
        settle_in(county, place, name);
        agency_.name = head + office;
        agency_.full_name = head + superiors_of(county).append(county.name()).append(office);
        return {};
      }
      settle_in(region, place, name);
    }
    agency_.region = region_served(region, office, known);
    if (bare && serves_bare(rest)) {
      agency_.name = agency_.full_name = head + std::string(link.name()) + office;
    } else {
      // 苏州|工业园区 has no 市; its full name is one with it and without.
      const std::string_view named = bare && zone ? link.name() : borne;
      agency_.name = head + (known ? std::string(named) + office : office.substr(lower));
      agency_.full_name = head + superiors_of(region).append(borne).append(office);
    }
    return {};
  }

  /// Whether nothing stands between the chain and the township.
  static bool known_township(std::string_view office, std::size_t lower) {
    return !office.empty() && (lower == 0 || lower == std::string_view::npos);
  }

  /// "汝阳县2020年…": the body that governs a division, when only the division is named.
  void name_seat(std::string& office, std::string_view borne) {
    const DivisionDef* suffix = division_suffix_of(office.empty() ? borne : office, catalogue_);
    if (suffix == nullptr) return;
    if (office.empty() || suffix->rank == lowest_rank) {
      office.append(suffix->seat);
      agency_.kind = suffix->rank == lowest_rank ? "township" : "government";
      return;
    }
    for (const WordingDef& def : catalogue_.identity_wordings("zone_seat")) {
      if (!says_any(office, "zone", catalogue_)) continue;
      office.append(def.wording);
      agency_.kind = "government";
    }
  }

  /// 松河经济开发区 somewhere, as its committee.
  void name_seat_of_zone(const std::string& text) {
    const DivisionDef* suffix = division_suffix_of(text, catalogue_);
    if (suffix == nullptr || suffix->suffix.size() == ideograph || !says_any(text, "zone", catalogue_))
      return;
    for (const WordingDef& def : catalogue_.identity_wordings("zone_seat"))
      agency_.name.append(def.wording), agency_.full_name.append(def.wording);
    agency_.kind = "government";
  }

  /// 区|人民政府|街道办事处 is the 街道办事处 of the district.
  void leave_out_seat(std::string& office) const {
    for (const DivisionDef& def : catalogue_.division_suffixes())
      if (office.size() > def.seat.size() && office.starts_with(def.seat)) office.erase(0, def.seat.size());
  }

  [[nodiscard]] std::optional<std::int64_t> region_served(const RegionDef& region, std::string_view office,
                                                          bool known) const {
    if (agency_.kind == "township")
      return has_parts(region, around_.year) ? std::nullopt : std::optional<std::int64_t>(region.code);
    if (!known || says_any(office, "unserving", catalogue_)) return std::nullopt;
    const RegionDef* part = region_of_branch(office, region, around_.year, catalogue_);
    if (part == nullptr && says_any(office, "zone", catalogue_))
      part = region_of_zone(office, region, around_.year, catalogue_);
    return part != nullptr ? part->code : region.code;
  }

  /// A township that does not say where it is, in a folder that does; 市人民政府 in the folder of a city.
  void place_by_path(const std::string& text) {
    const RegionDef* place = region_of_path(around_.path, around_.year);
    if (place == nullptr) return;
    const std::string superiors = superiors_of(*place).append(place->name());
    if (agency_.kind == "township" && !has_parts(*place, around_.year)) {
      agency_.region = place->code;
      agency_.full_name = superiors + text;
      return;
    }
    for (const DivisionDef& def : catalogue_.division_suffixes()) {
      const std::string bare = std::string(def.suffix).append(def.seat);
      if (!text.starts_with(bare) || !place->name().ends_with(def.suffix)) continue;
      agency_.region = place->code;
      agency_.name = std::string(place->name()).append(text, def.suffix.size());
      agency_.full_name = superiors + text.substr(def.suffix.size());
      return;
    }
  }

  static constexpr int lowest_rank = 4;  ///< a township's

  AgencyIdentity& agency_;
  const Surroundings& around_;
  const Catalogue& catalogue_;
  std::string_view head_;
};

}  // namespace

Placed place_agency(AgencyIdentity& agency, const Surroundings& around, const Catalogue& catalogue) {
  return Placement(agency, around, catalogue).run();
}

}  // namespace gongkai
