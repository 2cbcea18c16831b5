#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "report/table/cell_grid.h"
#include "report/table/statutory.h"

namespace gongkai {

/// A row of table two as met. A number before the label on its line is kept apart from those behind it.
struct BlockRow {
  std::vector<const Token*> labels;
  LabelKey key;        ///< of the label, its pieces joined
  int row = -1;        ///< position in Catalogue::rows(Form::disclosure); -1: not, or not yet, known
  bool fuzzy = false;  ///< … by likeness
  std::vector<const Token*> before;  ///< numbers before the label
  std::vector<const Token*> values;  ///< values, blanks and other text behind it, in the order met
  std::size_t line = 0;              ///< Document line of the values; of the label where there are none
  Arrangement arrangement = Arrangement::text;
  bool own_line = false;      ///< label and values stand on one line, and no other row or header does
  bool serial_taken = false;  ///< a serial number that stood before the label was told from the values
  bool shared_line = false;   ///< … one does

  [[nodiscard]] std::string raw_label() const;
  [[nodiscard]] std::string raw_values() const;  ///< separated by blanks, a blank cell as "␣"
};

/// A cell of a header, or the piece of one that stands on one line.
struct HeaderPiece {
  const Token* token;
  std::size_t line;
  CellGrid::Extent extent;
};

/// A block of table two: header and rows. A new one begins with every caption and with every header.
struct Block {
  std::vector<HeaderPiece> header;  ///< in the order met
  std::vector<BlockRow> rows;
  std::vector<const Token*> strays;  ///< values beside no label
  bool header_unread = false;        ///< a header stood there, and none of its words can be read
  std::optional<int> note_power;     ///< of a money unit in a note ("单位：万元")
};

/// Puts the lines of table two together to blocks. A line's values are those of the label on it; values on
/// lines of their own go to the label before them (own_line is false); a label wrapped over lines is joined.
/// `made` keeps the tokens of headers whose words had to be taken apart.
std::vector<Block> assemble_blocks(const TableContext& context, const CellGrid& grid,
                                   std::deque<Token>& made);

}  // namespace gongkai
