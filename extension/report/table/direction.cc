#include "report/table/direction.h"

#include <algorithm>

#include "report/table/count_row.h"

namespace gongkai {

std::size_t rows_behind(std::span<const Token* const> values, std::size_t width, const Catalogue& catalogue) {
  const bool none = values.empty() || (values.size() == 1 && may_be_page_number(*values.front(), catalogue));
  return none ? 0 : std::max<std::size_t>(1, values.size() / width);
}

int evidence_for_labels_first(const TableEnds& ends, std::span<const int> form) {
  const auto place_of = [&](int row) { return std::ranges::find(form, row) - form.begin(); };
  const auto head = static_cast<std::ptrdiff_t>(ends.head);
  const auto tail = static_cast<std::ptrdiff_t>(ends.tail);
  const std::ptrdiff_t before = place_of(ends.first_row);  // rows of the form whose label is not met
  const std::ptrdiff_t behind = std::max<std::ptrdiff_t>(0, std::ssize(form) - 1 - place_of(ends.last_row));
  const auto missed = [](std::ptrdiff_t rows, std::ptrdiff_t room) {  // a label without a row, rows without
    return rows == 0 ? std::ptrdiff_t{1} : std::max<std::ptrdiff_t>(0, rows - 1 - room);
  };
  const auto over = [](std::ptrdiff_t rows, std::ptrdiff_t room) {
    return std::max<std::ptrdiff_t>(0, rows - room);
  };
  const std::ptrdiff_t labels_first = over(head, before) + missed(tail, behind);
  const std::ptrdiff_t values_first = missed(head, before) + over(tail, behind);
  return static_cast<int>(values_first - labels_first);
}

}  // namespace gongkai
