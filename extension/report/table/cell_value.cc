#include "report/table/cell_value.h"

#include <algorithm>
#include <string>

#include "base/ascii.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr std::size_t most_digits = 15;  // exact in a double

std::string without_blanks(std::string_view text) {
  std::string result(text);
  std::erase_if(result, [](char c) { return c == ' ' || c == '\t' || c == '\n'; });
  return result;
}

bool is_mark(const std::string& compact, const Catalogue& catalogue) {
  return compact.size() <= catalogue.longest_value_mark() &&
         std::ranges::any_of(catalogue.value_mark_spellings(),
                             [&](std::string_view mark) { return compact == mark; });
}

/// Takes the sign off the front; 0 when there is none.
int take_sign(std::string_view& text, const Catalogue& catalogue) {
  for (const SignDef& sign : catalogue.value_signs()) {
    if (!text.starts_with(sign.word)) continue;
    text.remove_prefix(sign.word.size());
    return sign.sign;
  }
  return 0;
}

const UnitDef* take_unit(std::string_view& text, const Catalogue& catalogue) {
  for (const UnitDef& unit : catalogue.value_units()) {
    if (!text.ends_with(unit.word)) continue;
    text.remove_suffix(unit.word.size());
    return &unit;
  }
  return nullptr;
}

void trim_ascii(std::string_view& text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
}

/// Whether the integer part is 1 to 3 digits, not 0 alone, followed by groups of exactly 3 behind each
/// `separator`.
bool grouped_by_three(std::string_view integer, char separator) {
  std::size_t run = 0;
  bool first = true;
  for (const char c : integer) {
    if (is_digit(c)) {
      ++run;
      continue;
    }
    if (c != separator || run == 0 || (first ? run > 3 || integer.front() == '0' : run != 3)) return false;
    first = false;
    run = 0;
  }
  return first ? run > 0 : run == 3;
}

/// Digits with an optional fraction; blanks and commas are checked by the caller.
std::optional<Decimal> parse_decimal(std::string_view integer, std::string_view fraction) {
  Decimal number;
  std::size_t digits = 0;
  for (const std::string_view part : {integer, fraction})
    for (const char c : part) {
      if (!is_digit(c)) continue;
      number.digits = number.digits * 10 + (c - '0');
      if (number.digits != 0 && ++digits > most_digits) return std::nullopt;
    }
  number.exponent = -static_cast<int>(fraction.size());
  return number;
}

/// Reads the digits of `text` into `value`; false when they are not certainly one number.
bool read_digits(std::string_view text, CellValue& value) {
  const std::size_t point = text.find('.');
  const std::string_view integer = text.substr(0, point);
  const std::string_view fraction =
      point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
  if (integer.empty() || (point != std::string_view::npos && fraction.empty())) return false;
  if (!std::ranges::all_of(fraction, is_digit)) return false;
  if (!std::ranges::all_of(integer, [](char c) { return is_digit(c) || c == ',' || c == ' '; })) return false;
  if (!is_digit(integer.front()) || !is_digit(integer.back())) return false;
  const bool commas = integer.find(',') != std::string_view::npos;
  const bool broken = integer.find(' ') != std::string_view::npos;
  if ((commas || broken) && !grouped_by_three(integer, commas ? ',' : ' ')) return false;
  const auto number = parse_decimal(integer, fraction);
  if (!number) return false;
  value.number = *number;
  value.broken = broken;
  return true;
}

/// U+2028, as a reader of Markdown leaves it for <br>, folds to a blank; line ends do not.
bool has_line_separator(std::string_view text) { return text.find("\xE2\x80\xA8") != std::string_view::npos; }

/// Nearly every cell is a few ASCII digits and nothing else.
std::optional<std::int64_t> plain_digits(std::string_view text) {
  if (text.empty() || text.size() > most_digits) return std::nullopt;
  std::int64_t number = 0;
  for (const char c : text) {
    if (!is_digit(c)) return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

}  // namespace

CellValue read_cell(std::string_view text, const Catalogue& catalogue) {
  CellValue value;
  if (const auto digits = plain_digits(text)) {
    value.reading = Reading::number;
    value.number.digits = *digits;
    return value;
  }
  const std::string normal = normalize(text);
  const std::string compact = without_blanks(normal);
  if (compact.empty()) return value;
  if (is_mark(compact, catalogue)) {
    value.reading = Reading::not_applicable;
    return value;
  }
  value.reading = Reading::unreadable;
  if (has_line_separator(text)) return value;
  std::string_view rest = normal;
  trim_ascii(rest);
  const int sign = take_sign(rest, catalogue);
  value.is_signed = sign != 0;
  trim_ascii(rest);
  if (const UnitDef* unit = take_unit(rest, catalogue)) {
    value.has_unit = true;
    value.unit_power = unit->power;
    value.money_unit = unit->money;
    trim_ascii(rest);
  }
  if (!read_digits(rest, value)) return value;
  if (sign < 0) value.number.digits = -value.number.digits;
  value.reading = Reading::number;
  return value;
}

std::optional<int> header_money_power(std::string_view header, const Catalogue& catalogue) {
  const UnitDef* unit = catalogue.unit_at_end(header);
  return unit != nullptr && unit->money ? std::optional(unit->power) : std::nullopt;
}

}  // namespace gongkai
