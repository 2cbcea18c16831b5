#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/normalize.h"

namespace gongkai {

/// fold(next_code_point()), quicker for ASCII and the ideographs that are folded already.
inline char32_t next_folded(std::string_view s, std::size_t& pos) {
  const auto byte = [&](std::size_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(s[i]));
  };
  const std::uint32_t lead = byte(pos);
  if (lead < 0x80) {
    ++pos;
    return lead;
  }
  if (lead - 0xE4U <= 0xE9U - 0xE4U && pos + 2 < s.size()) {
    const std::uint32_t second = byte(pos + 1) - 0x80U;
    const std::uint32_t third = byte(pos + 2) - 0x80U;
    const char32_t c = (lead & 0x0FU) << 12U | second << 6U | third;
    if ((second | third) <= 0x3FU && !character_table::has(character_table::changed, c)) {
      pos += 3;
      return c;
    }
  }
  return fold(next_code_point(s, pos));
}

}  // namespace gongkai
