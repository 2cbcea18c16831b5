// A cell whose text is no number costs itself, and its diagnostic shows what it says; its row is read.
#include <gtest/gtest.h>

#include "report/documents.h"

namespace gongkai {
namespace {

class UnreadableCell : public testing::TestWithParam<const char*> {};

std::string diagnosed(const Report& report, std::string_view place) {
  std::string out;
  for (const DiagnosticRow& row : report.diagnostics)
    if (row.place == place) out.append(row.code).append(" ").append(row.raw.value_or("NULL"));
  return out;
}

TEST_P(UnreadableCell, OfManyColumns) {
  const std::string row =
      "二、上年结转政府信息公开申请数量\t4\t" + std::string(GetParam()) + "\t0\t0\t0\t1\t8\n";
  const Report report =
      recognise(with_sections(3, "一、本年新收政府信息公开申请数量\t15\t2\t0\t0\t0\t1\t18\n" + row +
                                     "（一）予以公开\t9\t0\t0\t0\t0\t0\t9\n"));
  EXPECT_EQ(requested(report, "carried_in"), "4 NULL 0 0 0 1 8");
  EXPECT_EQ(requested(report, "granted"), "9 0 0 0 0 0 9");
  EXPECT_EQ(diagnosed(report, "request/carried_in/commercial_enterprise"),
            "unreadable_cell " + std::string(GetParam()));
}

TEST_P(UnreadableCell, OfOneColumn) {
  const Report report =
      recognise(with_sections(2, "第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t" +
                                     std::string(GetParam()) + "\n行政强制\t7\n"));
  EXPECT_EQ(disclosed(report, "administrative_penalty", "decisions"), "NULL");
  EXPECT_EQ(disclosed(report, "administrative_coercion", "decisions"), "7");
  EXPECT_EQ(diagnosed(report, "disclosure/administrative_penalty/decisions"),
            "unreadable_cell " + std::string(GetParam()));
}

TEST(GluedCell, OfTableFourIsReadWhereAllItsSumsHold) {
  const auto glued = [](const std::string& digits) {
    return recognise(
        "<html><body><h1>云江省白石市松河县人民政府2022年政府信息公开工作年度报告</h1><p>一、总体情况</p>"
        "<p>四、政府信息公开行政复议、行政诉讼情况</p><table><tr><td colspan=5>行政复议</td><td colspan=10>"
        "行政诉讼</td></tr><tr><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</"
        "td>"
        "<td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr>"
        "<tr><td>" +
        digits + "</td></tr></table><p>五、存在的主要问题及改进情况</p></body></html>");
  };
  const Report sums = glued("000009000910045");
  EXPECT_EQ(disputed(sums, "reconsideration"), "0 0 0 0 0");
  EXPECT_EQ(disputed(sums, "litigation_direct"), "9 0 0 0 9");
  EXPECT_EQ(disputed(sums, "litigation_after_reconsideration"), "1 0 0 4 5");
  const Report fails = glued("000009000910040");
  for (const char* channel : {"reconsideration", "litigation_direct", "litigation_after_reconsideration"})
    EXPECT_EQ(disputed(fails, channel), "NULL NULL NULL NULL NULL") << channel;
  EXPECT_TRUE(says(fails, "unplaced_values", "dispute/reconsideration/upheld"));
}

TEST(GluedCell, AloneInARowMayHoldAllItsNumbers) {
  const auto carried_in = [](const std::string& first) {
    return requested(recognise(with_sections(3,
                                             "一、本年新收政府信息公开申请数量\t15\t2\t0\t0\t0\t1\t18\n"
                                             "二、上年结转政府信息公开申请数量\t" +
                                                 first +
                                                 "\t\t\t\t\t\t\n"
                                                 "（一）予以公开\t9\t0\t0\t0\t0\t0\t9\n")),
                     "carried_in");
  };
  for (const char* glued :
       {"860040090", "55", "4300007", "295295", "00080", "4170000"})  // 86 0 0 4 0 0 90, 5 5, …
    EXPECT_EQ(carried_in(glued), "NULL NULL NULL NULL NULL NULL NULL") << glued;
  for (const char* one : {"4", "10", "57", "840"})
    EXPECT_EQ(carried_in(one), std::string(one) + " NULL NULL NULL NULL NULL NULL") << one;
}

TEST(ShortRow, OfAPageHasLostACellAnywhere) {
  const Report report = recognise(
      "<html><body><h1>云江省白石市松河县人民政府2022年政府信息公开工作年度报告</h1><p>一、总体情况</p>"
      "<p>三、收到和处理政府信息公开申请情况</p><table><tr><td rowspan=3></td><td "
      "colspan=7>申请人情况</td></tr>"
      "<tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr>"
      "<tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>"
      "<tr><td>一、本年新收政府信息公开申请数量</td><td>15</td><td>2</td><td>0</td><td>0</td><td>0</"
      "td><td>1</td>"
      "<td>18</td></tr><tr><td>二、上年结转政府信息公开申请数量</td><td>0</td><td>760</td></tr>"
      "</table><p>五、存在的主要问题及改进情况</p></body></html>");
  EXPECT_EQ(requested(report, "received_new"), "15 2 0 0 0 1 18");
  EXPECT_EQ(requested(report, "carried_in"), "NULL NULL NULL NULL NULL NULL NULL");
}

INSTANTIATE_TEST_SUITE_P(All, UnreadableCell,
                         testing::Values("〇", "见附件", "○", "①", "…", "3 4", "约3", "见附表3", "3；4",
                                         "\xEF\xBF\xBD", "3\xEF\xBF\xBD"));

// A point may part thousands; before a zero it parts nothing.
TEST(UnreadableCell, ACountWithThreeDecimals) {
  const Report report = recognise(with_sections(3,
                                                "| 1.属于国家秘密 | 1.000 | 0 | 0 | 0 | 0 | 2.0 | 1.002 |\n"
                                                "| （七）总计 | 1 | 0 | 0 | 0 | 0 | 2 | 3 |\n"));
  EXPECT_EQ(requested(report, "denied.state_secret"), "NULL 0 0 0 0 2 NULL") << diagnostics_of(report);
}

}  // namespace
}  // namespace gongkai
