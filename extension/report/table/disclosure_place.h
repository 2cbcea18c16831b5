#pragma once

#include <optional>
#include <vector>

#include "report/table/disclosure_header.h"

namespace gongkai {

/// Which cell of a row stands in which column of its header. A reading of the row gives every value the row
/// states one column, in order; where two readings give a column different cells, nothing is certain.
///
/// 信息内容 | A | B | C over 规章 | 3 | 5 | 74: 3, 5, 74. Over 规章 | 5 | 74: no reading, not certain.
struct RowPlacement {
  std::vector<const Token*> columns;  ///< of BlockHeader::columns, then ::before; nullptr: no cell of its own
  std::vector<bool> merged;           ///< the cell is one that several rows share
  bool certain = false;
  bool by_position = false;  ///< some columns were found by where their values stand on the line
};

/// What all rows of the table tell about how its grid is to be read.
struct GridWitness {
  bool seen = false;     ///< a row whose every column has its value under the column's header
  bool against = false;  ///< a row with a value for every column, not all of them under the headers
};

class RowPlacer {
 public:
  RowPlacer(const TableContext& context, const CellGrid& grid);

  /// Looks at a row before any is placed.
  void learn(const BlockRow& row, const BlockHeader& header);

  [[nodiscard]] RowPlacement place(const BlockRow& row, const BlockHeader& header) const;

 private:
  [[nodiscard]] std::optional<RowPlacement> by_grid(const BlockRow& row, const BlockHeader& header) const;
  [[nodiscard]] bool stands_askew(const BlockHeader& header, const RowPlacement& placement) const;
  [[nodiscard]] std::optional<RowPlacement> cut_short(const BlockRow& row, const BlockHeader& header) const;
  [[nodiscard]] std::optional<RowPlacement> by_count(const BlockRow& row, const BlockHeader& header) const;
  [[nodiscard]] std::optional<RowPlacement> by_position(const BlockRow& row, const BlockHeader& header) const;
  [[nodiscard]] std::optional<std::size_t> column_under(const CellGrid::Extent& extent,
                                                        const BlockHeader& header) const;
  [[nodiscard]] static bool lacks_serial(const BlockRow& row, const BlockHeader& header);
  [[nodiscard]] bool is_in_cut(const BlockRow& row) const;

  const TableContext& context_;
  const CellGrid& grid_;
  bool cuts_blank_ends_ = false;
  GridWitness witness_;
  struct FullRow {
    std::size_t header_line;
    std::vector<CellGrid::Extent> values;
  };
  std::vector<FullRow> full_;  ///< of lines aligned by blanks
};

}  // namespace gongkai
