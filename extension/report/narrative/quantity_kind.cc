#include "report/narrative/quantity_kind.h"

#include <string_view>

namespace gongkai {
namespace {

constexpr std::string_view share_unit = "%";

}  // namespace

Quantity::Kind kind_of(Unit::Kind unit) {
  if (unit == Unit::Kind::money) return Quantity::Kind::money;
  if (unit == Unit::Kind::difference) return Quantity::Kind::difference;
  return unit == Unit::Kind::multiple ? Quantity::Kind::multiple : Quantity::Kind::count;
}

void set_share(Quantity& quantity) {
  quantity.unit = share_unit;
  quantity.unit_number = unit_number::share;
  quantity.kind = Quantity::Kind::share;
}

bool set_part_of_ten(const Amount& amount, const Unit& unit, std::size_t& end, Quantity& quantity) {
  const double parts = amount.number.value();
  const bool is_half = unit.kind == Unit::Kind::half;
  if (is_half ? !amount.spelled || parts != 1 : parts <= 0 || parts >= 10) return false;
  quantity.number = is_half ? Decimal{50, 0} : amount.number.scaled(1);
  set_share(quantity);
  end += unit.length;
  return true;
}

}  // namespace gongkai
