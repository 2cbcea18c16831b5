#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

#include "report/documents.h"

/// Tables three and four that lie on their side: read where both their own axes say what each cell is.
namespace gongkai {
namespace {

const std::string results_as_rows =
    "| 结果 | 行政复议 | 未经复议直接起诉 | 复议后起诉 |\n|---|---|---|---|\n| 结果维持 | 3 | 1 | 5 |\n"
    "| 结果纠正 | 1 | 0 | 2 |\n| 其他结果 | 2 | 1 | 0 |\n| 尚未审结 | 4 | 0 | 1 |\n| 总计 | 10 | 2 | 8 |\n";

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  text.replace(text.find(what), what.size(), by);
  return text;
}

Report four(const std::string& table) { return recognise(with_sections(4, table)); }

TEST(TurnedTableFour, IsReadByItsLabels) {
  const Report report = four(results_as_rows);
  EXPECT_EQ(disputed(report, "reconsideration"), "3 1 2 4 10");
  EXPECT_EQ(disputed(report, "litigation_direct"), "1 0 1 0 2");
  EXPECT_EQ(disputed(report, "litigation_after_reconsideration"), "5 2 0 1 8");
  EXPECT_TRUE(says(report, "own_column_order", "dispute"));
}

TEST(TurnedTableFour, UnderAHeaderOfTwoLines) {
  const auto row = [](const std::string& cells) { return "<tr>" + cells + "</tr>"; };
  const Report report = recognise(
      "<html><body><h1>云江省白石市松河县人民政府2022年政府信息公开工作年度报告</h1>"
      "<p>四、政府信息公开行政复议、行政诉讼情况</p><table>" +
      row("<td rowspan=2>结果<td rowspan=2>行政复议<td colspan=2>行政诉讼") +
      row("<td>未经复议直接起诉<td>复议后起诉") + row("<td>总计<td>10<td>2<td>8") +
      row("<td>结果维持<td>3<td>1<td>5") + row("<td>结果纠正<td>1<td>0<td>2") +
      row("<td>其他结果<td>2<td>1<td>0") + row("<td>尚未审结<td>4<td>0<td>1") +
      "</table><p>五、存在的主要问题及改进情况</p></body></html>");
  EXPECT_EQ(disputed(report, "reconsideration"), "3 1 2 4 10") << diagnostics_of(report);
  EXPECT_EQ(disputed(report, "litigation_after_reconsideration"), "5 2 0 1 8");
}

TEST(TurnedTableFour, IsNotWhereALabelOrACellIsMissing) {
  for (const std::string& table :
       {replaced(results_as_rows, "| 结果纠正 | 1 | 0 | 2 |", "| 结果纠正 | 1 | 2 |"),
        replaced(results_as_rows, "结果纠正", "结果某某"), replaced(results_as_rows, "结果纠正", "结果维持"),
        replaced(results_as_rows, "复议后起诉", "甲乙"),
        replaced(results_as_rows, "| 结果纠正 | 1 | 0 | 2 |", "| 结果纠正 | 1 | 0 | 2 | 9 |"),
        replaced(results_as_rows, "| 其他结果 | 2 | 1 | 0 |\n", "")}) {
    const Report report = four(table);
    for (const char* channel : {"reconsideration", "litigation_direct", "litigation_after_reconsideration"})
      EXPECT_TRUE(disputed(report, channel) == "absent" ||
                  disputed(report, channel) == "NULL NULL NULL NULL NULL")
          << table;
  }
}

constexpr std::array applicants{"自然人",       "商业企业", "科研机构", "社会公益组织",
                                "法律服务机构", "其他",     "总计"};

/// An applicant's figure of an answer is the positions of both in one number; 总计 and 本年新收 follow of
/// those.
std::size_t figure(std::size_t outcome, std::size_t applicant) {
  constexpr std::size_t first_answer = 2, total = 23, carried_out = 24, all = 6;
  std::size_t sum = 0;
  if (applicant == all) {
    for (std::size_t one = 0; one < all; ++one) sum += figure(outcome, one);
  } else if (outcome == total) {
    for (std::size_t answer = first_answer; answer < total; ++answer) sum += figure(answer, applicant);
  } else if (outcome == 0) {
    sum = figure(total, applicant) + figure(carried_out, applicant) - figure(1, applicant);
  } else {
    sum = 100 * outcome + applicant;
  }
  return sum;
}

std::string three() {
  std::string text = "申请人";
  for (const char* outcome : outcomes_of_2021) text.append("\t").append(outcome);
  text += "\n";
  for (std::size_t side = 0; side < applicants.size(); ++side) {
    text += applicants[side];
    for (std::size_t head = 0; head < outcomes_of_2021.size(); ++head)
      text.append("\t").append(std::to_string(figure(head, side)));
    text += "\n";
  }
  return text;
}

TEST(TurnedTableThree, IsReadByItsLabels) {
  const Report report = recognise(with_sections(3, three()));
  EXPECT_EQ(requested(report, "received_new"), "27500 27521 27542 27563 27584 27605 165315")
      << diagnostics_of(report);
  EXPECT_EQ(requested(report, "denied.process"), "900 901 902 903 904 905 5415");
  EXPECT_EQ(requested(report, "other.other"), "2200 2201 2202 2203 2204 2205 13215");
  EXPECT_EQ(requested(report, "carried_out"), "2400 2401 2402 2403 2404 2405 14415");
}

TEST(TurnedTableThree, IsNotWhereALabelOrACellIsMissing) {
  for (const std::string& table :
       {replaced(three(), "\t7.属于行政执法案卷", ""), replaced(three(), "\t901", ""),
        replaced(three(), "科研机构", "甲乙丙"), replaced(three(), "1.信访举报投诉类申请", "2.重复申请"),
        replaced(three(), "\t1501", "\t1501\t7")})
    EXPECT_TRUE(requested(recognise(with_sections(3, table)), "denied.process") ==
                "NULL NULL NULL NULL NULL NULL NULL")
        << table;
}

// Their number is right, their places are not.
TEST(TurnedTableThree, IsNotWhereARowsCellsMoved) {
  for (const std::string& table :
       {replaced(replaced(three(), "\t901", ""), "\t2401\n", "\t2401\t\n"),
        replaced(replaced(three(), "\t901", "\t901\t901"), "\t2401\n", "\n"),
        replaced(replaced(three(), "商业企业\t", "商业企业\t\t"), "\t2401\n", "\n")})
    EXPECT_EQ(requested(recognise(with_sections(3, table)), "denied.process"),
              "NULL NULL NULL NULL NULL NULL NULL")
        << table;
}

TEST(TurnedTableFour, IsNotWhereARowsCellsMoved) {
  for (const char* moved :
       {"| 结果纠正 | 0 | 2 |  |", "| 结果纠正 |  | 1 | 0 |", "| 结果纠正 | 1 | 1 | 0 |"}) {
    const Report report = four(replaced(results_as_rows, "| 结果纠正 | 1 | 0 | 2 |", moved));
    EXPECT_NE(disputed(report, "litigation_direct"), "1 2 1 0 2") << moved;
    EXPECT_NE(disputed(report, "litigation_direct"), "1 1 1 0 2") << moved;
  }
}

}  // namespace
}  // namespace gongkai
