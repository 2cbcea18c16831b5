#pragma once

#include <memory>

#include "archive/statement.h"
#include "surface/guard.h"

/// What the virtual tables have in common. A table derives from sqlite3_vtab, a cursor from
/// sqlite3_vtab_cursor.
namespace gongkai {

/// Body of xConnect: declares the table, sets one of SQLITE_VTAB_INNOCUOUS and SQLITE_VTAB_DIRECTONLY, and
/// hands the table over to SQLite.
template <class Table>
void connect(sqlite3* db, const char* declaration, int risk, std::unique_ptr<Table> table,
             sqlite3_vtab** result) {
  if (sqlite3_declare_vtab(db, declaration) != SQLITE_OK) throw SqliteError(db);
  if (sqlite3_vtab_config(db, risk) != SQLITE_OK) throw SqliteError(db);
  *result = table.release();
}

template <class Table>
int disconnect(sqlite3_vtab* table) noexcept {
  delete static_cast<Table*>(table);
  return SQLITE_OK;
}

template <class Cursor>
int open(sqlite3_vtab* table, sqlite3_vtab_cursor** cursor) noexcept {
  return guard(table, [&] { *cursor = std::make_unique<Cursor>().release(); });
}

template <class Cursor>
int close(sqlite3_vtab_cursor* cursor) noexcept {
  delete static_cast<Cursor*>(cursor);
  return SQLITE_OK;
}

/// xBestIndex of a function with one required argument, the hidden column `argument`. Plans: idxNum 1: the
/// argument is argv[0] of xFilter; idxNum 0: there is none, and xFilter says so. An argument that is there
/// but not known yet in this order of joining refuses the plan. A second condition on the column is SQLite's
/// to check.
int plan_with_argument(sqlite3_index_info* info, int argument, double cost, sqlite3_int64 rows) noexcept;

}  // namespace gongkai
