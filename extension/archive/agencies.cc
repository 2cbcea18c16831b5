#include "archive/agencies.h"

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <string_view>

#include "generated/sql_text.h"
#include "report/identity/region_names.h"

namespace gongkai {
namespace {

std::string_view kind_of(std::string_view hint) { return hint.substr(0, hint.find(' ')); }

/// The document's own address, and its telephone, are one body's.
bool is_telling(std::string_view kind) { return kind == "source" || kind == "telephone"; }

std::string beside(const std::string& full_name, int number) {
  return full_name + "（同名" + std::to_string(number) + "）";
}

}  // namespace

Agencies::Agencies(sqlite3* db) noexcept
    : merged_into_(db, sql::statement::agency_merged_into),
      upsert_(db, sql::statement::agency_upsert),
      alias_insert_(db, sql::statement::alias_insert),
      namesakes_(db, sql::statement::agency_namesakes),
      hints_(db, sql::statement::agency_hints),
      hint_insert_(db, sql::statement::agency_hint_insert),
      holds_(db, sql::statement::agency_holds),
      name_taken_(db, sql::statement::agency_name_taken),
      township_insert_(db, sql::statement::region_insert),
      township_of_(db, sql::statement::agency_township_insert) {}

Agencies::Found Agencies::of_report(const AgencyIdentity& agency, std::int64_t year) {
  Found found;
  if (agency.placeless) {
    found = of_placeless(agency, year);
  } else {
    found.agency_id = upsert(agency, agency.full_name);
  }
  for (const std::string& alias : agency.aliases) Execution(alias_insert_, found.agency_id, alias).finish();
  for (const std::string& hint : agency.hints) Execution(hint_insert_, found.agency_id, hint).finish();
  return found;
}

std::int64_t Agencies::upsert(const AgencyIdentity& agency, const std::string& full_name) {
  {
    Execution run(merged_into_, full_name);
    if (run.step()) return run.integer(0);
  }
  if (agency.township) {
    const RegionDef* county = find_region(*agency.region);
    const std::string name = agency.township_name;
    Execution(township_insert_, *agency.township, name,
              superiors_of(*county).append(county->name()).append(name), std::string_view("township"),
              *agency.region, std::optional<std::int64_t>(), std::optional<std::int64_t>())
        .finish();
  }
  Execution run(upsert_, agency.name, full_name, agency.kind, agency.region);
  if (!run.step()) throw SqliteError(SQLITE_ERROR, "the agency could not be stored");
  const std::int64_t id = run.integer(0);
  run.finish();
  if (agency.township) Execution(township_of_, id, *agency.township).finish();
  return id;
}

Agencies::Found Agencies::of_placeless(const AgencyIdentity& agency, std::int64_t year) {
  std::vector<std::int64_t> held;
  for (Execution run(namesakes_, agency.name, agency.full_name); run.step();) held.push_back(run.integer(0));
  if (held.empty()) return {.agency_id = upsert(agency, agency.full_name), .doubtful = false};
  std::optional<std::int64_t> open;
  for (const std::int64_t id : held) {
    const Likeness like = likeness(id, agency.hints);
    if (like == Likeness::same) return {.agency_id = id, .doubtful = false};
    if (like == Likeness::open && !open && !holds(id, year)) open = id;
  }
  if (open) return {.agency_id = *open, .doubtful = held.size() > 1};
  return {.agency_id = add_beside(agency), .doubtful = true};
}

/// One telling hint in common: the same body. Hints of a kind on both sides and none in common: another.
Agencies::Likeness Agencies::likeness(std::int64_t agency_id, const std::vector<std::string>& hints) {
  std::vector<std::string> known;
  for (Execution run(hints_, agency_id); run.step();) known.push_back(run.text(0));
  const auto shared = [&](const std::string& hint) { return std::ranges::find(known, hint) != known.end(); };
  for (const std::string& hint : hints)
    if (is_telling(kind_of(hint)) && shared(hint)) return Likeness::same;
  for (const std::string_view kind : {"telephone", "host", "folder"}) {
    const auto of_kind = [&](const std::string& hint) { return kind_of(hint) == kind; };
    if (std::ranges::none_of(hints, of_kind) || std::ranges::none_of(known, of_kind)) continue;
    const bool common =
        std::ranges::any_of(hints, [&](const std::string& h) { return of_kind(h) && shared(h); });
    if (!common) return Likeness::other;
  }
  return Likeness::open;
}

bool Agencies::holds(std::int64_t agency_id, std::int64_t year) {
  Execution run(holds_, agency_id, year);
  return run.step();
}

std::int64_t Agencies::add_beside(const AgencyIdentity& agency) {
  for (int number = 2;; ++number) {
    const std::string full_name = beside(agency.full_name, number);
    {
      Execution run(name_taken_, full_name);
      if (run.step()) continue;
    }
    return upsert(agency, full_name);
  }
}

void merge_agency(sqlite3* db, std::int64_t from, std::int64_t into) {
  for (const std::int64_t id : {from, into}) {
    Statement held(db, sql::statement::agency_held);
    Execution run(held, id);
    if (!run.step()) throw std::invalid_argument("there is no agency " + std::to_string(id));
  }
  if (from == into) throw std::invalid_argument("an agency cannot be merged into itself");
  for (const char* sql :
       {sql::statement::merge_1_current, sql::statement::merge_2_report, sql::statement::merge_3_alias,
        sql::statement::merge_4_hint, sql::statement::merge_5_region, sql::statement::merge_6_earlier,
        sql::statement::merge_7_name, sql::statement::merge_township}) {
    Statement statement(db, sql);
    Execution(statement, from, into).finish();
  }
  for (const char* sql : {sql::statement::merge_8_alias_forget, sql::statement::merge_9_hint_forget,
                          sql::statement::merge_township_forget, sql::statement::merge_agency_forget}) {
    Statement statement(db, sql);
    Execution(statement, from).finish();
  }
}

}  // namespace gongkai
