#include "archive/bulk.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "archive/database.h"
#include "base/limits.h"
#include "base/sha256.h"
#include "surface/registration.h"

namespace gongkai::test {
namespace {

/// Three batches of documents: reports of many counties, earlier ones of the same county and year, the same
/// bytes again, and what is no report.
class BulkTest : public testing::Test {
 protected:
  BulkTest() {
    for (std::size_t i = 0; i < count; ++i) {
      const std::string name = std::to_string(1000 + i);
      folder.write(name, i % 7 == 3 ? "从前有一座山，山里有座庙，庙号" + name : content(i));
    }
  }

  static std::string content(std::size_t number) {
    if (number % 11 == 5) return content(number - 5);
    const std::vector<std::string> words = {"东", "西", "南", "北", "山", "河", "湖", "泉", "松", "石"};
    const std::size_t county = number % 90;
    std::string text = report(words[county / 10] + words[county % 10] + "县");
    return number < 90 ? text : revised(text);
  }

  static constexpr std::size_t count = limits::batch_documents * 2 + 30;
  Folder folder;
};

/// An archive that is written by Bulk.
struct Written {
  Written() : atomic(database.handle(), pending), archive(database.handle()) {
    register_inbox(database.handle(), pending);
  }

  void take(Bulk& bulk) {
    std::vector<Bulk::Row> batch;
    atomic.run([&] { batch = bulk.take(archive); });
    archive.settle();
    for (const Bulk::Row& row : batch) {
      rows += row.source + ' ' + std::string(name(row.outcome.status)) + ' ' +
              std::to_string(row.outcome.report_id.value_or(0)) + ' ' + row.outcome.message.value_or("") +
              '\n';
    }
  }

  void take_all(const std::string& path, std::size_t readers) {
    Bulk bulk(Walk(path), readers);
    while (!bulk.done()) take(bulk);
  }

  /// Every row of the archive, in one text.
  std::string contents() {
    std::string text;
    for (const char* table : {"report", "agency", "agency_alias", "section", "disclosure", "request",
                              "dispute", "metric", "citation", "diagnostic", "ingest_log", "sqlite_sequence"})
      text += database.run(std::string("SELECT * FROM ") + table) + '\n';
    return text;
  }

  Database database;
  std::shared_ptr<PendingWrite> pending = std::make_shared<PendingWrite>();
  Atomic atomic;
  Archive archive;
  std::string rows;
};

TEST_F(BulkTest, LeavesTheArchiveOfTheInboxHoweverManyThreadsRead) {
  Written inbox;
  Walk files(folder.path());
  while (const auto file = files.next())
    EXPECT_EQ(inbox.database.offer(read_file(file->path), file->path, "IGNORE"), "");
  EXPECT_EQ(inbox.database.run("SELECT count(*) FROM ingest_log"), std::to_string(count));
  EXPECT_EQ(inbox.database.run("SELECT count(DISTINCT status) FROM ingest_log"), "3");
  const std::string expected = inbox.contents();
  std::string rows;
  for (const std::size_t readers : {0, 1, 2, 7}) {
    Written written;
    written.take_all(folder.path(), readers);
    EXPECT_TRUE(written.contents() == expected) << readers;
    if (rows.empty()) rows = written.rows;
    EXPECT_EQ(written.rows, rows) << readers;
    written.rows.clear();
    written.take_all(folder.path(), readers);
    EXPECT_EQ(written.rows.find("ingested"), std::string::npos) << readers;
  }
}

TEST_F(BulkTest, ReadsAgainWhatWasReadWithOtherRules) {
  std::string expected;
  for (const std::size_t readers : {0, 3}) {
    Written written;
    Bulk bulk(Walk(folder.path()), readers);
    written.take(bulk);
    EXPECT_EQ(written.database.run("INSERT INTO metric_rule (code, pattern) VALUES ('website.visits', "
                                   "'~信息|申请|政策|培训|参训|处罚 {*|无|-}')"),
              "");
    while (!bulk.done()) written.take(bulk);
    if (expected.empty()) expected = written.contents();
    EXPECT_TRUE(written.contents() == expected) << readers;
    EXPECT_EQ(written.database.run("SELECT count(DISTINCT code) > 1 FROM metric WHERE report_id < 10"), "1");
    EXPECT_EQ(written.database.run("SELECT DISTINCT code FROM metric WHERE code NOT NULL AND report_id > 80"),
              "website.visits");
  }
}

TEST_F(BulkTest, TakesWhatIsNoLongerHeld) {
  Written written;
  written.take_all(folder.path(), 0);
  const std::string last = written.database.run("SELECT max(report_id) FROM report");
  Bulk bulk(Walk(folder.path()), 3);
  written.take(bulk);
  Writer(written.database.handle()).remove(std::stoll(last));
  written.rows.clear();
  while (!bulk.done()) written.take(bulk);
  EXPECT_NE(written.rows.find(" ingested "), std::string::npos);
}

TEST_F(BulkTest, MayBeLeftAtAnyTime) {
  for (const std::size_t readers : {1, 4}) {
    Written written;
    { const Bulk untouched(Walk(folder.path()), readers); }
    Bulk bulk(Walk(folder.path()), readers);
    written.take(bulk);
  }
}

TEST_F(BulkTest, AProcessMayEndInTheMiddle) {
  const auto leave = [this] {
    auto* written = new Written;
    auto* bulk = new Bulk(Walk(folder.path()), 4);
    written->take(*bulk);
    std::exit(testing::Test::HasFailure() ? 1 : 0);  // with threads reading
  };
  testing::GTEST_FLAG(death_test_style) = "threadsafe";
  for (int i = 0; i < 3; ++i) EXPECT_EXIT(leave(), testing::ExitedWithCode(0), "");
}

TEST(Recognised, IsNotReadWithoutRulesOrWhenHeld) {
  const std::string content = report();
  const Submission submission{.source = "a", .content = content, .overrides = {}};
  const auto rules = MetricRules::built_in();
  const std::string hash = sha256_hex(content);
  EXPECT_TRUE(recognise_submission(submission, rules, {}).report.has_value());
  EXPECT_FALSE(recognise_submission(submission, nullptr, {}).report.has_value());
  const Recognised held =
      recognise_submission(submission, rules, {0, front_of_hash(hash), ~std::uint64_t{0}});
  EXPECT_FALSE(held.report.has_value());
  EXPECT_EQ(held.sha256, hash);
  EXPECT_FALSE(held.failure);
}

}  // namespace
}  // namespace gongkai::test
