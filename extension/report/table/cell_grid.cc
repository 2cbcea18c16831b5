#include "report/table/cell_grid.h"

#include <algorithm>

namespace gongkai {

CellGrid::CellGrid(const Document& document, const std::vector<Region>& regions, Form form)
    : document_(document) {
  std::vector<std::uint32_t> open;  // per grid column: lines that a cell above still covers
  for (const Region& region : regions) {
    if (region.form != form) continue;
    open.clear();
    for (std::size_t i = region.first; i <= region.last; ++i) {
      const Line& line = document.lines[i];
      const bool goes_on = line.arrangement == Arrangement::ruled && !line.after_gap;
      if (!goes_on) open.clear();
      if (line.arrangement != Arrangement::ruled) continue;
      Row& row =
          rows_.emplace_back(Row{.line = i, .first_cell = line.first_cell, .starts = {}, .covered = {}});
      const auto cells = document.cells_of(line);
      const auto is_merged = [](const Cell& cell) { return cell.row_span > 1 || cell.col_span > 1; };
      row.width = static_cast<std::uint32_t>(cells.size());
      if (open.empty() && std::ranges::none_of(cells, is_merged)) continue;
      std::uint32_t at = 0;
      std::vector<std::uint32_t> below(open);
      for (std::uint32_t& lines : below) lines -= lines > 0 ? 1 : 0;
      const auto pass_covered = [&] {
        while (at < open.size() && open[at] > 0) {
          row.covered.push_back({at, at + 1});
          ++at;
        }
      };
      for (const Cell& cell : cells) {
        pass_covered();
        row.starts.push_back(at);
        if (cell.row_span > 1 && below.size() < at + cell.col_span) below.resize(at + cell.col_span, 0);
        for (std::uint32_t c = at; cell.row_span > 1 && c < at + cell.col_span; ++c)
          below[c] = cell.row_span - 1;
        at += cell.col_span;
      }
      pass_covered();
      row.width = at;
      open = std::move(below);
      if (std::ranges::all_of(open, [](std::uint32_t lines) { return lines == 0; })) open.clear();
    }
  }
}

const CellGrid::Row* CellGrid::row_of(std::size_t line) const {
  const auto at = std::ranges::lower_bound(rows_, line, {}, &Row::line);
  return at == rows_.end() || at->line != line ? nullptr : &*at;
}

CellGrid::Extent CellGrid::of(std::uint32_t cell) const {
  const Row* row = row_of(document_.line_of(cell));
  const Cell& source = document_.cells[cell];
  if (row == nullptr) return {source.column, source.column + source.width};
  const std::uint32_t index = cell - row->first_cell;
  const std::uint32_t from = row->starts.empty() ? index : row->starts[index];
  return {from, from + source.col_span};
}

std::uint32_t CellGrid::width(std::size_t line) const {
  const Row* row = row_of(line);
  return row == nullptr ? 0 : row->width;
}

bool CellGrid::is_covered(std::size_t line, const Extent& columns) const {
  const Row* row = row_of(line);
  return row != nullptr &&
         std::ranges::any_of(row->covered, [&](const Extent& covered) { return covered.overlaps(columns); });
}

}  // namespace gongkai
