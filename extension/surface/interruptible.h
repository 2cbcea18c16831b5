#pragma once

#include "archive/statement.h"
#include "base/cancel.h"

namespace gongkai {

/// Work inside a statement of `db` that sqlite3_interrupt() ends as it ends the statement. SQLite before 3.41
/// does not tell whether it was called, but a statement that is run meanwhile fails.
class Interruptible {
 public:
  explicit Interruptible(sqlite3* db) : probe_(db, "SELECT 1"), asked_([this] { return is_interrupted(); }) {}

 private:
  bool is_interrupted() {
    try {
      Execution(probe_).step();
    } catch (const SqliteError& error) {
      return (error.code() & 0xff) == SQLITE_INTERRUPT;
    }
    return false;
  }

  Statement probe_;
  Cancellable asked_;
};

}  // namespace gongkai
