#pragma once

#include <cstddef>
#include <string_view>

/// Blanks as documents have them: ASCII, U+3000, no-break and zero-width ones.
namespace gongkai {

/// As blank_length, for a character that is not ASCII.
std::size_t wide_blank_length(std::string_view text);

/// Bytes of the blank character at the front of `text`; 0 when it begins with another character or is empty.
inline std::size_t blank_length(std::string_view text) {
  if (text.empty()) return 0;
  const auto first = static_cast<unsigned char>(text.front());
  if (first < 0x80) return first <= ' ' || first == 0x7F ? 1 : 0;
  if (text.size() > 2) {  // the punctuation of most texts
    if (first == 0xE3 && text[1] == '\x80') return text[2] == '\x80' ? 3 : 0;
    if (first == 0xEF && text[1] == '\xBC') return 0;
  }
  // Every other blank begins with one of these bytes; ideographs begin with E4 to E9.
  const bool may_be_blank = first == 0xC2 || first == 0xEF || (first >= 0xE1 && first <= 0xE3);
  return may_be_blank ? wide_blank_length(text) : 0;
}

/// Bytes of the blank character at the end of `text`, which does not end with ASCII.
std::size_t wide_blank_length_at_end(std::string_view text);

inline bool ends_with_ideograph(std::string_view text) {
  const auto byte_before_end = [&](std::size_t i) {
    return static_cast<unsigned>(static_cast<unsigned char>(text[text.size() - i]));
  };
  return text.size() > 2 && byte_before_end(3) - 0xE4U <= 0xE9U - 0xE4U &&
         (byte_before_end(2) & byte_before_end(1) & 0xC0U) == 0x80U;
}

inline std::string_view trim(std::string_view text) {
  while (const std::size_t n = blank_length(text)) text.remove_prefix(n);
  while (!text.empty()) {
    if (ends_with_ideograph(text)) break;
    const bool is_ascii = static_cast<unsigned char>(text.back()) < 0x80;
    const std::size_t n =
        is_ascii ? blank_length(text.substr(text.size() - 1)) : wide_blank_length_at_end(text);
    if (n == 0) break;
    text.remove_suffix(n);
  }
  return text;
}

/// Display columns of `text`.
std::size_t text_width(std::string_view text);

}  // namespace gongkai
