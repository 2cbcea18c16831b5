#pragma once

#include <memory>
#include <new>

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

/// xNext and xRowid of a cursor that counts its rows in `row`, from 0.
template <class Cursor>
int next_row(sqlite3_vtab_cursor* cursor) noexcept {
  ++static_cast<Cursor*>(cursor)->row;
  return SQLITE_OK;
}

template <class Cursor>
int number_row(sqlite3_vtab_cursor* cursor, sqlite3_int64* number) noexcept {
  *number = static_cast<sqlite3_int64>(static_cast<Cursor*>(cursor)->row) + 1;
  return SQLITE_OK;
}

/// A value kept beyond the call that gave it.
struct FreeValue {
  void operator()(sqlite3_value* value) const noexcept { sqlite3_value_free(value); }
};
using HeldValue = std::unique_ptr<sqlite3_value, FreeValue>;

/// Throws std::bad_alloc.
inline HeldValue hold(sqlite3_value* value) {
  HeldValue held(sqlite3_value_dup(value));
  if (!held) throw std::bad_alloc();
  return held;
}

/// xBestIndex of a function with one required argument, the hidden column `argument`. Plans: idxNum 1: the
/// argument is argv[0] of xFilter; idxNum 0: there is none, and xFilter says so. An argument that is there
/// but not known yet in this order of joining refuses the plan. A second condition on the column is SQLite's
/// to check.
int plan_with_argument(sqlite3_index_info* info, int argument, double cost, sqlite3_int64 rows) noexcept;

/// The same with as many as `arguments`, the next hidden columns, of which the last may be left out. idxNum
/// is how many are given.
int plan_with_arguments(sqlite3_index_info* info, int argument, int arguments, double cost,
                        sqlite3_int64 rows) noexcept;

/// What a virtual table does; see sqlite3_module for each. `update` only where rows may be written,
/// `close` only where closing a cursor is more than to delete it.
struct TableCallbacks {
  int (*connect)(sqlite3*, void*, int, const char* const*, sqlite3_vtab**, char**);
  int (*plan)(sqlite3_vtab*, sqlite3_index_info*);
  int (*filter)(sqlite3_vtab_cursor*, int, const char*, int, sqlite3_value**);
  int (*next)(sqlite3_vtab_cursor*);
  int (*at_end)(sqlite3_vtab_cursor*);
  int (*column)(sqlite3_vtab_cursor*, sqlite3_context*, int);
  int (*row_number)(sqlite3_vtab_cursor*, sqlite3_int64*);
  int (*update)(sqlite3_vtab*, int, sqlite3_value**, sqlite3_int64*) = nullptr;
  int (*close)(sqlite3_vtab_cursor*) = nullptr;
};

/// The module of an eponymous table: no xCreate, there is nothing to create.
template <class Table, class Cursor>
constexpr sqlite3_module table_module(const TableCallbacks& callbacks) {
  sqlite3_module module{};
  module.xConnect = callbacks.connect;
  module.xBestIndex = callbacks.plan;
  module.xDisconnect = disconnect<Table>;
  module.xOpen = open<Cursor>;
  module.xClose = callbacks.close == nullptr ? close<Cursor> : callbacks.close;
  module.xFilter = callbacks.filter;
  module.xNext = callbacks.next;
  module.xEof = callbacks.at_end;
  module.xColumn = callbacks.column;
  module.xRowid = callbacks.row_number;
  module.xUpdate = callbacks.update;
  return module;
}

}  // namespace gongkai
