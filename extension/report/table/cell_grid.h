#pragma once

#include <cstdint>
#include <vector>

#include "document/document.h"
#include "report/table/region.h"

namespace gongkai {

/// Where the cells of a form's regions stand beside each other: in ruled lines by grid columns, merged cells
/// spread out; in all other lines by display columns.
///
/// <tr><td rowspan=2>5<td>1<tr><td>2: the cell "2" stands in grid column 1, and its line is covered in column
/// 0.
class CellGrid {
 public:
  struct Extent {
    std::uint32_t from = 0, to = 0;
    [[nodiscard]] bool overlaps(const Extent& other) const { return from < other.to && other.from < to; }
  };

  CellGrid(const Document& document, const std::vector<Region>& regions, Form form);

  [[nodiscard]] Extent of(std::uint32_t cell) const;
  /// Grid columns of a ruled line, with those covered from above.
  [[nodiscard]] std::uint32_t width(std::size_t line) const;
  /// Whether a cell of a line above reaches down into these columns of the line.
  [[nodiscard]] bool is_covered(std::size_t line, const Extent& columns) const;

 private:
  struct Row {
    std::size_t line;
    std::uint32_t first_cell, width = 0;
    std::vector<std::uint32_t> starts;  ///< per cell; empty: each cell is one column
    std::vector<Extent> covered;
  };

  [[nodiscard]] const Row* row_of(std::size_t line) const;

  const Document& document_;
  std::vector<Row> rows_;  ///< of ruled lines, in order
};

}  // namespace gongkai
