#include "report/table/disclosure_cells.h"

#include <algorithm>

namespace gongkai {
namespace {

/// Money measures are those whose unit some form has to state.
bool is_money(const CellDef& cell) { return cell.power != 0 || !cell.unit_known; }

/// The power of ten to yuan for a bare number, and whether the document states it.
struct BarePower {
  int power;
  std::string_view doubt;
};

BarePower bare_power(const CellDef& cell, const Token* header, const Block& block,
                     const Catalogue& catalogue) {
  if (!is_money(cell)) return {0, {}};
  if (header != nullptr)
    if (const auto power = header_money_power(header->text, catalogue)) return {*power, {}};
  if (block.note_power) return {*block.note_power, {}};
  return {cell.power, cell.unit_known ? "unit_assumed" : "unit_not_stated"};
}

}  // namespace

ColumnOrder order_columns(const std::vector<HeaderCell>& header, std::span<const CellDef> cells) {
  ColumnOrder order{.position = {}, .width = cells.size()};
  for (std::size_t i = 0; i < cells.size(); ++i) order.position.push_back(i);
  if (header.size() < cells.size()) return order;
  ColumnOrder by_header{.position = {}, .width = header.size()};
  for (const CellDef& cell : cells) {
    const auto matches = [&](const HeaderCell& h) { return h.measure == cell.measure; };
    if (std::ranges::count_if(header, matches) != 1) return order;
    by_header.position.push_back(
        static_cast<std::size_t>(std::ranges::find_if(header, matches) - header.begin()));
  }
  return by_header;
}

AmountReading read_amount(const Token& token, const CellDef& cell, const Token* header, const Block& block,
                          const TableContext& context) {
  if (token.kind == TokenKind::blank) return {{}, "blank_cell"};
  const CellValue value = read_cell(token.text, context.catalogue);
  if (value.reading == Reading::not_applicable) return {{}, "not_applicable_cell"};
  const bool money = is_money(cell);
  const bool readable = value.reading == Reading::number && (cell.is_signed || value.number.digits >= 0) &&
                        (money || !value.money_unit);
  if (!readable) return {{}, "unreadable_cell"};
  if (may_be_cut(token, context.document) && value.number.digits != 0) return {{}, "document_cut"};
  const BarePower bare = bare_power(cell, header, block, context.catalogue);
  const bool own_unit = money ? value.money_unit || value.unit_power != 0 : value.has_unit;
  const Decimal number = value.number.scaled(own_unit ? value.unit_power : bare.power);
  if (!money && !number.integer()) return {{}, "unreadable_cell"};
  std::string_view doubt = value.broken ? "split_number" : std::string_view{};
  if (!own_unit && value.number.digits != 0 && !bare.doubt.empty()) doubt = bare.doubt;
  return {number.value(), doubt};
}

}  // namespace gongkai
