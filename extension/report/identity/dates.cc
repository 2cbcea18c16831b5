#include "report/identity/dates.h"

#include <algorithm>
#include <chrono>

#include "base/ascii.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr int first_year = 1990;
constexpr int last_year = 2099;

/// Reads 1 to `most` digits with blanks around; moves `pos` behind them. NULL when there are none or more.
std::optional<int> read_digits(std::string_view text, std::size_t& pos, std::size_t most) {
  std::size_t at = pos;
  while (at < text.size() && text[at] == ' ') ++at;
  int value = 0;
  std::size_t digits = 0;
  while (at < text.size() && is_digit(text[at])) {
    value = value * 10 + (text[at++] - '0');
    if (++digits > most) return std::nullopt;
  }
  if (digits == 0) return std::nullopt;
  while (at < text.size() && text[at] == ' ') ++at;
  pos = at;
  return value;
}

std::string_view wording(const Catalogue& catalogue, std::string_view role) {
  const auto wordings = catalogue.identity_wordings(role);
  return wordings.empty() ? std::string_view{} : wordings.front().wording;
}

bool accept(std::string_view text, std::size_t& pos, std::string_view word) {
  if (word.empty() || !text.substr(pos).starts_with(word)) return false;
  pos += word.size();
  return true;
}

/// The separator behind a part of a date: 年 or one of - / . ; the parts must agree.
char accept_separator(std::string_view text, std::size_t& pos, std::string_view word) {
  if (accept(text, pos, word)) return 'h';
  if (pos < text.size() && (text[pos] == '-' || text[pos] == '/' || text[pos] == '.')) return text[pos++];
  return 0;
}

std::optional<std::string> to_iso(int year, int month, int day) {
  const std::chrono::year_month_day date{std::chrono::year(year),
                                         std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  if (year < first_year || year > last_year || month < 1 || day < 1 || !date.ok()) return std::nullopt;
  std::string iso = std::to_string(year);
  for (const int part : {month, day}) {
    iso += part < 10 ? "-0" : "-";
    iso += std::to_string(part);
  }
  return iso;
}

/// A date that begins exactly at `begin`.
std::optional<DateSpan> read_date(std::string_view text, std::size_t begin, const Catalogue& catalogue,
                                  std::optional<int> default_year) {
  std::size_t pos = begin;
  auto first = read_digits(text, pos, 4);
  if (!first) return std::nullopt;
  int year = *first;
  char separator = accept_separator(text, pos, wording(catalogue, "year"));
  std::optional<int> month;
  if (separator != 0) {
    month = read_digits(text, pos, 2);
    const char second = month ? accept_separator(text, pos, wording(catalogue, "month")) : '\0';
    if (second != separator) return std::nullopt;
  } else if (default_year && accept(text, pos, wording(catalogue, "month"))) {
    month = first;
    year = *default_year;
    separator = 'h';
  } else {
    return std::nullopt;
  }
  const auto day = read_digits(text, pos, 2);
  if (!day || (separator == 'h' && !accept(text, pos, wording(catalogue, "day")))) return std::nullopt;
  const auto iso = to_iso(year, *month, *day);
  if (!iso) return std::nullopt;
  return DateSpan{.iso = *iso, .begin = begin, .end = pos};
}

/// 二〇二〇 or 二零二零: four numerals digit by digit; 0 when there is none at `pos`.
int read_hanzi_year(std::string_view text, std::size_t& pos) {
  static constexpr std::u32string_view numerals = U"〇一二三四五六七八九";
  static constexpr std::u32string_view full_numerals = U"零壹贰叁肆伍陆柒捌玖";
  static constexpr std::u32string_view beginnings = U"一二壹贰";  // of first_year to last_year
  std::size_t at = pos;
  int year = 0;
  for (int i = 0; i < 4; ++i) {
    if (at >= text.size()) return 0;
    char32_t c = next_code_point(text, at);
    if (i == 0 && beginnings.find(c) == std::u32string_view::npos) return 0;
    if (const std::size_t full = full_numerals.find(c); full != std::u32string_view::npos) c = numerals[full];
    if (c == U'○' || c == U'O' || (c == U'0' && i > 0)) c = U'〇';  // 二0二二
    const std::size_t digit = numerals.find(c);
    if (digit == std::u32string_view::npos) return 0;
    year = year * 10 + static_cast<int>(digit);
  }
  pos = at;
  return year;
}

/// 十五, 二十一, 三: a numeral up to 39; moves `pos` behind it. NULL when there is none.
std::optional<int> read_hanzi_number(std::string_view text, std::size_t& pos) {
  static constexpr std::u32string_view numerals = U"〇一二三四五六七八九";
  int tens = 0, ones = 0;
  bool read = false, has_tens = false;
  for (std::size_t at = pos; at < text.size(); pos = at, read = true) {
    const char32_t c = next_code_point(text, at);
    const std::size_t digit = numerals.find(c);
    if (c == U'十' && !has_tens) {
      tens = ones == 0 ? 1 : ones;
      ones = 0;
      has_tens = true;
    } else if (digit != std::u32string_view::npos && digit > 0 && ones == 0) {
      ones = static_cast<int>(digit);
    } else {
      break;
    }
  }
  return read ? std::optional(tens * 10 + ones) : std::nullopt;
}

/// 二〇二四年一月十五日
std::optional<DateSpan> read_hanzi_date(std::string_view text, std::size_t begin,
                                        const Catalogue& catalogue) {
  std::size_t pos = begin;
  const int year = read_hanzi_year(text, pos);
  if (year == 0 || !accept(text, pos, wording(catalogue, "year"))) return std::nullopt;
  const auto month = read_hanzi_number(text, pos);
  if (!month || !accept(text, pos, wording(catalogue, "month"))) return std::nullopt;
  const auto day = read_hanzi_number(text, pos);
  if (!day || !accept(text, pos, wording(catalogue, "day"))) return std::nullopt;
  const auto iso = to_iso(year, *month, *day);
  return iso ? std::optional(DateSpan{.iso = *iso, .begin = begin, .end = pos}) : std::nullopt;
}

constexpr std::string_view this_millennium = "二";  // with which its years begin

}  // namespace

std::optional<DateSpan> find_date(std::string_view normalized, std::size_t from, const Catalogue& catalogue,
                                  std::optional<int> default_year) {
  for (std::size_t i = from; i < normalized.size(); ++i) {
    if (normalized[i] == this_millennium[0] && normalized.substr(i).starts_with(this_millennium))
      if (auto date = read_hanzi_date(normalized, i, catalogue)) return date;
    if (!is_digit(normalized[i]) || (i > 0 && is_digit(normalized[i - 1]))) continue;
    if (auto date = read_date(normalized, i, catalogue, default_year)) return date;
  }
  return std::nullopt;
}

std::optional<YearSpan> find_year(std::string_view normalized, std::size_t from, bool bare,
                                  const Catalogue& catalogue) {
  for (std::size_t i = from; i < normalized.size(); ++i) {
    std::size_t pos = i;
    int year = 0;
    if (is_digit(normalized[i])) {
      if (i > 0 && is_digit(normalized[i - 1])) continue;
      year = read_digits(normalized, pos, 4).value_or(0);
    } else if ((static_cast<unsigned char>(normalized[i]) & 0xC0U) != 0x80U) {
      year = read_hanzi_year(normalized, pos);
    }
    if (year < first_year || year > last_year) continue;
    const std::size_t digits_end = pos;
    bool worded = false;
    for (const WordingDef& def : catalogue.identity_wordings("year_tail"))
      if (!worded && accept(normalized, pos, def.wording)) worded = true;
    if (worded || bare) return YearSpan{.year = year, .begin = i, .end = worded ? pos : digits_end};
  }
  return std::nullopt;
}

namespace {

bool precedes_month(std::string_view normalized, const YearSpan& year, const Catalogue& catalogue) {
  std::size_t pos = year.end;
  return read_digits(normalized, pos, 2) && accept(normalized, pos, wording(catalogue, "month"));
}

bool are_linked(std::string_view between, const Catalogue& catalogue) {
  return std::ranges::any_of(catalogue.identity_wordings("year_link"),
                             [&](const WordingDef& def) { return between == def.wording; });
}

}  // namespace

std::optional<YearSpan> year_of_title(std::string_view title, const Catalogue& catalogue) {
  const auto first = find_year(title, 0, true, catalogue);
  std::optional<YearSpan> chosen;
  for (auto year = first; year; year = find_year(title, year->end, true, catalogue)) {
    if (precedes_month(title, *year, catalogue)) continue;
    const auto follows = [&](std::string_view subject) {
      return title.substr(year->end).starts_with(subject);
    };
    const bool linked = chosen && are_linked(title.substr(chosen->end, year->begin - chosen->end), catalogue);
    if (!chosen || (!linked && std::ranges::any_of(catalogue.title_subjects(), follows))) chosen = year;
  }
  return chosen ? chosen : first;
}

}  // namespace gongkai
