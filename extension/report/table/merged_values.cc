#include "report/table/merged_values.h"

#include <algorithm>
#include <optional>

#include "base/cancel.h"
#include "report/table/cell_grid.h"

namespace gongkai {
namespace {

class MergedValues {
 public:
  MergedValues(const TableContext& context, Form form, std::size_t width, std::deque<Token>& made)
      : document_(context.document),
        grid_(context.document, context.regions, form),
        width_(width),
        made_(made) {}

  void spread(std::vector<Entry>& entries) {
    if (!find_first_column(entries)) return;
    for (Entry& entry : entries)
      if (entry.has_label() && !entry.foreign) spread(entry);
  }

 private:
  /// Where the rows that nothing is merged in begin their values; false where they do not agree.
  bool find_first_column(const std::vector<Entry>& entries) {
    for (const Entry& entry : entries) {
      may_cancel(sizeof(Entry));
      const bool full = entry.values.size() == width_ && std::ranges::all_of(entry.values, is_stated);
      if (!full || !is_on_one_line(entry)) continue;
      const std::uint32_t column = grid_.of(entry.values.front()->cell).from;
      if (first_column_ && column != *first_column_) return false;
      first_column_ = column;
    }
    return first_column_.has_value();
  }

  [[nodiscard]] std::size_t line_of(const Entry& entry) const {
    return entry.values.empty() ? entry.line : document_.line_of(entry.values.front()->cell);
  }

  [[nodiscard]] bool is_on_one_line(const Entry& entry) const {
    const std::size_t line = line_of(entry);
    return document_.lines[line].arrangement == Arrangement::ruled &&
           (entry.values.empty() || document_.line_of(entry.values.back()->cell) == line);
  }

  void spread(Entry& entry) {
    if (!is_on_one_line(entry)) return;
    const std::size_t line = line_of(entry);
    std::vector<const Token*> columns(width_, nullptr);
    bool merged = false;
    const auto put = [&](std::uint32_t column, const Token* token) {
      const std::uint32_t at = column - *first_column_;
      if (column < *first_column_ || at >= width_ || columns[at] != nullptr) return false;
      columns[at] = token;
      return true;
    };
    for (const Token* value : entry.values) {
      const Cell& cell = document_.cells[value->cell];
      merged = merged || cell.row_span > 1;
      if (cell.col_span > 1) return;
      const Token* token = cell.row_span > 1 ? stand_in(value->cell, value->cell) : value;
      if (!put(grid_.of(value->cell).from, token)) return;
    }
    for (const GridColumns::Covered& covered : grid_.covered(line)) {
      if (covered.column < *first_column_) continue;  // by a label
      if (!put(covered.column, stand_in(covered.cell, entry.labels.back()->cell))) return;
      merged = true;
    }
    if (merged && std::ranges::find(columns, nullptr) == columns.end()) entry.values = std::move(columns);
  }

  /// For the merged cell in a row, beside the row's own cell `beside`.
  const Token* stand_in(std::uint32_t merged, std::uint32_t beside) {
    Token& token = made_.emplace_back();
    token.kind = TokenKind::value;
    token.text = document_.cells[merged].text;
    token.cell = beside;
    token.merged = true;
    return &token;
  }

  const Document& document_;
  CellGrid grid_;
  std::size_t width_;
  std::deque<Token>& made_;
  std::optional<std::uint32_t> first_column_;
};

}  // namespace

void spread_merged_values(std::vector<Entry>& entries, const TableContext& context, Form form,
                          std::size_t width, std::deque<Token>& made) {
  const auto is_merged = [&](const Token* value) { return context.document.cells[value->cell].row_span > 1; };
  const auto has_merged = [&](const Entry& entry) { return std::ranges::any_of(entry.values, is_merged); };
  if (std::ranges::any_of(entries, has_merged)) MergedValues(context, form, width, made).spread(entries);
}

}  // namespace gongkai
