#pragma once

#include <algorithm>
#include <array>
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
  static constexpr std::uint32_t no_node = 0xFFFFFFFF;  ///< `from` of what is no node

  std::uint32_t base = nowhere;
  std::uint32_t from = no_node;  ///< 2n, or 2n + 1 where a word ends

  bool operator==(const WordNode&) const = default;
};

/// What a WordFinder finds, in arrays that may be constants of the program; WordList makes them.
struct WordTables {
  static constexpr std::size_t characters = 0x10000;
  static constexpr std::uint32_t several = 0xC0000000;  ///< ids are below

  /// Behind a node at which a word ends the character 0 leads to one whose base is its id, or where there are
  /// several, `several` and the index of their number and them in `ids`.
  std::span<const WordNode> nodes;
  std::span<const std::uint32_t> ids;
  /// By the first character of words: a bit for each kind of second ones, all of them where it is a word.
  std::span<const std::uint16_t> seconds;

  static unsigned kind_of_second(char32_t second) { return second % 16; }
};

/// Finds every occurrence of many words in one pass: the time goes by the text, not by the number of words.
class WordFinder {
 public:
  /// The tables have to outlive it.
  explicit WordFinder(const WordTables& tables) : tables_(tables) {}

  /// Calls take(WordHit) for what stands in text[begin, end), by begin, the shorter first.
  template <class Take>
  void find(std::u32string_view text, std::size_t begin, std::size_t end, Take take) const {
    std::array<std::uint32_t, 128> places;  // where words may begin: found by a loop that does nothing else
    while (begin < end) {
      const std::size_t behind = std::min(end, begin + places.size());
      const std::size_t count = find_places(text.data(), begin, behind, end, places.data());
      for (std::size_t i = 0; i < count; ++i) follow(text.data(), places[i], end, take);
      begin = behind;
    }
  }

 private:
  /// Writes those of [begin, behind) where a word may begin, and goes on with a character before `end`. Most
  /// text fails here, without a look at nodes, which lie far apart.
  std::size_t find_places(const char32_t* text, std::size_t begin, std::size_t behind, std::size_t end,
                          std::uint32_t* places) const {
    const std::uint16_t* const seconds = tables_.seconds.data();
    const std::size_t size = tables_.seconds.size();
    std::size_t count = 0;
    char32_t second = text[begin];
    for (std::size_t i = begin; i < behind; ++i) {
      const char32_t first = second;
      second = i + 1 < end ? text[i + 1] : U'\0';
      if (first >= size) continue;
      places[count] = static_cast<std::uint32_t>(i);
      count += seconds[first] >> WordTables::kind_of_second(second) & 1U;
    }
    return count;
  }
  /// The words that begin at `begin`; its character begins one.
  template <class Take>
  void follow(const char32_t* text, std::size_t begin, std::size_t end, Take& take) const {
    const WordNode* const nodes = tables_.nodes.data();
    const std::size_t size = tables_.nodes.size();
    std::uint32_t node = nodes[0].base + static_cast<std::uint32_t>(text[begin]);
    for (std::size_t behind = begin + 1;; ++behind) {
      const std::uint32_t base = nodes[node].base;
      if ((nodes[node].from & 1U) != 0) {
        const std::uint32_t id = nodes[base].base;
        const auto take_one = [&](std::uint32_t word) {
          take(WordHit{word, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(behind)});
        };
        if (id < WordTables::several) {
          take_one(id);
        } else {
          const std::size_t at = id - WordTables::several;
          for (const std::uint32_t each : tables_.ids.subspan(at + 1, tables_.ids[at])) take_one(each);
        }
      }
      if (behind == end) return;
      const std::uint32_t next = base + static_cast<std::uint32_t>(text[behind]);
      if (next >= size || nodes[next].from >> 1U != node) return;
      node = next;
    }
  }

  WordTables tables_;
};

}  // namespace gongkai
