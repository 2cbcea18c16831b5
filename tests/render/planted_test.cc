// 300 reports of 30 counties over ten years (2016 to 2018 on the form of 2014) with 200 faults planted, one a
// report, by rule: every one is found, and no error in what holds.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <set>
#include <sstream>

#include "archive/database.h"
#include "render/county_series.h"
#include "render/layouts.h"
#include "render/statistics_sums.h"
#include "render/style.h"

namespace gongkai::render {
namespace {

/// A report about to be printed.
struct Draft {
  Facts facts;
  Facts* prior = nullptr;
  Document document;

  std::vector<std::string>& prose(std::size_t section) { return document.sections[section - 1].paragraphs; }
};

struct Fault {
  const char* rule;
  std::vector<const char*> places;  ///< of the errors it makes; none: it makes no error
  std::function<void(Draft&)> in_facts, in_document;
};

std::string count_of(const Value& value) { return std::to_string(*value); }

/// Every rule that one report breaks by itself or against its predecessor.
const std::vector<Fault>& faults() {
  static const std::vector<Fault> kFaults = {
      {"request_row_sum",
       {"request_column_sum request/concluded/total", "request_row_sum request/granted/total"},
       [](Draft& d) { *request_row(d.facts, "granted")[6] += 3; },
       {}},
      {"request_balance",
       {"request_balance request/carried_out/natural_person", "request_balance request/carried_out/total"},
       [](Draft& d) {
         *request_row(d.facts, "received_new")[0] += 5;
         *request_row(d.facts, "received_new")[6] += 5;
       },
       {}},
      {"dispute_sum",
       {"dispute_sum dispute/reconsideration/total"},
       [](Draft& d) { *d.facts.dispute[0][4] += 2; },
       {}},
      {"carried_over",
       {},
       [](Draft& d) {
         *request_row(d.facts, "carried_in")[0] += 4;
         settle_requests(d.facts);
       },
       {}},
      {"in_force",
       {},
       [](Draft& d) { *disclosure_cell(d.facts, "normative_documents", "in_force") += 7; },
       {}},
      {"series_jump_disclosure",
       {},
       [](Draft& d) { *disclosure_cell(d.facts, "administrative_license", "decisions") *= 20; },
       {}},
      {"series_zero_disclosure",
       {},
       [](Draft& d) { disclosure_cell(d.facts, "administrative_penalty", "decisions") = 0; },
       {}},
      {"copied_request_year", {}, [](Draft& d) { d.facts.request = d.prior->request; }, {}},
      {"copied_disclosure_year", {}, [](Draft& d) { d.facts.disclosure = d.prior->disclosure; }, {}},
      {"placeholder", {}, {}, [](Draft& d) { d.prose(1).emplace_back("全年开展政策解读XX次。"); }},
      {"doubled_word", {}, {}, [](Draft& d) { d.prose(1).emplace_back("继续加强加强政务公开队伍。"); }},
      {"unclosed",
       {},
       {},
       [](Draft& d) { d.prose(1).emplace_back("印发公开目录（含便民事项，方便群众查阅。"); }},
      {"unfinished",
       {},
       {},
       [](Draft& d) {
         d.prose(5).front() += "对更新不及时的单位点名通报，并把整改结果纳入全年考核，确保各项任务落到";
       }},
      {"period",
       {},
       {},
       [](Draft& d) {
         const std::string last = std::to_string(d.facts.year - 1);
         d.document.intro = {"本报告所列数据的统计期限为" + last + "年1月1日至" + last + "年12月31日。"};
       }},
      {"other_year",
       {},
       {},
       [](Draft& d) {
         d.prose(1).push_back(std::to_string(d.facts.year - 1) + "年，全县开设专栏，做好政策解读。");
       }},
      {"section_order",
       {},
       {},
       [](Draft& d) {
         std::swap(d.document.sections[4], d.document.sections[5]);
         d.document.sections[4].heading = "五、其他需要报告的事项";
         d.document.sections[5].heading = "六、存在的主要问题及改进情况";
       }},
      {"section_number", {}, {}, [](Draft& d) { d.document.sections[5].heading = "七、其他需要报告的事项"; }},
      {"section_system",
       {},
       {},
       [](Draft& d) { d.document.sections[4].heading = "5.存在的主要问题及改进情况"; }},
      {"overview_part",
       {},
       {},
       [](Draft& d) {
         d.document.sections.insert(d.document.sections.begin() + 1,
                                    {"二、依申请公开情况", {"窗口和信函都有专人值守。"}, {}});
       }},
      {"problems_empty", {}, {}, [](Draft& d) { d.prose(5) = {"无。"}; }},
      {"fees_silent",
       {},
       [](Draft& d) {
         request_row(d.facts, "other.unpaid_fee")[0] = 1;
         settle_requests(d.facts);
       },
       [](Draft& d) { d.prose(6) = {"没有其他需要报告的事项。"}; }},
      {"fees_denied",
       {},
       {},
       [](Draft& d) {
         d.prose(1).emplace_back("全年没有收取信息处理费。");
         d.prose(6) = {"本年度共收取信息处理费200元。"};
       }},
      {"narrative_request", {}, {}, [](Draft& d) { d.prose(3) = {"全年收到政府信息公开申请9876件。"}; }},
      {"narrative_parts",
       {},
       {},
       [](Draft& d) {
         d.prose(3) = {"全年收到政府信息公开申请" + count_of(request_row(d.facts, "received_new")[6]) +
                       "件，其中网络申请3件、信函申请2件、当面申请1件。"};
       }},
      {"narrative_dispute",
       {},
       {},
       [](Draft& d) { d.prose(4) = {"全年因政府信息公开被申请行政复议98件。"}; }},
      {"narrative_outcome",
       {},
       {},
       [](Draft& d) { d.prose(4) = {"全年发生行政复议9件，其中结果维持7件、结果纠正2件。"}; }},
      {"narrative_issued", {}, {}, [](Draft& d) { d.prose(2) = {"全年制发规范性文件99件。"}; }},
  };
  return kFaults;
}

/// What was planted: "source rule", and "source rule place" of every error.
struct Planted {
  std::set<std::string> faults, errors;
};

std::string source_of(std::size_t county, int year) {
  return series_counties()[county] + std::to_string(year);
}

void offer(test::Database& database, const std::string& bytes, const std::string& source,
           const std::string& agency, int year) {
  ASSERT_EQ(database.offer(bytes, source), "") << source;
  ASSERT_EQ(database.run("SELECT a.full_name || r.year FROM report AS r JOIN agency AS a USING (agency_id) "
                         "WHERE source = '" +
                         source + "'"),
            agency + std::to_string(year));
}

/// The reports of the forms of 2019 and 2021 of a county.
void offer_series(test::Database& database, std::size_t county, Planted& planted) {
  std::vector<Facts> series = county_series(county);
  for (std::size_t i = 0; i < series.size(); ++i) {
    Draft draft{.facts = series[i], .prior = i == 0 ? nullptr : &series[i - 1], .document = {}};
    const std::string source = source_of(county, draft.facts.year);
    // The years before 2022 stay sound: those behind need one on their form to be compared with.
    const Fault* fault = i < 3 ? nullptr : &faults()[(county * 4 + i - 3) % faults().size()];
    if (fault != nullptr && fault->in_facts) fault->in_facts(draft);
    draft.document = make_document(draft.facts, official_form("/"), 1);
    if (fault != nullptr) {
      if (fault->in_document) fault->in_document(draft);
      planted.faults.insert(source + " " + fault->rule);
      for (const char* where : fault->places) planted.errors.insert(source + " " + where);
    }
    Rng rng(1);
    offer(database, complete_layouts().front().render(draft.document, rng), source,
          draft.facts.chain + draft.facts.agency, draft.facts.year);
  }
}

/// Those of the form of 2014: a total mistyped in 80 of 90.
void offer_statistics(test::Database& database, std::size_t county, Planted& planted) {
  for (std::size_t i = 0; i < 3; ++i) {
    const int year = 2016 + static_cast<int>(i);
    const std::size_t n = county * 3 + i;
    const std::string agency = series_counties()[county] + "人民政府", source = source_of(county, year);
    const StatisticsCase one = make_statistics(complete_layouts().front(), 2 * n, StatisticsList::k2014,
                                               nullptr, [&](StatisticsCase& drawn) {
                                                 drawn.one.facts.chain = "河南省";
                                                 drawn.one.facts.agency = agency;
                                                 drawn.one.facts.year = year;
                                                 settle(drawn);
                                                 if (n < 80) *drawn.values["request.received"] += 3;
                                               });
    if (n < 80) {
      planted.faults.insert(source + " form_sum");
      planted.errors.insert(source + " form_sum metric/request.received");
    }
    offer(database, one.one.bytes, source, "河南省" + agency, year);
  }
}

std::set<std::string> lines(const std::string& text) {
  std::set<std::string> result;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) result.insert(line);
  return result;
}

TEST(Planted, TwoHundredFaultsInThreeHundredReportsAreFoundAndNoOtherError) {
  test::Database database;
  Planted planted;
  ASSERT_EQ(series_counties().size(), 30U);
  for (std::size_t county = 0; county < series_counties().size(); ++county) {
    offer_statistics(database, county, planted);
    offer_series(database, county, planted);
  }
  EXPECT_EQ(database.run("SELECT count(*), count(DISTINCT agency_id), sum(is_current) FROM report"),
            "300|30|300");
  EXPECT_EQ(planted.faults.size(), 200U);

  database.run(
      "CREATE TABLE found AS SELECT r.source, f.* FROM finding AS f JOIN report AS r USING (report_id)");
  const std::set<std::string> found = lines(database.run("SELECT DISTINCT source || ' ' || rule FROM found"));
  for (const std::string& fault : planted.faults)
    EXPECT_TRUE(found.contains(fault)) << fault << " was not found";
  EXPECT_EQ(
      lines(database.run("SELECT source || ' ' || rule || ' ' || place FROM found WHERE severity = 'error'")),
      planted.errors);

  // What is found by a report's own words, and not in comparison with others', is found in no sound one.
  database.run("CREATE TABLE faulty (source PRIMARY KEY)");
  for (const std::string& fault : planted.faults)
    database.run("INSERT OR IGNORE INTO faulty VALUES ('" + fault.substr(0, fault.find(' ')) + "')");
  EXPECT_EQ(database.run("SELECT source, rule, place, message FROM found WHERE source NOT IN faulty AND rule "
                         "NOT GLOB 'copied_*'"
                         " AND rule NOT GLOB 'series_*' AND rule <> 'peer_jump'"),
            "");
}

}  // namespace
}  // namespace gongkai::render
