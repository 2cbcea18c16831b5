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

bool is_carried_to(std::u32string_view text, std::size_t begin, std::size_t year) {
  return year > begin && (text[year - 1] == U'转' || (year > begin + 1 && text[year - 2] == U'转'));
}

std::optional<YearMention> last_year(std::u32string_view text, std::size_t begin, std::size_t end) {
  for (std::size_t sign = std::min(end, text.size()); sign-- > begin + 4;)
    if (const auto mention = year_at(text, sign); mention && !is_carried_to(text, begin, mention->begin))
      return mention;
  return std::nullopt;
}

bool ends_within_year(std::u32string_view text, std::size_t begin, std::size_t end) {
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
    if (first == 0 && as_of) within = last < 12;
  }
  return within;
}

}  // namespace gongkai
