#pragma once

#include "document/document.h"

namespace gongkai {

/// Takes out what pandas adds to a table when it writes a data frame: the row that numbers the columns and
/// the column that numbers the rows, both from 0.
///
///   |    | 0        | 1            |
///   |  0 | 信息内容 | 本年制发件数 |  ->  | 信息内容 | 本年制发件数 |
///   |  1 | 规章     | 30           |      | 规章     | 30           |
void drop_frame_numbers(Document& document);

}  // namespace gongkai
