#include "report/narrative/clause.h"

#include <algorithm>

namespace gongkai {

Clauses::Clauses(std::u32string_view text, std::size_t begin, std::size_t end,
                 std::span<const Quantity> quantities)
    : begin_(begin), clause_(end - begin), ranges_{{begin, begin}}, brackets_(1) {
  std::vector<std::uint16_t> around;  // clauses that go on behind a bracket
  std::vector<std::size_t> opened;    // brackets not yet closed
  std::uint16_t current = 0;
  const auto open = [&](std::size_t at) {
    current = static_cast<std::uint16_t>(std::min<std::size_t>(ranges_.size(), 0xFFFF));
    if (current < ranges_.size()) return;
    ranges_.emplace_back(at, at);
    brackets_.push_back(opened.empty() ? std::nullopt : std::optional(opened.back()));
  };
  auto quantity = quantities.begin();
  std::size_t first = begin;                // not yet given to a clause
  const auto close = [&](std::size_t at) {  // with the punctuation there, which counts to its clause
    const auto behind = clause_.begin() + static_cast<std::ptrdiff_t>(std::min(at + 1, end) - begin);
    std::fill(clause_.begin() + static_cast<std::ptrdiff_t>(first - begin), behind, current);
    if (at > first) ranges_[current].second = at;
    first = at + 1;
  };
  for (std::size_t i = begin; i < end; ++i) {
    if (!ends_clause(text[i])) continue;
    while (quantity != quantities.end() && quantity->end <= i) ++quantity;
    if (quantity != quantities.end() && quantity->begin <= i) continue;
    close(i);
    if (text[i] == U'(') {
      around.push_back(current);
      opened.push_back(i);
      open(i + 1);
    } else if (text[i] == U')' && !around.empty()) {
      current = around.back();
      around.pop_back();
      opened.pop_back();
    } else {
      open(i + 1);
    }
  }
  close(end);
}

}  // namespace gongkai
