#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongkai {

/// How a list marker is written. The order is the usual order of depth in official documents
/// (GB/T 9704-2012 §7.3.3: 一、 then （一） then 1. then （1）).
enum class MarkerStyle : std::uint8_t {
  none,
  hanzi,          ///< 一、
  hanzi_bracket,  ///< （一）
  digit,          ///< 1. or 1、
  digit_bracket,  ///< （1） or 1)
  circled,        ///< ①
  digit_blank,    ///< "1 " before a word: a marker in a table label, doubtful in prose
};

/// A list marker at the front of a text.
struct Marker {
  MarkerStyle style = MarkerStyle::none;
  int ordinal = 0;         ///< 0 where the number itself was lost ("、主动公开")
  std::size_t offset = 0;  ///< bytes of markup ("## ", "**") before the marker
  std::size_t length = 0;  ///< bytes up to and including the marker, without the blanks behind it
};

/// The list marker `text` begins with; style `none` where there is none. Any width of brackets and digits,
/// blanks inside, a lost opening bracket ("一)") and a lost number ("、") are accepted.
Marker scan_marker(std::string_view text);

/// Bytes of the bullet at the front of `text` (● • ■ ◆ ➢ …; - and * where a blank follows) with the blanks
/// behind it; 0 where there is none.
std::size_t bullet_length(std::string_view text);

/// Byte position, after the first character, where a marker of style hanzi_bracket or digit begins inside
/// `text` and a letter follows it; npos where none does. For cells glued together: "不予公开1.属于国家秘密".
std::size_t find_inner_marker(std::string_view text);

}  // namespace gongkai
