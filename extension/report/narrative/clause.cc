#include "report/narrative/clause.h"

#include <algorithm>

namespace gongkai {

/// Begins a clause at `at`; of very many the last goes on.
std::uint16_t Clauses::open(std::size_t at) {
  const auto clause = static_cast<std::uint16_t>(std::min<std::size_t>(ranges_.size(), 0xFFFF));
  if (clause < ranges_.size()) return clause;
  ranges_.emplace_back(at, at);
  brackets_.push_back(opened_.empty() ? std::nullopt : std::optional(opened_.back()));
  return clause;
}

/// With the punctuation at `at`, which counts to its clause.
void Clauses::close(std::size_t at, std::uint16_t clause) {
  const std::size_t behind = std::min(at + 1, end());
  std::fill(clause_.begin() + static_cast<std::ptrdiff_t>(first_ - begin_),
            clause_.begin() + static_cast<std::ptrdiff_t>(behind - begin_), clause);
  if (at > first_) ranges_[clause].second = at;
  first_ = at + 1;
}

void Clauses::cut(const Prose& prose, std::size_t begin, std::size_t end,
                  std::span<const Quantity> quantities) {
  const std::u32string_view text = prose.text();
  begin_ = first_ = begin;
  clause_.resize(end - begin);
  ranges_.assign(1, {begin, begin});
  brackets_.assign(1, std::nullopt);
  around_.clear();
  opened_.clear();
  std::uint16_t current = 0;
  auto quantity = quantities.begin();
  const auto next = [&](std::size_t i) { return prose.next(prose_kind::clause_end, i); };
  for (std::size_t i = next(begin); i < end; i = next(i + 1)) {
    while (quantity != quantities.end() && quantity->end <= i) ++quantity;
    if (quantity != quantities.end() && quantity->begin <= i) continue;
    close(i, current);
    if (text[i] == U'(') {
      around_.push_back(current);
      opened_.push_back(i);
      current = open(i + 1);
    } else if (text[i] == U')' && !around_.empty()) {
      current = around_.back();
      around_.pop_back();
      opened_.pop_back();
    } else {
      current = open(i + 1);
    }
  }
  close(end, current);
}

}  // namespace gongkai
