#include "text/utf16.h"

#include <unicode/utf16.h>

#include <cstdint>

#include "base/limits.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace gongkai {
namespace {

char32_t unit_at(ByteOrder order, std::string_view bytes, std::size_t pos) {
  const auto first = static_cast<std::uint8_t>(bytes[pos]);
  const auto second = static_cast<std::uint8_t>(bytes[pos + 1]);
  return order == ByteOrder::little ? first | char32_t{second} << 8 : second | char32_t{first} << 8;
}

}  // namespace

void decode_utf16(ByteOrder order, std::string_view bytes, std::size_t origin, Text& text) {
  std::size_t written = text.utf8.size();
  text.utf8.resize(written + (bytes.size() + 1) / 2 * 3);  // at most
  std::size_t pos = 0;
  while (pos < bytes.size() && text.faults.size() <= limits::decode_faults) {
    const std::size_t start = pos;
    char32_t c = 0;
    if (pos + 2 > bytes.size()) {
      pos = bytes.size();
    } else {
      c = unit_at(order, bytes, pos);
      pos += 2;
      if (U16_IS_LEAD(c) && pos + 2 <= bytes.size() && U16_IS_TRAIL(unit_at(order, bytes, pos))) {
        c = static_cast<char32_t>(U16_GET_SUPPLEMENTARY(c, unit_at(order, bytes, pos)));
        pos += 2;
      }
    }
    if (c == 0 || U_IS_SURROGATE(c)) {
      c = 0xFFFD;
      text.faults.push_back({origin + start, pos - start});
    }
    written += write_utf8(c, text.utf8.data() + written);
  }
  text.utf8.resize(written);
}

}  // namespace gongkai
