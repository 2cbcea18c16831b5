#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/forms/catalogue.h"
#include "report/identity/region_chain.h"

namespace gongkai {

/// Where a township lies.
struct TownshipPlace {
  std::vector<const RegionDef*>
      counties;                      ///< one; several when nothing tells which; none when the name is unknown
  std::optional<std::int64_t> code;  ///< of the township itself, when there is one county
};

/// 玫瑰镇 of 玫瑰镇人民政府, 高良涧街道 of 高良涧街道办事处; `office` when it has no seat.
std::string_view division_of_township(std::string_view office, const Catalogue& catalogue);

/// The counties `within` a division (anywhere when that is none) that have a township called so, narrowed by
/// the year, by what the texts say, and by the path.
TownshipPlace find_township(std::string_view name, const RegionDef* within, const Surroundings& around);

}  // namespace gongkai
