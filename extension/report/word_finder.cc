#include "report/word_finder.h"

#include <algorithm>
#include <stdexcept>

namespace gongkai {
namespace {

constexpr unsigned node_bits = 24;
constexpr std::size_t most_nodes = std::size_t{1} << node_bits;

constexpr std::uint64_t key_of(std::uint32_t node, char32_t c) {
  return std::uint64_t{node} << 16U | static_cast<std::uint32_t>(c);
}

std::size_t slot_of(std::uint64_t key) { return static_cast<std::size_t>(key * 0x9E3779B97F4A7C15U >> 29U); }

}  // namespace

std::uint32_t WordFinder::child(std::uint32_t node, char32_t c) {
  if (const std::uint32_t known = node == 0 ? first_[c] : follow(node, c)) return known;
  const auto made = static_cast<std::uint32_t>(ids_.size());
  if (made == most_nodes) throw std::length_error("too many words");
  ids_.emplace_back();
  ends_.push_back(false);
  if (node == 0) {
    starts_.set(c);
    first_[c] = made;
    return made;
  }
  growing_.push_back(key_of(node, c) << node_bits | made);
  if (growing_.size() * 2 > edges_.size()) {
    edges_.assign(edges_.size() * 2, 0);
    for (const Edge edge : growing_) insert(edge);
  } else {
    insert(growing_.back());
  }
  return made;
}

void WordFinder::insert(Edge edge) {
  const std::size_t mask = edges_.size() - 1;
  std::size_t slot = slot_of(edge >> node_bits) & mask;
  while (edges_[slot] != 0) slot = (slot + 1) & mask;
  edges_[slot] = edge;
}

std::uint32_t WordFinder::follow(std::uint32_t node, char32_t c) const {
  if (c > 0xFFFF) return 0;
  const std::uint64_t key = key_of(node, c);
  const std::size_t mask = edges_.size() - 1;
  for (std::size_t slot = slot_of(key) & mask; edges_[slot] != 0; slot = (slot + 1) & mask)
    if (edges_[slot] >> node_bits == key) return static_cast<std::uint32_t>(edges_[slot] & (most_nodes - 1));
  return 0;
}

void WordFinder::add(std::u32string_view word, std::uint32_t id) {
  std::uint32_t node = 0;
  for (const char32_t c : word) {
    if (c > 0xFFFF) return;  // no word of the field has such a character
    node = child(node, c);
  }
  if (node == 0 || std::ranges::find(ids_[node], id) != ids_[node].end()) return;
  ids_[node].push_back(id);
  ends_[node] = true;
}

}  // namespace gongkai
