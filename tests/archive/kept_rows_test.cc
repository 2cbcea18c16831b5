#include "surface/kept_rows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "archive/database.h"
#include "base/limits.h"

namespace gongkai::test {
namespace {

constexpr std::size_t bound = limits::kept_rows;

/// A row that is told from every other; every third has nothing but its source, status and message.
Bulk::Row row(std::size_t number) {
  const std::string name = std::to_string(number);
  const auto n = static_cast<std::int64_t>(number);
  if (number % 3 == 2)
    return {.source = "a/" + name + '\0' + "b\xff",
            .outcome = {.status = Status::rejected,
                        .report_id = {},
                        .agency = {},
                        .year = {},
                        .cells = {},
                        .metrics = {},
                        .diagnostics = {},
                        .message = "reason " + name}};
  return {.source = "a/" + name,
          .outcome = {.status = number % 3 == 0 ? Status::ingested : Status::unchanged,
                      .report_id = n,
                      .agency = number == 0 ? "" : name + "县",
                      .year = n + 1,
                      .cells = n + 2,
                      .metrics = n + 3,
                      .diagnostics = 0,
                      .message = {}}};
}

std::vector<Bulk::Row> rows(std::size_t first, std::size_t count) {
  std::vector<Bulk::Row> made;
  for (std::size_t i = 0; i < count; ++i) made.push_back(row(first + i));
  return made;
}

void expect_same(const Bulk::Row& found, const Bulk::Row& wanted) {
  EXPECT_EQ(found.source, wanted.source);
  EXPECT_EQ(found.outcome.status, wanted.outcome.status);
  EXPECT_EQ(found.outcome.report_id, wanted.outcome.report_id);
  EXPECT_EQ(found.outcome.agency, wanted.outcome.agency);
  EXPECT_EQ(found.outcome.year, wanted.outcome.year);
  EXPECT_EQ(found.outcome.cells, wanted.outcome.cells);
  EXPECT_EQ(found.outcome.metrics, wanted.outcome.metrics);
  EXPECT_EQ(found.outcome.diagnostics, wanted.outcome.diagnostics);
  EXPECT_EQ(found.outcome.message, wanted.outcome.message);
}

/// Takes the next `count`, which begin with `first`.
void expect_next(KeptRows& kept, std::size_t first, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    ASSERT_FALSE(kept.empty()) << first + i;
    expect_same(kept.front(), row(first + i));
    if (testing::Test::HasFailure()) FAIL() << first + i;
    kept.pop();
  }
}

class Kept : public testing::Test {
 protected:
  const Database database;  // sets the way to SQLite
  KeptRows kept;
};

TEST_F(Kept, ComeInTheirOrderHoweverMany) {
  for (const std::size_t count :
       {std::size_t{0}, std::size_t{1}, bound - 1, bound, bound + 1, 3 * bound + 7}) {
    EXPECT_TRUE(kept.empty());
    for (std::size_t i = 0; i < count; i += 64) kept.append(rows(i, std::min<std::size_t>(64, count - i)));
    expect_next(kept, 0, count);
  }
  kept.append(rows(0, 2 * bound));
  expect_next(kept, 0, 2 * bound);
  EXPECT_TRUE(kept.empty());
}

TEST_F(Kept, MayBeAddedToWhileTheyAreRead) {
  std::size_t taken = 0, added = 0;
  for (const std::size_t more : {bound, std::size_t{10}, bound, std::size_t{1}, 2 * bound}) {
    kept.append(rows(added, more));
    added += more;
    expect_next(kept, taken, more / 2);
    taken += more / 2;
  }
  expect_next(kept, taken, added - taken);
  EXPECT_TRUE(kept.empty());
}

TEST_F(Kept, GoWithWhoeverTakesThemOver) {
  kept.append(rows(0, 2 * bound));
  KeptRows other = std::move(kept);
  other.append(rows(2 * bound, 5));
  kept = KeptRows();
  kept.append(rows(0, 3));
  expect_next(other, 0, 2 * bound + 5);
  expect_next(kept, 0, 3);
}

/// A folder of more documents than rows are held in memory. Most are no reports, which is quicker.
class BeyondTheBound : public testing::Test {
 protected:
  BeyondTheBound() {
    for (int i = 0; i < count; ++i)
      folder.write(std::to_string(10'000 + i),
                   i % 100 == 99 ? report("青禾县", std::to_string(1990 + i / 100)) : "从前有一座山。");
  }

  /// `shown` has a row for every document, in their order, and of each what stands in the archive.
  static void expect_all(Database& database, const std::string& shown) {
    const std::string stored = database.run(
        "SELECT log_id, l.source, l.status, report_id, a.name, year, iif(report_id, 1, NULL), "
        "iif(report_id, (SELECT count(*) FROM metric m WHERE m.report_id = l.report_id), NULL), "
        "iif(report_id, (SELECT count(*) FROM diagnostic d WHERE d.report_id = l.report_id), NULL), message "
        "FROM ingest_log l LEFT JOIN report USING (report_id) LEFT JOIN agency a USING (agency_id) "
        "ORDER BY log_id");
    EXPECT_EQ(std::ranges::count(stored, '\n'), count - 1);
    EXPECT_TRUE(shown == stored) << shown.substr(0, 300) << "\nbut stored\n" << stored.substr(0, 300);
    EXPECT_EQ(database.run("SELECT count(*) FROM report"), std::to_string(count / 100));
  }

  static constexpr int count = 2 * static_cast<int>(bound) + 100;
  static constexpr const char* columns =
      "rowid, source, status, report_id, agency, year, cells > 100, metrics, diagnostics, message";
  const Folder folder;
  const std::string sql = std::string("SELECT ") + columns + " FROM gongkai_ingest('" + folder.path() + "')";
};

TEST_F(BeyondTheBound, AllAreShownToThePatient) {
  for (const std::string journal : {"delete", "wal"}) {
    const Folder own;
    Database database(own.path() + "/archive.db");
    database.run("PRAGMA busy_timeout = 5000; SELECT gongkai_create(); PRAGMA journal_mode = " + journal);
    expect_all(database, database.run(sql));
  }
}

TEST_F(BeyondTheBound, AllAreShownInTheCallersTransaction) {
  Database database;
  database.run("SELECT gongkai_create(); BEGIN");
  const std::string shown = database.run(sql);
  EXPECT_EQ(database.run("COMMIT"), "");
  expect_all(database, shown);
}

TEST_F(BeyondTheBound, AllAreTakenThoughNobodyReadsTheRows) {
  Database database;
  database.run("SELECT gongkai_create(); BEGIN");
  database.run(sql + " LIMIT 1");
  EXPECT_EQ(database.run("COMMIT; SELECT count(*) FROM ingest_log"), std::to_string(count));
}

}  // namespace
}  // namespace gongkai::test
