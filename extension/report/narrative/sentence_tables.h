#pragma once

#include <cstdint>

#include "report/narrative/frames.h"
#include "report/narrative/vocabulary.h"
#include "report/narrative/word_finder.h"

namespace gongkai {

/// What is known of sentences, in arrays. Of words the finder tells, by their ids: a ClauseRole, a word of a
/// rule of users, a word of the vocabulary, a compound.
struct SentenceTables {
  static constexpr std::uint32_t first_rule_word = 32;        ///< ids below are roles
  static constexpr std::uint32_t first_lexicon = 0x40000000;  ///< from here on: numbers of the vocabulary
  static constexpr std::uint32_t first_compound = 0x80000000;

  WordTables words;
  WordTables roles;  ///< of those words the ones that have a role: few, and soon found
  VocabularyTables vocabulary;
  FrameTables frames;
};

/// What is built in; written by generate_sentences.cc when the project is built, so that nothing is made when
/// it runs.
extern const SentenceTables built_in_sentences;

}  // namespace gongkai
