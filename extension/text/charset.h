#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gongkai {

/// Bytes that are no character in the document's charset. Each fault is replaced by U+FFFD in the text.
struct DecodeFault {
  std::size_t offset;  ///< of the first bad byte, from the start of the document, byte order mark included
  std::size_t length;  ///< bytes
};

/// A document's characters. Behind a fault in GB18030 or Big5 some characters, up to the next ASCII one, may
/// be wrong: where a byte was lost, the pairing of the others is found again by what makes the more plausible
/// text.
struct Text {
  std::string utf8;  ///< without byte order mark; always valid UTF-8; line ends as found
  std::string
      charset;  ///< IANA name of what the bytes were: "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5"
  std::vector<DecodeFault> faults;  ///< in order of offset
  /// The text had been decoded with a wrong charset and saved again (mostly UTF-8 read as GBK: 鏀垮簻 for
  /// 政府; also read as Big5, ISO-8859-1 or Windows-1252, and GBK read as one of the latter); the damage was
  /// undone without loss.
  bool repaired = false;
};

/// Decodes `bytes`. Order of evidence: byte order mark; strict UTF-8; `declared` (a charset name as written
/// in markup or a header; every GB label means GB18030); detection: UTF-8 with faults, GB18030, Big5 and
/// UTF-16 without mark, by how much each looks like Chinese text. A declared charset only tips the scales:
/// one that makes no Chinese of the bytes is not believed. Big5 means Big5-HKSCS, which has real characters
/// where Windows' has private use. A byte A0 that begins no character is the no-break space it is in
/// ISO-8859-1. The line separators of Unicode (U+2028, U+2029, U+0085) become line ends. A trailing
/// incomplete character (a document cut in the middle of one) is one fault, and so is a NUL.
///
/// A valid UTF-8 page in English or another script is decoded as it is: whether it is a report is for others
/// to say. Throws Rejected when the document is over limits::document_bytes, empty or blank; when no
/// supported charset decodes the bytes with at most limits::decode_faults faults; when the text is mojibake
/// that cannot be undone without loss (what stands in tags, comments, scripts and style sheets is no text),
/// when all Chinese was replaced by '?', and for binary data. Thread-safe, as is all of text/.
Text decode(std::string_view bytes, std::string_view declared = {});

/// A path as text, each of its names by itself. Strict UTF-8 stays as it is; other bytes are read as GB18030
/// (archives unpacked from Windows), and where they are none of it either, each bad byte is spelled "\xHH".
std::string readable_name(std::string_view bytes);

}  // namespace gongkai
