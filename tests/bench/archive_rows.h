#pragma once

#include <sqlite3.h>

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace gongkai::bench {

/// A connection with the extension in it. Every failure throws std::runtime_error.
class Connection {
 public:
  explicit Connection(const std::string& file);

  void run(const char* sql);
  [[nodiscard]] sqlite3* handle() const { return db_.get(); }

 private:
  struct Close {
    void operator()(sqlite3* db) const { sqlite3_close(db); }
  };
  std::unique_ptr<sqlite3, Close> db_;
};

struct Finalize {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using StatementPtr = std::unique_ptr<sqlite3_stmt, Finalize>;

StatementPtr prepare(const Connection& connection, const std::string& sql);
/// Runs to the end and resets.
void finish(sqlite3_stmt* statement);

/// Every row that the ingest of some documents left in an archive, in the order in which reports were
/// written.
class ArchiveRows {
 public:
  /// Copies them out of `archive`, values and all.
  explicit ArchiveRows(const Connection& archive);

  /// Writes them by prepared statements, nothing else. The archive has the schema and the catalogue, no
  /// reports.
  void write(const Connection& archive) const;

  [[nodiscard]] std::size_t size() const { return rows_.size(); }

 private:
  struct Free {
    void operator()(sqlite3_value* value) const { sqlite3_value_free(value); }
  };
  struct Row {
    std::size_t table;
    std::vector<std::unique_ptr<sqlite3_value, Free>> values;
  };

  void copy(const Connection& archive, std::size_t table, const std::string& condition);

  std::vector<int> widths_;
  std::vector<Row> rows_;
};

/// One text of every row of every table of the contract that documents fill: to compare archives.
std::string contents(const Connection& archive);

}  // namespace gongkai::bench
