#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "report/identity/region_names.h"

/// Townships and streets of the divisions, about 40,000, and those that stood since 2015, as the statistics
/// number them (sql/regions). Immutable.
namespace gongkai {

struct Township {
  std::uint32_t code;         ///< of nine digits
  int first_year, last_year;  ///< on which it may have reported; 0 and 9999 when open

  [[nodiscard]] bool may_report_on(std::int64_t year) const {
    return first_year <= year && year <= last_year;
  }
};

/// The townships called so: 玫瑰镇, 高良涧街道. None when there are none.
std::vector<Township> townships_called(std::string_view name);

/// The county in which the township of this code lies; of one in a zone, the prefecture.
const RegionDef* superior_of_township(std::uint32_t code);

}  // namespace gongkai
