#pragma once

#include <string_view>

namespace gongkai {

/// Whether `token` (without blanks) is written as a value cell is: digits of any width with separators and a
/// sign, or a mark for "nothing" (- — / 无); with bytes that could not be decoded (U+FFFD), too. Says nothing
/// about whether the number can be read.
bool is_value_token(std::string_view token);

/// Whether all of `text` are value tokens with blanks between them; a unit may stand apart behind its number
/// ("12 件").
bool is_value_text(std::string_view text);

/// Whether a value token may begin as `text` does: most text does not.
bool may_begin_value(std::string_view text);

/// Byte length of the number at the end of `text`, separators and unit included; 0 when it ends otherwise.
std::size_t trailing_value(std::string_view text);

}  // namespace gongkai
