#include "archive/schema.h"

#include <string>
#include <string_view>

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

namespace {

/// A database that is no archive yet has nothing that bears the name of one of our tables.
void require_free_names(sqlite3* db) {
  constexpr std::string_view create = "CREATE TABLE IF NOT EXISTS main.";
  Statement named(db, sql::statement::object_named);
  for (const std::string_view file : sql::create) {
    for (auto at = file.find(create); at != std::string_view::npos; at = file.find(create, at)) {
      at += create.size();
      const std::string name(file.substr(at, file.find_first_of(" (", at) - at));
      if (Execution(named, name).step()) refuse_foreign(name);
    }
  }
}

bool has_column(sqlite3* db, const char* table, const char* column) {
  return sqlite3_table_column_metadata(db, "main", table, column, nullptr, nullptr, nullptr, nullptr,
                                       nullptr) == SQLITE_OK;
}

}  // namespace

Schema::Schema(sqlite3* db) noexcept : db_(db), version_(db, sql::statement::schema_version) {}

bool Schema::present() const { return has_column(db_, "report", "sha256"); }

bool Schema::ensure() {
  const auto version = [this] {
    Execution run(version_);
    run.step();
    return run.integer(0);
  };
  if (ensured_ == version() && present()) return false;
  ensured_.reset();
  const bool earlier = present();
  if (!earlier) require_free_names(db_);
  const bool adopt = earlier && !has_column(db_, "view_release", "sql");
  for (const char* file : sql::create) {
    try {
      execute(db_, file);
    } catch (const SqliteError& error) {
      throw SqliteError(error.code(), std::string("cannot create the tables: ") + error.what());
    }
  }
  forget_dropped_search(db_);
  ensure_regions(db_);
  ensure_views(db_, adopt);
  ensured_ = version();
  return true;
}

}  // namespace gongkai
