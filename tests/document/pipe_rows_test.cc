#include <gtest/gtest.h>

#include "document/shown.h"

namespace gongkai {
namespace {

TEST(PipeRows, BetweenTwoPipes) {
  EXPECT_EQ(shown("| 规章 | 0 | 3 |\n| 许可 | 1 | 2 |\n"), "R[规章][0][3]\nR[许可][1][2]\n");
}

TEST(PipeRows, WithATrailingPipeOnly) {
  EXPECT_EQ(shown("规章 | 2 | 0 | 2 |\n许可 | 1 | 0 | 1 |\n"), "R[规章][2][0][2]\nR[许可][1][0][1]\n");
}

TEST(PipeRows, WithALeadingPipeOnly) {
  EXPECT_EQ(shown("| 规章 | 2 | 0 | 2\n| 许可 | 1 | 0 | 1\n"), "R[规章][2][0][2]\nR[许可][1][0][1]\n");
}

TEST(PipeRows, WithPipesOnlyBetweenCells) {
  EXPECT_EQ(shown("规章 | 2 | 0\n许可 | 1 | 0\n"), "R[规章][2][0]\nR[许可][1][0]\n");
}

TEST(PipeRows, AFirstBlankCellUnderTrailingPipesIsACell) {
  EXPECT_EQ(shown("（三）不予公开 | 1.属于国家秘密 | 0 |\n| 2.其他法律 | 1 |\n规章 | 甲 | 0 |\n"),
            "R[（三）不予公开][1.属于国家秘密][0]\nR[][2.其他法律][1]\nR[规章][甲][0]\n");
}

TEST(PipeRows, BlankCellsStay) {
  EXPECT_EQ(shown("| 规章 | | 3 |\n| 许可 ||2|\n| | | |\n"), "R[规章][][3]\nR[许可][][2]\nR[][][]\n");
  EXPECT_EQ(shown("| 第二十条第（一）项 |||\n| 规章 | 1 | 2 |\n"),
            "R[第二十条第（一）项][][]\nR[规章][1][2]\n");
}

TEST(PipeRows, TheRuleOfMarkdownIsNoRow) {
  EXPECT_EQ(shown("| 甲 | 乙 |\n| --- | :---: |\n| 1 | 2 |\n"), "R[甲][乙]\nR[1][2]\n");
  EXPECT_EQ(shown("甲 | 乙\n--- | ---\n1 | 2\n"), "R[甲][乙]\nR[1][2]\n");
}

TEST(PipeRows, MarksForNothingAreNoRule) {
  EXPECT_EQ(shown("| 规章 | - | -- |\n| - | - | - |\n"), "R[规章][-][--]\nR[-][-][-]\n");
}

TEST(PipeRows, OfUnequalWidth) {
  EXPECT_EQ(shown("| 规章 | 0 |\n| 许可 | 1 | 2 | 3 |\n"), "R[规章][0]\nR[许可][1][2][3]\n");
}

TEST(PipeRows, ACellBrokenOverLinesIsJoined) {
  EXPECT_EQ(shown("| 规章 | 0 | 0 |\n| 行政规范\n性文件 | 5 | 2 |\n| 许可 | 1 | 1 |\n"),
            "R[规章][0][0]\nR[行政规范性文件][5][2]\nR[许可][1][1]\n");
}

TEST(PipeRows, TextBeforeAndBehindIsText) {
  EXPECT_EQ(shown("总体情况\n| 规章 | 0 |\n| 许可 | 1 |\n存在的问题\n"),
            "T[总体情况]\nR[规章][0]\nR[许可][1]\nT[存在的问题]\n");
}

TEST(PipeRows, BorderAndFullWidthPipesAreTheSame) {
  EXPECT_EQ(shown("｜规章｜0｜\n｜许可｜1｜\n"), "R[规章][0]\nR[许可][1]\n");
  EXPECT_EQ(shown("│规章│0│\n│许可│1│\n"), "R[规章][0]\nR[许可][1]\n");
}

TEST(PipeRows, KeepTheLineOfTheSource) {
  const Document document = read("| 规章 | 0 | 0 |\n| 行政规范\n性文件 | 5 | 2 |\n\n| 许可 | 1 | 1 |\n");
  ASSERT_EQ(document.lines.size(), 3U);
  EXPECT_EQ(document.lines[1].source_line, 2U);
  EXPECT_EQ(document.lines[2].source_line, 5U);
  EXPECT_TRUE(document.lines[2].after_gap);
}

}  // namespace
}  // namespace gongkai
