#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

#include "report/documents.h"

/// Rows and labels of table three that a converter moved, lost or wrote twice, so that the count of rows is
/// right and so are the sums: no figure may go to another row.
namespace gongkai {
namespace {

struct FormRow {
  std::string_view code, group, label;
};

constexpr std::array<FormRow, 25> form{{
    {"received_new", "", "一、本年新收政府信息公开申请数量"},
    {"carried_in", "", "二、上年结转政府信息公开申请数量"},
    {"granted", "三、本年度办理结果", "（一）予以公开"},
    {"partial", "", "（二）部分公开"},
    {"denied.state_secret", "（三）不予公开", "1.属于国家秘密"},
    {"denied.prohibited_by_law", "", "2.其他法律行政法规禁止公开"},
    {"denied.security_stability", "", "3.危及“三安全一稳定”"},
    {"denied.third_party", "", "4.保护第三方合法权益"},
    {"denied.internal_affairs", "", "5.属于三类内部事务信息"},
    {"denied.process", "", "6.属于四类过程性信息"},
    {"denied.enforcement_file", "", "7.属于行政执法案卷"},
    {"denied.administrative_query", "", "8.属于行政查询事项"},
    {"unavailable.not_held", "（四）无法提供", "1.本机关不掌握相关政府信息"},
    {"unavailable.needs_creation", "", "2.没有现成信息需要另行制作"},
    {"unavailable.unclear", "", "3.补正后申请内容仍不明确"},
    {"unprocessed.petition", "（五）不予处理", "1.信访举报投诉类申请"},
    {"unprocessed.repeated", "", "2.重复申请"},
    {"unprocessed.publication", "", "3.要求提供公开出版物"},
    {"unprocessed.excessive", "", "4.无正当理由大量反复申请"},
    {"unprocessed.confirmation", "", "5.要求行政机关确认或重新出具已获取信息"},
    {"other.overdue_correction", "（六）其他处理",
     "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"},
    {"other.unpaid_fee", "", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"},
    {"other.other", "", "3.其他"},
    {"concluded", "", "（七）总计"},
    {"carried_out", "", "四、结转下年度继续办理"},
}};

/// A row as a document has it: what stands before its figures, the figures, what stands behind them.
struct Written {
  std::string before, figures, behind;
};

/// Every result has a number of its own, its position on the form; the sums are right.
std::vector<Written> rows() {
  std::vector<Written> out;
  int sum = 0;
  for (std::size_t row = 0; row < form.size(); ++row) {
    const bool result = row >= 2 && row + 2 < form.size();
    if (result) sum += static_cast<int>(row);
    const std::string count = result ? std::to_string(row) : "0";
    out.push_back(
        {std::string(form[row].group) + std::string(form[row].label), count + " 0 0 0 0 0 " + count, ""});
  }
  const std::string all = std::to_string(sum);
  out.front().figures = out[23].figures = all + " 0 0 0 0 0 " + all;
  return out;
}

std::size_t position(std::string_view code) {
  return static_cast<std::size_t>(std::ranges::find(form, code, &FormRow::code) - form.begin());
}

std::string report_of(const std::string& table) { return with_sections(3, table); }

/// Label, a line of figures in columns, the rest of the label.
std::string between(const std::vector<Written>& rows) {
  std::string text;
  for (const Written& row : rows) {
    std::string figures(row.figures.empty() ? 0 : 40, ' ');
    for (const char c : row.figures) figures += c == ' ' ? std::string(8, c) : std::string(1, c);
    for (const std::string& line : {row.before, figures, row.behind})
      if (!line.empty()) text += line + "\n";
  }
  return text;
}

std::string one_a_line(std::string figures) {
  std::ranges::replace(figures, ' ', '\n');
  return figures + "\n";
}

/// All labels, then the figures row by row, one a line.
std::string labels_first(const std::vector<Written>& rows) {
  std::string text;
  for (const Written& row : rows)
    if (!row.before.empty()) text += row.before + "\n";
  for (const Written& row : rows) text.append("\n").append(one_a_line(row.figures));
  return text;
}

std::string piped(const Written& row) {
  std::string line = "| " + row.before + " | ";
  for (const char c : row.figures) line += c == ' ' ? std::string(" | ") : std::string(1, c);
  return line + (row.figures.empty() ? " |  |  |  |  |  | " : "") + " |\n";
}

std::string piped(const std::vector<Written>& rows) {
  std::string text =
      piped(Written{"项目", "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计", ""});
  text += "|---|---|---|---|---|---|---|---|\n";
  for (const Written& row : rows) text += piped(row);
  return text;
}

/// No row has figures that are not its own.
void expect_own(const std::string& table) {
  const Report report = recognise(report_of(table));
  const auto all = rows();
  for (std::size_t row = 0; row < form.size(); ++row) {
    const std::string got = requested(report, form[row].code);
    EXPECT_TRUE(got == all[row].figures || got == "absent" || got == "NULL NULL NULL NULL NULL NULL NULL")
        << form[row].code << " " << got << "\n"
        << diagnostics_of(report);
  }
}

std::vector<Written> halved() {
  auto all = rows();
  for (Written& row : all) {
    const std::size_t half = row.before.size() / 6 * 3;
    std::size_t cut = half;
    while (cut < row.before.size() && (static_cast<unsigned char>(row.before[cut]) & 0xC0U) == 0x80U) ++cut;
    row.behind = row.before.substr(cut);
    row.before.resize(cut);
  }
  return all;
}

TEST(MovedRow, ADamagedLabelOutOfOrderAmongLabelsApart) {
  auto all = rows();
  const std::size_t row = position("unprocessed.petition");
  all[row].before = "（五）不予处理1信访举报诉类申请";
  std::swap(all[row], all[row + 1]);
  expect_own(labels_first(all));
}

TEST(MovedRow, BehindAGroupOfWhichItIsNoPart) {
  auto all = halved();
  const std::size_t row = position("unavailable.unclear");
  all[row + 1].before = "（五）不予处理 1";
  all[row + 1].behind = "、信访举报投诉类申请";
  all[row].before = all[row].behind = "";
  std::swap(all[row], all[row + 1]);
  expect_own(between(all));
}

TEST(MovedRow, TwoLabelsInOneCellTheSecondsFiguresBelow) {
  auto all = rows();
  const std::size_t row = position("other.other");
  all[row].before = "3.其（七）总计";
  all[row + 1].before = "";
  expect_own(piped(all));
}

TEST(MovedRow, ItsFiguresAboveItsLabelAndTheRowBeforeGone) {
  auto all = rows();
  const std::size_t row = position("denied.administrative_query");
  const std::string label = all[row].before;
  all[row].before = "";
  all[row - 1] = all[row];
  all[row] = {label, "", ""};
  expect_own(piped(all));
}

TEST(MovedRow, TwoDamagedLabelsInOneCellInTheWrongOrder) {
  auto all = rows();
  const std::size_t row = position("denied.process");
  all[row] = {"7.属行政执法案卷6.属四类过程性信息", all[row + 1].figures + " " + all[row].figures, ""};
  all.erase(all.begin() + static_cast<std::ptrdiff_t>(row) + 1);
  expect_own(piped(all));
}

/// A header printed again whose merged cells reach down too far moves the rows under it to the right, and not
/// all their blanks are cells of labels.
TEST(MovedRow, ToTheRightByCellsThatAreNotAllInFront) {
  const Report report = recognise(report_of(
      "\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n"
      "一、本年新收政府信息公开申请数量\t166\t145638\t91264\t59\t576\t11\t237714\n"
      "（三）不予公开1.属于国家秘密\t48\t\t\t7\t\t\t55\n"
      "8.属于行政查询事项\t\t\t\t\t\t\t\n"
      "\t\t（四）无法提供1.本机关不掌握相关政府信息\t\t\t99\t\t\t\t\t99\n"
      "2.没有现成信息需要另行制作\t\t\t349\t\t\t\t349\n"
      "（七）总计\t182\t145638\t91264\t59\t572\t12\t237727\n"));
  EXPECT_EQ(requested(report, "unavailable.not_held"), "NULL NULL NULL NULL NULL NULL NULL");
  EXPECT_EQ(requested(report, "unavailable.needs_creation"), "NULL NULL 349 NULL NULL NULL 349");
}

/// The form of 2019 has it as a row; here the parts of the form of 2021 are gone, but for the figures of one.
TEST(MovedRow, UnderALabelAloneWhereAllOthersHaveTheirsBeside) {
  auto all = rows();
  const std::size_t row = position("other.overdue_correction");
  all.erase(all.begin() + static_cast<std::ptrdiff_t>(row) + 1,
            all.begin() + static_cast<std::ptrdiff_t>(row) + 3);
  std::string text;
  for (Written& one : all) {
    if (&one == &all[row]) one.before = "（六）其他处理\n";
    text += one.before + " 0 0 0 0 0 0 0\n";
  }
  EXPECT_NE(requested(recognise(report_of(text)), "other"), "0 0 0 0 0 0 0");
}

/// The same in a table of cells: on the form of 2019 the answers would not make their total.
TEST(MovedRow, BesideAGroupsLabelWhereTheAnswersDoNotMakeTheirTotal) {
  auto all = rows();
  const std::size_t row = position("other.overdue_correction");
  all.erase(all.begin() + static_cast<std::ptrdiff_t>(row) + 1,
            all.begin() + static_cast<std::ptrdiff_t>(row) + 3);
  all[row].before = "（六）其他处理";
  const Report report = recognise(report_of(piped(all)));
  EXPECT_EQ(requested(report, "other"), "NULL NULL NULL NULL NULL NULL NULL");
  EXPECT_EQ(requested(report, "unprocessed.confirmation"), "19 0 0 0 0 0 19");
}

/// Two labels that stand together, the second on the line where the first ends: the figures beside it are the
/// first's, and its own stand behind a page's end.
TEST(MovedRow, BesideALabelThatBeginsWhereAnotherEnds) {
  auto all = rows();
  const std::size_t row = position("unprocessed.excessive");
  all[row + 1].figures.swap(all[row].figures);
  all[row].before = "4.无正当理由大量反复申";
  std::string text;
  for (Written& one : all) {
    const std::string figures = one.figures + "\n";
    if (&one == &all[row]) {
      text += one.before + "\n请5.要求行政机关确认或重新出具已获取信息 " + all[row + 1].figures +
              "\n（续表）\n" + figures;
    } else if (&one != &all[row + 1]) {
      text += one.before + " " + figures;
    }
  }
  expect_own(text);
}

/// One cell a line, a blank cell as "| |": a figure gone, the blank behind the row is the next row's label.
TEST(MovedRow, ToTheLeftByACellThatIsGoneBeforeALabelThatIsLost) {
  auto all = rows();
  const std::size_t row = position("denied.process");
  all[row].figures = "5 0 0 0 0 14";  // of 9 5 0 0 0 0 14
  all[row + 1].before = "";
  all[position("concluded")].figures += " -10-";  // a page's number: no total tells
  std::string text;
  const auto add = [&](std::string_view cell) { text.append("| ").append(cell).append(" |\n"); };
  for (const Written& one : all) {
    add(one.before);
    std::string_view figures = one.figures;
    while (!figures.empty()) {
      const std::size_t end = std::min(figures.find(' '), figures.size());
      add(figures.substr(0, end));
      figures.remove_prefix(std::min(end + 1, figures.size()));
    }
  }
  expect_own(text);
}

/// Two labels in one cell in the wrong order, one cell a line: no sum tells what came in this year from what
/// was left of the last.
TEST(MovedRow, TwoLabelsInOneLineInTheWrongOrder) {
  auto all = rows();
  all[1].figures = all[24].figures = "5 0 0 0 0 0 5";
  std::string text = "申请人情况\n自然人\n法人或其他组织\n总计\n" + all[1].before + all[0].before + "\n" +
                     one_a_line(all[1].figures) + one_a_line(all[0].figures);
  for (std::size_t row = 2; row < all.size(); ++row)
    text += all[row].before + "\n" + one_a_line(all[row].figures);
  const Report report = recognise(report_of(text));
  EXPECT_EQ(requested(report, "received_new"), "absent");
  EXPECT_EQ(requested(report, "carried_in"), "absent");
}

/// The same as two labels apart, in two blocks of labels and figures; the one that is out of order is
/// damaged.
TEST(MovedRow, ADamagedLabelOutOfOrderBehindFigures) {
  for (const std::string_view damaged : {"凵危“三安全悜稳定”", "3．他"}) {
    auto all = rows();
    const std::size_t row =
        position(damaged.starts_with("3") ? "other.unpaid_fee" : "denied.prohibited_by_law");
    all[row + 1].before = damaged;
    std::swap(all[row], all[row + 1]);
    const auto middle = all.begin() + static_cast<std::ptrdiff_t>(row);
    expect_own(labels_first({all.begin(), middle}) + "\n" + labels_first({middle, all.end()}));
  }
}

/// The first two rows, of which no sum tells which is which.
TEST(MovedRow, ADamagedLabelBeforeTheFirst) {
  for (const std::string_view damaged : {"二、上结转政开申请量", "二、上年转", "二、政府信息公开申请"}) {
    auto all = rows();
    all[1].figures = all[24].figures = "5 0 0 0 0 0 5";
    const std::string got_own = all[0].figures;
    const std::string header = "申请人情况\n自然人\n法人或其他组织\n总计\n";
    all[1].before = damaged;
    std::swap(all[0], all[1]);
    for (const std::string& table : {labels_first(all), between(all), piped(all)}) {
      const std::string got = requested(recognise(report_of(header + table)), "received_new");
      EXPECT_TRUE(got == got_own || got == "absent" || got == "NULL NULL NULL NULL NULL NULL NULL")
          << damaged << " " << got << "\n"
          << table;
    }
  }
}

/// Figures before their labels, the first row's gone and the last labels, too: on the form of 2019, whose
/// label stands there as that of a group, one row more would follow it than has room.
TEST(MovedRow, BeforeALabelThatMayBeAGroups) {
  auto all = rows();
  const std::size_t group = position("other.overdue_correction");
  std::string text;
  for (std::size_t row = 0; row < all.size(); ++row) {
    const bool lost = row + 1 >= group;
    if (row > 0 && row != position("other.other")) text += one_a_line(all[row].figures);
    if (row == group) text += "（六）其他处理\n";
    if (!lost) text += all[row].before + "\n";
  }
  expect_own(text);
}

}  // namespace
}  // namespace gongkai
