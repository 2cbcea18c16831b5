#pragma once

#include <string>
#include <string_view>

#include "base/limits.h"
#include "document/blanks.h"
#include "document/cell_lines.h"
#include "document/document.h"

namespace gongkai {

/// Appends lines and their cells to a Document.
class LineBuilder {
 public:
  explicit LineBuilder(Document& document) : document_(document) {}

  /// A blank line, furniture or page break was met: the next line stands after a gap.
  void gap() { gap_ = true; }

  void begin(Arrangement arrangement, std::uint32_t source_line) {
    Line line;
    line.arrangement = arrangement;
    line.source_line = source_line;
    line.first_cell = static_cast<std::uint32_t>(document_.cells.size());
    line.after_gap = gap_;
    gap_ = false;
    document_.lines.push_back(line);
  }

  /// Adds a cell to the last line; `text` points into the document. Cells past limits::line_cells are left
  /// out. A cell that says it has no data (NaN) is blank.
  void cell(std::string_view text, std::uint32_t column = 0, std::uint32_t width = 0) {
    Line& line = document_.lines.back();
    if (line.cell_count >= limits::line_cells) return;
    if (line.arrangement != Arrangement::text && is_no_data(text)) text = text.substr(0, 0);
    document_.cells.push_back({.text = text, .line = line.source_line, .column = column, .width = width});
    ++line.cell_count;
  }

  void indent(std::uint32_t columns) { document_.lines.back().indent = columns; }

  /// Keeps a text that was put together from several source lines.
  std::string_view keep(std::string text) { return document_.joined.emplace_back(std::move(text)); }

 private:
  Document& document_;
  bool gap_ = false;
};

}  // namespace gongkai
