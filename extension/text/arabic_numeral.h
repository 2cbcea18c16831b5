#pragma once

#include <optional>

#include "text/numeral.h"
#include "text/numeral_cursor.h"

namespace gongkai {

struct ArabicNumeral {
  Decimal number;
  bool surplus = false;  ///< 20余万
};

/// The number in Arabic digits at `at`, with the Chinese multipliers behind it; `at` moves on behind all of
/// it. Nothing where there is none, where it has more than 18 digits, or where its commas, dots or parts
/// contradict each other.
std::optional<ArabicNumeral> scan_arabic_numeral(NumeralCursor& at);

}  // namespace gongkai
