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

/// The indicator that all other columns of the matrix are parts of; -1 when there is none or they do not add
/// up.
int whole_of(const std::vector<StatisticsRow>& rows, const StatisticsAlignment& alignment, std::size_t sum) {
  std::string_view parent;
  std::int64_t total = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i == sum || rows[i].table != rows[sum].table) continue;
    const IndicatorDef* def = def_of(alignment.matches[i]);
    const auto count = count_of(rows[i]);
    if (def == nullptr || def->parent.empty() || !count || (!parent.empty() && parent != def->parent))
      return -1;
    parent = def->parent;
    total += *count;
  }
  if (parent.empty() || count_of(rows[sum]) != total) return -1;
  const auto indicators = StatisticsCatalogue::instance().indicators();
  for (std::size_t i = 0; i < indicators.size(); ++i)
    if (indicators[i].list == alignment.list && indicators[i].metric == parent) return static_cast<int>(i);
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
