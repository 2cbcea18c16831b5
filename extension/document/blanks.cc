#include "document/blanks.h"

#include "text/normalize.h"
#include "text/three_bytes.h"

namespace gongkai {
namespace {

/// Ideographs and the punctuation of most texts, all of which are wide.
constexpr bool is_plainly_wide(char32_t c) {
  return c - 0x4E00U < 0x5200U || c - 0x3001U < 0x3EU || c - 0xFF01U < 0x60U;
}

}  // namespace

std::size_t wide_blank_length(std::string_view text) {
  std::size_t end = 0;
  const char32_t c = next_code_point(text, end);
  const char32_t folded = fold(c);
  return folded == 0 || folded == U' ' || folded == U'\n' ? end : 0;
}

std::size_t wide_blank_length_at_end(std::string_view text) {
  std::size_t start = text.size();
  while (start > 0 && text.size() - start < 4) {
    --start;
    if ((static_cast<unsigned char>(text[start]) & 0xC0U) != 0x80U) break;
  }
  const std::string_view last = text.substr(start);
  return blank_length(last) == last.size() ? last.size() : 0;
}

std::size_t text_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t pos = 0; pos < text.size();) {
    const std::uint64_t two = twice_three_bytes(text, pos);
    if (is_plainly_wide(two & 0xFFFFU) && is_plainly_wide(static_cast<char32_t>(two >> 24U))) {
      width += 4;
      pos += 6;
    } else if (static_cast<unsigned char>(text[pos]) < 0x80) {
      ++width;
      ++pos;
    } else if (is_plainly_wide(three_bytes(text, pos))) {
      width += 2;
      pos += 3;
    } else {
      width += static_cast<std::size_t>(display_width(next_code_point(text, pos)));
    }
  }
  return width;
}

}  // namespace gongkai
