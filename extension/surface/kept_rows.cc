#include "surface/kept_rows.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <new>
#include <optional>
#include <string>
#include <utility>

#include "archive/statement.h"
#include "base/limits.h"

namespace gongkai {
namespace {

struct Close {
  void operator()(sqlite3* db) const noexcept { sqlite3_close(db); }
};
using Connection = std::unique_ptr<sqlite3, Close>;

/// For users: what failed is not the archive.
template <class Body>
void explained(Body&& body) {
  try {
    std::forward<Body>(body)();
  } catch (const SqliteError& error) {
    if ((error.code() & 0xff) == SQLITE_NOMEM) throw std::bad_alloc();
    throw SqliteError(
        SQLITE_ERROR,
        "the rows to be shown could not be kept in a temporary file: " + std::string(error.what()) +
            "; what was taken is in the archive; run gongkai_ingest again, it will be unchanged");
  }
}

Connection open_private() {
  sqlite3* opened = nullptr;
  const int code =
      sqlite3_open_v2("", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
  Connection db(opened);
  if (code != SQLITE_OK) throw SqliteError(code, sqlite3_errstr(code));
  // Nothing in it is worth more than the connection.
  execute(db.get(),
          "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -256;"
          "CREATE TABLE row (source TEXT, status INTEGER, report_id INTEGER, agency TEXT, year INTEGER, "
          "cells INTEGER, metrics INTEGER, diagnostics INTEGER, message TEXT)");
  return db;
}

std::optional<std::int64_t> integer(const Execution& run, int column) {
  return run.is_null(column) ? std::nullopt : std::optional(run.integer(column));
}

std::optional<std::string> text(const Execution& run, int column) {
  return run.is_null(column) ? std::nullopt : std::optional(run.text(column));
}

}  // namespace

class KeptRows::File {
 public:
  using Rows = std::vector<Bulk::Row>;

  [[nodiscard]] bool empty() const noexcept { return read_ == written_; }

  template <class At>
  void append(At first, At last) {
    execute(db_.get(), "BEGIN");
    for (; first != last; ++first) {
      const auto& [source, outcome] = *first;
      Execution(insert_, source, static_cast<std::int64_t>(outcome.status), outcome.report_id, outcome.agency,
                outcome.year, outcome.cells, outcome.metrics, outcome.diagnostics, outcome.message)
          .finish();
      ++written_;
    }
    execute(db_.get(), "COMMIT");
  }

  /// The next ones.
  Rows take(std::size_t most) {
    Rows rows;
    rows.reserve(most);
    Execution run(select_, read_, static_cast<std::int64_t>(most));
    while (run.step())
      rows.push_back({.source = run.text(0),
                      .outcome = {.status = static_cast<Status>(run.integer(1)),
                                  .report_id = integer(run, 2),
                                  .agency = text(run, 3),
                                  .year = integer(run, 4),
                                  .cells = integer(run, 5),
                                  .metrics = integer(run, 6),
                                  .diagnostics = integer(run, 7),
                                  .message = text(run, 8)}});
    read_ += static_cast<std::int64_t>(rows.size());
    if (rows.size() < most && read_ < written_) throw SqliteError(SQLITE_CORRUPT, "some are missing");
    return rows;
  }

 private:
  Connection db_ = open_private();  ///< before its statements, which end first
  Statement insert_{db_.get(), "INSERT INTO row VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"};
  Statement select_{db_.get(), "SELECT * FROM row WHERE rowid > ?1 ORDER BY rowid LIMIT ?2"};
  std::int64_t written_ = 0;
  std::int64_t read_ = 0;
};

KeptRows::KeptRows() = default;
KeptRows::KeptRows(KeptRows&&) noexcept = default;
KeptRows& KeptRows::operator=(KeptRows&&) noexcept = default;
KeptRows::~KeptRows() = default;

void KeptRows::append(std::vector<Bulk::Row> rows) {
  if (empty() && rows.size() <= limits::kept_rows) {
    held_ = std::move(rows);  // which cannot fail
    return;
  }
  auto first = std::make_move_iterator(rows.begin());
  const auto last = std::make_move_iterator(rows.end());
  if (!file_) {
    const std::size_t room = limits::kept_rows - std::min(limits::kept_rows, held_.size() - first_);
    const auto end = first + static_cast<std::ptrdiff_t>(std::min(room, rows.size()));
    held_.insert(held_.end(), first, end);
    first = end;
  }
  if (first == last) return;
  explained([&] {
    if (!file_) file_ = std::make_unique<File>();
    file_->append(first, last);
  });
}

void KeptRows::pop() {
  if (++first_ < held_.size()) return;
  held_.clear();
  first_ = 0;
  if (!file_) return;
  explained([&] { held_ = file_->take(limits::kept_rows); });
  if (file_->empty()) file_.reset();
}

}  // namespace gongkai
