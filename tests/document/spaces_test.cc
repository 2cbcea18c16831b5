#include <gtest/gtest.h>

#include "document/shown.h"

namespace gongkai {
namespace {

struct Placed {
  std::string_view text;
  std::uint32_t column, width;
};

void expect_cells(const Document& document, std::size_t line, const std::vector<Placed>& expected) {
  ASSERT_LT(line, document.lines.size());
  const auto cells = document.cells_of(document.lines[line]);
  ASSERT_EQ(cells.size(), expected.size());
  for (std::size_t i = 0; i < cells.size(); ++i) {
    EXPECT_EQ(cells[i].text, expected[i].text);
    EXPECT_EQ(cells[i].column, expected[i].column) << cells[i].text;
    EXPECT_EQ(cells[i].width, expected[i].width) << cells[i].text;
  }
}

TEST(Spaces, TwoBlanksPartColumns) {
  EXPECT_EQ(shown("信息内容   本年制发件数  本年废止件数\n"), "A[信息内容][本年制发件数][本年废止件数]\n");
}

TEST(Spaces, OneBlankIsInsideAText) { EXPECT_EQ(shown("汝阳县 年度 报告\n"), "T[汝阳县 年度 报告]\n"); }

TEST(Spaces, OneBlankPartsTheValuesThatEndALine) {
  EXPECT_EQ(shown("规章 0 0 12\n"), "A[规章][0][0][12]\n");
  EXPECT_EQ(shown("总 计 1 / — 无\n"), "A[总 计][1][/][—][无]\n");
  EXPECT_EQ(shown("0 0 1 0\n"), "A[0][0][1][0]\n");
  EXPECT_EQ(shown("行政许可 254 -2 6,798\n"), "A[行政许可][254][-2][6,798]\n");
}

TEST(Spaces, ANumberInTheMiddleStaysInItsText) {
  EXPECT_EQ(shown("下发的 26 个试点 领域\n"), "T[下发的 26 个试点 领域]\n");
}

TEST(Spaces, IdeographicBlanksCountAsBlanks) {
  EXPECT_EQ(shown("规章　　0　　0\n"), "A[规章][0][0]\n");
  EXPECT_EQ(shown("总　计\n"), "T[总　计]\n");
}

TEST(Spaces, ColumnsAreThoseOfTheScreen) {
  const Document document = read("  规章    0  12\n");
  expect_cells(document, 0, {{"规章", 2, 4}, {"0", 10, 1}, {"12", 13, 2}});
  EXPECT_EQ(document.lines[0].indent, 2U);
}

TEST(Spaces, AnIdeographicBlankTakesTwoColumns) {
  const Document document = read("　　规章　　0\n");
  expect_cells(document, 0, {{"规章", 4, 4}, {"0", 12, 1}});
}

TEST(Spaces, AParagraphKnowsItsIndent) {
  const Document document = read("　　全年公开信息。\n");
  ASSERT_EQ(document.lines.size(), 1U);
  EXPECT_EQ(document.lines[0].arrangement, Arrangement::text);
  EXPECT_EQ(document.lines[0].indent, 4U);
  EXPECT_EQ(document.cells[0].text, "全年公开信息。");
}

// A table that a program took for a paragraph.
TEST(RunTogether, WordsAndNumbersByTurnsAreRows) {
  EXPECT_EQ(shown("信息内容 制发 废止 规章 30 0 规范性文件 32 6 信息内容 数量（单位：万元） 许可 0\n"),
            "A[信息内容][制发][废止]\nA[规章][30][0]\nA[规范性文件][32][6]\nA[信息内容][数量（单位：万元）]"
            "\nA[许可][0]\n");
}

TEST(RunTogether, FewNumbersOrASentenceAreNone) {
  EXPECT_EQ(shown("收到 5 办结 3\n").substr(0, 2), "A[");
  EXPECT_EQ(read("收到 5 办结 3\n").lines.size(), 1U);
  EXPECT_EQ(read("收到申请 5 件，办结 3 件，结转 2 件，撤回 0\n").lines.size(), 1U);
  EXPECT_EQ(read("甲 1 乙 2 丙 3 丁\n").lines.size(), 1U);
}

}  // namespace
}  // namespace gongkai
