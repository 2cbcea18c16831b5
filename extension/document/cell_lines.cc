#include "document/cell_lines.h"

#include <algorithm>

#include "base/ascii.h"
#include "text/next_folded.h"

namespace gongkai {
namespace {

bool is_mark(char32_t c) { return c == U',' || c == U'.'; }

/// The last character, and the text before it.
char32_t take_last(std::string_view& text) {
  std::size_t start = text.size();
  while (start > 0 && (static_cast<unsigned char>(text[--start]) & 0xC0U) == 0x80U) continue;
  std::size_t end = start;
  const char32_t c = text.empty() ? 0 : next_folded(text, end);
  text = text.substr(0, start);
  return c;
}

char32_t take_first(std::string_view& text) {
  std::size_t end = 0;
  const char32_t c = text.empty() ? 0 : next_folded(text, end);
  text.remove_prefix(end);
  return c;
}

}  // namespace

bool begins_in_number(std::string_view text) {
  const char32_t c = take_first(text);
  return is_digit(c) || (is_mark(c) && is_digit(take_first(text)));
}

bool ends_in_number(std::string_view text) {
  const char32_t c = take_last(text);
  return is_digit(c) || (is_mark(c) && is_digit(take_last(text)));
}

void append_cell_line(std::string& cell, std::size_t begin, std::string_view line) {
  const std::string_view front = std::string_view(cell).substr(begin);
  if (!front.empty() && !line.empty()) {
    const bool in_front = ends_in_number(front);
    const bool behind = begins_in_number(line);
    if (in_front && behind) {
      cell += '\n';
    } else if ((is_ascii(front.back()) && is_ascii(line.front())) ||
               is_digit(static_cast<unsigned char>(front.back())) ||
               is_digit(static_cast<unsigned char>(line.front()))) {
      cell += ' ';
    }
  }
  cell += line;
}

bool is_no_data(std::string_view text) {
  if (text.size() < 3 || text.size() > 4) return false;
  return text == "NaN" || text == "nan" || text == "None" || text == "NaT" || text == "<NA>";
}

}  // namespace gongkai
