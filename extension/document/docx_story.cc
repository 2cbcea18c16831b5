#include "document/docx_story.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "base/limits.h"

namespace gongkai {

void DocxStory::add(Kind kind, std::size_t first, std::size_t second) {
  // A cell or paragraph is up to four pieces.
  if (pieces_.size() >= 4 * limits::markup_pieces)
    throw Rejected("more cells and paragraphs than a document may have (" +
                   std::to_string(limits::markup_pieces) + ")");
  pieces_.push_back({kind, first, second});
}

void DocxStory::text(std::string_view utf8) {
  if (utf8.empty()) return;
  const std::size_t begin = text_.size();
  text_ += utf8;
  if (!pieces_.empty() && pieces_.back().kind == Kind::text && pieces_.back().second == begin) {
    pieces_.back().second = text_.size();
  } else {
    add(Kind::text, begin, text_.size());
  }
}

void DocxStory::left_out() { add(Kind::left_out); }

void DocxStory::line_break() { add(Kind::line_break); }

void DocxStory::end_paragraph() {
  add(Kind::end_paragraph);
  settle_boxes();
}

void DocxStory::begin_table() {
  add(Kind::begin_table);
  tables_.emplace_back();
}

void DocxStory::end_table() {
  if (!in_table()) return;
  add(Kind::end_table);
  tables_.pop_back();
  settle_boxes();
}

void DocxStory::begin_row() {
  if (!in_table()) return;
  Table& table = tables_.back();
  table.row_piece = pieces_.size();
  table.column = 0;
  table.left_cell.reset();
  table.left_covered = false;
  add(Kind::begin_row);
}

void DocxStory::skip_columns(std::size_t columns) {
  if (in_table()) tables_.back().column += columns;
}

void DocxStory::end_row(bool dropped) {
  if (!in_table()) return;
  Table& table = tables_.back();
  if (dropped) return take_back(table, table.row_piece);
  add(Kind::end_row);
  ++table.row;
}

/// Takes back what was added from `piece` on.
void DocxStory::take_back(Table& table, std::size_t piece) {
  if (pieces_.size() > piece) pieces_.resize(piece, {Kind::end_cell});
  std::erase_if(table.coverings, [&](const auto& one) { return one.second.piece >= piece; });
}

void DocxStory::begin_cell() {
  if (!in_table() || in_cell()) return;
  Table& table = tables_.back();
  table.cell_piece = pieces_.size();
  table.in_cell = true;
  add(Kind::begin_cell, 1, 1);
}

/// Whether a cell above covers this place; it then covers one more row.
bool DocxStory::continue_above(Table& table, std::size_t column, std::size_t columns) {
  const auto above = table.coverings.find(column);
  if (above == table.coverings.end()) return false;
  Covering& covering = above->second;
  if (covering.columns != columns || covering.last_row + 1 != table.row) return false;
  covering.last_row = table.row;
  std::size_t& rows = pieces_[covering.piece].second;
  rows = std::min(rows + 1, limits::cell_span);
  return true;
}

void DocxStory::end_cell(const CellFormat& format) {
  if (!in_cell()) return;
  if (format.columns > limits::cell_span)
    throw Rejected("a cell that covers more than " + std::to_string(limits::cell_span) + " rows or columns");
  Table& table = tables_.back();
  table.in_cell = false;
  const std::size_t column = std::exchange(table.column, table.column + format.columns);
  const bool left_covered = std::exchange(table.left_covered, false);
  if (format.deleted) return take_back(table, table.cell_piece);
  if (format.horizontal == Merge::follow && (table.left_cell || left_covered)) {
    table.left_covered = left_covered;
    if (!left_covered) {
      std::size_t& columns = pieces_[*table.left_cell].first;
      columns = std::min(columns + format.columns, limits::cell_span);
    }
    return take_back(table, table.cell_piece);
  }
  if (format.vertical == Merge::follow && continue_above(table, column, format.columns)) {
    table.left_covered = true;
    return take_back(table, table.cell_piece);
  }
  if (format.vertical != Merge::none)
    table.coverings[column] = {.piece = table.cell_piece, .columns = format.columns, .last_row = table.row};
  pieces_[table.cell_piece].first = format.columns;
  table.left_cell = table.cell_piece;
  add(Kind::end_cell);
}

void DocxStory::anchor(DocxStory&& box) { boxes_.push_back(std::move(box)); }

void DocxStory::settle_boxes() {
  if (in_table()) return;
  for (const DocxStory& box : std::exchange(boxes_, {})) {
    const std::size_t moved = text_.size();
    text_ += box.text_;
    for (const Piece& piece : box.pieces_) {
      const std::size_t by = piece.kind == Kind::text ? moved : 0;
      add(piece.kind, piece.first + by, piece.second + by);
    }
  }
}

void DocxStory::play(Flow& flow) const {
  for (const Piece& piece : pieces_) {
    switch (piece.kind) {
      case Kind::text:
        flow.text(std::string_view(text_).substr(piece.first, piece.second - piece.first));
        break;
      case Kind::left_out:
        flow.left_out();
        break;
      case Kind::line_break:
        flow.line_break();
        break;
      case Kind::end_paragraph:
        flow.end_paragraph();
        break;
      case Kind::begin_table:
        flow.begin_table();
        break;
      case Kind::end_table:
        flow.end_table();
        break;
      case Kind::begin_row:
        flow.begin_row();
        break;
      case Kind::end_row:
        flow.end_row();
        break;
      case Kind::begin_cell:
        flow.begin_cell(piece.first, piece.second);
        break;
      case Kind::end_cell:
        flow.end_cell();
        break;
    }
  }
}

}  // namespace gongkai
