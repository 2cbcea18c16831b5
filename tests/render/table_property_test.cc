// Tables three and four of random reports, damaged: nothing is wrong, nothing invented, every lost figure
// said. GONGKAI_PROPERTY_TABLES=n reads n reports instead of a few hundred, GONGKAI_PROPERTY_SEED=m begins
// with seed m; the seeds and a table of right, lost, wrong and invented by damage and by layout are printed.
#include <gtest/gtest.h>

#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <map>

#include "base/error.h"
#include "render/table_damage.h"
#include "report/recognise.h"

namespace gongkai::render {
namespace {

std::uint64_t setting(const char* name, std::uint64_t usual) {
  const char* chosen = std::getenv(name);
  return chosen == nullptr ? usual : std::strtoull(chosen, nullptr, 10);
}

void print(const std::map<std::string, Score>& scores) {
  for (const auto& [name, score] : scores)
    std::cout << std::left << std::setw(22) << name << " right " << score.right << ", lost " << score.lost
              << " (" << score.silent << " silent), wrong " << score.wrong << ", invented " << score.invented
              << "\n";
}

TEST(DamagedTables, NothingWrongNothingInventedNothingLostInSilence) {
  const std::uint64_t first = setting("GONGKAI_PROPERTY_SEED", 1);
  const std::uint64_t count = setting("GONGKAI_PROPERTY_TABLES", 600);
  std::map<std::string, Score> by_damage, by_layout;
  Tally tally;
  for (std::uint64_t seed = first; seed < first + count; ++seed) {
    const DamagedCase made = make_damaged_case(seed);
    Score score;
    try {
      score = score_tables(made, recognise(made.one.bytes));
    } catch (const Rejected&) {
      continue;  // refused as a whole, with a reason
    }
    for (const std::string& damage : made.damages) by_damage[damage].add(score);
    by_layout[made.layout].add(score);
    by_layout["all"].add(score);
    tally.add(made.one, score.problems);
  }
  std::cout << "seeds " << first << " to " << first + count - 1 << "\n";
  print(by_damage);
  print(by_layout);
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

}  // namespace
}  // namespace gongkai::render
