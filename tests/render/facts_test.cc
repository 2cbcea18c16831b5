// The renderer's own ground: facts whose identities hold, the same on every platform.
#include "render/facts.h"

#include <gtest/gtest.h>

#include "render/check.h"
#include "render/sheet.h"

namespace gongkai::render {
namespace {

TEST(Facts, IdentitiesHold) {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const Facts facts = make_facts(seed, seed % 2 == 0 ? Edition::k2019 : Edition::k2021);
    const std::size_t rows = facts.request.size();
    for (std::size_t c = 0; c < 7; ++c) {
      std::int64_t sum = 0;
      for (std::size_t row = 2; row + 2 < rows; ++row) sum += *facts.request[row][c];
      EXPECT_EQ(sum, *facts.request[rows - 2][c]);
      EXPECT_EQ(*facts.request[0][c] + *facts.request[1][c], sum + *facts.request[rows - 1][c]);
    }
    for (const auto& row : facts.request) {
      std::int64_t sum = 0;
      for (std::size_t c = 0; c < 6; ++c) sum += *row[c];
      EXPECT_EQ(sum, *row[6]);
    }
    for (const auto& row : facts.dispute) EXPECT_EQ(*row[0] + *row[1] + *row[2] + *row[3], *row[4]);
  }
}

TEST(Facts, FixedForASeed) {
  const Facts facts = make_facts(7, Edition::k2021);
  EXPECT_EQ(facts.agency, "白石市人民政府");
  EXPECT_EQ(facts.year, 2021);
  EXPECT_EQ(facts.request[0][6], 151245);
}

TEST(Facts, CellsOfTheForms) {
  EXPECT_EQ(cells(make_facts(1, Edition::k2019)).size(), 22U + 161 + 15);
  EXPECT_EQ(cells(make_facts(1, Edition::k2021)).size(), 10U + 175 + 15);
}

// Every row of a grid fills its table's width, whatever is merged.
TEST(Sheet, RowsFillTheWidth) {
  for (std::uint64_t seed = 0; seed < 60; ++seed) {
    Rng rng(seed);
    const Style style = sample_style(rng, false);
    const Facts facts = make_facts(seed, seed % 2 == 0 ? Edition::k2019 : Edition::k2021);
    for (const int number : {2, 3, 4}) {
      for (const Table& table : make_tables(number, facts, style, seed)) {
        std::size_t area = 0;
        for (const Row& row : table.rows) {
          for (const Cell& cell : row.cells) area += std::size_t{cell.rows} * cell.cols;
        }
        EXPECT_EQ(area, table.width * table.rows.size()) << number << " seed " << seed;
      }
    }
  }
}

// A report with just these facts, as a faultless parser would give it.
Report faultless(const Facts& facts) {
  Report report;
  report.identity.agency.name = facts.agency;
  report.identity.agency.full_name = facts.chain + facts.agency;
  report.identity.year = facts.year;
  report.identity.edition = code_of(facts.two);
  for (std::size_t b = 0; b < blocks(facts.two).size(); ++b) {
    const Block& block = blocks(facts.two)[b];
    for (std::size_t i = 0; i < block.items.size(); ++i) {
      for (std::size_t m = 0; m < block.measures.size(); ++m) {
        const Value& value = facts.disclosure[b][i][m];
        const auto number = value ? std::optional<double>(static_cast<double>(*value)) : std::nullopt;
        report.disclosure.push_back({block.items[i].code, block.measures[m].code, number});
      }
    }
  }
  for (std::size_t row = 0; row < facts.request.size(); ++row) {
    report.request.push_back({outcomes(facts.three)[row].code, facts.request[row]});
  }
  for (std::size_t row = 0; row < 3; ++row) {
    report.dispute.push_back({channels()[row].code, facts.dispute[row]});
  }
  return report;
}

// The comparison itself: silent on a faultless report, and each kind of fault is seen.
TEST(Check, SeesEveryFault) {
  const Facts facts = make_facts(7, Edition::k2021);
  const Report right = faultless(facts);
  EXPECT_TRUE(compare_exact(facts, right).empty());
  EXPECT_TRUE(compare_lossy(facts, right).empty());

  Report wrong = right;
  wrong.request[4].counts[0] = *facts.request[4][0] + 1;
  EXPECT_EQ(compare_exact(facts, wrong).size(), 1U);
  EXPECT_EQ(compare_lossy(facts, wrong).size(), 1U);
  EXPECT_EQ(compare_values(facts, wrong).size(), 1U);

  Report lost = right;
  lost.dispute[1].counts[2].reset();
  EXPECT_EQ(compare_exact(facts, lost).size(), 1U);
  EXPECT_EQ(compare_lossy(facts, lost).size(), 1U);
  EXPECT_TRUE(compare_values(facts, lost).empty());
  lost.diagnostics.push_back({1, "warning", "unreadable_cell", "dispute/litigation_direct", {}, {}, "x"});
  EXPECT_TRUE(compare_lossy(facts, lost).empty());

  Report more = right;
  more.request.push_back({"other", {}});
  EXPECT_EQ(compare_exact(facts, more).size(), 7U);
  more.request.push_back(right.request[0]);
  EXPECT_FALSE(compare_lossy(facts, more).empty());
}

}  // namespace
}  // namespace gongkai::render
