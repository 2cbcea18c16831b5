#include "bench/archive_rows.h"

#include <array>
#include <cstdint>
#include <set>
#include <stdexcept>

extern "C" int sqlite3_gongkai_init(sqlite3*, char**, const struct sqlite3_api_routines*);

namespace gongkai::bench {
namespace {

/// Tables that documents fill, in an order that foreign keys allow. The first two belong to agencies.
constexpr std::array<const char*, 11> tables = {"agency",     "agency_alias", "report",    "section",
                                                "disclosure", "request",      "dispute",   "metric",
                                                "citation",   "diagnostic",   "ingest_log"};
constexpr std::size_t agency_tables = 2;

[[noreturn]] void fail(sqlite3* db) { throw std::runtime_error(sqlite3_errmsg(db)); }

std::vector<std::pair<std::int64_t, std::int64_t>> reports_and_agencies(const Connection& archive) {
  const StatementPtr statement =
      prepare(archive, "SELECT report_id, agency_id FROM report ORDER BY report_id");
  std::vector<std::pair<std::int64_t, std::int64_t>> result;
  while (sqlite3_step(statement.get()) == SQLITE_ROW)
    result.emplace_back(sqlite3_column_int64(statement.get(), 0), sqlite3_column_int64(statement.get(), 1));
  return result;
}

}  // namespace

Connection::Connection(const std::string& file) {
  sqlite3_auto_extension(reinterpret_cast<void (*)()>(sqlite3_gongkai_init));
  sqlite3* db = nullptr;
  const int code = sqlite3_open(file.c_str(), &db);
  db_.reset(db);
  if (code != SQLITE_OK) fail(db);
}

void Connection::run(const char* sql) {
  if (sqlite3_exec(db_.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK) fail(db_.get());
}

StatementPtr prepare(const Connection& connection, const std::string& sql) {
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(connection.handle(), sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
    fail(connection.handle());
  return StatementPtr(statement);
}

void finish(sqlite3_stmt* statement) {
  while (sqlite3_step(statement) == SQLITE_ROW) continue;
  if (sqlite3_reset(statement) != SQLITE_OK) fail(sqlite3_db_handle(statement));
}

ArchiveRows::ArchiveRows(const Connection& archive) : widths_(tables.size(), 0) {
  std::set<std::int64_t> agencies;
  for (const auto& [report, agency] : reports_and_agencies(archive)) {
    const bool fresh = agencies.insert(agency).second;
    for (std::size_t i = 0; i < tables.size(); ++i) {
      if (i >= agency_tables) {
        copy(archive, i, "report_id = " + std::to_string(report));
      } else if (fresh) {
        copy(archive, i, "agency_id = " + std::to_string(agency));
      }
    }
  }
}

void ArchiveRows::copy(const Connection& archive, std::size_t table, const std::string& condition) {
  const StatementPtr statement =
      prepare(archive, std::string("SELECT * FROM main.") + tables[table] + " WHERE " + condition);
  widths_[table] = sqlite3_column_count(statement.get());
  while (sqlite3_step(statement.get()) == SQLITE_ROW) {
    Row& row = rows_.emplace_back(Row{.table = table, .values = {}});
    for (int i = 0; i < widths_[table]; ++i)
      row.values.emplace_back(sqlite3_value_dup(sqlite3_column_value(statement.get(), i)));
  }
}

void ArchiveRows::write(const Connection& archive) const {
  std::vector<StatementPtr> statements;
  for (std::size_t i = 0; i < tables.size(); ++i) {
    std::string sql = std::string("INSERT INTO main.") + tables[i] + " VALUES (?";
    for (int n = 1; n < widths_[i]; ++n) sql += ",?";
    statements.push_back(widths_[i] == 0 ? nullptr : prepare(archive, sql + ")"));
  }
  for (const Row& row : rows_) {
    sqlite3_stmt* statement = statements[row.table].get();
    for (std::size_t i = 0; i < row.values.size(); ++i)
      sqlite3_bind_value(statement, static_cast<int>(i) + 1, row.values[i].get());
    finish(statement);
  }
}

std::string contents(const Connection& archive) {
  std::string text;
  for (const char* table : tables) {
    const StatementPtr statement = prepare(archive, std::string("SELECT * FROM main.") + table);
    while (sqlite3_step(statement.get()) == SQLITE_ROW) {
      text += table;
      for (int i = 0; i < sqlite3_column_count(statement.get()); ++i) {
        const unsigned char* value = sqlite3_column_text(statement.get(), i);
        text += '|';
        text += value == nullptr ? "NULL" : reinterpret_cast<const char*>(value);
      }
      text += '\n';
    }
  }
  return text;
}

}  // namespace gongkai::bench
