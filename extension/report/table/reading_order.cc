#include "report/table/reading_order.h"

#include <algorithm>

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

/// Whether a label before rows [first, last) may stand there: one of them, or the neighbour of one.
bool fits_here(const Token* label, Form form, const std::vector<int>& rows_of_form, std::size_t first,
               std::size_t last) {
  if (label == nullptr || label->marker == MarkerStyle::none) return true;
  const LabelDef* def = label->find(form, Role::row);
  if (def == nullptr) return true;
  const auto at = std::ranges::find(rows_of_form, def->number);
  if (at == rows_of_form.end()) return false;
  const auto row = static_cast<std::size_t>(at - rows_of_form.begin());
  return row + 1 >= first && row <= last;
}

}  // namespace

std::optional<ReadingOrder> read_in_order(const TableContext& context, Form form, std::size_t width,
                                          const std::vector<int>& rows_of_form) {
  const std::vector<ValueGroup> groups = collect_groups(context, form);
  ReadingOrder order;
  for (std::size_t first = 0; first < groups.size(); first += width) {
    if (!is_block(groups, first, width)) return std::nullopt;
    const std::size_t size = groups[first].values.size();
    if (!fits_here(groups[first].label_before, form, rows_of_form, order.rows.size(),
                   order.rows.size() + size))
      return std::nullopt;
    for (std::size_t r = 0; r < size; ++r) {
      std::vector<const Token*>& row = order.rows.emplace_back();
      for (std::size_t c = 0; c < width; ++c) row.push_back(groups[first + c].values[r]);
    }
  }
  if (order.rows.size() != rows_of_form.size()) return std::nullopt;
  return order;
}

}  // namespace gongkai
