#pragma once

#include <memory>

#include "archive/atomic.h"

namespace gongkai {

/// Each registers virtual tables of one kind and throws SqliteError naming the one that failed.
void register_parse_tables(sqlite3* db);   ///< gongkai_report … gongkai_cell
void register_compare_table(sqlite3* db);  ///< gongkai_compare
void register_inbox(sqlite3* db, const std::shared_ptr<PendingWrite>& pending);         ///< gongkai_inbox
void register_ingest_table(sqlite3* db, const std::shared_ptr<PendingWrite>& pending);  ///< gongkai_ingest

/// sqlite3_create_module_v2() that throws.
void register_module(sqlite3* db, const char* name, const sqlite3_module* module, void* data,
                     void (*destroy)(void*));

/// NULL when this SQLite (sqlite3_libversion_number()) is new enough, else why not.
const char* refusal(int libversion_number) noexcept;

}  // namespace gongkai
