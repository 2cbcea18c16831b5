#pragma once

#include "document/furniture.h"
#include "document/line_builder.h"

namespace gongkai {

/// Reads a line without separators: cells stand two or more blanks apart, values at the end of the line one
/// blank. A line that is one cell becomes a `text` line, any other an `aligned` one. The split is tentative:
/// the cells of a line of prose still join to the line as written (Document::line_text).
void read_spaced_line(const SourceLine& line, LineBuilder& out);

/// Reads a table whose lines were run together, words and numbers by turns, as its rows; false for other
/// lines.
///
///   "信息内容 数量 规章 3 许可 0 处罚 5"  ->  信息内容 | 数量;  规章 | 3;  许可 | 0;  处罚 | 5
bool read_run_together(const SourceLine& line, LineBuilder& out);

}  // namespace gongkai
