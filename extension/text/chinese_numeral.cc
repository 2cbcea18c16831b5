#include "text/chinese_numeral.h"

#include <string_view>

#include "base/ascii.h"

namespace gongkai {
namespace {

constexpr std::u32string_view everyday_digits = U"零一二三四五六七八九";
constexpr std::u32string_view financial_digits = U"零壹贰叁肆伍陆柒捌玖";

bool is_zero(char32_t c) { return c == U'零' || c == U'〇' || c == U'○'; }

bool is_financial_digit(char32_t c) { return financial_digits.find(c, 1) != std::u32string_view::npos; }

/// 20 for 廿, 30 for 卅.
int contracted_tens(char32_t c) {
  if (c == U'廿') return 20;
  return c == U'卅' ? 30 : 0;
}

/// Numbers below 10,000, one after the other with their multipliers 万 and 亿.
class ChineseNumeralReader {
 public:
  explicit ChineseNumeralReader(NumeralCursor& at) : at_(at) {}

  std::optional<ChineseNumeral> read() {
    const auto below = read_below_hundred_million(0);
    if (!below) return std::nullopt;
    std::int64_t value = *below;
    if (accept_multiplier(U'亿')) {
      value *= power_of_ten(8);
      if (!surplus_ && continues()) {
        // 三亿五千 is 300,005,000 by the book and 350,000,000 in speech.
        const bool has_zero = is_zero(at_.peek());
        const auto rest = read_below_hundred_million(8);
        if (!rest || *rest == 0 || (!has_zero && *rest < power_of_ten(6))) return std::nullopt;
        value += *rest;
      }
    }
    return ChineseNumeral{{value, 0}, surplus_};
  }

 private:
  [[nodiscard]] bool continues() const { return chinese_digit(at_.peek()) >= 0 || at_.peek() == U'十'; }

  /// Takes 万 or 亿, and 余 多 几 in front of it.
  bool accept_multiplier(char32_t multiplier) {
    if (is_surplus(at_.peek()) && at_.peek_next() == multiplier) {
      at_.advance();
      surplus_ = true;
    }
    return at_.accept(multiplier);
  }

  /// A number below 10^8, behind a multiplier of `power` as in read_section().
  std::optional<std::int64_t> read_below_hundred_million(int power) {
    const auto section = read_section(power);
    if (!section) return std::nullopt;
    if (*section == 0 || !accept_multiplier(U'万')) return section;
    std::int64_t value = *section * power_of_ten(4);
    if (!surplus_ && continues()) {
      const auto rest = read_section(4);
      if (!rest || *rest == 0) return std::nullopt;
      value += *rest;
    }
    return value;
  }

  /// A number below 10,000. `power` is that of the multiplier before it, 0 where there is none: in 三万五 and
  /// 一千二 the last digit counts the next lower power.
  std::optional<std::int64_t> read_section(int power) {
    std::int64_t value = 0;
    bool after_zero = false;
    if (const int tens = contracted_tens(at_.peek()); tens != 0 && power == 0) {
      at_.advance();
      value = tens;
      power = 1;
    }
    while (true) {
      if (is_zero(at_.peek())) {
        if (after_zero) return std::nullopt;
        after_zero = true;
        at_.advance();
        if (power == 0) return value;  // 零 alone
        continue;
      }
      int digit = chinese_digit(at_.peek());
      const bool bare_ten = digit < 0 && multiplier_power(at_.peek()) == 1 && power != 1;
      if (bare_ten) {
        digit = 1;
      } else if (digit < 0) {
        if (after_zero) return std::nullopt;
        return power == 0 ? std::nullopt : std::optional(value);
      } else {
        at_.advance();
      }
      const int unit = multiplier_power(at_.peek());
      if (unit == 0 || unit > 3) {
        if (power < 2 || after_zero) return value + digit;
        // 一千二 is 1,200, but what 一百五万 and 一百五点三 are nobody can say.
        if (unit != 0 || at_.peek() == U'点') return std::nullopt;
        return value + digit * power_of_ten(power - 1);
      }
      if (power != 0 && unit >= power) return std::nullopt;
      value += digit * power_of_ten(unit);
      power = unit;
      after_zero = false;
      at_.advance();
    }
  }

  NumeralCursor& at_;
  bool surplus_ = false;
};

/// 二〇二〇: digits without multipliers. Two or three of them may be a range (三五天) and are none, unless a
/// zero is among them.
std::optional<ChineseNumeral> read_digits(NumeralCursor& at) {
  NumeralCursor ahead = at;
  std::int64_t value = 0;
  int count = 0;
  bool has_zero = false;
  for (int digit = chinese_digit(ahead.peek()); digit >= 0; digit = chinese_digit(ahead.peek())) {
    if (++count > 18) return std::nullopt;
    if (ahead.peek() == U'两' || is_financial_digit(ahead.peek())) return std::nullopt;
    has_zero = has_zero || is_zero(ahead.peek());
    value = value * 10 + digit;
    ahead.advance();
  }
  if (multiplier_power(ahead.peek()) != 0 || count < 2 || (count < 4 && !has_zero)) return std::nullopt;
  at = ahead;
  return ChineseNumeral{{value, 0}, false};
}

/// 点五 behind a number, and 万 亿 behind that.
bool read_decimals(NumeralCursor& at, Decimal& number) {
  if (at.peek() != U'点' || chinese_digit(at.peek_next()) < 0) return true;
  if (number.digits >= power_of_ten(4)) return false;
  at.advance();
  for (int digit = chinese_digit(at.peek()); digit >= 0; digit = chinese_digit(at.peek())) {
    if (number.digits >= power_of_ten(16)) return false;
    number = {number.digits * 10 + digit, number.exponent - 1};
    at.advance();
  }
  for (int power = multiplier_power(at.peek()); power != 0; power = multiplier_power(at.peek())) {
    if (power != 4 && power != 8) return false;
    number.exponent += power;
    at.advance();
  }
  return true;
}

/// 陆续 and 队伍 are words: a financial digit counts only with a multiplier behind it.
bool is_lone_financial_digit(const NumeralCursor& at) {
  return is_financial_digit(at.peek()) && multiplier_power(at.peek_next()) == 0;
}

}  // namespace

int chinese_digit(char32_t c) {
  if (c < 0x80) return -1;
  if (is_zero(c)) return 0;
  if (c == U'两') return 2;
  auto digit = everyday_digits.find(c);
  if (digit == std::u32string_view::npos) digit = financial_digits.find(c);
  return digit == std::u32string_view::npos ? -1 : static_cast<int>(digit);
}

int multiplier_power(char32_t c) {
  switch (c) {
    case U'十':
    case U'拾':
      return 1;
    case U'百':
    case U'佰':
      return 2;
    case U'千':
    case U'仟':
      return 3;
    case U'万':
      return 4;
    case U'亿':
      return 8;
    default:
      return 0;
  }
}

bool is_surplus(char32_t c) { return c == U'余' || c == U'多' || c == U'几'; }

std::int64_t power_of_ten(int power) {
  std::int64_t value = 1;
  for (; power > 0; --power) value *= 10;
  return value;
}

std::optional<ChineseNumeral> scan_chinese_numeral(NumeralCursor& at) {
  if (is_lone_financial_digit(at)) return std::nullopt;
  auto numeral = read_digits(at);
  if (!numeral) numeral = ChineseNumeralReader(at).read();
  if (!numeral || (!numeral->surplus && !read_decimals(at, numeral->number))) return std::nullopt;
  const char32_t next = at.peek();
  const bool goes_on = chinese_digit(next) >= 0 || multiplier_power(next) != 0 || is_digit(next);
  if (goes_on) return std::nullopt;
  return numeral;
}

}  // namespace gongkai
