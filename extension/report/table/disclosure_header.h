#pragma once

#include <span>
#include <string>
#include <vector>

#include "report/table/disclosure_blocks.h"

namespace gongkai {

/// A column of a block: its header's pieces put together.
struct HeaderColumn {
  std::string text;
  LabelKey key;
  int measure = -1;         ///< index into Catalogue::measures(); -1: no column of a form
  EditionSet editions = 0;  ///< whose form has this header
  CellGrid::Extent extent;  ///< where it stands; up to the next column in a ruled line
  const Token* token = nullptr;

  [[nodiscard]] bool is_unknown() const { return measure < 0; }
};

/// The columns under which a block's rows stand, 信息内容 left out.
struct BlockHeader {
  std::vector<HeaderColumn> before;  ///< 信息内容
  std::vector<HeaderColumn> columns;
  CellGrid::Extent label;   ///< where the labels stand: under 信息内容, or before the first column
  bool placed = false;      ///< extents can be compared with those of the rows' cells
  bool ruled = false;       ///< all of it stands in ruled lines
  std::uint32_t width = 0;  ///< grid columns of a ruled header
  std::uint32_t cells = 0;  ///< cells of the line of a ruled header; 0 where it has several
  bool assumed = false;     ///< no header was met: the form the table is on
  std::size_t line = 0;

  [[nodiscard]] bool empty() const { return before.empty() && columns.empty(); }
};

/// Puts the pieces of a header together: those that stand over each other, or follow each other where nothing
/// stands beside another, are one column's if that makes a name of the form. Names cut short (本年新, 本年新,
/// 对外公开总数量) are completed only where exactly one edition's columns of `row` begin so, in its order.
BlockHeader read_header(const Block& block, int row, const CellGrid& grid, const TableContext& context);

}  // namespace gongkai
