#pragma once

#include <optional>
#include <string_view>

#include "report/forms/catalogue.h"
#include "text/numeral.h"

namespace gongkai {

enum class Reading : std::uint8_t {
  number,
  blank,           ///< nothing, or only blanks: not stated
  not_applicable,  ///< '/', '-', '无' …: not stated
  unreadable,      ///< something that is not certainly one number
};

/// What a value cell says.
struct CellValue {
  Reading reading = Reading::blank;
  Decimal number{};         ///< without the unit's power
  int unit_power = 0;       ///< of ten, of the unit written in the cell (万元: 4)
  bool money_unit = false;  ///< a unit of money is written in the cell
  bool has_unit = false;    ///< any unit is written in the cell
  bool is_signed = false;   ///< a sign or 增/减 is written
  bool broken = false;      ///< blanks group its digits by three
};

/// Reads a cell of any spelling: '6,798', '１２', '+3', '减少2', '251000元', '12.5万元', '12 件', '117 268'.
/// A blank is part of a number only as a thousands separator; a line break never is: both else part two
/// numbers, and a cell of two numbers is unreadable.
CellValue read_cell(std::string_view text, const Catalogue& catalogue);

/// The power of ten of a money unit written in a column header ("（单位：万元）"); NULL when none is written.
std::optional<int> header_money_power(std::string_view header, const Catalogue& catalogue);

}  // namespace gongkai
