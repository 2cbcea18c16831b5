#include "report/table/shifted_rows.h"

#include <algorithm>
#include <vector>

namespace gongkai {
namespace {

using RowCounts = std::vector<Count>;

/// Adds the positions in `run` that change when its row `twice` goes and one like it comes in, wherever.
void compare(const std::vector<RowCounts>& run, std::size_t twice, bool whole,
             std::set<std::size_t>& shifted) {
  for (std::size_t gone = 0; gone < run.size(); ++gone) {
    std::vector<RowCounts> other = run;
    other.erase(other.begin() + static_cast<std::ptrdiff_t>(twice));
    other.insert(other.begin() + static_cast<std::ptrdiff_t>(gone), run[twice]);
    for (std::size_t r = 0; r < run.size(); ++r)
      if (other[r] != run[r] || (r == gone && !whole)) shifted.insert(r);
  }
}

}  // namespace

std::set<int> shifted_rows(std::span<const int> form, const CountsByRow& counts,
                           const std::set<int>& unlabelled, bool whole) {
  std::set<int> rows;
  const auto counts_at = [&](std::size_t at) {
    const auto found = at < form.size() ? counts.find(form[at]) : counts.end();
    return found == counts.end() ? RowCounts{} : found->second;
  };
  const auto is_unlabelled = [&](std::size_t at) {
    return at < form.size() && unlabelled.contains(form[at]) && counts.contains(form[at]);
  };
  for (std::size_t first = 0; first < form.size(); ++first) {
    std::vector<RowCounts> run;
    while (is_unlabelled(first + run.size())) run.push_back(counts_at(first + run.size()));
    if (run.empty()) continue;
    std::set<std::size_t> shifted;
    for (std::size_t r = 0; r + 1 < run.size(); ++r)
      if (run[r] == run[r + 1]) compare(run, r, whole, shifted);
    if (counts_at(first - 1) == run.front()) compare(run, 0, whole, shifted);
    if (counts_at(first + run.size()) == run.back()) compare(run, run.size() - 1, whole, shifted);
    for (const std::size_t at : shifted) rows.insert(form[first + at]);
    first += run.size();
  }
  return rows;
}

}  // namespace gongkai
