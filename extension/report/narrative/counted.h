#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "report/narrative/phrase.h"
#include "report/narrative/scope.h"

namespace gongkai {

/// What a number counts, or what there was none of.
struct Counted {
  /// Several where one number, or one statement of none, is about several things.
  std::vector<std::string_view> codes;
  bool acted = false;  ///< an act is named
  int rank = 0;  ///< how plainly it is said: of two figures of one code the higher one is the year's
};

/// What the sentences before said, as far as it holds for the next one.
struct Carried {
  SlotValue head = 0, act = 0, channel = 0;
  Context context = Context::none;
};

/// Tells what the numbers of a sentence count, one after the other, from its words and the frames.
class ClauseReader {
 public:
  ClauseReader(const Vocabulary& vocabulary, const Frames& frames) : vocabulary_(vocabulary), frames_(frames) {}

  /// A paragraph begins under a heading that is about `context`.
  void begin_paragraph(Context context) { carried_ = {.context = context}; }
  /// A sentence begins; `goes_on`: it breaks down what the one before told.
  void begin_sentence(const Sentence& sentence, std::span<const WordHit> words, bool goes_on);

  /// What quantity `q` of the sentence counts. `in_part`: it breaks down something larger.
  Counted count(std::size_t q, bool in_part, bool each);
  /// What the word of none at characters begin to before `end` says there was none of.
  Counted none(std::size_t begin, std::size_t end);
  /// The quantity has no code whatever it counts; what its clause says may still hold for the next one.
  void pass(std::size_t q) { (void)count(q, false, false); }

 private:
  struct Slots;
  void inherit(const Phrase& own, const Phrase& earlier, const Quantity& quantity, Slots& slots) const;
  [[nodiscard]] bool choose_heads(const Phrase& own, const Phrase& behind, Slots& slots) const;
  [[nodiscard]] SlotValue detail_of(const Phrase& own, const Phrase& behind, bool& decided) const;
  void remember(const Phrase& own, const Slots& slots);
  [[nodiscard]] std::size_t token_at(std::size_t character) const;
  [[nodiscard]] Context context_of(SlotValue head) const;
  [[nodiscard]] bool takes_results(SlotValue head) const;

  const Vocabulary& vocabulary_;
  const Frames& frames_;
  const Sentence* sentence_ = nullptr;
  Tokenizer tokenizer_;
  std::vector<Token> tokens_;
  Carried carried_;
};

}  // namespace gongkai
