#pragma once

#include <cstdint>
#include <optional>

#include "archive/statement.h"

namespace gongkai {

/// The tables of an archive in `main`, with the catalogue and the views.
class Schema {
 public:
  explicit Schema(sqlite3* db) noexcept;

  /// Creates what is missing of tables, indexes and catalogue rows; what is there stays as it is. Views are
  /// brought up to date. Cheap when nothing has changed since the last time; sees that a rollback or the user
  /// removed the tables. Whether there was anything to see to.
  bool ensure();

 private:
  [[nodiscard]] bool present() const;

  sqlite3* db_;
  Statement version_;
  std::optional<std::int64_t> ensured_;  ///< schema version at which everything was there
};

}  // namespace gongkai
