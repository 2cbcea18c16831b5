#include <gtest/gtest.h>

#include "document/shown.h"

namespace gongkai {
namespace {

TEST(Tabs, SplitCellsAndKeepBlankOnes) {
  EXPECT_EQ(shown("规章\t0\t\t3\n"), "R[规章][0][][3]\n");
  EXPECT_EQ(shown("\t\t1.属于国家秘密\t0\n"), "R[][][1.属于国家秘密][0]\n");
  EXPECT_EQ(shown("第二十条第（一）项\t\t\t\n"), "R[第二十条第（一）项][][][]\n");
}

TEST(Tabs, TrimCells) { EXPECT_EQ(shown(" 规章 \t　0\u00A0\t 6 183 \n"), "R[规章][0][6 183]\n"); }

TEST(Tabs, ARowOfBlanksIsARow) { EXPECT_EQ(shown("\t\t\n"), "R[][][]\n"); }

TEST(Tabs, BlanksOnlyAreAGap) { EXPECT_EQ(shown("甲\n   \n　\n乙\n"), "T[甲]\nT^[乙]\n"); }

TEST(Tabs, IndentingOneTextMakeNoRow) {
  EXPECT_EQ(shown("\t全年公开信息。\n"), "T[全年公开信息。]\n");
  EXPECT_EQ(shown("\t\t总体情况\n"), "T[总体情况]\n");
}

TEST(Tabs, EndOfLineInEveryConvention) {
  for (const char* end : {"\n", "\r\n", "\r"}) {
    const std::string text = std::string("规章\t0") + end + "许可\t1" + end;
    EXPECT_EQ(shown(text), "R[规章][0]\nR[许可][1]\n");
  }
}

TEST(Tabs, MoreCellsThanALineMayHaveAreLeftOut) {
  const Document document = read(std::string(1000, '\t') + "1\t2\n");
  ASSERT_EQ(document.lines.size(), 1U);
  EXPECT_EQ(document.lines[0].cell_count, 256U);
}

TEST(Position, CountsLinesOfTheSource) {
  const Document document = read("甲\n\n- 1 -\n规章\t0\n");
  ASSERT_EQ(document.lines.size(), 2U);
  EXPECT_EQ(document.lines[0].source_line, 1U);
  EXPECT_EQ(document.lines[1].source_line, 4U);
  EXPECT_EQ(document.cells[1].line, 4U);
  EXPECT_EQ(document.cells[2].line, 4U);
}

TEST(LineText, IsTheLineAsWritten) {
  const Document document = read("  规章\t0\t3  \n  全年 公开  12 条\n");
  ASSERT_EQ(document.lines.size(), 2U);
  EXPECT_EQ(document.line_text(document.lines[0]), "规章\t0\t3");
  EXPECT_EQ(document.line_text(document.lines[1]), "全年 公开  12 条");
  EXPECT_EQ(document.line_of(0), 0U);
  EXPECT_EQ(document.line_of(2), 0U);
  EXPECT_EQ(document.line_of(3), 1U);
}

TEST(Cut, IsADocumentWithoutALastLineEnd) {
  EXPECT_TRUE(read("规章\t0").cut);
  EXPECT_FALSE(read("规章\t0\n").cut);
  EXPECT_FALSE(read("规章\t0\r").cut);
  EXPECT_FALSE(read("").cut);
}

}  // namespace
}  // namespace gongkai
