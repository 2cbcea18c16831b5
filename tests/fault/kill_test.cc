#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdio>

#include "fault/process.h"
#include "fault/subject.h"
#include "render/rng.h"

/// kill -9 in the middle of an ingest: what is found afterwards is whole, and running it again finishes it.
namespace gongkai::fault {
namespace {

constexpr int documents = 70;  // more than a batch

int ingest(const std::string& file, const std::string& folder) {
  const Handle db = open(file);
  return run(db.get(), ("SELECT count(*) FROM gongkai_ingest('" + folder + "')").c_str());
}

class Killed : public testing::TestWithParam<const char*> {};

TEST_P(Killed, AnywhereAndRunAgain) {
  const Folder folder;
  const std::string reports = folder.reports("reports", 0, documents);
  const int rounds = is_long() ? 300 : 4;
  render::Rng rng(1);
  int killed = 0, some = 0;
  const auto begun = std::chrono::steady_clock::now();
  ASSERT_EQ(wait_for(start([&] { return ingest(folder.at("whole.db"), reports); })), SQLITE_OK);
  const auto whole =
      std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun);
  for (int round = 0; round < rounds && !HasFailure(); ++round) {
    const std::string file = folder.at(std::to_string(round) + ".db");
    ASSERT_EQ(ask(open(file).get(), std::string("PRAGMA journal_mode = ") + GetParam()), GetParam());
    const pid_t process = start([&] { return ingest(file, reports); });
    usleep(static_cast<useconds_t>(rng.between(0, whole.count())));
    kill(process, SIGKILL);
    killed += wait_for(process) < 0 ? 1 : 0;
    const Handle db = open(file);
    EXPECT_EQ(damage(db.get()), "");
    const std::string found = ask(db.get(), "SELECT count(*) FROM report");
    some += found != "0" && !found.starts_with("error") ? 1 : 0;
    EXPECT_EQ(ask(db.get(), "SELECT count(*) FROM gongkai_ingest('" + reports + "')"),
              std::to_string(documents));
    EXPECT_EQ(ask(db.get(), "SELECT count(*) FROM report"), std::to_string(documents));
    EXPECT_EQ(damage(db.get()), "");
  }
  std::printf("kill -9, %s: %d of %d ingests died, %d with documents stored\n", GetParam(), killed, rounds,
              some);
  EXPECT_GT(killed, 0);
}

INSTANTIATE_TEST_SUITE_P(Journal, Killed, testing::Values("delete", "wal"),
                         [](const auto& suite) { return std::string(suite.param); });

}  // namespace
}  // namespace gongkai::fault
