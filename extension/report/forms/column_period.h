#pragma once

#include <cstdint>
#include <string_view>

#include "report/forms/statistics_catalogue.h"

namespace gongkai {

/// What the digits of a column's name say: a year, and months from … to.
struct Period {
  std::int64_t year = 0;                ///< the last of several
  bool several = false;                 ///< years: 2015-2016年
  int first_month = 0, last_month = 0;  ///< 0: none

  void add(std::int64_t another) {
    several = several || (year != 0 && year != another);
    year = another;
  }
};

/// 2012年, 2012年1-12月, 1至9月, 3月.
Period period_of(std::string_view text);

/// From January on a column is of another period, unless it is of the whole year; others are parts of one.
ColumnRole role_of_months(const Period& period);

}  // namespace gongkai
