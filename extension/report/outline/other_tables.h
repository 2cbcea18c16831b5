#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace gongkai {

/// A table that no form claims.
struct OtherTable {
  std::size_t first = 0, last = 0;  ///< Document lines
  std::string_view caption;         ///< the line or cell above it that names it; empty when none does
  std::size_t caption_line = 0;     ///< of a caption on a line of its own; `first` when it is none
};

/// The lines outside the statutory tables that hold more than one cell: such a line is no sentence.
struct OtherTables {
  std::vector<OtherTable> tables;  ///< in document order
  std::vector<bool> apart;         ///< per Document line: no table, but its cells are no one text
};

/// Finds the tables among the lines from `first` on that are not `claimed`: rows of cells one below the
/// other, by markup, tabs, pipes or columns of blanks ("收到申请  35  120", "收到申请 35 120 件"). None are:
/// what a page says of its article (索引号 | … | 发布机构 | …), a table of contents, rows of sentences, a
/// list marker with its text.
OtherTables find_other_tables(const Document& document, const std::vector<bool>& claimed, std::size_t first);

/// The cells of a row of such a table: those of the line, or the words of a line of text.
std::vector<Cell> cells_of_row(const Document& document, const Line& line);

}  // namespace gongkai
