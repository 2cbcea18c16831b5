#include <gtest/gtest.h>

#include <span>
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

// One cell a line: the last sum is the office's slip, the number behind it a page's.
TEST(ToolText, ANumberOfTableFourIsNotLeftOutForAPagesNumber) {
  const std::string words = "结果维持 |\n结果纠正 |\n其他结果 |\n尚未审结 |\n总计 |\n";
  const Report report = recognise(with_sections(
      4, "行政复议 |\n||\n行政诉讼 |\n||\n" + words + "未经复议直接起诉 |\n||\n复议后起诉 |\n||\n||\n" +
             words + words +
             "0 |\n0 |\n0 |\n6 |\n6 |\n0 |\n1 |\n6 |\n0 |\n7 |\n2 |\n0 |\n345 |\n0 |\n0 |\n2 |\n||\n"));
  EXPECT_NE(disputed(report, "litigation_after_reconsideration"), "2 0 0 0 2");
}

// A number broken in two whose sum the office got wrong: what is left over is a 0, no page's number.
TEST(ToolText, AZeroOfTableFourIsNotLeftOut) {
  const std::string words = "结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n";
  const Report report =
      recognise(with_sections(4, "行政复议\n行政诉讼\n" + words + "未经复议直接起诉\n复议后起诉\n" + words +
                                     words + "0\n0\n0\n6\n6\n0\n1\n6\n0\n7\n0\n0\n0\n7\n7\n0\n"));
  EXPECT_NE(disputed(report, "litigation_after_reconsideration"), "0 0 0 7 7");
}

// A page's number before the figures, two of which have lost the blank between them.
TEST(ToolText, APagesNumberIsNoNumberOfTableFour) {
  const std::string words = "结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n";
  const Report report =
      recognise(with_sections(4, "行政复议\n行政诉讼\n" + words + "未经复议直接起诉\n复议后起诉\n" + words +
                                     words + "10\n\n2\n283\n00\n285\n4\n7\n0\n0\n11\n1\n87\n2\n0\n90\n"));
  EXPECT_TRUE(disputed(report, "reconsideration").starts_with("NULL NULL"));
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

// pdfminer, column by column: a total stands behind the values of the next channel, and both add up.
TEST(ToolText, ValuesOfTableFourTornApartAreNotPlacedBySums) {
  const Report report = recognise(with_sections(
      4,
      "行政复议\n行政诉讼\n结果维\n结果纠\n其他结\n尚未审\n持\n0\n正\n0\n果\n0\n结\n0\n未经复议直接起诉\n"
      "复议后起诉\n总计\n结果维\n结果纠\n其他结\n尚未审\n持\n0\n正\n16\n果\n0\n结\n1\n0\n总计\n17\n"
      "结果维\n结果纠\n其他结\n尚未审\n持\n2\n正\n7\n果\n6\n结\n0\n总计\n15\n"));
  EXPECT_NE(disputed(report, "litigation_direct"), "16 0 1 0 17");
}

// pymupdf4llm: two columns in one cell, and one value.
TEST(ToolText, AValueUnderTwoColumnsOfOneCellIsOfNeither) {
  const Report report = recognise(
      with_sections(2, "|信息内容|上一年项目数量<br>本年增/减||\n|---|---|---|\n|行政事业性收费|7||\n"));
  EXPECT_EQ(disclosed(report, "administrative_fee", "prior_items"), "NULL") << diagnostics_of(report);
}

// MarkItDown: of three values two, one in a cell without a header.
TEST(ToolText, AValueInABlankCellOfTheHeaderShowsThatBlanksSayNothing) {
  const Report report = recognise(with_sections(
      2,
      "| 信息内容 | 本年制发件数 | | 本年废止件数 | 现行有效件数 | | |\n| --- | --- | --- | --- | --- | --- "
      "| --- |\n"
      "规章 9\n| 行政规范性文件 | | 0 | | 7 | | |\n| --- | --- | --- | --- | --- | --- | --- |\n"
      "第二十条第（五）项\n| 信息内容 | | | 本年处理决定数量 | | | |\n| --- | --- | --- | --- | --- | --- | "
      "--- |\n"
      "| 行政许可 | | | | 11537 | | |\n"));
  EXPECT_EQ(disclosed(report, "normative_documents", "in_force"), "NULL") << diagnostics_of(report);
  EXPECT_EQ(disclosed(report, "administrative_license", "decisions"), "11537");
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

// pdftotext -layout, pypdf and pdfplumber align by characters: wide ones count as much as others.
TEST(ToolText, ColumnsAlignedByCharactersPlaceRowsWithGaps) {
  const Report report = recognise(
      with_sections(3,
                    "一、本年新收政府信息公开申请数量          236    645    597   761    219    399   2857\n"
                    "     1.属于国家秘密             0      179          2             3     184\n"
                    "   2.其他法律行政法规禁止公开         0                   228           8     236\n"
                    "        3.其他              1      0      2     3      0      4     10\n"));
  EXPECT_EQ(requested(report, "denied.state_secret"), "0 179 NULL 2 NULL 3 184") << diagnostics_of(report);
  EXPECT_EQ(requested(report, "denied.prohibited_by_law"), "0 NULL NULL 228 NULL 8 236")
      << diagnostics_of(report);
}

// pymupdf4llm lays cells over tight text: a digit of one falls into the next.
TEST(ToolText, DigitsOverTheBorderOfTwoCellsMakeBothUncertain) {
  const Report report =
      recognise(with_sections(3,
                              "| 1.属于国家秘密 | 2075 | 3607 | 3135 | 3753 | 1571 | 327 | 917420 |\n"
                              "| 2.其他法律行政法规禁止公开 | 1 | 0 | 0 | 0 | 0 | 12 | 9 |\n"));
  EXPECT_EQ(requested(report, "denied.state_secret"), "2075 3607 3135 3753 1571 NULL NULL");
  EXPECT_TRUE(says(report, "unreadable_cell", "request/denied.state_secret/total")) << diagnostics_of(report);
  EXPECT_EQ(requested(report, "denied.prohibited_by_law"), "1 0 0 0 0 12 9");
}

// The same, the sum in the cell of the digits that are not its own.
TEST(ToolText, DigitsInTheCellOfTheSum) {
  const Report report = recognise(
      with_sections(3,
                    "| 一、本年新收政府信息公开申请数量 | 562 | 282 | 330 | 626 | 709 | 61 | 8 3127 |\n"
                    "| 1.属于国家秘密 | 0 | 13 | 211 | 2 | 0 | 25 | 5 481 |\n"
                    "| 2.其他法律行政法规禁止公开 | 1 | 0 | 0 | 0 | 0 | 2 480 | 2481 |\n"));
  EXPECT_EQ(requested(report, "received_new"), "562 282 330 626 709 NULL NULL");
  EXPECT_EQ(requested(report, "denied.state_secret"), "0 13 211 2 0 NULL NULL");
  EXPECT_EQ(requested(report, "denied.prohibited_by_law"), "1 0 0 0 0 2480 2481");
}

// PyMuPDF, sorted: the second line of a label behind the figures of its row, of which one is blank.
TEST(ToolText, ThePieceOfALabelBehindTheValuesFillsNoColumn) {
  const Report report =
      recognise(with_sections(3,
                              "1.属于国家秘密       1      0      2     3      0      4     "
                              "10\n1.申请人无正当理由逾期不补正、行政机关不再处理     27    2  "
                              "   0    0    14    43     其政府信息公开申请\n"
                              "（七）总计      1      0      2     3      0      4     10\n"));
  EXPECT_EQ(requested(report, "other.overdue_correction"), "NULL NULL NULL NULL NULL NULL NULL")
      << diagnostics_of(report);
}

// pdftotext: one value a line, but the last two on one; other values come before the first label.
TEST(ToolText, ValuesOfARowMayShareALine) {
  const std::string header = "自然人\n67 8701\n";
  const Report report = recognise(with_sections(
      3,
      header +
          "一、本年新收政府信息公开申请数量\n7\n0\n1\n0\n0\n1 9\n二、上年结转政府信息公开申请数量\n1\n0\n0\n"
          "0\n0\n2\n3\n（三）不予公开\n1.属于国家秘密\n4\n0\n0\n0\n0\n0\n4\n"
          "2.其他法律行政法规禁止公开\n1\n0\n0\n0\n0\n0\n1\n"));
  EXPECT_EQ(requested(report, "received_new"), "7 0 1 0 0 1 9") << diagnostics_of(report);
}

// One blank between all of them says nothing of columns.
TEST(ToolText, NumbersOneBlankApartHaveNoPlaces) {
  const Report report =
      recognise(with_sections(3,
                              "一、本年新收政府信息公开申请数量 2 6 5 7 2 3 25\n1.属于国家秘密 0 1 2 3 184\n"
                              "2.其他法律行政法规禁止公开 0 8 8\n3.其他 1 0 2 3 0 4 10\n"));
  EXPECT_EQ(requested(report, "denied.prohibited_by_law"), "NULL NULL NULL NULL NULL NULL NULL");
}

/// The form of 2021 in plain pdftotext's order: labels run ahead of values, headers stand between; whole but
/// for `second` in its second row.
std::string in_blocks(const std::string& second) {
  std::string rows;
  for (const char* label : std::span(outcomes_of_2021).subspan(2, 21))  // answers, without their total
    rows.append(label).append("\n1\n0\n2\n0\n0\n1\n4\n");
  return with_sections(
      3,
      "一、本年新收政府信息公开申请数量\n20\n二、上年结转政府信息公开申请数量\n自然人\n1\n45\n0\n"
      "商业企业\n0\n22\n88\n" +
          second + rows +
          "（七）总计\n四、结转下年度继续办理\n21\n0\n42\n0\n0\n21\n84\n0\n1\n4\n0\n0\n2\n7\n");
}

TEST(ToolText, ValuesRowByRowAreCertainWhereAllIdentitiesHold) {
  const Report report = recognise(in_blocks("1\n0\n1\n0\n0\n1\n3\n"));
  EXPECT_EQ(requested(report, "received_new"), "20 1 45 0 0 22 88") << diagnostics_of(report);
  EXPECT_EQ(requested(report, "carried_in"), "1 0 1 0 0 1 3");
  EXPECT_EQ(requested(report, "denied.state_secret"), "1 0 2 0 0 1 4");
  EXPECT_EQ(requested(report, "carried_out"), "0 1 4 0 0 2 7");
  EXPECT_TRUE(says(report, "placed_by_identities"));
}

TEST(ToolText, ValuesRowByRowWhoseColumnsDoNotAddUpAreNotTaken) {
  const Report report = recognise(in_blocks("2\n0\n0\n0\n0\n1\n3\n"));
  EXPECT_EQ(requested(report, "received_new"), "NULL NULL NULL NULL NULL NULL NULL");
}

// The caption of the block stands between its rows, and the first value may be of either.
TEST(ToolText, ValuesBesideARowWithoutAnyMayBeItsOwn) {
  const Report report =
      recognise(with_sections(2,
                              "信息内容\n上一年项目数量\n本年增/"
                              "减\n处理决定数量\n行政处罚\n1\n0\n34\n第二十条第（六）项\n行政强制\n"));
  EXPECT_EQ(disclosed(report, "administrative_penalty", "change"), "NULL");
  EXPECT_EQ(disclosed(report, "administrative_penalty", "decisions"), "NULL");
}

/// A whole form of 2021, all numbers in a row; `first` and `total` are the values of two rows.
std::string in_lines(const std::string& first, const std::string& total) {
  std::string text = in_blocks("");
  for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; ++at)
    if (at + 1 < text.size() && text[at + 1] >= '0' && text[at + 1] <= '9' && text[at + 2] != '.')
      text[at] = ' ';
  const std::size_t begin = text.find("一、本年新收");
  const std::size_t granted = text.find("（一）予以公开");
  text.replace(
      begin, granted - begin,
      "一、本年新收政府信息公开申请数量 " + first + "\n二、上年结转政府信息公开申请数量 1 0 1 0 0 1 3\n");
  const std::size_t sum = text.find("（七）总计");
  const std::size_t next = text.find("五、存在", sum);
  text.replace(sum, next - sum,
               "（七）总计 " + total +
                   "\n四、结转下年度继续办理 0 1 4 0 0 2 7\n四、政府信息公开行政复议、行政诉讼情况\n");
  return text;
}

TEST(ToolText, NumbersWrittenTogetherComeApartInTheOneWayThatAddsUp) {
  const Report report = recognise(in_lines("20 1 45 0 0 2288", "21 0 42 0 0 2184"));
  EXPECT_EQ(requested(report, "received_new"), "20 1 45 0 0 22 88") << diagnostics_of(report);
  EXPECT_EQ(requested(report, "concluded"), "21 0 42 0 0 21 84");
  EXPECT_TRUE(says(report, "glued_numbers", "request/concluded"));
}

// One value is lost, and the last is no two: the columns do not add up.
TEST(ToolText, ANumberThatOnlyItsRowTakesApartIsNotTaken) {
  const Report report = recognise(in_lines("20 1 45 0 0 22 88", "0 0 0 0 0 8484"));
  EXPECT_EQ(requested(report, "concluded"), "NULL NULL NULL NULL NULL NULL NULL");
}

/// The form of 2021, zeros left out, values one blank apart; `query` are the values of one row.
std::string without_zeros(const std::string& query) {
  std::string rows =
      "一、本年新收政府信息公开申请数量 7 4 11\n二、上年结转政府信息公开申请数量\n（一）予以公开 3 3\n"
      "（二）部分公开\n1.属于国家秘密 0\n2.其他法律行政法规禁止公开 1 1\n3.危及“三安全一稳定”\n"
      "4.保护第三方合法权益\n5.属于三类内部事务信息\n6.属于四类过程性信息 0 0\n7.属于行政执法案卷\n"
      "8.属于行政查询事项 " +
      query +
      "\n1.本机关不掌握相关政府信息\n2.没有现成信息需要另行制作\n3.补正后申请内容仍不明确\n"
      "1.信访举报投诉类申请\n2.重复申请\n3.要求提供公开出版物\n4.无正当理由大量反复申请\n"
      "5.要求行政机关确认或重新出具已获取信息\n"
      "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\n"
      "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\n3.其他\n"
      "（七）总计 5 4 9\n四、结转下年度继续办理 2 2\n";
  return with_sections(3, rows);
}

TEST(ToolText, OfRowsWithoutTheirZerosTheTotalsAreCertainWhereAllAddUp) {
  const Report report = recognise(without_zeros("2 0 3 5"));
  EXPECT_EQ(requested(report, "received_new"), "NULL NULL NULL NULL NULL NULL 11") << diagnostics_of(report);
  EXPECT_EQ(requested(report, "denied.administrative_query"), "NULL NULL NULL NULL NULL NULL 5");
  EXPECT_EQ(requested(report, "denied.state_secret"), "NULL NULL NULL NULL NULL NULL NULL");
  EXPECT_TRUE(says(report, "unplaced_values", "request/received_new/natural_person"));
}

// A number was lost: 2 of 2 0 2 4 may be the total, too.
TEST(ToolText, TotalsThatDoNotAddUpAreNotTaken) {
  const Report report = recognise(without_zeros("2 0 2"));
  EXPECT_EQ(requested(report, "received_new"), "NULL NULL NULL NULL NULL NULL NULL");
  EXPECT_EQ(requested(report, "denied.administrative_query"), "NULL NULL NULL NULL NULL NULL NULL");
}

}  // namespace
}  // namespace gongkai
