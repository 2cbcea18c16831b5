#include <gtest/gtest.h>

#include <map>
#include <vector>

#include "archive/database.h"

/// Bodies of one name: kept apart, told apart, merged.
namespace gongkai::test {
namespace {

constexpr const char* agencies = "SELECT agency_id, full_name FROM agency ORDER BY 1";
constexpr const char* current = "SELECT agency_id, year, is_current FROM report ORDER BY report_id";
constexpr const char* doubts = "SELECT report_id FROM diagnostic WHERE code = 'ambiguous_agency' ORDER BY 1";

/// A report of a town whose county nothing tells; `mark` makes documents different.
std::string town(const std::string& year, const std::string& mark) {
  return "新民镇人民政府" + year + "年政府信息公开工作年度报告\n一、总体情况\n" + mark +
         "。\n五、存在的主要问题及改进情况\n乙。\n六、其他需要报告的事项\n无。\n";
}

TEST(Agencies, OfOneNameAreKeptBesideWhereNothingTells) {
  for (const char* mode : {"", "IGNORE", "REPLACE"}) {
    Database database;
    database.offer(town("2022", "甲"), "a.txt", mode);
    database.offer(town("2022", "丙"), "b.txt", mode);
    EXPECT_EQ(database.run(agencies), "1|新民镇人民政府\n2|新民镇人民政府（同名2）") << mode;
    EXPECT_EQ(database.run(current), "1|2022|1\n2|2022|1") << mode;
    EXPECT_EQ(database.run(doubts), "2") << mode;
    EXPECT_EQ(database.run("SELECT status FROM ingest_log"), "ingested\ningested") << mode;
    EXPECT_EQ(database.run("SELECT DISTINCT name FROM agency"), "新民镇人民政府") << mode;
  }
}

TEST(Agencies, OfOtherYearsAreOneWhileNothingSpeaksAgainstIt) {
  Database database;
  database.offer(town("2021", "甲"), "a.txt");
  database.offer(town("2022", "甲"), "b.txt");
  EXPECT_EQ(database.run(agencies), "1|新民镇人民政府");
  EXPECT_EQ(database.run(doubts), "");
}

TEST(Agencies, AreToldApartByHints) {
  Database database;
  database.offer(town("2021", "电话0531-1234567"), "a.txt");
  database.offer(town("2022", "电话0537-7654321"), "b.txt");
  database.offer(town("2023", "电话0537-7654321"), "c.txt");
  database.offer(town("2022", "重新发布，电话0537-7654321"), "d.txt");
  EXPECT_EQ(database.run(current), "1|2021|1\n2|2022|0\n2|2023|1\n2|2022|1");
  Database hosts;
  hosts.offer(town("2021", "甲"), "http://www.a.gov.cn/1.html");
  hosts.offer(town("2022", "甲"), "http://www.b.gov.cn/2.html");
  EXPECT_EQ(hosts.run(current), "1|2021|1\n2|2022|1");
  Database folders;
  folders.offer(town("2021", "甲"), "east/2021/1.txt");
  folders.offer(town("2022", "甲"), "west/2022/1.txt");
  folders.offer(town("2022", "丙"), "east/2022/1.txt");
  EXPECT_EQ(folders.run(current), "1|2021|1\n2|2022|1\n1|2022|1");
}

TEST(Agencies, OfTheSameSourceAreOne) {
  Database database;
  database.offer(town("2022", "甲"), "a.txt");
  database.offer(town("2022", "丙"), "a.txt", "REPLACE");
  EXPECT_EQ(database.run(agencies), "1|新民镇人民政府");
  EXPECT_EQ(database.run("SELECT status FROM ingest_log"), "ingested\nreplaced");
}

TEST(Agencies, ThatSayWhereTheyAreAreOne) {
  Database database;
  database.offer(report(), "a.txt");
  database.offer(revised(report()), "b.txt");
  EXPECT_EQ(database.run("SELECT count(*) FROM agency"), "1");
  EXPECT_EQ(database.run(current), "1|2022|0\n1|2022|1");
}

TEST(Agencies, AreMergedWithAllThatIsTheirs) {
  Database database;
  database.offer(town("2022", "甲"), "a.txt");
  database.offer(town("2022", "丙"), "b.txt");
  database.offer(town("2023", "丁"), "a.txt");
  EXPECT_EQ(database.run("SELECT gongkai_merge_agency(2, 1)"), "1");
  EXPECT_EQ(database.run(agencies), "1|新民镇人民政府");
  EXPECT_EQ(database.run(current), "1|2022|0\n1|2022|1\n1|2023|1");
  EXPECT_EQ(database.run("SELECT full_name, agency_id FROM agency_merged"), "新民镇人民政府（同名2）|1");
  database.offer(town("2022", "戊"), "b.txt");  // a source of the one that is no more
  EXPECT_EQ(database.run(agencies), "1|新民镇人民政府");
  EXPECT_EQ(database.run("PRAGMA foreign_key_check"), "");
}

TEST(Agencies, MergedWithOneOfAnotherNameAreItsLater) {
  Database database;
  database.offer(report("青禾县", "2021"), "a.txt");
  database.offer(report("白石县", "2022"), "b.txt");
  EXPECT_EQ(database.run("SELECT gongkai_merge_agency(1, 2)"), "2");
  database.offer(report("青禾县", "2023"), "c.txt");
  EXPECT_EQ(database.run("SELECT agency_id, year FROM report ORDER BY year"), "2|2021\n2|2022\n2|2023");
  EXPECT_NE(database.run("SELECT count(*) FROM agency_alias WHERE name LIKE '%青禾县%' AND agency_id = 2"),
            "0");
}

TEST(Agencies, ThatAreNotHeldAreNotMerged) {
  Database database;
  database.offer(report(), "a.txt");
  EXPECT_NE(database.run("SELECT gongkai_merge_agency(1, 7)").find("no agency 7"), std::string::npos);
  EXPECT_NE(database.run("SELECT gongkai_merge_agency(1, 1)").find("itself"), std::string::npos);
  EXPECT_NE(database.run("SELECT gongkai_merge_agency(1, NULL)").find("two numbers"), std::string::npos);
}

TEST(Agencies, OfTownshipsBringTheirDivision) {
  Database database;
  EXPECT_EQ(database.run("SELECT gongkai_create(); SELECT count(*) FROM region WHERE level = 'township'"),
            "NULL\n0");
  database.offer(replace_all(town("2022", "甲"), "新民镇", "平阴县玫瑰镇"), "a.txt");
  EXPECT_EQ(database.run("SELECT r.full_name, r.level, r.parent, a.region FROM agency a"
                         " JOIN agency_township USING (agency_id) JOIN region r ON r.code = township"),
            "山东省济南市平阴县玫瑰镇|township|370124|370124");
}

/// A folder of reports whose titles lack their agency: half say it in the text, half are named by their
/// files.
TEST(Agencies, OfAFolderOfReportsWithoutThemInTheirTitles) {
  Folder folder;
  const std::vector<std::string> ways = {"根据条例要求，现公布#2022年政府信息公开工作年度报告。",
                                         "本报告由#办公室编制。", "#根据条例编制本报告。",
                                         "如有疑问，请与#办公室联系。", "来源：#　2023-01-15"};
  const std::vector<std::string> bureaus = {"水利局", "教育局", "财政局", "民政局", "审计局"};
  const std::string digits[] = {"东", "南", "西", "北", "中", "上", "下", "前", "后", "新"};
  std::map<std::string, std::string> expected;  // by source
  for (std::size_t i = 0; i < 1000; ++i) {
    const std::string body = digits[i % 10] + digits[i / 10 % 10] + digits[i / 100] + "川县" + bureaus[i % 5];
    const bool by_name = i % 2 == 0;
    const std::string head = by_name ? "" : replace_all(ways[i / 2 % 5], "#", body) + "\n";
    const std::string file = (by_name ? body + "/2022年年报-" : "r") + std::to_string(i) + ".txt";
    expected[folder.write(
        file, "2022年政府信息公开工作年度报告\n" + head + "一、总体情况\n公开信息" + std::to_string(i) +
                  "条。\n五、存在的主要问题及改进情况\n乙。\n六、其他需要报告的事项\n无。\n")] = body;
  }
  std::string lines;
  for (const auto& [source, body] : expected) lines += (lines.empty() ? "" : "\n") + source + " " + body;
  Database database;
  EXPECT_EQ(database.run("SELECT status, count(*) FROM gongkai_ingest('" + folder.path() + "') GROUP BY 1"),
            "ingested|1000");
  EXPECT_EQ(
      database.run("SELECT source || ' ' || name FROM report JOIN agency USING (agency_id) ORDER BY source"),
      lines);
  EXPECT_EQ(database.run("SELECT count(DISTINCT agency_id), sum(is_current) FROM report"), "1000|1000");
  EXPECT_EQ(
      database.run("SELECT count(DISTINCT report_id) FROM diagnostic WHERE code IN ('agency_not_in_title',"
                   " 'agency_from_contact', 'agency_from_page', 'agency_from_source')"),
      "1000");
  EXPECT_EQ(database.run("SELECT count(*) FROM diagnostic WHERE code = 'agency_from_source'"), "500");
}

}  // namespace
}  // namespace gongkai::test
