#include "report/table/repeated_rows.h"

#include <algorithm>
#include <string>

namespace gongkai {
namespace {

std::string written(Count count) { return count ? std::to_string(*count) : "NULL"; }

}  // namespace

void RepeatedRows::merge(CountRow& first, const CountRow& again, std::string_view row, const Entry& entry) {
  if (!again.placed) return;
  if (!first.placed) {
    first = again;
    return;
  }
  lines_.emplace(row, entry.line);
  if (again.counts == first.counts) {
    context_.diagnostics.add("repeated_row", place(table_, row),
                             entry.has_label() ? entry.raw_label() : std::string(row), entry.line);
    return;
  }
  differing_.insert(row);
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    if (again.counts[c] == first.counts[c]) continue;
    context_.diagnostics.add("conflicting_cell", place(table_, row, columns_[c]),
                             written(first.counts[c]) + ", " + written(again.counts[c]), entry.line);
    first.counts[c].reset();
  }
}

void RepeatedRows::doubt(const Entry& unread, std::string_view row, const std::map<int, CountRow>& read,
                         CountRow& first) {
  std::vector<const Token*> stated;
  std::ranges::copy_if(unread.values, std::back_inserter(stated), is_stated);
  if (stated.size() != columns_.size() || !first.placed) return;
  const auto is_taken = [&](const Token* token) {
    return std::ranges::any_of(read, [&](const auto& known) {
      return std::ranges::any_of(known.second.columns, [&](const Token* other) {
        return other != nullptr && other->cell == token->cell;
      });
    });
  };
  if (std::ranges::any_of(stated, is_taken)) return;
  const std::vector<Count> counts = counts_of(stated, context_.catalogue);
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    if (!first.counts[c] || counts[c] == first.counts[c]) continue;
    context_.diagnostics.add("conflicting_cell", place(table_, row, columns_[c]),
                             written(first.counts[c]) + ", " + written(counts[c]), unread.line);
    first.counts[c].reset();
  }
  if (counts != first.counts) differing_.insert(row);
}

void RepeatedRows::settle(CountRow& counts, std::string_view row) const {
  const auto again = lines_.find(row);
  if (again == lines_.end() || differing_.size() < fewest_differing_) return;
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    if (counts.counts[c].value_or(0) == 0) continue;
    context_.diagnostics.add("rival_tables", place(table_, row, columns_[c]), written(counts.counts[c]),
                             again->second);
    counts.counts[c].reset();
  }
}

}  // namespace gongkai
