#pragma once

/// The only include of sqlite3ext.h. Everything SQLite is called through the host's API table, so the module
/// works with whatever SQLite loaded it; surface/entry.cc sets the table before anything else.
#include <sqlite3ext.h>

SQLITE_EXTENSION_INIT3

namespace gongkai {

/// Makes every sqlite3_… call of the program go through `api`.
inline void use_host(const sqlite3_api_routines* api) { sqlite3_api = api; }

}  // namespace gongkai
