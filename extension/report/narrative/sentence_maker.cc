#include "report/narrative/sentence_maker.h"

#include "report/narrative/metric_pattern.h"
#include "report/narrative/narrative_rows.h"

namespace gongkai {

static_assert(static_cast<std::uint32_t>(ClauseRole::last) < SentenceTables::first_rule_word);

SentenceMaker::SentenceMaker(const MetricRows& rows)
    : vocabulary_(rows.words), frames_(rows.frames, vocabulary_) {
  for (const VariantDef& def : variant_rows()) variants_.push_back({folded(def.word), folded(def.standard)});
  for (const RoleDef& def : role_rows())
    for (WordList* list : {&words_, &roles_})
      list->add(folded(def.word), static_cast<std::uint32_t>(def.role));
  for (const auto& [word, number] : vocabulary_.words())
    add_word(word, SentenceTables::first_lexicon + number);
}

void SentenceMaker::add_word(std::u32string_view word, std::uint32_t id) {
  words_.add(word, id);
  for (const Variant& variant : variants_) {
    const std::size_t at = word.find(variant.standard);
    if (at == std::u32string_view::npos) continue;
    std::u32string changed(word);
    words_.add(changed.replace(at, variant.standard.size(), variant.word), id);
  }
}

}  // namespace gongkai
