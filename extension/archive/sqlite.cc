#include "archive/sqlite.h"

SQLITE_EXTENSION_INIT1  // NOLINT: the one definition of the API table's pointer
