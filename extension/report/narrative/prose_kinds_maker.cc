#include "report/narrative/prose_kinds_maker.h"

#include <bit>
#include <string_view>

#include "report/narrative/clause.h"
#include "report/narrative/prose_characters.h"
#include "report/narrative/quantity_words.h"
#include "report/narrative/scope.h"
#include "text/character_table.h"

namespace gongkai::prose_kind {
namespace {

/// Characters that may end clauses or be marks are among these.
constexpr std::u32string_view punctuation = U",。;:!?()、/\"'「」『』《》<>.¥￥\n0123456789〔[{【";

}  // namespace

Table make() {
  Table made{};
  for (std::size_t word = 0; word < character_table::changed.size(); ++word)
    for (std::uint64_t bits = character_table::changed[word]; bits != 0; bits &= bits - 1)
      made[word * 64 + static_cast<std::size_t>(std::countr_zero(bits))] |= closer;
  for (const char32_t c : std::u32string_view(U"\0&( _\t\n\v\f\r", 9)) made[c] |= closer;
  for (const char32_t c : QuantityWords::instance().beginnings()) made[c] |= quantity;
  for (const char32_t c : std::u32string_view(U"《<\"〔[{(【号令")) made[c] |= citation;
  for (const char32_t c : punctuation) {
    if (ends_clause(c)) made[c] |= clause_end;
    if (ends_sentence(c)) made[c] |= sentence_end;
    if (c != U'〔' && c != U'[' && c != U'{' && c != U'【' && c != U'。' && c != U'!' && c != U'?')
      made[c] |= mark;
  }
  for (const char32_t c : std::u32string_view(U"未无没零不"))
    if (may_say_none(c)) made[c] |= none;
  for (const char32_t c : std::u32string_view(U"年月")) made[c] |= date;
  return made;
}

}  // namespace gongkai::prose_kind
