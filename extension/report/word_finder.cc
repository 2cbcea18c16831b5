#include "report/word_finder.h"

#include <algorithm>

namespace gongkai {
namespace {

constexpr std::uint64_t key_of_edge(std::uint32_t node, char32_t c) {
  return std::uint64_t{node} << 32U | static_cast<std::uint32_t>(c);
}

std::size_t slot_of(std::uint64_t key) {
  key *= 0x9E3779B97F4A7C15U;
  return static_cast<std::size_t>(key >> 29U);
}

}  // namespace

std::uint32_t WordFinder::child(std::uint32_t node, char32_t c) {
  if (edges_.empty()) {
    edges_.resize(1024);
    mask_ = edges_.size() - 1;
  }
  if (const std::uint32_t known = node == 0 ? first_[c] : follow(node, c)) return known;
  const auto made = static_cast<std::uint32_t>(ids_.size());
  ids_.emplace_back();
  if (node == 0) {
    first_[c] = made;
    return made;
  }
  growing_.emplace_back(key_of_edge(node, c), made);
  if (growing_.size() * 2 > edges_.size()) {
    edges_.assign(edges_.size() * 4, {});
    mask_ = edges_.size() - 1;
    for (const auto& [key, to] : growing_) insert({key, to});
  } else {
    insert({growing_.back().first, made});
  }
  return made;
}

void WordFinder::insert(Edge edge) {
  std::size_t slot = slot_of(edge.key) & mask_;
  while (edges_[slot].key != 0) slot = (slot + 1) & mask_;
  edges_[slot] = edge;
}

std::uint32_t WordFinder::follow(std::uint32_t node, char32_t c) const {
  const std::uint64_t key = key_of_edge(node, c);
  for (std::size_t slot = slot_of(key) & mask_; edges_[slot].key != 0; slot = (slot + 1) & mask_)
    if (edges_[slot].key == key) return edges_[slot].to;
  return 0;
}

void WordFinder::add(std::u32string_view word, std::uint32_t id) {
  std::uint32_t node = 0;
  for (const char32_t c : word) {
    if (c > 0xFFFF) return;  // no word of the field has such a character
    node = child(node, c);
  }
  if (node != 0 && std::ranges::find(ids_[node], id) == ids_[node].end()) ids_[node].push_back(id);
}

void WordFinder::find(std::u32string_view text, std::size_t begin, std::size_t end,
                      std::vector<WordHit>& hits) const {
  for (std::size_t i = begin; i < end; ++i) {
    if (text[i] > 0xFFFF) continue;
    std::uint32_t node = first_[text[i]];
    for (std::size_t behind = i + 1; node != 0; ++behind) {
      for (const std::uint32_t id : ids_[node])
        hits.push_back({id, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(behind)});
      if (behind == end) break;
      node = follow(node, text[behind]);
    }
  }
}

}  // namespace gongkai
