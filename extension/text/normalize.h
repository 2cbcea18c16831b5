#pragma once

#include <cstdint>
#include <string>
#include <string_view>

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
char32_t fold(char32_t c);

/// Next code point of valid UTF-8 `s` at `pos`, which moves on behind it. Ill-formed bytes give U+FFFD, one
/// each.
char32_t next_code_point(std::string_view s, std::size_t& pos);

/// Appends `c` in UTF-8.
void append_utf8(std::string& out, char32_t c);

/// Columns a terminal needs for `c`: 2 for wide East Asian characters, 0 for combining and zero-width ones,
/// else 1.
int display_width(char32_t c);

}  // namespace gongkai
