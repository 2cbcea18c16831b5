#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "base/cancel.h"
#include "document/blanks.h"
#include "document/html_page.h"
#include "document/html_tags.h"
#include "document/line_builder.h"
#include "document/markdown.h"
#include "document/markup_parser.h"

namespace gongkai {
namespace {

constexpr std::size_t npos = std::string_view::npos;

std::size_t find_tag(std::string_view text, std::string_view lower_case, std::size_t from = 0) {
  for (std::size_t at = text.find('<', from); at != npos; at = text.find('<', at + 1)) {
    may_cancel(lower_case.size());
    if (starts_with(text.substr(at), lower_case)) return at;
  }
  return npos;
}

/// Where the table that begins at `begin` ends, tables in it included. One that is never closed ends before
/// the next heading of Markdown.
std::size_t end_of_table(std::string_view text, std::size_t begin) {
  int open = 0;
  for (std::size_t at = begin; at != npos; at = text.find('<', at + 1)) {
    if (starts_with(text.substr(at), "<table")) ++open;
    if (!starts_with(text.substr(at), "</table")) continue;
    if (--open == 0) return std::min(text.find('>', at), text.size() - 1) + 1;
  }
  const std::size_t heading = text.find("\n#", begin);
  return std::min(heading, text.size());
}

/// Appends the lines of a part of the document; their cells are moved into one text.
class Assembled {
 public:
  void add(const Document& part, std::uint32_t first_line, bool own_lines) {
    bool gap = !lines_.empty();
    for (const Line& from : part.lines) {
      Line line = from;
      line.first_cell = static_cast<std::uint32_t>(cells_.size());
      line.source_line = first_line + (own_lines ? from.source_line - 1 : 0);
      line.after_gap = std::exchange(gap, false) || from.after_gap;
      if (!text_.empty()) text_ += '\n';
      for (const Cell& cell : part.cells_of(from)) add(cell, line, own_lines);
      lines_.push_back(line);
    }
    cut_ = part.cut;
  }

  Document finish(Text source) && {
    Document document;
    text_.reserve(sizeof(std::string));  // not inside the object: it moves
    document.text = std::move(source);
    document.text.utf8 = std::move(text_);
    document.lines = std::move(lines_);
    document.cells = std::move(cells_);
    for (std::size_t i = 0; i < document.cells.size(); ++i)
      document.cells[i].text =
          std::string_view(document.text.utf8).substr(places_[i].first, places_[i].second);
    document.media_type = "text/plain";
    document.cut = cut_;
    return document;
  }

 private:
  void add(const Cell& from, const Line& line, bool own_lines) {
    if (cells_.size() > line.first_cell) text_ += line.arrangement == Arrangement::aligned ? ' ' : '\t';
    Cell& cell = cells_.emplace_back(from);
    cell.line = line.source_line;
    const std::size_t begin = text_.size();
    text_ += !own_lines && has_markdown(from.text) ? plain_markdown(from.text) : from.text;
    places_.emplace_back(begin, text_.size() - begin);
  }

  std::string text_;
  std::vector<Line> lines_;
  std::vector<Cell> cells_;
  std::vector<std::pair<std::size_t, std::size_t>> places_;
  bool cut_ = false;
};

Document read_table(std::string_view html) {
  const Worded no_headings;  // the page refers to it
  HtmlPage page(no_headings);
  parse_markup(std::string(html), page);
  std::vector<std::uint32_t> marks;
  return std::move(page).finish({.utf8 = {}, .charset = "UTF-8", .faults = {}, .repaired = false}, marks);
}

Document read_around(std::string_view text) {
  std::string plain = plain_markdown(text);
  plain.reserve(sizeof(std::string));
  return read_plain_text({.utf8 = std::move(plain), .charset = "UTF-8", .faults = {}, .repaired = false});
}

/// Whether a line of Markdown stands in the text: a heading, or the rule of a table.
bool has_markdown_line(std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = trim(text.substr(0, end));
    const std::size_t level = std::min(line.find_first_not_of('#'), line.size());
    if (level > 0 && level <= 6 && level < line.size() && line[level] == ' ') return true;
    if (line.starts_with('|') && line.find("---") != npos && line.find_first_not_of("|-: ") == npos)
      return true;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return false;
}

}  // namespace

bool is_markdown(std::string_view text) {
  static constexpr std::array<std::string_view, 5> pages{"<!doctype", "<head", "<script", "<style", "<pre"};
  for (std::size_t at = text.find('<'); at != npos; at = text.find('<', at + 1)) {
    may_cancel(1);
    const std::string_view tag = text.substr(at);
    const bool may_be = tag.size() > 1 && std::string_view("!hHsSpP").find(tag[1]) != npos;
    if (may_be && std::ranges::any_of(pages, [&](std::string_view page) { return starts_with(tag, page); }))
      return false;
  }
  return has_markdown_line(text);
}

bool has_html_table(std::string_view text) {
  const std::size_t table = find_tag(text, "<table");
  return table != npos && find_tag(text, "<t", table + 1) != npos;
}

Document read_markdown(Text text) {
  const std::string_view source = text.utf8;
  Assembled out;
  std::uint32_t line = 1;
  for (std::size_t at = 0; at < source.size();) {
    const std::size_t table = std::min(find_tag(source, "<table", at), source.size());
    const std::string_view around = source.substr(at, table - at);
    if (!trim(around).empty()) out.add(read_around(around), line, true);
    line += static_cast<std::uint32_t>(std::ranges::count(around, '\n'));
    if (table == source.size()) break;
    const std::size_t end = end_of_table(source, table);
    const std::string_view html = source.substr(table, end - table);
    out.add(read_table(html), line, false);
    line += static_cast<std::uint32_t>(std::ranges::count(html, '\n'));
    at = end;
  }
  return std::move(out).finish(std::move(text));
}

}  // namespace gongkai
