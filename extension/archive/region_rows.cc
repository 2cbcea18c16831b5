#include "archive/region_rows.h"

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>

#include "archive/statement.h"
#include "generated/sql_text.h"
#include "report/identity/region_names.h"

namespace gongkai {
namespace {

std::int64_t wide(std::int64_t number) { return number; }

std::optional<std::int64_t> unless(std::int64_t open, std::int64_t value) {
  return value == open ? std::nullopt : std::optional(value);
}

bool complete(sqlite3* db) {
  std::int64_t known = static_cast<std::int64_t>(regions().size() + region_successions().size());
  for (const RegionName& name : region_names()) known += name.kind == NameKind::former ? 1 : 0;
  Statement count(db, sql::statement::region_count);
  Execution run(count);
  run.step();
  return run.integer(0) >= known;  // users may have added rows
}

/// Archives made before the divisions were known lack the last columns.
void ensure_columns(sqlite3* db) {
  for (const auto& [table, column, add] :
       {std::tuple{"region", "first_year", "ALTER TABLE main.region ADD COLUMN first_year INTEGER"},
        std::tuple{"region", "last_year", "ALTER TABLE main.region ADD COLUMN last_year INTEGER"}})
    if (sqlite3_table_column_metadata(db, "main", table, column, nullptr, nullptr, nullptr, nullptr,
                                      nullptr) != SQLITE_OK)
      execute(db, add);
}

}  // namespace

void ensure_regions(sqlite3* db) {
  ensure_columns(db);
  if (complete(db)) return;
  Statement region_insert(db, sql::statement::region_insert);
  std::string full_name;
  for (const RegionDef& region : regions()) {  // by code: superiors come first
    full_name.clear();
    append_superiors(full_name, region);
    full_name.append(region.name());
    Execution(region_insert, wide(region.code), region.name(), full_name, name_of(region.level),
              unless(0, region.parent), unless(0, region.first_year), unless(9999, region.last_year))
        .finish();
  }
  Statement succession_insert(db, sql::statement::region_succession_insert);
  for (const SuccessionDef& change : region_successions())
    Execution(succession_insert, wide(change.code), wide(change.successor), wide(change.year)).finish();
  Statement former_insert(db, sql::statement::region_former_name_insert);
  for (const RegionName& name : region_names())
    if (name.kind == NameKind::former)
      Execution(former_insert, wide(name.code), name.name(), wide(name.last_year)).finish();
}

}  // namespace gongkai
