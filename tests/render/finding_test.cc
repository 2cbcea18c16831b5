// Findings over rendered reports: none is an error where the identities hold, and those planted are found, no
// other.
#include <gtest/gtest.h>

#include <algorithm>

#include "archive/database.h"
#include "render/check.h"
#include "render/statistics.h"
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

/// A whole and its parts, as the forms print them.
struct Sum {
  const char* whole;
  std::vector<const char*> parts;
};

const std::vector<Sum>& sums(StatisticsList list) {
  static const std::vector<Sum> kOf2014 = {
      {"request.received",
       {"request.received_in_person", "request.received_by_fax", "request.received_online",
        "request.received_by_letter"}},
      {"request.closed", {"request.closed_on_time", "request.closed_extended"}},
      {"request.denied",
       {"request.denied_state_secret", "request.denied_commercial_secret", "request.denied_personal_privacy",
        "request.denied_security_stability", "request.denied_not_government_information",
        "request.denied_other"}},
      {"request.answered",
       {"request.already_public", "request.granted", "request.partial", "request.denied",
        "request.not_competent", "request.does_not_exist", "request.correction_requested",
        "request.other_channel"}},
      {"dispute.reconsiderations",
       {"dispute.reconsiderations_upheld", "dispute.reconsiderations_corrected",
        "dispute.reconsiderations_other"}},
      {"dispute.litigations",
       {"dispute.litigations_upheld", "dispute.litigations_corrected", "dispute.litigations_other"}},
      {"organization.staff", {"organization.staff_full_time", "organization.staff_part_time"}},
      {"response.press_conferences", {"response.press_conferences_by_head"}},
      {"response.online_interviews", {"response.online_interviews_by_head"}},
      {"channel.other.items", {"disclosure.normative_documents"}},
      {"disclosure.items",
       {"channel.gazette.items", "channel.website.items", "channel.weibo.items", "channel.wechat.items",
        "channel.other.items"}}};
  static const std::vector<Sum> kShanghai = {
      {"request.received",
       {"request.received_in_person", "request.received_by_fax", "request.received_by_email",
        "request.received_by_website", "request.received_by_letter", "request.received_otherwise"}},
      {"request.denied",
       {"request.denied_state_secret", "request.denied_commercial_secret", "request.denied_personal_privacy",
        "request.denied_process", "request.denied_security_stability", "request.denied_other"}},
      {"request.answered",
       {"request.granted", "request.partial", "request.not_government_information", "request.does_not_exist",
        "request.not_competent", "request.unclear", "request.repeated", "request.denied"}},
      {"fee.total_cny", {"fee.disclosure_cny", "request.fees_cny"}},
      {"organization.designated_staff",
       {"organization.designated_staff_full_time", "organization.designated_staff_part_time"}}};
  static const std::vector<Sum> kOthers = {
      kShanghai.front(),
      {"request.rejected",
       {"request.not_government_information", "request.does_not_exist", "request.not_held", "request.unclear",
        "request.exempt_1", "request.exempt_2", "request.exempt_3", "request.exempt_4", "request.exempt_5",
        "request.exempt_6", "request.rejected_other"}},
      {"request.answered", {"request.granted", "request.partial", "request.rejected"}}};
  if (list == StatisticsList::k2014) return kOf2014;
  return list == StatisticsList::kShanghai ? kShanghai : kOthers;
}

/// What is stated holds together; parts that are not printed, or blank, count nothing.
void settle(StatisticsCase& one) {
  for (const auto& [whole, parts] : sums(one.list)) {
    std::int64_t sum = 0;
    bool printed = false;
    for (const char* part : parts) {
      const auto at = one.values.find(part);
      printed |= at != one.values.end();
      if (at != one.values.end()) sum += at->second.value_or(0);
    }
    if (printed && one.values.contains(whole)) one.values[whole] = sum;
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
