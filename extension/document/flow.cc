#include "document/flow.h"

#include <algorithm>
#include <span>
#include <utility>

#include "base/ascii.h"
#include "base/cancel.h"
#include "base/error.h"
#include "base/limits.h"
#include "document/blanks.h"
#include "document/cell_lines.h"
#include "document/line_builder.h"
#include "document/spaces.h"
#include "text/marker.h"

namespace gongkai {
namespace {

constexpr std::size_t least_prose = 400;      // bytes of a cell with several lines that is no cell of data
constexpr std::size_t longest_cell = 1000;    // bytes of data
constexpr std::size_t longest_vertical = 24;  // bytes of a line in a cell written from top to bottom

bool is_ascii_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

/// Bytes of the character that begins with `lead`, or fewer.
std::size_t at_least(char lead) { return static_cast<unsigned char>(lead) >= 0xE0 ? 3 : 1; }

}  // namespace

void Flow::text(std::string_view utf8) {
  may_cancel(utf8.size());
  for (std::size_t pos = 0; pos < utf8.size();) {
    if (is_ascii_blank(utf8[pos])) {
      blank_ = true;
      line_end_ = line_end_ || utf8[pos] == '\n' || utf8[pos] == '\r';
      ++pos;
      continue;
    }
    std::size_t end = pos;
    while (end < utf8.size() && !is_ascii_blank(utf8[end])) end += at_least(utf8[end]);
    end = std::min(end, utf8.size());
    if (pending_.size() == line_begin_) {
      line_mark_ = mark_;
    } else if (apart_ && ends_in_number(std::string_view(pending_).substr(line_begin_)) &&
               begins_in_number(utf8.substr(pos))) {
      pending_ += in_table() ? '\n' : ' ';
    } else if (blank_ && (!line_end_ || (is_ascii(pending_.back()) && is_ascii(utf8[pos])))) {
      pending_ += ' ';
    }
    blank_ = line_end_ = apart_ = false;
    pending_.append(utf8.substr(pos, end - pos));
    pos = end;
  }
}

void Flow::line_break() { end_line(false); }

void Flow::end_paragraph() { end_line(true); }

void Flow::end_line(bool paragraph) {
  const std::string_view line = trim(std::string_view(pending_).substr(line_begin_));
  if (!line.empty()) {
    count_piece();
    if (in_table()) {
      const auto begin = static_cast<std::uint32_t>(line.data() - pending_.data());
      parts_.push_back({.kind = Kind::line,
                        .after_gap = gap_,
                        .behind = static_cast<std::uint32_t>(parts_.size() + 1),
                        .begin = begin,
                        .end = begin + static_cast<std::uint32_t>(line.size()),
                        .mark = line_mark_});
    } else {
      add_paragraph(line, gap_, line_mark_);
    }
    gap_ = false;
  } else if (pending_.size() > line_begin_ || !paragraph) {
    gap_ = true;  // a blank line
  }
  gap_ = gap_ || paragraph;
  if (!in_table()) pending_.clear();
  line_begin_ = pending_.size();
  blank_ = line_end_ = apart_ = false;
}

void Flow::count_piece() {
  if (++pieces_ > limits::markup_pieces)
    throw Rejected("more cells and paragraphs than a document may have (" +
                   std::to_string(limits::markup_pieces) + ")");
}

void Flow::open(Kind kind) {
  open_.push_back(static_cast<std::uint32_t>(parts_.size()));
  parts_.push_back({.kind = kind});
}

void Flow::close() {
  Part& part = parts_[open_.back()];
  part.behind = static_cast<std::uint32_t>(parts_.size());
  open_.pop_back();
  if (!in_table()) return;
  Part& outer = parts_[open_.back()];
  if (part.kind == Kind::cell) ++outer.count;
  if (part.kind == Kind::row) {
    outer.count += part.count;
    outer.columns = std::max(outer.columns, part.count);
  }
}

/// Ends what is open inside the innermost part of that kind.
void Flow::close_to(Kind kind) {
  while (in_table() && !is_open(kind)) close();
}

void Flow::begin_table() {
  end_paragraph();
  if (is_open(Kind::row)) open(Kind::cell);
  if (is_open(Kind::table)) {
    open(Kind::row);
    open(Kind::cell);
  }
  if (++open_tables_ > limits::table_nesting)
    throw Rejected("tables inside tables, more than " + std::to_string(limits::table_nesting) + " deep");
  open(Kind::table);
}

void Flow::end_table() {
  if (!in_table()) return;
  end_paragraph();
  close_to(Kind::table);
  close();
  --open_tables_;
  if (in_table()) return;
  lay_out_table(0);
  parts_.clear();
  pending_.clear();
  line_begin_ = 0;
  gap_ = true;
}

void Flow::begin_row() {
  if (!in_table()) begin_table();
  end_paragraph();
  close_to(Kind::table);
  count_piece();
  open(Kind::row);
}

void Flow::end_row() {
  if (!in_table() || is_open(Kind::table)) return;
  end_paragraph();
  close_to(Kind::table);
}

void Flow::begin_cell(std::size_t col_span, std::size_t row_span) {
  if (std::max(col_span, row_span) > limits::cell_span)
    throw Rejected("a cell that covers more than " + std::to_string(limits::cell_span) + " rows or columns");
  if (is_open(Kind::cell)) end_cell();
  if (!is_open(Kind::row)) begin_row();
  end_paragraph();
  count_piece();
  open(Kind::cell);
  Part& cell = parts_.back();
  cell.col_span = static_cast<std::uint32_t>(std::max<std::size_t>(col_span, 1));
  cell.row_span = static_cast<std::uint32_t>(std::max<std::size_t>(row_span, 1));
}

void Flow::end_cell() {
  if (!is_open(Kind::cell)) return;
  end_paragraph();
  close();
}

void Flow::lay_out_table(std::uint32_t table) {
  gap_ = true;
  for (std::uint32_t i = table + 1; i < parts_[table].behind; i = parts_[i].behind) {
    const Part& part = parts_[i];
    if (part.kind == Kind::row) {
      lay_out_row(parts_[table], i);
    } else {
      add_paragraph(std::string_view(pending_).substr(part.begin, part.end - part.begin), part.after_gap,
                    part.mark);
    }
  }
}

void Flow::lay_out_row(const Part& table, std::uint32_t row) {
  if (reads_as_prose(table, row)) {
    lay_out_content(row);
    gap_ = true;
    return;
  }
  for (std::uint32_t i = row + 1; i < parts_[row].behind; i = parts_[i].behind) {
    const Part& stray = parts_[i];  // text between the cells; a browser shows it before the table
    if (stray.kind == Kind::line)
      add_paragraph(std::string_view(pending_).substr(stray.begin, stray.end - stray.begin), stray.after_gap,
                    stray.mark);
  }
  add_row(row);
}

/// The paragraphs and tables in a part.
void Flow::lay_out_content(std::uint32_t part) {
  for (std::uint32_t i = part + 1; i < parts_[part].behind;) {
    const Part& inner = parts_[i];
    if (inner.kind == Kind::table) {
      lay_out_table(i);
      i = inner.behind;
      continue;
    }
    if (inner.kind == Kind::line) {
      add_paragraph(std::string_view(pending_).substr(inner.begin, inner.end - inner.begin), inner.after_gap,
                    inner.mark);
    } else if (inner.kind == Kind::cell) {
      gap_ = true;
    }
    ++i;
  }
}

/// A row that lays out the page: it holds a table, or a cell of several lines that is too long for data, or
/// it is one cell as wide as the table that is more than words set from top to bottom.
bool Flow::reads_as_prose(const Part& table, std::uint32_t row) const {
  std::size_t bytes = 0;
  std::size_t lines = 0;
  std::size_t longest = 0;
  for (std::uint32_t i = row + 1; i < parts_[row].behind; ++i) {
    const Part& part = parts_[i];
    if (part.kind == Kind::table && part.count > 1) return true;
    if (part.kind == Kind::cell) bytes = lines = 0;
    if (part.kind != Kind::line) continue;
    bytes += part.end - part.begin;
    longest = std::max<std::size_t>(longest, part.end - part.begin);
    if (++lines > 1 && bytes > least_prose) return true;
  }
  if (parts_[row].count > 1) return longest > longest_cell || is_heading_beside_text(row);
  return table.columns == 1 || (longest > longest_vertical && parts_[row + 1].col_span > 1);
}

/// A heading "一、…" in a cell, and in the next one the sentences below it.
bool Flow::is_heading_beside_text(std::uint32_t row) const {
  if (parts_[row].count != 2) return false;
  std::string cells[2];
  std::size_t n = 0;
  for (std::uint32_t i = row + 1; i < parts_[row].behind && n < 2; i = parts_[i].behind)
    if (parts_[i].kind == Kind::cell) append_lines(i, cells[n++]);
  return n == 2 && scan_marker(cells[0]).style == MarkerStyle::hanzi &&
         cells[0].find("。") == std::string::npos && cells[1].find("。") != std::string::npos;
}

void Flow::append_lines(std::uint32_t part, std::string& out) const {
  const std::size_t begin = out.size();
  for (std::uint32_t i = part + 1; i < parts_[part].behind; ++i) {
    if (parts_[i].kind != Kind::line) continue;
    const auto line = std::string_view(pending_).substr(parts_[i].begin, parts_[i].end - parts_[i].begin);
    append_cell_line(out, begin, line);
  }
}

void Flow::add_row(std::uint32_t row) {
  std::uint32_t mark = 0;
  bool has_line = false;
  std::uint32_t count = 0;
  for (std::uint32_t i = row + 1; i < parts_[row].behind; ++i) {
    if (parts_[i].kind != Kind::line) continue;
    if (!has_line) mark = parts_[i].mark;
    has_line = true;
  }
  if (!has_line && parts_[row].count < 2) return;
  begin_line(Arrangement::ruled, has_line ? mark : mark_);
  for (std::uint32_t i = row + 1; i < parts_[row].behind; i = parts_[i].behind) {
    if (parts_[i].kind != Kind::cell || ++count > limits::line_cells) continue;
    Placed& cell = place_cell();
    cell.col_span = parts_[i].col_span;
    cell.row_span = parts_[i].row_span;
    append_lines(i, text_);
    if (is_no_data(std::string_view(text_).substr(cell.begin))) text_.resize(cell.begin);
    cell.end = text_.size();
  }
}

void Flow::add_paragraph(std::string_view text, bool after_gap, std::uint32_t mark) {
  gap_ = gap_ || after_gap;
  begin_line(Arrangement::text, mark);
  Placed& cell = place_cell();
  text_ += text;
  cell.end = text_.size();
}

void Flow::begin_line(Arrangement arrangement, std::uint32_t mark) {
  if (!text_.empty()) text_ += '\n';
  Line line;
  line.arrangement = arrangement;
  line.first_cell = static_cast<std::uint32_t>(cells_.size());
  line.source_line = static_cast<std::uint32_t>(lines_.size() + 1);
  line.after_gap = std::exchange(gap_, false);
  lines_.push_back(line);
  marks_.push_back(mark);
}

Flow::Placed& Flow::place_cell() {
  if (lines_.back().cell_count++ > 0) text_ += '\t';
  return cells_.emplace_back(Placed{.begin = text_.size()});
}

/// Paragraphs may hold columns by blanks; they are read as lines of plain text are.
void Flow::copy_lines(Document& document) const {
  const std::string_view all = document.text.utf8;
  document.lines.reserve(lines_.size());
  document.cells.reserve(cells_.size());
  LineBuilder out(document);
  for (const Line& line : lines_) {
    may_cancel(line.cell_count);
    const auto cells = std::span(cells_).subspan(line.first_cell, line.cell_count);
    const auto text_of = [&](const Placed& cell) { return all.substr(cell.begin, cell.end - cell.begin); };
    if (line.after_gap) out.gap();
    if (line.arrangement == Arrangement::text) {
      read_spaced_line({.text = text_of(cells.front()), .number = line.source_line}, out);
      continue;
    }
    out.begin(line.arrangement, line.source_line);
    for (const Placed& cell : cells) {
      out.cell(text_of(cell));
      document.cells.back().col_span = cell.col_span;
      document.cells.back().row_span = cell.row_span;
    }
  }
}

Document Flow::finish(Text source, std::string media_type, Metadata metadata,
                      std::vector<std::uint32_t>* marks) && {
  end_paragraph();
  Document document;
  document.cut = in_table();
  while (in_table()) end_table();
  // A short text would lie inside the string object, and the cells point into it when the Document moves.
  text_.reserve(sizeof(std::string));
  document.text = std::move(source);
  document.text.utf8 = std::move(text_);
  copy_lines(document);
  document.media_type = std::move(media_type);
  document.metadata = std::move(metadata);
  if (marks != nullptr) *marks = std::move(marks_);
  return document;
}

}  // namespace gongkai
