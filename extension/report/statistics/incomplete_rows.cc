#include "report/statistics/incomplete_rows.h"

#include <algorithm>

namespace gongkai {
namespace {

using Kind = StatisticsPart::Kind;
using Figure = StatisticsRow::Figure;

/// A heading counts nothing; nor does what has no label.
bool counts(const StatisticsRow& row) {
  return !row.labels.empty() && row.known != nullptr && !row.known->indicators.empty();
}

bool has_unit_line(const StatisticsRow& row) {
  return std::ranges::any_of(row.cells, [&](const StatisticsPart& part) {
    return part.kind == Kind::unit && !row.labels.empty() && part.line != row.labels.front().line;
  });
}

bool has_value_of_none(const StatisticsRow& row) {
  const bool heading = row.labels.empty() || (row.known != nullptr && row.known->indicators.empty());
  return row.single && heading &&
         std::ranges::any_of(row.cells, [](const StatisticsPart& part) { return part.kind == Kind::value; });
}

/// The last label has no figure, and one stands before the first or behind a heading.
bool may_stand_before_labels(std::span<const StatisticsRow> rows) {
  const auto last = std::find_if(rows.rbegin(), rows.rend(),
                                 [](const StatisticsRow& row) { return row.single && counts(row); });
  return last != rows.rend() && last->found != Figure::stated &&
         std::any_of(rows.begin(), last.base(), has_value_of_none);
}

}  // namespace

void distrust_incomplete(std::span<StatisticsRow> rows) {
  std::size_t single = 0;
  std::size_t united = 0;
  std::size_t crowded = 0;
  std::size_t lacking = 0;
  for (const StatisticsRow& row : rows) {
    if (!row.single || row.known == nullptr || row.known->indicators.empty()) continue;
    ++single;
    if (has_unit_line(row)) ++united;
    if (row.found == Figure::unplaced) ++crowded;
    if (row.found != Figure::stated) ++lacking;
  }
  const bool lost =
      crowded * 4 > single || (united == 0 && lacking * 4 > single) || may_stand_before_labels(rows);
  for (StatisticsRow& row : rows)
    if (row.single && row.found == Figure::stated && (lost || (united > 0 && row.unit.empty())))
      row.found = Figure::unplaced;
}

}  // namespace gongkai
