#include "report/cells.h"

#include <algorithm>
#include <string_view>

#include "base/cancel.h"
#include "report/table/cell_grid.h"
#include "text/numeral.h"

namespace gongkai {
namespace {

constexpr std::uint32_t claimed_table = 1;
constexpr std::uint32_t ruled_lines = 2;  // a box of the page, or one that lays it out
constexpr std::uint32_t first_other = 3;

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

/// A cell of a table as it was met.
struct Met {
  std::int64_t table = 0, row = 0, col = 0;
  std::size_t line = 0;
  std::size_t other = 0;     ///< index among the tables that no form claims; CellWalk::npos for another
  std::uint32_t number = 0;  ///< index into Document::cells
  Cell cell;
};

/// In a table that no form claims a cell's column is where the document lays it out; in another one it is its
/// place in the line.
std::vector<Met> cells_met(const Laid& laid) {
  std::vector<Met> met;
  Met at;
  GridColumns grid;
  std::uint32_t row_line = 0;
  met.reserve(laid.document.cells.size());
  std::vector<Cell> merged;
  CellWalk(laid).run([&](std::size_t line, std::int64_t table, std::size_t other) {
    if (table != at.table) {
      at = {.table = table, .cell = {}};
      grid = {};
      row_line = 0;
    }
    at.line = line;
    at.other = other;
    if (laid.layout.text_line[line] != row_line) {
      row_line = laid.layout.text_line[line];
      ++at.row;
      at.col = 0;
      grid.begin_row();
    }
    const Line& whole = laid.document.lines[line];
    may_cancel(whole.cell_count * round_cost);
    std::span<const Cell> cells = laid.document.cells_of(whole);
    if (other != CellWalk::npos) cells = merged = cells_of_row(laid.document, whole);
    at.number = whole.first_cell;
    for (const Cell& cell : cells) {
      at.col = other == CellWalk::npos ? at.col + 1 : std::int64_t{grid.place(cell, at.number)} + 1;
      at.cell = cell;
      met.push_back(at);
      if (cells.size() == whole.cell_count) ++at.number;
    }
  });
  return met;
}

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

OtherCellRow other_cell(const Met& met) {
  return {.table_no = met.table,
          .row = met.row,
          .col = met.col,
          .row_span = met.cell.row_span,
          .col_span = met.cell.col_span,
          .raw = std::string(met.cell.text),
          .value = read_number(met.cell.text)};
}

}  // namespace

std::vector<CellRow> cell_rows(const Laid& laid, const std::vector<CellFact>& facts) {
  std::vector<CellRow> rows;
  for (const Met& met : cells_met(laid)) {
    CellRow& row = rows.emplace_back(CellRow{.table_no = met.table,
                                             .row = met.row,
                                             .col = met.col,
                                             .row_span = met.cell.row_span,
                                             .col_span = met.cell.col_span,
                                             .raw = std::string(met.cell.text),
                                             .place = {}});
    const auto fact = std::ranges::lower_bound(facts, met.number, {}, &CellFact::cell);
    if (met.other == CellWalk::npos && fact != facts.end() && fact->cell == met.number)
      row.place = place(fact->table, fact->row, fact->column);
  }
  return rows;
}

void add_other_tables(const Laid& laid, const std::vector<std::int64_t>& section_of,
                      std::vector<std::uint32_t> strays, Report& report, Diagnostics& diagnostics) {
  if (laid.layout.others.empty() && strays.empty()) return;
  std::ranges::sort(strays);
  const std::vector<Met> met = cells_met(laid);
  for (auto begin = met.begin(); begin != met.end();) {
    const auto end = std::find_if(begin, met.end(), [&](const Met& m) { return m.table != begin->table; });
    OtherTableRow table{.table_no = begin->table, .section_id = {}, .caption = {}};
    std::size_t figures = 0;
    std::size_t taken = 0;
    for (auto at = begin; at != end; ++at) {
      may_cancel(round_cost);
      table.row_count = at->row;
      table.col_count = std::max<std::int64_t>(table.col_count, at->col + at->cell.col_span - 1);
      if (at->other == CellWalk::npos && !std::ranges::binary_search(strays, at->number)) continue;
      report.other_cells.push_back(other_cell(*at));
      ++taken;
      if (report.other_cells.back().value) ++figures;
    }
    if (taken > 0) {
      const std::string_view caption =
          begin->other == CellWalk::npos ? std::string_view{} : laid.layout.others[begin->other].caption;
      table.section_id = section_at(laid, section_of, begin->line);
      if (!caption.empty()) table.caption = std::string(caption);
      diagnostics.add("other_table", place("other_table", std::to_string(table.table_no)), caption,
                      begin->line,
                      name_of(report, table.section_id) + " / " + table.caption.value_or("-") + " / " +
                          std::to_string(figures));
      report.other_tables.push_back(std::move(table));
    }
    begin = end;
  }
}

}  // namespace gongkai
