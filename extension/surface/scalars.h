#pragma once

#include "archive/sqlite.h"

/// The scalar SQL functions. NULL in, NULL out.
namespace gongkai {

void text_function(sqlite3_context* context, int argc, sqlite3_value** argv) noexcept;    ///< gongkai_text
void number_function(sqlite3_context* context, int argc, sqlite3_value** argv) noexcept;  ///< gongkai_number
void normalize_function(sqlite3_context* context, int argc,
                        sqlite3_value** argv) noexcept;  ///< gongkai_normalize
void version_function(sqlite3_context* context, int argc,
                      sqlite3_value** argv) noexcept;  ///< gongkai_version
/// gongkai_create(): schema and catalogue in `main`, all or nothing. Gives NULL. Its user data is the
/// connection's std::shared_ptr<PendingWrite>.
void create_function(sqlite3_context* context, int argc, sqlite3_value** argv) noexcept;

}  // namespace gongkai
