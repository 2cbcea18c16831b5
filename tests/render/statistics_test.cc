// The statistics form of 2014 and the lists before it, in every layout.
#include "render/statistics.h"

#include <gtest/gtest.h>

#include "base/error.h"
#include "render/damage.h"
#include "render/encode.h"
#include "report/recognise.h"

namespace gongkai::render {
namespace {

constexpr StatisticsList kLists[] = {StatisticsList::k2014, StatisticsList::kShanghai, StatisticsList::kGansu,
                                     StatisticsList::kFujian};

class Statistics : public testing::TestWithParam<Layout> {};
class StatisticsDamaged : public testing::TestWithParam<Damage> {};

TEST_P(Statistics, Form2014) {
  Tally tally;
  for (const std::uint64_t seed : seeds(24)) {
    const StatisticsCase one = make_statistics(GetParam(), seed, StatisticsList::k2014);
    // A unit that a page's lines part from its label costs the row: lost, with a diagnostic, never wrong.
    const bool parted = GetParam().name.starts_with("pdf");
    tally.add(one.one, parted ? statistics_lossy(one) : statistics_exact(one));
  }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

TEST_P(Statistics, ListsBefore2014) {
  Tally tally;
  for (const std::uint64_t seed : seeds(8)) {
    for (const StatisticsList list : kLists) {
      if (list == StatisticsList::k2014) continue;
      const StatisticsCase one = make_statistics(GetParam(), seed, list);
      tally.add(one.one, statistics_exact(one));
    }
  }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

TEST_P(Statistics, TraditionalCharacters) {
  Tally tally;
  for (const std::uint64_t seed : seeds(4)) {
    StatisticsCase one = make_statistics(GetParam(), seed, StatisticsList::k2014);
    one.one.name += "_hant";
    one.one.bytes = traditional(one.one.bytes);
    tally.add(one.one, statistics_exact(one));
  }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

INSTANTIATE_TEST_SUITE_P(Layouts, Statistics, testing::ValuesIn(complete_layouts()),
                         [](const auto& param) { return std::string(param.param.name); });

TEST(StatisticsLossy, NeverWrong) {
  Tally tally;
  for (const Layout& layout : lossy_layouts()) {
    for (const std::uint64_t seed : seeds(20)) {
      for (const StatisticsList list : kLists) {
        const StatisticsCase one = make_statistics(layout, seed, list);
        tally.add(one.one, statistics_lossy(one));
      }
    }
  }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

TEST_P(StatisticsDamaged, NeverWrong) {
  const Damage& damage = GetParam();
  Tally tally;
  for (const Layout& layout : complete_layouts()) {
    if (damage.raw_only && !layout.name.starts_with("raw")) continue;
    if (damage.cells_only && !layout.name.starts_with("cells")) continue;
    // A line of markup lost is a cell gone without a trace.
    if (damage.name == "dedupe_all" && layout.name.starts_with("html")) continue;
    for (const std::uint64_t seed : seeds(6)) {
      for (const StatisticsList list : {StatisticsList::k2014, StatisticsList::kFujian}) {
        StatisticsCase one = make_statistics(layout, seed, list, damage.document);
        one.one.name = std::string(damage.name) + "_" + one.one.name;
        if (damage.text != nullptr) one.one.bytes = damage.text(one.one.bytes);
        tally.add(one.one, statistics_lossy(one));
      }
    }
  }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

INSTANTIATE_TEST_SUITE_P(Damages, StatisticsDamaged, testing::ValuesIn(damages()),
                         [](const auto& param) { return std::string(param.param.name); });

TEST(StatisticsCut, EveryByte) {
  Tally tally;
  for (const Layout& layout : complete_layouts()) {
    if (layout.name != "tab" && layout.name != "cells_plain" && layout.name != "pdf_middle" &&
        layout.name != "raw")
      continue;
    const StatisticsCase whole = make_statistics(layout, 0, StatisticsList::k2014);
    for (std::size_t at = 0; at < whole.one.bytes.size(); at += 3 * cut_step()) {
      StatisticsCase one = whole;
      one.one.bytes.resize(at);
      one.one.name += "_cut_" + std::to_string(at);
      Problems problems = statistics_lossy(one);
      std::erase_if(problems, [](const std::string& p) { return p.find("WRONG") == std::string::npos; });
      tally.add(one.one, problems);
    }
  }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

}  // namespace
}  // namespace gongkai::render
