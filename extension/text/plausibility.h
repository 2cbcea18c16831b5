#pragma once

#include <cstddef>
#include <string_view>

#include "text/character_table.h"

/// How much a text looks like Chinese that was decoded rightly, private to text/.
namespace gongkai {

/// Counts over the characters of a text that are not ASCII.
struct Characters {
  std::size_t common = 0;   ///< frequent hanzi and Chinese punctuation
  std::size_t other = 0;    ///< rare hanzi, other scripts, private use
  std::size_t lost = 0;     ///< U+FFFD
  bool separators = false;  ///< U+2028, U+2029 or U+0085 is among them

  void add(char32_t c) {
    if (character_table::is_common(c)) {
      ++common;
    } else if (c == 0xFFFD) {
      ++lost;
    } else if (c != 0xFEFF && c != 0xA0) {
      ++other;
      separators = separators || c == 0x2028 || c == 0x2029 || c == 0x85;
    }
  }

  [[nodiscard]] std::size_t total() const { return common + other + lost; }
  /// 0…1; real Chinese text is above 0.9, text decoded with a wrong charset below 0.7. 0 for ASCII.
  [[nodiscard]] double plausibility() const;
};

/// Whether all characters of two bytes in UTF-16 with this high byte count as `other`.
bool makes_only_strange(unsigned char high_byte);

/// All Chinese was replaced by '?' when the text was saved: runs of question marks, hardly a letter or hanzi.
bool is_all_question_marks(std::string_view utf8, const Characters& characters);

/// Control characters that text does not have, by bytes: all below blank but tab, line ends and form feed.
std::size_t count_controls(std::string_view bytes);

/// No character but blanks, line ends and zero-width ones.
bool is_blank(std::string_view utf8);

}  // namespace gongkai
