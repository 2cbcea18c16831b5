#include "report/narrative/dates.h"

#include <algorithm>

#include "report/narrative/prose_characters.h"
#include "text/numeral.h"

namespace gongkai {
namespace {

/// The number that ends before `end`, of one or two digits; 0 when there is none. `begin`: where it begins.
int number_before(std::u32string_view text, std::size_t end, std::size_t& begin) {
  begin = end;
  while (begin > 0 && end - begin < 2 && is_figure(text[begin - 1])) --begin;
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

std::optional<YearMention> last_year(std::u32string_view text, std::size_t begin, std::size_t end) {
  std::optional<YearMention> last;
  for (std::size_t i = begin; i + 5 <= end; ++i) {
    if (text[i + 4] != U'年') continue;
    const bool starts = text[i] == U'2' || (text[i] == U'1' && text[i + 1] == U'9');
    const bool carried =
        i > begin && (text[i - 1] == U'转' || (i > begin + 1 && text[i - 2] == U'转'));  // 结转至2023年
    const char32_t next = i + 5 < text.size() ? text[i + 5] : U'\0';
    const bool enters = next == U'转' || next == U'结';  // 2021年转至今年
    if (!starts || carried || enters || (i > 0 && text[i - 1] >= U'0' && text[i - 1] <= U'9')) continue;
    std::int64_t year = 0;
    for (std::size_t d = i; d < i + 4; ++d)
      year = text[d] >= U'0' && text[d] <= U'9' ? year * 10 + (text[d] - U'0') : -100000;
    if (year > 1900) last = {year, i};
  }
  return last;
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
