#include "archive/schema.h"

#include <string>

#include "archive/region_rows.h"
#include "archive/views.h"
#include "generated/sql_text.h"

namespace gongkai {

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
  ensure_regions(db_);
  ensure_views(db_);
  ensured_ = version();
  return true;
}

}  // namespace gongkai
