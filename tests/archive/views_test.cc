#include <gtest/gtest.h>

#include <set>

#include "archive/database.h"

namespace gongkai::test {
namespace {

/// The lines of the plan that walk through all the rows of a table that grows with the archive. The middle
/// figures of the peers, asked for only when needed, are by report_current.
std::string scans(Database& database, const std::string& query) {
  const std::string plan = database.run("EXPLAIN QUERY PLAN " + query);
  EXPECT_EQ(plan.find("error"), std::string::npos) << plan;
  static const std::set<std::string> growing{
      "r", "q", "s", "d", "m", "p", "o", "report", "request", "section", "metric", "dispute", "disclosure"};
  std::string found;
  for (std::size_t begin = 0; begin < plan.size();) {
    const std::size_t end = std::min(plan.find('\n', begin), plan.size());
    const std::string line = plan.substr(begin, end - begin);
    const std::size_t scan = line.find("SCAN ");
    const std::size_t name = scan + 5;
    if (scan != std::string::npos && growing.contains(line.substr(name, line.find(' ', name) - name)) &&
        line.find("report_current") == std::string::npos)
      found += line + "\n";
    begin = end + 1;
  }
  return found;
}

TEST(Views, AreLookedUpForOneReportOrAgency) {
  Database database;
  database.run("SELECT gongkai_create()");
  for (const char* view :
       {"request_cell", "request_edition", "request_group", "request_deduced", "finding"}) {
    EXPECT_EQ(scans(database, std::string("SELECT * FROM ") + view + " WHERE report_id = 7"), "") << view;
  }
  for (const char* view : {"request_summary", "dispute_summary", "metric_by_year", "report_overview",
                           "disclosure_year", "agency_year"}) {
    const std::string query = std::string("SELECT * FROM ") + view + " WHERE agency = '青禾县人民政府'";
    EXPECT_EQ(scans(database, query), "") << view;
    EXPECT_NE(database.run("EXPLAIN QUERY PLAN " + query).find("USING INDEX agency_name"), std::string::npos)
        << view;
  }
  // Ranked among all the current reports, each looked up.
  const std::string ranks = "SELECT * FROM peer_rank WHERE agency = '青禾县人民政府'";
  EXPECT_EQ(scans(database, ranks), "");
  EXPECT_EQ(scans(database, "SELECT * FROM report AS y JOIN finding USING (report_id) WHERE y.agency_id = 7"),
            "");
  for (const char* of_agency :
       {"agency AS b JOIN report AS y USING (agency_id) JOIN finding USING (report_id) WHERE b.name = "
        "'青禾县'",
        "finding JOIN report AS y USING (report_id) JOIN agency AS b USING (agency_id) WHERE b.name = "
        "'青禾县'",
        "finding WHERE report_id IN (SELECT report_id FROM report WHERE agency_id = 7)"}) {
    EXPECT_EQ(scans(database, std::string("SELECT finding.* FROM ") + of_agency), "") << of_agency;
  }
  EXPECT_NE(scans(database, "SELECT * FROM report AS r"), "");
}

TEST(Views, EveryRuleIsAViewWithTheColumnsOfFinding) {
  Database database;
  database.run("SELECT gongkai_create()");
  EXPECT_EQ(database.run("SELECT view_name, problem FROM finding_rule WHERE problem IS NOT NULL"), "");
  EXPECT_EQ(database.run("SELECT name FROM sqlite_master WHERE type = 'view' AND name GLOB 'finding_*'"
                         " EXCEPT SELECT view_name FROM finding_rule"),
            "");
  EXPECT_EQ(database.run("SELECT group_concat(name) FROM pragma_table_info('finding')"),
            "report_id,rule,severity,place,expected,actual,message,verdict");
}

TEST(Views, AreMadeAnewOnlyWhereSomethingChanged) {
  Database database;
  database.run("SELECT gongkai_create()");
  const std::string version = database.run("PRAGMA schema_version");
  database.run("SELECT gongkai_create()");
  EXPECT_EQ(database.run("PRAGMA schema_version"), version);
  database.run("UPDATE finding_rule SET enabled = 0; SELECT gongkai_create()");
  EXPECT_NE(database.run("PRAGMA schema_version"), version);
  EXPECT_EQ(database.run("SELECT * FROM finding"), "");
}

TEST(Views, ABrokenRuleOfTheUsersDoesNotStopTheIngest) {
  Database database;
  database.run(
      "SELECT gongkai_create(); CREATE VIEW theirs AS SELECT x FROM gone;"
      "INSERT INTO finding_rule (view_name) VALUES ('theirs'), ('not \"there')");
  EXPECT_EQ(database.offer(report()), "");
  EXPECT_EQ(database.run("SELECT gongkai_create(); SELECT count(*) FROM finding"), "NULL\n0");
  EXPECT_EQ(database.run("SELECT view_name, problem FROM finding_rule WHERE problem IS NOT NULL ORDER BY 1"),
            "not \"there|no such table: main.not \"there\ntheirs|no such table: main.gone");
}

TEST(Review, IsInheritedByADocumentOfTheSameFigures) {
  Database database;
  const std::string verdicts =
      "SELECT r.is_current, v.verdict FROM finding_review AS v JOIN report AS r USING (report_id)";
  EXPECT_EQ(database.offer(report()), "");
  database.run(
      "INSERT INTO finding_review VALUES (1, 'narrative_request', 'metric/request.closed', 'dismissed', "
      "NULL)");
  EXPECT_EQ(database.offer(report() + "\n"), "");
  EXPECT_EQ(database.run(verdicts), "0|dismissed\n1|dismissed");
  EXPECT_EQ(database.offer(replace_all(report(), "\t", "\t\t") + "\n\n", "b", "REPLACE"), "");
  EXPECT_EQ(database.run("PRAGMA foreign_key_check"), "");
}

}  // namespace
}  // namespace gongkai::test
