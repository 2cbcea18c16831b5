#include "report/narrative/word_finder.h"

#include <algorithm>
#include <stdexcept>

namespace gongkai {

std::uint32_t WordFinder::child(std::uint32_t node, char32_t c) {
  if (const std::uint32_t known = node == 0 ? first_[c] : follow(node, c)) return known;
  const auto made = static_cast<std::uint32_t>(ids_.size());
  if (made == most_nodes) throw std::length_error("too many words");
  ids_.emplace_back();
  ends_.push_back(false);
  if (node == 0) {
    first_[c] = made;
    return made;
  }
  growing_.push_back(key(node, c) << node_bits | made);
  if (growing_.size() * 2 > edges_.size()) {
    edges_.assign(edges_.size() * 2, 0);
    mask_ = edges_.size() - 1;
    for (const Edge edge : growing_) insert(edge);
  } else {
    insert(growing_.back());
  }
  return made;
}

void WordFinder::insert(Edge edge) {
  std::size_t at = slot(edge >> node_bits);
  while (edges_[at] != 0) at = (at + 1) & mask_;
  edges_[at] = edge;
}

void WordFinder::add(std::u32string_view word, std::uint32_t id) {
  std::uint32_t node = 0;
  for (const char32_t c : word) {
    if (c > 0xFFFF) return;  // no word of the field has such a character
    node = child(node, c);
  }
  if (word.size() == 1) singles_.set(word[0]);
  if (word.size() > 1) pairs_.set(pair(word[0], word[1]));
  if (node == 0 || std::ranges::find(ids_[node], id) != ids_[node].end()) return;
  ids_[node].push_back(id);
  ends_[node] = true;
}

}  // namespace gongkai
