#pragma once

#include <string_view>
#include <vector>

#include "report/statistics/lines.h"

namespace gongkai {

/// Of lists side by side, each under the same names, the names of one; else all.
std::vector<ColumnRole> first_group(const std::vector<ColumnRole>& header);

/// The line that names the table whose header is, or ends, at `line`; empty when none does.
std::string_view caption_above(const Document& document, std::size_t line);

}  // namespace gongkai
