#pragma once

#include <set>
#include <span>
#include <vector>

#include "report/table/inference.h"

namespace gongkai {

/// What the labels of a loose table say of the order and the number of its rows.
struct LooseLabels {
  std::vector<Sign> in_order;  ///< those of known rows and of none for sure, too
  std::set<int> shown;         ///< rows whose label is met
  std::set<int> contradicted;  ///< … in another order than the form's: nobody knows which of them moved
  bool miscounted =
      false;  ///< a row is there twice and another's figures may be gone: the count may be right
};

/// `form`: the rows of one edition. A row that only another has is none: a piece of a group's label may look
/// like one.
LooseLabels look_at_labels(const LooseTable& table, std::span<const int> form);

}  // namespace gongkai
