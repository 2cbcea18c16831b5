#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "report/table/counts.h"
#include "report/table/statutory.h"

namespace gongkai {

/// A column header of a block of table two.
struct HeaderCell {
  const Token* token;
  int measure;          ///< index into Catalogue::measures(); -1: not one of the form's headers
  EditionSet editions;  ///< whose form has this header
};

/// A block of table two: caption, header, rows.
struct Block {
  std::vector<HeaderCell> header;
  std::vector<std::size_t> rows;     ///< indices of entries
  std::vector<const Token*> values;  ///< all values of the block, also those beside no row, in the order met
  std::optional<int> note_power;     ///< of a money unit in a note ("单位：万元")
};

/// For each value cell of a row, its position among the columns under `header`; `width` is the number of
/// columns.
struct ColumnOrder {
  std::vector<std::size_t> position;
  std::size_t width;
};
ColumnOrder order_columns(const std::vector<HeaderCell>& header, std::span<const CellDef> cells);

/// What a value cell of table two came to.
struct AmountReading {
  std::optional<double> value;  ///< in the measure's unit
  std::string_view diagnostic;  ///< empty: read without doubt
};

/// Reads one value cell; `header` is the column's header or nullptr.
AmountReading read_amount(const Token& token, const CellDef& cell, const Token* header, const Block& block,
                          const TableContext& context);

}  // namespace gongkai
