#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "report/narrative/frames_maker.h"
#include "report/narrative/metric_rules.h"
#include "report/narrative/sentence_tables.h"
#include "report/narrative/vocabulary_maker.h"
#include "report/narrative/word_list.h"

namespace gongkai {

/// Makes SentenceTables: of what is built in, when the project is built, and with the rows of users.
class SentenceMaker {
 public:
  /// Throws std::invalid_argument naming the row that is malformed, and why.
  explicit SentenceMaker(const MetricRows& rows);

  /// Words of rules: `word` is folded.
  void add_word(std::u32string_view word, std::uint32_t id);
  void add_compound(std::u32string_view word, std::uint32_t id) { words_.add(word, id); }
  /// They live as long as this and are valid until the next call.
  [[nodiscard]] SentenceTables make() {
    return {.words = words_.make(),
            .roles = roles_.make(),
            .vocabulary = vocabulary_.tables(),
            .frames = frames_.tables()};
  }

 private:
  struct Variant {
    std::u32string word, standard;
  };

  VocabularyMaker vocabulary_;
  FramesMaker frames_;
  std::vector<Variant> variants_;
  WordList words_, roles_;
};

}  // namespace gongkai
