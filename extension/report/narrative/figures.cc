#include "report/narrative/figures.h"

#include <algorithm>

#include "report/narrative/prose_characters.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

/// Characters of numbers in an address, a formula, a time or the like: 7*24, 2/3, a@b, 10:30.
bool is_joint(char32_t c) { return is_one_of(c, U"+×*/\\=_@#&:-~"); }

char32_t at(std::u32string_view text, std::size_t i) { return i < text.size() ? text[i] : 0; }

char32_t written(const Prose& prose, std::size_t i) {
  std::size_t pos = prose.offset(i);
  return next_code_point(prose.source(), pos);
}

/// The blanks before the character.
std::string_view gap_before(const Prose& prose, std::size_t i) {
  if (!prose.blank_before(i)) return {};
  std::size_t pos = prose.offset(i - 1);
  next_code_point(prose.source(), pos);
  return prose.source().substr(pos, prose.offset(i) - pos);
}

bool is_line_end(std::string_view gap) { return gap == "\n" || gap == "\r\n"; }

/// One blank, as it cuts thousands; a wide one or several are columns.
bool is_narrow(std::string_view gap) {
  return gap == " " || gap == "\u00A0" || gap == "\u2009" || gap == "\u202F";
}

/// Whether the comma, which is full-width or has a blank behind it, does not cut groups of three digits.
bool parts_clauses(const Prose& prose, std::size_t comma, std::size_t group) {
  if (written(prose, comma) != U'，' && !prose.blank_before(comma + 1)) return false;
  const std::u32string_view text = prose.text();
  const std::size_t behind = std::min(text.find_first_not_of(U"0123456789", comma + 1), text.size());
  return behind - comma != 4 || comma - group > 3 || text[group] == U'0';
}

}  // namespace

std::size_t behind_figures(std::u32string_view text, std::size_t begin) {
  std::size_t i = begin;
  while (is_digit(at(text, i)) || (is_one_of(at(text, i), U".,") && is_digit(at(text, i + 1)) && i > begin))
    ++i;
  return i;
}

std::size_t behind_token(const Prose& prose, std::size_t i) {
  const std::u32string_view text = prose.text();
  for (; i < text.size() && !prose.blank_before(i); ++i) {
    const char32_t c = text[i];
    const char32_t next = at(text, i + 1);
    const bool separates =
        is_joint(c) || c == U'.' || (c == U',' && written(prose, i) == U',' && is_digit(next));
    const bool joins = separates && (is_digit(next) || is_latin(next));
    if (!is_digit(c) && !is_latin(c) && !joins) break;
  }
  return i;
}

bool follows_latin_word(std::u32string_view text, std::size_t begin) {
  constexpr std::size_t shortest_word = 3;
  const std::size_t first = begin - std::min(begin, shortest_word);
  return begin - first == shortest_word && std::ranges::all_of(text.substr(first, shortest_word), is_latin);
}

bool follows_bare_figures(std::u32string_view text, std::size_t begin) {
  if (begin < 3 || text[begin - 1] != U'、' || !is_digit(text[begin - 2])) return false;
  const std::size_t before = text.find_last_not_of(U"0123456789", begin - 2);
  return before != std::u32string_view::npos && is_ideograph(text[before]);  // 1、3件…: the first point
}

bool continues_token(const Prose& prose, std::size_t begin) {
  if (begin == 0) return false;
  const std::u32string_view text = prose.text();
  const char32_t c = text[begin - 1];
  if (is_ideograph(c)) return false;  // most
  if (is_latin(c)) return !prose.blank_before(begin);
  if (is_one_of(c, U".-{[〔")) return true;
  if (is_one_of(c, U"·•∙・") && begin >= 2 && is_digit(text[begin - 2])) return true;
  // 1个主站+2个子站 and 4次/260人次 are two.
  return is_joint(c) && begin >= 2 && (is_digit(text[begin - 2]) || is_latin(text[begin - 2]));
}

bool runs_into_token(std::u32string_view text, std::size_t end) {
  const char32_t c = at(text, end);
  if (is_ideograph(c)) return false;  // most
  const char32_t next = at(text, end + 1);
  if (c == U':') return is_digit(next);
  return is_latin(c) || (is_one_of(c, U"+×*/\\=@#&") && (is_digit(next) || is_latin(next)));
}

std::optional<std::size_t> certain_end(const Prose& prose, std::size_t begin, std::size_t end) {
  const std::u32string_view text = prose.text();
  std::size_t group = begin;  // begin of the digits since the last separator
  bool has_comma = false;
  bool has_blank = false;
  for (std::size_t i = begin + 1; i < end; ++i) {
    const std::string_view gap = gap_before(prose, i);
    if (text[i] == U',') {
      if (parts_clauses(prose, i, group)) return i;
      if (!gap.empty() || prose.blank_before(i + 1) || has_blank) return std::nullopt;
      has_comma = true;
      group = ++i;
    } else if (is_line_end(gap)) {
      return std::nullopt;
    } else if (!gap.empty()) {
      if (!is_narrow(gap)) return i;
      const bool thousands = i - group <= 3 && text[group] != U'0' && (group == begin || i - group == 3);
      if (!thousands || has_comma || text[i] == U'.' || text[i - 1] == U'.') return std::nullopt;
      has_blank = true;
      group = i;
    }
  }
  return !has_blank || end - group == 3 ? std::optional(end) : std::nullopt;
}

}  // namespace gongkai
