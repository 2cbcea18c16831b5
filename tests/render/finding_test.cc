// Findings over rendered reports: none is an error where the identities hold, and those planted are found, no
// other.
#include <gtest/gtest.h>

#include <algorithm>

#include "archive/database.h"
#include "render/check.h"
#include "render/statistics.h"
#include "render/statistics_sums.h"
#include "render/style.h"

namespace gongkai::render {
namespace {

/// "rule place" of every error found in the report, a line each, in order.
std::string errors(test::Database& database, const std::string& bytes) {
  EXPECT_EQ(database.offer(bytes), "");
  return database.run(
      "SELECT rule || ' ' || place FROM finding WHERE severity = 'error'"
      " AND report_id = (SELECT max(report_id) FROM report) ORDER BY place, rule");
}

/// What FactOptions::slips plants: totals of table four of 0 beside larger parts.
std::string slips(const Facts& facts) {
  std::vector<std::string> found;
  for (std::size_t channel = 0; channel < facts.dispute.size(); ++channel) {
    const auto& row = facts.dispute[channel];
    const bool parts = row[0].value_or(0) + row[1].value_or(0) + row[2].value_or(0) + row[3].value_or(0) > 0;
    if (row[4] == Value(0) && parts) {
      found.push_back("dispute_sum dispute/" + std::string(channels()[channel].code) + "/total");
    }
  }
  std::ranges::sort(found);
  std::string lines;
  for (const std::string& line : found) lines += (lines.empty() ? "" : "\n") + line;
  return lines;
}

TEST(Finding, NoErrorInReportsThatHoldAndEverySlipInThoseThatDoNot) {
  test::Database database;
  std::size_t slipped = 0;
  for (const std::uint64_t seed : seeds(40)) {
    for (const Edition edition : {Edition::k2019, Edition::k2021}) {
      const Case one = make_case(complete_layouts().front(), seed, edition);
      const std::string expected = slips(one.facts);
      slipped += expected.empty() ? 0 : 1;
      EXPECT_EQ(errors(database, one.bytes), expected) << one.name << one.style;
    }
  }
  EXPECT_GT(slipped, 0U);
}

TEST(Finding, ATotalThatWasMistypedBreaksItsRowAndItsColumn) {
  test::Database database;
  for (const std::uint64_t seed : seeds(10)) {
    for (const Edition edition : {Edition::k2019, Edition::k2021}) {
      Facts facts = make_facts(seed, edition);
      const auto granted = std::find_if(outcomes(edition).begin(), outcomes(edition).end(),
                                        [](const Outcome& row) { return row.code == "granted"; });
      Value& total = facts.request[static_cast<std::size_t>(granted - outcomes(edition).begin())].back();
      total = *total + 3;
      Rng rng(seed);
      const Document document = make_document(facts, official_form("/"), seed);
      EXPECT_EQ(errors(database, complete_layouts().front().render(document, rng)),
                "request_column_sum request/concluded/total\nrequest_row_sum request/granted/total")
          << seed;
    }
  }
}

/// "rule place" of everything found in the report but what compares it with others.
std::string found_alone(test::Database& database, const std::string& bytes) {
  EXPECT_EQ(database.offer(bytes), "");
  return database.run(
      "SELECT rule || ' ' || place FROM finding WHERE report_id = (SELECT max(report_id) FROM report)"
      " AND rule NOT GLOB 'copied_*' AND rule NOT GLOB 'series_*' AND rule <> 'peer_jump' ORDER BY place, "
      "rule");
}

TEST(Finding, NothingInStatisticsFormsThatHold) {
  test::Database database;
  for (const std::uint64_t seed : seeds(20)) {
    for (const StatisticsList list : {StatisticsList::k2014, StatisticsList::kShanghai,
                                      StatisticsList::kGansu, StatisticsList::kFujian}) {
      const StatisticsCase one = make_statistics(complete_layouts().front(), seed, list, nullptr, settle);
      EXPECT_EQ(found_alone(database, one.one.bytes), "") << one.one.name << one.one.bytes;
    }
  }
}

TEST(Finding, AWholeThatIsNotTheSumOfItsPartsInAStatisticsForm) {
  test::Database database;
  for (const StatisticsList list : {StatisticsList::k2014, StatisticsList::kShanghai}) {
    const auto mistype = [](StatisticsCase& one) {
      settle(one);
      *one.values["request.received"] += 3;
    };
    const StatisticsCase one = make_statistics(complete_layouts().front(), 0, list, nullptr, mistype);
    EXPECT_EQ(found_alone(database, one.one.bytes), "form_sum metric/request.received");
  }
}

}  // namespace
}  // namespace gongkai::render
