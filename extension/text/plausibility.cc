#include "text/plausibility.h"

#include <algorithm>
#include <cstdint>

#include "base/ascii.h"
#include "text/character_table.h"
#include "text/markup_parts.h"
#include "text/next_folded.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace gongkai {
namespace {

/// Counts in blocks so short that the count fits a byte: the compiler then compares many bytes at once.
template <class Is>
std::size_t count_bytes(std::string_view bytes, Is is) {
  constexpr std::size_t block_size = 255;
  std::size_t count = 0;
  for (std::size_t begin = 0; begin < bytes.size(); begin += block_size) {
    std::uint8_t in_block = 0;
    for (const char byte : bytes.substr(begin, block_size))
      in_block = static_cast<std::uint8_t>(in_block + (is(static_cast<unsigned char>(byte)) ? 1 : 0));
    count += in_block;
  }
  return count;
}

bool is_line_or_page_end(char32_t c) { return c >= U'\t' && c <= U'\r'; }

/// Letters of the text and question marks standing in runs.
struct QuestionMarks {
  std::size_t in_runs = 0;
  std::size_t letters = 0;
};

QuestionMarks count_question_marks(std::string_view text) {
  QuestionMarks count;
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] == '?') {
      const std::size_t end = std::min(text.find_first_not_of('?', i), text.size());
      if (end - i > 1) count.in_runs += end - i;
      i = end;
    } else {
      if (is_letter(text[i])) ++count.letters;
      ++i;
    }
  }
  return count;
}

}  // namespace

double Characters::plausibility() const {
  // A lost character speaks louder against a charset than a rare one.
  const std::size_t weight = common + other + 2 * lost;
  return weight == 0 ? 0 : static_cast<double>(common) / static_cast<double>(weight);
}

bool makes_only_strange(unsigned char high_byte) {
  const std::size_t first = std::size_t{high_byte} * 256 / 64;
  const bool is_surrogate = high_byte >= 0xD8 && high_byte <= 0xDF;
  return high_byte != 0 && high_byte < 0xFE && !is_surrogate && character_table::common[first] == 0 &&
         character_table::common[first + 1] == 0 && character_table::common[first + 2] == 0 &&
         character_table::common[first + 3] == 0;
}

bool is_all_question_marks(std::string_view utf8, const Characters& characters) {
  constexpr std::size_t few = 4;
  if (count_bytes(utf8, [](unsigned char c) { return c == '?'; }) < few) return false;
  const QuestionMarks marks = count_question_marks(text_of_page(utf8));
  return marks.in_runs >= few && marks.in_runs > 2 * marks.letters && marks.in_runs > 4 * characters.total();
}

std::size_t count_controls(std::string_view bytes) {
  return count_bytes(bytes, [](unsigned char c) { return c < 0x20 && (c < '\t' || c > '\r'); });
}

bool is_blank(std::string_view utf8) {
  for (std::size_t pos = 0; pos < utf8.size();) {
    const char32_t c = next_folded(utf8, pos);
    if (c != 0 && c != U' ' && !is_line_or_page_end(c)) return false;
  }
  return true;
}

}  // namespace gongkai
