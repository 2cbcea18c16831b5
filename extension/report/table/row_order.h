#pragma once

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>

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

}  // namespace gongkai
