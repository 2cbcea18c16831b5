#include "document/value_token.h"

#include "base/ascii.h"
#include "document/blanks.h"
#include "document/cell_lines.h"
#include "text/next_folded.h"

namespace gongkai {
namespace {

/// What stands for bytes that are no character: in a value cell it was a digit or a blank.
constexpr char32_t undecodable = 0xFFFD;

bool is_mark(char32_t c) { return c == U'-' || c == U'/' || c == U'\\' || c == U'*'; }

// The words a value may end or consist of: they are part of how numbers are written, not of any form.
bool is_value_word(char32_t c) {
  return c == U'万' || c == U'亿' || c == U'元' || c == U'件' || c == U'项' || c == U'个' || c == U'宗' ||
         c == U'起' || c == U'条' || c == U'份';
}

bool is_direction(char32_t c) { return c == U'增' || c == U'减' || c == U'↑' || c == U'↓'; }

}  // namespace

bool may_begin_value(std::string_view text) {
  std::size_t end = 0;
  const char32_t c = text.empty() ? 0 : next_folded(text, end);
  return c == 0 || is_digit(c) || c == undecodable || is_mark(c) || c == U'+' || is_direction(c) ||
         c == U'无';
}

bool is_value_token(std::string_view token) {
  if (token.empty()) return false;
  if (is_no_data(token)) return true;
  bool digits = false;
  bool marks_only = true;
  char32_t first = 0;
  for (std::size_t pos = 0; pos < token.size();) {
    const char32_t c = next_folded(token, pos);
    if (c == 0) continue;
    if (first == 0) first = c;
    if (is_digit(c) || c == undecodable) {
      digits = true;
      marks_only = false;
    } else if (is_mark(c) || c == U'+') {
      if (digits) return false;
    } else if (c == U'.' || c == U',') {
      if (!digits) return false;
    } else if ((is_value_word(c) && digits) || (first == c && is_direction(c))) {
      marks_only = false;
    } else if (!digits && (first == U'增' || first == U'减') && (c == U'加' || c == U'少')) {
      continue;
    } else {
      return token == "无";
    }
  }
  return digits || (marks_only && first != 0 && first != U'+');
}

bool is_value_text(std::string_view text) {
  bool number_before = false;
  bool any = false;
  while (!(text = trim(text)).empty()) {
    std::size_t end = 0;
    bool words_only = true;
    bool digits = false;
    while (end < text.size() && blank_length(text.substr(end)) == 0) {
      const char32_t c = next_folded(text, end);
      words_only = words_only && is_value_word(c);
      digits = digits || is_digit(c);
    }
    const std::string_view word = text.substr(0, end);
    if (!is_value_token(word) && !(words_only && number_before)) return false;
    number_before = digits;
    any = true;
    text.remove_prefix(end);
  }
  return any;
}

std::size_t trailing_value(std::string_view text) {
  std::size_t start = text.size();
  std::size_t value = 0;
  while (start > 0) {
    std::size_t before = start - 1;
    while (before > 0 && (static_cast<unsigned char>(text[before]) & 0xC0U) == 0x80U) --before;
    std::size_t end = before;
    const char32_t c = next_folded(text, end);
    if (!is_digit(c) && c != U',' && c != U'.' && !is_value_word(c)) break;
    start = before;
    if (is_digit(c)) value = text.size() - start;
  }
  return value;
}

}  // namespace gongkai
