#include "corpus/corpus.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "render/check.h"
#include "report/recognise.h"

namespace gongkai::corpus {
namespace {

constexpr std::uint64_t documents = 200;

TEST(Corpus, SameForTheSamePlan) {
  for (const std::uint64_t number : {0, 7, 12'345, 999'999}) {
    const Entry one = make_entry({}, number), again = make_entry({}, number);
    EXPECT_EQ(one.bytes, again.bytes);
    EXPECT_EQ(one.file, again.file);
    EXPECT_NE(one.bytes, make_entry({.seed = 2}, number).bytes);
  }
}

TEST(Corpus, IsOfManyKinds) {
  std::set<std::string> layouts, charsets, agencies;
  std::uint64_t damaged = 0;
  for (std::uint64_t number = 0; number < documents; ++number) {
    const Entry entry = make_entry({}, number);
    layouts.insert(entry.layout);
    charsets.insert(entry.charset);
    agencies.insert(entry.facts.chain + entry.facts.agency);
    damaged += entry.damage.empty() ? 0 : 1;
  }
  EXPECT_GT(layouts.size(), 20U);
  EXPECT_GE(charsets.size(), 3U);
  EXPECT_EQ(agencies.size(), documents / Plan{}.years);
  EXPECT_GT(damaged, documents / 20);
  EXPECT_LT(damaged, documents / 5);
}

/// No agency has the name of another, however many there are.
TEST(Corpus, AgenciesHaveNamesOfTheirOwn) {
  std::set<std::string> names;
  for (std::uint64_t number = 0; number < 5'000; number += 5) {
    const Entry entry = make_entry({}, number * 37);
    EXPECT_TRUE(names.insert(entry.facts.chain + entry.facts.agency).second) << number;
  }
}

TEST(Corpus, NothingIsReadThatItDoesNotState) {
  for (std::uint64_t number = 0; number < documents; ++number) {
    const Entry entry = make_entry({}, number);
    const render::Problems problems = render::compare_values(entry.facts, recognise(entry.bytes));
    EXPECT_TRUE(problems.empty()) << entry.file << " " << entry.layout << " " << entry.damage << ": "
                                  << problems.front();
  }
}

}  // namespace
}  // namespace gongkai::corpus
