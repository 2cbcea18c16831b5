#include <gtest/gtest.h>
#include <sys/stat.h>

#include <string>

#include "archive/database.h"

/// What others have made in the database, or left in a folder, is told apart from what gongkai makes.
namespace gongkai::test {
namespace {

const std::string hidden =
    "error 1: gongkai: main.gongkai_inbox is a table or view that gongkai did not make: rename or drop it";

class HiddenInbox : public testing::Test {
 protected:
  HiddenInbox() {
    database.run("SELECT gongkai_create(); CREATE TABLE gongkai_inbox(source, content, agency, year)");
  }

  std::string ingest() {
    return database.run("SELECT count(*) FROM gongkai_ingest('" + fixture_path() + "')");
  }

  Database database;
};

TEST_F(HiddenInbox, GetsNothingAndIsNamed) {
  EXPECT_EQ(ingest(), hidden);
  EXPECT_EQ(database.run("SELECT gongkai_search_create()"), hidden);
  EXPECT_EQ(database.run("SELECT count(*) FROM main.gongkai_inbox; SELECT count(*) FROM report"), "0\n0");
}

TEST_F(HiddenInbox, LeavesNoWriteWaiting) {
  EXPECT_EQ(ingest(), hidden);
  database.run("DROP TABLE gongkai_inbox");
  EXPECT_EQ(database.offer(report()), "");
  EXPECT_EQ(database.run("SELECT count(*) FROM report"), "1");
}

TEST_F(HiddenInbox, IsNotReachedByAnotherSchemasName) {
  EXPECT_EQ(ingest(), hidden);
  EXPECT_EQ(database.run("ATTACH ':memory:' AS x;"
                         "INSERT INTO x.gongkai_inbox(source, content) VALUES ('a', 'no report')"),
            hidden);
  EXPECT_EQ(database.run("SELECT count(*) FROM report"), "0");
}

TEST(Trigger, ThatLeavesOutARowKeepsTheReportOut) {
  for (const std::string table : {"report", "section", "request", "metric"}) {
    Database database;
    database.offer(report("青禾县", "2021"));
    database.run("CREATE TRIGGER t BEFORE INSERT ON " + table + " BEGIN SELECT raise(IGNORE); END");
    EXPECT_EQ(database.offer(report()),
              "error 1: gongkai: a trigger of the archive left out a row of table " + table);
    EXPECT_EQ(database.run("SELECT count(*) FROM report; SELECT count(DISTINCT report_id) FROM request;"
                           "PRAGMA foreign_key_check"),
              "1\n1");
  }
}

TEST(SectionNumbers, DoNotOverflow) {
  Database database;
  database.offer(report());
  database.run(
      "UPDATE section SET section_id = 9223372036854775807"
      " WHERE section_id = (SELECT max(section_id) FROM section)");
  EXPECT_EQ(database.offer(report("青禾县", "2021")),
            "error 13: gongkai: the archive has no section_id left: its highest is 9223372036854775807");
  EXPECT_EQ(database.run("SELECT count(*) FROM report; SELECT count(*) FROM section WHERE section_id < 0"),
            "1\n0");
}

TEST(FindingRules, PastWhatAViewCanHoldAreLeftOut) {
  Database database;
  database.run(
      "SELECT gongkai_create(); CREATE VIEW ok AS SELECT 1 AS report_id, 'a' AS rule, 'note' AS severity,"
      " NULL AS place, 1 AS expected, 2 AS actual, 'x' AS message");
  std::string rules;
  for (int i = 0; i < 520; ++i) {
    const std::string name = "a_rule_" + std::to_string(i);
    rules += "CREATE VIEW " + name + " AS SELECT * FROM ok; INSERT INTO finding_rule(view_name) VALUES ('" +
             name + "');";
  }
  database.run(rules);
  EXPECT_EQ(database.offer(report()), "");
  EXPECT_EQ(database.run(
                "SELECT count(*) FROM finding_rule WHERE problem IS NULL;"
                "SELECT DISTINCT problem FROM finding_rule WHERE problem IS NOT NULL;"
                "SELECT count(*) FROM finding_rule WHERE problem NOT NULL AND view_name NOT LIKE 'a_rule_%';"
                "SELECT count(*) > 400 FROM finding WHERE rule = 'a'"),
            "500\nfinding can hold 500 rules: switch others off\n0\n1");
}

TEST(FilesOnDisk, PipesAreRejectedWithoutWaiting) {
  const Folder folder;
  ASSERT_EQ(mkfifo((folder.path() + "/pipe").c_str(), 0600), 0);
  Database database;
  const std::string rejected = "rejected|cannot read the file: it is a pipe, socket or device";
  EXPECT_EQ(database.run("SELECT status, message FROM gongkai_ingest('" + folder.path() + "')"), rejected);
  EXPECT_EQ(database.run("SELECT status, message FROM gongkai_ingest('" + folder.path() + "/pipe')"),
            rejected);
}

TEST(FilesOnDisk, NamesInOtherBytesAreText) {
  const Folder folder;
  folder.write("\xC7\xE0\xBA\xCC.txt", report());  // 青禾 in GBK, as unpacked from Windows
  folder.write("\xFF.txt", report("青禾县", "2021"));
  Database database;
  EXPECT_EQ(database.run("SELECT status, substr(source, " + std::to_string(folder.path().size() + 2) +
                         ") FROM gongkai_ingest('" + folder.path() + "')"),
            "ingested|青禾.txt\ningested|\\xFF.txt");
}

}  // namespace
}  // namespace gongkai::test
