#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "text/character_table.h"

namespace gongkai {

/// The normal form used for matching, never stored: NFKC; traditional characters simplified; one kind of dash
/// '-', of quotes '"' and '\'' (「」 are quotes too), of brackets ( ) [ ] { } and 〔〕 kept, of table border
/// '|', of tilde, of space ' ' (U+3000, NBSP, thin spaces …); zero-width characters removed; full-width ASCII
/// (digits, letters, punctuation) to ASCII; 、 。 《》 kept. Runs of ' ' become one; tabs and line ends stay.
/// Ill-formed bytes become U+FFFD. Digits that NFKC would invent are kept as they are: superscripts, circled,
/// parenthesised and dotted digits, fractions and units (² ① ⑴ ⒈ ½ ㎡), for 254² is not 2542; so are circled
/// hanzi numbers (㊀), while ㈠ is (一). normalize(normalize(x)) is normalize(x).
std::string normalize(std::string_view utf8);

/// The fold of one code point where it is one code point; 0 where the character vanishes (zero-width); itself
/// where folding changes nothing or yields several characters.
inline char32_t fold(char32_t c) {
  if (c < character_table::basic_plane && !character_table::has(character_table::changed, c)) return c;
  const std::uint32_t entry = character_table::entry(c);
  if ((entry & character_table::changes) == 0 || (entry & character_table::expands) != 0) return c;
  return (entry & character_table::vanishes) != 0 ? 0 : character_table::target(c, entry);
}

/// As next_code_point, for what its fast path leaves over.
char32_t next_code_point_slow(std::string_view s, std::size_t& pos);

/// Next code point of valid UTF-8 `s` at `pos`, which moves on behind it. Ill-formed bytes give U+FFFD, one
/// each.
inline char32_t next_code_point(std::string_view s, std::size_t& pos) {
  const auto byte = [&](std::size_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(s[i]));
  };
  const std::uint32_t lead = byte(pos);
  if (lead < 0x80) {
    ++pos;
    return lead;
  }
  // Nearly all else is an ideograph or full-width: E1 … EC and EE, EF begin every well-formed three bytes but
  // few.
  if (lead > 0xE0 && lead < 0xF0 && lead != 0xED && pos + 2 < s.size() && (byte(pos + 1) & 0xC0U) == 0x80 &&
      (byte(pos + 2) & 0xC0U) == 0x80) {
    const std::uint32_t c = (lead & 0x0FU) << 12U | (byte(pos + 1) & 0x3FU) << 6U | (byte(pos + 2) & 0x3FU);
    pos += 3;
    return c;
  }
  std::size_t end = pos;  // so that the caller's position may stay in a register
  const char32_t c = next_code_point_slow(s, end);
  pos = end;
  return c;
}

/// Appends `c` in UTF-8.
void append_utf8(std::string& out, char32_t c);

/// Columns a terminal needs for `c`: 2 for wide East Asian characters, 0 for combining and zero-width ones,
/// else 1.
inline int display_width(char32_t c) {
  return static_cast<int>(character_table::entry(c) >> character_table::width_shift & 3U);
}

}  // namespace gongkai
