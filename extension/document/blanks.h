#pragma once

#include <cstddef>
#include <string_view>

/// Blanks as documents have them: ASCII, U+3000, no-break and zero-width ones.
namespace gongkai {

/// Bytes of the blank character at the front of `text`; 0 when it begins with another character or is empty.
std::size_t blank_length(std::string_view text);

std::string_view trim(std::string_view text);

/// Display columns of `text`.
std::size_t text_width(std::string_view text);

}  // namespace gongkai
