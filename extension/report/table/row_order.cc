#include "report/table/row_order.h"

namespace gongkai {

std::vector<std::size_t> longest_increasing(const std::vector<int>& rows) {
  std::vector<std::size_t> length(rows.size(), 1), before(rows.size(), rows.size());
  std::size_t best = rows.size();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j)
      if (rows[j] < rows[i] && length[j] + 1 > length[i]) {
        length[i] = length[j] + 1;
        before[i] = j;
      }
    if (best == rows.size() || length[i] > length[best]) best = i;
  }
  std::vector<std::size_t> chain;
  for (std::size_t i = best; i < rows.size(); i = before[i]) chain.push_back(i);
  std::ranges::reverse(chain);
  return chain;
}

void ExchangedRows::meet_row(std::size_t row) {
  if (last_ && row < *last_ && (!values_ || row + 1 == *last_)) rows_.insert({row, *last_});
  const bool is_next = last_ ? row == *last_ + 1 : row == 0;
  if (is_next && doubtful_) {
    if (last_ && *last_ > 0) look_at(*last_ - 1, *last_);
    look_at(row + 1, row);
  }
  last_ = row;
  values_ = false;
  doubtful_.reset();
}

/// Between the labels of neighbours, and before the first row's, there is no room for another: a damaged one
/// that stands there may be that of the row beside them, which is shown nowhere else.
void ExchangedRows::look_at(std::size_t unseen, std::size_t beside) {
  if (unseen >= form_.size() || seen_.contains(unseen)) return;
  if ((*doubtful_)[static_cast<std::size_t>(form_[unseen])]) rows_.insert({unseen, beside});
}

}  // namespace gongkai
