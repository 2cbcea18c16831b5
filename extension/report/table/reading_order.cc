#include "report/table/reading_order.h"

#include <algorithm>
#include <set>

#include "report/table/row_order.h"

namespace gongkai {
namespace {

/// Values with no blank line and no label between them.
struct ValueGroup {
  std::vector<const Token*> values;
  const Token* label_before = nullptr;  ///< the label right before the group
};

std::vector<ValueGroup> collect_groups(const TableContext& context, Form form) {
  std::vector<ValueGroup> groups;
  const Token* label = nullptr;
  bool apart = true;
  for (const Region& region : context.regions) {
    if (region.form != form) continue;
    for (std::size_t i = region.first; i <= region.last; ++i) {
      if (context.document.lines[i].after_gap) apart = true;
      for (const Token& token : context.tokens.of(i)) {
        if (token.kind != TokenKind::value) {
          label = &token;
          apart = true;
          continue;
        }
        if (apart) groups.push_back({.values = {}, .label_before = label});
        groups.back().values.push_back(&token);
        apart = false;
        label = nullptr;
      }
    }
  }
  return groups;
}

/// `width` groups of equal size k are k rows, written column by column.
bool is_block(const std::vector<ValueGroup>& groups, std::size_t first, std::size_t width) {
  if (first + width > groups.size()) return false;
  const std::size_t size = groups[first].values.size();
  for (std::size_t c = 1; c < width; ++c)
    if (groups[first + c].values.size() != size || groups[first + c].label_before != nullptr) return false;
  return true;
}

/// Position of a label's row among the rows of the form; none where it names no row for sure.
std::optional<std::size_t> row_of(const Token& label, Form form, const std::vector<int>& rows_of_form) {
  const LabelDef* def = label.marker == MarkerStyle::none ? nullptr : label.find(form, Role::row);
  if (def == nullptr) return std::nullopt;
  const auto at = std::ranges::find(rows_of_form, def->number);
  if (at == rows_of_form.end()) return std::nullopt;  // of another edition
  return static_cast<std::size_t>(at - rows_of_form.begin());
}

/// Rows whose labels come before one of an earlier row, or behind one of a later.
std::set<std::size_t> displaced_rows(const TableContext& context, Form form,
                                     const std::vector<int>& rows_of_form) {
  RowOrder<std::size_t> order;
  std::size_t position = 0;
  for (const Region& region : context.regions) {
    if (region.form != form) continue;
    for (std::size_t i = region.first; i <= region.last; ++i)
      for (const Token& token : context.tokens.of(i))
        if (const auto row = row_of(token, form, rows_of_form)) order.meet(*row, position++);
  }
  return order.displaced();
}

/// Rows [first, last) of one block of values.
struct Block {
  std::size_t first = 0, last = 0;
  [[nodiscard]] bool holds(std::size_t row) const { return row >= first && row < last; }
};

}  // namespace

std::optional<ReadingOrder> read_in_order(const TableContext& context, Form form, std::size_t width,
                                          const std::vector<int>& rows_of_form) {
  const std::vector<ValueGroup> groups = collect_groups(context, form);
  const std::set<std::size_t> displaced = displaced_rows(context, form, rows_of_form);
  ReadingOrder order;
  Block before;
  for (std::size_t first = 0; first < groups.size(); first += width) {
    if (!is_block(groups, first, width)) return std::nullopt;
    const std::size_t size = groups[first].values.size();
    const Block block{order.rows.size(), order.rows.size() + size};
    if (const Token* label = groups[first].label_before)
      if (const auto row = row_of(*label, form, rows_of_form)) {
        const bool beside = *row + 1 >= block.first && *row <= block.last;
        if (!beside || (displaced.contains(*row) && !block.holds(*row) && !before.holds(*row)))
          return std::nullopt;
      }
    before = block;
    for (std::size_t r = 0; r < size; ++r) {
      std::vector<const Token*>& row = order.rows.emplace_back();
      for (std::size_t c = 0; c < width; ++c) row.push_back(groups[first + c].values[r]);
    }
  }
  if (order.rows.size() != rows_of_form.size()) return std::nullopt;
  return order;
}

namespace {

/// A label of a row, and what stands between it and the next.
struct LabelledRun {
  std::optional<std::size_t> row;  ///< none: before the first label
  std::vector<const Token*> values;
};

std::vector<LabelledRun> collect_labels(const TableContext& context, Form form,
                                        const std::vector<int>& rows_of_form) {
  std::vector<LabelledRun> runs(1);
  for (const Region& region : context.regions) {
    if (region.form != form) continue;
    for (std::size_t i = region.first; i <= region.last; ++i)
      for (const Token& token : context.tokens.of(i)) {
        if (token.kind == TokenKind::value) {
          runs.back().values.push_back(&token);
        } else if (const auto row = row_of(token, form, rows_of_form)) {
          runs.push_back({.row = row, .values = {}});
        }
      }
  }
  return runs;
}

/// Whether a label out of order stands right before or behind all values of a row that is not its own.
bool is_contradicted(const ReadingOrder& order, const std::vector<LabelledRun>& runs,
                     const std::set<std::size_t>& displaced) {
  const auto row_with = [&](const std::vector<const Token*>& values) -> std::optional<std::size_t> {
    const auto at = std::ranges::find(order.rows, values);
    return at == order.rows.end() ? std::nullopt : std::optional<std::size_t>(at - order.rows.begin());
  };
  for (std::size_t i = 1; i < runs.size(); ++i) {
    if (!displaced.contains(*runs[i].row)) continue;
    const auto behind = row_with(runs[i].values);
    const auto before = row_with(runs[i - 1].values);
    if (behind && *behind != *runs[i].row) return true;
    if (before && *before != *runs[i].row && before != runs[i - 1].row) return true;
  }
  return false;
}

}  // namespace

std::optional<ReadingOrder> read_row_by_row(const TableContext& context, Form form, std::size_t width,
                                            const std::vector<int>& rows_of_form) {
  const std::vector<LabelledRun> runs = collect_labels(context, form, rows_of_form);
  ReadingOrder order;
  for (const LabelledRun& run : runs)
    for (const Token* value : run.values) {
      if (order.rows.empty() || order.rows.back().size() == width) order.rows.emplace_back();
      order.rows.back().push_back(value);
    }
  if (order.rows.size() != rows_of_form.size() || order.rows.back().size() != width) return std::nullopt;
  if (is_contradicted(order, runs, displaced_rows(context, form, rows_of_form))) return std::nullopt;
  return order;
}

}  // namespace gongkai
