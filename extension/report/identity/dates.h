#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "report/forms/catalogue.h"

namespace gongkai {

/// A calendar date read from normalized text.
struct DateSpan {
  std::string iso;        ///< YYYY-MM-DD
  std::size_t begin = 0;  ///< byte range of the text it took
  std::size_t end = 0;
};

/// The first complete date at or after `from`: 2021年1月5日, 2021-01-05, 2021/1/5, 2021.1.5,
/// 二〇二一年一月五日. `default_year` stands in for a year left out ("至12月31日"). Dates that do not exist,
/// and dates with lost characters, are none.
std::optional<DateSpan> find_date(std::string_view normalized, std::size_t from, const Catalogue& catalogue,
                                  std::optional<int> default_year = std::nullopt);

/// A year with its place in the text: "2020年", "二〇二〇年"; without 年 only when `bare` is allowed.
struct YearSpan {
  int year = 0;
  std::size_t begin = 0, end = 0;  ///< 年 or 年度 included
};
std::optional<YearSpan> find_year(std::string_view normalized, std::size_t from, bool bare,
                                  const Catalogue& catalogue);
/// The year that a title (normalized, no blanks) reports on: the one before its subject, else its first; one
/// with a month is when it was published, if there is another: 2023年1月公布的2022年…. Of a range, the first.
std::optional<YearSpan> year_of_title(std::string_view title, const Catalogue& catalogue);

}  // namespace gongkai
