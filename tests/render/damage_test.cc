// Cells were lost: every value given is right, every lost one is NULL with a diagnostic.
#include "render/damage.h"

#include <gtest/gtest.h>

#include "base/error.h"
#include "render/check.h"
#include "render/encode.h"
#include "report/recognise.h"

namespace gongkai::render {
namespace {

constexpr Edition kEditions[] = {Edition::k2019, Edition::k2021};

class Damaged : public testing::TestWithParam<Damage> {};
class Added : public testing::TestWithParam<Damage> {};
class Lossy : public testing::TestWithParam<Layout> {};

bool suits(const Damage& damage, const Layout& layout) {
  // Under an invented header nothing tells a column 小计 from 总计.
  if (damage.name == "subtotal_column" && layout.name == "md_small") return false;
  // A script that lost the line with its end takes the page with it.
  if (damage.name == "dedupe_all" && layout.name == "html_crowded") return false;
  if (damage.raw_only) return layout.name.starts_with("raw") || layout.name == "glued";
  if (damage.cells_only) return layout.name.starts_with("cells");
  return true;
}

TEST_P(Damaged, NeverWrong) {
  const Damage& damage = GetParam();
  Tally tally;
  for (const Layout& layout : complete_layouts()) {
    if (!suits(damage, layout)) continue;
    for (const std::uint64_t seed : seeds(6)) {
      for (const Edition edition : kEditions) {
        const bool broken = damage.name == "broken_digits";
        Case one = make_case(
            layout, seed, edition, broken ? [](Style& style) { style.value.broken = true; } : [](Style&) {},
            damage.document);
        one.name = std::string(damage.name) + "_" + one.name;
        if (damage.text != nullptr) one.bytes = damage.text(one.bytes);
        tally.add(one, run(one, Expect::kLossy));
      }
    }
  }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

// What the agency added of its own stays out of the facts and moves nothing.
TEST_P(Added, NothingMoves) {
  const Damage& damage = GetParam();
  Tally tally;
  for (const Layout& layout : grid_layouts()) {
    if (layout.name == "md_false_header" || layout.name == "md_small" || layout.name == "pipe_breaks")
      continue;
    for (const std::uint64_t seed : seeds(8)) {
      for (const Edition edition : kEditions) {
        Case one = make_case(layout, seed, edition, nullptr, damage.document);
        one.name = std::string("added_").append(damage.name).append("_").append(one.name);
        tally.add(one, run(one, Expect::kExact));
      }
    }
  }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

TEST_P(Lossy, NeverWrong) {
  Tally tally;
  for (const std::uint64_t seed : seeds(30)) {
    for (const Edition edition : kEditions) {
      const Case one = make_case(GetParam(), seed, edition);
      tally.add(one, run(one, Expect::kLossy));
    }
  }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

// Blank cells in layouts that show an empty cell at most by its place in the line.
TEST(Blank, LeavesNoTrace) {
  Tally tally;
  for (const Layout& layout : complete_layouts()) {
    if (layout.shows_blanks) continue;
    for (const std::uint64_t seed : seeds(12)) {
      Case one =
          make_case(layout, seed * 3 + 1, kEditions[seed % 2], [](Style& style) { style.value.blank = ""; });
      one.name = "blank_" + one.name;
      tally.add(one, run(one, Expect::kLossy));
    }
  }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

// 采购总金额 with no unit anywhere: the number as it stands or NULL with a diagnostic, never ten thousand
// times it.
TEST(Money, WithoutUnit) {
  Tally tally;
  for (const Layout& layout : complete_layouts()) {
    for (const std::uint64_t seed : seeds(4)) {
      Case one =
          make_case(layout, seed, Edition::k2019, [](Style& style) { style.value.money = Money::kBare; });
      one.name = "bare_" + one.name;
      tally.add(one, run(one, Expect::kLossy));
    }
  }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

Case two_reports(const Layout& layout, std::uint64_t seed) {
  Case one = make_case(layout, seed, Edition::k2021);
  const Case other = make_case(layout, seed + 100, Edition::k2021);
  one.name = "two_" + one.name;
  one.bytes += other.bytes;
  return one;
}

TEST(TwoReports, RejectedOrSaid) {
  Tally tally;
  for (const Layout& layout : complete_layouts()) {
    for (const std::uint64_t seed : seeds(3)) {
      const Case one = two_reports(layout, seed);
      Problems problems;
      try {
        const Report report = recognise(one.bytes);
        bool said = false;
        for (const DiagnosticRow& row : report.diagnostics) said = said || row.severity != "info";
        if (!said) problems.emplace_back("two reports in one file taken for one without a warning");
      } catch (const Rejected&) {
      }
      tally.add(one, problems);
    }
  }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

// UTF-8 read as GBK and saved: repaired, partly read, or rejected.
TEST(Mojibake, NeverWrong) {
  Tally tally;
  for (const Layout& layout : complete_layouts()) {
    Case one = make_case(layout, 4, Edition::k2021);
    one.name += "_mojibake";
    one.bytes = mojibake(one.bytes);
    try {
      tally.add(one, compare_values(one.facts, recognise(one.bytes)));
    } catch (const Rejected& rejected) {
      EXPECT_STRNE(rejected.what(), "");
    }
  }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

const auto kName = [](const auto& info) { return std::string(info.param.name); };
INSTANTIATE_TEST_SUITE_P(All, Damaged, testing::ValuesIn(damages()), kName);
INSTANTIATE_TEST_SUITE_P(All, Added, testing::ValuesIn(additions()), kName);
INSTANTIATE_TEST_SUITE_P(All, Lossy, testing::ValuesIn(lossy_layouts()), kName);

}  // namespace
}  // namespace gongkai::render
