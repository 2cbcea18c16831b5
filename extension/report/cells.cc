#include "report/cells.h"

#include <algorithm>
#include <string_view>

#include "base/limits.h"
#include "text/numeral.h"

namespace gongkai {
namespace {

constexpr std::uint32_t claimed_table = 1;
constexpr std::uint32_t ruled_lines = 2;  // a box of the page, or one that lays it out
constexpr std::uint32_t first_other = 3;

/// Where the cells of a table stand, those considered that reach down from rows above.
class Grid {
 public:
  void begin_row() {
    for (std::uint32_t& rows : reaching_)
      if (rows > 0) --rows;
    column_ = 0;
    ++row_;
  }

  /// The column, from 1, of the row's next cell.
  std::size_t place(const Cell& cell) {
    while (column_ < reaching_.size() && reaching_[column_] > 0) ++column_;
    const std::size_t at = column_;
    const std::size_t end = std::min(at + cell.col_span, std::max(limits::cell_span, at + 1));
    if (reaching_.size() < end) reaching_.resize(end, 0);
    for (; column_ < end; ++column_) reaching_[column_] = cell.row_span;
    return at + 1;
  }

  [[nodiscard]] std::size_t row() const { return row_; }
  [[nodiscard]] std::size_t columns() const { return reaching_.size(); }

 private:
  std::vector<std::uint32_t> reaching_;  // per column: rows from this one on that a cell covers
  std::size_t column_ = 0, row_ = 0;
};

class CellWalk {
 public:
  explicit CellWalk(const Laid& laid) : laid_(laid), kinds_(laid.document.lines.size(), 0) {
    for (const Region& region : laid.regions)
      for (std::size_t i = region.first; i <= region.last; ++i) kinds_[i] = claimed_table;
    std::uint32_t other = first_other;
    for (const OtherTable& table : laid.layout.others) {
      for (std::size_t i = table.first; i <= table.last; ++i) kinds_[i] = other;
      ++other;
    }
    for (std::size_t i = 0; i < kinds_.size(); ++i) {
      const Line& line = laid.document.lines[i];
      if (kinds_[i] == 0 && line.arrangement == Arrangement::ruled && line.cell_count > 1)
        kinds_[i] = ruled_lines;
    }
  }

  /// Calls visit(line, table number, its index among the other tables or npos) for every line of a table, in
  /// order.
  template <class Visit>
  void run(Visit visit) const {
    std::int64_t table = 0;
    auto region = laid_.regions.begin();
    for (std::size_t i = 0; i < kinds_.size(); ++i) {
      while (region != laid_.regions.end() && region->first < i) ++region;
      if (kinds_[i] == 0) continue;
      const bool starts = region != laid_.regions.end() && region->first == i;
      if (i == 0 || kinds_[i] != kinds_[i - 1] || starts) ++table;
      visit(i, table, kinds_[i] < first_other ? npos : kinds_[i] - first_other);
    }
  }

  static constexpr std::size_t npos = static_cast<std::size_t>(-1);

 private:
  const Laid& laid_;
  std::vector<std::uint32_t> kinds_;
};

/// The section of the last paragraph before a line; NULL when there is none.
std::optional<std::int64_t> section_at(const Laid& laid, const std::vector<std::int64_t>& section_of,
                                       std::size_t line) {
  const auto& paragraphs = laid.layout.paragraphs;
  const auto behind = std::ranges::lower_bound(paragraphs, line, {}, &Paragraph::first);
  if (behind == paragraphs.begin()) return std::nullopt;
  const std::int64_t section = section_of[static_cast<std::size_t>(behind - paragraphs.begin()) - 1];
  return section == 0 ? std::nullopt : std::optional(section);
}

std::string name_of(const Report& report, std::optional<std::int64_t> section) {
  if (!section) return "-";
  const SectionRow& row = report.sections[static_cast<std::size_t>(*section) - 1];
  return row.label.value_or("") + row.heading.value_or("");
}

}  // namespace

std::vector<CellRow> cell_rows(const Laid& laid, const std::vector<CellFact>& facts) {
  std::vector<CellRow> rows;
  CellRow at;
  Grid grid;
  std::uint32_t row_line = 0;
  CellWalk(laid).run([&](std::size_t line, std::int64_t table, std::size_t other) {
    if (table != at.table_no) {
      at = {.table_no = table, .row = 0, .col = 0, .raw = {}, .place = {}};
      grid = {};
      row_line = 0;
    }
    if (laid.layout.text_line[line] != row_line) {
      row_line = laid.layout.text_line[line];
      ++at.row;
      at.col = 0;
      grid.begin_row();
    }
    const Line& whole = laid.document.lines[line];
    const bool claimed = other == CellWalk::npos;
    const auto cells = claimed ? std::vector<Cell>(laid.document.cells_of(whole).begin(),
                                                   laid.document.cells_of(whole).end())
                               : cells_of_row(laid.document, whole);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      at.col = claimed ? at.col + 1 : static_cast<std::int64_t>(grid.place(cells[i]));
      at.row_span = cells[i].row_span;
      at.col_span = cells[i].col_span;
      at.raw = std::string(cells[i].text);
      const auto number = static_cast<std::uint32_t>(whole.first_cell + i);
      const auto fact = std::ranges::lower_bound(facts, number, {}, &CellFact::cell);
      at.place.reset();
      if (claimed && fact != facts.end() && fact->cell == number)
        at.place = place(fact->table, fact->row, fact->column);
      rows.push_back(at);
    }
  });
  return rows;
}

void add_other_tables(const Laid& laid, const std::vector<std::int64_t>& section_of, Report& report,
                      Diagnostics& diagnostics) {
  Grid grid;
  std::size_t figures = 0;
  CellWalk(laid).run([&](std::size_t line, std::int64_t table, std::size_t other) {
    if (other == CellWalk::npos) return;
    const OtherTable& found = laid.layout.others[other];
    if (line == found.first) {
      grid = {};
      figures = 0;
      OtherTableRow& row = report.other_tables.emplace_back();
      row.table_no = table;
      row.section_id = section_at(laid, section_of, line);
      if (!found.caption.empty()) row.caption = std::string(found.caption);
    }
    grid.begin_row();
    for (const Cell& cell : cells_of_row(laid.document, laid.document.lines[line])) {
      OtherCellRow& row = report.other_cells.emplace_back();
      row.table_no = table;
      row.row = static_cast<std::int64_t>(grid.row());
      row.col = static_cast<std::int64_t>(grid.place(cell));
      row.row_span = cell.row_span;
      row.col_span = cell.col_span;
      row.raw = std::string(cell.text);
      row.value = read_number(cell.text);
      if (row.value) ++figures;
    }
    OtherTableRow& row = report.other_tables.back();
    row.row_count = static_cast<std::int64_t>(grid.row());
    row.col_count = static_cast<std::int64_t>(grid.columns());
    if (line != found.last) return;
    diagnostics.add("other_table", place("other_table", std::to_string(table)), found.caption, line,
                    name_of(report, row.section_id) + " / " + (row.caption ? *row.caption : "-") + " / " +
                        std::to_string(figures));
  });
}

}  // namespace gongkai
