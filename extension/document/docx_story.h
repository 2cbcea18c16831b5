#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "document/flow.h"

namespace gongkai {

/// Content of a Word file that is read on its own: the body, or a text box. It is kept until the end, because
/// how many rows a cell covers (w:vMerge) is known only when they have been read.
class DocxStory {
 public:
  enum class Merge : std::uint8_t { none, restart, follow };

  /// What w:tcPr says.
  struct CellFormat {
    std::size_t columns = 1;       ///< w:gridSpan
    Merge vertical = Merge::none;  ///< w:vMerge
    Merge horizontal = Merge::none;
    bool deleted = false;
  };

  void text(std::string_view utf8);
  void left_out();  ///< words that are not stated stand here
  void line_break();
  void end_paragraph();

  void begin_table();
  void end_table();
  void begin_row();
  void skip_columns(std::size_t columns);  ///< w:gridBefore
  void end_row(bool dropped);
  void begin_cell();
  /// A cell that continues the one above, of the same columns, is covered by it and left out, and so is one
  /// that continues the one to its left. One with nothing to continue stands for itself.
  void end_cell(const CellFormat& format);

  [[nodiscard]] bool in_table() const { return !tables_.empty(); }
  [[nodiscard]] bool in_cell() const { return in_table() && tables_.back().in_cell; }

  /// A text box: it comes behind the paragraph, or the outermost table, in which it is anchored.
  void anchor(DocxStory&& box);

  void play(Flow& flow) const;

 private:
  enum class Kind : std::uint8_t {
    text,
    left_out,
    line_break,
    end_paragraph,
    begin_table,
    end_table,
    begin_row,
    end_row,
    begin_cell,
    end_cell,
  };
  struct Piece {
    Kind kind;
    std::size_t first = 0;   ///< of text: where it begins; of a cell: the columns it covers
    std::size_t second = 0;  ///< of text: where it ends; of a cell: the rows it covers
  };
  struct Covering {  // a cell that rows below may continue
    std::size_t piece = 0;
    std::size_t columns = 0;
    std::size_t last_row = 0;
  };
  struct Table {
    std::unordered_map<std::size_t, Covering> coverings;  // by the column of the grid where they begin
    std::size_t row = 0;
    std::size_t column = 0;
    std::size_t row_piece = 0;
    std::size_t cell_piece = 0;
    std::optional<std::size_t> left_cell;  // piece of the cell before, in this row
    bool left_covered = false;             // it was covered from above
    bool in_cell = false;
  };

  void add(Kind kind, std::size_t first = 0, std::size_t second = 0);
  bool continue_above(Table& table, std::size_t column, std::size_t columns);
  void take_back(Table& table, std::size_t piece);
  void settle_boxes();

  std::string text_;
  std::vector<Piece> pieces_;
  std::vector<Table> tables_;  // open ones
  std::vector<DocxStory> boxes_;
};

}  // namespace gongkai
