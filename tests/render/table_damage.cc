#include "render/table_damage.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <set>

#include "render/utf8.h"

namespace gongkai::render {
namespace {

/// Tables three and four of one document, as damages see them.
class Wreck {
 public:
  Wreck(Document& document, Facts& facts, Rng& rng) : document_(document), facts_(facts), rng_(rng) {}

  /// A data row of table `number` whose cells are all its own and whose numbers nobody touched yet.
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

  void excuse(const Row& row) { excused_.push_back(row.place); }
  [[nodiscard]] const std::vector<std::string>& excused() const { return excused_; }
  Rng& rng() { return rng_; }
  Facts& facts() { return facts_; }
  [[nodiscard]] bool is_touched(const std::string& place) const { return touched_.contains(place); }
  [[nodiscard]] bool is_touched_anywhere() const { return !touched_.empty(); }
  void touch(const std::string& place) { touched_.insert(place); }

 private:
  Document& document_;
  Facts& facts_;
  Rng& rng_;
  std::set<std::string> touched_;
  std::vector<std::string> excused_;  // rows with fewer numbers than they had
};

using Apply = void (*)(Wreck& wreck);

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
  if (Row* row = wreck.pick_untouched())
    std::erase_if(row->cells, [](const Cell& cell) { return cell.value; });
}

void drop_row(Wreck& wreck) {
  Row* row = wreck.pick_untouched();
  Table* table = row == nullptr ? nullptr : wreck.table_of(row);
  if (table == nullptr) return;
  const auto at = static_cast<std::size_t>(row - table->rows.data());
  for (std::size_t above = 0; above < at; ++above)
    for (Cell& cell : table->rows[above].cells)
      if (cell.rows > 1 && above + cell.rows > at) --cell.rows;
  table->rows.erase(table->rows.begin() + static_cast<std::ptrdiff_t>(at));
}

void add_row(std::size_t behind, Table& table, Row row) {
  for (std::size_t above = 0; above <= behind; ++above)
    for (Cell& cell : table.rows[above].cells)
      if (cell.rows > 1 && above + cell.rows > behind) ++cell.rows;
  table.rows.insert(table.rows.begin() + static_cast<std::ptrdiff_t>(behind) + 1, std::move(row));
}

void double_row(Wreck& wreck) {
  Row* row = wreck.pick_untouched();
  Table* table = row == nullptr ? nullptr : wreck.table_of(row);
  if (table == nullptr) return;
  Row again = *row;
  if (wreck.rng().chance(40))  // its figures only
    for (Cell& cell : again.cells)
      if (!cell.value) cell.text.clear();
  add_row(static_cast<std::size_t>(row - table->rows.data()), *table, std::move(again));
}

void swap_rows(Wreck& wreck) {
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
  Row page{.kind = RowKind::kData, .cells = {}, .place = ""};
  page.cells.push_back({render::page_number(2 + wreck.rng().below(9), wreck.rng().below(4)), 1, 1, false});
  add_row(static_cast<std::size_t>(row - table->rows.data()), *table, std::move(page));
}

Cell* pick_label(Wreck& wreck) {
  Row* row = wreck.pick_row(3);
  if (row == nullptr) return nullptr;
  std::vector<Cell*> labels;
  for (Cell& cell : row->cells)
    if (!cell.value && !cell.text.empty()) labels.push_back(&cell);
  return labels.empty() ? nullptr : labels.back();
}

void drop_label(Wreck& wreck) {
  if (Cell* label = pick_label(wreck)) label->text.clear();
}

void garble_label(Wreck& wreck) {
  Cell* label = pick_label(wreck);
  if (label == nullptr) return;
  std::u32string text = wide(label->text);
  const std::size_t lost = 1 + wreck.rng().below(std::max<std::size_t>(1, text.size() / 2));
  for (std::size_t n = 0; n < lost && text.size() > 1; ++n) {
    const std::size_t at = wreck.rng().below(text.size());
    if (wreck.rng().chance(50)) {
      text.erase(at, 1);
    } else {
      text[at] = static_cast<char32_t>(0x4E00 + wreck.rng().below(0x2000));
    }
  }
  label->text = narrow(text);
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

struct Mishap {
  std::string_view name;
  Apply apply;
};
constexpr Mishap mishaps[] = {
    {"drop_number", drop_number}, {"double_number", double_number}, {"glue_numbers", glue_numbers},
    {"share_cell", share_cell},   {"drop_numbers", drop_numbers},   {"drop_row", drop_row},
    {"double_row", double_row},   {"swap_rows", swap_rows},         {"page_number", page_number},
    {"drop_label", drop_label},   {"garble_label", garble_label},   {"office_slip", office_slip},
    {"blank_zeros", blank_zeros}, {"extra_column", extra_column},   {"foreign_row", foreign_row},
};

const std::vector<Layout>& all_layouts() {
  static const std::vector<Layout> all = [] {
    std::vector<Layout> out = complete_layouts();
    std::erase_if(out,
                  [](const Layout& layout) { return layout.name.starts_with("pdf"); });  // whole rows only
    for (const Layout& layout : stream_layouts()) out.push_back(layout);
    return out;
  }();
  return all;
}

/// Tables of a fixed width: a row that lost a cell ends with a blank one.
bool fills_up(const Layout& layout) {
  for (const std::string_view kept : {"cells", "raw", "glued", "stream", "lines", "aligned"})
    if (layout.name.starts_with(kept)) return false;
  return true;
}

bool said(const Report& report, const std::string& place) {
  const std::string row = place.substr(0, place.rfind('/'));
  const std::string table = place.substr(0, place.find('/'));
  return std::ranges::any_of(report.diagnostics, [&](const DiagnosticRow& diagnostic) {
    if (!diagnostic.place) return false;
    const std::string& at = *diagnostic.place;
    return at == place || at == row || at == table || at.starts_with(row + ".");  // the row's parts, in 2021
  });
}

}  // namespace

DamagedCase make_damaged_case(std::uint64_t seed) {
  Rng rng(seed);
  const Edition edition = rng.chance(60) ? Edition::k2021 : Edition::k2019;
  const Layout& layout = rng.pick(all_layouts());
  DamagedCase made{.one = {}, .damages = {}, .layout = std::string(layout.name), .excused = {}};
  made.one.facts =
      make_facts(seed, edition, {.blanks = Blanks::kNone, .slips = rng.chance(10), .mixed = false});
  Facts& facts = made.one.facts;
  if (rng.chance(15)) {
    for (auto& row : facts.request) row.fill(0);
    for (auto& row : facts.dispute) row.fill(0);
  }
  Style style;
  if (rng.chance(50)) style = sample_style(rng, true);
  style.value.thousands = Thousands::kNone;
  style.value.full_width = false;
  style.value.blank = "";
  style.text.bare = true;
  if (layout.three_stubs) style.shape.stubs = 3;
  Document document = make_document(facts, style, seed);
  for (Section& section : document.sections)
    std::erase_if(section.tables, [](const Table& table) { return table.number == 2; });
  Wreck wreck(document, facts, rng);
  const std::size_t count = 1 + rng.below(3);
  for (std::size_t n = 0; n < count; ++n) {
    const Mishap& mishap = rng.pick(mishaps);
    if (std::ranges::find(made.damages, mishap.name) != made.damages.end()) continue;
    made.damages.emplace_back(mishap.name);
    mishap.apply(wreck);
  }
  made.one.name = "damaged_" + std::to_string(seed) + "_" + made.layout;
  for (const std::string& damage : made.damages) made.one.style += damage + " ";
  if (fills_up(layout)) made.excused = wreck.excused();
  made.one.bytes = layout.render(document, rng);
  return made;
}

void Score::add(const Score& other) {
  right += other.right;
  lost += other.lost;
  wrong += other.wrong;
  invented += other.invented;
  silent += other.silent;
}

Score score_tables(const DamagedCase& made, const Report& report) {
  const Facts& facts = made.one.facts;
  Score score;
  Problems ignored;
  const auto got = cells_of(report, ignored);
  const auto expected = cells(facts);
  const auto is_ours = [](const std::string& place) {
    return place.starts_with("request/") || place.starts_with("dispute/");
  };
  const auto is_excused = [&](const std::string& place) {
    return std::ranges::any_of(made.excused,
                               [&](const std::string& row) { return place.starts_with(row + "/"); });
  };
  for (const auto& [place, value] : got) {
    if (!is_ours(place) || !value || is_excused(place)) continue;
    const auto wanted = expected.find(place);
    const bool stated = wanted != expected.end() && wanted->second;
    if (stated && static_cast<double>(*wanted->second) == *value) {
      ++score.right;
      continue;
    }
    ++(stated ? score.wrong : score.invented);
    score.problems.push_back(place + (stated ? ": wrong, " : ": invented, ") + show(value));
  }
  for (const auto& [place, value] : expected) {
    if (!is_ours(place) || !value) continue;
    const auto found = got.find(place);
    if (found != got.end() && found->second) continue;
    ++score.lost;
    if (said(report, place)) continue;
    ++score.silent;
    score.problems.push_back(place + ": lost without a diagnostic");
  }
  return score;
}

}  // namespace gongkai::render
