// Layouts that keep every cell: what comes back is what went in, cell by cell.
#include <gtest/gtest.h>

#include "render/check.h"
#include "render/encode.h"

namespace gongkai::render {
namespace {

constexpr Edition kEditions[] = {Edition::k2019, Edition::k2021};

class Complete : public testing::TestWithParam<Layout> {};

/// A label cut by a page break costs its row in some of these two layouts: lost, with a diagnostic, never
/// wrong.
Expect expected_of(const Layout& layout) {
  return layout.name == "pdf_middle" || layout.name == "pdf_alone" ? Expect::kLossy : Expect::kExact;
}

std::string name_of(const testing::TestParamInfo<Layout>& info) { return std::string(info.param.name); }

// The official form and random styles, blanks, slips, mixed editions.
TEST_P(Complete, Facts) {
  Tally tally;
  for (const std::uint64_t seed : seeds(40)) {
    for (const Edition edition : kEditions) {
      const Case one = make_case(GetParam(), seed, edition);
      tally.add(one, run(one, expected_of(GetParam())));
    }
  }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

// The official form only, so that a failure here is the layout's and not a style's.
TEST_P(Complete, OfficialForm) {
  Tally tally;
  for (const std::uint64_t seed : seeds(20)) {
    for (const Edition edition : kEditions) {
      const auto marks = [](Style& style) { style = official_form("/"); };
      const auto empty = [](Style& style) { style = official_form(""); };
      const bool shows = GetParam().shows_blanks;
      Case one =
          shows ? make_case(GetParam(), seed, edition, empty) : make_case(GetParam(), seed, edition, marks);
      one.name += "_official";
      tally.add(one, run(one, expected_of(GetParam())));
    }
  }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

TEST_P(Complete, TraditionalCharacters) {
  Tally tally;
  for (const std::uint64_t seed : seeds(6)) {
    for (const Edition edition : kEditions) {
      Case one = make_case(GetParam(), seed, edition);
      one.name += "_hant";
      one.bytes = traditional(one.bytes);
      if (const auto big5 = encode(one.bytes, "Big5"); big5 && seed % 2 == 1) {
        one.bytes = *big5;
        one.name += "_big5";
      }
      tally.add(one, run(one, Expect::kExact));
    }
  }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

TEST_P(Complete, Pinyin) {
  Tally tally;
  for (const std::uint64_t seed : seeds(3)) {
    Case one = make_case(GetParam(), seed, kEditions[seed % 2]);
    one.name += "_pinyin";
    one.bytes = with_pinyin(one.bytes);
    tally.add(one, run(one, Expect::kExact));
  }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

TEST_P(Complete, Encodings) {
  Tally tally;
  for (const std::uint64_t seed : seeds(6)) {
    Case one = make_case(GetParam(), seed, kEditions[seed % 2]);
    static constexpr const char* kNames[] = {"crlf",    "bom",         "UTF-16",
                                             "GB18030", "UTF-16_crlf", "GB18030_crlf"};
    const std::string name = kNames[seed % 6];
    one.name.append("_").append(name);
    if (name.ends_with("crlf")) one.bytes = crlf(one.bytes);
    if (name == "bom") one.bytes.insert(0, "\xEF\xBB\xBF");
    if (name.starts_with("UTF-16")) one.bytes = encode(one.bytes, "UTF-16").value();
    if (name.starts_with("GB18030")) one.bytes = encode(one.bytes, "GB18030").value();
    tally.add(one, run(one, Expect::kExact));
  }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

INSTANTIATE_TEST_SUITE_P(Layouts, Complete, testing::ValuesIn(complete_layouts()), name_of);

}  // namespace
}  // namespace gongkai::render
