#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

/// What belongs to the page and not to the report: page numbers, running headers, form feeds.
namespace gongkai {

/// One line of the source.
struct SourceLine {
  std::string_view text;     ///< without line end, not trimmed
  std::uint32_t number = 0;  ///< from 1
  bool page_start = false;   ///< a form feed stands right before it
  bool furniture = false;    ///< to be left out
};

/// Splits at LF, CRLF, CR, VT and form feeds; a form feed also starts a page.
std::vector<SourceLine> split_lines(std::string_view text);

/// Marks page numbers ("- 3 -", "—4—", "第 3 页", a lone number before a form feed) and running headers (the
/// same first line on at least two later pages), and takes a page number glued to text ("-4-信息内容") off
/// the line. A lone number elsewhere is kept: it may be a cell.
void mark_furniture(std::vector<SourceLine>& lines);

}  // namespace gongkai
