#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "report/documents.h"

/// Table three of which one row's label is shown nowhere: whose figures stand there instead is not certain.
namespace gongkai {
namespace {

constexpr std::string_view no_figures = "NULL NULL NULL NULL NULL NULL NULL";

struct Written {
  std::string label, figures;
};

/// Every result has a number of its own, from 2 on; the sums are right.
std::vector<Written> rows() {
  std::vector<Written> out;
  int sum = 0;
  for (std::size_t row = 0; row < outcomes_of_2021.size(); ++row) {
    const bool result = row >= 2 && row + 2 < outcomes_of_2021.size();
    if (result) sum += static_cast<int>(row);
    const std::string count = result ? std::to_string(row) : "0";
    out.push_back({outcomes_of_2021[row], count + " 0 0 0 0 0 " + count});
  }
  out[0].figures = out[23].figures = std::to_string(sum) + " 0 0 0 0 0 " + std::to_string(sum);
  return out;
}

void expect_none(const std::string& table, std::initializer_list<std::string_view> outcomes) {
  const Report report = recognise(with_sections(3, table));
  for (const std::string_view outcome : outcomes) {
    const std::string got = requested(report, outcome);
    EXPECT_TRUE(got == "absent" || got == no_figures) << outcome << " " << got << "\n" << table;
  }
}

std::string html_row(const Written& row) {
  std::string line = "<tr><td>" + row.label + "</td>";
  if (!row.figures.empty()) line += "<td>";
  for (const char c : row.figures) line += c == ' ' ? std::string("</td><td>") : std::string(1, c);
  return line + (row.figures.empty() ? "</tr>\n" : "</td></tr>\n");
}

/// 1.属于国家秘密 has no cells; below it stands a row whose label is blank, and 3.危及… is missing.
TEST(MissingLabel, ARowOfCellsBelowALabelWithoutAny) {
  auto all = rows();
  std::string text =
      "<table>" + html_row({"项目", "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计"});
  std::swap(all[5], all[6]);
  all[5].label = "";
  all[4].figures = "";
  for (const Written& row : all) text += html_row(row);
  expect_none(text + "</table>", {"denied.state_secret"});
}

/// The row before the label 3.其他 is there twice, and its own is gone.
TEST(MissingLabel, TheRowBeforeIsThereTwice) {
  auto all = rows();
  std::string text;
  for (std::size_t row = 0; row < all.size(); ++row) {
    if (row >= 17 && row < 22) all[row].label = "";
    if (row == 20) text += "（六）其他处理\n";
    if (row == 22)
      text += all[21].figures + "\n3.其他\n";
    else
      text += all[row].label + " " + all[row].figures + "\n";
  }
  expect_none(text, {"other.other", "other.unpaid_fee"});
}

/// Blocks of labels and of figures; the second block has a row more than labels, and all but one are zeros:
/// either the row of the lost label 3.补正后… stands there, or one of zeros twice.
TEST(MissingLabel, ARowMoreThanLabelsInABlock) {
  auto all = rows();
  int sum = 0;
  for (std::size_t row = 2; row < 23; ++row) {
    if (row > 15) all[row].figures = "0 0 0 0 0 0 0";
    if (row == 14) all[row].figures = "0 0 0 0 0 0 0";
    if (row < 16 && row != 14) sum += static_cast<int>(row);
  }
  all[0].figures = all[23].figures = std::to_string(sum) + " 0 0 0 0 0 " + std::to_string(sum);
  all[14].label = "";
  std::swap(all[14].figures, all[15].figures);
  std::string text;
  for (const auto& [first, last] : {std::pair{0U, 14U}, std::pair{14U, 25U}}) {
    for (std::size_t row = first; row < last; ++row)
      if (!all[row].label.empty()) text += all[row].label + "\n";
    for (std::size_t row = first; row < last; ++row) {
      std::string figures = all[row].figures;
      std::ranges::replace(figures, ' ', '\n');
      text += "\n" + figures + "\n";
    }
    text += "\n";
  }
  expect_none(text, {"unavailable.unclear", "unprocessed.petition"});
}

/// Lines that leave out blank cells; （六）其他处理 was joined to the label before it, so that the sum beside
/// it is that one's, and the line of blanks below its own.
TEST(MissingLabel, TwoLabelsOnTheLineOfOneRow) {
  const std::string table =
      "一、本年新收政府信息公开申请数量 30  30\n二、上年结转政府信息公开申请数量\n（一）予以公开 12 11  "
      "23\n（二）部分公开\n"
      "1.属于国家秘密\n2.其他法律行政法规禁止公开\n3.危及“三安全一稳定”\n4.保护第三方合法权益\n5."
      "属于三类内部事务信息\n"
      "6.属于四类过程性信息\n7.属于行政执法案卷\n8.属于行政查询事项\n1.本机关不掌握相关政府信息\n2."
      "没有现成信息需要另行制作\n"
      "3.补正后申请内容仍不明确\n1.信访举报投诉类申请\n2.重复申请\n3.要求提供公开出版物\n4."
      "无正当理由大量反复申请\n"
      "5.要求行政机关确认或重新出具已获取信息\n（六）其他处理 4  3 7\n";
  const std::string end = "（七）总计 30  30\n四、结转下年度继续办理\n";
  const auto other = [](const std::string& text) {
    return requested(recognise(with_sections(3, text)), "other");
  };
  EXPECT_EQ(other(table + end), "NULL NULL NULL NULL NULL NULL 7");
  EXPECT_NE(other(table + "       \n" + end), "NULL NULL NULL NULL NULL NULL 7");
}

/// （六）其他处理 torn in two, of which the first piece is no word any more; its figures stand between the
/// pieces.
TEST(MissingLabel, FiguresBetweenThePiecesOfALabel) {
  std::string text =
      "| 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n"
      "|---|---|---|---|---|---|---|---|\n";
  const auto add = [&](std::string_view label, std::string_view figures) {
    std::string cells;
    for (const char c : figures) cells += c == ' ' ? std::string(" | ") : std::string(1, c);
    text.append("| ").append(label).append(" | ").append(cells).append(" |\n");
  };
  for (const Written& row : rows()) {
    if (row.label.starts_with("5.要求")) {
      add(row.label, "      ");
      add("（六", "      ");
      add("", "0 0 0 0 78 0 78");
      add("）其他", "      ");
    } else if (row.label.starts_with("（七）") || row.label.starts_with("一、")) {
      add(row.label, "170 0 0 0 78 0 248");
    } else if (row.label.find("申请人") == std::string::npos && row.label != "3.其他") {
      add(row.label, row.figures);
    }
  }
  expect_none(text, {"unprocessed.confirmation"});
}

/// Eight figures a row, one of a column that no header names; the damaged 法人或其他组织 is not its name.
TEST(MissingLabel, OfAColumnBesideADamagedHeaderOfSeveral) {
  const std::string table =
      "| （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况 |\n"
      "| 自然人 | 法人或其他乫织 | 总计 |\n| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n"
      "| 一、本年新收政府信息公开申请数量 | 1197 | 0 | 243 | 0 | 0 | 69290 | 20 | 70750 |\n"
      "| 二、上年结转政府信息公开申请数量 | 518 | 0 | 8 | 0 | 0 | 5 | 107 | 638 |\n"
      "| （一）予以公开 | 70 | 0 | 0 | 0 | 0 | 0 | 0 | 70 |\n"
      "| （二）部分公开 | 8 | 0 | 0 | 0 | 0 | 69295 | 0 | 69303 |\n"
      "| （七）总计 | 1634 | 0 | 251 | 0 | 0 | 69295 | 127 | 71307 |\n";
  expect_none(table, {"received_new", "carried_in", "concluded"});
}

/// A converter made the rows of one page a table of their own, headed by labels of rows: no column is an
/// outcome.
TEST(MissingLabel, RowsOfATableHeadedByLabelsOfOthers) {
  expect_none(
      "| 一、本年新收政府息公开申请数量 |  |  | 685 | 688 | 62840 | 28 | 94734 | 11318 | 170293 |\n"
      "| 二、上年结转政府息公开申请数量 |  |  |  | 8 | 952 | 6 |  | 55 | 1021 |\n"
      "|  |  | 5．属于三类内部事信息 | 206 | 696 |  |  |  |  | 902 |\n"
      "|  |  | 6．属于四过程性信息 | 7 |  |  |  |  | 4 | 11 |\n\n"
      "| （六）其他处理 | （七）总计 | 四、结转下年度继续办理 | 二、上年结转政府息公开申请数量 | "
      "（一）予以公开 | "
      "（二）部分公开（区分处理的，只计这一情形，不计其他情形） | 1．属于国家秘密 | "
      "2．其他法律行政法规禁止公开 | "
      "3．危及三安全一定 | 4．保护第方合法权益 |\n"
      "|  | （七）总计 |  | 638 | 696 | 63792 | 32 | 94733 | 11373 | 171264 |\n",
      {"granted", "partial", "denied.state_secret", "denied.security_stability"});
}

/// Two labels on lines of their own, the figures of one row beside the second: those may be the first's, the
/// second's row gone.
TEST(MissingLabel, OfTheFiguresBehindALabelThatHasNone) {
  std::string table;
  for (const Written& row : rows()) {
    const bool alone = row.label.starts_with("3.要求");
    table += row.label + (alone ? "" : " " + row.figures) + "\n";
  }
  expect_none(table, {"unprocessed.publication", "unprocessed.excessive"});
}

/// The figures of 1.属于国家秘密 stand behind the label of its group; 予以公开 before it is no part of that.
TEST(MissingLabel, FiguresBehindTheLabelOfAnotherGroup) {
  const std::string indent(70, ' ');
  std::string table;
  for (const Written& row : rows()) {
    if (row.label.starts_with("二、上年") || row.label.starts_with("（二）")) continue;
    if (row.label.starts_with("（一）")) {
      table += "三、本年度办理结\n" + indent + row.figures + "\n果 （一）予以公开\n（三）不予公开\n";
    } else if (row.label.find("国家秘密") != std::string::npos) {
      table +=
          indent + row.figures + "\n" + row.label + "\n（二）部分公开" + indent + rows()[3].figures + "\n";
    } else {
      table += row.label + indent + row.figures + "\n";
    }
  }
  expect_none(table, {"carried_in"});
  EXPECT_NE(requested(recognise(with_sections(3, table)), "granted"), "4 0 0 0 0 0 4") << table;
}

/// （上年同期）'s label is lost: its figures stand behind 3.要求提供公开出版物, whose own are before that
/// label.
TEST(MissingLabel, AStrangersFiguresBehindALabelWhoseOwnStandBefore) {
  std::string text;
  for (const Written& row : rows()) {
    const bool early = row.label.starts_with("3.要求");
    std::string lines = early ? "1 3 9 11 6 4 34" : row.figures;
    if (row.label.starts_with("2.重复")) lines += " 17 0 0 0 0 0 17";
    std::ranges::replace(lines, ' ', '\n');
    text.append(row.label).append("\n").append(lines).append("\n");
  }
  expect_none(text, {"unprocessed.publication"});
}

/// 信息 wrapped over two lines: its last character alone is no piece of a label, and what stands behind the
/// next label is all of that one's.
TEST(MissingLabel, NotOneFigureOfALineIsAnothers) {
  std::string text;
  for (const Written& row : rows()) {
    if (row.label.starts_with("2.申请人逾期") || row.label == "3.其他") continue;
    if (row.label.starts_with("5.要求")) {
      text += "5. 要求行政机关确认或重新出具已获取信\n息\n      \n";
    } else if (row.label.starts_with("1.申请人")) {
      text += "(六) 其他处理 7 0 0 5 7 0 0 64\n";
    } else {
      const std::string count = row.figures.substr(0, row.figures.find(' '));
      text.append(row.label).append(" ").append(count).append("      ").append(count).append("\n");
    }
  }
  expect_none(text, {"unprocessed.confirmation", "other"});
}

}  // namespace
}  // namespace gongkai
