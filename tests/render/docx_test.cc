// Word files of every program: what comes back is what went in, cell by cell, and the same as of plain text.
#include <gtest/gtest.h>

#include "render/check.h"
#include "report/recognise.h"

namespace gongkai::render {
namespace {

constexpr Edition kEditions[] = {Edition::k2019, Edition::k2021};

class Docx : public testing::TestWithParam<Layout> {};

std::string name_of(const testing::TestParamInfo<Layout>& info) { return std::string(info.param.name); }

TEST_P(Docx, Facts) {
  Tally tally;
  for (const std::uint64_t seed : seeds(24))
    for (const Edition edition : kEditions) {
      const Case one = make_case(GetParam(), seed, edition);
      tally.add(one, run(one, Expect::kExact));
    }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

/// Everything a report's rows say, but for where it came from and on which line a diagnostic stands.
std::string rows_of(const Report& report) {
  std::string out = report.identity.agency.full_name + " " + std::to_string(report.identity.year) + "\n";
  for (const SectionRow& row : report.sections)
    out += std::to_string(row.depth) + " " + row.label.value_or("-") + " " + row.heading.value_or("-") + " " +
           std::string(row.topic.value_or("-")) + "\n" + row.body + "\n";
  Problems twice;
  for (const auto& [place, value] : cells_of(report, twice)) out += place + " " + show(value) + "\n";
  for (const DiagnosticRow& row : report.diagnostics)
    out += std::string(row.code) + " " + row.place.value_or("-") + " " + row.raw.value_or("-") + "\n";
  EXPECT_TRUE(twice.empty());
  return out;
}

// The official form: tabs write no merged cells, so that nothing but the layout differs.
TEST_P(Docx, SameRowsAsText) {
  const auto form = [](Style& style) { style = official_form(""); };
  for (const std::uint64_t seed : seeds(8))
    for (const Edition edition : kEditions) {
      const Report text = recognise(make_case(complete_layouts().front(), seed, edition, form).bytes);
      const Report docx = recognise(make_case(GetParam(), seed, edition, form).bytes);
      EXPECT_EQ(rows_of(docx), rows_of(text)) << "seed " << seed;
      EXPECT_EQ(docx.charset, "UTF-8");
      EXPECT_EQ(docx.media_type, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }
}

INSTANTIATE_TEST_SUITE_P(Programs, Docx, testing::ValuesIn(docx_layouts()), name_of);

}  // namespace
}  // namespace gongkai::render
