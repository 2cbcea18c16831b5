#include "report/table/disclosure_cells.h"

namespace gongkai {
namespace {

/// Money measures are those whose unit some form has to state.
bool is_money(const CellDef& cell) { return cell.power != 0 || !cell.unit_known; }

/// The power of ten to yuan for a bare number, and whether the document states it.
struct BarePower {
  int power;
  std::string_view doubt;
};

BarePower bare_power(const CellDef& cell, std::string_view header, std::optional<int> note_power,
                     const Catalogue& catalogue) {
  if (!is_money(cell)) {
    const UnitDef* unit = catalogue.unit_at_end(header);  // （单位：千件）
    return {unit != nullptr && !unit->money ? unit->power : 0, {}};
  }
  if (const auto power = header_money_power(header, catalogue)) return {*power, {}};
  if (note_power) return {*note_power, {}};
  return {cell.power, cell.unit_known ? "unit_assumed" : "unit_not_stated"};
}

}  // namespace

AmountReading read_amount(const Token& token, const CellDef& cell, std::string_view header,
                          std::optional<int> note_power, const TableContext& context) {
  if (token.kind == TokenKind::blank) return {{}, "blank_cell"};
  const CellValue value = read_cell(token.text, context.catalogue);
  if (value.reading == Reading::not_applicable) return {{}, "not_applicable_cell"};
  const bool money = is_money(cell);
  const bool readable = value.reading == Reading::number && (cell.is_signed || value.number.digits >= 0) &&
                        (money || !value.money_unit);
  if (!readable) return {{}, "unreadable_cell"};
  if (may_be_cut(token, context.document) && value.number.digits != 0) return {{}, "document_cut"};
  const BarePower bare = bare_power(cell, header, note_power, context.catalogue);
  const bool own_unit = money ? value.money_unit || value.unit_power != 0 : value.has_unit;
  // The header's remark is cut, and with it the unit that it stated.
  if (!own_unit && !bare.doubt.empty() && leaves_bracket_open(header)) return {{}, bare.doubt};
  const Decimal number = value.number.scaled(own_unit ? value.unit_power : bare.power);
  if (!money && !number.integer()) return {{}, "unreadable_cell"};
  std::string_view doubt = value.broken ? "split_number" : std::string_view{};
  if (!own_unit && value.number.digits != 0 && !bare.doubt.empty()) doubt = bare.doubt;
  return {number.value(), doubt};
}

}  // namespace gongkai
