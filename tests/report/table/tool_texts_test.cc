#include <gtest/gtest.h>

#include <string>

#include "report/documents.h"

/// What tools make of the tables of a PDF or a page, in small; tests/tools has whole texts.
namespace gongkai {
namespace {

// 予公开 is most of 予以公开, and here the second line of 不予公开.
TEST(ToolText, TheEndOfAGroupLabelIsNoRow) {
  const Report report = recognise(with_sections(
      3,
      "（一）予以公开 5 4 2 7 264 0 282\n（二）部分公开（区分处理的，只计这一情\n形，不计其他情形）\n"
      "0 3 0 0 0 0 3\n（三）不\n予公开\n1.属于国家秘密 0 0 38 4 0 28 70\n"
      "2.其他法律行政法规禁止公开 0 1 0 37 16 27 81\n"));
  EXPECT_EQ(requested(report, "granted"), "5 4 2 7 264 0 282");
  EXPECT_EQ(requested(report, "partial"), "0 3 0 0 0 0 3");
}

TEST(ToolText, HeaderWordsTornInTwoKeepTableFourTogether) {
  const std::string words = "结果维\n持\n结果纠\n正\n其他结\n果\n尚未审\n结\n总\n计\n";
  const Report report =
      recognise(with_sections(4, "行政复议\n行政诉讼\n" + words + "未经复议直接起诉\n复议后起诉\n" + words +
                                     words + "0\n5\n3\n0\n8\n0\n29\n1\n0\n30\n3\n0\n0\n0\n3\n"));
  EXPECT_EQ(disputed(report, "reconsideration"), "0 5 3 0 8");
  EXPECT_EQ(disputed(report, "litigation_direct"), "0 29 1 0 30");
  EXPECT_EQ(disputed(report, "litigation_after_reconsideration"), "3 0 0 0 3");
}

// Trafilatura leaves headings out.
TEST(ToolText, TableFourBeginsBehindTableThreeWithoutAHeading) {
  const std::string words = "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 ";
  const Report report = recognise(
      title_line +
      "| 1.属于国家秘密 | 0 | 1 | 0 | 0 | 0 | 0 | 1 |\n| （七）总计 | 0 | 1 | 0 | 0 | 0 | 0 | 1 |\n"
      "| 四、结转下年度继续办理 | 0 | 2 | 0 | 0 | 0 | 0 | 2 |\n" +
      words + words + words + "|\n| 0 | 5 | 3 | 0 | 8 | 0 | 29 | 1 | 0 | 30 | 3 | 0 | 0 | 0 | 3 |\n正文。\n");
  EXPECT_EQ(requested(report, "carried_out"), "0 2 0 0 0 0 2");
  EXPECT_EQ(disputed(report, "litigation_direct"), "0 29 1 0 30");
}

/// Rows of table three, cells as MarkItDown draws them; 7 numbers with a blank among them are no row of 8.
std::string drawn(const std::string& third) {
  return with_sections(3,
                       "| 1.属于国家秘密 | | 0 | 0 | 9 | | 1 | 3 | 0 | 13 |\n| | 2.其他法律行政法规禁止公开 "
                       "| 0 | 2 | 3 | | 0 | 0 | 2 | 7 |\n"
                       "| | 3.危及“三安全一稳定” | 5 | 0 | 0 | 24 | | 0 | 0 | 29 |\n" +
                           third);
}

TEST(ToolText, BlankCellsThatAProgramDrewStandForNothing) {
  const Report report = recognise(drawn("| | 4.保护第三方合法权益 | 5 | 3 | 0 | 883 | | 6 | 0 | 897 |\n"));
  EXPECT_EQ(requested(report, "denied.state_secret"), "0 0 9 1 3 0 13");
  EXPECT_EQ(requested(report, "denied.security_stability"), "5 0 0 24 0 0 29");
  EXPECT_EQ(requested(report, "denied.third_party"), "5 3 0 883 6 0 897");
}

TEST(ToolText, ARowWithFewerNumbersBetweenThemIsNotPlaced) {
  const Report report = recognise(drawn("| | 4.保护第三方合法权益 | 27 | | 0 | | 0 | 27 | 54 | | |\n"));
  EXPECT_EQ(requested(report, "denied.third_party"), "NULL NULL NULL NULL NULL NULL NULL");
  EXPECT_TRUE(says(report, "unplaced_values", "request/denied.third_party/total")) << diagnostics_of(report);
}

}  // namespace
}  // namespace gongkai
