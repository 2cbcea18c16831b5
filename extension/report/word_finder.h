#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace gongkai {

/// A word met in a text: characters begin to before end.
struct WordHit {
  std::uint32_t word = 0;
  std::uint32_t begin = 0, end = 0;
};

/// Finds every occurrence of many words in one pass: the time goes by the text, not by the number of words.
class WordFinder {
 public:
  /// `word` is reported under `id`; one spelling may have several ids, one id several spellings.
  void add(std::u32string_view word, std::uint32_t id);

  /// Appends what stands in text[begin, end), by begin, the shorter first.
  void find(std::u32string_view text, std::size_t begin, std::size_t end, std::vector<WordHit>& hits) const;

 private:
  struct Edge {
    std::uint64_t key = 0;  // node << 32 | character; 0: free
    std::uint32_t to = 0;
  };

  [[nodiscard]] std::uint32_t follow(std::uint32_t node, char32_t c) const;
  std::uint32_t child(std::uint32_t node, char32_t c);
  void insert(Edge edge);

  std::vector<std::uint32_t> first_ = std::vector<std::uint32_t>(0x10000);  // by character; 0: no word
  std::vector<std::vector<std::uint32_t>> ids_{1};                          // by node: words that end there
  std::vector<std::pair<std::uint64_t, std::uint32_t>> growing_;            // all edges, to rebuild the table
  std::vector<Edge> edges_;                                                 // open addressing
  std::size_t mask_ = 0;
};

}  // namespace gongkai
