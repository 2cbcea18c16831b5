#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <new>

#include "base/limits.h"
#include "document/document.h"
#include "fault/allocations.h"
#include "fault/subject.h"
#include "surface/kept_rows.h"

/// Out of memory, in whatever library: the n-th allocation of an ingest fails, alone or with all after it.
/// The document is stored as always, or nothing of it is and the code says that memory was short.
namespace gongkai::fault {
namespace {

struct Tally {
  long needed = 0, runs = 0, refused = 0, stored = 0;
};

/// What a run is done to, made anew for each; gives an extended code.
struct Work {
  std::function<Handle()> prepare;
  std::function<int(sqlite3*)> run;
};

long runs_wanted() { return is_long() ? 10'000 : 20; }

std::string text_of(std::string_view bytes) {
  try {
    return read_document(bytes).text.utf8;
  } catch (const std::bad_alloc&) {
    return "no memory";
  } catch (const std::exception& error) {
    return error.what();
  }
}

class Memory : public testing::TestWithParam<Failure> {};

void expect_whole(const Handle& db, const std::string& before, const std::string& after, int code) {
  const std::string found = fingerprint(db.get());
  EXPECT_EQ(damage(db.get()), "");
  if (code == SQLITE_OK) {
    EXPECT_EQ(found, after) << "told as done";
  } else {
    EXPECT_EQ(code & 0xff, SQLITE_NOMEM) << sqlite3_errmsg(db.get());
    EXPECT_TRUE(found == before || found == after) << "half done";
  }
}

Tally fail_each(const Work& work, Failure failure) {
  Tally tally;
  std::string before, after;
  for (int round = 0; round < 2; ++round) {  // what is made once in a process is made in the first
    const Handle db = work.prepare();
    before = fingerprint(db.get());
    count_allocations();
    const int code = work.run(db.get());
    tally.needed = allocations();
    grant_allocations();
    EXPECT_EQ(code, SQLITE_OK) << sqlite3_errmsg(db.get());
    after = fingerprint(db.get());
  }
  const long stride = std::max<long>(1, tally.needed / runs_wanted());
  for (long n = 0; n < tally.needed && !testing::Test::HasFailure(); n += stride) {
    SCOPED_TRACE("allocation " + std::to_string(n));
    const Handle db = work.prepare();
    fail_allocation(n, failure);
    const int code = work.run(db.get());
    tally.refused += grant_allocations() > 0 ? 1 : 0;
    ++tally.runs;
    tally.stored += code == SQLITE_OK ? 1 : 0;
    expect_whole(db, before, after, code);
  }
  EXPECT_GT(tally.refused, tally.runs / 2);
  return tally;
}

void print(const std::string& what, Failure failure, const Tally& tally) {
  std::printf("memory, %s, %s: %ld allocations, %ld runs, %ld short of memory, %ld stored all the same\n",
              what.c_str(), failure == Failure::once ? "once" : "sticky", tally.needed, tally.runs,
              tally.refused, tally.stored);
}

/// A connection that has taken a document: it holds the schema, the rules and most statements.
Handle open_used() {
  Handle db = open_archive();
  EXPECT_EQ(offer(db.get(), {"another", replaced(samples()[0].bytes, "2022", "2021")}), SQLITE_OK);
  return db;
}

TEST_P(Memory, Inbox) {
  for (const Sample& sample : samples()) {
    SCOPED_TRACE(sample.name);
    const Work work{.prepare = open_used, .run = [&](sqlite3* db) { return offer(db, sample); }};
    print(sample.name, GetParam(), fail_each(work, GetParam()));
  }
}

TEST_P(Memory, FirstOfAConnection) {
  const Work work{.prepare = open_archive, .run = [](sqlite3* db) { return offer(db, samples()[2]); }};
  print("first of a connection", GetParam(), fail_each(work, GetParam()));
}

TEST_P(Memory, Create) {
  const Work work{.prepare = [] { return open(":memory:"); },
                  .run = [](sqlite3* db) { return run(db, "SELECT gongkai_create()"); }};
  print("create", GetParam(), fail_each(work, GetParam()));
}

/// Markup of every kind that libxml2 takes memory for: names of its own and unknown, attributes, entities,
/// ends of what was never begun, what stands in the wrong place.
std::string markup() {
  std::string page =
      "<!DOCTYPE html><html><head><meta charset=utf-8><title>标题</title></head><body class=a></p>甲";
  for (int i = 0; i < 6; ++i) {
    const std::string n = std::to_string(i);
    page += "<table><tr><td width=" + n + " rowspan=2 style='a:b' data-" + n + "=\"" + std::string(300, 'x') +
            "\">乙&nbsp;&amp;&eacute;" + n +
            "<p>丙<b><i>丁</b></tr></table><!-- c --><script>var a;</script><q" + n + " a" + n +
            " b=3>戊</z" + n + "></td>";
  }
  return page + std::string(70'000, 'y');
}

/// The readers of documents alone, at every allocation: their libraries tell of memory in ways of their own.
TEST_P(Memory, Readers) {
  const Sample read[] = {{"markup", markup()}, {"page", samples()[1].bytes}, {"word", samples()[2].bytes}};
  for (const Sample& sample : read) {
    SCOPED_TRACE(sample.name);
    const std::string right = text_of(sample.bytes);
    count_allocations();
    text_of(sample.bytes);
    const long needed = allocations();
    for (long n = 0; n < needed && !testing::Test::HasFailure(); ++n) {
      fail_allocation(n, GetParam());
      const std::string found = text_of(sample.bytes);
      grant_allocations();
      EXPECT_TRUE(found == right || found == "no memory") << n << ": " << found.substr(0, 300);
    }
    std::printf("memory, read %s: %ld allocations\n", sample.name.c_str(), needed);
  }
}

/// Rows that wait to be read, in memory and in their file: all of them are given, or it is told.
TEST_P(Memory, RowsThatWait) {
  constexpr int more = 100, all = static_cast<int>(limits::kept_rows) + more;
  const auto given = [] {
    std::string sources;
    try {
      std::vector<Bulk::Row> rows(all);
      for (int i = 0; i < all; ++i)
        rows[static_cast<std::size_t>(i)].source = "a long name of a document, " + std::to_string(i);
      KeptRows kept;
      kept.append(std::move(rows));
      for (; !kept.empty(); kept.pop()) sources += kept.front().source;
    } catch (const std::bad_alloc&) {
      return std::string("no memory");
    }
    return sources;
  };
  const Handle db = open(":memory:");  // sets the way to SQLite
  const std::string right = given();
  count_allocations();
  given();
  const long needed = allocations();
  long refused = 0;
  const long stride = is_long() ? 1 : 7;
  for (long n = 0; n < needed && !HasFailure(); n += stride) {
    fail_allocation(n, GetParam());
    const std::string found = given();
    grant_allocations();
    refused += found == "no memory" ? 1 : 0;
    EXPECT_TRUE(found == right || found == "no memory") << n << ": " << found.size() << " bytes";
  }
  std::printf("memory, rows that wait: %ld allocations, told of %ld\n", needed, refused);
  EXPECT_GT(refused, needed / stride / 2);
}

/// opendir, readdir, fopen and threads have memory of their own.
TEST_P(Memory, Folder) {
  const std::string folder = testing::TempDir() + "gongkai_fault_" + std::to_string(getpid());
  std::filesystem::create_directories(folder);
  for (const Sample& sample : samples())
    std::ofstream(folder + "/" + sample.name, std::ios::binary) << sample.bytes;
  const std::string sql = "SELECT count(*) FROM gongkai_ingest('" + folder + "')";
  const Work work{.prepare = open_archive, .run = [&](sqlite3* db) { return run(db, sql.c_str()); }};
  print("folder", GetParam(), fail_each(work, GetParam()));
  std::filesystem::remove_all(folder);
}

INSTANTIATE_TEST_SUITE_P(Of, Memory, testing::Values(Failure::once, Failure::sticky), [](const auto& suite) {
  return suite.param == Failure::once ? std::string("Once") : std::string("Sticky");
});

}  // namespace
}  // namespace gongkai::fault
