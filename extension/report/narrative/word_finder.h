#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>
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
  /// Throws std::length_error when all words together have 16 million characters.
  void add(std::u32string_view word, std::uint32_t id);

  /// Calls take(WordHit) for what stands in text[begin, end), by begin, the shorter first.
  template <class Take>
  void find(std::u32string_view text, std::size_t begin, std::size_t end, Take take) const {
    for (std::size_t i = begin; i < end; ++i) {
      if (!may_begin(text[i], i + 1 < end ? text[i + 1] : U'\0')) continue;
      std::uint32_t node = first_[text[i]];
      for (std::size_t behind = i + 1; node != 0; ++behind) {
        if (ends_[node])
          for (const std::uint32_t id : ids_[node])
            take(WordHit{id, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(behind)});
        if (behind == end) break;
        node = follow(node, text[behind]);
      }
    }
  }

 private:
  using Edge = std::uint64_t;  // node << 40 | character << 24 | node it leads to; 0: free

  static constexpr unsigned node_bits = 24;
  static constexpr std::size_t most_nodes = std::size_t{1} << node_bits;

  static std::size_t pair(char32_t first, char32_t second) {
    return (first * 0x9E37U + second * 0x85EBCA6BU) >> 12U & 0xFFFFU;
  }
  /// Most text fails here, without a look at nodes and edges, which lie far apart.
  [[nodiscard]] bool may_begin(char32_t first, char32_t second) const {
    return first <= 0xFFFF && (pairs_.test(pair(first, second)) || singles_.test(first));
  }

  static std::uint64_t key(std::uint32_t node, char32_t c) {
    return std::uint64_t{node} << 16U | static_cast<std::uint32_t>(c);
  }
  [[nodiscard]] std::size_t slot(std::uint64_t key) const {
    return static_cast<std::size_t>(key * 0x9E3779B97F4A7C15U >> 29U) & mask_;
  }

  /// The node behind `node`, which is not the first; 0 when no word goes on so.
  [[nodiscard]] std::uint32_t follow(std::uint32_t node, char32_t c) const {
    if (c > 0xFFFF) return 0;
    const std::uint64_t wanted = key(node, c);
    for (std::size_t at = slot(wanted); edges_[at] != 0; at = (at + 1) & mask_)
      if (edges_[at] >> node_bits == wanted) return static_cast<std::uint32_t>(edges_[at] & (most_nodes - 1));
    return 0;
  }

  std::uint32_t child(std::uint32_t node, char32_t c);
  void insert(Edge edge);

  std::bitset<0x10000> singles_;  // by character: words of one
  std::bitset<0x10000> pairs_;    // by hash: the first two characters of the others
  std::vector<std::uint32_t> first_ = std::vector<std::uint32_t>(0x10000);  // by character; 0: no word
  std::vector<bool> ends_{false};                      // by node: whether a word ends there
  std::vector<std::vector<std::uint32_t>> ids_{1};     // by node: words that end there
  std::vector<Edge> growing_;                          // all edges, to rebuild the table
  std::vector<Edge> edges_ = std::vector<Edge>(1024);  // open addressing
  std::size_t mask_ = edges_.size() - 1;
};

}  // namespace gongkai
