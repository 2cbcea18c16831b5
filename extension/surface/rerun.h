#pragma once

#include "archive/sqlite.h"

namespace gongkai {

/// Whether SQLite may run the statement that calls us from its beginning without anybody noticing: it stands
/// alone, in no transaction, and has given no row. SQLite does so when a virtual table fails with
/// SQLITE_SCHEMA: it ends the statement, and with it its hold on the archive, prepares it anew and runs it.
bool may_run_again(sqlite3* db);

/// Whether the connection waits for locks of others for a time (PRAGMA busy_timeout), in a database that
/// others can open.
bool waits_for_others(sqlite3* db);

/// Whether what others write goes to a log (WAL mode) that SQLite cannot write back while the statement that
/// calls us, which only reads, has its hold on the archive.
bool holds_log_back(sqlite3* db);

}  // namespace gongkai
