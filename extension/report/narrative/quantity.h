#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "report/forms/catalogue.h"
#include "report/narrative/prose.h"
#include "report/narrative/quantity_words.h"
#include "text/numeral.h"

namespace gongkai {

/// A quantity that a paragraph states: 1万多条, 85.01%, 12.5万元, 三个账号. Dates, document numbers, articles
/// of law, names with numbers, phone numbers and the like are none (sql/recognition says which).
struct Quantity {
  enum class Kind : std::uint8_t {
    count,       ///< of things, or without a unit
    money,       ///< in yuan
    share,       ///< %, 百分之…, a fraction (三分之一 is 33.3…)
    difference,  ///< 个百分点: between two shares
    multiple,    ///< 2倍, 翻番
  };

  Decimal number;         ///< multipliers moved in: 万次 -> 次, 万元 -> 元
  std::string_view unit;  ///< as written (simplified): 条, 人次, %, 元; empty when none is written
  UnitNumber unit_number = unit_number::none;
  Qualifier qualifier = Qualifier::exact;
  Kind kind = Kind::count;
  bool broken = false;             ///< a fraction of what comes in wholes: 2.5件
  std::size_t begin = 0, end = 0;  ///< characters of Prose::text, qualifiers and unit included

  /// Shares and changes say nothing of what the next number counts.
  [[nodiscard]] bool is_count() const { return kind == Kind::count || kind == Kind::money; }
};

/// Every quantity of the paragraph, in order; where there are more than limits::statements, one more than
/// that.
std::vector<Quantity> find_quantities(const Prose& prose, const Catalogue& catalogue);

}  // namespace gongkai
