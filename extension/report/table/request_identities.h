#pragma once

#include <span>
#include <vector>

#include "report/table/reading_order.h"

namespace gongkai {

/// The accounting identities of table three as the form states them
/// (“第一项加第二项之和，等于第三项加第四项之和”) and implies them: every row's last column is the sum of the
/// others; the total of results is the sum of the result rows; inflow equals outflow, column by column.
class RequestIdentities {
 public:
  RequestIdentities(std::span<const RowDef> rows, const Catalogue& catalogue)
      : rows_(rows), catalogue_(catalogue) {}

  /// Whether all hold for `order`, whose n-th row is row `rows[n]` of the form, and say something: not all is
  /// zero.
  [[nodiscard]] bool hold(const std::vector<int>& rows, const ReadingOrder& order) const;

 private:
  std::span<const RowDef> rows_;
  const Catalogue& catalogue_;
};

}  // namespace gongkai
