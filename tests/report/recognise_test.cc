// What recognise.h promises besides the rows: cells, clean text, damage, purity.
#include "report/recognise.h"

#include <gtest/gtest.h>

#include "base/error.h"
#include "report/documents.h"

namespace gongkai {
namespace {

std::string text_of(const std::string& bytes) { return clean_text(bytes); }

TEST(CleanText, HasALineForEachParagraphAndRow) {
  EXPECT_EQ(text_of("标题\n\n一、总体情况\n　　甲段。\n\n乙段。\n"), "标题\n一、总体情况\n甲段。\n乙段。\n");
  EXPECT_EQ(
      text_of(with_sections(2, "| 规章 | 0 | | 3 |\n| 行政许可 | 1 | 2 | 3 |\n")),
      title_line +
          "一、总体情况\n二、主动公开政府信息情况\n规章\t0\t\t3\n行政许可\t1\t2\t3\n三、收到和处理政府信息公"
          "开申请情况\n"
          "四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n");
}

TEST(CleanText, LeavesPageFurnitureOut) {
  EXPECT_EQ(text_of("标题\n甲段。\n- 1 -\n\f乙段。\n"), "标题\n甲段。\n乙段。\n");
}

TEST(CleanText, JoinsParagraphsBrokenAtThePagesWidth) {
  const std::string page = title_line +
                           "    全年共登出信息若干条，涉及教育医疗住房等方面，都在\n"
                           "三个工作日之内登出，没有一件超过时限，也没有一件出现\n"
                           "差错，群众对此表示满意，留言中的表扬比上一年多了不少。\n"
                           "    窗口收到的申请件件有回音，疑难的还请法制人员会审，\n"
                           "答复文书一律按照示范文本来写，说理比上一年充分得多了，\n"
                           "全年没有一件被纠正。\n";
  EXPECT_EQ(text_of(page), title_line +
                               "全年共登出信息若干条，涉及教育医疗住房等方面，都在三个工作日之内登出，没有一"
                               "件超过时限，也没有一件出现"
                               "差错，群众对此表示满意，留言中的表扬比上一年多了不少。\n"
                               "窗口收到的申请件件有回音，疑难的还请法制人员会审，答复文书一律按照示范文本来"
                               "写，说理比上一年充分得多了"
                               "，"
                               "全年没有一件被纠正。\n");
}

TEST(TableCells, SayWhatBecameOfEach) {
  const auto cells =
      table_cells(with_sections(2, "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t/\t3\n"));
  ASSERT_EQ(cells.size(), 8U);
  EXPECT_EQ(cells[0].table_no, 1);
  EXPECT_EQ(cells[0].row, 1);
  EXPECT_EQ(cells[0].col, 1);
  EXPECT_EQ(cells[0].raw, "信息内容");
  EXPECT_EQ(cells[0].place, std::nullopt);
  EXPECT_EQ(cells[5].row, 2);
  EXPECT_EQ(cells[5].col, 2);
  EXPECT_EQ(cells[5].raw, "0");
  EXPECT_EQ(cells[5].place, "disclosure/rules/issued");
  EXPECT_EQ(cells[6].raw, "/");
  EXPECT_EQ(cells[6].place, "disclosure/rules/repealed");
  EXPECT_EQ(cells[7].place, "disclosure/rules/in_force");
}

TEST(Damage, OfBytesIsSaidWithItsOffset) {
  const std::string text =
      title_line + "一、总体情况\n甲\xFF\xFE乙。\n五、存在的问题\n六、其他需要报告的事项\n";
  const Report report = recognise(text);
  ASSERT_TRUE(says(report, "undecodable_bytes")) << diagnostics_of(report);
  const std::size_t offset = text.find('\xFF');
  EXPECT_NE(report.diagnostics[0].message.find(std::to_string(offset)), std::string::npos)
      << report.diagnostics[0].message;
}

TEST(Recognise, NumbersItsRowsFromOne) {
  const Report report = recognise(with_sections(1, "甲。\n"));
  for (std::size_t i = 0; i < report.sections.size(); ++i) {
    EXPECT_EQ(report.sections[i].section_id, static_cast<std::int64_t>(i) + 1);
    EXPECT_EQ(report.sections[i].ordinal, static_cast<std::int64_t>(i) + 1);
  }
  for (std::size_t i = 0; i < report.diagnostics.size(); ++i)
    EXPECT_EQ(report.diagnostics[i].seq, static_cast<std::int64_t>(i) + 1);
}

TEST(Recognise, TheLineOfADiagnosticIsThatOfTheCleanText) {
  const std::string text =
      with_sections(2, "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t? 0\t3\n");
  const Report report = recognise("\n\n" + text);
  for (const DiagnosticRow& row : report.diagnostics) {
    if (row.code != "unreadable_cell") continue;
    EXPECT_EQ(row.raw, "? 0");
    EXPECT_EQ(row.line, 5);  // title, two headings, header, row
  }
  EXPECT_TRUE(says(report, "unreadable_cell"));
}

TEST(Recognise, IsTheSameInEveryCharset) {
  const std::string utf8 = with_sections(1, "甲。\n");
  const Report plain = recognise(utf8);
  const Report marked = recognise("\xEF\xBB\xBF" + utf8);
  EXPECT_EQ(marked.identity.title, plain.identity.title);
  EXPECT_EQ(marked.sections.size(), plain.sections.size());
}

// 无 below a heading is no row of the table above it, however the heading is numbered.
TEST(Recognise, TableFourEndsAtTheHeadingsBehindIt) {
  const std::string table =
      "行政复议\t\t\t\t\t行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复"
      "议后起诉\n"
      "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n"
      "2\t0\t0\t1\t3\t1\t0\t0\t0\t1\t0\t0\t0\t0\t0\n";
  for (const auto& [four, five, six] : {std::tuple{"四、", "五、", "六、"}, std::tuple{"4、", "5、", "6、"},
                                        std::tuple{"（四）", "（五）", "（六）"}, std::tuple{"", "", ""},
                                        std::tuple{"第四部分 ", "第五部分 ", "第六部分 "}}) {
    const Report report = recognise("松河县水利局2022年政府信息公开工作年度报告\n" + std::string(four) +
                                    "政府信息公开行政复议、行政诉讼情况\n" + table + five +
                                    "存在的主要问题及改进情况\n无\n" + six + "其他需要报告的事项\n无\n");
    EXPECT_EQ(report.dispute.size(), 3U) << four;
    EXPECT_FALSE(says(report, "unplaced_values")) << four << diagnostics_of(report);
    EXPECT_FALSE(says(report, "missing_section", "section/六、")) << four << diagnostics_of(report);
  }
}

TEST(Recognise, RejectsWhatCannotBeRead) {
  EXPECT_THROW(recognise(""), Rejected);
  EXPECT_THROW(clean_text(""), Rejected);
  EXPECT_THROW(table_cells("%PDF-1.4"), Rejected);
  EXPECT_THROW(recognise(std::string(1000, '\0')), Rejected);
}

}  // namespace
}  // namespace gongkai
