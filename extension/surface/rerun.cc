#include "surface/rerun.h"

#include "archive/statement.h"

namespace gongkai {

bool may_run_again(sqlite3* db) {
  if (sqlite3_get_autocommit(db) == 0) return false;
  sqlite3_stmt* caller = nullptr;
  for (sqlite3_stmt* one = sqlite3_next_stmt(db, nullptr); one != nullptr; one = sqlite3_next_stmt(db, one)) {
    if (sqlite3_stmt_busy(one) == 0) continue;
    if (caller != nullptr) return false;
    caller = one;
  }
  // The steps are counted when a row is given, or all are.
  return caller != nullptr && sqlite3_stmt_status(caller, SQLITE_STMTSTATUS_VM_STEP, 0) == 0;
}

bool waits_for_others(sqlite3* db) {
  const char* const file = sqlite3_db_filename(db, "main");
  if (file == nullptr || *file == '\0') return false;
  Statement timeout(db, "PRAGMA busy_timeout");
  Execution run(timeout);
  return run.step() && run.integer(0) > 0;
}

bool holds_log_back(sqlite3* db) {
  if (sqlite3_txn_state(db, "main") != SQLITE_TXN_READ) return false;
  Statement mode(db, "PRAGMA main.journal_mode");
  Execution run(mode);
  return run.step() && run.text(0) == "wal";
}

}  // namespace gongkai
