#pragma once

#include <map>
#include <set>
#include <span>
#include <string_view>

#include "report/table/count_row.h"

namespace gongkai {

/// Rows of counts that come again: after a page break, or in a second table. What differs is stated by
/// neither.
class RepeatedRows {
 public:
  /// Two tables that differ in `fewest_differing` rows or more may be parts of a whole, or of two bodies.
  RepeatedRows(const TableContext& context, std::string_view table, std::span<const std::string_view> columns,
               std::size_t fewest_differing)
      : context_(context), table_(table), columns_(columns), fewest_differing_(fewest_differing) {}

  void merge(CountRow& first, const CountRow& again, std::string_view row, const Entry& entry);

  /// A whole row that was not taken, of a label whose row was, from another table, with other numbers:
  /// neither is. Where some of its values were taken for a row, it is no other.
  void doubt(const Entry& unread, std::string_view row, const std::map<int, CountRow>& read, CountRow& first);

  /// To be called for each row when all are merged: what differing tables happen to have in common is not the
  /// year's, unless it is nothing.
  void settle(CountRow& counts, std::string_view row) const;

 private:
  const TableContext& context_;
  std::string_view table_;
  std::span<const std::string_view> columns_;
  std::size_t fewest_differing_;
  std::map<std::string_view, std::size_t> lines_;  // where a row came again
  std::set<std::string_view> differing_;
};

}  // namespace gongkai
