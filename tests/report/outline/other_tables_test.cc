// Tables that no form claims: where they are, and that nothing of them is prose.
#include <gtest/gtest.h>

#include "report/documents.h"

namespace gongkai {
namespace {

/// "rows x columns, caption, section; cells" of every such table, and the codes and values of the prose.
std::string other(const Report& report) {
  std::string text;
  for (const OtherTableRow& table : report.other_tables) {
    text += std::to_string(table.row_count) + "x" + std::to_string(table.col_count) + " " +
            table.caption.value_or("-") + " @" +
            (table.section_id ? std::to_string(*table.section_id) : std::string("-")) + ":";
    for (const OtherCellRow& cell : report.other_cells)
      if (cell.table_no == table.table_no) text += " " + cell.raw;
    text += "\n";
  }
  return text;
}

std::string prose(const Report& report) {
  std::string text;
  for (const MetricRow& row : report.metrics)
    text += row.code.value_or("-") + "=" + shown(std::optional<double>(row.value)) + " ";
  return text;
}

Report with(const std::string& table) {
  return recognise(with_sections(1, "全年平稳。\n" + table + "以下另述。\n"));
}

TEST(OtherTables, NothingOfATableIsASentence) {
  const std::string table = "项目\t2011年\t2012年\t单位\n群众来信\t35\t120\t件\n惠民政策\t12\t345\t条\n";
  const Report report = with("表1 两年比较表\n" + table);
  EXPECT_EQ(other(report),
            "3x4 表1 两年比较表 @1: 项目 2011年 2012年 单位 群众来信 35 120 件 惠民政策 12 345 条\n");
  EXPECT_EQ(prose(report), "");
  EXPECT_EQ(report.sections[0].body, "全年平稳。\n以下另述。");
  EXPECT_TRUE(says(report, "other_table", "other_table/1"));
}

TEST(OtherTables, InEveryWayOfWritingColumns) {
  const std::string cells = "3x3 - @1: 领域 数量 比例 财政 12 40% 环保 18 60%\n";
  EXPECT_EQ(
      other(with("| 领域 | 数量 | 比例 |\n| --- | --- | --- |\n| 财政 | 12 | 40% |\n| 环保 | 18 | 60% |\n")),
      cells);
  EXPECT_EQ(other(with("领域    数量    比例\n财政    12      40%\n环保    18      60%\n")), cells);
  EXPECT_EQ(other(with("领域 数量 比例\n财政 12 40%\n环保 18 60%\n")), cells);
  EXPECT_EQ(other(with("领域\t数量\t比例\n财政\t12\t40%\n环保\t18\t60%\n")), cells);
}

TEST(OtherTables, WhereCellsStandTheDocumentSays) {
  const Report report = recognise(
      "<html><meta "
      "charset=utf-8><h1>云江省松河县2015年政府信息公开工作年度报告</h1><p>一、概述</p><p>平稳。</p>"
      "<table border=1><tr><td rowspan=2>领域</td><td "
      "colspan=2>条数</td></tr><tr><td>上半年</td><td>下半年</td></tr>"
      "<tr><td>财政</td><td>7</td><td>8</td></tr></table>");
  std::string places;
  for (const OtherCellRow& cell : report.other_cells)
    places += cell.raw + "@" + std::to_string(cell.row) + "," + std::to_string(cell.col) + " ";
  EXPECT_EQ(places, "领域@1,1 条数@1,2 上半年@2,2 下半年@2,3 财政@3,1 7@3,2 8@3,3 ");
  EXPECT_EQ(report.other_tables[0].col_count, 3);
}

TEST(OtherTables, WhatIsNone) {
  EXPECT_EQ(other(with("索引号\tA-12\t发布机构\t县府办\n发布日期\t2023-01-20\t来源\t本站\n")), "");
  EXPECT_EQ(other(with("（一）\t制度建设。全年修订制度。\n（二）\t平台建设。全年改版网站。\n")), "");
  EXPECT_EQ(other(with("特此报告。      2023年1月20日\n")), "");
  EXPECT_EQ(other(with("全年收到申请  12  件，答复  12  件。\n")), "");
}

TEST(OtherTables, EveryTableHasItsSection) {
  const Report report = recognise(with_sections(5,
                                                "（一）问题\n有所不足。\n领域\t条数\n财政\t12\n环保\t18\n（二"
                                                "）改进\n加强培训。\n部门\t人数\n教育\t2\n民政\t3\n"));
  ASSERT_EQ(report.other_tables.size(), 2U);
  const auto heading = [&](std::size_t i) {
    return *report.sections[static_cast<std::size_t>(*report.other_tables[i].section_id) - 1].heading;
  };
  EXPECT_EQ(heading(0), "问题");
  EXPECT_EQ(heading(1), "改进");
}

TEST(OtherTables, NoNumberIsPutTogetherOverALineEnd) {
  EXPECT_EQ(prose(with("工作人员情况见表3\n200条信息已公开。\n")).find("3200"), std::string::npos);
  EXPECT_EQ(prose(with("受理情况见表1，\n206条信息已公开。\n")).find("1206"), std::string::npos);
}

TEST(OtherTables, TheNumbersAreThoseOfTheEvidence) {
  const std::string text = with_sections(
      2,
      "领域\t条数\n财政\t12\n环保\t18\n第二十条第（一）项\n信息内容\t本年"
      "制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t2\n"
      "行政规范性文件\t5\t2\t31\n人员配备情况另表说明，全部到岗。\n部门\t人数\n教育\t2\n民政\t3\n");
  const Report report = recognise(text);
  const auto cells = table_cells(text);
  for (const OtherCellRow& other : report.other_cells)
    EXPECT_TRUE(std::ranges::any_of(cells, [&](const CellRow& cell) {
      return cell.table_no == other.table_no && cell.row == other.row && cell.col == other.col &&
             cell.raw == other.raw;
    })) << other.raw;
  EXPECT_EQ(report.other_tables.size(), 2U);
  EXPECT_EQ(report.other_tables.back().table_no, 3);
}

}  // namespace
}  // namespace gongkai
