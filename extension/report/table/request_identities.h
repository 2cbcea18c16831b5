#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <span>
#include <vector>

#include "report/forms/catalogue.h"
#include "report/report.h"
#include "report/table/lattice.h"

namespace gongkai {

/// Counts of rows, by position in Catalogue::rows(Form::request), one per column; NULL: not stated.
using CountsByRow = std::map<int, std::vector<Count>>;

/// The accounting identities of table three as the form states them
/// (“第一项加第二项之和，等于第三项加第四项之和”) and implies them: every row's last column is the sum of the
/// others; the total of results is the sum of the result rows; inflow equals outflow, column by column.
class RequestIdentities {
 public:
  explicit RequestIdentities(std::span<const RowDef> rows) : rows_(rows) {}

  struct Verdict {
    Sum witness = Sum::open;  ///< holds: of every row of the form, and not all is zero
    std::set<int> doubted;    ///< rows of column sums that fail
    int failed = 0;           ///< how many of them do
    int held = 0;             ///< how many hold, everything stated and not all of it nothing
  };

  /// What the identities say of the counts of a form with the rows `form`, as far as they are there.
  [[nodiscard]] Verdict check(const CountsByRow& counts, std::span<const int> form) const;

 private:
  struct Column;
  [[nodiscard]] Column add_up(const CountsByRow& counts, std::span<const int> form, std::size_t column) const;
  [[nodiscard]] Part part_of(int row) const { return rows_[static_cast<std::size_t>(row)].part; }

  std::span<const RowDef> rows_;
};

}  // namespace gongkai
