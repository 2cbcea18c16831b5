#include "report/table/direction.h"

#include <algorithm>

#include "report/table/count_row.h"

namespace gongkai {
namespace {

/// A label without a row, or rows for which there is no `room` beside the label's own.
std::ptrdiff_t missed(std::ptrdiff_t rows, std::ptrdiff_t room) {
  return rows == 0 ? 1 : std::max<std::ptrdiff_t>(0, rows - 1 - room);
}

std::ptrdiff_t left_over(std::ptrdiff_t rows, std::ptrdiff_t room) {
  return std::max<std::ptrdiff_t>(0, rows - room);
}

}  // namespace

bool Direction::is_labels_first() const {
  constexpr std::ptrdiff_t enough = 2;
  if (labels_.empty()) return false;
  const auto head = static_cast<std::ptrdiff_t>(labels_.front().before / width_);
  const std::ptrdiff_t room = place_of(labels_.front());  // for rows whose label is not met
  std::ptrdiff_t evidence = missed(head, room) - left_over(head, room);
  std::ptrdiff_t tail = -1;
  for (const Label* last : {&labels_.back(), &last_with_row()}) {
    const std::ptrdiff_t rows = rows_behind(*last);
    const std::ptrdiff_t room_behind = std::ssize(form_) - 1 - place_of(*last);
    tail = std::max(tail, left_over(rows, room_behind) - missed(rows, room_behind));
  }
  evidence += tail;
  return evidence >= enough;
}

std::ptrdiff_t Direction::place_of(const Label& label) const {
  return std::ranges::find(form_, label.row) - form_.begin();
}

/// A few values count as a row with its blanks left out, but not a lone one that may be a page's number.
std::ptrdiff_t Direction::rows_behind(const Label& label) const {
  const auto values = std::span(values_).subspan(label.before);
  const bool none = values.empty() || (values.size() == 1 && values.front() != nullptr &&
                                       may_be_page_number(*values.front(), catalogue_));
  return none ? 0 : static_cast<std::ptrdiff_t>(std::max<std::size_t>(1, values.size() / width_));
}

/// The last label with a whole row before the next one: behind it may come labels that stand apart from their
/// values.
const Direction::Label& Direction::last_with_row() const {
  std::size_t end = values_.size();
  for (auto label = labels_.rbegin(); label != labels_.rend(); ++label) {
    if (end - label->before >= width_) return *label;
    end = label->before;
  }
  return labels_.back();
}

}  // namespace gongkai
