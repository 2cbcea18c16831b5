#pragma once

#include <string>

#include "archive/sqlite.h"

namespace gongkai {

/// Creates the views of sql/views in `main`, and anew those that another version of the extension made
/// differently; likewise `finding`, of the rules in finding_rule, and `panel` and `panel_zh`, of
/// panel_column. A rule that cannot be used is left out, with the reason in its `problem`. Writes nothing
/// where all is there already. Which views are ours is kept in view_release; `adopt`: an archive of a release
/// that did not keep it, where every view of these names is. Throws SqliteError, also where anything else
/// bears the name of a view.
void ensure_views(sqlite3* db, bool adopt);

/// Throws: `name` is in the archive, and not of our making.
[[noreturn]] void refuse_foreign(const std::string& name);

}  // namespace gongkai
