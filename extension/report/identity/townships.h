#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "report/identity/region_names.h"

/// Townships and streets of the divisions, about 40,000, as the statistics number them (sql/regions).
/// Immutable.
namespace gongkai {

/// Codes, of nine digits, of the townships called so: 玫瑰镇, 高良涧街道. None when there are none.
std::span<const std::uint32_t> townships_called(std::string_view name);

/// The county in which the township of this code lies; of one in a zone, the prefecture.
const RegionDef* superior_of_township(std::uint32_t code);

}  // namespace gongkai
