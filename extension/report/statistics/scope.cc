#include "report/statistics/scope.h"

#include <algorithm>
#include <map>

#include "report/forms/catalogue.h"
#include "report/table/cell_value.h"

namespace gongkai {
namespace {

constexpr std::size_t fewest_shared = 2;  // indicators that two lists of one form have in common

std::optional<std::int64_t> count_of(const StatisticsRow& row) {
  const CellValue value = read_cell(row.figure.text, Catalogue::instance());
  if (value.reading != Reading::number || value.is_signed || value.broken) return std::nullopt;
  return value.number.integer();
}

const IndicatorDef* def_of(const IndicatorMatch& match) {
  return match.indicator < 0
             ? nullptr
             : &StatisticsCatalogue::instance().indicators()[static_cast<std::size_t>(match.indicator)];
}

/// What all of the metrics are parts of on one list; empty when they are not, or of several.
std::string_view parent_on(int list, const std::vector<std::string_view>& metrics) {
  std::string_view parent;
  const auto indicators = StatisticsCatalogue::instance().indicators();
  for (const std::string_view metric : metrics) {
    const auto at = std::ranges::find_if(
        indicators, [&](const IndicatorDef& def) { return def.list == list && def.metric == metric; });
    if (at == indicators.end() || at->parent.empty() || (!parent.empty() && parent != at->parent)) return {};
    parent = at->parent;
  }
  return parent;
}

/// The indicator that all others of the table are parts of; -1 when there is none, the lists do not agree on
/// it, or they do not add up to it.
int whole_of(const std::vector<StatisticsRow>& rows, const StatisticsAlignment& alignment, std::size_t sum) {
  std::vector<std::string_view> metrics;
  std::int64_t total = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i == sum || rows[i].table != rows[sum].table) continue;
    const IndicatorDef* def = def_of(alignment.matches[i]);
    const auto count = count_of(rows[i]);
    if (def == nullptr || !count) return -1;
    metrics.push_back(def->metric);
    total += *count;
  }
  if (metrics.empty() || count_of(rows[sum]) != total) return -1;
  const StatisticsCatalogue& catalogue = StatisticsCatalogue::instance();
  std::string_view parent;
  for (std::size_t list = 0; list < catalogue.lists().size(); ++list) {
    const std::string_view on_list = parent_on(static_cast<int>(list), metrics);
    if (catalogue.lists()[list].complete && !on_list.empty()) {  // a national form has the last word
      parent = on_list;
      break;
    }
    if (!on_list.empty() && !parent.empty() && on_list != parent) return -1;
    if (!on_list.empty()) parent = on_list;
  }
  const auto indicators = catalogue.indicators();
  for (const bool own : {true, false})
    for (std::size_t i = 0; i < indicators.size(); ++i)
      if (indicators[i].metric == parent && !parent.empty() && (!own || indicators[i].list == alignment.list))
        return static_cast<int>(i);
  return -1;
}

}  // namespace

void match_sums(const std::vector<StatisticsRow>& rows, StatisticsAlignment& alignment) {
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (rows[i].sum) alignment.matches[i] = {.indicator = whole_of(rows, alignment, i), .fuzzy = false};
}

std::vector<bool> tables_of_other_scope(const StatisticsRows& rows, const StatisticsAlignment& alignment,
                                        std::optional<std::int64_t> year, std::optional<bool> of_whole) {
  std::vector<bool> left(rows.tables.size(), false);
  std::map<int, std::vector<std::size_t>> tables_of;  // by indicator
  for (std::size_t i = 0; i < rows.rows.size(); ++i) {
    if (alignment.matches[i].indicator < 0) continue;
    auto& tables = tables_of[alignment.matches[i].indicator];
    if (std::ranges::find(tables, rows.rows[i].table) == tables.end()) tables.push_back(rows.rows[i].table);
  }
  std::vector<std::size_t> shared(rows.tables.size(), 0);
  for (const auto& [indicator, tables] : tables_of)
    if (tables.size() > 1)
      for (const std::size_t table : tables) ++shared[table];
  std::vector<std::size_t> rivals;
  std::vector<std::string_view> captions;
  for (std::size_t table = 0; table < shared.size(); ++table) {
    if (shared[table] < fewest_shared) continue;
    rivals.push_back(table);
    captions.push_back(rows.tables[table].caption);
  }
  const std::vector<bool> others = captions_of_other_scope(captions, year, of_whole);
  for (std::size_t i = 0; i < rivals.size(); ++i) left[rivals[i]] = others[i];
  return left;
}

std::vector<bool> captions_of_other_scope(std::span<const std::string_view> captions,
                                          std::optional<std::int64_t> year, std::optional<bool> of_whole) {
  const StatisticsCatalogue& catalogue = StatisticsCatalogue::instance();
  std::vector<bool> left(captions.size(), false);
  std::vector<std::size_t> rivals;
  for (std::size_t i = 0; i < captions.size(); ++i) {
    const std::int64_t of = catalogue.year_in(captions[i]);
    if (year && of != 0 && of != *year) {
      left[i] = true;
    } else {
      rivals.push_back(i);
    }
  }
  const auto is_of_all = [&](std::size_t i) {
    return catalogue.is_of_all(captions[i]) && !catalogue.is_of_body(captions[i]);
  };
  const auto is_of_body = [&](std::size_t i) {
    return catalogue.is_of_body(captions[i]) && !catalogue.is_of_all(captions[i]);
  };
  // 全系统汇总 beside 本级: which of them a bureau reports, it does not say.
  const bool told = of_whole && (*of_whole || std::ranges::all_of(rivals, [&](std::size_t i) {
                      return is_of_body(i) || catalogue.is_of_division(captions[i]);
                    }));
  if (rivals.size() < 2 || std::ranges::count_if(rivals, is_of_all) != 1) return left;
  for (const std::size_t i : rivals) left[i] = !told || !(*of_whole ? is_of_all(i) : is_of_body(i));
  return left;
}

}  // namespace gongkai
