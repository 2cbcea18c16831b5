#include <gtest/gtest.h>

#include "archive/database.h"

namespace gongkai::test {
namespace {

const char* const tables = "SELECT count(*) FROM sqlite_master WHERE type = 'table'";

TEST(Schema, IsCreatedTwiceWithoutChange) {
  Database database;
  EXPECT_EQ(database.run("SELECT gongkai_create()"), "NULL");
  const std::string before =
      database.run("SELECT * FROM sqlite_master; SELECT * FROM outcome; PRAGMA schema_version");
  EXPECT_EQ(database.run("SELECT gongkai_create()"), "NULL");
  EXPECT_EQ(database.run("SELECT * FROM sqlite_master; SELECT * FROM outcome; PRAGMA schema_version"),
            before);
}

TEST(Schema, CatalogueHoldsTogether) {
  Database database;
  database.run("SELECT gongkai_create()");
  EXPECT_EQ(database.run("PRAGMA foreign_key_check"), "");
  EXPECT_EQ(database.run("SELECT count(*), count(DISTINCT ordinal) FROM outcome"), "38|38");
  EXPECT_EQ(database.run("SELECT outcome FROM outcome WHERE outcome LIKE '%.%' AND parent IS NOT "
                         "substr(outcome, 1, instr(outcome, '.') - 1)"),
            "");
  EXPECT_EQ(database.run("SELECT count(*) FROM metric_definition WHERE code IN ('request.received', "
                         "'organization.budget_cny', 'dispute.litigations_upheld', 'fee.total_cny')"),
            "4");
  EXPECT_EQ(database.run("SELECT count(*) >= 100 FROM metric_definition"), "1");
  EXPECT_EQ(database.run("SELECT count(*) FROM disclosure_item; SELECT count(*) FROM measure"), "8\n12");
  EXPECT_EQ(database.run("SELECT group_concat(edition, ' ') FROM (SELECT edition FROM edition ORDER BY "
                         "last_year IS NULL, last_year)"),
            "pre2014 2014 2019 2021");
}

TEST(Schema, ExtendsWhatIsThere) {
  Database database;
  database.run(
      "SELECT gongkai_create(); DROP TABLE citation; DELETE FROM edition WHERE edition = '2019';"
      "UPDATE outcome SET name_en = 'mine' WHERE outcome = 'granted'; CREATE TABLE theirs(x)");
  database.run("SELECT gongkai_create()");
  EXPECT_EQ(database.run("SELECT count(*) FROM citation; SELECT count(*) FROM edition"), "0\n4");
  EXPECT_EQ(database.run("SELECT name_en FROM outcome WHERE outcome = 'granted'"), "mine");
}

TEST(Schema, RenewsItsViewsAndNoOther) {
  Database database;
  database.run("SELECT gongkai_create()");
  const std::string views = "SELECT sql FROM sqlite_master WHERE type = 'view' ORDER BY name";
  const std::string before = database.run(views);
  ASSERT_EQ(database.run("SELECT count(*) > 0 FROM sqlite_master WHERE name = 'request_cell'"), "1");
  const std::string foreign =
      "error 1: gongkai: main.request_cell is a table or view that gongkai did not make: rename or drop it";
  database.run("DROP VIEW request_cell; CREATE VIEW request_cell(theirs) AS SELECT 1");
  EXPECT_EQ(database.run("SELECT gongkai_create()"), foreign);
  EXPECT_EQ(database.run("SELECT theirs FROM request_cell"), "1");
  database.run("DROP VIEW request_cell; CREATE TABLE request_cell(theirs)");
  EXPECT_EQ(database.run("SELECT gongkai_create()"), foreign);
  database.run("DROP TABLE request_cell; CREATE VIEW their_view AS SELECT 2 AS two");
  EXPECT_EQ(database.run("SELECT gongkai_create(); SELECT two FROM their_view"), "NULL\n2");
  EXPECT_EQ(database.run("DROP VIEW their_view;" + views), before);
}

TEST(Schema, RenewsAViewOfAnEarlierRelease) {
  Database database;
  database.run("SELECT gongkai_create()");
  const std::string view = "SELECT sql FROM sqlite_master WHERE name = 'request_cell'";
  const std::string today = database.run(view);
  database.run(
      "DROP VIEW request_cell; CREATE VIEW request_cell(old) AS SELECT 1;"
      "UPDATE view_release SET sql = (SELECT m.sql FROM sqlite_master AS m WHERE m.name = 'request_cell')"
      " WHERE name = 'request_cell'");
  EXPECT_EQ(database.run("SELECT gongkai_create();" + view), "NULL\n" + today);
}

TEST(Schema, LeavesAUsersViewOfOneOfItsNames) {
  Database database;
  database.run("CREATE VIEW request_summary AS SELECT 'mine' AS x");
  EXPECT_EQ(database.run("SELECT gongkai_create()"),
            "error 1: gongkai: main.request_summary is a table or view that gongkai did not make: rename or "
            "drop it");
  EXPECT_EQ(database.run("SELECT x FROM request_summary; SELECT count(*) FROM sqlite_master"), "mine\n1");
}

TEST(Schema, IsMadeInMainBesideTemporaryTablesOfThoseNames) {
  Database database;
  database.run("CREATE TEMP TABLE report(x); CREATE TEMP TABLE section(x)");
  EXPECT_EQ(database.offer(report()), "");
  EXPECT_EQ(database.run("SELECT count(*) FROM main.report; SELECT count(*) FROM temp.report"), "1\n0");
  EXPECT_EQ(database.run("SELECT count(*) FROM temp.sqlite_master WHERE type = 'index'"), "0");
}

TEST(Schema, RefusesAForeignTableOfThatName) {
  Database database;
  database.run("CREATE TABLE report(x); INSERT INTO report VALUES (1)");
  EXPECT_EQ(database.offer(report()).find("error 1: gongkai: main.report is a table or view"), 0U);
  EXPECT_EQ(database.run(tables), "1");
}

TEST(Schema, ComesBackAfterItsTransactionWasRolledBack) {
  Database database;
  database.run("BEGIN");
  EXPECT_EQ(database.offer(report()), "");
  database.run("ROLLBACK");
  EXPECT_EQ(database.run(tables), "0");
  EXPECT_EQ(database.offer(report()), "");
  EXPECT_EQ(database.run("SELECT status, report_id FROM ingest_log"), "ingested|1");
}

TEST(Schema, ComesBackAfterTheUserDroppedATable) {
  Database database;
  EXPECT_EQ(database.offer(report()), "");
  database.run("DROP TABLE diagnostic");
  EXPECT_EQ(database.offer(report("白石县")), "");
  EXPECT_EQ(database.run("SELECT count(*) FROM report; SELECT count(*) FROM diagnostic WHERE report_id = 1"),
            "2\n0");
}

TEST(Schema, CreateIsUndoneWithTheTransactionItIsIn) {
  Database database;
  database.run("BEGIN; SELECT gongkai_create(); ROLLBACK");
  EXPECT_EQ(database.run(tables), "0");
}

TEST(Schema, CreateFailsOnAReadOnlyDatabase) {
  const Folder folder;
  const std::string file = folder.write("a.db", "");
  Database database(file, SQLITE_OPEN_READONLY);
  EXPECT_EQ(database.run("SELECT gongkai_create()"),
            "error 8: gongkai: attempt to write a readonly database");
}

/// The statements that wrote and were prepared anew when they ran; what writes into the inbox is the first of
/// its transaction.
int note_prepared_anew(unsigned /*event*/, void* found, void* statement, void* /*time*/) {
  auto* const run = static_cast<sqlite3_stmt*>(statement);
  const std::string sql = sqlite3_sql(run);
  if (sqlite3_stmt_readonly(run) == 0 && sqlite3_stmt_status(run, SQLITE_STMTSTATUS_REPREPARE, 0) > 0 &&
      sql.find("INTO gongkai_inbox") == std::string::npos)
    *static_cast<std::string*>(found) += sql + "\n";
  return 0;
}

// SQLite undoes what such a statement has begun; without memory for that it undoes the transaction and goes
// on.
TEST(Schema, NoStatementThatWritesOutlivesAChangeOfIt) {
  const Folder folder;
  const std::string file = folder.path() + "/a.db";
  Database database(file);
  std::string found;
  sqlite3_trace_v2(database.handle(), SQLITE_TRACE_PROFILE, note_prepared_anew, &found);
  EXPECT_EQ(database.offer(report()), "");
  Database other(file);
  EXPECT_EQ(other.run("CREATE VIEW mine AS SELECT 1"), "");
  EXPECT_EQ(database.offer(revised(report())), "");
  EXPECT_EQ(other.run("DROP VIEW mine; DROP VIEW finding"), "");
  EXPECT_EQ(database.offer(revised(revised(report())), "b.txt", "REPLACE"), "");
  EXPECT_EQ(database.offer("", "c.txt", "IGNORE"), "");
  EXPECT_EQ(database.run("SELECT count(*) FROM ingest_log"), "4");
  EXPECT_EQ(found, "");
}

}  // namespace
}  // namespace gongkai::test
