#include <gtest/gtest.h>

#include "archive/database.h"

namespace gongkai::test {
namespace {

const char* const intact = "INSERT INTO section_search(section_search) VALUES ('integrity-check')";

/// Sections in which `expression` is found.
std::string found(Database& database, const std::string& expression) {
  return database.run("SELECT count(*) FROM section_search WHERE section_search MATCH '" + expression + "'");
}

std::string contains(Database& database, const std::string& text) {
  return database.run("SELECT count(*) FROM section WHERE instr(body, '" + text + "') OR instr(heading, '" +
                      text + "')");
}

TEST(Search, FindsExpressionsOfAnyLengthAsTheyStand) {
  Database database;
  database.offer(report());
  EXPECT_EQ(database.run("SELECT gongkai_search_create()"), "NULL");
  for (const char* text : {"公开", "政府信息公开", "申", "主动公开政府信息"}) {
    EXPECT_EQ(found(database, text), contains(database, text)) << text;
    EXPECT_NE(found(database, text), "0") << text;
  }
  EXPECT_EQ(found(database, "公息"), "0");
  EXPECT_EQ(database.run(intact), "");
}

TEST(Search, HighlightsWhatWasFound) {
  Database database;
  database.offer(report());
  database.run("SELECT gongkai_search_create()");
  EXPECT_EQ(database.run("SELECT highlight(section_search, 0, '[', ']') FROM section_search "
                         "WHERE section_search MATCH 'heading: 行政复议'"),
            "政府信息公开[行政复议]、行政诉讼情况");
}

TEST(Search, LaterDocumentsAreFoundAndReplacedOnesAreNot) {
  Database database;
  database.run("SELECT gongkai_search_create()");
  EXPECT_EQ(found(database, "公开"), "0");
  database.offer(report());
  const std::string once = found(database, "公开");
  EXPECT_NE(once, "0");
  database.offer(revised(report()), "b.txt", "REPLACE");
  EXPECT_EQ(found(database, "公开"), once);
  EXPECT_EQ(database.run(intact), "");
}

TEST(Search, MayBeCreatedAgain) {
  Database database;
  database.offer(report());
  database.run("SELECT gongkai_search_create()");
  const std::string once = found(database, "公开");
  EXPECT_EQ(database.run("SELECT gongkai_search_create()"), "NULL");
  EXPECT_EQ(found(database, "公开"), once);
}

TEST(Search, IsUndoneWithTheTransactionItIsIn) {
  Database database;
  database.offer(report());
  database.run("BEGIN; SELECT gongkai_search_create(); ROLLBACK");
  EXPECT_EQ(database.run("SELECT count(*) FROM sqlite_master WHERE name LIKE 'section_search%'"), "0");
}

TEST(Search, MayBeDropped) {
  Database database;
  database.offer(report());
  database.run("SELECT gongkai_search_create(); DROP TABLE section_search");
  EXPECT_EQ(database.offer(report("白石县")), "");
  EXPECT_EQ(
      database.run("SELECT count(*) FROM report; SELECT count(*) FROM sqlite_master WHERE type = 'trigger'"),
      "2\n0");
  EXPECT_EQ(database.run("SELECT gongkai_search_create()"), "NULL");
  EXPECT_NE(found(database, "公开"), "0");
  database.offer(report("青禾县", "2021"));
  EXPECT_EQ(database.run(intact), "");
}

TEST(Search, TheTokenizerTakesNoOptions) {
  Database database;
  EXPECT_EQ(database.run("CREATE VIRTUAL TABLE mine USING fts5(x, tokenize = 'gongkai fast')").substr(0, 8),
            "error 1:");
  EXPECT_EQ(database.run("CREATE VIRTUAL TABLE mine USING fts5(x, tokenize = 'gongkai');"
                         "INSERT INTO mine VALUES ('行政许可'); SELECT x FROM mine WHERE mine MATCH '許可'"),
            "行政许可");
}

}  // namespace
}  // namespace gongkai::test
