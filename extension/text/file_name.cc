#include <array>

#include "text/charset.h"
#include "text/legacy_charset.h"
#include "text/utf8.h"

namespace gongkai {
namespace {

std::string spelled(std::string_view bytes, const Text& decoded) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string name;
  std::size_t fault = 0;
  for (std::size_t i = 0; i < decoded.utf8.size();) {
    if (!decoded.utf8.substr(i).starts_with(replacement_character) || fault == decoded.faults.size()) {
      name += decoded.utf8[i++];
      continue;
    }
    const DecodeFault& bad = decoded.faults[fault++];
    for (const char c : bytes.substr(bad.offset, bad.length)) {
      const auto byte = static_cast<unsigned char>(c);
      name.append("\\x") += digits[byte >> 4U];
      name += digits[byte & 0xFU];
    }
    i += replacement_character.size();
  }
  return name;
}

std::string readable_part(std::string_view bytes) {
  if (is_valid_utf8(bytes)) return std::string(bytes);
  Text text;
  decode_legacy(LegacyCharset::gb18030, bytes, 0, text);
  return text.faults.empty() ? text.utf8 : spelled(bytes, text);
}

}  // namespace

std::string readable_name(std::string_view bytes) {
  std::string name;
  while (true) {
    const std::size_t end = bytes.find('/');
    name += readable_part(bytes.substr(0, end));
    if (end == std::string_view::npos) return name;
    name += '/';
    bytes.remove_prefix(end + 1);
  }
}

}  // namespace gongkai
