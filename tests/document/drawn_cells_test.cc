#include <gtest/gtest.h>

#include "document/shown.h"

namespace gongkai {
namespace {

// As MarkItDown draws cells over the text of a PDF.
TEST(DrawnCells, WhereManyRowsShareCellsNoCellIsKept) {
  EXPECT_EQ(shown("|  | 1.甲 |  | 0 24 | 0 | 1 0 | 25 |\n|  |  | 2.乙 丙 | 44 | 37 0 | 12 | 93 |\n"
                  "| 3.丁 |  |  | 0 5 | 0 0 | 2 | 7 |\n| 信息 |  | 数量 |\n"),
            "A[1.甲][0][24][0][1][0][25]\nA[2.乙 "
            "丙][44][37][0][12][93]\nA[3.丁][0][5][0][0][2][7]\nA[信息][数量]\n");
}

TEST(DrawnCells, SlipsInFewRowsAreKept) {
  const std::string rows = "| 甲 | 0 5 | 1 | 2 | 8 |\n| 乙 | 0 | 1 1 | 2 | 4 |\n| 丙 | 0 | 5 | 2 | 7 |\n";
  EXPECT_EQ(shown(rows), "R[甲][0 5][1][2][8]\nR[乙][0][1 1][2][4]\nR[丙][0][5][2][7]\n");
}

TEST(DrawnCells, ABlankBetweenThousandsIsNone) {
  const std::string row = "| 甲 | 1 234 | 1 | 2 | 1 237 |\n";
  const std::string read = "R[甲][1 234][1][2][1 237]\n";
  EXPECT_EQ(shown(row + row + row), read + read + read);
}

// "| 白石市人民政府 | 2024 | 年… |": words with a number between, taken for the header of an empty table.
TEST(DrawnCells, ASentenceInCellsIsALineOfText) {
  EXPECT_EQ(shown("|  | 白石市人民政府 |  | 2024 | 年报告 |\n| --- | --- | --- | --- | --- |\n正文\n"),
            "T[白石市人民政府2024年报告]\nT[正文]\n");
  EXPECT_EQ(shown("| 甲 | 5 | 备注 |\n| --- | --- | --- |\n| 乙 | 6 | 无 |\n"),
            "R[甲][5][备注]\nR[乙][6][无]\n");
}

}  // namespace
}  // namespace gongkai
