#pragma once

#include "archive/sqlite.h"

namespace gongkai {

/// Creates the views of sql/views in `main`, and anew those that another version of the extension made
/// differently; writes nothing where they are there already. What else bears such a name, a user's table,
/// stays. Throws SqliteError.
void ensure_views(sqlite3* db);

}  // namespace gongkai
