#include "archive/statement.h"

namespace gongkai {

SqliteError::SqliteError(sqlite3* db)
    : std::runtime_error(sqlite3_errmsg(db)), code_(sqlite3_extended_errcode(db)) {}

void execute(sqlite3* db, const char* sql) {
  if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK) throw SqliteError(db);
}

Execution::Execution(Statement& statement, std::nullptr_t /*nothing bound*/)
    : db_(statement.db_), statement_(statement.prepared_.get()) {
  if (statement_ != nullptr) return;
  const int code =
      sqlite3_prepare_v3(db_, statement.sql_, -1, SQLITE_PREPARE_PERSISTENT, &statement_, nullptr);
  check(code);
  statement.prepared_.reset(statement_);
}

Execution::~Execution() {
  sqlite3_reset(statement_);  // repeats the code of a failure already thrown
  sqlite3_clear_bindings(statement_);
}

void Execution::check(int code) const {
  if (code != SQLITE_OK) throw SqliteError(db_);
}

bool Execution::step() {
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  throw SqliteError(db_);
}

void Execution::finish() {
  while (step()) {
  }
  check(sqlite3_reset(statement_));
}

std::string_view Execution::view(int column) const {
  const unsigned char* text = sqlite3_column_text(statement_, column);
  if (text == nullptr) {
    if (sqlite3_column_type(statement_, column) != SQLITE_NULL) throw std::bad_alloc();
    return {};
  }
  return {reinterpret_cast<const char*>(text),
          static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

void Execution::bind(int index, std::nullopt_t /*value*/) { check(sqlite3_bind_null(statement_, index)); }

void Execution::bind(int index, std::int64_t value) { check(sqlite3_bind_int64(statement_, index, value)); }

void Execution::bind(int index, double value) { check(sqlite3_bind_double(statement_, index, value)); }

void Execution::bind(int index, std::string_view value) {
  // An empty view may have no address, and SQLite takes that for NULL.
  const char* text = value.empty() ? "" : value.data();
  check(sqlite3_bind_text64(statement_, index, text, value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

}  // namespace gongkai
