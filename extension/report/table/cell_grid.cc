#include "report/table/cell_grid.h"

#include <algorithm>

namespace gongkai {
namespace {

constexpr std::uint32_t widest_span = 1024;  // columns up to which spans are laid out

}  // namespace

void GridColumns::begin_row() {
  for (Reach& reach : reaching_) reach.rows -= reach.rows > 0 ? 1 : 0;
  covered_.clear();
  at_ = 0;
}

std::uint32_t GridColumns::place(const Cell& cell, std::uint32_t number) {
  pass_covered();
  const std::uint32_t first = at_;
  at_ = std::min(first + cell.col_span, std::max(widest_span, first + 1));
  if (reaching_.size() < at_) reaching_.resize(at_);
  for (std::uint32_t c = first; c < at_; ++c) reaching_[c] = {cell.row_span, number};
  return first;
}

bool GridColumns::reaches_down() const {
  return std::ranges::any_of(reaching_, [](const Reach& reach) { return reach.rows > 1; });
}

void GridColumns::pass_covered() {
  for (; at_ < reaching_.size() && reaching_[at_].rows > 0; ++at_)
    covered_.push_back({at_, reaching_[at_].cell});
}

CellGrid::CellGrid(const Document& document, const std::vector<Region>& regions, Form form)
    : document_(document) {
  GridColumns columns;
  for (const Region& region : regions) {
    if (region.form != form) continue;
    columns = {};
    for (std::size_t i = region.first; i <= region.last; ++i) {
      const Line& line = document.lines[i];
      if (line.arrangement != Arrangement::ruled || line.after_gap) columns = {};
      if (line.arrangement == Arrangement::ruled) add_row(i, columns);
    }
  }
}

void CellGrid::add_row(std::size_t line, GridColumns& columns) {
  const std::uint32_t first_cell = document_.lines[line].first_cell;
  Row& row = rows_.emplace_back(Row{.line = line, .first_cell = first_cell, .starts = {}, .covered = {}});
  const auto cells = document_.cells_of(document_.lines[line]);
  const auto is_merged = [](const Cell& cell) { return cell.row_span > 1 || cell.col_span > 1; };
  row.width = static_cast<std::uint32_t>(cells.size());
  if (columns.columns() == 0 && std::ranges::none_of(cells, is_merged)) return;
  columns.begin_row();
  for (std::uint32_t c = 0; c < cells.size(); ++c)
    row.starts.push_back(columns.place(cells[c], first_cell + c));
  columns.end_row();
  row.width = columns.row_width();
  row.covered = columns.covered();
  if (!columns.reaches_down()) columns = {};
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

std::span<const GridColumns::Covered> CellGrid::covered(std::size_t line) const {
  const Row* row = row_of(line);
  return row == nullptr ? std::span<const GridColumns::Covered>{} : std::span(row->covered);
}

bool CellGrid::is_covered(std::size_t line, const Extent& columns) const {
  return std::ranges::any_of(covered(line), [&](const GridColumns::Covered& covered) {
    return covered.column >= columns.from && covered.column < columns.to;
  });
}

}  // namespace gongkai
