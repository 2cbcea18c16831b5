#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "render/check.h"

/// The statistics form of 2014 and the lists before it: rows as printed, facts, sheet, comparison.
namespace gongkai::render {

struct Indicator {
  std::string_view code, label, unit;  ///< code empty: a heading
};

enum class StatisticsList { k2014, kShanghai, kGansu, kFujian };

const std::vector<Indicator>& indicators(StatisticsList list);

/// How the agency printed its table.
struct StatisticsStyle {
  bool code_column = false;    ///< 序号 first
  bool remark_column = false;  ///< 备注 last
  bool unit_column = true;     ///< otherwise the unit stands behind the label: 收到申请数（件）
  bool parts = false;          ///< two columns of some bodies before 合计
  bool cumulative = false;     ///< the year, and another period beside it
  bool annotations = true;     ///< （不同渠道和方式公开相同信息计1条）
  bool signatures = true;
  std::string dash = "——";  ///< of headings
};

struct StatisticsCase {
  Case one;
  StatisticsList list = StatisticsList::k2014;
  std::map<std::string, std::optional<std::int64_t>> values;  ///< by code, money in yuan; nullopt: blank
};

/// A report with random facts, official print for the first two seeds. `damage` as make_case(); `settle` may
/// change the facts before they are printed.
StatisticsCase make_statistics(const Layout& layout, std::uint64_t seed, StatisticsList list,
                               void (*damage)(Document&, Rng&) = nullptr,
                               const std::function<void(StatisticsCase&)>& settle = nullptr);

/// Every figure and no other, with what it also is in tables three and four.
Problems statistics_exact(const StatisticsCase& one);
/// No figure that is not the fact's; a diagnostic for every one that was lost.
Problems statistics_lossy(const StatisticsCase& one);

}  // namespace gongkai::render
