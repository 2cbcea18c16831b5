#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "archive/database.h"

namespace gongkai::test {
namespace {

std::string quoted(const std::string& text) {
  std::string literal("'");
  return literal.append(replace_all(text, "'", "''")).append("'");
}

const std::string columns =
    "kind, place, status, ordinal, text, nth, repeated, kept, changed, added, gone, prior, value, "
    "difference, "
    "ratio, comparable, note";

/// Only the function shows a changed sentence beside the one it was.
const std::string comparable = " WHERE text IS NOT NULL OR status <> 'changed' OR kind <> 'sentence'";

void expect_equal(Database& database, const std::string& left, const std::string& right) {
  const std::string one = "SELECT * FROM (" + left + ")" + comparable;
  const std::string other = "SELECT * FROM (" + right + ")" + comparable;
  EXPECT_EQ(database.run(one + " EXCEPT " + other), "");
  EXPECT_EQ(database.run(other + " EXCEPT " + one), "");
}

TEST(Compare, TheViewSaysOfReportsHeldWhatTheFunctionSaysOfDocuments) {
  const std::string earlier = report();
  const std::string later =
      replace_all(replace_all(report("青禾县", "2023"), "我县", "本县"), "10,482", "9,001");
  Database database;
  ASSERT_EQ(database.offer(earlier), "");
  ASSERT_EQ(database.offer(later), "");
  EXPECT_EQ(database.run("SELECT report_id, prior_report_id FROM report_pair"), "2|1");
  const std::string of_documents =
      "SELECT " + columns + " FROM gongkai_compare(" + quoted(earlier) + ", " + quoted(later) + ")";
  const std::string of_archive = "SELECT " + columns + " FROM report_change WHERE report_id = 2";
  expect_equal(database, of_documents, of_archive);
  EXPECT_EQ(
      database.run("SELECT kind, count(*) > 5, count(DISTINCT status) > 1 FROM report_change GROUP BY kind"),
      "figure|1|1\nsection|1|1\nsentence|1|1");
  EXPECT_EQ(database.run("SELECT prior, value, difference, comparable FROM report_change WHERE prior = 10482 "
                         "AND value = 9001"),
            "10482.0|9001.0|-1481.0|1");
}

/// Every pair of the example reports, of which some are of another form than the year before.
TEST(Compare, TheViewAndTheFunctionAgreeOnTheExamples) {
  Database database;
  database.run("SELECT * FROM gongkai_ingest('" EXAMPLES "/reports')");
  database.run("CREATE TABLE document (source PRIMARY KEY, content)");
  for (const auto& file : std::filesystem::directory_iterator(EXAMPLES "/reports")) {
    std::ostringstream content;
    content << std::ifstream(file.path(), std::ios::binary).rdbuf();
    std::ostringstream hex;
    for (const char c : content.str()) hex << "0123456789abcdef"[(c >> 4) & 15] << "0123456789abcdef"[c & 15];
    database.run("INSERT INTO document VALUES (" + quoted(file.path().string()) + ", x'" + hex.str() + "')");
  }
  const std::string of_documents =
      "SELECT p.report_id, " + columns +
      " FROM report_pair AS p JOIN report AS r USING (report_id) JOIN report AS b ON b.report_id = "
      "p.prior_report_id"
      " JOIN document AS d ON d.source = r.source JOIN document AS e ON e.source = b.source"
      " JOIN gongkai_compare(e.content, d.content, e.source, d.source)";
  const std::string of_archive = "SELECT report_id, " + columns + " FROM report_change";
  EXPECT_EQ(database.run("SELECT count(*) > 15 FROM report_pair"), "1");
  EXPECT_EQ(database.run("SELECT count(*) > 2000 FROM (" + of_documents + ")"), "1");
  expect_equal(database, of_documents, of_archive);
  EXPECT_EQ(database.run("SELECT count(*) > 100 FROM figure_change JOIN report_pair USING (report_id)"
                         " WHERE edition <> prior_edition AND comparable"),
            "1");
}

TEST(Compare, ACaseOfOneDocumentWithItself) {
  Database database;
  const std::string same = "gongkai_compare(" + quoted(report()) + ", " + quoted(report()) + ")";
  EXPECT_EQ(database.run("SELECT DISTINCT status FROM " + same), "kept");
  EXPECT_EQ(database.run("SELECT DISTINCT repeated FROM " + same +
                         " WHERE kind = 'section' AND repeated IS NOT NULL"),
            "1.0");
  EXPECT_EQ(database.run("SELECT count(*) FROM " + same + " WHERE difference <> 0"), "0");
}

TEST(Compare, NeedsTwoDocuments) {
  Database database;
  EXPECT_EQ(database.run("SELECT * FROM gongkai_compare(" + quoted(report()) + ")"),
            "error 1: gongkai: gongkai_compare needs its arguments, content_a and content_b");
  EXPECT_EQ(database.run("SELECT * FROM gongkai_compare(NULL, " + quoted(report()) + ")"), "");
  EXPECT_EQ(
      database.run("SELECT * FROM gongkai_compare('x', " + quoted(report()) + ")").find("error 1: gongkai: "),
      0U);
}

}  // namespace
}  // namespace gongkai::test
