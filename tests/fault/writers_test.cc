#include <gtest/gtest.h>

#include <cstdio>

#include "base/limits.h"
#include "fault/process.h"
#include "fault/subject.h"

/// Processes that write one archive at a time, and others that read it: each waits for its turn, and nobody
/// sees half of anything.
namespace gongkai::fault {
namespace {

constexpr int patience = 60'000;  ///< ms

int documents() { return is_long() ? 2000 : 150; }

Handle patient(const std::string& file) {
  Handle db = open(file);
  sqlite3_busy_timeout(db.get(), patience);
  return db;
}

/// 0 when `sql` gives `wanted`.
int expect(sqlite3* db, const std::string& sql, const std::string& wanted) {
  const std::string found = ask(db, sql);
  if (found == wanted) return 0;
  std::fprintf(stderr, "%s: %s, not %s\n", sql.c_str(), found.c_str(), wanted.c_str());
  return 1;
}

int ingest(const std::string& file, const std::string& folder) {
  const Handle db = patient(file);
  return expect(db.get(),
                "SELECT count(DISTINCT source) || ' ' || sum(status = 'ingested') FROM gongkai_ingest('" +
                    folder + "')",
                std::to_string(documents()) + " " + std::to_string(documents()));
}

int offer_each(const std::string& file, int count) {
  const Handle db = patient(file);
  for (int i = 0; i < count; ++i)
    if (offer(db.get(), {"inbox", replaced(samples()[0].bytes, "2022", std::to_string(1990 + i))}) !=
        SQLITE_OK)
      return 2;
  return 0;
}

/// Reads until both have done.
int read_along(const std::string& file, int wanted) {
  const Handle db = patient(file);
  for (int rounds = 0; rounds < 100'000; ++rounds) {
    if (ask(db.get(), "SELECT count(*) FROM sqlite_schema WHERE name = 'report'") == "0") continue;
    if (expect(db.get(),
               "SELECT count(*) FROM report WHERE report_id NOT IN (SELECT report_id FROM section) OR "
               "report_id NOT "
               "IN (SELECT report_id FROM ingest_log WHERE report_id IS NOT NULL)",
               "0") != 0)
      return 3;
    if (ask(db.get(), "SELECT count(*) FROM report") == std::to_string(wanted)) return 0;
    sqlite3_sleep(5);
  }
  return 4;
}

class Writers : public testing::TestWithParam<const char*> {};

TEST_P(Writers, AllFinish) {
  const Folder folder;
  const std::string file = folder.at("archive.db");
  const std::string one = folder.reports("one", 0, documents()),
                    two = folder.reports("two", 5000, documents());
  ASSERT_EQ(ask(open(file).get(), std::string("PRAGMA journal_mode = ") + GetParam()), GetParam());
  const int wanted = 2 * documents() + 20;
  const pid_t processes[] = {
      start([&] { return ingest(file, one); }), start([&] { return ingest(file, two); }),
      start([&] { return offer_each(file, 20); }), start([&] { return read_along(file, wanted); })};
  for (const pid_t process : processes) EXPECT_EQ(wait_for(process), 0);
  const Handle db = open(file);
  EXPECT_EQ(damage(db.get()), "");
  EXPECT_EQ(ask(db.get(), "SELECT count(*) FROM report"), std::to_string(wanted));
}

INSTANTIATE_TEST_SUITE_P(Journal, Writers, testing::Values("delete", "wal"),
                         [](const auto& suite) { return std::string(suite.param); });

/// Without patience: one error that says what to do, whole batches before it, and the rest when run again.
class Impatient : public testing::TestWithParam<const char*> {
 protected:
  Impatient() {
    ask(db.get(), std::string("PRAGMA journal_mode = ") + GetParam());
    run(db.get(), "SELECT gongkai_create()");
  }

  /// The error, and that nothing is half written.
  std::string told() {
    std::string message = run(db.get(), sql.c_str()) == SQLITE_OK ? "" : sqlite3_errmsg(db.get());
    EXPECT_EQ(damage(db.get()), "");
    return message;
  }

  void expect_the_rest() {
    EXPECT_EQ(ask(db.get(), sql), std::to_string(count));
    EXPECT_EQ(ask(db.get(), "SELECT count(*) FROM report"), std::to_string(count));
    EXPECT_EQ(damage(db.get()), "");
  }

  static constexpr int count = 3 * limits::batch_documents;
  const Folder folder;
  const std::string file = folder.at("archive.db");
  const std::string sql = "SELECT count(*) FROM gongkai_ingest('" + folder.reports("one", 0, count) + "')";
  const Handle db = open(file), other = open(file);
};

TEST_P(Impatient, IsToldOfAWriter) {
  ASSERT_EQ(run(other.get(), "BEGIN IMMEDIATE"), SQLITE_OK);
  EXPECT_NE(told().find("run gongkai_ingest again"), std::string::npos);
  EXPECT_EQ(ask(db.get(), "SELECT count(*) FROM report"), "0");
  ASSERT_EQ(run(other.get(), "COMMIT"), SQLITE_OK);
  expect_the_rest();
}

/// A reader keeps nobody from writing to a log; to a journal it does.
TEST_P(Impatient, IsToldOfAReader) {
  ASSERT_EQ(run(other.get(), "BEGIN; SELECT count(*) FROM report"), SQLITE_OK);
  const bool logs = std::string(GetParam()) == "wal";
  const std::string message = told();
  EXPECT_EQ(message.empty(), logs) << message;
  EXPECT_EQ(message.find("run gongkai_ingest again") == std::string::npos, logs) << message;
  EXPECT_EQ(ask(other.get(), "SELECT count(*) FROM report"), "0");
  ASSERT_EQ(run(other.get(), "COMMIT"), SQLITE_OK);
  expect_the_rest();
}

/// A writer between two batches.
TEST_P(Impatient, KeepsWhatWasCommitted) {
  sqlite3_stmt* statement = nullptr;
  const std::string each = replaced(sql, "count(*)", "source");
  ASSERT_EQ(sqlite3_prepare_v2(db.get(), each.c_str(), -1, &statement, nullptr), SQLITE_OK);
  ASSERT_EQ(sqlite3_step(statement), SQLITE_ROW);
  const int blocked = run(other.get(), "CREATE TABLE theirs (x)");
  int code = SQLITE_ROW;
  while (code == SQLITE_ROW) code = sqlite3_step(statement);
  // In a journal our own reading keeps the other out.
  EXPECT_EQ(code, blocked == SQLITE_OK ? SQLITE_BUSY : SQLITE_DONE);
  sqlite3_finalize(statement);
  EXPECT_EQ(damage(db.get()), "");
  EXPECT_EQ(ask(db.get(), "SELECT count(*) FROM report"),
            std::to_string(blocked == SQLITE_OK ? limits::batch_documents : count));
  expect_the_rest();
}

INSTANTIATE_TEST_SUITE_P(Journal, Impatient, testing::Values("delete", "wal"),
                         [](const auto& suite) { return std::string(suite.param); });

/// A statement that has given rows is not begun again: they would be given twice.
TEST(Writers, NothingIsGivenTwice) {
  const Folder folder;
  const std::string file = folder.at("archive.db");
  const std::string reports = folder.reports("one", 0, 3);
  const Handle db = open(file), other = open(file);
  sqlite3_busy_timeout(other.get(), 50);
  ASSERT_EQ(run(db.get(), "SELECT gongkai_create()"), SQLITE_OK);
  const std::string sql = "SELECT 'before' UNION ALL SELECT source FROM gongkai_ingest('" + reports + "')";
  sqlite3_stmt* statement = nullptr;
  ASSERT_EQ(sqlite3_prepare_v2(other.get(), sql.c_str(), -1, &statement, nullptr), SQLITE_OK);
  EXPECT_EQ(sqlite3_step(statement), SQLITE_ROW);
  ASSERT_EQ(run(db.get(), "BEGIN IMMEDIATE"), SQLITE_OK);
  EXPECT_EQ(sqlite3_step(statement), SQLITE_BUSY);
  EXPECT_EQ(sqlite3_finalize(statement), SQLITE_BUSY);
  ASSERT_EQ(run(db.get(), "COMMIT"), SQLITE_OK);
}

}  // namespace
}  // namespace gongkai::fault
