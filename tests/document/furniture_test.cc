#include "document/furniture.h"

#include <gtest/gtest.h>

#include "document/shown.h"

namespace gongkai {
namespace {

std::vector<std::string> texts(const std::vector<SourceLine>& lines) {
  std::vector<std::string> result;
  for (const SourceLine& line : lines) result.emplace_back(line.text);
  return result;
}

std::vector<std::uint32_t> numbers(const std::vector<SourceLine>& lines) {
  std::vector<std::uint32_t> result;
  for (const SourceLine& line : lines) result.push_back(line.number);
  return result;
}

using Texts = std::vector<std::string>;
using Numbers = std::vector<std::uint32_t>;

TEST(SplitLines, EndsThemAtLfCrlfAndCr) {
  for (const char* text : {"a\nb\nc", "a\r\nb\r\nc", "a\rb\rc", "a\nb\r\nc"}) {
    const auto lines = split_lines(text);
    EXPECT_EQ(texts(lines), (Texts{"a", "b", "c"}));
    EXPECT_EQ(numbers(lines), (Numbers{1, 2, 3}));
  }
}

TEST(SplitLines, KeepsEmptyLinesAndTheOneBehindTheLastEnd) {
  EXPECT_EQ(texts(split_lines("a\n\nb\n")), (Texts{"a", "", "b", ""}));
  EXPECT_EQ(texts(split_lines("")), (Texts{""}));
}

TEST(SplitLines, AFormFeedStartsAPageButNoLineOfTheSource) {
  const auto lines = split_lines("a\n\fb\nc");
  EXPECT_EQ(texts(lines), (Texts{"a", "", "b", "c"}));
  EXPECT_EQ(numbers(lines), (Numbers{1, 2, 2, 3}));
  EXPECT_FALSE(lines[1].page_start);
  EXPECT_TRUE(lines[2].page_start);
  EXPECT_FALSE(lines[3].page_start);
}

class PageNumber : public testing::TestWithParam<const char*> {};

TEST_P(PageNumber, IsLeftOut) {
  EXPECT_EQ(shown(std::string("甲\n") + GetParam() + "\n乙\n"), "T[甲]\nT^[乙]\n");
}

INSTANTIATE_TEST_SUITE_P(All, PageNumber,
                         testing::Values("- 4 -", "-4-", "— 4 —", "—4—", "－4－", "–12–", "        - 4 -",
                                         "- 4 -   ", "——4——", "-　4　-", "－１２－", "第 3 页", "第3页",
                                         "第 12 页 共 34 页", "第3页共5页", "·4·", "- 123 -"));

class NoPageNumber : public testing::TestWithParam<const char*> {};

TEST_P(NoPageNumber, IsKept) {
  EXPECT_EQ(shown(std::string("甲\n") + GetParam() + "\n乙\n"),
            std::string("T[甲]\nT[") + GetParam() + "]\nT[乙]\n");
}

// A lone number may be the value of a cell, a number with one dash a negative one.
INSTANTIATE_TEST_SUITE_P(All, NoPageNumber,
                         testing::Values("4", "12", "-2", "-", "--", "—", "2-", "-1234-", "第三页",
                                         "第3页的表格", "/"));

TEST(PageNumbers, OneDashAndABlankIsAValue) {
  const Document document = read("甲\n- 2\n乙\n");
  ASSERT_EQ(document.lines.size(), 3U);
  EXPECT_EQ(document.line_text(document.lines[1]), "- 2");
}

TEST(PageNumbers, ALoneNumberBeforeAFormFeedIsOne) {
  EXPECT_EQ(shown("甲\n1\n\f乙\n"), "T[甲]\nT^[乙]\n");
  EXPECT_EQ(shown("甲\n  1\n\n\f乙\n"), "T[甲]\nT^[乙]\n");
  EXPECT_EQ(shown("甲\n4\n\f乙\n5\n\f丙\n"), "T[甲]\nT^[乙]\nT^[丙]\n");
  EXPECT_EQ(shown("甲\n4\n乙\n\f丙\n"), "T[甲]\nT[4]\nT[乙]\nT^[丙]\n");
  EXPECT_EQ(shown("甲\n1234\n\f乙\n"), "T[甲]\nT[1234]\nT^[乙]\n");
}

// The last cell of a table one cell a line may end a page.
TEST(PageNumbers, DoNotFailToCountThePages) {
  EXPECT_EQ(shown("0\n29\n\f乙\n"), "T[0]\nT[29]\nT^[乙]\n");
  EXPECT_EQ(shown("甲\n7\n\f乙\n7\n\f丙\n"), "T[甲]\nT[7]\nT^[乙]\nT[7]\nT^[丙]\n");
}

TEST(PageNumbers, GluedToALineAreTakenOff) {
  EXPECT_EQ(shown("-4-信息内容\n"), "T[信息内容]\n");
  EXPECT_EQ(shown("- 4 -信息内容\n"), "T[信息内容]\n");
  EXPECT_EQ(shown("—4—第二十条第（六）项\n"), "T[第二十条第（六）项]\n");
  EXPECT_EQ(shown("  -4- 规章\n"), "T[规章]\n");
}

TEST(PageNumbers, ARangeOrARowOfMarksIsNoGluedPageNumber) {
  EXPECT_EQ(shown("-4-5\n"), "T[-4-5]\n");
  EXPECT_EQ(read("- - - 0\n").cells.back().text, "0");
  EXPECT_EQ(shown("-1234-信息\n"), "T[-1234-信息]\n");
}

TEST(RunningHeaders, OnSeveralPagesAreLeftOut) {
  EXPECT_EQ(shown("标题\n甲\n\f某县年度报告\n乙\n\f某县年度报告\n丙\n"), "T[标题]\nT[甲]\nT^[乙]\nT^[丙]\n");
}

TEST(RunningHeaders, OnOnePageAreText) {
  EXPECT_EQ(shown("标题\n\f某县年度报告\n乙\n"), "T[标题]\nT^[某县年度报告]\nT[乙]\n");
}

TEST(RunningHeaders, ARowOfValuesIsNone) {
  EXPECT_EQ(read("标题\n\f规章 0 0 0\n乙\n\f规章 0 0 0\n丙\n").lines.size(), 5U);
}

TEST(FormFeeds, InsideATableLeaveItsRowsTogether) {
  EXPECT_EQ(shown("规章\t0\t0\n\f许可\t1\t2\n"), "R[规章][0][0]\nR^[许可][1][2]\n");
}

}  // namespace
}  // namespace gongkai
