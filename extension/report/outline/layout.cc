#include "report/outline/layout.h"

#include <algorithm>
#include <array>
#include <span>

#include "base/ascii.h"
#include "base/cancel.h"
#include "document/blanks.h"
#include "text/marker.h"

namespace gongkai {
namespace {

constexpr std::size_t widest_page = 110;  // display columns of a hard-wrapped line
constexpr std::size_t narrowest_page = 30;
constexpr std::size_t fewest_lines = 4;        // full lines that show hard wrapping
constexpr std::size_t ragged = 6;              // columns by which a full line may be short
constexpr std::uint32_t paragraph_indent = 3;  // columns by which a first line stands out
constexpr std::size_t filled = 1;              // columns that a line broken inside a number may be short

/// A closing bracket or quote ends a sentence only where the line is not full.
bool ends_sentence(std::string_view text, bool full) {
  static constexpr std::array<std::string_view, 10> ends{"。", "！", "？", "；", "：",
                                                         ";",  "!",  "?",  "”",  "）"};
  const std::span<const std::string_view> considered(ends.data(), full ? ends.size() - 2 : ends.size());
  return std::ranges::any_of(considered, [&](std::string_view end) { return text.ends_with(end); });
}

bool ends_with_comma(std::string_view text) {
  return text.ends_with("，") || text.ends_with("、") || text.ends_with(",");
}

bool has_sentence_end_inside(std::string_view text) { return text.find("。") != std::string_view::npos; }

/// Digits on both sides of a line end, a comma or point of theirs between: "1,2 ⏎ 06", "1, ⏎ 206".
bool breaks_number(std::string_view front, std::string_view back) {
  static constexpr std::array<std::string_view, 3> separators{",", ".", "，"};
  for (const std::string_view separator : separators) {
    if (front.ends_with(separator)) {
      front.remove_suffix(separator.size());
      break;
    }
    if (back.starts_with(separator)) {
      back.remove_prefix(separator.size());
      break;
    }
  }
  return !front.empty() && !back.empty() && is_digit(front.back()) && is_digit(back.front());
}

/// Joins a document's lines to paragraphs where the lines were broken at the page's width.
class LineJoiner {
 public:
  LineJoiner(const Document& document, const std::vector<bool>& in_table, std::size_t head_lines)
      : document_(document), in_table_(in_table), head_lines_(head_lines) {
    if (is_plainly_unwrapped()) return;
    std::vector<std::size_t> edges;
    for (std::size_t i = head_lines; i < document.lines.size(); ++i) {
      widths_.push_back(in_table[i] ? 0 : right_edge(i));
      if (widths_.back() >= narrowest_page) edges.push_back(widths_.back());
    }
    if (edges.size() < fewest_lines) return;
    // A few lines stick out where blanks were put between characters: the page is as wide as most long lines
    // are.
    const auto page = edges.begin() + static_cast<std::ptrdiff_t>(edges.size() * 4 / 5);
    std::ranges::nth_element(edges, page);
    page_ = *page;
    const auto full = std::ranges::count_if(
        edges, [&](std::size_t w) { return w + ragged >= page_ && w <= page_ + ragged; });
    wrapped_ = page_ <= widest_page && static_cast<std::size_t>(full) >= fewest_lines &&
               static_cast<std::size_t>(full) * 3 >= edges.size();
  }

  /// Whether line `i` goes on in line `i + 1`.
  [[nodiscard]] bool joins_next(std::size_t i) const {
    const std::size_t next = i + 1;
    if (!wrapped_ || i < head_lines_ || next >= document_.lines.size() || in_table_[i] || in_table_[next])
      return false;
    if (document_.lines[i].whole || document_.lines[next].whole) return false;
    const std::string_view text = document_.line_text(document_.lines[i]);
    const std::string_view following = document_.line_text(document_.lines[next]);
    if (begins_with_marker(following)) return false;
    const bool full = widths_[i - head_lines_] + ragged >= page_;
    if (!full && breaks_number(text, following)) return false;
    const bool ended = ends_sentence(text, full);
    if (is_heading(text, full)) return false;
    if (document_.lines[next].after_gap) return full && !ended;
    if (!ended) return full || ends_with_comma(text) || widths_[i - head_lines_] * 2 >= page_;
    const bool indented = document_.lines[next].indent >= document_.lines[i].indent + paragraph_indent;
    return full && !indented && document_.lines[i].indent > document_.lines[next].indent;
  }

  /// Whether line `i`, which is joined, ends inside the number that the next one goes on with.
  [[nodiscard]] bool is_filled(std::size_t i) const { return widths_[i - head_lines_] + filled >= page_; }

 private:
  /// More than a fifth of the longer lines are wider than any page, even if all their characters were wide.
  [[nodiscard]] bool is_plainly_unwrapped() const {
    std::size_t longer = 0;
    std::size_t wide = 0;
    for (std::size_t i = head_lines_; i < document_.lines.size(); ++i) {
      const std::size_t bytes = in_table_[i] ? 0 : document_.line_text(document_.lines[i]).size();
      if (bytes >= narrowest_page) ++longer;
      if (bytes * 2 > widest_page * 3) ++wide;
    }
    return wide * 5 > longer;
  }

  [[nodiscard]] std::size_t right_edge(std::size_t i) const {
    const Line& line = document_.lines[i];
    return line.indent + text_width(document_.line_text(line));
  }

  /// "26 个试点" at the front of a line is no list marker.
  [[nodiscard]] static bool begins_with_marker(std::string_view text) {
    const MarkerStyle style = scan_marker(text).style;
    return style != MarkerStyle::none && style != MarkerStyle::digit_blank;
  }

  [[nodiscard]] static bool is_heading(std::string_view text, bool full) {
    return !full && begins_with_marker(text) && !has_sentence_end_inside(text);
  }

  const Document& document_;
  const std::vector<bool>& in_table_;
  std::size_t head_lines_;
  std::vector<std::size_t> widths_;  // right edges of the lines behind the head
  std::size_t page_ = 0;
  bool wrapped_ = false;
};

bool is_ascii_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// `glued`: a number broken at the page's edge goes on.
void append_line(std::string& text, std::string_view line, bool glued) {
  const bool words =
      !text.empty() && !line.empty() && is_ascii_word(text.back()) && is_ascii_word(line.front());
  if (breaks_number(text, line) ? !glued : words) text += ' ';
  text += line;
}

/// Text of a line outside tables; separators of ruled lines become blanks.
void append_prose(std::string& text, const Document& document, const Line& line, bool glued) {
  if (line.arrangement == Arrangement::text || line.arrangement == Arrangement::aligned) {
    append_line(text, document.line_text(line), glued);
    return;
  }
  for (const Cell& cell : document.cells_of(line)) {
    if (!text.empty() && !cell.text.empty()) text += ' ';
    text += cell.text;
  }
}

bool is_value_cell_line(const Document& document, const Tokens& tokens, std::size_t i) {
  const Arrangement arrangement = document.lines[i].arrangement;
  if (arrangement != Arrangement::text && arrangement != Arrangement::listed) return false;
  const auto line = tokens.of(i);
  return !line.empty() && std::ranges::all_of(line, &Token::is_value);
}

bool is_single_cell(const Document& document, std::size_t i) {
  const Arrangement arrangement = document.lines[i].arrangement;
  return arrangement == Arrangement::text || arrangement == Arrangement::listed;
}

}  // namespace

TextLayout lay_out(const Document& document, const Tokens& tokens, const std::vector<Region>& regions,
                   std::size_t head_lines) {
  TextLayout layout;
  layout.in_table.assign(document.lines.size(), false);
  for (const Region& region : regions)
    for (std::size_t i = region.first; i <= region.last; ++i) layout.in_table[i] = true;
  const std::vector<bool> claimed = layout.in_table;
  OtherTables others = find_other_tables(document, claimed, head_lines);
  layout.others = std::move(others.tables);
  for (const OtherTable& table : layout.others)
    for (std::size_t i = table.first; i <= table.last; ++i) layout.in_table[i] = true;
  const LineJoiner joiner(document, layout.in_table, head_lines);
  layout.text_line.reserve(document.lines.size());
  std::uint32_t number = 0;
  bool joined = false;
  for (std::size_t i = 0; i < document.lines.size(); ++i) {
    const Line& line = document.lines[i];
    may_cancel(round_cost);
    if (layout.in_table[i]) {
      // Cells of a form on lines of their own read as one row: values behind their label.
      const bool same_row = claimed[i] && i > 0 && claimed[i - 1] && is_single_cell(document, i - 1) &&
                            is_value_cell_line(document, tokens, i);
      if (!same_row) ++number;
      joined = false;
    } else if (others.apart[i]) {
      ++number;
      for (const Cell& cell : document.cells_of(line))
        if (!cell.text.empty())
          layout.paragraphs.push_back({.first = i, .last = i, .text = std::string(cell.text)});
      joined = false;
    } else {
      if (!joined) {
        ++number;
        layout.paragraphs.push_back({.first = i, .last = i, .text = {}});
      }
      Paragraph& paragraph = layout.paragraphs.back();
      paragraph.last = i;
      append_prose(paragraph.text, document, line, joined && joiner.is_filled(i - 1));
      joined = joiner.joins_next(i) && !others.apart[i + 1];
    }
    layout.text_line.push_back(number);
  }
  return layout;
}

std::string render_text(const Document& document, const TextLayout& layout) {
  std::string text;
  auto paragraph = layout.paragraphs.begin();
  for (std::size_t i = 0; i < document.lines.size(); ++i) {
    const bool fresh = i == 0 || layout.text_line[i] != layout.text_line[i - 1];
    if (!layout.in_table[i]) {
      if (!fresh) continue;
      if (i > 0) text += '\n';
      while (paragraph->last < i) ++paragraph;
      const bool cells =
          document.lines[i].arrangement == Arrangement::ruled && paragraph->first == paragraph->last;
      if (!cells) {
        text += paragraph->text;
      } else {
        for (const Cell& cell : document.cells_of(document.lines[i])) {
          if (&cell != &document.cells_of(document.lines[i]).front()) text += '\t';
          text += cell.text;
        }
      }
      continue;
    }
    if (fresh && i > 0) text += '\n';
    bool first = fresh;
    for (const Cell& cell : document.cells_of(document.lines[i])) {
      if (!first) text += '\t';
      first = false;
      text += cell.text;
    }
  }
  if (!text.empty()) text += '\n';
  return text;
}

}  // namespace gongkai
