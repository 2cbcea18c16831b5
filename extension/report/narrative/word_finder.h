#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace gongkai {

/// A word met in a text: characters begin to before end.
struct WordHit {
  std::uint32_t word = 0;
  std::uint32_t begin = 0, end = 0;
};

/// A node of the tree of words: what a word begins with. Node n goes on with the character c to the node
/// base + c, modulo 2^32, if that one comes from n. Node 0 is the beginning of all.
struct WordNode {
  static constexpr std::uint32_t nowhere = 0x80000000;  ///< base of a node behind which no character leads on

  std::uint32_t base = nowhere;
  std::uint32_t from = 0;  ///< 2n + 1, or 2n + 2 where a word ends; 0: no node

  bool operator==(const WordNode&) const = default;
  [[nodiscard]] bool comes_from(std::uint32_t node) const { return (from - 1) >> 1U == node; }
  [[nodiscard]] bool ends_word() const { return (from & 1U) == 0; }
};

/// What a WordFinder finds, in arrays that may be constants of the program; WordList makes them.
struct WordTables {
  static constexpr std::size_t characters = 0x10000;
  using Bits = std::span<const std::uint64_t>;

  std::span<const WordNode> nodes;
  std::span<const std::uint32_t> ids;  ///< for each node at which words end: how many, and which
  Bits singles;                        ///< by character: words of one
  Bits pairs;                          ///< by hash: the first two characters of the others

  static std::size_t pair(char32_t first, char32_t second) {
    return (first * 0x9E37U + second * 0x85EBCA6BU) >> 12U & 0xFFFFU;
  }
};

/// Finds every occurrence of many words in one pass: the time goes by the text, not by the number of words.
class WordFinder {
 public:
  /// The tables have to outlive it.
  explicit WordFinder(const WordTables& tables) : tables_(tables) {}

  /// Calls take(WordHit) for what stands in text[begin, end), by begin, the shorter first.
  template <class Take>
  void find(std::u32string_view text, std::size_t begin, std::size_t end, Take take) const {
    const std::span<const WordNode> nodes = tables_.nodes;
    for (std::size_t i = begin; i < end; ++i) {
      if (!may_begin(text[i], i + 1 < end ? text[i + 1] : U'\0')) continue;
      std::uint32_t node = 0;
      for (std::size_t behind = i; behind < end;) {
        const std::uint32_t next = nodes[node].base + static_cast<std::uint32_t>(text[behind++]);
        if (next >= nodes.size() || !nodes[next].comes_from(node)) break;
        node = next;
        if (!nodes[node].ends_word()) continue;
        for (const std::uint32_t id : ids_at(node))
          take(WordHit{id, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(behind)});
      }
    }
  }

 private:
  [[nodiscard]] static bool has(WordTables::Bits bits, std::size_t at) {
    return (bits[at / 64] >> (at % 64) & 1U) != 0;
  }
  /// Most text fails here, without a look at nodes, which lie far apart.
  [[nodiscard]] bool may_begin(char32_t first, char32_t second) const {
    return first < WordTables::characters &&
           (has(tables_.pairs, WordTables::pair(first, second)) || has(tables_.singles, first));
  }
  /// Behind a node at which words end the character 0 leads to where their ids are.
  [[nodiscard]] std::span<const std::uint32_t> ids_at(std::uint32_t node) const {
    const std::uint32_t at = tables_.nodes[tables_.nodes[node].base].base;
    return tables_.ids.subspan(at + 1, tables_.ids[at]);
  }

  WordTables tables_;
};

}  // namespace gongkai
