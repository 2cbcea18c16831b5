#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "text/charset.h"

/// The double-byte charsets of Chinese documents, private to text/. Nothing is substituted silently: what a
/// charset does not know is a fault when decoding and a refusal when encoding.
namespace gongkai {

enum class LegacyCharset {
  gb18030,
  gbk,   ///< as Windows has it (code page 936): 0x80 is €
  big5,  ///< Big5-HKSCS: agrees with Windows' code page 950, and has characters where that has private use
  /// Bytes it leaves undefined are C1 controls; encoding takes every C1 control for its byte, as ISO-8859-1
  /// does.
  windows_1252,
};

/// Decodes into `text.utf8` with faults as decode_utf8() does: `origin` is added to the offsets, a NUL is a
/// fault, and decoding stops after more than limits::decode_faults faults.
void decode_legacy(LegacyCharset charset, std::string_view bytes, std::size_t origin, Text& text);

/// The bytes of valid UTF-8 in `charset`, without what it cannot express.
struct Encoded {
  std::string bytes;
  std::size_t lost = 0;  ///< code points that could not be expressed
};
Encoded encode_legacy(LegacyCharset charset, std::string_view utf8);

/// The charset a label of markup or a header means; every label of the GB family means GB18030. Nothing for
/// other labels.
std::optional<LegacyCharset> legacy_charset_of_label(std::string_view label);

}  // namespace gongkai
