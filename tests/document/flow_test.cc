#include "document/flow.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

#include "base/error.h"
#include "base/limits.h"
#include "document/shown.h"

namespace gongkai {
namespace {

std::string shown(Flow& flow) {
  return shown(std::move(flow).finish({.utf8 = {}, .charset = "UTF-8", .faults = {}}, "text/html", {}));
}

void row(Flow& flow, std::initializer_list<const char*> cells) {
  flow.begin_row();
  for (const char* cell : cells) {
    flow.begin_cell(1, 1);
    flow.text(cell);
    flow.end_cell();
  }
  flow.end_row();
}

TEST(Flow, ParagraphsCollapseBlanksAsABrowserDoes) {
  Flow flow;
  flow.text("  一、总体");
  flow.text("情况 \n");
  flow.end_paragraph();
  flow.end_paragraph();
  flow.text("全年\n公开  12 \n 件，2020\n2021年。");
  flow.end_paragraph();
  EXPECT_EQ(shown(flow), "T[一、总体情况]\nT^[全年公开 12件，2020 2021年。]\n");
}

TEST(Flow, ColumnsByBlanksAreThoseOfPlainText) {
  Flow flow;
  flow.text(
      "规章\xC2\xA0\xC2\xA0\xC2\xA0"
      "1\xC2\xA0\xC2\xA0"
      "0");
  EXPECT_EQ(shown(flow), "A[规章][1][0]\n");
}

TEST(Flow, ALineBreakOutsideTablesEndsALine) {
  Flow flow;
  flow.text("第一行");
  flow.line_break();
  flow.text("第二行");
  flow.line_break();
  flow.line_break();
  flow.text("\xC2\xA0第三行");
  EXPECT_EQ(shown(flow), "T[第一行]\nT[第二行]\nT^[第三行]\n");
}

TEST(Flow, ARowIsOneLineWithItsSpans) {
  Flow flow;
  flow.begin_table();
  flow.begin_row();
  flow.begin_cell(1, 3);
  flow.text("不予公开");
  flow.end_cell();
  flow.begin_cell(2, 1);
  flow.text("1.属于国家秘密");
  flow.begin_cell(1, 1);
  flow.text("\xE3\x80\x80");
  flow.end_row();
  row(flow, {"2.危及“三安全”", "0"});
  flow.end_table();
  const Document document =
      std::move(flow).finish({.utf8 = {}, .charset = "UTF-8", .faults = {}}, "text/html", {});
  EXPECT_EQ(shown(document), "R^[不予公开][1.属于国家秘密][]\nR[2.危及“三安全”][0]\n");
  EXPECT_EQ(document.cells[0].row_span, 3U);
  EXPECT_EQ(document.cells[1].col_span, 2U);
  EXPECT_EQ(document.cells[2].col_span, 1U);
  EXPECT_EQ(document.line_text(document.lines[1]), "2.危及“三安全”\t0");
  EXPECT_FALSE(document.cut);
}

TEST(Flow, LinesOfACellJoinButDigitsStayApart) {
  Flow flow;
  flow.begin_table();
  flow.begin_row();
  flow.begin_cell(1, 1);
  flow.text("本年新");
  flow.line_break();
  flow.text("制作数量");
  flow.begin_cell(1, 1);
  flow.text("12");
  flow.end_paragraph();
  flow.text("3");
  flow.begin_cell(1, 1);
  flow.text("6,");
  flow.line_break();
  flow.text("798");
  flow.end_table();
  EXPECT_EQ(shown(flow), "R^[本年新制作数量][12\n3][6,\n798]\n");
}

TEST(Flow, ATableAroundThePageGivesItsContent) {
  Flow flow;
  flow.begin_table();
  flow.begin_row();
  flow.begin_cell(1, 1);
  flow.text("首页");
  flow.begin_cell(1, 1);
  flow.text("二、主动公开政府信息情况");
  flow.end_paragraph();
  flow.begin_table();
  row(flow, {"规章", "1", "0"});
  row(flow, {"规范性文件", "2", "3"});
  flow.end_table();
  flow.text("以上。");
  flow.end_cell();
  flow.end_row();
  row(flow, {"索引号", "ABC-1"});
  flow.end_table();
  EXPECT_EQ(shown(flow),
            "T^[首页]\nT^[二、主动公开政府信息情况]\nR^[规章][1][0]\nR[规范性文件][2][3]\n"
            "T^[以上。]\nR^[索引号][ABC-1]\n");
}

TEST(Flow, ATableOfOneCellIsTextOfTheCellAroundIt) {
  Flow flow;
  flow.begin_table();
  flow.begin_row();
  flow.begin_cell(1, 1);
  flow.text("规章");
  flow.begin_cell(1, 1);
  flow.begin_table();
  row(flow, {"12"});
  flow.end_table();
  flow.end_cell();
  flow.end_row();
  flow.end_table();
  EXPECT_EQ(shown(flow), "R^[规章][12]\n");
}

TEST(Flow, ProseInACellAndOneColumnGiveParagraphs) {
  const std::string sentence = [] {
    std::string text;
    for (int i = 0; i < 20; ++i) text += "依法公开政府信息，";
    return text;
  }();
  Flow flow;
  flow.begin_table();
  flow.begin_row();
  flow.begin_cell(1, 1);
  flow.text("总体情况");
  flow.begin_cell(1, 1);
  flow.text("（一）主动公开");
  flow.end_paragraph();
  flow.text(sentence);
  flow.end_table();
  flow.begin_table();
  row(flow, {"三、申请情况"});
  row(flow, {"无。"});
  flow.end_table();
  EXPECT_EQ(shown(flow),
            "T^[总体情况]\nT^[（一）主动公开]\nT^[" + sentence + "]\nT^[三、申请情况]\nT^[无。]\n");
}

TEST(Flow, ABlankRowIsARowAndASpacerIsNot) {
  Flow flow;
  flow.begin_table();
  row(flow, {"", "", ""});
  row(flow, {""});
  row(flow, {"1", "", "3"});
  flow.end_table();
  EXPECT_EQ(shown(flow), "R^[][][]\nR[1][][3]\n");
}

TEST(Flow, UnbalancedCallsStillGiveTheCells) {
  Flow flow;
  flow.end_table();
  flow.end_row();
  flow.begin_cell(1, 1);
  flow.text("规章");
  flow.begin_cell(1, 1);
  flow.text("1");
  flow.begin_row();
  flow.text("脚注");
  flow.begin_cell(1, 1);
  flow.text("许可");
  flow.begin_cell(1, 1);
  flow.text("2");
  const Document document =
      std::move(flow).finish({.utf8 = {}, .charset = "UTF-8", .faults = {}}, "text/html", {});
  EXPECT_EQ(shown(document), "R^[规章][1]\nT^[脚注]\nR[许可][2]\n");
  EXPECT_TRUE(document.cut);
}

TEST(Flow, MarksFollowTheLines) {
  Flow flow;
  flow.mark(1);
  flow.text("导航");
  flow.end_paragraph();
  flow.mark(2);
  flow.begin_table();
  row(flow, {"规章", "1"});
  flow.end_table();
  flow.mark(1);
  flow.text("页脚");
  std::vector<std::uint32_t> marks;
  std::move(flow).finish({.utf8 = {}, .charset = "UTF-8", .faults = {}}, "text/html", {}, &marks);
  EXPECT_EQ(marks, (std::vector<std::uint32_t>{1, 2, 1}));
}

TEST(Flow, ADocumentMayMove) {
  Flow flow;
  flow.text("1");
  Document first = std::move(flow).finish({.utf8 = {}, .charset = "UTF-8", .faults = {}}, "text/html", {});
  const Document second = std::move(first);
  EXPECT_EQ(second.cells[0].text.data(), second.text.utf8.data());
}

TEST(Flow, LimitsReject) {
  Flow deep;
  EXPECT_THROW(
      {
        for (std::size_t i = 0; i <= limits::table_nesting; ++i) deep.begin_table();
      },
      Rejected);
  Flow many;
  many.begin_row();
  EXPECT_THROW(
      {
        for (std::size_t i = 0; i <= limits::markup_pieces; ++i) many.begin_cell(1, 1);
      },
      Rejected);
  Flow wide;
  EXPECT_THROW(wide.begin_cell(1'000'000'000, 1), Rejected);
  EXPECT_THROW(wide.begin_cell(1, 1'000'000'000), Rejected);
}

}  // namespace
}  // namespace gongkai
