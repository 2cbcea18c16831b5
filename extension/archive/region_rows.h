#pragma once

#include "archive/sqlite.h"

namespace gongkai {

/// Puts the divisions known (report/region_names.h) into region, region_succession and region_former_name.
/// Does next to nothing when they are there. Throws SqliteError.
void ensure_regions(sqlite3* db);

}  // namespace gongkai
