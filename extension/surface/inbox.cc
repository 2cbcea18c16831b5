#include <memory>
#include <stdexcept>
#include <string>

#include "archive/ingest.h"
#include "base/error.h"
#include "generated/sql_text.h"
#include "surface/interruptible.h"
#include "surface/registration.h"
#include "surface/table.h"
#include "surface/value.h"

/// gongkai_inbox: a table that is always empty; what is inserted is ingested.
namespace gongkai {
namespace {

using Pending = std::shared_ptr<PendingWrite>;

struct Table : sqlite3_vtab {
  Table(sqlite3* connection, const Pending& shared)
      : sqlite3_vtab{}, db(connection), pending(shared), atomic(connection, shared), archive(connection) {}

  sqlite3* db;
  Pending pending;
  Atomic atomic;
  Archive archive;
};

struct Cursor : sqlite3_vtab_cursor {
  Cursor() : sqlite3_vtab_cursor{} {}
};

int connect_table(sqlite3* db, void* data, int /*argc*/, const char* const* /*argv*/, sqlite3_vtab** table,
                  char** message) noexcept {
  return guard(message, [&] {
    if (sqlite3_vtab_config(db, SQLITE_VTAB_CONSTRAINT_SUPPORT, 1) != SQLITE_OK) throw SqliteError(db);
    connect(db, sql::declaration::gongkai_inbox, SQLITE_VTAB_DIRECTONLY,
            std::make_unique<Table>(db, *static_cast<Pending*>(data)), table);
  });
}

int plan(sqlite3_vtab* /*table*/, sqlite3_index_info* info) noexcept {
  info->estimatedCost = 1;
  info->estimatedRows = 0;
  return SQLITE_OK;
}

/// Arguments of xUpdate for INSERT: NULL, the rowid asked for, and the columns.
Submission submission_of(sqlite3_value** argv) {
  if (sqlite3_value_type(argv[1]) != SQLITE_NULL) {
    throw std::invalid_argument("gongkai_inbox gives its own row numbers (report_id)");
  }
  Submission submission{.source = bytes_of(argv[2]), .content = bytes_of(argv[3]), .overrides = {}};
  if (const auto agency = bytes_of(argv[4]); agency && !agency->empty())
    submission.overrides.agency = *agency;
  if (sqlite3_value_type(argv[5]) != SQLITE_NULL) {
    if (sqlite3_value_numeric_type(argv[5]) != SQLITE_INTEGER)
      throw std::invalid_argument("the year is not an integer");
    submission.overrides.year = sqlite3_value_int64(argv[5]);
  }
  return submission;
}

OnConflict mode_of(int conflict) noexcept {
  if (conflict == SQLITE_IGNORE) return OnConflict::ignore;
  return conflict == SQLITE_REPLACE ? OnConflict::replace : OnConflict::fail;
}

int update(sqlite3_vtab* base, int argc, sqlite3_value** argv, sqlite3_int64* row) noexcept {
  auto& table = *static_cast<Table*>(base);
  if (table.pending->waiting()) {
    *row = 0;
    return table.pending->perform();
  }
  const int conflict = sqlite3_vtab_on_conflict(table.db);
  bool rejected = false;
  const int code = guard(base, [&] {
    if (argc == 1 || sqlite3_value_type(argv[0]) != SQLITE_NULL) {
      throw std::invalid_argument("gongkai_inbox takes INSERT only; the reports are in table report");
    }
    const Submission submission = submission_of(argv);
    const Interruptible work(table.db);
    try {
      table.atomic.run(
          [&] { *row = table.archive.ingest(submission, mode_of(conflict)).report_id.value_or(0); });
      table.archive.settle();
    } catch (const Rejected&) {
      rejected = true;
      throw;
    }
  });
  // A rejected document has written nothing, so SQLite may do what OR FAIL and OR ROLLBACK ask for.
  const bool has_mode = conflict == SQLITE_FAIL || conflict == SQLITE_ROLLBACK;
  return rejected && has_mode && code == SQLITE_ERROR ? SQLITE_CONSTRAINT_VTAB : code;
}

int filter(sqlite3_vtab_cursor* /*cursor*/, int /*number*/, const char* /*plan*/, int /*argc*/,
           sqlite3_value** /*argv*/) noexcept {
  return SQLITE_OK;
}

int next(sqlite3_vtab_cursor* /*cursor*/) noexcept { return SQLITE_OK; }

int at_end(sqlite3_vtab_cursor* /*cursor*/) noexcept { return 1; }

int column(sqlite3_vtab_cursor* /*cursor*/, sqlite3_context* context, int /*index*/) noexcept {
  sqlite3_result_null(context);
  return SQLITE_OK;
}

int row_number(sqlite3_vtab_cursor* /*cursor*/, sqlite3_int64* number) noexcept {
  *number = 0;
  return SQLITE_OK;
}

constexpr sqlite3_module callbacks = table_module<Table, Cursor>({
    .connect = connect_table,
    .plan = plan,
    .filter = filter,
    .next = next,
    .at_end = at_end,
    .column = column,
    .row_number = row_number,
    .update = update,
});

}  // namespace

void register_inbox(sqlite3* db, const Pending& pending) {
  register_module(db, "gongkai_inbox", &callbacks, std::make_unique<Pending>(pending).release(),
                  [](void* data) { delete static_cast<Pending*>(data); });
}

}  // namespace gongkai
