#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>

#include "archive/sqlite.h"

namespace gongkai {

/// A SQLite call that failed: its extended result code and the connection's message.
class SqliteError : public std::runtime_error {
 public:
  explicit SqliteError(sqlite3* db);
  SqliteError(int code, const std::string& message) : std::runtime_error(message), code_(code) {}

  [[nodiscard]] int code() const noexcept { return code_; }

 private:
  int code_;
};

/// Runs SQL without parameters and results. Throws SqliteError.
void execute(sqlite3* db, const char* sql);

/// One SQL statement, prepared when first run and kept. SQLite prepares it anew by itself when the schema
/// changes, so it may outlive the tables it names. It must be destroyed before its connection is closed.
/// One that writes is not to be kept where the schema has changed: SQLite undoes what it has begun to prepare
/// it anew, and where memory fails just there it undoes the whole transaction, tells nobody, and goes on.
class Statement {
 public:
  Statement(sqlite3* db, const char* sql) noexcept : db_(db), sql_(sql) {}

 private:
  friend class Execution;
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const noexcept { sqlite3_finalize(statement); }
  };

  sqlite3* db_;
  const char* sql_;
  std::unique_ptr<sqlite3_stmt, Finalize> prepared_;
};

/// The use of a statement in one scope; at its end the statement is reset and its parameters are NULL.
/// Text is bound without copying and must live until the next step() to the end, again() or the end of the
/// scope.
///
///     Execution run(statement, sha256);
///     if (run.step()) id = run.integer(0);
class Execution {
 public:
  template <class... Values>
  explicit Execution(Statement& statement, const Values&... values) : Execution(statement, nullptr) {
    bind_from(1, values...);
  }
  Execution(const Execution&) = delete;
  Execution(Execution&&) = delete;
  Execution& operator=(const Execution&) = delete;
  Execution& operator=(Execution&&) = delete;
  ~Execution();

  /// Binds `values` to ?first, ?first+1, …
  template <class... Values>
  void bind_from(int first, const Values&... values) {
    (bind(first++, values), ...);
  }

  /// The same for a row's columns().
  template <class... Values>
  void bind_row(int first, const std::tuple<Values...>& row) {
    std::apply([&](const Values&... values) { bind_from(first, values...); }, row);
  }

  /// True: a row; false: done. Throws SqliteError.
  bool step();
  /// Runs to the end, passing over rows, and makes the statement ready to be run again with new values.
  void finish();

  [[nodiscard]] bool is_null(int column) const {
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
  }
  [[nodiscard]] std::int64_t integer(int column) const { return sqlite3_column_int64(statement_, column); }
  [[nodiscard]] std::string text(int column) const { return std::string(view(column)); }
  /// Valid until the next step.
  [[nodiscard]] std::string_view view(int column) const;

 private:
  Execution(Statement& statement, std::nullptr_t);

  void bind(int index, std::nullopt_t value);
  void bind(int index, std::int64_t value);
  void bind(int index, double value);
  void bind(int index, std::string_view value);
  template <class Value>
  void bind(int index, const std::optional<Value>& value) {
    if (value) {
      bind(index, *value);
    } else {
      bind(index, std::nullopt);
    }
  }
  void check(int code) const;

  sqlite3* db_;
  sqlite3_stmt* statement_;
};

}  // namespace gongkai
