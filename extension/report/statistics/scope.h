#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "report/statistics/align.h"

namespace gongkai {

/// 合计 in a matrix whose other columns are all parts of one indicator, and add up to it, is that indicator.
void match_sums(const std::vector<StatisticsRow>& rows, StatisticsAlignment& alignment);

/// Of tables with the same rows, by their captions, which are not the report's: those of another year; in a
/// report on a division all but the one of the whole (全县汇总), in a body's all but its own (本级), and all
/// where it is not told which the report is on. Per table; none where the captions do not tell.
std::vector<bool> captions_of_other_scope(std::span<const std::string_view> captions,
                                          std::optional<std::int64_t> year, std::optional<bool> of_whole);

/// The same of lists that have indicators in common. Per table.
std::vector<bool> tables_of_other_scope(const StatisticsRows& rows, const StatisticsAlignment& alignment,
                                        std::optional<std::int64_t> year, std::optional<bool> of_whole);

}  // namespace gongkai
