#include "document/blanks.h"

#include "text/normalize.h"
#include "text/three_bytes.h"

namespace gongkai {
namespace {

// Ideographs, all of which are wide.
constexpr char32_t first_wide = 0x4E00;
constexpr char32_t last_wide = 0x9FFF;

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
    if (static_cast<unsigned char>(text[pos]) < 0x80) {
      ++width;
      ++pos;
    } else if (const std::size_t ideographs = length_of_ideographs(text, pos); ideographs > 0) {
      width += ideographs / 3 * 2;
      pos += ideographs;
    } else if (const char32_t c = three_bytes(text, pos); c >= first_wide && c <= last_wide) {
      width += 2;
      pos += 3;
    } else {
      width += static_cast<std::size_t>(display_width(next_code_point(text, pos)));
    }
  }
  return width;
}

}  // namespace gongkai
