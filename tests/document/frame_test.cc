#include <gtest/gtest.h>

#include "document/shown.h"

namespace gongkai {
namespace {

// What pandas adds to a table it writes: numbers of the columns and of the rows, from 0.
TEST(Frame, NumbersOfMarkdownAreNoCells) {
  EXPECT_EQ(shown("|   | 0 | 1 |\n|--:|:--|:--|\n| 0 | 规章 | 30 |\n| 1 | 许可 | 0 |\n"),
            "R[规章][30]\nR[许可][0]\n");
}

TEST(Frame, NumbersOfCsvAreNoCells) {
  EXPECT_EQ(shown(",0,1,2\n0,信息内容,制发,废止\n1,规章,3,0\n2,许可,1,0\n"),
            "R[信息内容][制发][废止]\nR[规章][3][0]\nR[许可][1][0]\n");
}

TEST(Frame, NumbersOfAlignedTextAreNoCells) {
  EXPECT_EQ(shown("      0   1   2\n0   规章  30   0\n1   许可   0   5\n"),
            "A[规章][30][0]\nA[许可][0][5]\n");
}

TEST(Frame, NumbersOfColumnsAloneStandOnTop) {
  EXPECT_EQ(shown("| 0 | 1 | 2 | 3 |\n|---|---|---|---|\n| 甲 | 乙 | 丙 | 丁 |\n| 8 | 0 | 1 | 9 |\n"),
            "R[甲][乙][丙][丁]\nR[8][0][1][9]\n");
}

TEST(Frame, NumbersOfRowsAloneStandUnderABlankCorner) {
  EXPECT_EQ(shown("|   | 项目 | 数量 |\n|---|---|---|\n| 0 | 甲 | 5 |\n| 1 | 乙 | 6 |\n| 2 | 丙 | 7 |\n"),
            "R[项目][数量]\nR[甲][5]\nR[乙][6]\nR[丙][7]\n");
}

// Counted from 1 they are a column of the table; two rows may be so by chance.
TEST(Frame, OtherNumbersAreCells) {
  EXPECT_EQ(shown("|   | 项目 | 数量 |\n| 1 | 甲 | 5 |\n| 2 | 乙 | 6 |\n| 3 | 丙 | 7 |\n"),
            "R[][项目][数量]\nR[1][甲][5]\nR[2][乙][6]\nR[3][丙][7]\n");
  EXPECT_EQ(shown("|   | 项目 | 数量 |\n| 0 | 甲 | 5 |\n| 1 | 乙 | 6 |\n"),
            "R[][项目][数量]\nR[0][甲][5]\nR[1][乙][6]\n");
  EXPECT_EQ(shown("| 许可 | 0 | 1 | 2 |\n| 0 | 1 | 3 | 5 |\n"), "R[许可][0][1][2]\nR[0][1][3][5]\n");
}

}  // namespace
}  // namespace gongkai
