#include <string_view>

#include "base/ascii.h"
#include "text/arabic_numeral.h"
#include "text/chinese_numeral.h"
#include "text/next_folded.h"
#include "text/numeral.h"
#include "text/numeral_cursor.h"

namespace gongkai {
namespace {

/// part / whole as percent, exact where 18 digits are enough, else cut there.
std::optional<Decimal> percent_of(std::int64_t part, std::int64_t whole) {
  if (part <= 0 || whole <= 1 || part >= whole || whole >= power_of_ten(15)) return std::nullopt;
  Decimal percent{part * 100 / whole, 0};
  std::int64_t rest = part * 100 % whole;
  while (rest != 0 && percent.digits < power_of_ten(17)) {
    percent = {percent.digits * 10 + rest * 10 / whole, percent.exponent - 1};
    rest = rest * 10 % whole;
  }
  return percent;
}

std::optional<std::int64_t> scan_whole(NumeralCursor& at) {
  if (is_digit(at.peek())) {
    const auto numeral = scan_arabic_numeral(at);
    return numeral ? numeral->number.integer() : std::nullopt;
  }
  const auto numeral = scan_chinese_numeral(at);
  return numeral && !numeral->surplus ? numeral->number.integer() : std::nullopt;
}

/// 三分之一.
std::optional<Amount> scan_fraction(std::string_view text) {
  NumeralCursor at(text);
  const auto whole = scan_whole(at);
  if (!whole || !at.accept(U"分之")) return std::nullopt;
  const auto part = scan_whole(at);
  if (!part || *part >= power_of_ten(15)) return std::nullopt;
  const auto percent = percent_of(*part, *whole);
  if (!percent) return std::nullopt;
  Amount amount;
  amount.number = *percent;
  amount.percent = true;
  amount.length = at.taken();
  return amount;
}

/// 翻番, 翻一番, 翻了两番.
std::optional<Amount> scan_doubling(std::string_view text) {
  NumeralCursor at(text);
  if (!at.accept(U'翻')) return std::nullopt;
  at.accept(U'了');
  std::int64_t times = 1;
  if (at.peek() != U'番') {
    const auto number = scan_whole(at);
    if (!number || *number < 1 || *number > 10) return std::nullopt;
    times = *number;
  }
  if (!at.accept(U'番')) return std::nullopt;
  Amount amount;
  amount.number = {std::int64_t{1} << times, 0};
  amount.multiple = true;
  amount.length = at.taken();
  return amount;
}

/// The power of the multiplier that ends a number: 4 for 5万, 0 where there is none.
int last_power(std::string_view numeral) {
  int power = 0;
  for (std::size_t pos = 0; pos < numeral.size();) {
    const char32_t c = next_folded(numeral, pos);
    if (c != 0 && c != U' ' && !is_surplus(c)) power = multiplier_power(c);
  }
  return power;
}

bool has_multiplier(std::string_view numeral) {
  for (std::size_t pos = 0; pos < numeral.size();)
    if (multiplier_power(next_folded(numeral, pos)) != 0) return true;
  return false;
}

/// Goes on from the lower bound to the upper one where there is one. False when what is there cannot be read
/// with certainty.
bool accept_upper_bound(std::string_view text, Amount& amount) {
  NumeralCursor at(text.substr(amount.length));
  const bool connected = is_range_mark(at.peek());
  if (connected) at.advance();
  if (connected && at.peek() == U'-') at.accept(U'-');
  if (!connected ||
      (!is_digit(at.peek()) && chinese_digit(at.peek()) < 0 && multiplier_power(at.peek()) != 1))
    return true;
  const std::string_view lower_text = text.substr(0, amount.length);
  const std::size_t begin = amount.length + at.taken();
  const bool is_ten = multiplier_power(at.peek()) == 1;  // 五至十
  const auto upper = scan_numeral(text.substr(begin));
  if (!upper || (amount.percent && !upper->percent)) return false;
  const std::string_view upper_text = text.substr(begin, upper->length);
  // 3至5万 begins at 30,000; what 三到五百 begins at depends on who says it.
  if (const int power = last_power(upper_text); power != 0 && !is_ten && !has_multiplier(lower_text)) {
    if (power < 4) return false;
    amount.number = amount.number.scaled(power);
  }
  if (amount.number.value() >= upper->number.value()) return false;
  amount.percent = upper->percent;
  amount.range = true;
  amount.qualifier = Qualifier::more_than;
  amount.length = begin + upper->length;
  return true;
}

}  // namespace

bool may_start_amount(char32_t c) {
  return is_digit(c) || chinese_digit(c) >= 0 || multiplier_power(c) != 0 || c == U'翻' || c == U'廿' ||
         c == U'卅';
}

std::u32string_view amount_characters() {
  return U"0123456789零〇○一二两三四五六七八九壹贰叁肆伍陆柒捌玖十拾百佰千仟万亿翻廿卅余多几"
         U".,%‰+-~分之点有以上下内左右至到了番";
}

bool may_belong_to_amount(char32_t c) { return amount_characters().find(c) != std::u32string_view::npos; }

std::optional<Amount> scan_amount(std::string_view text) {
  if (auto doubling = scan_doubling(text)) return doubling;
  Amount amount;
  if (const auto numeral = scan_numeral(text)) {
    static_cast<Numeral&>(amount) = *numeral;
  } else if (const auto fraction = scan_fraction(text)) {
    amount = *fraction;
  } else {
    return std::nullopt;
  }
  std::size_t front = 0;
  amount.spelled = !is_digit(next_folded(text, front));
  if (!accept_upper_bound(text, amount)) return std::nullopt;
  return amount;
}

}  // namespace gongkai
