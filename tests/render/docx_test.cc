// Word files of every program: what comes back is what went in, cell by cell. The same as of plain text:
// same_rows_test.cc.
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

TEST_P(Docx, SaysWhatItIs) {
  const Report report = recognise(make_case(GetParam(), 1, Edition::k2021).bytes);
  EXPECT_EQ(report.charset, "UTF-8");
  EXPECT_EQ(report.media_type, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
}

INSTANTIATE_TEST_SUITE_P(Programs, Docx, testing::ValuesIn(docx_layouts()), name_of);

}  // namespace
}  // namespace gongkai::render
