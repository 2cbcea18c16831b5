#include <algorithm>
#include <vector>

#include "base/cancel.h"
#include "document/blanks.h"
#include "document/csv.h"
#include "document/document.h"
#include "document/drawn_cells.h"
#include "document/frame.h"
#include "document/furniture.h"
#include "document/line_builder.h"
#include "document/pipes.h"
#include "document/spaces.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_indented_prose =
    90;  // bytes: a longer lone cell behind a tab is an indented paragraph

/// `cells` is room for those of the line.
void read_tabbed_line(const SourceLine& line, std::vector<std::string_view>& cells, LineBuilder& out) {
  cells.clear();
  std::string_view rest = line.text;
  for (std::size_t tab = rest.find('\t'); tab != std::string_view::npos; tab = rest.find('\t')) {
    cells.push_back(trim(rest.substr(0, tab)));
    rest.remove_prefix(tab + 1);
  }
  cells.push_back(trim(rest));
  const auto is_content = [](std::string_view cell) { return !cell.empty(); };
  const auto contents = std::ranges::count_if(cells, is_content);
  const auto first = std::ranges::find_if(cells, is_content);
  if (contents == 1 && (first->size() > longest_indented_prose || first + 1 == cells.end())) {
    read_spaced_line(line, out);
    return;
  }
  out.begin(Arrangement::ruled, line.number);
  for (const std::string_view cell : cells) out.cell(cell);
}

}  // namespace

Document read_plain_text(Text text) {
  Document document;
  document.media_type = "text/plain";
  document.text = std::move(text);
  const std::string_view source = document.text.utf8;
  document.cut = !source.empty() && source.back() != '\n' && source.back() != '\r';
  std::vector<SourceLine> lines = split_lines(source);
  mark_furniture(lines);
  document.lines.reserve(lines.size());
  document.cells.reserve(lines.size() * 2);

  LineBuilder out(document);
  const bool pipes = has_pipe(source);
  const bool quotes = source.find('"') != std::string_view::npos;
  const bool commas =
      quotes || source.find(',') != std::string_view::npos || source.find(';') != std::string_view::npos;
  std::vector<std::string_view> cells;
  for (std::size_t i = 0; i < lines.size();) {
    const SourceLine& line = lines[i];
    may_cancel(line.text.size());
    if (line.furniture || trim(line.text).empty()) {
      // A row of blanks between tabs is a row: table four may be blank altogether.
      if (line.furniture || line.text.find('\t') == std::string_view::npos) {
        out.gap();
        ++i;
        continue;
      }
    }
    if (pipes && has_pipe(line.text)) {
      i = read_pipe_block(lines, i, out);
      continue;
    }
    const bool tabs = line.text.find('\t') != std::string_view::npos;
    std::size_t behind = quotes ? read_quoted_tabs(lines, i, out) : i;
    if (commas && behind == i && !tabs) behind = read_csv(lines, i, out);
    if (behind > i) {
      i = behind;
      continue;
    }
    if (tabs) {
      read_tabbed_line(line, cells, out);
    } else if (!read_run_together(line, out)) {
      read_spaced_line(line, out);
    }
    ++i;
  }
  drop_frame_numbers(document);
  dissolve_drawn_cells(document);
  return document;
}

}  // namespace gongkai
