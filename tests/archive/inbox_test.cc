#include <gtest/gtest.h>

#include "archive/database.h"

namespace gongkai::test {
namespace {

const std::string novel = "从前有一座山，山上有一座庙。";
const char* const held = "SELECT report_id, year, source, is_current FROM report ORDER BY report_id";
const char* const log = "SELECT source, status, report_id FROM ingest_log ORDER BY log_id";
/// Rows that belong to no report.
const char* const orphans = R"(
  SELECT 'section' FROM section WHERE report_id NOT IN (SELECT report_id FROM report) UNION ALL
  SELECT 'disclosure' FROM disclosure WHERE report_id NOT IN (SELECT report_id FROM report) UNION ALL
  SELECT 'request' FROM request WHERE report_id NOT IN (SELECT report_id FROM report) UNION ALL
  SELECT 'dispute' FROM dispute WHERE report_id NOT IN (SELECT report_id FROM report) UNION ALL
  SELECT 'metric' FROM metric WHERE report_id NOT IN (SELECT report_id FROM report) UNION ALL
  SELECT 'citation' FROM citation WHERE report_id NOT IN (SELECT report_id FROM report) UNION ALL
  SELECT 'diagnostic' FROM diagnostic WHERE report_id NOT IN (SELECT report_id FROM report))";

TEST(Inbox, StoresAReport) {
  Database database;
  EXPECT_EQ(database.offer(report()), "");
  EXPECT_EQ(sqlite3_last_insert_rowid(database.handle()), 1);
  EXPECT_EQ(sqlite3_changes(database.handle()), 1);
  EXPECT_EQ(database.run(held), "1|2022|a.txt|1");
  EXPECT_EQ(database.run(log), "a.txt|ingested|1");
  EXPECT_EQ(
      database.run("SELECT value FROM disclosure WHERE item = 'normative_documents' AND measure = 'issued'"),
      "5.0");
  EXPECT_EQ(database.run("SELECT total FROM request WHERE outcome = 'granted'"), "5");
  EXPECT_EQ(database.run("SELECT name, kind FROM agency"), "青禾县人民政府|government");
  EXPECT_EQ(database.run("SELECT * FROM gongkai_inbox"), "");
}

TEST(Inbox, SameBytesAreUnchangedInEveryMode) {
  Database database;
  for (const char* mode : {"", "ABORT", "FAIL", "ROLLBACK", "IGNORE", "REPLACE"}) {
    EXPECT_EQ(database.offer(report(), "a.txt", mode), "") << mode;
    EXPECT_EQ(sqlite3_last_insert_rowid(database.handle()), 1);
  }
  EXPECT_EQ(database.run("SELECT status, report_id, count(*) FROM ingest_log GROUP BY 1, 2"),
            "ingested|1|1\nunchanged|1|5");
  EXPECT_EQ(database.run("SELECT count(*) FROM report"), "1");
}

TEST(Inbox, ALaterDocumentBecomesCurrent) {
  Database database;
  database.offer(report());
  for (const char* mode : {"", "IGNORE"}) {
    EXPECT_EQ(database.offer(revised(report()) + mode, "b.txt", mode), "");
  }
  EXPECT_EQ(database.run(held), "1|2022|a.txt|0\n2|2022|b.txt|0\n3|2022|b.txt|1");
  EXPECT_EQ(database.run(log), "a.txt|ingested|1\nb.txt|ingested|2\nb.txt|ingested|3");
}

TEST(Inbox, ReplaceRemovesTheEarlierDocument) {
  Database database;
  database.run("PRAGMA foreign_keys = ON");
  database.offer(report());
  EXPECT_EQ(database.offer(revised(report()), "b.txt", "REPLACE"), "");
  EXPECT_EQ(database.run(held), "2|2022|b.txt|1");
  EXPECT_EQ(database.run(log), "a.txt|ingested|NULL\nb.txt|replaced|2");
  EXPECT_EQ(database.run(orphans), "");
  EXPECT_EQ(database.offer(report("青禾县", "2023"), "c.txt", "REPLACE"), "");
  EXPECT_EQ(database.run(held), "2|2022|b.txt|1\n3|2023|c.txt|1");
}

TEST(Inbox, KeepsAgenciesApart) {
  Database database;
  database.offer(report(), "a.txt");
  database.offer(report("白石县"), "b.txt");
  database.offer(report("白石县", "2023"), "c.txt");
  EXPECT_EQ(
      database.run("SELECT name, group_concat(year) FROM agency JOIN report USING (agency_id) GROUP BY name "
                   "ORDER BY name"),
      "白石县人民政府|2022,2023\n青禾县人民政府|2022");
  EXPECT_EQ(database.run("SELECT count(*) FROM report WHERE is_current"), "3");
  EXPECT_EQ(database.run("SELECT count(*) FROM section s JOIN section p ON p.section_id = s.parent_id "
                         "WHERE p.report_id <> s.report_id"),
            "0");
}

TEST(Inbox, NamesSourceAndReasonOfARejection) {
  Database database;
  const std::string error = database.offer(novel, "novel.txt");
  EXPECT_EQ(error.find("error 1: gongkai: novel.txt: "), 0U) << error;
  EXPECT_EQ(database.run("INSERT INTO gongkai_inbox(content) VALUES (NULL)"),
            "error 1: gongkai: (no source): the content is NULL");
  EXPECT_EQ(database.run("SELECT count(*) FROM sqlite_master"), "0");
}

TEST(Inbox, AbortUndoesTheStatement) {
  for (const char* mode : {"INSERT", "INSERT OR ABORT", "INSERT OR REPLACE"}) {
    Database database;
    database.run("CREATE TABLE docs(id INTEGER PRIMARY KEY, content); BEGIN");
    database.offer(report("白石县"), "before.txt");
    database.run("INSERT INTO docs(content) VALUES ('" + report() + "'), ('" + novel + "')");
    const std::string error = database.run(
        std::string(mode) + " INTO gongkai_inbox(source, content) SELECT id, content FROM docs ORDER BY id");
    EXPECT_EQ(error.find("error 1: gongkai: 2: "), 0U) << error;
    database.run("COMMIT");
    EXPECT_EQ(database.run(held), "1|2022|before.txt|1") << mode;
    EXPECT_EQ(database.run(orphans), "");
  }
}

TEST(Inbox, FailKeepsTheRowsBefore) {
  Database database;
  const std::string error =
      database.run("INSERT OR FAIL INTO gongkai_inbox(source, content) VALUES ('a', '" + report() +
                   "'), ('b', '" + novel + "'), ('c', '" + report("白石县") + "')");
  EXPECT_EQ(error.find("error 19: gongkai: b: "), 0U) << error;
  EXPECT_EQ(database.run(held), "1|2022|a|1");
  EXPECT_EQ(database.run(log), "a|ingested|1");
}

TEST(Inbox, RollbackEndsTheTransaction) {
  Database database;
  database.run("SELECT gongkai_create(); BEGIN");
  database.offer(report());
  EXPECT_EQ(database.offer(novel, "b", "ROLLBACK").find("error 19: gongkai: b: "), 0U);
  EXPECT_NE(sqlite3_get_autocommit(database.handle()), 0);
  EXPECT_EQ(database.run(held), "");
}

TEST(Inbox, IgnoreLogsAndGoesOn) {
  Database database;
  EXPECT_EQ(database.run("INSERT OR IGNORE INTO gongkai_inbox(source, content) VALUES ('a', '" + novel +
                         "'), ('b', '" + report() + "'), ('c', NULL)"),
            "");
  EXPECT_EQ(database.run(log), "a|rejected|NULL\nb|ingested|1\nc|rejected|NULL");
  EXPECT_EQ(database.run("SELECT count(*) FROM ingest_log WHERE status = 'rejected' AND message IS NULL"),
            "0");
  EXPECT_EQ(database.run("SELECT length(sha256) FROM ingest_log"), "64\n64\nNULL");
}

TEST(Inbox, AFailureInTheMiddleOfWritingLeavesNothing) {
  for (const char* mode : {"", "IGNORE", "FAIL", "REPLACE"}) {
    Database database;
    database.run(
        "SELECT gongkai_create(); CREATE TRIGGER no AFTER INSERT ON ingest_log BEGIN "
        "SELECT RAISE(ABORT, 'not today'); END; BEGIN");
    EXPECT_EQ(database.offer(report(), "a", mode), "error 1: gongkai: not today") << mode;
    database.run("COMMIT");
    EXPECT_EQ(database.run(held), "") << mode;
    EXPECT_EQ(database.run("SELECT count(*) FROM agency"), "0") << mode;
    EXPECT_EQ(database.run(orphans), "") << mode;
  }
}

TEST(Inbox, IsRolledBackWithSavepointAndTransaction) {
  Database database;
  database.run("BEGIN; SAVEPOINT s");
  database.offer(report());
  database.run("ROLLBACK TO s");
  database.offer(report("白石县"), "b.txt");
  database.run("COMMIT");
  EXPECT_EQ(database.run(held), "1|2022|b.txt|1");
}

TEST(Inbox, OverridesSayWhoAndWhen) {
  Database database;
  database.run("INSERT INTO gongkai_inbox(source, content, agency, year) VALUES ('a', '" + report() +
               "', '云岭市白石县人民政府', 2019)");
  EXPECT_EQ(database.run("SELECT full_name, year FROM report JOIN agency USING (agency_id)"),
            "云岭市白石县人民政府|2019");
  EXPECT_EQ(database.run("INSERT INTO gongkai_inbox(content, year) VALUES ('x', 'soon')"),
            "error 1: gongkai: the year is not an integer");
}

TEST(Inbox, ReadsTextOfAUtf16Database) {
  Database database;
  database.run("PRAGMA encoding = 'UTF-16le'");
  EXPECT_EQ(database.run("INSERT INTO gongkai_inbox(source, content) VALUES ('甲.txt', '" + report() + "')"),
            "");
  EXPECT_EQ(database.run("SELECT source, name, charset FROM report JOIN agency USING (agency_id)"),
            "甲.txt|青禾县人民政府|UTF-8");
  EXPECT_EQ(database.offer(report(), "blob"), "");
  EXPECT_EQ(database.run("SELECT status FROM ingest_log"), "ingested\nunchanged");
}

TEST(Inbox, SeesBytesBehindANul) {
  Database database;
  const std::string content = report();
  EXPECT_EQ(database.offer(content), "");
  database.offer(content + std::string("\0x", 2), "b", "IGNORE");
  EXPECT_NE(database.run("SELECT status FROM ingest_log WHERE log_id = 2"), "unchanged");
}

TEST(Inbox, GivesItsOwnRowNumbers) {
  Database database;
  EXPECT_EQ(database.run("INSERT INTO gongkai_inbox(rowid, content) VALUES (7, 'x')"),
            "error 1: gongkai: gongkai_inbox gives its own row numbers (report_id)");
}

}  // namespace
}  // namespace gongkai::test
