#pragma once

#include <cstddef>
#include <string_view>

#include "text/charset.h"

namespace gongkai {

enum class ByteOrder { little, big };

/// Decodes UTF-16 without byte order mark into `text.utf8` with faults as decode_utf8() does: an unpaired
/// surrogate, a NUL and an odd last byte are faults.
void decode_utf16(ByteOrder order, std::string_view bytes, std::size_t origin, Text& text);

}  // namespace gongkai
