#pragma once

#include <string_view>
#include <vector>

namespace gongkai {

/// The units for which `name` stands in the braces of a pattern (unit_class of sql/recognition); "-" where
/// none is written. Empty when there is no such class.
std::vector<std::string_view> units_of_class(std::string_view name);

bool is_unit_of_class(std::string_view unit, std::string_view name);

}  // namespace gongkai
