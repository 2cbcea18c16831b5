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
/// gongkai_merge_agency(from_id, into_id): makes two agencies one. Gives into_id. User data as above.
void merge_agency_function(sqlite3_context* context, int argc, sqlite3_value** argv) noexcept;
/// gongkai_search_create(): the index section_search over the prose of `main`, built anew when it is there.
/// Gives NULL. User data as above.
void search_create_function(sqlite3_context* context, int argc, sqlite3_value** argv) noexcept;

}  // namespace gongkai
