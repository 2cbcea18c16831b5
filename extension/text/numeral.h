#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace gongkai {

/// An exact decimal: digits × 10^exponent. Money in 万元 becomes yuan without binary rounding on the way.
struct Decimal {
  std::int64_t digits = 0;
  int exponent = 0;

  [[nodiscard]] double value() const;                         ///< nearest double
  [[nodiscard]] std::optional<std::int64_t> integer() const;  ///< NULL when it is not whole or out of range
  [[nodiscard]] Decimal scaled(int power_of_ten) const { return {digits, exponent + power_of_ten}; }
};

enum class Qualifier : std::uint8_t { exact, approximate, more_than, less_than };

/// A number read from the front of a text.
struct Numeral {
  Decimal number;
  Qualifier qualifier = Qualifier::exact;  ///< from 约 余 多 近 超 以上 不足 … inside or around the number
  bool percent = false;                    ///< written with % or 百分之
  std::size_t length = 0;                  ///< bytes of the text it took
};

/// The longest numeral expression at the front of `text` (any spelling, not normalized): Arabic with
/// thousands separators, full-width, Chinese, mixed, with multipliers 十百千万亿, and the qualifiers and
/// share marks around it. Blanks may stand behind a qualifier and before a multiplier, suffix or %, never
/// inside digits.
///
/// NULL when there is none, and when what is there can be read in more than one way, so that no part of it is
/// taken for the whole: 6,79 and 1.2.3; 三五 (3 to 5); 三亿五千; 3万5; fractions (三分之一); more than 18
/// digits. A caller that goes on behind such a place has to pass all its digits and separators. ‰, 千分之 and
/// 万分之 become percent: 5‰ is 0.5. 近 不足 不超过 are less_than; 余 多 几 超 以上 不少于 more_than; 约 左右
/// approximate.
std::optional<Numeral> scan_numeral(std::string_view text);

/// 0…9 of 〇零○一二两…九壹贰…玖; -1 for other characters.
int chinese_digit(char32_t c);

/// The power of ten of a multiplier: 十拾 1, 百佰 2, 千仟 3, 万 4, 亿 8; 0 for other characters.
int multiplier_power(char32_t c);

/// 余 多 几 between or behind the parts of a number: more than what is written.
bool is_surplus(char32_t c);

/// 至 到 - ~ between the bounds of a range.
constexpr bool is_range_mark(char32_t c) { return c == U'至' || c == U'到' || c == U'-' || c == U'~'; }

/// A number as prose states it.
struct Amount : Numeral {
  bool range = false;     ///< 3至5: `number` is the lower bound and more_than
  bool multiple = false;  ///< 翻番, 翻两番: 2 and 4 times
  bool spelled = false;   ///< begins with a Chinese digit
};

/// As scan_numeral, and also what is more than one number: ranges (3至5, 5%-10%, 3至5万: the lower bound),
/// fractions (三分之一: as percent, to 18 digits), 翻番.
std::optional<Amount> scan_amount(std::string_view text);

/// Whether an expression that scan_amount reads, without words before it, may begin with this folded
/// character.
bool may_start_amount(char32_t c);
/// Whether it may be anywhere in one: no expression goes on behind a character that may not.
bool may_belong_to_amount(char32_t c);
/// All characters that may.
std::u32string_view amount_characters();

/// A word that qualifies the number beside it.
struct QualifierWord {
  std::u32string_view word;
  Qualifier qualifier;
};

/// The longest qualifier (约, 不少于) that ends `before`; nullptr when none does. Folded text without blanks.
const QualifierWord* qualifier_before(std::u32string_view before);
/// The qualifier behind a unit (以上, 左右) with which `behind` begins; nullptr when it begins with none.
const QualifierWord* qualifier_behind(std::u32string_view behind);

/// The number the whole of `text` denotes: '6,798', '1 万多', '一百二十三', '１２', '85.01%' -> 85.01. NULL
/// if it is none.
std::optional<double> read_number(std::string_view text);

}  // namespace gongkai
