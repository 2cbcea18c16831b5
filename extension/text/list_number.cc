#include "text/list_number.h"

#include <array>

#include "text/normalize.h"

namespace gongkai {
namespace {

using Digits = std::array<const char*, 10>;

constexpr Digits plain_digits = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr Digits circle_digits = {"○", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr Digits zero_digits = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr Digits legal_digits = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
constexpr Digits traditional_legal_digits = {"零", "壹", "貳", "參", "肆", "伍", "陸", "柒", "捌", "玖"};
constexpr std::array<const char*, 4> powers = {"", "十", "百", "千"};
constexpr std::array<const char*, 4> legal_powers = {"", "拾", "佰", "仟"};

/// 一百零二; below 20 without the first 一: 十二, but 壹拾贰.
std::string with_powers(int number, const Digits& digits, const std::array<const char*, 4>& names) {
  std::string decimal = std::to_string(number);
  if (decimal.size() > names.size()) return decimal;
  std::string out;
  bool zero = false;
  for (std::size_t i = 0; i < decimal.size(); ++i) {
    const auto digit = static_cast<std::size_t>(decimal[i] - '0');
    const std::size_t power = decimal.size() - 1 - i;
    if (digit == 0) {
      zero = true;
      continue;
    }
    if (zero) out += digits[0];
    zero = false;
    const bool unsaid = digit == 1 && power == 1 && i == 0 && names == powers;
    if (!unsaid) out += digits[digit];
    out += names[power];
  }
  return out.empty() ? digits[0] : out;
}

std::string digit_by_digit(int number, const Digits& digits) {
  std::string out;
  for (const char c : std::to_string(number)) out += digits[static_cast<std::size_t>(c - '0')];
  return out;
}

/// 一 … 九十九 with powers, from 100 on digit by digit.
std::string counting(int number, const Digits& digits) {
  return number < 100 ? with_powers(number, digits, powers) : digit_by_digit(number, digits);
}

/// A, B, … Z, AA, BB, as Word counts.
std::string letters(int number, char first) {
  if (number < 1 || number > 780) return std::to_string(number);
  const auto letter = static_cast<char>(first + (number - 1) % 26);
  std::string out;
  out.append(static_cast<std::size_t>(number - 1) / 26 + 1, letter);
  return out;
}

std::string roman(int number, bool upper) {
  struct Sign {
    int value;
    const char* upper;
    const char* lower;
  };
  static constexpr Sign signs[] = {{1000, "M", "m"}, {900, "CM", "cm"}, {500, "D", "d"}, {400, "CD", "cd"},
                                   {100, "C", "c"},  {90, "XC", "xc"},  {50, "L", "l"},  {40, "XL", "xl"},
                                   {10, "X", "x"},   {9, "IX", "ix"},   {5, "V", "v"},   {4, "IV", "iv"},
                                   {1, "I", "i"}};
  if (number < 1 || number > 3999) return std::to_string(number);
  std::string out;
  for (const Sign& sign : signs)
    for (; number >= sign.value; number -= sign.value) out += upper ? sign.upper : sign.lower;
  return out;
}

/// The sign at `number` of a run of consecutive characters that begins at `first` with 1.
std::string consecutive(int number, char32_t first, int count) {
  if (number < 1 || number > count) return std::to_string(number);
  std::string out;
  append_utf8(out, first + static_cast<char32_t>(number - 1));
  return out;
}

std::string one_of(int number, std::u32string_view signs) {
  if (number < 1 || static_cast<std::size_t>(number) > signs.size()) return std::to_string(number);
  std::string out;
  append_utf8(out, signs[static_cast<std::size_t>(number - 1)]);
  return out;
}

std::string full_width(int number) {
  std::string out;
  for (const char c : std::to_string(number)) append_utf8(out, U'０' + static_cast<char32_t>(c - '0'));
  return out;
}

std::string with_zero(int number) {
  std::string out = std::to_string(number);
  if (out.size() == 1) out.insert(out.begin(), '0');
  return out;
}

struct Format {
  std::string_view name;
  std::string (*write)(int number);
};

constexpr Format formats[] = {
    {"chineseCounting", [](int n) { return counting(n, circle_digits); }},
    {"chineseCountingThousand", [](int n) { return with_powers(n, zero_digits, powers); }},
    {"chineseLegalSimplified", [](int n) { return with_powers(n, legal_digits, legal_powers); }},
    {"ideographLegalTraditional",
     [](int n) { return with_powers(n, traditional_legal_digits, legal_powers); }},
    {"ideographDigital", [](int n) { return digit_by_digit(n, plain_digits); }},
    {"japaneseDigitalTenThousand", [](int n) { return digit_by_digit(n, plain_digits); }},
    {"taiwaneseDigital", [](int n) { return digit_by_digit(n, circle_digits); }},
    {"japaneseCounting", [](int n) { return with_powers(n, plain_digits, powers); }},
    {"taiwaneseCounting", [](int n) { return counting(n, circle_digits); }},
    {"taiwaneseCountingThousand", [](int n) { return with_powers(n, zero_digits, powers); }},
    {"ideographTraditional", [](int n) { return one_of(n, U"甲乙丙丁戊己庚辛壬癸"); }},
    {"ideographZodiac", [](int n) { return one_of(n, U"子丑寅卯辰巳午未申酉戌亥"); }},
    {"ideographEnclosedCircle", [](int n) { return consecutive(n, U'㊀', 10); }},
    {"decimalEnclosedCircle", [](int n) { return consecutive(n, U'①', 20); }},
    {"decimalEnclosedCircleChinese", [](int n) { return consecutive(n, U'①', 20); }},
    {"decimalEnclosedParen", [](int n) { return consecutive(n, U'⑴', 20); }},
    {"decimalEnclosedFullstop", [](int n) { return consecutive(n, U'⒈', 20); }},
    {"decimalFullWidth", full_width},
    {"decimalFullWidth2", full_width},
    {"decimalZero", with_zero},
    {"upperLetter", [](int n) { return letters(n, 'A'); }},
    {"lowerLetter", [](int n) { return letters(n, 'a'); }},
    {"upperRoman", [](int n) { return roman(n, true); }},
    {"lowerRoman", [](int n) { return roman(n, false); }},
    {"none", [](int) { return std::string(); }},
    {"bullet", [](int) { return std::string(); }},
};

}  // namespace

std::string list_number(int number, std::string_view format) {
  if (number >= 0)
    for (const Format& known : formats)
      if (known.name == format) return known.write(number);
  return std::to_string(number);
}

}  // namespace gongkai
