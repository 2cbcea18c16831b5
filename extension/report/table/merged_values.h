#pragma once

#include <deque>
#include <vector>

#include "report/table/entries.h"
#include "report/table/statutory.h"

namespace gongkai {

/// A value cell merged over several rows is stated of none of them. In each row that it covers a token of
/// `made` (Token::merged) stands in its column, so that the other cells keep theirs; `width` is the form's
/// columns. Where the grid does not account for every column, a row stays as it is.
///
/// <td rowspan=2>5<td>1<td>6<tr><td>2<td>7: "5 1 6" and "2 7" become "× 1 6" and "× 2 7".
void spread_merged_values(std::vector<Entry>& entries, const TableContext& context, Form form,
                          std::size_t width, std::deque<Token>& made);

}  // namespace gongkai
