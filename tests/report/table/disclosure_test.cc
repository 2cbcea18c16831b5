// Table two where its header is not the form's: every block by its own header, nothing by the neighbour's.
#include <gtest/gtest.h>

#include "report/documents.h"

namespace gongkai {
namespace {

Report with_table_two(std::string_view lines) { return recognise(with_sections(2, lines)); }

std::string three_of(const Report& report, std::string_view item,
                     std::initializer_list<std::string_view> measures) {
  std::string text;
  for (const std::string_view measure : measures)
    text.append(text.empty() ? "" : " ").append(disclosed(report, item, measure));
  return text;
}

std::string issued(const Report& report, std::string_view item) {
  return three_of(report, item, {"issued", "repealed", "in_force"});
}

std::string made(const Report& report, std::string_view item) {
  return three_of(report, item, {"made", "disclosed", "disclosed_total"});
}

constexpr std::string_view license_2021 =
    "第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t731\n第二十条第（六）项\n"
    "信息内容\t本年处理决定数量\n行政处罚\t64\n行政强制\t8\n";

TEST(Disclosure, SerialColumnsAreNoValues) {
  const std::string_view header = "序号\t信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n";
  const Report report = with_table_two("第二十条第（一）项\t\t\t\t\n" + std::string(header) +
                                       "1\t规章\t21\t4\t168\n2\t行政规范性文件\t53\t17\t290\n"
                                       "第二十条第（五）项\t\t\t\t\n序号\t信息内容\t本年处理决定数量\t\t\n"
                                       "3\t行政许可\t8407\t\t\n");
  EXPECT_EQ(issued(report, "rules"), "21 4 168");
  EXPECT_EQ(issued(report, "normative_documents"), "53 17 290");
  EXPECT_EQ(disclosed(report, "administrative_license", "decisions"), "8407");
}

TEST(Disclosure, SerialColumnsOfAPage) {
  const Report report = with_table_two(
      "| 序号 | 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n|---|---|---|---|---|\n"
      "| 3 | 行政许可 | 77 | -5 | 902 |\n| 4 | 其他对外管理服务事项 | 31 | 2 | 66 |\n");
  EXPECT_EQ(three_of(report, "administrative_license", {"prior_items", "change", "decisions"}), "77 -5 902");
  EXPECT_EQ(three_of(report, "other_public_services", {"prior_items", "change", "decisions"}), "31 2 66");
}

TEST(Disclosure, ABlockIsReadByItsOwnHeader) {
  const Report report = with_table_two(
      "第二十条第（一）项\n信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t1\t0\t12\n"
      "规范性文件\t7\t6\t49\n" +
      std::string(license_2021));
  EXPECT_EQ(made(report, "normative_documents"), "7 6 49");
  EXPECT_EQ(issued(report, "normative_documents"), "absent absent absent");
  EXPECT_EQ(disclosed(report, "administrative_coercion", "decisions"), "8");
  EXPECT_EQ(report.identity.edition, "2021");
}

TEST(Disclosure, AHeaderOfBothFormsNamesItsOwnColumns) {
  const Report report = with_table_two(
      "第二十条第（一）项\n信息内容\t本年新制作数量\t本年新公开数量\t现行有效件数\n规章\t1\t0\t12\n"
      "规范性文件\t7\t6\t49\n" +
      std::string(license_2021));
  EXPECT_EQ(three_of(report, "normative_documents", {"made", "disclosed", "in_force"}), "7 6 49");
  EXPECT_EQ(disclosed(report, "normative_documents", "repealed"), "absent");
}

TEST(Disclosure, AnUnknownColumnIsNobodys) {
  const Report report = with_table_two(
      "信息内容\t本年制发件数\t上年废止件数\t现行有效件数\n规章\t1\t9\t12\n行政规范性文件\t7\t6\t49\n");
  EXPECT_EQ(issued(report, "rules"), "1 NULL 12");
  EXPECT_TRUE(says(report, "unknown_column", "disclosure"));
  EXPECT_TRUE(says(report, "missing_cell", "disclosure/rules/repealed"));
}

TEST(Disclosure, AMisprintThatCanMeanOneColumnOnly) {
  const Report report =
      with_table_two("信息内容\t上一年项目数量\t本年增/减\t本年处理绝对数量\n行政许可\t12\t-3\t345\n");
  EXPECT_EQ(three_of(report, "administrative_license", {"prior_items", "change", "decisions"}), "12 -3 345");
}

TEST(Disclosure, MergedCellsWrittenOutAreOneValue) {
  const Report report = with_table_two(
      "| 信息内容 | 本年处理决定数量 | 本年处理决定数量 | 本年处理决定数量 |\n|---|---|---|---|\n"
      "| 行政处罚 | 913 | 913 | 913 |\n| 行政强制 | 5 | 6 | 5 |\n");
  EXPECT_EQ(disclosed(report, "administrative_penalty", "decisions"), "913");
  EXPECT_EQ(disclosed(report, "administrative_coercion", "decisions"), "NULL");
  const Report raw = with_table_two("信息内容 本年处理决定数量\n行政许可 77 77 77\n");
  EXPECT_EQ(disclosed(raw, "administrative_license", "decisions"), "77");
}

TEST(Disclosure, OneValueTooManyLosesItsRowOnly) {
  for (const char* blank : {"\t", " "}) {
    std::string lines =
        "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t12\t3\t145\t9\n"
        "行政规范性文件\t41\t26\t307\n";
    std::ranges::replace(lines, '\t', *blank);
    const Report report = with_table_two(lines);
    EXPECT_EQ(issued(report, "rules"), "NULL NULL NULL");
    EXPECT_EQ(issued(report, "normative_documents"), "41 26 307");
    EXPECT_TRUE(says(report, "unplaced_values", "disclosure/rules/in_force"));
  }
}

TEST(Disclosure, ARowEndsWhereItsLineEnds) {
  const Report report = with_table_two(
      "第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可第二十条第（六）项\t6318\n"
      "信息内容\t本年处理决定数量\n行政处罚\t472\n行政强制\t19\n");
  EXPECT_EQ(disclosed(report, "administrative_license", "decisions"), "NULL");
  EXPECT_EQ(disclosed(report, "administrative_penalty", "decisions"), "472");
  EXPECT_TRUE(says(report, "missing_cell", "disclosure/administrative_license/decisions"));
  EXPECT_TRUE(says(report, "orphan_values", "disclosure"));
}

TEST(Disclosure, AValueBeforeItsLabelStandsUnderItsHeader) {
  const Report report = with_table_two(
      "| 本年制发件数 | 信息内容 | 本年废止件数 | 现行有效件数 |\n|---|---|---|---|\n"
      "| 12 | 规章 | 3 | 145 |\n| 41 | 行政规范性文件 | 26 | 307 |\n");
  EXPECT_EQ(issued(report, "rules"), "12 3 145");
  const Report moved = with_table_two(
      "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n|---|---|---|---|\n"
      "| 12 | 规章 | 3 | 145 |\n| 行政规范性文件 | 41 | 26 | 307 |\n");
  EXPECT_EQ(issued(moved, "rules"), "NULL NULL NULL");
  EXPECT_EQ(issued(moved, "normative_documents"), "41 26 307");
}

TEST(Disclosure, ValuesBeforeTheirLabelsInAStreamAreNobodys) {
  const Report report = with_table_two(
      "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n12\n3\n145\n规章\n41\n26\n307\n行政规范性文件\n");
  for (const std::string_view item : {"rules", "normative_documents"})
    EXPECT_EQ(issued(report, item), "NULL NULL NULL") << item;
}

TEST(Disclosure, AMergedCellIsNoRowsAndTheOthersStandInTheirColumns) {
  const Report report = recognise(
      "<html><body><h1>云江省白石市松河县人民政府2022年政府信息公开工作年度报告</h1><p>一、总体情况</p>"
      "<p>二、主动公开政府信息情况</p><table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td>"
      "<td>现行有效件数</td></tr><tr><td>规章</td><td>2</td><td rowspan=2>5</td><td>70</td></tr>"
      "<tr><td>行政规范性文件</td><td>31</td><td>264</td></tr></table>"
      "<p>三、收到和处理政府信息公开申请情况</p><p>六、其他需要报告的事项</p></body></html>");
  EXPECT_EQ(issued(report, "rules"), "2 NULL 70") << diagnostics_of(report);
  EXPECT_EQ(issued(report, "normative_documents"), "31 NULL 264") << diagnostics_of(report);
  EXPECT_TRUE(says(report, "unplaced_values", "disclosure/normative_documents/repealed"));
}

TEST(Disclosure, WithoutAHeaderTheOrderIsSaidToBeTheForms) {
  const Report report = with_table_two("第二十条第（一）项\n规章\t3\t1\t15\n行政规范性文件\t61\t9\t422\n" +
                                       std::string(license_2021));
  EXPECT_EQ(issued(report, "rules"), "3 1 15");
  EXPECT_TRUE(says(report, "assumed_header", "disclosure/rules")) << diagnostics_of(report);
  EXPECT_FALSE(says(report, "assumed_header", "disclosure/administrative_license"));
}

TEST(Disclosure, TheUnitOfMoneyIsLostWithItsHeader) {
  const std::string form_2019 = "信息内容\t本年增/减\t处理决定数量\n行政处罚\t2\t91\n行政强制\t0\t4\n";
  const Report report = with_table_two(form_2019 + "第二十条第（九）项\n政府集中采购\t76\t571.5\n");
  EXPECT_EQ(disclosed(report, "government_procurement", "procurement_items"), "76") << diagnostics_of(report);
  EXPECT_EQ(disclosed(report, "government_procurement", "procurement_cny"), "NULL");
  EXPECT_TRUE(says(report, "unit_not_stated", "disclosure/government_procurement/procurement_cny"));
}

TEST(Disclosure, ThousandsByTheHeader) {
  const Report report =
      with_table_two("信息内容\t本年处理决定数量（单位：千件）\n行政许可\t6\n行政处罚\t7件\n");
  EXPECT_EQ(disclosed(report, "administrative_license", "decisions"), "6000");
  EXPECT_EQ(disclosed(report, "administrative_penalty", "decisions"), "7") << "its own unit";
}

TEST(Disclosure, TheHeadersUnitIsThatOfMoneyWithoutOne) {
  const Report report = with_table_two("信息内容\t采购项目数量\t采购总金额（万元）\n政府集中采购\t9\t35.5\n");
  EXPECT_EQ(disclosed(report, "government_procurement", "procurement_cny"), "355000");
  const Report own = with_table_two("信息内容\t采购项目数量\t采购总金额（万元）\n政府集中采购\t9\t35500元\n");
  EXPECT_EQ(disclosed(own, "government_procurement", "procurement_cny"), "35500");
}

}  // namespace
}  // namespace gongkai
