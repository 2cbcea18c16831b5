#include "document/cell_lines.h"

#include <algorithm>

#include "text/normalize.h"

namespace gongkai {
namespace {

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

bool is_of_number(char32_t c) {
  const char32_t folded = fold(c);
  return (folded >= U'0' && folded <= U'9') || folded == U',' || folded == U'.';
}

}  // namespace

bool begins_in_number(std::string_view text) {
  std::size_t end = 0;
  return !text.empty() && is_of_number(next_code_point(text, end));
}

bool ends_in_number(std::string_view text) {
  std::size_t start = text.size();
  while (start > 0 && text.size() - start < 4 && (start == text.size() || (text[start] & 0xC0) == 0x80))
    --start;
  std::size_t end = start;
  return !text.empty() && is_of_number(next_code_point(text, end));
}

void append_cell_line(std::string& cell, std::size_t begin, std::string_view line) {
  const std::string_view front = std::string_view(cell).substr(begin);
  if (!front.empty() && !line.empty()) {
    const bool in_front = ends_in_number(front);
    const bool behind = begins_in_number(line);
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (in_front && behind) {
      cell += '\n';
    } else if ((is_ascii(front.back()) && is_ascii(line.front())) || is_digit(front.back()) ||
               is_digit(line.front())) {
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
