#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>

#include "base/error.h"
#include "base/limits.h"
#include "fault/process.h"
#include "fault/shapes.h"
#include "fault/subject.h"
#include "report/recognise.h"

#ifdef FAULT_ALLOCATIONS
#include "fault/allocations.h"
#endif

/// What is made to be slow or large: time and memory of the whole parse go with the size of the document.
/// Each shape is read at n and at 4 n; four times the work is linear, sixteen quadratic.
namespace gongkai::fault {
namespace {

struct Cost {
  double seconds = 0;
  std::size_t bytes = 0;
};

Cost cost_of(const std::string& document) {
#ifdef FAULT_ALLOCATIONS
  reset_most_bytes_held();
  const std::size_t before = bytes_held();
#endif
  Cost cost;
  const double start = processor_time();
  try {
    recognise(document);
  } catch (const Rejected&) {
  }
  cost.seconds = processor_time() - start;
#ifdef FAULT_ALLOCATIONS
  cost.bytes = most_bytes_held() - before;
#endif
  return cost;
}

/// The least of several: other processes only add.
Cost least_cost(const std::string& document, int rounds) {
  Cost least = cost_of(document);
  for (int i = 1; i < rounds; ++i) {
    const Cost more = cost_of(document);
    least = {std::min(least.seconds, more.seconds), std::min(least.bytes, more.bytes)};
  }
  return least;
}

TEST(Growth, LinearInHostileShapes) {
  constexpr double most = 9;  // between 4 and 16
  const std::size_t unit = is_long() ? 64'000 : 12'000;
  double worst_time = 0, worst_memory = 0;
  cost_of(samples()[0].bytes);  // what is made once
  for (const Shape& shape : shapes()) {
    const std::string small = shape.make(unit), large = shape.make(4 * unit);
    double ratio = 0;
    Cost at_small, at_large;
    for (int attempt = 0; attempt < 4; ++attempt) {  // a machine that is busy is asked again
      at_small = least_cost(small, 3);
      at_large = least_cost(large, 2);
      ratio = at_large.seconds / std::max(at_small.seconds, 1e-3);
      if (ratio < most) break;
    }
    const double memory =
        static_cast<double>(at_large.bytes) / std::max<double>(static_cast<double>(at_small.bytes), 5e5);
    EXPECT_LT(ratio, most) << shape.name << ": " << at_small.seconds << " s, " << at_large.seconds << " s";
    EXPECT_LT(memory, most) << shape.name << ": " << at_small.bytes << ", " << at_large.bytes << " bytes";
    if (is_long())
      std::printf("growth, %s: %.1f ms, time %.1f-fold, %.1f MB, memory %.1f-fold\n", shape.name,
                  1e3 * at_large.seconds, ratio, 1e-6 * static_cast<double>(at_large.bytes), memory);
    worst_time = std::max(worst_time, ratio);
    worst_memory = std::max(worst_memory, memory);
  }
  std::printf("growth: %zu shapes at n and 4 n, time at most %.1f-fold, memory %.1f-fold\n", shapes().size(),
              worst_time, worst_memory);
}

#ifdef FAULT_ALLOCATIONS
/// The most bytes held by the ingest of a folder of `count` documents, all of which are taken before the
/// first row.
std::size_t bytes_of_ingest(int count, const std::string& before) {
  const Folder folder;
  std::filesystem::create_directory(folder.at("documents"));
  for (int i = 0; i < count; ++i)
    std::ofstream(folder.at("documents/" + std::to_string(i))) << "从前有一座山。";
  const Handle db = open(folder.at("archive.db"));
  EXPECT_EQ(
      run(db.get(),
          ("PRAGMA synchronous = OFF; PRAGMA cache_size = 50; SELECT gongkai_create(); " + before).c_str()),
      SQLITE_OK);
  reset_most_bytes_held();
  const std::size_t held = bytes_held();
  EXPECT_EQ(ask(db.get(), "SELECT count(*) FROM gongkai_ingest('" + folder.at("documents") + "')"),
            std::to_string(count));
  return most_bytes_held() - held;
}

/// The rows that wait take no more memory the more there are.
TEST(Growth, NoneWithTheDocumentsOfAFolder) {
  constexpr int few = 2 * static_cast<int>(limits::kept_rows), many = 4 * few;
  bytes_of_ingest(few, "");  // what is made once
  for (const char* before : {"PRAGMA busy_timeout = 5000", "BEGIN"}) {
    const std::size_t of_few = bytes_of_ingest(few, before), of_many = bytes_of_ingest(many, before);
    EXPECT_LT(of_many, of_few + 50 * (many - few)) << before << ": " << of_few << ", " << of_many << " bytes";
    std::printf("growth, %s: %d documents %.2f MB, %d documents %.2f MB\n", before, few,
                1e-6 * static_cast<double>(of_few), many, 1e-6 * static_cast<double>(of_many));
  }
}
#endif

}  // namespace
}  // namespace gongkai::fault
