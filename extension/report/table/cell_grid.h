#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "document/document.h"
#include "report/table/region.h"

namespace gongkai {

/// Lays cells out in grid columns, row by row: a merged cell takes several columns, and rows below it find
/// them taken.
///
/// begin_row, place(rowspan=2), place, begin_row, place: 0, 1, 1; in the second row column 0 is covered.
class GridColumns {
 public:
  struct Covered {
    std::uint32_t column, cell;  ///< the cell above that reaches down
  };

  void begin_row();
  /// The first grid column of the row's next cell, whose number is `number`.
  std::uint32_t place(const Cell& cell, std::uint32_t number);
  void end_row() { pass_covered(); }

  [[nodiscard]] std::uint32_t row_width() const { return at_; }
  [[nodiscard]] const std::vector<Covered>& covered() const { return covered_; }
  [[nodiscard]] std::size_t columns() const { return reaching_.size(); }
  [[nodiscard]] bool reaches_down() const;

 private:
  struct Reach {
    std::uint32_t rows = 0, cell = 0;  ///< rows from this one on
  };
  void pass_covered();

  std::vector<Reach> reaching_;   // per column
  std::vector<Covered> covered_;  // of this row
  std::uint32_t at_ = 0;
};

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
  /// The columns of a line that cells above reach down into.
  [[nodiscard]] std::span<const GridColumns::Covered> covered(std::size_t line) const;
  /// Whether a cell of a line above reaches down into these columns of the line.
  [[nodiscard]] bool is_covered(std::size_t line, const Extent& columns) const;

 private:
  struct Row {
    std::size_t line;
    std::uint32_t first_cell, width = 0;
    std::vector<std::uint32_t> starts;  ///< per cell; empty: each cell is one column
    std::vector<GridColumns::Covered> covered;
  };

  void add_row(std::size_t line, GridColumns& columns);
  [[nodiscard]] const Row* row_of(std::size_t line) const;

  const Document& document_;
  std::vector<Row> rows_;  ///< of ruled lines, in order
};

}  // namespace gongkai
