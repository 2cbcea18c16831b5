#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace gongkai {

/// Lays out what a markup language gives (HTML, WordprocessingML) as the lines and cells of a Document.
/// A table of data becomes one ruled line a row, each cell with its spans, covered places left out. A table
/// that only lays out the page (it holds other tables, or one column of prose) gives its content as
/// paragraphs. Blanks are collapsed as a browser does; a cell's own line breaks join its text without a blank
/// between ideographs. Columns of a table nested in a cell of data belong to the text of that cell.
///
///   flow.text("一、总体情况"); flow.end_paragraph();
///   flow.begin_table(); flow.begin_row(); flow.begin_cell(1, 3); flow.text("不予公开"); flow.end_cell(); …
///
/// Throws Rejected when a limit of base/limits.h is passed: nesting, cells, columns a cell spans.
class Flow {
 public:
  void text(std::string_view utf8);
  void line_break();     ///< <br>, w:br, and the end of a paragraph inside a cell
  void end_paragraph();  ///< between blocks; nothing when no text is open

  void begin_table();
  void end_table();
  void begin_row();
  void end_row();
  void begin_cell(std::size_t col_span, std::size_t row_span);
  void end_cell();

  /// Moves everything into a Document; `source` gives charset and faults, its text is replaced.
  Document finish(Text source, std::string media_type, Metadata metadata) &&;
};

}  // namespace gongkai
