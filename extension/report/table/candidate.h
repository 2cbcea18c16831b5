#pragma once

#include <algorithm>
#include <vector>

#include "report/table/count_row.h"
#include "report/table/lattice.h"

namespace gongkai {

/// A row that the readings of a stretch agree on, and what speaks for it: see inference.h.
struct Candidate {
  Taking taking;
  std::vector<const Figure*> figures;
  std::vector<Count> counts;
  bool own_before = false, own_after = false;  ///< its label stands there
  bool only_own_before = false;                ///< … and no other row's
  bool later_after = false;                    ///< behind it begins a later row, or the table ends
  bool next_after = false;                     ///< … the very next one
  bool block = false;
  std::size_t stretch = 0;         ///< number of its stretch
  std::size_t begin = 0, end = 0;  ///< its figures among the table's
  bool beside_unseen = false;      ///< beside the stretch a row is shown nowhere: two may have changed places
  bool behind_stranger = false;    ///< a text that cannot be its label stands right before it
  bool damaged_label = false;      ///< a label that may be its own, damaged, stands right before it
  bool own_line = true;            ///< where the table has cells, its label is in its line of them

  [[nodiscard]] bool all_zero() const {
    return std::ranges::all_of(counts, [](const Count& c) { return c == 0; });
  }
  [[nodiscard]] bool open() const {
    return std::ranges::any_of(counts, [](const Count& c) { return !c; });
  }
  [[nodiscard]] bool shared() const {
    return std::ranges::any_of(figures, [](const Figure* f) { return f->shared; });
  }
};

}  // namespace gongkai
