#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "archive/bulk.h"

namespace gongkai {

/// The rows of gongkai_ingest on their way to whoever reads them: first in, first out, any number in the same
/// memory. Those beyond a bound of base/limits.h wait in a database of their own, on a connection of its own:
/// a temporary file that SQLite has no name for, and deletes when it is closed.
///
/// append() and pop() throw std::bad_alloc, and SqliteError where the file cannot be made, written or read.
/// Its code is SQLITE_ERROR: for SQLITE_FULL or SQLITE_IOERR SQLite would roll back the caller's transaction,
/// which a full disk for temporary files does not harm.
class KeptRows {
 public:
  KeptRows();
  KeptRows(const KeptRows&) = delete;
  KeptRows(KeptRows&& other) noexcept;
  KeptRows& operator=(const KeptRows&) = delete;
  KeptRows& operator=(KeptRows&& other) noexcept;
  ~KeptRows();

  void append(std::vector<Bulk::Row> rows);
  [[nodiscard]] bool empty() const noexcept { return first_ == held_.size(); }
  [[nodiscard]] const Bulk::Row& front() const { return held_[first_]; }
  void pop();

 private:
  class File;

  std::vector<Bulk::Row> held_;  ///< from first_ on they are to be read; empty only when the file is, too
  std::size_t first_ = 0;
  std::unique_ptr<File> file_;  ///< those behind; NULL: none
};

}  // namespace gongkai
