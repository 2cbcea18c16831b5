#include "archive/region_rows.h"

#include <cstdint>
#include <optional>
#include <string>

#include "archive/statement.h"
#include "generated/sql_text.h"
#include "report/region_names.h"

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

}  // namespace

void ensure_regions(sqlite3* db) {
  if (complete(db)) return;
  Statement region_insert(db, sql::statement::region_insert);
  std::string full_name;
  for (const RegionDef& region : regions()) {  // by code: superiors come first
    full_name.clear();
    append_superiors(full_name, region);
    full_name.append(region.name);
    Execution(region_insert, wide(region.code), region.name, full_name, region.level,
              unless(0, region.parent), unless(0, region.first_year), unless(9999, region.last_year))
        .finish();
  }
  Statement succession_insert(db, sql::statement::region_succession_insert);
  for (const SuccessionDef& change : region_successions())
    Execution(succession_insert, wide(change.code), wide(change.successor), wide(change.year)).finish();
  Statement former_insert(db, sql::statement::region_former_name_insert);
  for (const RegionName& name : region_names())
    if (name.kind == NameKind::former)
      Execution(former_insert, wide(name.code), name.name, wide(name.last_year)).finish();
}

}  // namespace gongkai
