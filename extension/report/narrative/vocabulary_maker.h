#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "report/narrative/vocabulary.h"

namespace gongkai {

/// Makes the tables of a Vocabulary: of the built-in lexicon and rows of users.
class VocabularyMaker {
 public:
  /// Throws std::invalid_argument naming the word whose slot is none.
  explicit VocabularyMaker(std::span<const MetricWord> more);

  /// They live as long as this.
  [[nodiscard]] const VocabularyTables& tables() const { return made_; }
  /// Every spelling, folded, with its number; numbers go from 0.
  [[nodiscard]] const std::map<std::u32string, std::uint32_t>& words() const { return words_; }
  /// The number of a value; 0 when no word has it.
  [[nodiscard]] SlotValue find(Slot slot, std::string_view value) const;
  /// Values are below.
  [[nodiscard]] SlotValue size() const { return next_; }

 private:
  SlotValue number(Slot slot, std::string_view value);
  void add(std::string_view word, std::string_view slot, std::string_view value);
  void find_turning_values();
  [[nodiscard]] WordSenses summed_up(std::span<const Sense> senses) const;

  using Values = std::map<std::pair<Slot, std::string>, SlotValue>;
  Values values_;
  Values::const_iterator last_ = values_.end();
  std::map<std::u32string, std::uint32_t> words_;
  std::vector<std::vector<Sense>> by_word_;
  std::vector<Sense> senses_;
  std::vector<CompoundRow> compounds_;
  std::vector<std::uint32_t> first_sense_;
  std::vector<WordSenses> word_senses_;
  SlotValue next_ = 1;
  VocabularyTables made_{};
};

}  // namespace gongkai
