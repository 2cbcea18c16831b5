#include <gtest/gtest.h>

#include "archive/database.h"

namespace gongkai::test {
namespace {

/// A database with two documents in `docs`, of one agency each.
void fill(Database& database) {
  database.run("CREATE TABLE docs(name, content); INSERT INTO docs VALUES ('a', '" + report() +
               "'), ('b', '" + report("白石县") + "')");
}

TEST(ParseTables, SeeWhatIngestStores) {
  Database database;
  const std::string content = replace_all(report(), "10,482", "/");  // gives a diagnostic
  database.offer(content);
  database.run("CREATE TABLE docs(name, content); INSERT INTO docs VALUES ('a', '" + content + "')");
  for (const std::string table : {"disclosure", "request", "dispute", "diagnostic"}) {
    std::string columns = database.run("SELECT group_concat(name, ', ') FROM pragma_table_info('" + table +
                                       "') WHERE name <> 'report_id'");
    EXPECT_EQ(database.run("SELECT " + columns + " FROM " + table + " ORDER BY 1, 2"),
              database.run("SELECT f.* FROM docs d, gongkai_" + table +
                           "(d.content) f WHERE name = 'a' ORDER BY 1, 2"));
    EXPECT_NE(database.run("SELECT count(*) FROM " + table), "0") << table;
  }
  EXPECT_EQ(database.run("SELECT section_id, parent_id, body FROM section ORDER BY 1"),
            database.run("SELECT f.section_id, f.parent_id, f.body FROM docs d, gongkai_section(d.content) f "
                         "WHERE name = 'a' ORDER BY 1"));
}

TEST(ParseTables, DeclareTheContractsColumns) {
  Database database;
  database.run("SELECT gongkai_create()");
  for (const std::string table : {"report", "section", "disclosure", "request", "dispute", "metric",
                                  "citation", "diagnostic", "other_table", "other_cell"}) {
    EXPECT_EQ(database.run("SELECT name FROM pragma_table_info('" + table +
                           "') WHERE name <> 'report_id' EXCEPT "
                           "SELECT name FROM pragma_table_info('gongkai_" +
                           table + "')"),
              "");
  }
  EXPECT_EQ(
      database.run("SELECT group_concat(name) FROM (SELECT name FROM pragma_table_info('gongkai_cell'))"),
      "table_no,row,col,row_span,col_span,raw,place");
}

TEST(ParseTables, JoinInEitherOrder) {
  Database database;
  fill(database);
  const std::string both = "青禾县人民政府\n白石县人民政府";
  const std::string sorted = "白石县人民政府\n青禾县人民政府";
  EXPECT_EQ(database.run("SELECT r.agency FROM docs d, gongkai_report(d.content) r ORDER BY d.name"), both);
  EXPECT_EQ(database.run("SELECT r.agency FROM gongkai_report(d.content) r, docs d ORDER BY d.name"), both);
  EXPECT_EQ(
      database.run("SELECT DISTINCT r.agency FROM gongkai_report(d.content) r JOIN docs d ORDER BY d.name"),
      both);
  EXPECT_EQ(database.run("SELECT DISTINCT r.agency FROM docs d, gongkai_request(d.content) q, "
                         "gongkai_report(d.content) r ORDER BY d.name"),
            both);
  EXPECT_EQ(database.run(
                "SELECT r.agency FROM docs d LEFT JOIN gongkai_report r ON r.content = d.content ORDER BY 1"),
            sorted);
  EXPECT_EQ(database.run(
                "SELECT agency FROM gongkai_report WHERE content IN (SELECT content FROM docs) ORDER BY 1"),
            sorted);
  EXPECT_EQ(
      database.run("SELECT agency FROM gongkai_report WHERE content = (SELECT content FROM docs) ORDER BY 1"),
      "青禾县人民政府");
}

TEST(ParseTables, CheckASecondConditionOnTheArgument) {
  Database database;
  fill(database);
  EXPECT_EQ(database.run("SELECT agency FROM gongkai_report((SELECT content FROM docs WHERE name = 'a')) "
                         "WHERE content = (SELECT content FROM docs WHERE name = 'b')"),
            "");
  EXPECT_EQ(
      database.run("SELECT r.agency FROM docs d, gongkai_report(d.content) r WHERE r.content = d.content "
                   "AND d.name = 'a'"),
      "青禾县人民政府");
}

TEST(ParseTables, SayWhatIsMissing) {
  Database database;
  EXPECT_EQ(database.run("SELECT * FROM gongkai_dispute"),
            "error 1: gongkai: gongkai_dispute needs its argument, content");
  EXPECT_EQ(database.run("SELECT * FROM gongkai_dispute(1, 2)").find("error 1: "), 0U);
}

TEST(ParseTables, GiveNothingForNullAndAnErrorForNoReport) {
  Database database;
  for (const std::string table : {"report", "section", "disclosure", "request", "dispute", "metric",
                                  "citation", "diagnostic", "cell", "other_table", "other_cell"}) {
    EXPECT_EQ(database.run("SELECT * FROM gongkai_" + table + "(NULL)"), "") << table;
  }
  EXPECT_EQ(database.run("SELECT * FROM gongkai_request('从前有一座山。')").find("error 1: gongkai: "), 0U);
  EXPECT_EQ(database.run("SELECT * FROM gongkai_request(x'')").find("error 1: gongkai: "), 0U);
}

TEST(ParseTables, WorkOnAReadOnlyDatabase) {
  const Folder folder;
  const std::string file = folder.path() + "/a.db";
  {
    Database database(file);
    fill(database);
  }
  Database database(file, SQLITE_OPEN_READONLY);
  EXPECT_EQ(
      database.run(
          "SELECT agency_id, source, is_current, year, agency_kind FROM docs d, gongkai_report(d.content)"),
      "NULL|NULL|NULL|2022|government\nNULL|NULL|NULL|2022|government");
}

TEST(ParseTables, NestOverTheSameDocument) {
  Database database;
  fill(database);
  EXPECT_EQ(
      database.run("SELECT count(*) FROM docs d, gongkai_request(d.content) a, gongkai_request(d.content) b "
                   "WHERE a.outcome = b.outcome"),
      database.run("SELECT count(*) FROM docs d, gongkai_request(d.content)"));
}

TEST(Scalars, PassNullThrough) {
  Database database;
  EXPECT_EQ(database.run("SELECT gongkai_text(NULL), gongkai_number(NULL), gongkai_normalize(NULL)"),
            "NULL|NULL|NULL");
}

TEST(Scalars, ReadNumbers) {
  Database database;
  EXPECT_EQ(database.run("SELECT gongkai_number('85'), typeof(gongkai_number('85')), gongkai_number('没有')"),
            "85.0|real|NULL");
}

/// SQL function interrupted(x): x, after sqlite3_interrupt().
void interrupted(sqlite3_context* context, int /*argc*/, sqlite3_value** argv) {
  sqlite3_interrupt(sqlite3_context_db_handle(context));
  sqlite3_result_value(context, argv[0]);
}

TEST(ParseTables, EndWithinADocumentWhenInterrupted) {
  Database database;
  sqlite3_create_function(database.handle(), "interrupted", 1, SQLITE_UTF8, nullptr, interrupted, nullptr,
                          nullptr);
  std::string content = report();
  while (content.size() < 400'000) content += "全年主动公开政府信息1203条，收到申请12件。\n";
  database.run("CREATE TABLE docs(content); INSERT INTO docs VALUES ('" + content + "')");
  const std::string failure = "error 9: gongkai: interrupted";
  EXPECT_EQ(database.run("SELECT count(*) FROM docs d, gongkai_metric(interrupted(d.content))"), failure);
  EXPECT_EQ(database.run("SELECT length(gongkai_text(interrupted(content))) FROM docs"), failure);
  EXPECT_EQ(database.run("SELECT count(*) > 9000 FROM docs d, gongkai_metric(d.content)"), "1");
}

}  // namespace
}  // namespace gongkai::test
