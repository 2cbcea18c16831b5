#pragma once

#include <cstdint>
#include <optional>

#include "text/numeral.h"
#include "text/numeral_cursor.h"

/// The parts of numeral.h that are written in Chinese characters, private to text/.
namespace gongkai {

/// 10 to the power of `power`, 0…18.
std::int64_t power_of_ten(int power);

struct ChineseNumeral {
  Decimal number;
  bool surplus = false;  ///< 三百余万
};

/// The number in Chinese characters at `at`, which moves on behind it; nothing where there is none or where
/// it can be read in more than one way: 三五 (3 to 5), 三十五六, 二十5, 三亿五千.
std::optional<ChineseNumeral> scan_chinese_numeral(NumeralCursor& at);

}  // namespace gongkai
