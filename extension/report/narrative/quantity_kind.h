#pragma once

#include <cstddef>

#include "report/narrative/quantity.h"
#include "report/narrative/quantity_words.h"
#include "text/numeral.h"

namespace gongkai {

/// What a unit makes of the number before it.
Quantity::Kind kind_of(Unit::Kind unit);

void set_share(Quantity& quantity);

/// 九成 is 90%, 一半 50%; `end` is moved behind the unit. False where the number is no part of ten.
bool set_part_of_ten(const Amount& amount, const Unit& unit, std::size_t& end, Quantity& quantity);

}  // namespace gongkai
