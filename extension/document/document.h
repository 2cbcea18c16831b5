#pragma once

#include <algorithm>
#include <cstdint>
#include <deque>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/charset.h"

namespace gongkai {

/// How the source says where a cell ends, and so what a missing cell means.
enum class Arrangement : std::uint8_t {
  text,     ///< a line of its own: prose, a heading, or a cell of a table written one cell a line
  ruled,    ///< separators (tabs, pipes, markup): a blank cell is a cell
  listed,   ///< one cell a line closed by separators: order and blanks are known, the ends of rows are not
  aligned,  ///< columns by spaces: a blank cell leaves only a gap
};

/// One cell, or the whole of a line of text.
struct Cell {
  std::string_view text;     ///< as written, without blanks around it; points into Document::text or ::joined
  std::uint32_t line = 0;    ///< of the source, from 1
  std::uint32_t column = 0;  ///< display column in that line, from 0 (wide characters count 2)
  std::uint32_t width = 0;   ///< display columns it takes
  std::uint32_t row_span = 1;  ///< rows and columns it covers; 1 wherever the source cannot say
  std::uint32_t col_span = 1;
};

/// One line of a document: a piece of text or a row of cells.
struct Line {
  Arrangement arrangement = Arrangement::text;
  std::uint32_t first_cell = 0;
  std::uint32_t cell_count = 0;
  std::uint32_t source_line = 0;  ///< of the source, from 1
  std::uint32_t indent = 0;       ///< display columns before the first cell
  bool after_gap = false;         ///< blank lines, furniture or a page break stood before it
  bool whole = false;             ///< begins and ends a paragraph, however wide it is
};

/// What a document says of itself outside its text: <title>, <meta name="ArticleTitle">, docProps/core.xml.
/// Each as written, empty when absent.
struct Metadata {
  std::string title;
  std::string published;  ///< date of publication
  std::string publisher;  ///< the body that published it
};

/// A document as laid out: its lines in reading order, page furniture removed. What the lines mean (which of
/// them are a statutory table) is not decided here.
struct Document {
  Text text;                       ///< owns what the cells point into
  std::deque<std::string> joined;  ///< cells glued from several source lines
  std::vector<Line> lines;
  std::vector<Cell> cells;
  std::string media_type;  ///< "text/plain", …
  Metadata metadata;
  bool cut = false;  ///< the source ends without a line end: the last cell may be cut

  /// The line as written, its cells with what stood between them. Not for lines glued from several
  /// (`joined`).
  [[nodiscard]] std::string_view line_text(const Line& line) const {
    if (line.cell_count == 0) return {};
    const Cell& first = cells[line.first_cell];
    const Cell& last = cells[line.first_cell + line.cell_count - 1];
    return {first.text.data(),
            static_cast<std::size_t>(last.text.data() + last.text.size() - first.text.data())};
  }

  /// Index of the line that holds a cell.
  [[nodiscard]] std::size_t line_of(std::uint32_t cell) const {
    if (cell + 1 < lines.size() && lines[cell].first_cell == cell && lines[cell + 1].first_cell > cell)
      return cell;  // one cell a line
    const auto behind = std::ranges::upper_bound(lines, cell, {}, &Line::first_cell);
    return static_cast<std::size_t>(behind - lines.begin()) - 1;
  }

  [[nodiscard]] std::span<const Cell> cells_of(const Line& line) const {
    return std::span(cells).subspan(line.first_cell, line.cell_count);
  }
};

/// What the text of a line or cell is worded as, told by those who know the forms. It finds the report among
/// what else stands on a web page. An imprint says when the report was published; with a footer begins what a
/// site says of itself.
struct Wording {
  enum class Kind : std::uint8_t { none, title, imprint, heading, label, footer };
  Kind kind = Kind::none;
  std::uint32_t which = 0;  ///< tells one heading, or one label, from the others
  std::uint32_t form = 0;   ///< of a label: later forms have the greater numbers
};
using Worded = std::function<Wording(std::string_view)>;

/// Reads a document of any supported format. Throws Rejected: too large, undecodable, unsupported format.
/// Without `worded` nothing but navigation is taken off a web page.
Document read_document(std::string_view bytes, const Worded& worded = {});

/// Reads decoded plain text: one pass over the lines, splitting cells at tabs, pipes and aligned blanks.
Document read_plain_text(Text text);

}  // namespace gongkai
