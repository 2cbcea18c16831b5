#include "bench/archive_bench.h"

#include <unistd.h>

#include <chrono>
#include <ctime>
#include <filesystem>
#include <stdexcept>

#include "bench/archive_rows.h"
#include "bench/sample_reports.h"

namespace gongkai::bench {
namespace {

constexpr std::size_t reports = 400;

using Clock = std::chrono::steady_clock;

/// By the clock, and of the processor: what else the machine does lengthens the first only.
struct Seconds {
  double wall = 0;
  double processor = 0;
};

double processor_seconds() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// A fresh archive with schema and catalogue; removed at its end.
class Scratch {
 public:
  explicit Scratch(bool on_disk)
      : file_(on_disk ? "/tmp/gongkai_bench_" + std::to_string(getpid()) + ".db" : ":memory:"),
        archive_(fresh(file_)) {
    archive_.run("SELECT gongkai_create()");
  }
  Scratch(const Scratch&) = delete;
  Scratch(Scratch&&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  Scratch& operator=(Scratch&&) = delete;
  ~Scratch() { remove(file_); }

  Connection& archive() { return archive_; }

 private:
  static void remove(const std::string& file) {
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    std::filesystem::remove(file + "-journal", ignored);
  }
  static const std::string& fresh(const std::string& file) {
    remove(file);
    return file;
  }

  std::string file_;
  Connection archive_;
};

/// What one transaction takes.
template <class Work>
Seconds timed(Connection& archive, Work work) {
  const Clock::time_point start = Clock::now();
  const double processor = processor_seconds();
  archive.run("BEGIN");
  work();
  archive.run("COMMIT");
  return {.wall = std::chrono::duration<double>(Clock::now() - start).count(),
          .processor = processor_seconds() - processor};
}

void offer_all(const Connection& archive, const std::vector<std::string>& documents) {
  const StatementPtr insert = prepare(archive, "INSERT INTO gongkai_inbox (source, content) VALUES (?1, ?2)");
  for (std::size_t i = 0; i < documents.size(); ++i) {
    const std::string source = "report-" + std::to_string(i) + ".txt";
    sqlite3_bind_text(insert.get(), 1, source.data(), static_cast<int>(source.size()), SQLITE_STATIC);
    sqlite3_bind_blob64(insert.get(), 2, documents[i].data(), documents[i].size(), SQLITE_STATIC);
    finish(insert.get());
  }
}

}  // namespace

void ingest(benchmark::State& state, bool on_disk) {
  const std::vector<std::string> documents = sample_reports("tab", reports);
  std::int64_t bytes = 0;
  for (const std::string& document : documents) bytes += static_cast<std::int64_t>(document.size());

  Scratch first(false);
  offer_all(first.archive(), documents);
  const ArchiveRows rows(first.archive());
  {
    Scratch copy(false);
    rows.write(copy.archive());
    if (contents(first.archive()) != contents(copy.archive()))
      throw std::logic_error("the floor wrote other rows");
  }

  double ingest_time = 0;
  double floor_time = 0;
  double floor_wall = 0;
  for (auto _ : state) {
    {
      Scratch scratch(on_disk);
      const Seconds seconds = timed(scratch.archive(), [&] { offer_all(scratch.archive(), documents); });
      state.SetIterationTime(seconds.wall);
      ingest_time += seconds.processor;
    }
    Scratch scratch(on_disk);
    const Seconds floor = timed(scratch.archive(), [&] { rows.write(scratch.archive()); });
    floor_time += floor.processor;
    floor_wall += floor.wall;
  }
  const auto runs = static_cast<double>(state.iterations());
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * bytes);
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * documents.size()));
  state.counters["floor"] = runs * static_cast<double>(reports) / floor_wall;
  state.counters["ratio"] = ingest_time / floor_time;
  state.counters["rows"] = static_cast<double>(rows.size());
}

}  // namespace gongkai::bench
