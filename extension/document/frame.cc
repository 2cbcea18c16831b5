#include "document/frame.h"

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

namespace gongkai {
namespace {

constexpr std::size_t fewest_columns = 2;  // beside numbered rows
constexpr std::size_t fewest_alone = 4;    // where only the columns are numbered
constexpr std::size_t fewest_rows = 3;     // where only the rows are numbered

bool is_number(const Cell& cell, std::size_t number) {
  std::size_t value = 0;
  const char* end = cell.text.data() + cell.text.size();
  const auto read = std::from_chars(cell.text.data(), end, value);
  return read.ec == std::errc() && read.ptr == end && value == number;
}

class FrameFinder {
 public:
  explicit FrameFinder(Document& document) : document_(document) {}

  void drop() {
    std::vector<Line> kept;
    bool gap = false;
    const auto keep = [&](Line line, std::size_t without) {
      line.first_cell += static_cast<std::uint32_t>(without);
      line.cell_count -= static_cast<std::uint32_t>(without);
      line.after_gap = line.after_gap || gap;
      gap = false;
      kept.push_back(line);
    };
    for (std::size_t i = 0; i < document_.lines.size(); ++i) {
      const std::size_t columns = numbered_columns(i);
      const std::size_t rows = numbered_rows(i, columns);
      if (columns >= fewest_columns && (rows > 0 || heads_table(i, columns))) {
        gap = gap || document_.lines[i].after_gap;
      } else {
        keep(document_.lines[i], rows > 0 ? 1 : 0);
      }
      for (std::size_t r = 0; r < rows; ++r) keep(document_.lines[++i], 1);
    }
    document_.lines = std::move(kept);
  }

 private:
  [[nodiscard]] bool is_row(std::size_t line) const {
    return line < document_.lines.size() && document_.lines[line].cell_count > 1 &&
           document_.lines[line].arrangement != Arrangement::text;
  }

  [[nodiscard]] bool has_blank_corner(std::size_t line) const {
    return document_.lines[line].arrangement == Arrangement::ruled &&
           document_.cells[document_.lines[line].first_cell].text.empty();
  }

  /// How many columns a line numbers from 0 on; 0 where it holds anything else.
  [[nodiscard]] std::size_t numbered_columns(std::size_t line) const {
    if (!is_row(line)) return 0;
    auto cells = document_.cells_of(document_.lines[line]);
    if (has_blank_corner(line)) cells = cells.subspan(1);
    for (std::size_t c = 0; c < cells.size(); ++c)
      if (!is_number(cells[c], c)) return 0;
    return cells.size();
  }

  /// How many lines behind `header` begin with their number, from 0 on; 0 where they are too few.
  [[nodiscard]] std::size_t numbered_rows(std::size_t header, std::size_t columns) const {
    const bool may_head = columns >= fewest_columns || (is_row(header) && has_blank_corner(header));
    if (!may_head) return 0;
    std::size_t rows = 0;
    while (is_row(header + rows + 1) &&
           document_.lines[header + rows + 1].arrangement == document_.lines[header].arrangement &&
           is_number(document_.cells[document_.lines[header + rows + 1].first_cell], rows))
      ++rows;
    return rows < (columns >= fewest_columns ? 1 : fewest_rows) ? 0 : rows;
  }

  /// A row of column numbers on top of rows as wide.
  [[nodiscard]] bool heads_table(std::size_t line, std::size_t columns) const {
    const auto& lines = document_.lines;
    if (columns < fewest_alone || lines[line].arrangement != Arrangement::ruled || has_blank_corner(line))
      return false;
    const bool first =
        line == 0 || lines[line - 1].arrangement != Arrangement::ruled || lines[line].after_gap;
    return first && is_row(line + 1) && lines[line + 1].cell_count == lines[line].cell_count;
  }

  Document& document_;
};

}  // namespace

void drop_frame_numbers(Document& document) { FrameFinder(document).drop(); }

}  // namespace gongkai
