#include "text/mojibake.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/error.h"
#include "text/legacy_charset.h"
#include "text/utf8.h"

namespace gongkai {
namespace {

/// What the bytes were and what they were taken for.
struct Misreading {
  LegacyCharset taken_for;
  std::optional<LegacyCharset> was;  ///< nothing: UTF-8
};

constexpr Misreading misreadings[] = {
    {LegacyCharset::gb18030, std::nullopt},                 // 鏀垮簻 for 政府
    {LegacyCharset::gbk, std::nullopt},                     // the same, with € for 0x80
    {LegacyCharset::big5, std::nullopt},                    // 敺摨 …
    {LegacyCharset::windows_1252, std::nullopt},            // æ”¿åºœ
    {LegacyCharset::windows_1252, LegacyCharset::gb18030},  // Õþ¸®
};

[[noreturn]] void reject() {
  throw Rejected(
      "the text was decoded with the wrong charset before it was saved, and what was lost cannot be "
      "restored");
}

/// What came before a misreading.
struct Origin {
  std::string utf8;
  Characters characters;
  bool lossless = false;
};

Origin undo(const Misreading& misreading, std::string_view utf8) {
  Encoded encoded = encode_legacy(misreading.taken_for, utf8);
  Origin origin;
  if (!misreading.was) {
    origin.lossless = is_valid_utf8(encoded.bytes);
    origin.utf8 = std::move(encoded.bytes);  // may be damaged; each bad byte counts as lost
  } else {
    Text text;
    decode_legacy(*misreading.was, encoded.bytes, 0, text);
    origin.lossless = text.faults.empty();
    origin.utf8 = std::move(text.utf8);
  }
  origin.characters = count_characters(origin.utf8);
  origin.lossless = origin.lossless && encoded.lost == 0 && origin.characters.lost == 0;
  return origin;
}

/// 锟斤拷 is what U+FFFD twice, in UTF-8, looks like in GBK: nothing is left of what had been there.
bool is_mostly_replaced(const Text& text, const Characters& characters) {
  constexpr std::string_view twice_replaced = "锟斤拷";
  std::size_t replaced = characters.lost - text.faults.size();
  for (std::size_t at = text.utf8.find(twice_replaced); at != std::string::npos;
       at = text.utf8.find(twice_replaced, at + twice_replaced.size())) {
    replaced += 3;
  }
  return replaced >= 4 && replaced * 4 >= characters.total();
}

}  // namespace

void repair_mojibake(Text& text, const Characters& characters) {
  constexpr double plausible = 0.9;
  constexpr std::size_t few = 2;
  if (characters.total() == 0 || characters.plausibility() > plausible) return;
  if (is_mostly_replaced(text, characters)) reject();

  bool is_mojibake = false;
  for (const Misreading& misreading : misreadings) {
    Origin origin = undo(misreading, text.utf8);
    const Characters& before = origin.characters;
    if (before.common < few || before.common * 10 < characters.total()) continue;
    if (origin.lossless && before.plausibility() > plausible && text.faults.empty()) {
      constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
      if (origin.utf8.starts_with(byte_order_mark)) origin.utf8.erase(0, byte_order_mark.size());
      text.utf8 = std::move(origin.utf8);
      text.repaired = true;
      return;
    }
    is_mojibake = true;
  }
  if (is_mojibake) reject();
}

}  // namespace gongkai
