#pragma once

#include <utility>

#include "archive/sqlite.h"
#include "base/throwing.h"

/// The boundary to C: no exception leaves a callback. Everything that SQLite calls runs its body in one of
/// these.
/// - no memory: SQLITE_NOMEM
/// - SqliteError: its own code and text, except that a constraint failing inside becomes SQLITE_ERROR, since
///   SQLite would take SQLITE_CONSTRAINT for ours and let OR IGNORE keep half-written rows
/// - Cancelled: SQLITE_INTERRUPT
/// - Rejected and everything else: SQLITE_ERROR with the reason
/// Texts begin with "gongkai: ".
namespace gongkai {

/// Inside a catch block: the code for the current exception. `message` becomes its text, from sqlite3_malloc,
/// or stays NULL when there is no memory.
int explain_failure(char** message) noexcept;

/// For callbacks of a virtual table: SQLITE_OK, or the code with the text left in `table`.
template <class Body>
int guard(sqlite3_vtab* table, Body&& body) noexcept {
  if (!can_throw()) return SQLITE_NOMEM;
  try {
    std::forward<Body>(body)();
    return SQLITE_OK;
  } catch (...) {
    sqlite3_free(table->zErrMsg);
    table->zErrMsg = nullptr;
    return explain_failure(&table->zErrMsg);
  }
}

/// For xConnect and the entry point: the text goes to `message`.
template <class Body>
int guard(char** message, Body&& body) noexcept {
  if (!can_throw()) return SQLITE_NOMEM;
  try {
    std::forward<Body>(body)();
    return SQLITE_OK;
  } catch (...) {
    return explain_failure(message);
  }
}

/// Inside a catch block: makes the current exception the result of a SQL function.
void fail_function(sqlite3_context* context) noexcept;

/// For SQL functions.
template <class Body>
void guard(sqlite3_context* context, Body&& body) noexcept {
  if (!can_throw()) return sqlite3_result_error_nomem(context);
  try {
    std::forward<Body>(body)();
  } catch (...) {
    fail_function(context);
  }
}

}  // namespace gongkai
