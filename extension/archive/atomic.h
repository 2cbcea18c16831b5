#pragma once

#include <exception>
#include <functional>
#include <memory>

#include "archive/statement.h"

namespace gongkai {

/// What the next update of gongkai_inbox is to do instead of taking a document. One per connection, shared by
/// all that writes.
class PendingWrite {
 public:
  [[nodiscard]] bool waiting() const noexcept { return body_ != nullptr; }
  /// Done by the inbox when it is updated: SQLITE_OK, or SQLITE_ERROR with the failure kept for
  /// Atomic::run().
  int perform() noexcept;

 private:
  friend class Atomic;

  const std::function<void()>* body_ = nullptr;
  std::exception_ptr failure_;
};

/// Makes a group of writes one, wherever SQL called us: all of them when run() returns, none when it throws,
/// and nothing else is undone with them. They are done within a statement of our own, `INSERT … SELECT` into
/// gongkai_inbox, so SQLite does what it does for any statement: outside a transaction it commits (a SELECT
/// that called us may go on), inside one it keeps a journal and undoes the statement alone. The other ways do
/// not hold:
/// - BEGIN and SAVEPOINT are impossible while a statement writes, as within the update of a virtual table;
/// and after
///   sqlite3_interrupt() or without memory, ROLLBACK cannot be run as long as the statement that called us
///   runs.
/// - What a failing `INSERT … VALUES` of one row into a virtual table has written to other tables stays when
/// a
///   transaction is open: SQLite keeps no journal for it.
class Atomic {
 public:
  Atomic(sqlite3* db, std::shared_ptr<PendingWrite> pending) noexcept
      : db_(db), pending_(std::move(pending)) {}

  /// Throws what `body` throws, or SqliteError: SQLITE_BUSY (also when another process wrote since the SELECT
  /// that called us began: SQLITE_BUSY_SNAPSHOT), SQLITE_READONLY, …
  void run(const std::function<void()>& body);

 private:
  sqlite3* db_;
  std::shared_ptr<PendingWrite> pending_;
};

}  // namespace gongkai
