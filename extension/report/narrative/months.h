#pragma once

#include <cstddef>
#include <string_view>

namespace gongkai {

/// Whether the last time that text[begin, end) gives by months is less than a year: 2022年7-12月,
/// 1月1日至11月30日, 截至2022年7月.
bool ends_within_year(std::u32string_view text, std::size_t begin, std::size_t end);

}  // namespace gongkai
