#include "render/county_series.h"

#include <algorithm>
#include <stdexcept>

namespace gongkai::render {
namespace {

/// What this year's figure of table two is, given last year's facts of the same form (or none).
Value measure_of(std::string_view item, std::string_view measure, std::int64_t county, std::int64_t age,
                 Facts* prior, Facts& now) {
  const std::int64_t size = static_cast<std::int64_t>(item.size()) + county;
  const auto before = [&](std::string_view other) { return *disclosure_cell(*prior, item, other); };
  if (measure == "issued" || measure == "made" || measure == "disclosed") return 2 + (county + age) % 3;
  if (measure == "repealed") return 1;
  if (measure == "in_force") {
    return prior == nullptr ? 40 + size
                            : before("in_force") + *disclosure_cell(now, item, "issued") -
                                  *disclosure_cell(now, item, "repealed");
  }
  if (measure == "disclosed_total")
    return prior == nullptr ? 60 + size
                            : before("disclosed_total") + *disclosure_cell(now, item, "disclosed");
  if (measure == "prior_items")
    return prior == nullptr ? 30 + size : before("prior_items") + before("change");
  if (measure == "change") return age % 2;
  return 1000 + 40 * size + 3 * age;
}

void fill_disclosure(Facts& facts, std::int64_t county, std::int64_t age, Facts* prior) {
  const auto& all = blocks(facts.two);
  facts.disclosure.clear();
  for (const Block& block : all)
    facts.disclosure.emplace_back(block.items.size(), std::vector<Value>(block.measures.size()));
  for (const Block& block : all)
    for (const Item& item : block.items)
      for (const Measure& measure : block.measures)
        disclosure_cell(facts, item.code, measure.code) =
            measure_of(item.code, measure.code, county, age, prior, facts);
}

void fill_request(Facts& facts, std::int64_t county, std::int64_t age, Facts* prior) {
  facts.request.assign(outcomes(facts.three).size(), {});
  for (auto& row : facts.request) row.fill(0);
  request_row(facts, "granted") = {100 + 20 * county + 2 * age, 3 + (age + county) % 4, 0, 0, 1, 0, 0};
  request_row(facts, "partial")[0] = 5 + age % 4;
  request_row(facts, "denied.process")[0] = 2 + age % 3;
  request_row(facts, "unavailable.not_held")[0] = 4 + county % 5;
  request_row(facts, "carried_out")[0] = 1 + (age + county) % 3;
  request_row(facts, "carried_in")[0] = prior == nullptr ? 2 : *request_row(*prior, "carried_out")[0];
  settle_requests(facts);
}

void fill_dispute(Facts& facts, std::int64_t county, std::int64_t age) {
  for (auto& channel : facts.dispute) channel = {1 + age % 2, county % 2, 0, 0, 1 + age % 2 + county % 2};
}

}  // namespace

const std::vector<std::string>& series_counties() {
  static const std::vector<std::string> kNames = {
      "洛阳市新安县", "洛阳市栾川县", "洛阳市嵩县",   "洛阳市汝阳县", "洛阳市宜阳县", "洛阳市洛宁县",
      "洛阳市伊川县", "安阳市安阳县", "安阳市汤阴县", "安阳市滑县",   "安阳市内黄县", "新乡市新乡县",
      "新乡市获嘉县", "新乡市原阳县", "新乡市延津县", "新乡市封丘县", "焦作市修武县", "焦作市博爱县",
      "焦作市武陟县", "焦作市温县",   "濮阳市清丰县", "濮阳市南乐县", "濮阳市范县",   "濮阳市台前县",
      "濮阳市濮阳县", "漯河市舞阳县", "漯河市临颍县", "南阳市南召县", "南阳市方城县", "南阳市西峡县"};
  return kNames;
}

std::array<Value, 7>& request_row(Facts& facts, std::string_view outcome) {
  const auto& rows = outcomes(facts.three);
  const auto row = std::ranges::find(rows, outcome, &Outcome::code);
  if (row == rows.end()) throw std::out_of_range(std::string(outcome));
  return facts.request[static_cast<std::size_t>(row - rows.begin())];
}

Value& disclosure_cell(Facts& facts, std::string_view item, std::string_view measure) {
  const auto& all = blocks(facts.two);
  for (std::size_t b = 0; b < all.size(); ++b) {
    const auto i = std::ranges::find(all[b].items, item, &Item::code);
    const auto m = std::ranges::find(all[b].measures, measure, &Measure::code);
    if (i == all[b].items.end() || m == all[b].measures.end()) continue;
    return facts.disclosure[b][static_cast<std::size_t>(i - all[b].items.begin())]
                           [static_cast<std::size_t>(m - all[b].measures.begin())];
  }
  throw std::out_of_range(std::string(item).append("/").append(measure));
}

void settle_requests(Facts& facts) {
  auto& rows = facts.request;
  const std::size_t concluded = rows.size() - 2, carried_out = rows.size() - 1;
  for (std::size_t column = 0; column < 6; ++column) {
    std::int64_t sum = 0;
    for (std::size_t row = 2; row < concluded; ++row) sum += *rows[row][column];
    rows[concluded][column] = sum;
    rows[0][column] = sum + *rows[carried_out][column] - *rows[1][column];
  }
  for (auto& row : rows) {
    row[6] = 0;
    for (std::size_t column = 0; column < 6; ++column) *row[6] += *row[column];
  }
}

std::vector<Facts> county_series(std::size_t county) {
  std::vector<Facts> series;
  const auto n = static_cast<std::int64_t>(county);
  for (int year = first_series_year; year <= last_series_year; ++year) {
    Facts facts;
    facts.chain = "河南省";
    facts.agency = series_counties()[county] + "人民政府";
    facts.year = year;
    facts.two = facts.three = year < 2021 ? Edition::k2019 : Edition::k2021;
    Facts* prior = series.empty() ? nullptr : &series.back();
    fill_disclosure(facts, n, year - first_series_year,
                    prior != nullptr && prior->two == facts.two ? prior : nullptr);
    fill_request(facts, n, year - first_series_year, prior);
    fill_dispute(facts, n, year - first_series_year);
    series.push_back(facts);
  }
  return series;
}

}  // namespace gongkai::render
