#include "text/marker.h"

#include <array>

#include "base/ascii.h"
#include "text/next_folded.h"
#include "text/normalize.h"
#include "text/three_bytes.h"

namespace gongkai {
namespace {

/// Reads folded code points one by one and can look ahead.
class MarkerCursor {
 public:
  explicit MarkerCursor(std::string_view text) : text_(text) { load(); }

  [[nodiscard]] char32_t peek() const { return current_; }
  [[nodiscard]] bool at_end() const { return start_ >= text_.size(); }
  [[nodiscard]] std::size_t position() const { return start_; }
  void advance() { load(); }
  void skip_blanks() {
    while (!at_end() && (current_ == U' ' || current_ == U'\t')) advance();
  }
  bool accept(char32_t c) {
    if (at_end() || current_ != c) return false;
    advance();
    return true;
  }

 private:
  void load() {
    start_ = next_;
    current_ = 0;
    while (next_ < text_.size()) {
      current_ = next_folded(text_, next_);
      if (current_ != 0) return;
      start_ = next_;
    }
  }

  std::string_view text_;
  std::size_t start_ = 0;
  std::size_t next_ = 0;
  char32_t current_ = 0;
};

constexpr std::u32string_view hanzi_digits = U"一二三四五六七八九";

int hanzi_digit(char32_t c) {
  if (c < U'一' || c > U'四') return 0;  // of the others none is smaller or greater
  const auto at = hanzi_digits.find(c);
  return at == std::u32string_view::npos ? 0 : static_cast<int>(at) + 1;
}

/// 一 … 九十九; 0 where there is none.
int read_hanzi_ordinal(MarkerCursor& at) {
  int tens = 0;
  const int first = hanzi_digit(at.peek());
  if (first != 0) {
    at.advance();
    if (at.peek() != U'十') return first;
    tens = first;
  } else if (at.peek() == U'十') {
    tens = 1;
  } else {
    return 0;
  }
  at.advance();
  const int ones = hanzi_digit(at.peek());
  if (ones != 0) at.advance();
  return tens * 10 + ones;
}

/// 1 … 99; 0 where there is none or it is longer.
int read_digit_ordinal(MarkerCursor& at) {
  int value = 0;
  int digits = 0;
  while (is_digit(at.peek())) {
    value = value * 10 + static_cast<int>(at.peek() - U'0');
    if (++digits > 2) return 0;
    at.advance();
  }
  return value;
}

/// "1.5" is a number; "3.2021年" is a marker before a year.
bool continues_as_decimal(MarkerCursor at) {
  int digits = 0;
  while (is_digit(at.peek())) {
    ++digits;
    at.advance();
  }
  if (digits == 0) return false;
  at.skip_blanks();
  return digits != 4 || at.peek() != U'年';
}

bool is_word(char32_t c) { return (c >= 0x3400 && c <= 0x9FFF) || c == U'"' || c == U'\''; }

Marker scan_hanzi(MarkerCursor at) {
  Marker marker;
  marker.ordinal = read_hanzi_ordinal(at);
  if (marker.ordinal == 0) return {};
  const std::size_t bare_end = at.position();
  const bool blank = at.peek() == U' ';
  at.skip_blanks();
  if (at.accept(U'、') || at.accept(U'.') || at.accept(U',') || at.accept(U':')) {
    marker.style = MarkerStyle::hanzi;
    marker.length = at.position();
  } else if (at.accept(U')') || at.accept(U']')) {
    marker.style = MarkerStyle::hanzi_bracket;  // its opening bracket was lost
    marker.length = at.position();
  } else if ((blank && is_word(at.peek())) || at.at_end()) {
    marker.style = MarkerStyle::hanzi;
    marker.length = bare_end;
  } else {
    return {};
  }
  return marker;
}

/// 第一部分 and 第二章, behind which a blank or a mark parts the heading: 第一部分是… begins a sentence.
Marker scan_part(MarkerCursor at) {
  if (!at.accept(U'第')) return {};
  Marker marker{.style = MarkerStyle::hanzi};
  marker.ordinal = is_digit(at.peek()) ? read_digit_ordinal(at) : read_hanzi_ordinal(at);
  const bool part = at.accept(U'章') || (at.accept(U'部') && at.accept(U'分'));
  if (marker.ordinal == 0 || !part) return {};
  marker.length = at.position();
  const bool apart = at.at_end() || at.peek() == U' ' || at.peek() == U'\t';
  if (!apart && !at.accept(U':') && !at.accept(U'、')) return {};
  if (!apart) marker.length = at.position();
  return marker;
}

Marker scan_bracketed(MarkerCursor at) {
  if (!at.accept(U'(') && !at.accept(U'[') && !at.accept(U'〔')) return {};
  at.skip_blanks();
  Marker marker;
  marker.style = MarkerStyle::hanzi_bracket;
  marker.ordinal = read_hanzi_ordinal(at);
  if (marker.ordinal == 0) {
    marker.style = MarkerStyle::digit_bracket;
    marker.ordinal = read_digit_ordinal(at);
  }
  if (marker.ordinal == 0) return {};
  at.skip_blanks();
  if (!at.accept(U')') && !at.accept(U']') && !at.accept(U'〕')) return {};
  marker.length = at.position();
  return marker;
}

Marker scan_digit(MarkerCursor at) {
  Marker marker;
  marker.ordinal = read_digit_ordinal(at);
  if (marker.ordinal == 0) return {};
  const std::size_t bare_end = at.position();
  const bool blank = at.peek() == U' ';
  at.skip_blanks();
  if (at.accept(U'.')) {
    if (continues_as_decimal(at)) return {};
    marker.style = MarkerStyle::digit;
  } else if (at.accept(U'、')) {
    marker.style = MarkerStyle::digit;
  } else if (at.accept(U')')) {
    marker.style = MarkerStyle::digit_bracket;
  } else if (blank && is_word(at.peek())) {
    marker.style = MarkerStyle::digit_blank;
    marker.length = bare_end;
    return marker;
  } else {
    return {};
  }
  marker.length = at.position();
  return marker;
}

/// Characters that are a whole marker: ㈠ ① ⑴ ⒈, which no folding may take apart into digits.
Marker scan_single(std::string_view text) {
  struct Range {
    char32_t first, last;
    MarkerStyle style;
  };
  static constexpr std::array<Range, 4> ranges{{{0x3220, 0x3229, MarkerStyle::hanzi_bracket},
                                                {0x2460, 0x2473, MarkerStyle::circled},
                                                {0x2474, 0x2487, MarkerStyle::digit_bracket},
                                                {0x2488, 0x249B, MarkerStyle::digit}}};
  std::size_t end = 0;
  const char32_t c = text.empty() ? 0 : next_code_point(text, end);
  for (const Range& range : ranges)
    if (c >= range.first && c <= range.last)
      return {.style = range.style, .ordinal = static_cast<int>(c - range.first) + 1, .length = end};
  return {};
}

/// Most text begins with an ideograph with which no marker does.
bool may_begin_marker(std::string_view text) {
  std::size_t end = 0;
  const char32_t c = text.empty() ? 0 : next_folded(text, end);
  return c < 0x4E00 || c > 0x9FFF || hanzi_digit(c) != 0 || c == U'十' || c == U'第';
}

Marker scan_at(std::string_view text) {
  if (!may_begin_marker(text)) return {};
  if (Marker marker = scan_single(text); marker.style != MarkerStyle::none) return marker;
  const MarkerCursor at(text);
  if (at.at_end()) return {};
  if (at.peek() == U'、') {
    MarkerCursor behind = at;
    behind.advance();
    return {.style = MarkerStyle::hanzi, .ordinal = 0, .length = behind.position()};
  }
  if (is_digit(at.peek())) return scan_digit(at);
  if (at.peek() == U'第') return scan_part(at);
  return at.peek() == U'(' || at.peek() == U'[' || at.peek() == U'〔' ? scan_bracketed(at) : scan_hanzi(at);
}

/// Markdown heading and emphasis marks and bullets in front of a marker.
std::size_t markup_length(std::string_view text) {
  const auto is_markup = [](char c) { return c == '#' || c == '*' || c == ' ' || c == '\t'; };
  std::size_t end = 0;
  while (end < text.size() && is_markup(text[end])) ++end;
  return end;
}

}  // namespace

Marker scan_marker(std::string_view text) {
  const std::size_t offset = markup_length(text);
  Marker marker = scan_at(text.substr(offset));
  if (marker.style == MarkerStyle::none) return marker;
  marker.offset = offset;
  marker.length += offset;
  return marker;
}

std::size_t bullet_length(std::string_view text) {
  // The last four are those of the Wingdings fonts, as Word writes them.
  static constexpr std::u32string_view bullets = U"●•·∙▪◾■□◆◇★☆○◎▲△▶►➢➤❖✧※✓√\uF06C\uF06E\uF075\uF0D8";
  if (text.empty()) return 0;
  std::size_t end = 0;
  const char32_t c = next_code_point(text, end);
  const MarkerCursor behind(text.substr(end));
  const bool before_blank = !behind.at_end() && (behind.peek() == U' ' || behind.peek() == U'\t');
  const char32_t folded = fold(c);
  if (bullets.find(c) == std::u32string_view::npos && !((folded == U'-' || c == U'*') && before_blank))
    return 0;
  MarkerCursor at(text.substr(end));
  at.skip_blanks();
  return end + at.position();
}

std::size_t find_inner_marker(std::string_view text) {
  std::size_t pos = 0;
  char32_t before = 0;
  while (pos < text.size()) {
    if (const std::size_t ideographs = length_of_ideographs(text, pos); ideographs > 0) {
      pos += ideographs;
      std::size_t last = pos - 3;
      before = next_folded(text, last);
      continue;
    }
    const std::size_t start = pos;
    const char32_t c = next_folded(text, pos);
    const bool may_start = c == U'(' || c == U'[' || c == U'〔' || (is_digit(c) && !is_digit(before)) ||
                           (c >= 0x3220 && c <= 0x3229);
    if (start > 0 && may_start && before != U'第') {
      const Marker marker = scan_at(text.substr(start));
      const bool strong = marker.style == MarkerStyle::hanzi_bracket || marker.style == MarkerStyle::digit;
      if (strong && start + marker.length < text.size()) {
        std::size_t next = start + marker.length;
        char32_t word = next_folded(text, next);
        if (word == U' ' && next < text.size()) word = next_folded(text, next);
        if (is_word(word)) return start;
      }
    }
    if (c != 0) before = c;
  }
  return std::string_view::npos;
}

}  // namespace gongkai
