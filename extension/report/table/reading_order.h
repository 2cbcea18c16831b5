#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "report/table/statutory.h"

namespace gongkai {

/// A table whose values stand apart from their labels, as default pdftotext writes them: row by row, each
/// value a block of its own, or several rows at once, column by column.
struct ReadingOrder {
  std::vector<std::vector<const Token*>> rows;  ///< `width` values each, from the top of the table down
};

/// Puts all values of a form's regions together to rows of `width`. NULL where they do not come out even, and
/// where a label stands beside values that by this order are not its own or its neighbour's; a label that
/// comes before another one of an earlier row must stand beside its own. `rows_of_form`
/// maps the n-th row to its number in Catalogue::rows(form).
std::optional<ReadingOrder> read_in_order(const TableContext& context, Form form, std::size_t width,
                                          const std::vector<int>& rows_of_form);

/// As read_in_order, of values that come row by row, whatever stands between them. Labels may come anywhere;
/// one that is out of the form's order must not stand beside all values of a row that is not its own.
std::optional<ReadingOrder> read_row_by_row(const TableContext& context, Form form, std::size_t width,
                                            const std::vector<int>& rows_of_form);

}  // namespace gongkai
