#include "report/statistics/columns.h"

#include <algorithm>

#include "report/forms/catalogue.h"
#include "report/table/cell_value.h"

namespace gongkai {
namespace {

using Kind = StatisticsPart::Kind;

bool is_figure(ColumnRole role) { return role >= ColumnRole::value && role <= ColumnRole::part; }

bool is_number_or_blank(const StatisticsPart& part) {
  return part.kind == Kind::value || part.kind == Kind::blank;
}

bool is_number(const StatisticsPart& part) {
  return part.kind == Kind::value && read_cell(part.text, Catalogue::instance()).reading == Reading::number;
}

}  // namespace

std::vector<ColumnRole> settle_scope(std::vector<ColumnRole> header, std::optional<bool> of_whole) {
  const auto has = [&](ColumnRole role) { return std::ranges::find(header, role) != header.end(); };
  const auto become = [&](ColumnRole role, ColumnRole other) { std::ranges::replace(header, role, other); };
  const bool parted = has(ColumnRole::none) || has(ColumnRole::part);
  if (has(ColumnRole::whole) && has(ColumnRole::own)) {
    if (!of_whole) return header;
    become(ColumnRole::whole, *of_whole ? ColumnRole::total : ColumnRole::part);
    become(ColumnRole::own, *of_whole ? ColumnRole::part : ColumnRole::total);
  } else if (!parted || of_whole.value_or(false)) {
    become(ColumnRole::whole, ColumnRole::total);
  }
  if (!parted) become(ColumnRole::own, ColumnRole::value);
  return header;
}

StatisticsColumns::StatisticsColumns() : own_(1) {
  for (const ColumnRole role : {ColumnRole::unit, ColumnRole::value}) behind_.push_back(role);
}

StatisticsColumns::StatisticsColumns(const std::vector<ColumnRole>& header) : known_(true) {
  const auto label = std::ranges::find(header, ColumnRole::label);
  begins_with_code_ = std::find(header.begin(), label, ColumnRole::code) != label;
  behind_.assign(label == header.end() ? label : label + 1, header.end());
  // A column of its own name (某某镇) counts some of the bodies.
  for (ColumnRole& role : behind_)
    if (role == ColumnRole::none || role == ColumnRole::label) role = ColumnRole::part;
  own_ = choose(behind_);
  figures_ = static_cast<std::size_t>(
      std::ranges::count_if(behind_, [](ColumnRole r) { return is_figure(r) || r == ColumnRole::code; }));
}

/// The year beside other periods; the column for the whole beside those for some; the only value column.
std::optional<std::size_t> StatisticsColumns::choose(const std::vector<ColumnRole>& columns) {
  const auto count = [&](ColumnRole role) { return std::ranges::count(columns, role); };
  const auto only = [&](ColumnRole role) -> std::optional<std::size_t> {
    if (count(role) != 1) return std::nullopt;
    return static_cast<std::size_t>(std::ranges::find(columns, role) - columns.begin());
  };
  const auto figures = std::ranges::count_if(columns, is_figure);
  const auto running = count(ColumnRole::running);
  const auto others = count(ColumnRole::other) + running;
  const auto current = count(ColumnRole::current);
  const auto seasons = count(ColumnRole::season);
  if (const auto total = only(ColumnRole::total); total && figures == 1 + count(ColumnRole::part) + seasons)
    return total;
  if (const auto year = only(ColumnRole::year); year && figures == 1 + others + current + seasons)
    return year;
  if (const auto value = only(ColumnRole::value); value && figures == 1 + others + current) return value;
  if (const auto now = only(ColumnRole::current); now && running == 0 && figures == 1 + others) return now;
  if (const auto part = only(ColumnRole::part); part && figures == 1) return part;
  return std::nullopt;
}

/// The unit of a row, written in its label, in a column, or in both; whether they agree.
bool StatisticsColumns::take_unit(StatisticsRow& row) {
  std::vector<StatisticsPart> cells;
  bool agree = true;
  for (StatisticsPart& part : row.cells) {
    const bool in_label =
        part.kind == Kind::unit && std::ranges::any_of(row.labels, [&](const StatisticsPart& label) {
          return label.cell == part.cell && !label.label.unit.empty();
        });
    if (part.kind == Kind::unit) {
      agree = agree && (row.unit.empty() || key_of(row.unit) == key_of(part.text));
      if (row.unit.empty()) row.unit = part.text;
    }
    if (!in_label) cells.push_back(std::move(part));
  }
  row.cells = std::move(cells);
  return agree;
}

/// Words under 单位 that are no unit: of what the figure is so many, nobody knows.
bool StatisticsColumns::has_unknown_unit(const StatisticsRow& row) const {
  if (!known_ || row.cells.size() != behind_.size()) return false;
  for (std::size_t i = 0; i < behind_.size(); ++i)
    if (behind_[i] == ColumnRole::unit && (row.cells[i].kind == Kind::share ||
                                           (row.cells[i].kind == Kind::label && !row.cells[i].text.empty())))
      return true;
  return false;
}

void StatisticsColumns::place(StatisticsRow& row) const {
  const bool agree = take_unit(row);
  const auto units = std::ranges::count(row.cells, Kind::unit, &StatisticsPart::kind);
  if (!own_ || units > 1 || !agree || has_unknown_unit(row)) {
    row.found = StatisticsRow::Figure::unplaced;
    return;
  }
  const auto take = [&](const StatisticsPart& part) {
    row.found = StatisticsRow::Figure::stated;
    row.figure = part;
  };
  // Cell by cell, where every cell of the header has one.
  if (known_ && row.cells.size() == behind_.size()) {
    const StatisticsPart& part = row.cells[*own_];
    bool fits = part.kind != Kind::unit;
    for (std::size_t i = 0; i < behind_.size(); ++i) {
      if (row.cells[i].kind == Kind::unit) fits = fits && behind_[i] == ColumnRole::unit;
      if (row.cells[i].kind == Kind::value) fits = fits && behind_[i] != ColumnRole::unnamed;
      if (behind_[i] == ColumnRole::unit) fits = fits && !is_number(row.cells[i]);
    }
    if (fits) {
      take(part);
      return;
    }
  }
  // By their order, units and remarks left out, blank cells in excess dropped from the end.
  std::vector<const StatisticsPart*> values;
  for (const StatisticsPart& part : row.cells)
    if (is_number_or_blank(part)) values.push_back(&part);
  const bool unit_blank = units == 0 && values.size() == figures_ + 1 &&
                          values.front()->kind == Kind::blank &&
                          (!known_ || std::ranges::find(behind_, ColumnRole::unit) != behind_.end());
  if (unit_blank) values.erase(values.begin());
  while (values.size() > figures_ && values.back()->kind == Kind::blank) values.pop_back();
  if (values.empty()) return;
  if (values.size() != figures_) {
    row.found = StatisticsRow::Figure::unplaced;
    return;
  }
  std::size_t at = 0;
  for (std::size_t i = 0; i < *own_; ++i)
    if (is_figure(behind_[i]) || behind_[i] == ColumnRole::code) ++at;
  take(*values[at]);
}

}  // namespace gongkai
