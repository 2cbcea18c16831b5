#include "report/clause.h"

#include <algorithm>

namespace gongkai {

Clauses::Clauses(std::u32string_view text, std::size_t begin, std::size_t end,
                 std::span<const Quantity> quantities)
    : begin_(begin), clause_(end - begin), ranges_{{begin, begin}} {
  std::vector<std::uint16_t> around;  // clauses that go on behind a bracket
  std::uint16_t current = 0;
  const auto open = [&](std::size_t at) {
    current = static_cast<std::uint16_t>(std::min<std::size_t>(ranges_.size(), 0xFFFF));
    if (current == ranges_.size()) ranges_.emplace_back(at, at);
  };
  auto quantity = quantities.begin();
  for (std::size_t i = begin; i < end; ++i) {
    while (quantity != quantities.end() && quantity->end <= i) ++quantity;
    const bool inside = quantity != quantities.end() && quantity->begin <= i;
    clause_[i - begin] = current;
    if (inside || !ends_clause(text[i])) {
      ranges_[current].second = i + 1;
      continue;
    }
    if (text[i] == U'(') {
      around.push_back(current);
      open(i + 1);
    } else if (text[i] == U')' && !around.empty()) {
      current = around.back();
      around.pop_back();
    } else {
      open(i + 1);
    }
  }
}

}  // namespace gongkai
