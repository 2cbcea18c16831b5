#include "archive/schema.h"

#include <string>

#include "archive/region_rows.h"
#include "archive/views.h"
#include "generated/sql_text.h"

namespace gongkai {
namespace {

/// After DROP TABLE section_search its triggers would fail every ingest.
void forget_dropped_search(sqlite3* db) {
  Statement dropped(db, sql::statement::search_dropped);
  const bool found = Execution(dropped).step();
  if (found) execute(db, sql::search::section_search_forget);
}

}  // namespace

Schema::Schema(sqlite3* db) noexcept : db_(db), version_(db, sql::statement::schema_version) {}

bool Schema::present() const {
  return sqlite3_table_column_metadata(db_, "main", "report", "sha256", nullptr, nullptr, nullptr, nullptr,
                                       nullptr) == SQLITE_OK;
}

bool Schema::ensure() {
  const auto version = [this] {
    Execution run(version_);
    run.step();
    return run.integer(0);
  };
  if (ensured_ == version() && present()) return false;
  ensured_.reset();
  for (const char* file : sql::create) {
    try {
      execute(db_, file);
    } catch (const SqliteError& error) {
      throw SqliteError(error.code(), std::string("cannot create the tables: ") + error.what());
    }
  }
  forget_dropped_search(db_);
  ensure_regions(db_);
  ensure_views(db_);
  ensured_ = version();
  return true;
}

}  // namespace gongkai
