#include "report/table/disclosure_place.h"

#include <algorithm>

namespace gongkai {
namespace {

constexpr std::uint32_t most_offset = 3;  // half display columns by which a value may stand beside its column
constexpr std::uint32_t least_distance = 2;  // display columns between cells whose places tell something

using Cells = std::vector<const Token*>;

RowPlacement empty_placement(const BlockHeader& header) {
  const std::size_t width = header.columns.size() + header.before.size();
  return {.columns = Cells(width, nullptr), .merged = std::vector<bool>(width, false)};
}

RowPlacement placement_of(std::span<const Token* const> cells, const BlockHeader& header) {
  RowPlacement placement = empty_placement(header);
  std::ranges::copy(cells, placement.columns.begin());
  placement.certain = true;
  return placement;
}

bool all_filled(const RowPlacement& placement, std::size_t columns) {
  for (std::size_t c = 0; c < columns; ++c)
    if (!placement.merged[c] && (placement.columns[c] == nullptr || !is_filled(placement.columns[c])))
      return false;
  return true;
}

std::size_t count_stated(const Cells& cells) {
  return static_cast<std::size_t>(std::ranges::count_if(cells, is_filled));
}

/// Whether two values of different lines stand in one column: aligned at the left, at the right or centred.
bool stand_alike(const CellGrid::Extent& a, const CellGrid::Extent& b) {
  const auto apart = [](std::uint32_t x, std::uint32_t y) { return x < y ? y - x : x - y; };
  return std::min({2 * apart(a.from, b.from), 2 * apart(a.to, b.to), apart(a.from + a.to, b.from + b.to)}) <=
         most_offset;
}

/// Two columns named in one cell: which of them a single value below is nobody can say.
bool shares_cell(const BlockHeader& header) {
  return std::ranges::adjacent_find(header.columns, [](const HeaderColumn& a, const HeaderColumn& b) {
           return a.token != nullptr && b.token != nullptr && a.token->cell == b.token->cell;
         }) != header.columns.end();
}

bool heads_values_before(const BlockHeader& header) {
  return std::ranges::any_of(header.before, [](const HeaderColumn& column) { return column.measure >= 0; });
}

}  // namespace

/// Blank ends are cut off where all lines keep the blanks of merged cells before their labels and none ends
/// with one. Markup has no ends to cut.
RowPlacer::RowPlacer(const TableContext& context, const CellGrid& grid) : context_(context), grid_(grid) {
  const Document& document = context.document;
  cuts_blank_ends_ = context.cuts_blank_ends && std::ranges::any_of(document.lines, [&](const Line& line) {
                       return line.arrangement == Arrangement::ruled && line.cell_count > 1 &&
                              document.cells_of(line).front().text.empty();
                     });
}

void RowPlacer::learn(const BlockRow& row, const BlockHeader& header) {
  if (row.row < 0 || !row.own_line || header.columns.empty()) return;
  if (row.arrangement == Arrangement::aligned && row.values.size() == header.columns.size()) {
    FullRow& full = full_.emplace_back(FullRow{.header_line = header.line, .values = {}});
    for (const Token* token : row.values) full.values.push_back(grid_.of(token->cell));
  }
  if (!header.ruled) return;
  if (grid_.width(row.line) != header.width) return;
  const auto placement = by_grid(row, header);
  const std::size_t columns = header.columns.size();
  if (placement && all_filled(*placement, columns)) {
    witness_.seen = true;
  } else if (count_stated(row.values) >= columns) {
    witness_.against = true;
  }
}

RowPlacement RowPlacer::place(const BlockRow& row, const BlockHeader& header) const {
  const std::size_t columns = header.columns.size();
  const bool ruled = row.own_line && row.arrangement == Arrangement::ruled;
  const bool same_grid = ruled && header.ruled && header.placed && grid_.width(row.line) == header.width;
  const bool exact = row.values.size() == columns && !heads_values_before(header);
  const auto grid = same_grid ? by_grid(row, header) : std::nullopt;
  const auto is_merged = [&](const Token* token) {
    return context_.document.cells[token->cell].row_span > 1;
  };
  if (ruled && grid && std::ranges::any_of(row.values, is_merged)) return *grid;
  if (lacks_serial(row, header)) return empty_placement(header);
  if (ruled && header.ruled && shares_cell(header) && count_stated(row.values) < columns)
    return empty_placement(header);
  const bool same_cells = ruled && header.ruled && header.placed && !is_in_cut(row) &&
                          context_.document.lines[row.line].cell_count == header.cells;
  if (exact && (count_stated(row.values) == columns || same_cells)) return placement_of(row.values, header);
  if (grid && !all_filled(*grid, columns) && stands_askew(header, *grid)) return empty_placement(header);
  if (grid && (all_filled(*grid, columns) || (witness_.seen && !witness_.against))) return *grid;
  if (const auto cut = ruled ? cut_short(row, header) : std::nullopt) return *cut;
  if (heads_values_before(header) || (same_grid && !grid && witness_.seen)) return empty_placement(header);
  if (const auto counted = by_count(row, header)) {
    const bool agree = !grid || grid->columns == counted->columns;
    return agree ? *counted : empty_placement(header);
  }
  if (const auto position = by_position(row, header)) return *position;
  return empty_placement(header);
}

/// A line of text without the serial number that its header promises may have it among its values.
bool RowPlacer::lacks_serial(const BlockRow& row, const BlockHeader& header) {
  const bool ruled = row.own_line && row.arrangement == Arrangement::ruled;
  return !ruled && !row.serial_taken && !header.before.empty() && row.before.empty() &&
         row.labels.front()->ordinal == 0 && !heads_values_before(header);
}

/// Every cell under the header it stands under; none where two values share a column or one has none.
std::optional<RowPlacement> RowPlacer::by_grid(const BlockRow& row, const BlockHeader& header) const {
  RowPlacement placement = empty_placement(header);
  const auto label = grid_.of(row.labels.back()->cell);
  if (label.from < header.label.from || label.from >= header.label.to) return std::nullopt;
  const std::size_t behind = header.columns.size();
  const auto column_at = [&](std::uint32_t at) -> std::size_t {
    for (std::size_t c = 0; c < placement.columns.size(); ++c) {
      const HeaderColumn& column = c < behind ? header.columns[c] : header.before[c - behind];
      if (at >= column.extent.from && at < column.extent.to) return c;
    }
    return placement.columns.size();
  };
  for (const Cells* cells : {&row.before, &row.values})
    for (const Token* token : *cells) {
      const auto extent = grid_.of(token->cell);
      const std::size_t c = column_at(extent.from);
      if (is_filled(token) && extent.to > extent.from + 1 && column_at(extent.to - 1) != c)
        return std::nullopt;
      if (c == placement.columns.size()) {
        if (is_filled(token) && cells == &row.values) return std::nullopt;
        continue;
      }
      const Token*& place = placement.columns[c];
      if (place != nullptr && is_filled(place) && is_filled(token)) return std::nullopt;
      if (place == nullptr || (is_filled(token) && !is_filled(place))) place = token;
      if (context_.document.cells[token->cell].row_span > 1) placement.merged[c] = true;
    }
  for (std::size_t c = 0; c < behind; ++c)
    if (grid_.is_covered(row.line, header.columns[c].extent)) placement.merged[c] = true;
  placement.certain = true;
  return placement;
}

/// A value of text stands not in the cell of its header but in a blank one behind it: a program may have
/// drawn the cells, and then the blanks of the row say nothing. Markup says what a header covers.
bool RowPlacer::stands_askew(const BlockHeader& header, const RowPlacement& placement) const {
  if (context_.document.media_type != "text/plain" || header.columns.size() < 2) return false;
  for (std::size_t c = 0; c < header.columns.size(); ++c) {
    const Token* token = placement.columns[c];
    if (token != nullptr && is_stated(token) && grid_.of(token->cell).from != header.columns[c].extent.from)
      return true;
  }
  return false;
}

/// A ruled row that ends before its last columns where blank ends are cut off.
std::optional<RowPlacement> RowPlacer::cut_short(const BlockRow& row, const BlockHeader& header) const {
  if (!cuts_blank_ends_ || is_in_cut(row) || !header.ruled || !header.placed || witness_.against)
    return std::nullopt;
  if (grid_.width(row.line) >= header.width || count_stated(row.values) >= header.columns.size())
    return std::nullopt;
  return by_grid(row, header);
}

/// The row's cells in order. Cells in excess are blank ones at its ends, merged with their neighbours; every
/// way to leave just so many out must come to the same. One column repeated is one column.
std::optional<RowPlacement> RowPlacer::by_count(const BlockRow& row, const BlockHeader& header) const {
  const std::span<const Token* const> values(row.values);
  const std::size_t columns = header.columns.size();
  if (columns == 0) return std::nullopt;
  const bool ruled = row.own_line && row.arrangement == Arrangement::ruled;
  const bool trusted_blanks = !ruled || !header.ruled || grid_.width(row.line) == header.width ||
                              context_.document.lines[row.line].cell_count == header.cells;
  if (values.size() >= columns) {
    const auto blank = [](const Token* token) { return !is_filled(token); };
    const auto leading = static_cast<std::size_t>(std::ranges::find_if_not(values, blank) - values.begin());
    const auto trailing = static_cast<std::size_t>(
        std::find_if_not(values.rbegin(), values.rend() - static_cast<std::ptrdiff_t>(leading), blank) -
        values.rbegin());
    const std::size_t excess = values.size() - columns;
    const bool none = leading == values.size();
    if (none) return placement_of(values.first(columns), header);
    if (header.assumed && leading > 0 && excess > 0) return std::nullopt;
    // A row longer than its header has not only the blanks of merged cells.
    const bool longer = ruled && header.ruled && grid_.width(row.line) != header.width;
    if (columns > 1 && excess > 0 && longer) return std::nullopt;
    std::optional<RowPlacement> found;
    for (std::size_t front = 0; front <= std::min(leading, excess); ++front) {
      if (excess - front > trailing) continue;
      if (found) return std::nullopt;
      found = placement_of(values.subspan(front, columns), header);
    }
    const bool holes = count_stated(row.values) < columns;
    if (found && (!holes || trusted_blanks) && !(leading > 0 && is_in_cut(row))) return found;
  }
  if (columns != 1 || header.assumed) return std::nullopt;
  const Token* only = nullptr;
  for (const Token* token : values) {
    if (!is_filled(token)) continue;
    if (only != nullptr && only->text != token->text) return std::nullopt;
    only = token;
  }
  if (only == nullptr) return std::nullopt;
  return placement_of(std::span(&only, 1), header);
}

/// A row with gaps, its columns aligned by blanks: every value under one header and under the values of every
/// full row of the block, no two under the same.
std::optional<RowPlacement> RowPlacer::by_position(const BlockRow& row, const BlockHeader& header) const {
  const bool aligned = row.own_line && row.arrangement == Arrangement::aligned;
  if (!aligned || !header.placed || header.ruled || is_in_cut(row) || row.values.empty()) return std::nullopt;
  RowPlacement placement = empty_placement(header);
  std::uint32_t end = grid_.of(row.labels.back()->cell).to;
  for (const Token* token : row.values) {
    const auto extent = grid_.of(token->cell);
    const auto column = column_under(extent, header);
    if (!column || placement.columns[*column] != nullptr || extent.from < end + least_distance)
      return std::nullopt;
    placement.columns[*column] = token;
    end = extent.to;
  }
  placement.certain = placement.by_position = true;
  return placement;
}

/// The one column whose header and whose values in full rows stand there.
std::optional<std::size_t> RowPlacer::column_under(const CellGrid::Extent& extent,
                                                   const BlockHeader& header) const {
  std::optional<std::size_t> under;
  for (std::size_t c = 0; c < header.columns.size(); ++c) {
    if (!header.columns[c].extent.overlaps(extent)) continue;
    if (under) return std::nullopt;
    under = c;
  }
  bool seen = false;
  for (const FullRow& full : full_) {
    if (!under || full.header_line != header.line) continue;
    if (!stand_alike(full.values[*under], extent)) return std::nullopt;
    seen = true;
  }
  return seen ? under : std::nullopt;
}

/// The document may have been cut inside this row.
bool RowPlacer::is_in_cut(const BlockRow& row) const {
  const Document& document = context_.document;
  return document.cut && !row.values.empty() &&
         document.line_of(row.values.back()->cell) + 1 == document.lines.size();
}

}  // namespace gongkai
