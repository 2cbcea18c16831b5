#include "document/furniture.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

#include "base/ascii.h"
#include "base/cancel.h"
#include "document/blanks.h"
#include "document/value_token.h"
#include "text/marker.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_page_number = 48;  // bytes, of "第 12 页 共 34 页" with room

/// Folded code points of a line that may be a page number, without blanks.
class ShortFold {
 public:
  /// Of at most longest_page_number bytes.
  explicit ShortFold(std::string_view text) {
    for (std::size_t pos = 0; pos < text.size();) {
      const char32_t c = fold(next_code_point(text, pos));
      if (c != 0 && c != U' ') characters_[size_++] = c;
    }
  }
  [[nodiscard]] std::u32string_view view() const { return {characters_.data(), size_}; }

 private:
  std::array<char32_t, longest_page_number> characters_;
  std::size_t size_ = 0;
};

bool all_digits(std::u32string_view s) { return !s.empty() && std::ranges::all_of(s, is_digit); }

std::u32string_view without_dashes(std::u32string_view s) {
  while (!s.empty() && (s.front() == U'-' || s.front() == U'·')) s.remove_prefix(1);
  while (!s.empty() && (s.back() == U'-' || s.back() == U'·')) s.remove_suffix(1);
  return s;
}

/// "-3-" needs a dash on both sides: "-3" may be a value. "第3页" and "第3页共5页" are how word processors
/// number.
bool is_decorated_page_number(std::string_view trimmed) {
  if (trimmed.empty() || trimmed.size() > longest_page_number) return false;
  const ShortFold folded(trimmed);
  const std::u32string_view s = folded.view();
  if (s.size() >= 3 && s.front() == U'第' && s.back() == U'页') {
    return all_digits(s.substr(1, s.find(U'页') - 1));
  }
  const std::u32string_view inner = without_dashes(s);
  const bool dashed = !inner.empty() && inner.data() > s.data() && inner.size() + 2 <= s.size() &&
                      inner.data() + inner.size() < s.data() + s.size();
  return dashed && inner.size() <= 3 && all_digits(inner);
}

bool is_lone_number(std::string_view trimmed) {
  if (trimmed.empty() || trimmed.size() > 9) return false;
  const ShortFold folded(trimmed);
  return folded.view().size() <= 3 && all_digits(folded.view());
}

/// Bytes of a page number glued to the front of a line: "-4-信息内容", "-4-3.补正后…". "-4-5" is none.
std::size_t glued_page_number(std::string_view text) {
  std::size_t pos = 0;
  const auto next_folded = [&] { return pos < text.size() ? fold(next_code_point(text, pos)) : 0; };
  char32_t c = next_folded();
  if (c != U'-') return 0;
  int digits = 0;
  for (c = next_folded(); is_digit(c) || c == U' '; c = next_folded())
    if (is_digit(c)) ++digits;
  if (digits == 0 || digits > 3 || c != U'-' || pos >= text.size()) return 0;
  const std::size_t end = pos;
  const MarkerStyle behind = scan_marker(text.substr(end)).style;
  if (behind == MarkerStyle::digit || behind == MarkerStyle::digit_blank) return end;
  c = next_folded();
  while (c == U' ') c = next_folded();
  return is_digit(c) || c == U'-' || c == 0 ? 0 : end;
}

/// By its first byte: a digit, a dash of any kind, 第 or a wide blank.
bool may_have_page_number(std::string_view line) {
  std::size_t first = 0;
  while (first < line.size() && (line[first] == ' ' || line[first] == '\t')) ++first;
  if (first == line.size()) return false;
  const auto byte = static_cast<unsigned char>(line[first]);
  return (byte >= '0' && byte <= '9') || byte == '-' || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 ||
         byte == 0xE7 || byte == 0xEF;
}

bool begins_page_number(std::string_view trimmed) {
  std::size_t end = 0;
  const char32_t c = trimmed.empty() ? 0 : fold(next_code_point(trimmed, end));
  return is_digit(c) || c == U'-' || c == U'·' || c == U'第';
}

/// Lone numbers at the ends of pages are page numbers where they count the pages, from the first or from any
/// number on; else the last cell of a table may stand there.
class LastNumbers {
 public:
  void add(std::size_t line, int page, std::string_view text) {
    int number = 0;
    const ShortFold folded(text);
    for (const char32_t c : folded.view()) number = number * 10 + static_cast<int>(c - U'0');
    found_.push_back({line, number - page});
    ++pages_from_[number - page];
  }

  void mark(std::vector<SourceLine>& lines) const {
    for (const auto& [line, from] : found_) lines[line].furniture = from == 0 || pages_from_.at(from) > 1;
  }

 private:
  struct Found {
    std::size_t line;
    int from;  ///< the page number of the page before the first
  };
  std::vector<Found> found_;
  std::map<int, int> pages_from_;
};

void mark_page_numbers(std::vector<SourceLine>& lines) {
  LastNumbers last;
  int page = 1;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    SourceLine& line = lines[i];
    may_cancel(line.text.size());
    page += line.page_start ? 1 : 0;
    if (!may_have_page_number(line.text)) continue;
    const std::string_view text = trim(line.text);
    if (!begins_page_number(text)) continue;
    if (is_decorated_page_number(text)) {
      line.furniture = true;
      continue;
    }
    if (const std::size_t glued = glued_page_number(text)) {
      line.text.remove_prefix(static_cast<std::size_t>(text.data() - line.text.data()) + glued);
      continue;
    }
    if (!is_lone_number(text)) continue;
    std::size_t next = i + 1;
    while (next < lines.size() && !lines[next].page_start && trim(lines[next].text).empty()) ++next;
    if (next < lines.size() && lines[next].page_start) last.add(i, page, text);
  }
  last.mark(lines);
}

void mark_running_headers(std::vector<SourceLine>& lines) {
  std::unordered_map<std::string_view, std::vector<std::size_t>> first_lines;
  std::size_t first = 0;  // of empty pages all have the same
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!lines[i].page_start) continue;
    first = std::max(first, i);
    while (first < lines.size() && (lines[first].furniture || trim(lines[first].text).empty())) ++first;
    if (first < lines.size()) first_lines[trim(lines[first].text)].push_back(first);
  }
  for (const auto& [text, where] : first_lines) {
    // A repeated table header is not told from a running header here; both only repeat what was said. A row
    // of values is neither.
    if (where.size() < 2 || trailing_value(text) > 0) continue;
    for (const std::size_t i : where) lines[i].furniture = true;
  }
}

/// Where lines end, asked for from front to back: every kind of end is searched for once.
class LineEnds {
 public:
  explicit LineEnds(std::string_view text) : text_(text) {
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) next_[kind] = find(kind, 0);
  }

  /// The first at or behind `from`; the end of the text when there is none.
  std::size_t next(std::size_t from) {
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
      if (next_[kind] < from) next_[kind] = find(kind, from);
    return *std::ranges::min_element(next_);
  }

 private:
  static constexpr std::string_view kinds = "\n\v\f\r";

  [[nodiscard]] std::size_t find(std::size_t kind, std::size_t from) const {
    return std::min(text_.find(kinds[kind], from), text_.size());
  }

  std::string_view text_;
  std::array<std::size_t, kinds.size()> next_{};
};

}  // namespace

std::vector<SourceLine> split_lines(std::string_view text) {
  std::vector<SourceLine> lines;
  lines.reserve(text.size() / 64 + 1);
  std::uint32_t number = 1;
  bool page_start = false;
  LineEnds ends(text);
  std::size_t start = 0;
  while (start <= text.size()) {
    std::size_t end = ends.next(start);
    may_cancel(end - start);
    lines.push_back({.text = text.substr(start, end - start), .number = number, .page_start = page_start});
    if (end == text.size()) break;
    page_start = text[end] == '\f';
    if (text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n') ++end;
    if (!page_start) ++number;
    start = end + 1;
  }
  return lines;
}

void mark_furniture(std::vector<SourceLine>& lines) {
  mark_page_numbers(lines);
  mark_running_headers(lines);
}

}  // namespace gongkai
