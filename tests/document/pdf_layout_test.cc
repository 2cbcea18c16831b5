#include "document/pdf_layout.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

/// A word of letters ten points high whose middle is at `middle`.
PdfBox at(double left, double middle, std::string text) {
  double width = 0;
  for (const char c : text) width += static_cast<unsigned char>(c) < 0x80 ? 5 : 10.0 / 3;
  return {.left = left,
          .top = middle - 5,
          .right = left + width,
          .bottom = middle + 5,
          .upright = true,
          .goes_on = false,
          .text = std::move(text),
          .size = 10};
}

TEST(PdfLayout, JoinsTheWordsOfALine) {
  EXPECT_EQ(lay_out_page({at(53, 10, "年收到"), at(30, 10, "2023"), at(86, 11, "3"), at(95, 10, "件")}),
            "2023年收到3件\n");
  EXPECT_EQ(lay_out_page({at(0, 10, "第"), at(10, 10, "12"), at(23, 10, "of"), at(36, 10, "Report")}),
            "第12 of Report\n");
}

TEST(PdfLayout, ValuesThatStandAloneMakeARow) {
  EXPECT_EQ(lay_out_page({at(0, 10, "规章"), at(100, 10, "12"), at(150, 10, "0"), at(0, 30, "许可"),
                          at(100, 30, "7"), at(150, 30, "-3"), at(0, 60, "正文")}),
            "规章\t12\t0\n许可\t7\t-3\n正文\n");
}

TEST(PdfLayout, ABlankPlaceInAColumnIsACell) {
  EXPECT_EQ(lay_out_page({at(0, 10, "规章"), at(100, 10, "12"), at(150, 10, "0"), at(0, 30, "许可"),
                          at(150, 30, "7"), at(0, 50, "处罚"), at(0, 70, "强制"), at(100, 70, "1"),
                          at(150, 70, "2")}),
            "规章\t12\t0\n许可\t\t7\n处罚\t\t\n强制\t1\t2\n");
}

TEST(PdfLayout, PiecesOfABrokenNumberStayPieces) {
  EXPECT_EQ(lay_out_page({at(0, 10, "信息内容"), at(0, 50, "规章"), at(100, 44, "106,21"), at(100, 56, "4"),
                          at(150, 50, "0"), at(0, 70, "许可"), at(100, 70, "1"), at(150, 70, "2")}),
            "信息内容\n规章\t106,21\u20284\t0\n许可\t1\t2\n");
}

TEST(PdfLayout, PiecesOfANumberOfThreeLinesStayPieces) {
  EXPECT_EQ(lay_out_page({at(0, 22, "规章"), at(100, 10, "10"), at(100, 22, "62"), at(100, 34, "14"),
                          at(150, 22, "0"), at(0, 50, "许可"), at(100, 50, "1"), at(150, 50, "2")}),
            "规章\t10\u202862\u202814\t0\n许可\t1\t2\n");
}

// Letters whose boxes overlap those of the next row, as fonts with long strokes have them.
TEST(PdfLayout, RowsCloseTogetherStayRows) {
  std::vector<PdfBox> boxes;
  for (int i = 0; i < 6; ++i) {
    const double middle = 10 + i * 8.2;
    for (PdfBox box : {at(0, middle, "行" + std::string(1, static_cast<char>('a' + i))),
                       at(100, middle, std::to_string(i)), at(150, middle, std::to_string(12 * i))}) {
      box.top = middle - 6;
      box.bottom = middle + 6;
      box.size = 8;
      if (i != 3 || box.left != 100) boxes.push_back(box);
    }
  }
  EXPECT_EQ(lay_out_page(boxes), "行a\t0\t0\n行b\t1\t12\n行c\t2\t24\n行d\t\t36\n行e\t4\t48\n行f\t5\t60\n");
}

TEST(PdfLayout, NumbersSideBySideStayTwo) {
  EXPECT_EQ(lay_out_page({at(0, 10, "规章"), at(100, 10, "1234"), at(121, 10, "5678")}),
            "规章\t1234\t5678\n");
}

// Label lines at 10, 22 and 34 stand around the value at 22; the next row's one line follows close behind.
TEST(PdfLayout, WrappedLabelsGoToTheRowTheyStandAround) {
  EXPECT_EQ(
      lay_out_page({at(0, 10, "（二）部分公开"), at(0, 22, "（区分处理的，只计这"), at(0, 34, "一情形）"),
                    at(200, 22, "4"), at(220, 22, "0"), at(0, 46, "1.属于国家秘密"), at(200, 46, "5"),
                    at(220, 46, "6"), at(0, 58, "2.其他法律行政法"), at(0, 70, "规禁止公开"),
                    at(200, 64, "8"), at(220, 64, "9")}),
      "（二）部分公开（区分处理的，只计这一情形）\t4\t0\n1.属于国家秘密\t5\t6\n2."
      "其他法律行政法规禁止公开\t8\t9\n");
}

// Two labels under each other, the second longer: no line breaks there for want of room.
TEST(PdfLayout, ATitleUnderALabelIsNoPartOfIt) {
  EXPECT_EQ(lay_out_page({at(0, 10, "许可"), at(200, 10, "4"), at(0, 21, "第二十条第六项"), at(0, 36, "处罚"),
                          at(200, 36, "5")}),
            "许可\t4\n第二十条第六项\t\n处罚\t5\n");
}

TEST(PdfLayout, ABlankColumnShowsInTheHeader) {
  EXPECT_EQ(lay_out_page({at(0, 10, "内容"), at(100, 10, "制发"), at(150, 10, "废止"), at(200, 10, "有效"),
                          at(0, 24, "规章"), at(105, 24, "4"), at(205, 24, "6"), at(0, 38, "文件"),
                          at(105, 38, "0"), at(205, 38, "1")}),
            "内容\t制发\t废止\t有效\n规章\t4\t\t6\n文件\t0\t\t1\n");
}

TEST(PdfLayout, NamesOfSeveralRowsStandBeforeTheOneInTheirMiddle) {
  EXPECT_EQ(lay_out_page({at(40, 10, "1.甲"), at(200, 10, "1"), at(0, 20, "不予"), at(40, 30, "2.乙"),
                          at(200, 30, "2")}),
            "不予\t1.甲\t1\n2.乙\t2\n");
}

TEST(PdfLayout, ColumnsOfCharactersAreOneCell) {
  PdfBox upper{
      .left = 0, .top = 5, .right = 10, .bottom = 25, .upright = false, .goes_on = false, .text = "结果"};
  PdfBox lower{
      .left = 0, .top = 25, .right = 10, .bottom = 45, .upright = false, .goes_on = false, .text = "维持"};
  EXPECT_EQ(lay_out_page({lower, upper, at(50, 25, "其他")}), "结果维持\t其他\n");
}

TEST(PdfLayout, ANumberAtTheFootOfThePageIsNoRow) {
  EXPECT_EQ(lay_out_page({at(0, 10, "正文"), at(100, 400, "3")}), "正文\n3\n");
  EXPECT_EQ(lay_out_page({}), "");
}

}  // namespace
}  // namespace gongkai
