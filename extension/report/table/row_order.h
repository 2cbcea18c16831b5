#pragma once

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "report/table/label_pieces.h"

namespace gongkai {

/// The order in which labels of a form's rows are met. A row of which one label comes behind a label of a
/// later row is displaced, and so is that later row: nobody knows which of them moved.
///
/// Met 1, 3, 2: rows 2 and 3 are displaced.
template <class Row>
class RowOrder {
 public:
  void meet(Row row, std::size_t position) {
    Extent& extent = met_.try_emplace(row, Extent{position, position}).first->second;
    extent.first = std::min(extent.first, position);
    extent.last = std::max(extent.last, position);
  }

  [[nodiscard]] std::set<Row> displaced() const {
    std::set<Row> rows;
    for (auto later = met_.begin(); later != met_.end(); ++later)
      for (auto earlier = met_.begin(); earlier != later; ++earlier)
        if (later->second.first < earlier->second.last) rows.insert({earlier->first, later->first});
    return rows;
  }

 private:
  struct Extent {
    std::size_t first, last;  ///< positions of the row's labels
  };

  std::map<Row, Extent> met_;
};

/// Positions of a longest increasing run of `rows`.
std::vector<std::size_t> longest_increasing(const std::vector<int>& rows);

/// Rows whose labels come one right after the other in the wrong order, or with values between where they are
/// neighbours on the form: text in reading order takes whole blocks of a page before others, but no line
/// before the one above it. Those rows have changed places in the table. Rows by their positions on the form.
class ExchangedRows {
 public:
  /// `seen`: the rows whose labels are met anywhere.
  ExchangedRows(std::span<const int> form, std::set<std::size_t> seen)
      : form_(form), seen_(std::move(seen)) {}

  void meet_value() { values_ = true; }
  /// A label that names none for sure, and the rows it may name.
  void meet_doubtful(const RowSet& may_name) { doubtful_ = may_name; }
  void meet_row(std::size_t row);

  [[nodiscard]] const std::set<std::size_t>& rows() const { return rows_; }

 private:
  void look_at(std::size_t unseen, std::size_t beside);

  std::span<const int> form_;
  std::set<std::size_t> seen_, rows_;
  std::optional<std::size_t> last_;
  std::optional<RowSet> doubtful_;  // since the last label
  bool values_ = false;             // since the last label
};

}  // namespace gongkai
