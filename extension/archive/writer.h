#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "archive/agencies.h"
#include "archive/statement.h"
#include "report/report.h"

namespace gongkai {

/// What a report became.
struct Written {
  std::int64_t report_id = 0;
  std::optional<std::int64_t> earlier;  ///< the report that was current for this agency and year
  std::size_t diagnostics = 0;
};

/// Writes reports as rows of the contract's tables. Not atomic: its caller sees to that.
class Writer {
 public:
  explicit Writer(sqlite3* db) noexcept;

  /// Stores `report`, which becomes the current one of its agency and year.
  Written write(Report report, std::optional<std::string_view> source);
  /// Deletes every row of a report; the log keeps its entry without the number.
  void remove(std::int64_t report_id);

 private:
  sqlite3* db_;
  Agencies agencies_;
  Statement report_supersede_, section_last_;
  Statement report_, section_, disclosure_, request_, dispute_, metric_, citation_, diagnostic_, other_table_,
      other_cell_, review_inherit_;
  std::array<Statement, 12> remove_;  ///< in an order that foreign keys allow
};

}  // namespace gongkai
