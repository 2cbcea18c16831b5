#pragma once

#include "archive/sqlite.h"

namespace gongkai {

/// Creates the views of sql/views in `main`, and anew those that another version of the extension made
/// differently; likewise `finding`, of the rules in finding_rule, and `panel` and `panel_zh`, of
/// panel_column. A rule that cannot be used is left out, with the reason in its `problem`. Writes nothing
/// where all is there already. What else bears the name of a view, a user's table, stays. Throws SqliteError.
void ensure_views(sqlite3* db);

}  // namespace gongkai
