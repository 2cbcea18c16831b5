#include <gtest/gtest.h>

#include "document/shown.h"

/// Tables with one cell a line and a pipe for each cell (layouts.md 4).
namespace gongkai {
namespace {

TEST(ListedCells, WithAPipeBehindEach) {
  EXPECT_EQ(shown("信息内容 |\n本年制发件数 |\n规章 |\n0 |\n3 |\n"),
            "L[信息内容]\nL[本年制发件数]\nL[规章]\nL[0]\nL[3]\n");
}

// The first cell stands before the first pipe, where a line of text may stand, too.
TEST(ListedCells, WithAPipeOnTheNextLine) {
  EXPECT_EQ(shown("规章\n|\n0\n|\n3\n|\n"), "T[规章]\nL[0]\nL[3]\n");
}

TEST(ListedCells, WithAPipeOnTheLineBefore) {
  const Document document = read("|\n规章\n|\n0\n|\n3\n|\n");
  EXPECT_EQ(shown(document), "L[规章]\nL[0]\nL[3]\n");
}

TEST(ListedCells, Enclosed) { EXPECT_EQ(shown("| 规章 |\n| 0 |\n| 3 |\n"), "L[规章]\nL[0]\nL[3]\n"); }

TEST(ListedCells, EnclosedBlanksAreCells) {
  EXPECT_EQ(shown("| 规章 |\n| |\n| 3 |\n|  |\n| 许可 |\n"), "L[规章]\nL[]\nL[3]\nL[]\nL[许可]\n");
}

TEST(ListedCells, BlanksKeptAsLinesWithAPipeOnly) {
  EXPECT_EQ(shown("规章 |\n|\n0 |\n|\n许可 |\n"), "L[规章]\nL[]\nL[0]\nL[]\nL[许可]\n");
}

// What is left of a cell merged with its neighbour, as against "|", a blank cell.
TEST(ListedCells, ADoublePipeIsNoCell) {
  EXPECT_EQ(shown("规章 |\n||\n0 |\n|\n3 |\n"), "L[规章]\nL[0]\nL[]\nL[3]\n");
}

TEST(ListedCells, ABlankLineBetweenIsNoCell) {
  EXPECT_EQ(shown("规章 |\n\n0 |\n\n3 |\n"), "L[规章]\nL^[0]\nL^[3]\n");
}

TEST(ListedCells, KnowTheirLine) {
  const Document document = read("规章\n|\n0\n|\n3\n|\n");
  ASSERT_EQ(document.lines.size(), 3U);
  EXPECT_EQ(document.lines[0].source_line, 1U);
  EXPECT_EQ(document.lines[1].source_line, 3U);
  EXPECT_EQ(document.lines[2].source_line, 5U);
}

}  // namespace
}  // namespace gongkai
