#include "report/narrative/dates.h"

#include <algorithm>

#include "report/narrative/prose_characters.h"
#include "text/numeral.h"

namespace gongkai {
namespace {

/// The number that ends before `end`, of one or two digits; 0 when there is none. `begin`: where it begins.
int number_before(std::u32string_view text, std::size_t end, std::size_t& begin) {
  begin = end;
  while (begin > 0 && end - begin < 2 && is_digit(text[begin - 1])) --begin;
  int value = 0;
  for (std::size_t i = begin; i < end; ++i) value = value * 10 + static_cast<int>(text[i] - U'0');
  return value;
}

/// The month in which a time began that ends at `until`: 7 of 2022年7-, 1 of 1月1日至; 0 when none did.
int first_month(std::u32string_view text, std::size_t until) {
  std::size_t begin = until;
  if (begin > 0 && text[begin - 1] == U'年') begin -= std::min<std::size_t>(begin, 5);  // 至2022年11月
  if (begin == 0 || !(is_range_mark(text[begin - 1]) || text[begin - 1] == U'到')) return 0;
  --begin;
  if (begin > 0 && text[begin - 1] == U'日') {
    std::size_t day = 0;
    number_before(text, begin - 1, day);
    begin = day;
  }
  if (begin > 0 && text[begin - 1] == U'月') --begin;
  std::size_t first = 0;
  return number_before(text, begin, first);
}

/// Whether the month or day whose 月 is text[sign] is when something was done, as where it begins a clause
/// and what follows tells: 5月，公开…; 于2023年5月15日公开…; no date of a law (5月1日起施行的), no day by
/// which (5月1日前), no last or first day of the year.
bool is_when(std::u32string_view text, std::size_t digits, std::size_t sign, int month) {
  using namespace std::string_view_literals;
  std::size_t begin = digits;
  if (begin > 0 && text[begin - 1] == U'年') begin -= std::min<std::size_t>(begin, 5);
  const bool is_told = begin == 0 || U"，,。；;：:（(\n 在于今同当年"sv.find(text[begin - 1]) != text.npos;
  std::size_t next = sign + 1;
  while (next < text.size() && (is_digit(text[next]) || U"日号份上中下旬初"sv.find(text[next]) != text.npos))
    ++next;
  const bool is_edge = (month == 1 && text.substr(sign + 1, 2) == U"1日") ||
                       (month == 12 && text.substr(sign + 1, 3) == U"31日");
  const bool is_of_law =
      next < text.size() && U"前起之施实颁修至到止底末开-—－~～以的"sv.find(text[next]) != text.npos;
  return is_told && !is_edge && !is_of_law;
}

}  // namespace

std::optional<YearMention> year_at(std::u32string_view text, std::size_t sign) {
  constexpr std::size_t digits = 4;
  if (sign < digits || text[sign] != U'年') return std::nullopt;
  const std::size_t begin = sign - digits;
  if (text[begin] != U'2' && (text[begin] != U'1' || text[begin + 1] != U'9')) return std::nullopt;
  if (begin > 0 && is_digit(text[begin - 1])) return std::nullopt;
  const char32_t next = sign + 1 < text.size() ? text[sign + 1] : U'\0';
  if (next == U'转' || next == U'结') return std::nullopt;
  std::int64_t year = 0;
  for (std::size_t i = begin; i < sign; ++i) {
    if (!is_digit(text[i])) return std::nullopt;
    year = year * 10 + static_cast<std::int64_t>(text[i] - U'0');
  }
  return year > 1900 ? std::optional(YearMention{year, begin}) : std::nullopt;
}

bool ends_years(std::u32string_view text, std::size_t year) {
  if (year < 5 || !(is_range_mark(text[year - 1]) || text[year - 1] == U'到')) return false;
  const std::u32string_view first = text.substr(year - 5, 4);
  return (first[0] == U'1' || first[0] == U'2') && std::ranges::all_of(first, is_digit);
}

bool is_carried_to(std::u32string_view text, std::size_t begin, std::size_t year) {
  return year > begin && (text[year - 1] == U'转' || (year > begin + 1 && text[year - 2] == U'转'));
}

std::optional<YearMention> last_year(std::u32string_view text, std::size_t begin, std::size_t end) {
  for (std::size_t sign = std::min(end, text.size()); sign-- > begin + 4;)
    if (const auto mention = year_at(text, sign); mention && !is_carried_to(text, begin, mention->begin))
      return mention;
  return std::nullopt;
}

bool ends_within_year(std::u32string_view text, std::size_t begin, std::size_t end, bool alone) {
  bool within = false;
  for (std::size_t i = begin; i < end; ++i) {
    if (text[i] != U'月') continue;
    std::size_t digits = 0;
    const int last = number_before(text, i, digits);
    if (last < 1 || last > 12) continue;
    const int first = first_month(text, digits);
    std::size_t before = digits;
    if (before > 0 && text[before - 1] == U'年') before -= std::min<std::size_t>(before, 5);
    const bool as_of = before >= 2 && (text[before - 2] == U'截' ||
                                       (text[before - 1] == U'到' && text[before - 2] == U'止'));
    if (first != 0) within = !(first == 1 && last == 12) && first <= last;
    if (first == 0 && as_of)
      within = last < 12;
    else if (first == 0 && alone && is_when(text, digits, i, last))
      within = true;
  }
  return within;
}

}  // namespace gongkai
