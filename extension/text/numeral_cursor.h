#pragma once

#include <cstddef>
#include <string_view>

#include "text/normalize.h"

namespace gongkai {

/// Walks over the folded characters of a text: １ is 1, 萬 is 万, ％ is %. Zero-width characters are passed
/// over, as a reader does. Copies are cheap and serve to look ahead. Private to text/.
class NumeralCursor {
 public:
  explicit NumeralCursor(std::string_view text) : text_(text) { load(); }

  /// The character here; 0 at the end.
  [[nodiscard]] char32_t peek() const { return current_; }
  /// The character here as it is written.
  [[nodiscard]] char32_t written() const { return written_; }
  /// The one behind it.
  [[nodiscard]] char32_t peek_next() const {
    NumeralCursor ahead = *this;
    ahead.advance();
    return ahead.peek();
  }
  /// Bytes of everything passed so far, up to the end of the last character taken.
  [[nodiscard]] std::size_t taken() const { return taken_; }

  void advance() {
    taken_ = next_;
    load();
  }

  bool accept(char32_t c) {
    if (current_ != c || c == 0) return false;
    advance();
    return true;
  }

  bool accept(std::u32string_view word) {
    if (current_ != word.front()) return false;
    NumeralCursor ahead = *this;
    for (const char32_t c : word) {
      if (!ahead.accept(c)) return false;
    }
    *this = ahead;
    return true;
  }

  void skip_blanks() {
    while (current_ == U' ') advance();
  }

 private:
  void load() {
    current_ = 0;
    written_ = 0;
    while (current_ == 0 && next_ < text_.size()) {
      written_ = next_code_point(text_, next_);
      current_ = fold(written_);
    }
  }

  std::string_view text_;
  std::size_t next_ = 0;  ///< behind the current character
  std::size_t taken_ = 0;
  char32_t current_ = 0;
  char32_t written_ = 0;
};

}  // namespace gongkai
