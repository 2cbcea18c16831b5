#include <cstdlib>
#include <optional>

#include "render/layouts.h"
#include "render/table_wreck.h"
#include "render/utf8.h"

namespace gongkai::render {

void add_row(std::size_t behind, Table& table, Row row) {
  for (std::size_t above = 0; above <= behind; ++above)
    for (Cell& cell : table.rows[above].cells)
      if (cell.rows > 1 && above + cell.rows > behind) ++cell.rows;
  table.rows.insert(table.rows.begin() + static_cast<std::ptrdiff_t>(behind) + 1, std::move(row));
}

Cell* pick_label(Wreck& wreck) {
  Row* row = wreck.pick_row(3);
  if (row == nullptr) return nullptr;
  std::vector<Cell*> labels;
  for (Cell& cell : row->cells)
    if (!cell.value && !cell.text.empty()) labels.push_back(&cell);
  return labels.empty() ? nullptr : labels.back();
}

void garble(std::string& text, Rng& rng) {
  std::u32string points = wide(text);
  const std::size_t lost = 1 + rng.below(std::max<std::size_t>(1, points.size() / 2));
  for (std::size_t n = 0; n < lost && points.size() > 1; ++n) {
    const std::size_t at = rng.below(points.size());
    if (rng.chance(50)) {
      points.erase(at, 1);
    } else {
      points[at] = static_cast<char32_t>(0x4E00 + rng.below(0x2000));
    }
  }
  text = narrow(points);
}

namespace {

void drop_number(Wreck& wreck) {
  Row* row = wreck.pick_untouched();
  if (row == nullptr) return;
  const auto cells = Wreck::value_cells(*row);
  wreck.excuse(*row);
  if (!cells.empty())
    row->cells.erase(row->cells.begin() + static_cast<std::ptrdiff_t>(wreck.rng().pick(cells)));
}

void double_number(Wreck& wreck) {
  Row* row = wreck.pick_untouched();
  if (row == nullptr || Wreck::value_cells(*row).empty()) return;
  const auto cells = Wreck::value_cells(*row);
  const auto at = static_cast<std::ptrdiff_t>(wreck.rng().pick(cells));
  row->cells.insert(row->cells.begin() + at, Cell(row->cells[static_cast<std::size_t>(at)]));
}

void join_numbers(Wreck& wreck, std::string_view between) {
  Row* row = wreck.pick_untouched();
  if (row == nullptr) return;
  const auto cells = Wreck::value_cells(*row);
  if (cells.size() < 2) return;
  wreck.excuse(*row);
  const std::size_t at = cells[wreck.rng().below(cells.size() - 1)];
  row->cells[at].text += std::string(between) + row->cells[at + 1].text;
  row->cells.erase(row->cells.begin() + static_cast<std::ptrdiff_t>(at) + 1);
}
void glue_numbers(Wreck& wreck) { join_numbers(wreck, ""); }
void share_cell(Wreck& wreck) { join_numbers(wreck, " "); }

void drop_numbers(Wreck& wreck) {
  Row* row = wreck.pick_untouched();
  Table* table = row == nullptr ? nullptr : wreck.table_of(row);
  if (table == nullptr || !wreck.may_lose_numbers()) return;
  std::vector<Cell> kept = row->cells;
  std::erase_if(row->cells, [](const Cell& cell) { return cell.value; });
  if (Wreck::reads_as_one_row(*table, static_cast<std::size_t>(row - table->rows.data())))
    row->cells = std::move(kept);
}

void drop_row(Wreck& wreck) {
  Row* row = wreck.pick_untouched();
  Table* table = row == nullptr ? nullptr : wreck.table_of(row);
  if (table == nullptr || !wreck.may_lose_row()) return;
  const auto at = static_cast<std::size_t>(row - table->rows.data());
  for (std::size_t above = 0; above < at; ++above)
    for (Cell& cell : table->rows[above].cells)
      if (cell.rows > 1 && above + cell.rows > at) --cell.rows;
  table->rows.erase(table->rows.begin() + static_cast<std::ptrdiff_t>(at));
}

void double_row(Wreck& wreck) {
  Row* row = wreck.pick_untouched();
  Table* table = row == nullptr ? nullptr : wreck.table_of(row);
  if (table == nullptr) return;
  Row again = *row;
  const bool figures_only = wreck.rng().chance(40);
  if (figures_only && !wreck.may_double_figures()) return;
  if (figures_only)
    for (Cell& cell : again.cells)
      if (!cell.value) cell.text.clear();
  add_row(static_cast<std::size_t>(row - table->rows.data()), *table, std::move(again));
}

void swap_rows(Wreck& wreck) {
  if (!wreck.may("swapped rows", {"lost labels", "label lost", "torn labels"})) return;
  Row* row = wreck.pick_row(3);
  Table* table = row == nullptr ? nullptr : wreck.table_of(row);
  if (table == nullptr || row + 1 >= table->rows.data() + table->rows.size()) return;
  if (!Wreck::is_plain(row[1]) || row->cells.size() != row[1].cells.size()) return;
  std::swap(row[0], row[1]);
}

void page_number(Wreck& wreck) {
  Row* row = wreck.pick_row(wreck.rng().chance(85) ? 3 : 4);
  Table* table = row == nullptr ? nullptr : wreck.table_of(row);
  if (table == nullptr) return;
  wreck.gain(*row);
  Row page{.kind = RowKind::kData, .cells = {}, .place = ""};
  page.cells.push_back({render::page_number(2 + wreck.rng().below(9), wreck.rng().below(4)), 1, 1, false});
  add_row(static_cast<std::size_t>(row - table->rows.data()), *table, std::move(page));
}

void drop_label(Wreck& wreck) {
  if (!wreck.may_lose_label()) return;
  if (Cell* label = pick_label(wreck)) label->text.clear();
}

void garble_label(Wreck& wreck) {
  if (Cell* label = pick_label(wreck)) garble(label->text, wreck.rng());
}

/// The figure a cell of the facts holds, by its place.
Value* fact_at(Facts& facts, std::string_view place, std::size_t column) {
  for (std::size_t r = 0; r < outcomes(facts.three).size(); ++r)
    if (place == "request/" + std::string(outcomes(facts.three)[r].code)) return &facts.request[r][column];
  for (std::size_t c = 0; c < channels().size(); ++c)
    if (place == "dispute/" + std::string(channels()[c].code)) return &facts.dispute[c][column];
  if (place == "dispute") return &facts.dispute[column / results().size()][column % results().size()];
  return nullptr;
}

void set_number(Wreck& wreck, Row& row, std::size_t column, const Value& value) {
  const auto cells = Wreck::value_cells(row);
  if (column >= cells.size()) return;
  Value* fact = fact_at(wreck.facts(), row.place, column);
  if (fact == nullptr) return;
  *fact = value;
  row.cells[cells[column]].text = value ? std::to_string(*value) : "";
}

void office_slip(Wreck& wreck) {
  Row* row = wreck.pick_untouched();
  if (row == nullptr) return;
  const std::size_t column = wreck.rng().below(Wreck::value_cells(*row).size() + 1);
  set_number(wreck, *row, column, static_cast<std::int64_t>(wreck.rng().below(40)));
}

void blank_zeros(Wreck& wreck) {
  if (!wreck.may("blanks", {"torn labels"})) return;
  for (const int number : {3, 4})
    for (Table* table : wreck.tables(number))
      for (Row& row : table->rows) {
        if (row.kind != RowKind::kData || row.place.empty() || wreck.is_touched(row.place)) continue;
        const auto cells = Wreck::value_cells(row);
        for (std::size_t c = 0; c < cells.size(); ++c)
          if (row.cells[cells[c]].text == "0") set_number(wreck, row, c, std::nullopt);
        wreck.touch(row.place);
      }
}

void extra_column(Wreck& wreck) {
  if (wreck.is_touched_anywhere()) return;  // else a row that lost a number would be whole again
  const bool counts = wreck.rng().chance(40);
  const bool named = !counts && wreck.rng().chance(50);
  const std::size_t at = wreck.rng().below(8);
  std::size_t n = 0;
  for (Table* table : wreck.tables(3))
    for (Row& row : table->rows) {
      const auto cells = Wreck::value_cells(row);
      if (cells.empty()) {
        if (named && row.cells.size() == 5) row.cells.push_back({"小计"});
        continue;
      }
      wreck.touch(row.place);
      std::size_t front = cells[std::min(at, cells.size() - 1)];
      std::string text = row.cells[front].text;
      if (counts) {
        front = cells.front();
        text = std::to_string(++n);
      } else if (named) {
        front = cells.back();
        std::int64_t sum = 0;
        for (std::size_t c = 1; c + 1 < cells.size(); ++c)
          sum += std::atoll(row.cells[cells[c]].text.c_str());
        text = std::to_string(sum);
      }
      row.cells.insert(row.cells.begin() + static_cast<std::ptrdiff_t>(front), Cell{text, 1, 1, true});
    }
}

/// A row of the other edition's form, with figures of its own.
void foreign_row(Wreck& wreck) {
  Row* row = wreck.pick_row(3);
  Table* table = row == nullptr ? nullptr : wreck.table_of(row);
  if (table == nullptr) return;
  Row foreign = *row;
  foreign.place.clear();
  bool labelled = false;
  for (Cell& cell : foreign.cells) {
    if (cell.value) {
      cell.text = std::to_string(wreck.rng().below(30));
    } else if (!cell.text.empty()) {
      cell.text = labelled ? "" : std::string(wreck.rng().chance(50) ? "小计" : "其他主动公开文件");
      labelled = true;
    }
  }
  add_row(static_cast<std::size_t>(row - table->rows.data()), *table, std::move(foreign));
}

constexpr Mishap all[] = {
    {"drop_number", drop_number}, {"double_number", double_number}, {"glue_numbers", glue_numbers},
    {"share_cell", share_cell},   {"drop_numbers", drop_numbers},   {"drop_row", drop_row},
    {"double_row", double_row},   {"swap_rows", swap_rows},         {"page_number", page_number},
    {"drop_label", drop_label},   {"garble_label", garble_label},   {"office_slip", office_slip},
    {"blank_zeros", blank_zeros}, {"extra_column", extra_column},   {"foreign_row", foreign_row},
};

}  // namespace

std::span<const Mishap> plain_mishaps() { return all; }

}  // namespace gongkai::render
