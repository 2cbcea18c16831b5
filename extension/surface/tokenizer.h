#pragma once

#include "archive/sqlite.h"

namespace gongkai {

/// Registers the FTS5 tokenizer `gongkai` (text/words.h). False where SQLite was built without FTS5. Throws
/// SqliteError when the registration fails.
bool register_tokenizer(sqlite3* db);

}  // namespace gongkai
