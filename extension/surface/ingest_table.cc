#include <exception>
#include <memory>
#include <new>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "archive/atomic.h"
#include "archive/bulk.h"
#include "archive/walk.h"
#include "generated/sql_text.h"
#include "surface/interruptible.h"
#include "surface/kept_rows.h"
#include "surface/registration.h"
#include "surface/rerun.h"
#include "surface/table.h"
#include "surface/value.h"

/// gongkai_ingest(path): ingests files and yields a row per document. Documents are taken in batches, read by
/// threads that live until all are taken or one has failed; the rows of a batch are yielded after it was
/// committed, so what is shown is stored, and no transaction of ours is open while the caller has the turn.
/// In the caller's own transaction nothing is committed, and all are taken before the first row. Many clients
/// step a statement once and close it (execute() without a fetch): what was begun is finished then, unless it
/// had failed or was interrupted. A failure at that point can only be told to SQLite's log.
///
/// The statement that calls us reads the archive from its start to its end, and SQLite waits for no other
/// process while it does: for each would wait for the other. Where the connection is to wait (PRAGMA
/// busy_timeout), all documents are taken before the first row; met by another's write, the statement is
/// ended and prepared anew, and the rest is taken meanwhile, when nothing is read and SQLite waits as ever.
/// In WAL mode that is done at once: while nothing is read SQLite writes the log back as it goes. The rows
/// wait outside of memory.
namespace gongkai {
namespace {

constexpr int argument = 9;  ///< index of the hidden column `path`

using Pending = std::shared_ptr<PendingWrite>;

/// What a statement left that another process kept from writing, until it is run again.
struct Postponed {
  std::string path;
  std::unique_ptr<Bulk> files;
  KeptRows rows;
  std::exception_ptr failure;
};

struct Table : sqlite3_vtab {
  Table(sqlite3* db, const Pending& pending)
      : sqlite3_vtab{}, connection(db), atomic(db, pending), archive(db) {}

  sqlite3* connection;
  Atomic atomic;
  Archive archive;
  std::optional<Postponed> postponed;
};

struct Cursor : sqlite3_vtab_cursor {
  Cursor() : sqlite3_vtab_cursor{} {}

  std::string path;
  std::unique_ptr<Bulk> files;  ///< NULL: all have been taken, or one has failed
  KeptRows rows;                ///< taken and not shown, but for the first, which is
  std::size_t row = 0;          ///< its number
};

/// Another process writes, or has written since our statement began, or changed the schema.
bool is_others_doing(const SqliteError& error) noexcept {
  const int code = error.code() & 0xff;
  return code == SQLITE_BUSY || code == SQLITE_SCHEMA;
}

/// The rows of the next files, which are left where they are when another process kept us from beginning.
std::vector<Bulk::Row> take_batch(Table& table, std::unique_ptr<Bulk>& left) {
  // Whatever else is thrown, no thread outlives this.
  std::unique_ptr<Bulk> files = std::move(left);
  std::vector<Bulk::Row> batch;
  bool begun = false;
  const Interruptible work(table.connection);
  try {
    table.atomic.run([&] {
      begun = true;
      batch = files->take(table.archive);
    });
  } catch (const SqliteError& error) {
    if (!begun && is_others_doing(error)) left = std::move(files);
    throw;
  }
  table.archive.settle();
  if (!files->done()) left = std::move(files);
  return batch;
}

Table& table_of(const Cursor& cursor) { return *static_cast<Table*>(cursor.pVtab); }

/// For users: why it failed.
[[noreturn]] void explain(const SqliteError& error) {
  if ((error.code() & 0xff) != SQLITE_BUSY) throw error;
  throw SqliteError(error.code(), std::string(error.code() == SQLITE_BUSY_SNAPSHOT
                                                  ? "the archive was written by another process"
                                                  : "database is locked: another process holds the archive") +
                                      "; run gongkai_ingest again, what was committed will be unchanged");
}

/// Fails for good: what is left is not taken.
std::vector<Bulk::Row> take(Cursor& cursor) {
  try {
    return take_batch(table_of(cursor), cursor.files);
  } catch (const SqliteError& error) {
    cursor.files.reset();
    explain(error);
  }
}

/// The next batch, when the last has been shown.
void advance(Cursor& cursor) {
  if (cursor.files && cursor.rows.empty()) cursor.rows.append(take(cursor));
}

/// Takes what is left, for nobody will read its rows.
void finish(Cursor& cursor) {
  while (cursor.files) take(cursor);
}

int connect_table(sqlite3* db, void* data, int /*argc*/, const char* const* /*argv*/, sqlite3_vtab** table,
                  char** message) noexcept {
  return guard(message, [&] {
    connect(db, sql::declaration::gongkai_ingest, SQLITE_VTAB_DIRECTONLY,
            std::make_unique<Table>(db, *static_cast<Pending*>(data)), table);
  });
}

/// Between two runs of a statement, when it is prepared anew: nothing is read, so that SQLite waits.
void take_postponed(Table& table, Postponed& postponed) noexcept {
  try {
    while (postponed.files) postponed.rows.append(take_batch(table, postponed.files));
  } catch (const SqliteError& error) {
    // Another process has changed the schema: the statement finds that out when it is run, and is prepared
    // again.
    if (!postponed.files || (error.code() & 0xff) != SQLITE_SCHEMA)
      postponed.failure = std::current_exception();
  } catch (...) {
    postponed.failure = std::current_exception();
  }
}

int plan(sqlite3_vtab* base, sqlite3_index_info* info) noexcept {
  Table& table = *static_cast<Table*>(base);
  if (table.postponed && !table.postponed->failure) take_postponed(table, *table.postponed);
  return plan_with_argument(info, argument, 1e6, 1000);
}

std::unique_ptr<Bulk> files_of(const std::string& path) {
  auto files = std::make_unique<Bulk>(Walk(path), Bulk::readers_for_many());
  return files->done() ? nullptr : std::move(files);
}

/// Ends the statement, to be run again: that nothing be read meanwhile.
[[noreturn]] void postpone(Cursor& cursor) {
  table_of(cursor).postponed = Postponed{.path = std::move(cursor.path),
                                         .files = std::move(cursor.files),
                                         .rows = std::exchange(cursor.rows, KeptRows()),
                                         .failure = {}};
  throw SqliteError(SQLITE_SCHEMA, "the archive was written by another process");
}

/// All documents before the first row, where the caller's transaction or other processes allow no less.
void take_all(Cursor& cursor, bool may_postpone) {
  try {
    while (cursor.files) cursor.rows.append(take_batch(table_of(cursor), cursor.files));
  } catch (const SqliteError& error) {
    if (cursor.files && may_postpone && is_others_doing(error)) postpone(cursor);
    cursor.files.reset();
    explain(error);
  } catch (...) {
    cursor.files.reset();
    throw;
  }
}

/// Whether this run goes on where one before it was met.
bool resume(Cursor& cursor) {
  std::optional<Postponed> postponed = std::exchange(table_of(cursor).postponed, std::nullopt);
  if (!postponed || postponed->path != cursor.path) return false;
  if (postponed->failure) std::rethrow_exception(postponed->failure);
  cursor.files = std::move(postponed->files);
  cursor.rows = std::move(postponed->rows);
  return true;
}

void begin(Cursor& cursor, bool has_path) {
  sqlite3* const db = table_of(cursor).connection;
  const bool resumed = resume(cursor);
  if (!resumed && has_path) cursor.files = files_of(cursor.path);
  if (waits_for_others(db)) {
    if (!resumed && cursor.files && may_run_again(db) && holds_log_back(db)) postpone(cursor);
    return take_all(cursor, resumed || may_run_again(db));
  }
  if (sqlite3_get_autocommit(db) == 0) return take_all(cursor, false);
  advance(cursor);
}

int filter(sqlite3_vtab_cursor* base, int plan_number, const char* /*plan*/, int /*argc*/,
           sqlite3_value** argv) noexcept {
  return guard(base->pVtab, [&] {
    auto& cursor = *static_cast<Cursor*>(base);
    if (plan_number == 0) throw std::invalid_argument("gongkai_ingest needs its argument, path");
    finish(cursor);  // the path before, in a join that did not read on
    cursor.path = bytes_of(argv[0]).value_or("");
    cursor.rows = {};
    cursor.row = 0;
    if (cursor.path.find('\0') != std::string::npos) throw std::invalid_argument("the path contains a NUL");
    begin(cursor, sqlite3_value_type(argv[0]) != SQLITE_NULL);
  });
}

int close_cursor(sqlite3_vtab_cursor* base) noexcept {
  const std::unique_ptr<Cursor> cursor(static_cast<Cursor*>(base));
  if (guard(cursor->pVtab, [&] { finish(*cursor); }) != SQLITE_OK) {
    sqlite3_log(SQLITE_ERROR, "%s", cursor->pVtab->zErrMsg);
    sqlite3_free(cursor->pVtab->zErrMsg);  // SQLite asks for no message here
    cursor->pVtab->zErrMsg = nullptr;
  }
  return SQLITE_OK;
}

int next(sqlite3_vtab_cursor* base) noexcept {
  return guard(base->pVtab, [&] {
    auto& cursor = *static_cast<Cursor*>(base);
    ++cursor.row;
    cursor.rows.pop();
    advance(cursor);
  });
}

int at_end(sqlite3_vtab_cursor* base) noexcept { return static_cast<Cursor*>(base)->rows.empty() ? 1 : 0; }

void give_column(sqlite3_context* context, const Cursor& cursor, int index) {
  const auto& [source, outcome] = cursor.rows.front();
  switch (index) {
    case 0:
      return give(context, std::string_view(source));
    case 1:
      return give(context, name(outcome.status));
    case 2:
      return give(context, outcome.report_id);
    case 3:
      return give(context, outcome.agency);
    case 4:
      return give(context, outcome.year);
    case 5:
      return give(context, outcome.cells);
    case 6:
      return give(context, outcome.metrics);
    case 7:
      return give(context, outcome.diagnostics);
    case 8:
      return give(context, outcome.message);
    default:
      return give(context, std::string_view(cursor.path));
  }
}

int column(sqlite3_vtab_cursor* base, sqlite3_context* context, int index) noexcept {
  guard(context, [&] { give_column(context, *static_cast<Cursor*>(base), index); });
  return SQLITE_OK;
}

constexpr sqlite3_module callbacks = table_module<Table, Cursor>({
    .connect = connect_table,
    .plan = plan,
    .filter = filter,
    .next = next,
    .at_end = at_end,
    .column = column,
    .row_number = number_row<Cursor>,
    .close = close_cursor,
});

}  // namespace

void register_ingest_table(sqlite3* db, const Pending& pending) {
  register_module(db, "gongkai_ingest", &callbacks, std::make_unique<Pending>(pending).release(),
                  [](void* data) { delete static_cast<Pending*>(data); });
}

}  // namespace gongkai
