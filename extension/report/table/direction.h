#pragma once

#include <cstddef>
#include <span>

#include "report/forms/catalogue.h"
#include "report/table/tokens.h"

namespace gongkai {

/// What stands at the ends of a table whose labels and rows of values take turns: between labels, values
/// behind their own label and values before it look alike.
struct TableEnds {
  int first_row = -1, last_row = -1;  ///< of the form, of the first label and the last one
  std::size_t head = 0, tail = 0;     ///< rows of values before the first label, behind the last
};

/// As how many rows `values` count that stand behind the last label: a few as one, with its blanks left out,
/// but not a lone one that may be a page's number.
std::size_t rows_behind(std::span<const Token* const> values, std::size_t width, const Catalogue& catalogue);

/// By how much more values that stand before their labels would be lost, or be of no row, than values that
/// stand behind them. One alone is no evidence: a row may be lost, or a label.
///
/// A 1 2 3 B 4 5 6, form A B: values before their labels would leave A without and "4 5 6" over: 2.
/// A 1 2 3 B 4 5 6, form A B C: "4 5 6" may be C's, its label lost: 1.
int evidence_for_labels_first(const TableEnds& ends, std::span<const int> form);

/// The evidence that is enough without a witness.
inline constexpr int enough_evidence = 2;

}  // namespace gongkai
