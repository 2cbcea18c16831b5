#include <array>

#include "render/layouts.h"
#include "render/table_wreck.h"
#include "render/utf8.h"

namespace gongkai::render {
namespace {

std::size_t place_in(const Table& table, const Row* row) {
  return static_cast<std::size_t>(row - table.rows.data());
}

/// A row nobody touched, with the row behind it, both plain.
struct Pair {
  Table* table = nullptr;
  Row* first = nullptr;
};
Pair pick_pair(Wreck& wreck) {
  Row* row = wreck.pick_row(3);
  Table* table = row == nullptr ? nullptr : wreck.table_of(row);
  if (table == nullptr || row + 1 >= table->rows.data() + table->rows.size()) return {};
  const Row& next = row[1];
  const bool same = next.kind == RowKind::kData && Wreck::is_plain(next) &&
                    next.cells.size() == row->cells.size() && !row->place.empty() && !next.place.empty() &&
                    !wreck.is_touched(next.place);
  return same ? Pair{table, row} : Pair{};
}

/// The figures on a line of their own above their label, below it, or in the
/// middle of it.
void tear_label(Wreck& wreck) {
  if (!wreck.may("torn labels", {"blanks", "swapped rows"})) return;
  Row* row = wreck.pick_untouched();
  Table* table = row == nullptr ? nullptr : wreck.table_of(row);
  if (table == nullptr) return;
  const std::size_t form = wreck.rng().below(3);
  Row label = *row;
  Row figures = *row;
  label.place.clear();
  std::erase_if(label.cells, [](const Cell& cell) { return cell.value; });
  for (Cell& cell : figures.cells)
    if (!cell.value) cell.text.clear();
  const std::size_t at = place_in(*table, row);
  if (form == 0) {
    std::swap(*row, figures);
    if (at > 0 && Wreck::reads_as_one_row(*table, at - 1)) {
      std::swap(*row, figures);
      return;
    }
    add_row(at, *table, std::move(label));
    return;
  }
  Row tail = label;
  for (std::size_t c = 0; form == 2 && c < label.cells.size(); ++c) {
    const std::size_t half = points(label.cells[c].text) / 2;
    tail.cells[c].text = sub(label.cells[c].text, half);
    label.cells[c].text = sub(label.cells[c].text, 0, half);
  }
  *row = std::move(label);
  add_row(at, *table, std::move(figures));
  if (form == 2) add_row(at + 1, *table, std::move(tail));
}

/// Cells merged over rows end behind row `at` and stand again in front of the next.
void part_merged_cells(Table& table, std::size_t at) {
  if (at + 1 >= table.rows.size()) return;
  std::vector<Cell> again;
  for (std::size_t above = 0; above <= at; ++above)
    for (Cell& cell : table.rows[above].cells) {
      if (above + cell.rows <= at + 1) continue;
      Cell rest = cell;
      rest.rows = static_cast<unsigned>(above + cell.rows - at - 1);
      cell.rows -= rest.rows;
      again.push_back(std::move(rest));
    }
  auto& next = table.rows[at + 1].cells;
  next.insert(next.begin(), again.begin(), again.end());
}

/// The table goes on over a page's end: a page's number, or the header again,
/// or both.
void break_page(Wreck& wreck) {
  Row* row = wreck.pick_row(3);
  Table* table = row == nullptr ? nullptr : wreck.table_of(row);
  if (table == nullptr) return;
  std::size_t at = place_in(*table, row);
  const std::size_t form = wreck.rng().below(3);
  part_merged_cells(*table, at);
  std::vector<Row> between;
  if (form != 0) {
    Row page{.kind = RowKind::kData, .cells = {}, .place = ""};
    const std::size_t number = 2 + wreck.rng().below(20);
    page.cells.push_back({page_number(number, wreck.rng().below(4)), 1, 1, false});
    between.push_back(std::move(page));
  }
  for (const Row& header : table->rows)
    if (form != 1 && header.kind == RowKind::kHeader) between.push_back(header);
  for (Row& one : between) add_row(at++, *table, std::move(one));
}

void add_footnote(Wreck& wreck) {
  constexpr std::array<std::string_view, 6> notes{
      "注：本表统计时间为1月1日至12月31日", "① 含上年结转3件", "备注：5", "（续表）", "单位：件", "3"};
  Row* row = wreck.pick_row(wreck.rng().chance(85) ? 3 : 4);
  Table* table = row == nullptr ? nullptr : wreck.table_of(row);
  if (table == nullptr) return;
  wreck.gain(*row);
  Row note{.kind = RowKind::kData, .cells = {}, .place = ""};
  note.cells.push_back({std::string(wreck.rng().pick(notes)), 1, 1, false});
  add_row(place_in(*table, row), *table, std::move(note));
}

/// The same row of the year before, or of some of the bodies reported on.
void add_period(Wreck& wreck) {
  constexpr std::array<std::string_view, 4> names{"上年同期", "其中：2021年", "去年", "其中：本级"};
  Row* row = wreck.pick_row(3);
  Table* table = row == nullptr ? nullptr : wreck.table_of(row);
  if (table == nullptr) return;
  Row other = *row;
  other.place.clear();
  bool labelled = false;
  std::int64_t sum = 0;
  const auto cells = Wreck::value_cells(other);
  for (std::size_t c = 0; c < other.cells.size(); ++c) {
    Cell& cell = other.cells[c];
    if (!cell.value) {
      cell.text = std::string(labelled ? std::string_view() : wreck.rng().pick(names));
      labelled = true;
      continue;
    }
    const auto count = static_cast<std::int64_t>(wreck.rng().below(20));
    cell.text = std::to_string(c == cells.back() ? sum : count);
    sum += count;
  }
  add_row(place_in(*table, row), *table, std::move(other));
}

/// The digits of a number in two cells.
void break_number(Wreck& wreck) {
  Row* row = wreck.pick_untouched();
  if (row == nullptr) return;
  std::vector<std::size_t> cells = Wreck::value_cells(*row);
  std::erase_if(cells, [&](std::size_t c) { return row->cells[c].text.size() < 2; });
  if (cells.empty()) return;
  const std::size_t at = wreck.rng().pick(cells);
  Cell rest = row->cells[at];
  const std::size_t digits = 1 + wreck.rng().below(rest.text.size() - 1);
  rest.text.erase(0, digits);
  row->cells[at].text.resize(digits);
  row->cells.insert(row->cells.begin() + static_cast<std::ptrdiff_t>(at) + 1, std::move(rest));
}

/// Full-width digits or separators of thousands in some rows only.
void dress_numbers(Wreck& wreck) {
  const bool wide_digits = wreck.rng().chance(50);
  for (Table* table : wreck.tables(3))
    for (Row& row : table->rows) {
      if (row.kind != RowKind::kData || wreck.rng().chance(60)) continue;
      for (const std::size_t c : Wreck::value_cells(row)) {
        std::string& text = row.cells[c].text;
        const bool digits = std::ranges::all_of(text, [](char d) { return d >= '0' && d <= '9'; });
        if (!digits) continue;
        if (!wide_digits && text.size() > 3) text.insert(text.size() - 3, 1, ',');
        if (!wide_digits) continue;
        std::u32string points;
        for (const char digit : text) points += static_cast<char32_t>(0xFF10 + (digit - '0'));
        text = narrow(points);
      }
    }
}

/// A number that recognition of characters spoilt.
void spoil_number(Wreck& wreck) {
  constexpr std::array<std::string_view, 8> spoilt{"O", "l", "?", "□", "o5", "3l", "*", "…"};
  Row* row = wreck.pick_untouched();
  if (row == nullptr || Wreck::value_cells(*row).empty()) return;
  row->cells[wreck.rng().pick(Wreck::value_cells(*row))].text = std::string(wreck.rng().pick(spoilt));
}

void garble_header(Wreck& wreck) {
  std::vector<Cell*> cells;
  for (Table* table : wreck.tables(wreck.rng().chance(50) ? 3 : 4))
    for (Row& row : table->rows)
      for (Cell& cell : row.cells)
        if (row.kind == RowKind::kHeader && !cell.text.empty()) cells.push_back(&cell);
  if (cells.empty()) return;
  Cell& cell = *wreck.rng().pick(cells);
  if (wreck.rng().chance(30)) {
    cell.text.clear();
  } else {
    garble(cell.text, wreck.rng());
  }
}

/// Several rows running are gone.
void lose_rows(Wreck& wreck) {
  Row* row = wreck.pick_row(3);
  Table* table = row == nullptr ? nullptr : wreck.table_of(row);
  if (table == nullptr) return;
  const std::size_t at = place_in(*table, row);
  const std::size_t count = 2 + wreck.rng().below(5);
  for (std::size_t n = 0; n < count && at < table->rows.size(); ++n) {
    const Row& one = table->rows[at];
    if (one.kind != RowKind::kData || !Wreck::is_plain(one) || wreck.is_touched(one.place)) return;
    wreck.touch(one.place);
    for (std::size_t above = 0; above < at; ++above)
      for (Cell& cell : table->rows[above].cells)
        if (cell.rows > 1 && above + cell.rows > at) --cell.rows;
    table->rows.erase(table->rows.begin() + static_cast<std::ptrdiff_t>(at));
  }
}

/// Several labels running are gone.
void lose_labels(Wreck& wreck) {
  if (!wreck.may("lost labels", {"swapped rows"})) return;
  Row* row = wreck.pick_row(3);
  Table* table = row == nullptr ? nullptr : wreck.table_of(row);
  if (table == nullptr) return;
  const std::size_t count = 2 + wreck.rng().below(5);
  for (std::size_t at = place_in(*table, row), n = 0; n < count && at < table->rows.size(); ++n, ++at)
    for (Cell& cell : table->rows[at].cells)
      if (!cell.value && cell.rows == 1) cell.text.clear();
}

/// Two rows in one: label, figures, label, figures, or both labels first.
void join_rows(Wreck& wreck) {
  const Pair pair = pick_pair(wreck);
  if (pair.first == nullptr) return;
  Row& row = *pair.first;
  Row& next = pair.first[1];
  wreck.touch(row.place);
  wreck.touch(next.place);
  if (wreck.rng().chance(50)) {
    row.cells.insert(row.cells.end(), next.cells.begin(), next.cells.end());
  } else {
    for (std::size_t c = 0; c < row.cells.size(); ++c)
      if (!row.cells[c].value) row.cells[c].text += next.cells[c].text;
    for (const Cell& cell : next.cells)
      if (cell.value) row.cells.push_back(cell);
  }
  const std::size_t at = place_in(*pair.table, pair.first) + 1;
  for (std::size_t above = 0; above < at; ++above)
    for (Cell& cell : pair.table->rows[above].cells)
      if (cell.rows > 1 && above + cell.rows > at) --cell.rows;
  pair.table->rows.erase(pair.table->rows.begin() + static_cast<std::ptrdiff_t>(at));
}

/// The label of the row behind stands with a row's own.
void join_labels(Wreck& wreck) {
  const Pair pair = pick_pair(wreck);
  if (pair.first == nullptr || !Wreck::has_label(pair.first[0]) || !Wreck::has_label(pair.first[1])) return;
  if (!wreck.may("lost labels", {"swapped rows"})) return;
  for (std::size_t c = 0; c < pair.first->cells.size(); ++c) {
    if (pair.first->cells[c].value) continue;
    pair.first->cells[c].text += pair.first[1].cells[c].text;
    pair.first[1].cells[c].text.clear();
  }
}

constexpr Mishap all[] = {
    {"tear_label", tear_label},     {"break_page", break_page},       {"add_footnote", add_footnote},
    {"add_period", add_period},     {"break_number", break_number},   {"dress_numbers", dress_numbers},
    {"spoil_number", spoil_number}, {"garble_header", garble_header}, {"lose_rows", lose_rows},
    {"lose_labels", lose_labels},   {"join_rows", join_rows},         {"join_labels", join_labels},
};

}  // namespace

std::span<const Mishap> converter_mishaps() { return all; }

}  // namespace gongkai::render
