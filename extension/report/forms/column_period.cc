#include "report/forms/column_period.h"

#include <algorithm>

#include "text/next_folded.h"
#include "text/numeral.h"

namespace gongkai {

Period period_of(std::string_view text) {
  constexpr std::int64_t first_year = 1990;
  constexpr std::int64_t last_year = 2100;
  Period period;
  std::int64_t number = -1;
  std::int64_t before = -1;  // the number before a mark
  for (std::size_t pos = 0; pos < text.size();) {
    const char32_t c = next_folded(text, pos);
    if (c >= U'0' && c <= U'9') {
      number = std::max<std::int64_t>(number, 0) * 10 + (c - U'0');
      if (number > last_year) return {};
      continue;
    }
    if (c == 0 || c == U' ') continue;
    if (number >= first_year) period.add(number);
    if (c == U'月' && number >= 1 && number <= 12) {
      period.last_month = static_cast<int>(number);
      if (period.first_month == 0) period.first_month = static_cast<int>(before > 0 ? before : number);
    }
    if (c == U'月' && before < 0) before = number;
    if (is_range_mark(c)) before = number >= 0 ? number : before;
    number = -1;
  }
  if (number >= first_year) period.add(number);
  return period;
}

ColumnRole role_of_months(const Period& period) {
  if (period.first_month != 1 || period.last_month == 1) return ColumnRole::season;
  return period.last_month == 12 ? ColumnRole::year : ColumnRole::other;
}

}  // namespace gongkai
