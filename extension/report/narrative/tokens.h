#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "report/narrative/prose.h"
#include "report/narrative/quantity.h"
#include "report/narrative/word_finder.h"

namespace gongkai {

/// A piece of a sentence.
struct ClauseToken {
  enum class Kind : std::uint8_t {
    word,     ///< of the vocabulary
    unknown,  ///< characters that belong to no word
    figures,  ///< that state no quantity
    number,   ///< a quantity
    join,     ///< 、
    comma,
    colon,
    stop,  ///< ;
    open,  ///< a bracket
    close,
  };

  Kind kind = Kind::unknown;
  std::uint32_t begin = 0, end = 0;
  std::uint32_t index = 0;   ///< of the word, of the quantity
  bool after_quote = false;  ///< a quotation mark stands before it
  bool quoted = false;       ///< it stands between two
};

/// Cuts the characters [begin, end) into tokens: as few characters as can be belong to no word, then the
/// words are as few as can be, then those farther on are the longer. `hits` are the words met there, in the
/// order of the text; none of them reaches into a quantity. Linear; the tokens hold until the next call.
class ClauseTokenizer {
 public:
  std::span<const ClauseToken> cut(const Prose& prose, std::size_t begin, std::size_t end,
                                   std::span<const WordHit> hits, std::span<const Quantity> quantities);
  /// Whether brackets were among the tokens.
  [[nodiscard]] bool met_brackets() const { return met_brackets_; }

 private:
  void choose(std::span<const WordHit> hits, std::size_t begin, std::size_t end, std::size_t limit);

  struct Step {
    std::uint32_t cost, from, word;
  };
  std::vector<ClauseToken> tokens_;  // room for one a character
  bool met_brackets_ = false;
  std::vector<Step> steps_;      // by character of words that overlap
  std::vector<WordHit> chosen_;  // of them, the last first
};

}  // namespace gongkai
