#pragma once

#include <optional>
#include <string_view>

#include "report/table/counts.h"
#include "report/table/statutory.h"

namespace gongkai {

/// What a value cell of table two came to.
struct AmountReading {
  std::optional<double> value;  ///< in the measure's unit
  std::string_view diagnostic;  ///< empty: read without doubt
};

/// Reads one value cell. `header` is the column's header, `note_power` that of a money unit in a note of its
/// block ("单位：万元").
AmountReading read_amount(const Token& token, const CellDef& cell, std::string_view header,
                          std::optional<int> note_power, const TableContext& context);

}  // namespace gongkai
