#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace gongkai {

/// Lays out what a markup language gives (HTML, WordprocessingML) as the lines and cells of a Document.
/// A row of a table becomes one ruled line, each cell with its spans, covered places left out. A row that
/// only lays out the page (it holds a table, or paragraphs of prose) and a table of one column give their
/// content as paragraphs. Blanks are collapsed as a browser does, except that a line end of the markup is no
/// blank beside an ideograph; lines of a cell are joined as append_cell_line() says: "12" above "3" are two
/// numbers. A table of one cell is text of the cell it stands in.
///
///   flow.text("一、总体情况"); flow.end_paragraph();
///   flow.begin_table(); flow.begin_row(); flow.begin_cell(1, 3); flow.text("不予公开"); flow.end_cell(); …
///
/// Calls may be unbalanced: what encloses a new part is opened, what it ends is closed. Throws Rejected when
/// a limit of base/limits.h is passed: tables in tables, cells and paragraphs, columns a cell spans.
class Flow {
 public:
  void text(std::string_view utf8);
  void left_out() { apart_ = true; }  ///< words were left out here: digits on both sides are two numbers
  void line_break();                  ///< <br>, w:br
  void end_paragraph();               ///< between blocks; nothing when no text is open

  [[nodiscard]] bool line_is_open() const { return pending_.size() > line_begin_; }

  void begin_table();
  void end_table();
  void begin_row();
  void end_row();
  void begin_cell(std::size_t col_span, std::size_t row_span);
  void end_cell();

  /// Lines that begin from here on belong to part `mark` of the page; 0 at first. See finish().
  void mark(std::uint32_t mark) { mark_ = mark; }

  /// Ends everything that is open and moves all into a Document, which is `cut` when a table was open.
  /// `source` gives charset and faults, its text is replaced. `marks`, if given, gets the mark of each line.
  Document finish(Text source, std::string media_type, Metadata metadata,
                  std::vector<std::uint32_t>* marks = nullptr) &&;

 private:
  enum class Kind : std::uint8_t { line, cell, row, table };

  /// What stands in the outermost open table, in document order: a tree, where `behind` is the index behind
  /// the last part of each.
  struct Part {
    Kind kind = Kind::line;
    bool after_gap = false;                    ///< of a line
    std::uint32_t behind = 0;                  ///< index
    std::uint32_t begin = 0, end = 0;          ///< of a line: in pending_
    std::uint32_t mark = 0;                    ///< of a line
    std::uint32_t col_span = 1, row_span = 1;  ///< of a cell
    std::uint32_t count = 0;                   ///< of a row: its cells; of a table: all cells in it
    std::uint32_t columns = 0;                 ///< of a table: cells of its widest row
  };

  [[nodiscard]] bool in_table() const { return !open_.empty(); }
  [[nodiscard]] bool is_open(Kind kind) const { return in_table() && parts_[open_.back()].kind == kind; }
  void open(Kind kind);
  void close();
  void close_to(Kind kind);
  void count_piece();
  void end_line(bool paragraph);

  void lay_out_table(std::uint32_t table);
  void lay_out_row(const Part& table, std::uint32_t row);
  void lay_out_content(std::uint32_t part);
  [[nodiscard]] bool reads_as_prose(const Part& table, std::uint32_t row) const;
  [[nodiscard]] bool is_heading_beside_text(std::uint32_t row) const;
  void append_lines(std::uint32_t part, std::string& out) const;  ///< joined
  void add_paragraph(std::string_view text, bool after_gap, std::uint32_t mark);
  void add_row(std::uint32_t row);
  void begin_line(Arrangement arrangement, std::uint32_t mark);
  void copy_lines(Document& document) const;

  /// A cell laid out: its place in text_, which still grows.
  struct Placed {
    std::size_t begin = 0, end = 0;
    std::uint32_t col_span = 1, row_span = 1;
  };
  Placed& place_cell();  ///< of the last line, without text yet

  std::string pending_;         // text of the open line and of the outermost open table
  std::size_t line_begin_ = 0;  // of the open line, in pending_
  std::uint32_t line_mark_ = 0;
  bool blank_ = false;     // blanks stand before the next character
  bool line_end_ = false;  // … and one of them is a line end
  bool apart_ = false;     // words were left out before the next character
  std::vector<Part> parts_;
  std::vector<std::uint32_t> open_;  // indices of the open parts
  std::size_t open_tables_ = 0;
  std::size_t pieces_ = 0;
  std::uint32_t mark_ = 0;
  bool gap_ = false;  // a paragraph ended before the next line

  std::string text_;  // of the document
  std::vector<Line> lines_;
  std::vector<Placed> cells_;
  std::vector<std::uint32_t> marks_;  // of the lines
};

}  // namespace gongkai
