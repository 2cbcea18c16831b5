#include "text/arabic_numeral.h"

#include <cstdint>

#include "base/ascii.h"
#include "text/chinese_numeral.h"

namespace gongkai {
namespace {

/// Digits with a decimal point; grows as they are read.
struct Digits {
  Decimal number;
  int count = 0;  ///< before the decimal point

  /// False on overflow.
  bool append(char32_t digit) {
    std::int64_t& digits = number.digits;
    return !__builtin_mul_overflow(digits, std::int64_t{10}, &digits) &&
           !__builtin_add_overflow(digits, static_cast<std::int64_t>(digit - U'0'), &digits);
  }
};

/// Reads the digits at `at`; their count, or nothing on overflow.
std::optional<int> read_run(NumeralCursor& at, Digits& digits) {
  int count = 0;
  for (; is_digit(at.peek()); at.advance(), ++count) {
    if (!digits.append(at.peek())) return std::nullopt;
  }
  return count;
}

/// Reads 6,798 and 7730.28. Commas must cut groups of three; 6,79 and 1.2.3 are no numbers, and neither is a
/// part of them.
std::optional<Digits> read_arabic_digits(NumeralCursor& at) {
  Digits digits;
  const bool starts_with_zero = at.peek() == U'0';
  const auto first_group = read_run(at, digits);
  if (!first_group || *first_group == 0) return std::nullopt;
  digits.count = *first_group;
  while (at.peek() == U',' && is_digit(at.peek_next())) {
    at.advance();
    const auto group = read_run(at, digits);
    if (group != 3 || *first_group > 3 || starts_with_zero) return std::nullopt;
    digits.count += 3;
  }
  if (at.peek() == U'.' && is_digit(at.peek_next())) {
    at.advance();
    const auto decimals = read_run(at, digits);
    const bool goes_on = (at.peek() == U'.' || at.peek() == U',') && is_digit(at.peek_next());
    if (!decimals || goes_on) return std::nullopt;
    digits.number.exponent = -*decimals;
  }
  return digits;
}

/// Multipliers behind a number: their power of ten, and whether 余 or 多 stands among them.
struct Multiplier {
  int power = 0;
  bool surplus = false;
};

/// Takes `c`, blanks before it (1 万) and 余 多 几 before 万 and 亿 (20余万) included.
bool accept_multiplier(NumeralCursor& at, char32_t c, Multiplier& multiplier) {
  NumeralCursor ahead = at;
  ahead.skip_blanks();
  const bool surplus = multiplier_power(c) >= 4 && is_surplus(ahead.peek());
  if (surplus) {
    ahead.advance();
    ahead.skip_blanks();
  }
  if (!ahead.accept(c)) return false;
  multiplier.power += multiplier_power(c);
  multiplier.surplus = multiplier.surplus || surplus;
  at = ahead;
  return true;
}

/// [十百千] [万] [亿]. Behind more than one digit 十 and 百 begin a word: 2020十大案例.
Multiplier read_multiplier(NumeralCursor& at, const Digits& digits) {
  Multiplier multiplier;
  const bool one_digit = digits.count == 1 && digits.number.exponent == 0 && digits.number.digits != 0;
  if (!one_digit ||
      (!accept_multiplier(at, U'十', multiplier) && !accept_multiplier(at, U'百', multiplier))) {
    accept_multiplier(at, U'千', multiplier);
  }
  accept_multiplier(at, U'万', multiplier);
  accept_multiplier(at, U'亿', multiplier);
  return multiplier;
}

/// The sum of a part and the lower ones behind it: 1亿2000万, 3万5千, 12万3456.
std::optional<std::int64_t> add_lower_parts(NumeralCursor& at, std::int64_t sum, int power, bool& surplus) {
  while (power > 0 && !surplus && is_digit(at.peek())) {
    const auto digits = read_arabic_digits(at);
    if (!digits) return std::nullopt;
    const Multiplier multiplier = read_multiplier(at, *digits);
    const auto part = digits->number.scaled(multiplier.power).integer();
    // 3万5 may be 35,000 or 30,005.
    const bool ambiguous = multiplier.power == 0 && digits->count == 1;
    if (!part || digits->number.exponent != 0 || ambiguous || *part >= power_of_ten(power))
      return std::nullopt;
    sum += *part;
    power = multiplier.power;
    surplus = multiplier.surplus;
  }
  return sum;
}

}  // namespace

std::optional<ArabicNumeral> scan_arabic_numeral(NumeralCursor& at) {
  const auto digits = read_arabic_digits(at);
  if (!digits) return std::nullopt;
  const Multiplier multiplier = read_multiplier(at, *digits);
  ArabicNumeral numeral{digits->number.scaled(multiplier.power), multiplier.surplus};
  if (multiplier.power > 0 && is_digit(at.peek())) {
    const auto whole = numeral.number.integer();
    if (!whole || digits->number.exponent != 0 || *whole > power_of_ten(17)) return std::nullopt;
    const auto sum = add_lower_parts(at, *whole, multiplier.power, numeral.surplus);
    if (!sum) return std::nullopt;
    numeral.number = {*sum, 0};
  }
  return numeral;
}

}  // namespace gongkai
