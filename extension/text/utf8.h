#pragma once

#include <cstddef>
#include <string_view>

#include "text/charset.h"
#include "text/plausibility.h"

/// UTF-8 in bulk, private to text/. One character at a time: next_code_point() and append_utf8() in
/// normalize.h.
namespace gongkai {

/// U+FFFD, what stands in the text for bytes that are no character.
inline constexpr std::string_view replacement_character = "\xEF\xBF\xBD";

/// What a lone byte A0 is taken for.
inline constexpr std::string_view no_break_space = "\xC2\xA0";

/// Whether `rest` begins with a byte A0, which begins no character there, before an ASCII one or the end: the
/// &nbsp; of a template that a server wrote in ISO-8859-1.
inline bool is_lone_no_break_space(std::string_view rest) {
  return rest.starts_with('\xA0') && (rest.size() == 1 || static_cast<unsigned char>(rest[1]) < 0x80);
}

/// Position, at or after `pos`, of the first byte that is no ASCII character; the size of `s` when there is
/// none.
std::size_t skip_ascii(std::string_view s, std::size_t pos);

/// Decodes UTF-8 that may be damaged into `text.utf8`, one fault for each maximal ill-formed sequence and
/// each NUL, but none for a lone no-break space. `origin` is added to the offsets. Stops early after more
/// than limits::decode_faults faults. Returns what count_characters() does of the text.
Characters decode_utf8(std::string_view bytes, std::size_t origin, Text& text);

/// Counts the characters of UTF-8; each byte of what is ill-formed is one that was lost.
Characters count_characters(std::string_view utf8);

/// Writes `c`, of no more than four bytes; returns how many.
std::size_t write_utf8(char32_t c, char* to);

/// Strict UTF-8 without NULs.
bool is_valid_utf8(std::string_view bytes);

}  // namespace gongkai
