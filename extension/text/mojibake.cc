#include "text/mojibake.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/error.h"
#include "text/legacy_charset.h"
#include "text/markup_parts.h"
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
    {LegacyCharset::windows_1252, std::nullopt},            // æ”¿åºœ; ISO-8859-1 too
    {LegacyCharset::windows_1252, LegacyCharset::gb18030},  // Õþ¸®
};

constexpr double plausible = 0.9;  // of text that was decoded rightly

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

  [[nodiscard]] bool is_restored() const { return lossless && characters.plausibility() > plausible; }
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

/// The page before the misreading, whose text can be restored. Markup that cannot (the name of a font that
/// was garbled earlier) stays as it is: nobody reads it.
std::string undo_in_page(const Misreading& misreading, std::string_view page) {
  std::string restored;
  for (const PagePart& part : page_parts(page)) {
    const bool is_ascii = skip_ascii(part.text, 0) == part.text.size();
    Origin origin;
    if (!is_ascii) origin = undo(misreading, part.text);
    if (is_ascii || (part.is_markup && !origin.is_restored())) {
      restored += part.text;
    } else {
      restored += origin.utf8;
    }
  }
  return restored;
}

/// 锟斤拷 is what U+FFFD twice, in UTF-8, looks like in GBK: nothing is left of what had been there.
bool is_mostly_replaced(std::string_view text, const Characters& characters, std::size_t faults) {
  constexpr std::string_view twice_replaced = "锟斤拷";
  std::size_t replaced = characters.lost - std::min(characters.lost, faults);
  for (std::size_t at = text.find(twice_replaced); at != std::string::npos;
       at = text.find(twice_replaced, at + twice_replaced.size())) {
    replaced += 3;
  }
  return replaced >= 4 && replaced * 4 >= characters.total();
}

}  // namespace

void repair_mojibake(Text& page, const Characters& all_characters) {
  constexpr std::size_t few = 2;
  if (all_characters.total() == 0 || all_characters.plausibility() > plausible) return;
  const std::string text = text_of_page(page.utf8);
  const Characters characters = count_characters(text);
  if (characters.total() == 0 || characters.plausibility() > plausible) return;
  if (is_mostly_replaced(text, characters, page.faults.size())) reject();

  bool is_mojibake = false;
  for (const Misreading& misreading : misreadings) {
    const Origin origin = undo(misreading, text);
    const Characters& before = origin.characters;
    if (before.common < few || before.common * 10 < characters.total()) continue;
    if (origin.is_restored() && page.faults.empty()) {
      constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
      page.utf8 = undo_in_page(misreading, page.utf8);
      if (page.utf8.starts_with(byte_order_mark)) page.utf8.erase(0, byte_order_mark.size());
      page.repaired = true;
      return;
    }
    is_mojibake = true;
  }
  if (is_mojibake) reject();
}

}  // namespace gongkai
