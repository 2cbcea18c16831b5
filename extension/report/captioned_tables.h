#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "report/table/region.h"
#include "report/table/tokens.h"

namespace gongkai {

/// A table taken for the report's although its caption names another year: the only one of its form, and the
/// caption a slip, or not.
struct OtherYear {
  Form form;
  std::string_view caption;
  std::size_t line = 0;  ///< where the table begins
};

/// Whether the report is on all of a division and not on one body, as far as is told; asked only where tables
/// differ in it.
using ScopeOfReport = std::function<std::optional<bool>()>;

struct TablesOfReport {
  std::vector<Region> regions;
  std::vector<OtherYear> other_years;
};

/// Leaves out of tables two to four those that are not the report's, by the captions above or between them:
/// of another year or of other bodies, where the same rows come again under another caption; of a part of the
/// year, always.
///
///     三、收到和处理政府信息公开申请情况
///     （全县汇总）      a table three: of a report on the county
///     （县政府本级）    a table three: of none on the county
TablesOfReport tables_of_report(std::vector<Region> regions, const Document& document, const Tokens& tokens,
                                std::optional<std::int64_t> year, const ScopeOfReport& of_whole);

}  // namespace gongkai
