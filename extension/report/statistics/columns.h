#pragma once

#include <optional>
#include <vector>

#include "report/statistics/rows.h"

namespace gongkai {

/// Of 全县 and 本级 side by side the report's scope decides; one of them alone is its own column, unless
/// others beside it count parts.
std::vector<ColumnRole> settle_scope(std::vector<ColumnRole> header, std::optional<bool> of_whole);

/// The columns of a statistics table: which come behind the label, and which is the report's own.
class StatisticsColumns {
 public:
  StatisticsColumns();  ///< without a header: one value behind the label
  explicit StatisticsColumns(const std::vector<ColumnRole>& header);

  /// Finds the row's own figure and its unit among its cells. Blank cells in excess at the end do not count.
  void place(StatisticsRow& row) const;
  /// Where the cells stand one a line, a number before each label is the label's, not the row's before.
  [[nodiscard]] bool begins_with_code() const { return begins_with_code_; }
  /// Which of several columns, or rows of a matrix, is the report's own; none where that is not certain.
  [[nodiscard]] static std::optional<std::size_t> choose(const std::vector<ColumnRole>& columns);
  [[nodiscard]] bool has_own() const { return own_.has_value(); }
  [[nodiscard]] std::size_t figures() const { return figures_; }

 private:
  static bool take_unit(StatisticsRow& row);
  [[nodiscard]] bool has_unknown_unit(const StatisticsRow& row) const;

  std::vector<ColumnRole> behind_;  ///< columns behind the label
  std::optional<std::size_t> own_;  ///< index into behind_
  std::size_t figures_ = 1;         ///< columns behind the label that hold numbers
  bool known_ = false;
  bool begins_with_code_ = false;
};

}  // namespace gongkai
