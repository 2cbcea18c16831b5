#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "report/narrative/word_finder.h"

namespace gongkai {

/// Gathers words and makes the tables with which they are found.
class WordList {
 public:
  /// `word` is reported under `id` (below WordTables::several); one spelling may have several ids, one id
  /// several spellings.
  void add(std::u32string_view word, std::uint32_t id);

  /// Makes the tables, which live as long as this and are valid until the next call. Throws
  /// std::length_error when all words together have more than 16 million characters.
  const WordTables& make();

 private:
  using Words = std::map<std::u32string, std::vector<std::uint32_t>, std::less<>>;
  /// Words that have the first `depth` characters in common, which lead to `node`.
  struct Branch {
    Words::const_iterator first, last;
    std::uint32_t node;
    std::size_t depth;
  };
  using Step = std::pair<char32_t, Words::const_iterator>;  // a character, and the first word that has it

  void spread(const Branch& branch);
  [[nodiscard]] std::uint32_t id_of(const std::vector<std::uint32_t>& ids);
  [[nodiscard]] std::uint32_t place(const std::vector<Step>& steps);
  [[nodiscard]] bool is_free(std::uint32_t node) const {
    return node >= nodes_.size() || nodes_[node].from == WordNode::no_node;
  }

  Words words_;
  std::vector<WordNode> nodes_;
  std::vector<std::uint32_t> ids_;
  std::vector<Branch> branches_;
  std::vector<std::uint16_t> seconds_;
  std::uint32_t first_free_ = 1;
  WordTables tables_;
};

}  // namespace gongkai
