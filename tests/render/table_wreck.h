#pragma once

#include <algorithm>
#include <initializer_list>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "render/sheet.h"

/// How tables three and four of a rendered report are damaged, one kind of
/// damage a function.
namespace gongkai::render {

/// Tables three and four of one document, as damages see them.
class Wreck {
 public:
  /// `labels_apart`: the layout writes a table's labels first and its figures behind them.
  Wreck(Document& document, Facts& facts, Rng& rng, bool labels_apart)
      : document_(document), facts_(facts), rng_(rng), labels_apart_(labels_apart) {}

  /// A data row of table `number` whose cells are all its own and whose numbers
  /// nobody touched yet.
  Row* pick_row(int number) {
    std::vector<Row*> rows;
    for (Table* table : tables(number))
      for (Row& row : table->rows)
        if (row.kind == RowKind::kData && is_plain(row) && !touched_.contains(row.place))
          rows.push_back(&row);
    return rows.empty() ? nullptr : rows[rng_.below(rows.size())];
  }

  Row* pick_untouched() {
    Row* row = pick_row(rng_.chance(85) ? 3 : 4);
    if (row != nullptr) touched_.insert(row->place);
    return row;
  }

  std::vector<Table*> tables(int number) {
    std::vector<Table*> out;
    for (Section& section : document_.sections)
      for (Table& table : section.tables)
        if (table.number == number) out.push_back(&table);
    return out;
  }

  Table* table_of(const Row* row) {
    for (const int number : {3, 4})
      for (Table* table : tables(number))
        if (!table->rows.empty() && row >= table->rows.data() &&
            row < table->rows.data() + table->rows.size())
          return table;
    return nullptr;
  }

  static bool is_plain(const Row& row) {
    return std::ranges::all_of(row.cells, [](const Cell& cell) { return cell.rows == 1; });
  }

  static std::vector<std::size_t> value_cells(const Row& row) {
    std::vector<std::size_t> out;
    for (std::size_t c = 0; c < row.cells.size(); ++c)
      if (row.cells[c].value) out.push_back(c);
    return out;
  }

  static bool has_label(const Row& row) {
    return std::ranges::any_of(row.cells, [](const Cell& cell) { return !cell.value && !cell.text.empty(); });
  }

  /// A label without figures and figures without a label right behind it: in a text without cells just what a
  /// sound row is.
  static bool reads_as_one_row(const Table& table, std::size_t at) {
    if (at + 1 >= table.rows.size()) return false;
    const Row& label = table.rows[at];
    const Row& figures = table.rows[at + 1];
    return label.kind == RowKind::kData && has_label(label) && value_cells(label).empty() &&
           !has_label(figures) && !value_cells(figures).empty();
  }

  /// Where labels stand apart, a row gone and another's figures there twice are a table whose one label is
  /// lost, and that is read.
  bool may_lose_row() { return !labels_apart_ || may("row lost", {"row twice"}); }
  bool may_double_figures() { return !labels_apart_ || may("row twice", {"row lost", "numbers lost"}); }
  /// A row's figures gone and another's there twice: there the labels of all rows stand before as many rows
  /// of figures, byte for byte what an intact report with the figures in those places would be.
  bool may_lose_numbers() { return !labels_apart_ || may("numbers lost", {"row twice"}); }
  /// Rows in another order, one of them without its label, are such a table, too.
  bool may_lose_label() { return !labels_apart_ || may("label lost", {"swapped rows"}); }

  /// A number stands behind a row. Behind table four, whose sums an office may have got wrong, it would be
  /// the last figure of a report that lost none; behind a row of table three its sum tells.
  void gain(const Row& row) {
    if (table_of(&row)->number == 4) touch(row.place);
  }
  void excuse(const Row& row) { excused_.push_back(row.place); }
  [[nodiscard]] const std::vector<std::string>& excused() const { return excused_; }
  Rng& rng() { return rng_; }
  Facts& facts() { return facts_; }
  [[nodiscard]] bool is_touched(const std::string& place) const { return touched_.contains(place); }
  [[nodiscard]] bool is_touched_anywhere() const { return !touched_.empty(); }
  void touch(const std::string& place) { touched_.insert(place); }

  /// Whether damage `kind` may be done: never with `other`, for together they give texts that other reports,
  /// or the same with its rows in order, may have.
  bool may(std::string_view kind, std::initializer_list<std::string_view> others) {
    for (const std::string_view other : others)
      if (done_.contains(other)) return false;
    done_.insert(kind);
    return true;
  }

 private:
  Document& document_;
  Facts& facts_;
  Rng& rng_;
  bool labels_apart_;
  std::set<std::string> touched_;
  std::set<std::string_view> done_;
  std::vector<std::string> excused_;  // rows with fewer numbers than they had
};

/// Puts a row behind row `behind` of a table.
void add_row(std::size_t behind, Table& table, Row row);

/// The last label of a random row of table three; nullptr: there is none.
Cell* pick_label(Wreck& wreck);

/// Takes characters out of a text or puts others in their place.
void garble(std::string& text, Rng& rng);

struct Mishap {
  std::string_view name;
  void (*apply)(Wreck& wreck);
};

/// Cells and rows lost, doubled, exchanged, added.
std::span<const Mishap> plain_mishaps();

/// What converters make of pages and cells: rows torn from their labels,
/// headers repeated, numbers broken.
std::span<const Mishap> converter_mishaps();

}  // namespace gongkai::render
