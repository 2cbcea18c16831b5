#include "report/narrative/word_list.h"

#include <algorithm>
#include <stdexcept>

namespace gongkai {
namespace {

constexpr std::size_t most_nodes = std::size_t{1} << 24U;
constexpr int most_tries = 1000;  // to fill gaps, before a node's followers are put behind all others

}  // namespace

void WordList::add(std::u32string_view word, std::uint32_t id) {
  // No word of the field has a character of another plane.
  if (word.empty() ||
      std::ranges::any_of(word, [](char32_t c) { return c == 0 || c >= WordTables::characters; }))
    return;
  if (seconds_.size() <= word[0]) seconds_.resize(word[0] + std::size_t{1});
  seconds_[word[0]] = static_cast<std::uint16_t>(
      seconds_[word[0]] | (word.size() == 1 ? 0xFFFFU : 1U << WordTables::kind_of_second(word[1])));
  std::vector<std::uint32_t>& ids = words_[std::u32string(word)];
  if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
}

const WordTables& WordList::make() {
  nodes_.assign(1, {.from = WordNode::no_node - 1});  // comes from nowhere, and is not free
  ids_.clear();
  first_free_ = 1;
  branches_.assign(1, {words_.begin(), words_.end(), 0, 0});
  while (!branches_.empty()) {
    const Branch branch = branches_.back();
    branches_.pop_back();
    spread(branch);
  }
  tables_ = {.nodes = nodes_, .ids = ids_, .seconds = seconds_};
  return tables_;
}

/// Makes the nodes that follow one.
void WordList::spread(const Branch& branch) {
  std::vector<Step> steps;
  for (auto word = branch.first; word != branch.last; ++word) {
    const char32_t c = word->first.size() == branch.depth ? U'\0' : word->first[branch.depth];
    if (steps.empty() || steps.back().first != c) steps.emplace_back(c, word);
  }
  if (steps.empty()) return;
  const std::uint32_t base = place(steps);
  nodes_[branch.node].base = base;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const auto [c, first] = steps[i];
    const std::uint32_t node = base + static_cast<std::uint32_t>(c);
    nodes_[node].from = 2 * branch.node;
    if (c == 0) {
      ++nodes_[branch.node].from;
      nodes_[node].base = id_of(first->second);
    } else {
      const auto last = i + 1 < steps.size() ? steps[i + 1].second : branch.last;
      branches_.push_back({first, last, node, branch.depth + 1});
    }
  }
}

/// What stands for the ids in the tables.
std::uint32_t WordList::id_of(const std::vector<std::uint32_t>& ids) {
  if (ids.size() == 1) return ids.front();
  const auto at = static_cast<std::uint32_t>(ids_.size());
  ids_.push_back(static_cast<std::uint32_t>(ids.size()));
  ids_.insert(ids_.end(), ids.begin(), ids.end());
  return WordTables::several + at;
}

/// The base with which every step leads to a node that is free; makes room for them.
std::uint32_t WordList::place(const std::vector<Step>& steps) {
  while (!is_free(first_free_)) ++first_free_;
  const auto lowest = static_cast<std::uint32_t>(steps.front().first);
  const auto fits = [&](std::uint32_t first) {
    return std::ranges::all_of(steps, [&](const Step& step) {
      return is_free(first + static_cast<std::uint32_t>(step.first) - lowest);
    });
  };
  std::uint32_t first = first_free_;
  for (int tries = 0; !fits(first); ++tries)
    first = tries < most_tries ? first + 1 : static_cast<std::uint32_t>(nodes_.size());
  const std::size_t end = first + (steps.back().first - lowest) + std::size_t{1};
  if (end > most_nodes) throw std::length_error("too many words");
  if (end > nodes_.size()) nodes_.resize(end);
  return first - lowest;
}

}  // namespace gongkai
