#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <functional>
#include <memory>
#include <new>

#include "archive/bulk.h"
#include "archive/database.h"
#include "surface/registration.h"

/// Out of memory, everywhere: the n-th allocation fails, until the run needs fewer. Where a run has
/// thousands, n grows by a step, so that there are some sixty runs; together they come by every kind of
/// place.
namespace {

/// Allocations that are still granted; below zero: all are.
std::atomic<long> sqlite_left = -1;
std::atomic<long> new_left = -1;

bool denied(std::atomic<long>& left) { return left.load() >= 0 && left.fetch_sub(1) == 0; }

sqlite3_mem_methods system_memory;

void* fail_malloc(int size) { return denied(sqlite_left) ? nullptr : system_memory.xMalloc(size); }
void* fail_realloc(void* old, int size) {
  return denied(sqlite_left) ? nullptr : system_memory.xRealloc(old, size);
}

[[maybe_unused]] const bool installed = [] {
  sqlite3_config(SQLITE_CONFIG_GETMALLOC, &system_memory);
  sqlite3_mem_methods failing = system_memory;
  failing.xMalloc = fail_malloc;
  failing.xRealloc = fail_realloc;
  sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0);
  return sqlite3_config(SQLITE_CONFIG_MALLOC, &failing) == SQLITE_OK;
}();

}  // namespace

// Not inlined, or GCC takes malloc and delete, new and free for mismatched pairs.
[[gnu::noinline]] void* operator new(std::size_t size) {
  if (denied(new_left)) throw std::bad_alloc();
  if (void* memory = std::malloc(size)) return memory;
  throw std::bad_alloc();
}
[[gnu::noinline]] void* operator new(std::size_t size, const std::nothrow_t& /*tag*/) noexcept {
  return denied(new_left) ? nullptr : std::malloc(size);
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t /*size*/) noexcept { std::free(memory); }

namespace gongkai::test {
namespace {

/// Gives an SQLite code.
using Work = std::function<int(Database&)>;

/// Runs `work` with the n-th allocation failing, n growing by at least `stride`, until none fails. Each run
/// must end in its right result or an error, with nothing half done: `intact` looks at what it left. Runs
/// with fresh databases.
void fail_each_of(std::atomic<long>& left, long stride, const std::string& prepare, const Work& work,
                  const std::function<void(Database&, bool done)>& intact) {
#ifdef __SANITIZE_ADDRESS__
  constexpr long most_runs = 15;  // each takes ten times as long
#else
  constexpr long most_runs = 60;
#endif
  constexpr long many = 1'000'000'000;
  {
    Database database;
    ASSERT_FALSE(database.run(prepare).starts_with("error "));
    left = many;
    work(database);
    const long needed = many - left;
    left = -1;
    stride = std::max<long>(stride, needed / most_runs);
  }
  int errors = 0;
  for (long n = 0; n < many; n += stride) {
    Database database;
    ASSERT_FALSE(database.run(prepare).starts_with("error "));
    left = n;
    const int code = work(database);
    const bool ran_dry = left < 0;
    left = -1;
    if (prepare.empty()) {
      EXPECT_NE(sqlite3_get_autocommit(database.handle()), 0) << n;
    }
    intact(database, code == SQLITE_OK);
    if (testing::Test::HasFailure()) FAIL() << "allocation " << n << ", code " << code;
    errors += code != SQLITE_OK ? 1 : 0;
    if (!ran_dry) {
      EXPECT_EQ(code, SQLITE_OK);
      EXPECT_GT(errors, 0);
      return;
    }
  }
  FAIL() << "no end";
}

void fail_each(std::atomic<long>& left, long stride, const std::string& prepare, const std::string& sql,
               const std::function<void(Database&, bool done)>& intact) {
  const Work run = [&sql](Database& database) {
    return sqlite3_exec(database.handle(), sql.c_str(), nullptr, nullptr, nullptr);
  };
  fail_each_of(left, stride, prepare, run, intact);
}

std::string quoted(const std::string& content) { return "'" + content + "'"; }

const char* const counts =
    "SELECT (SELECT count(*) FROM report) || (SELECT count(*) > 0 FROM request) || (SELECT count(*) > 0 FROM "
    "section)"
    " || (SELECT count(*) FROM agency) || (SELECT count(*) FROM ingest_log)";

void check_ingested(Database& database, bool done) {
  database.run("SELECT gongkai_create()");
  EXPECT_EQ(database.run(counts), done ? "11111" : "00000");
}

/// gongkai_ingest may also fail after its commit.
void check_batch(Database& database, bool done) {
  database.run("SELECT gongkai_create()");
  const std::string found = database.run(counts);
  EXPECT_TRUE(found == "11111" || (!done && found == "00000")) << found;
}

void check_created(Database& database, bool done) {
  if (!done) {
    EXPECT_EQ(database.run("SELECT count(*) FROM sqlite_master"), "0");
  }
  database.run("SELECT gongkai_create()");
  EXPECT_EQ(database.run("SELECT count(*) FROM outcome"), "38");
}

/// The transaction the statement was in goes on with what it held, unless SQLite rolled all of it back.
void check_transaction(Database& database, bool done) {
  const bool open = sqlite3_get_autocommit(database.handle()) == 0;
  EXPECT_TRUE(open || !done);
  if (open) {
    EXPECT_EQ(database.run("COMMIT; SELECT count(*) FROM mine"), "1");
  }
  if (!open) {
    EXPECT_EQ(database.run("SELECT count(*) FROM sqlite_master"), "0");
  }
  check_ingested(database, done);
}

const auto no_check = [](Database& /*database*/, bool /*done*/) {};

TEST(OutOfMemory, Create) {
  fail_each(sqlite_left, 37, "", "SELECT gongkai_create()", check_created);
  fail_each(new_left, 1, "", "SELECT gongkai_create()", check_created);
}

TEST(OutOfMemory, Inbox) {
  const std::string sql = "INSERT INTO gongkai_inbox(source, content) VALUES ('a', " + quoted(report()) + ")";
  fail_each(sqlite_left, 211, "", sql, check_ingested);
  fail_each(sqlite_left, 19, "SELECT gongkai_create()", sql, check_ingested);
  fail_each(new_left, 7, "", sql, check_ingested);
}

TEST(OutOfMemory, InboxInATransaction) {
  const std::string sql = "INSERT INTO gongkai_inbox(source, content) VALUES ('a', " + quoted(report()) + ")";
  const std::string begin = "BEGIN; CREATE TABLE mine(x); INSERT INTO mine VALUES (1)";
  fail_each(sqlite_left, 173, begin, sql, check_transaction);
  fail_each(new_left, 7, begin, sql, check_transaction);
}

TEST(OutOfMemory, InboxIgnoringRejections) {
  const std::string sql =
      "INSERT OR IGNORE INTO gongkai_inbox(source, content) VALUES ('a', " + quoted(report()) + ")";
  fail_each(new_left, 11, "", sql, check_ingested);
}

TEST(OutOfMemory, IngestTable) {
  const std::string sql = "SELECT * FROM gongkai_ingest(" + quoted(fixture_path()) + ")";
  fail_each(sqlite_left, 17, "SELECT gongkai_create()", sql, check_batch);
  fail_each(new_left, 13, "", sql, check_batch);
}

/// A batch is there as a whole or not at all, whichever thread had no memory.
void check_files(Database& database, bool done) {
  const std::string found = database.run("SELECT count(*) FROM report");
  EXPECT_TRUE(found == "5" || (!done && (found == "0" || found == "error 1: no such table: report")))
      << found;
}

TEST(OutOfMemory, ThreadsThatRead) {
  const Folder folder;
  for (const char* county : {"东山县", "西山县", "南山县", "北山县", "青山县"})
    folder.write(county, report(county));
  const std::string sql = "SELECT * FROM gongkai_ingest(" + quoted(folder.path()) + ")";
  fail_each(new_left, 13, "", sql, check_files);
  fail_each(sqlite_left, 17, "SELECT gongkai_create()", sql, check_files);
  for (const std::size_t readers : {1, 4}) {
    const Work work = [&](Database& database) {
      try {
        const auto pending = std::make_shared<PendingWrite>();
        register_inbox(database.handle(), pending);
        Atomic atomic(database.handle(), pending);
        Archive archive(database.handle());
        Bulk bulk(Walk(folder.path()), readers);
        atomic.run([&] { bulk.take(archive); });
        return SQLITE_OK;
      } catch (const std::bad_alloc&) {
        return SQLITE_NOMEM;
      }
    };
    fail_each_of(new_left, 7, "", work, check_files);
  }
}

TEST(OutOfMemory, ParseTables) {
  const std::string sql = "SELECT * FROM gongkai_request(" + quoted(report()) + ") JOIN gongkai_report(" +
                          quoted(report()) + "); SELECT count(*) FROM gongkai_cell(" + quoted(report()) + ")";
  fail_each(sqlite_left, 1, "", sql, no_check);
  fail_each(new_left, 17, "", sql, no_check);
}

TEST(OutOfMemory, Compare) {
  const std::string sql =
      "SELECT * FROM gongkai_compare(" + quoted(report()) + ", " + quoted(report("青禾县", "2023")) + ")";
  fail_each(sqlite_left, 1, "", sql, no_check);
  fail_each(new_left, 17, "", sql, no_check);
}

TEST(OutOfMemory, Charts) {
  const std::string sql =
      "SELECT gongkai_bar(1, 2, 3), gongkai_spark(column1), gongkai_svg('bar', column1, column1, 'series') "
      "FROM (VALUES (1), (2))";
  fail_each(sqlite_left, 1, "", sql, no_check);
  fail_each(new_left, 1, "", sql, no_check);
}

/// The index is there as a whole or not at all.
void check_searchable(Database& database, bool done) {
  const std::string parts =
      database.run("SELECT count(*) FROM sqlite_master WHERE name GLOB 'section_search*'");
  EXPECT_EQ(parts, done ? "8" : "0");
}

TEST(OutOfMemory, SearchCreate) {
  const std::string held =
      "INSERT INTO gongkai_inbox(source, content) VALUES ('a', " + quoted(report()) + ")";
  fail_each(sqlite_left, 31, held, "SELECT gongkai_search_create()", check_searchable);
  fail_each(new_left, 1, held, "SELECT gongkai_search_create()", check_searchable);
}

TEST(OutOfMemory, Scalars) {
  const std::string sql =
      "SELECT gongkai_text(" + quoted(report()) + "), gongkai_number('6,798'), gongkai_normalize('１')";
  fail_each(sqlite_left, 1, "", sql, no_check);
  fail_each(new_left, 5, "", sql, no_check);
}

}  // namespace
}  // namespace gongkai::test
