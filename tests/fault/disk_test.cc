#include "fault/disk.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "base/limits.h"
#include "fault/process.h"
#include "fault/subject.h"

/// A disk that fails at its n-th operation, and one that loses its power: each document is there as a whole
/// or not at all, and those told as stored are there.
namespace gongkai::fault {
namespace {

constexpr const char* archive = "archive.db";

std::string pragmas(const std::string& journal) {
  return "PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = 50; PRAGMA synchronous = FULL; PRAGMA "
         "journal_mode = " +
         journal + ";";
}

/// Offers the samples one after another until one fails; how many were told as stored.
int ingest(const std::string& journal) {
  const Handle db = open(archive, vfs_name);
  if (!db || run(db.get(), pragmas(journal).c_str()) != SQLITE_OK) return 0;
  int stored = 0;
  for (std::size_t i = 0; i < 3 && offer(db.get(), samples()[i]) == SQLITE_OK; ++i) ++stored;
  return stored;
}

class Disks : public testing::TestWithParam<const char*> {
 protected:
  /// The archive without documents, on a disk that is well.
  void SetUp() override {
    disk() = Disk();
    {
      const Handle db = open(archive, vfs_name);
      ASSERT_EQ(run(db.get(), (pragmas(GetParam()) + "SELECT gongkai_create()").c_str()), SQLITE_OK);
      states_.push_back(fingerprint(db.get()));
    }
    disk().lose_power(0);  // all of it is safe
    empty_ = disk();
    offer_all();
    disk() = empty_;
    disk().operations = 0;
    ingest(GetParam());
    operations_ = disk().operations;
  }

  void offer_all() {
    const Handle db = open(archive, vfs_name);
    ASSERT_EQ(run(db.get(), pragmas(GetParam()).c_str()), SQLITE_OK);
    for (std::size_t i = 0; i < 3; ++i) {
      ASSERT_EQ(offer(db.get(), samples()[i]), SQLITE_OK);
      states_.push_back(fingerprint(db.get()));
    }
  }

  /// How many documents are there, all of each; -1 when something else is.
  int stored() {
    const Handle db = open(archive, vfs_name);
    EXPECT_TRUE(db && run(db.get(), pragmas(GetParam()).c_str()) == SQLITE_OK) << sqlite3_errmsg(db.get());
    EXPECT_EQ(damage(db.get()), "");
    EXPECT_EQ(ask(db.get(), "PRAGMA journal_mode"), GetParam());
    const auto at = std::ranges::find(states_, fingerprint(db.get()));
    return at == states_.end() ? -1 : static_cast<int>(at - states_.begin());
  }

  long stride() const { return is_long() ? 1 : std::max<long>(1, operations_ / 12); }

  Disk empty_;
  long operations_ = 0;
  std::vector<std::string> states_;
};

TEST_P(Disks, OperationFails) {
  static constexpr std::pair<Disk::Fault, int> faults[] = {
      {Disk::Fault::once, SQLITE_OK}, {Disk::Fault::sticky, SQLITE_OK}, {Disk::Fault::sticky, SQLITE_FULL}};
  long runs = 0, failed = 0;
  for (const auto& [fault, code] : faults)
    for (long n = 0; n < operations_; n += stride(), ++runs) {
      disk() = empty_;
      disk().fail(fault, n, code);
      const int told = ingest(GetParam());
      failed += disk().failed > 0 ? 1 : 0;
      disk().mend();
      const int found = stored();
      EXPECT_TRUE(found == told || found == told + 1)
          << "operation " << n << ": told " << told << ", found " << found;
      if (HasFailure()) return;
    }
  std::printf("disk, %s: %ld operations, %ld runs, %ld of them met a fault\n", GetParam(), operations_, runs,
              failed);
  EXPECT_GT(failed, runs / 2);
}

TEST_P(Disks, PowerIsLost) {
  long runs = 0;
  for (std::uint64_t seed = 0; seed < 2; ++seed)
    for (long n = 0; n < operations_; n += stride(), ++runs) {
      disk() = empty_;
      disk().fail(Disk::Fault::sticky, n, SQLITE_OK);
      const int told = ingest(GetParam());
      disk().lose_power(seed * 1'000'003 + static_cast<std::uint64_t>(n));
      const int found = stored();
      // The journal of the last commit may come back, and with it what was before: its removal was not
      // synced.
      EXPECT_TRUE(found >= std::max(told - 1, 0) && found <= told + 1)
          << "operation " << n << ": told " << told << ", found " << found;
      if (HasFailure()) return;
    }
  std::printf("power, %s: lost %ld times\n", GetParam(), runs);
}

INSTANTIATE_TEST_SUITE_P(Journal, Disks, testing::Values("delete", "persist", "wal"),
                         [](const auto& suite) { return std::string(suite.param); });

/// The disk for temporary files fails, which the archive is not on.
class TemporaryDisk {
 public:
  TemporaryDisk() {
    disk() = Disk();
    sqlite3_vfs_register(sqlite3_vfs_find(vfs_name), 1);
  }
  TemporaryDisk(const TemporaryDisk&) = delete;
  TemporaryDisk(TemporaryDisk&&) = delete;
  TemporaryDisk& operator=(const TemporaryDisk&) = delete;
  TemporaryDisk& operator=(TemporaryDisk&&) = delete;
  ~TemporaryDisk() {
    sqlite3_vfs_register(usual_, 1);
    disk() = Disk();
  }

  Handle open_usual(const std::string& file) { return open(file, usual_->zName); }

 private:
  sqlite3_vfs* const usual_ = sqlite3_vfs_find(nullptr);
};

/// Rows that wait and cannot be kept: the statement fails and says why, what was taken is in the archive, and
/// the caller's transaction goes on.
TEST(TemporaryDisks, Fail) {
  const Folder folder;
  std::filesystem::create_directory(folder.at("documents"));
  constexpr int documents = static_cast<int>(limits::kept_rows) * 3;
  const std::string name = folder.at("documents/" + std::string(200, 'a'));  // of rows that are long
  for (int i = 0; i < documents; ++i) std::ofstream(name + std::to_string(i)) << "从前有一座山。";
  const std::string sql = "SELECT count(*) FROM gongkai_ingest('" + folder.at("documents") + "')";
  const std::string logged = "SELECT count(*) FROM ingest_log";
  TemporaryDisk temporary;
  const auto prepared = [&](int number, const char* before) {
    Handle db = temporary.open_usual(folder.at(std::to_string(number) + ".db"));
    EXPECT_EQ(
        run(db.get(), (std::string("PRAGMA synchronous = OFF; SELECT gongkai_create();") + before).c_str()),
        SQLITE_OK);
    return db;
  };
  const char* const waits = "PRAGMA busy_timeout = 5000";
  ASSERT_EQ(ask(prepared(0, waits).get(), sql), std::to_string(documents));
  const long operations = disk().operations;
  ASSERT_GT(operations, 10);
  int number = 0, told = 0;
  for (const char* before : {waits, "BEGIN"})
    for (long n = 0; n < operations; n += is_long() ? 1 : operations / 6) {
      const Handle db = prepared(++number, before);
      disk().fail(Disk::Fault::sticky, n, number % 2 == 0 ? SQLITE_FULL : SQLITE_OK);
      const std::string found = ask(db.get(), sql);
      disk().mend();
      if (found != std::to_string(documents)) {
        ++told;
        EXPECT_TRUE(found.starts_with("error 1: gongkai: the rows to be shown could not be kept")) << found;
      }
      EXPECT_EQ(sqlite3_get_autocommit(db.get()) == 0, before != waits) << n;
      const int taken = std::stoi(ask(db.get(), logged));
      EXPECT_GT(taken, static_cast<int>(limits::kept_rows)) << n;
      EXPECT_EQ(run(db.get(), before == waits ? "" : "COMMIT"), SQLITE_OK);
      EXPECT_EQ(ask(db.get(), logged), std::to_string(taken));
      EXPECT_EQ(ask(db.get(), sql), std::to_string(documents));
      EXPECT_EQ(damage(db.get()), "");
    }
  std::printf("temporary disk: %ld operations, %d runs, %d told that it failed\n", operations, number, told);
  EXPECT_GT(told, number / 2);
}

}  // namespace
}  // namespace gongkai::fault
