#pragma once

#include <deque>
#include <vector>

#include "report/table/entries.h"
#include "report/table/statutory.h"

namespace gongkai {

/// In a table written one cell a line, blank lines are its blank cells where every row takes as many lines as
/// any other: `width` and its label, each one `stride` from the next. Each blank line then becomes a blank
/// token of `made`. Where one row takes another number of lines, nothing is filled in; where most take as
/// many, values behind blank lines are none of the label before these.
///
/// width 3, "A", "1", "", "3", "B", "", "2", "2", "C": A is 1 ␣ 3, B is ␣ 2 2.
void fill_blank_lines(std::vector<Entry>& entries, const TableContext& context, std::size_t width,
                      std::deque<Token>& made);

/// "|" on a line of its own before every row, in a table written one cell a line, parts the rows and is none
/// of the row's cells before it: then each row but the last ends in one blank more than the form has columns.
void drop_row_marks(std::vector<Entry>& entries, std::size_t width);

}  // namespace gongkai
