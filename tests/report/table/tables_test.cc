// Tables two, three and four of small documents; every layout of every form is tests/render's.
#include <gtest/gtest.h>

#include "report/documents.h"

namespace gongkai {
namespace {

Report with_table_two(std::string_view lines) { return recognise(with_sections(2, lines)); }
Report with_table_three(std::string_view lines) { return recognise(with_sections(3, lines)); }
Report with_table_four(std::string_view lines) { return recognise(with_sections(4, lines)); }

TEST(TableTwo, OfTheFormOf2019) {
  const Report report = with_table_two(
      "第二十条第（一）项\n信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t0\t0\t0\n规范性文"
      "件\t5\t4\t43\n"
      "第二十条第（五）项\n信息内容\t上一年项目数量\t本年增/"
      "减\t处理决定数量\n行政许可\t254\t-2\t6,798\n其他对外管理服务事项\t110\t+3\t/\n"
      "第二十条第（六）项\n信息内容\t上一年项目数量\t本年增/"
      "减\t处理决定数量\n行政处罚\t68\t减少2\t736\n行政强制\t9\t0\t\n"
      "第二十条第（八）项\n信息内容\t上一年项目数量\t本年增/减\n行政事业性收费\t7\t增15\n"
      "第二十条第（九）项\n信息内容\t采购项目数量\t采购总金额\n政府集中采购\t34\t12.5万元\n");
  EXPECT_EQ(report.identity.edition, "2019");
  EXPECT_EQ(report.disclosure.size(), 22U);
  EXPECT_EQ(disclosed(report, "rules", "made"), "0");
  EXPECT_EQ(disclosed(report, "normative_documents", "disclosed_total"), "43");
  EXPECT_EQ(disclosed(report, "administrative_license", "change"), "-2");
  EXPECT_EQ(disclosed(report, "administrative_license", "decisions"), "6798");
  EXPECT_EQ(disclosed(report, "other_public_services", "change"), "3");
  EXPECT_EQ(disclosed(report, "other_public_services", "decisions"), "NULL");
  EXPECT_EQ(disclosed(report, "administrative_penalty", "change"), "-2");
  EXPECT_EQ(disclosed(report, "administrative_coercion", "decisions"), "NULL");
  EXPECT_EQ(disclosed(report, "administrative_fee", "change"), "15");
  EXPECT_EQ(disclosed(report, "government_procurement", "procurement_cny"), "125000");
  EXPECT_TRUE(says(report, "not_applicable_cell", "disclosure/other_public_services/decisions"));
  EXPECT_TRUE(says(report, "blank_cell", "disclosure/administrative_coercion/decisions"));
}

TEST(TableTwo, OfTheFormOf2021HasMoneyInYuan) {
  const Report report = with_table_two(
      "第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件"
      "\t5\t2\t31\n"
      "第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t10,482\n"
      "第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t736\n行政强制\t58\n"
      "第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t214.35\n");
  EXPECT_EQ(report.identity.edition, "2021");
  EXPECT_EQ(report.disclosure.size(), 10U);
  EXPECT_EQ(disclosed(report, "normative_documents", "in_force"), "31");
  EXPECT_EQ(disclosed(report, "administrative_license", "decisions"), "10482");
  EXPECT_EQ(disclosed(report, "administrative_fee", "fee_cny"), "2143500");
}

TEST(TableTwo, TheUnitInTheCellBeatsTheHeaders) {
  const Report report = with_table_two("信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t251000元\n");
  EXPECT_EQ(disclosed(report, "administrative_fee", "fee_cny"), "251000");
}

TEST(TableTwo, MoneyWithoutAnyUnitIsKeptAndSaid) {
  const Report report = with_table_two("信息内容\t采购项目数量\t采购总金额\n政府集中采购\t34\t8040\n");
  EXPECT_EQ(disclosed(report, "government_procurement", "procurement_cny"), "8040");
  EXPECT_TRUE(says(report, "unit_not_stated", "disclosure/government_procurement/procurement_cny"))
      << diagnostics_of(report);
}

TEST(TableTwo, AnUnreadableCellIsNullAndDoesNotMoveItsNeighbours) {
  const Report report = with_table_two(
      "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t? 0\t3\n行政规范性文件\t5\t2\t31\n");
  EXPECT_EQ(disclosed(report, "rules", "issued"), "1");
  EXPECT_EQ(disclosed(report, "rules", "repealed"), "NULL");
  EXPECT_EQ(disclosed(report, "rules", "in_force"), "3");
  EXPECT_TRUE(says(report, "unreadable_cell", "disclosure/rules/repealed")) << diagnostics_of(report);
}

TEST(TableTwo, ValuesThatCannotBePlacedAreNull) {
  const Report report = with_table_two(
      "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n行政规范性文件\n5\n2\n31\n");
  for (const char* measure : {"issued", "repealed", "in_force"}) {
    const std::string value = disclosed(report, "rules", measure);
    EXPECT_TRUE(value == "NULL" || value == "absent") << measure << " " << value;
  }
  // Nor those of the next row: a page in reading order may print a value of one row behind the other's.
  EXPECT_EQ(disclosed(report, "normative_documents", "issued"), "NULL");
  EXPECT_EQ(disclosed(report, "normative_documents", "in_force"), "NULL");
  EXPECT_TRUE(says(report, "unplaced_values", "disclosure/rules/issued")) << diagnostics_of(report);
}

/// In reading order a value may come before the label it belongs to.
TEST(TableTwo, ALoneValueIsTheOnlyRows) {
  const std::string above =
      "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n0\n0\n行政规范性文件\n1\n0\n3\n";
  const Report one = with_table_two(above + "第二十条第（五）项\n信息内容\n本年处理决定数量\n61\n行政许可\n");
  EXPECT_EQ(disclosed(one, "administrative_license", "decisions"), "61");
  const Report two = with_table_two(above + "第二十条第（六）项\n信息内容\n本年处理决定数量\n61\n行政处罚\n");
  EXPECT_NE(disclosed(two, "administrative_penalty", "decisions"), "61") << "行政强制 is a row there, too";
}

constexpr std::string_view header_three =
    "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t申请人情况\n"
    "自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n";

std::string three(std::string_view lines) { return std::string(header_three).append(lines); }

TEST(TableThree, RowsByTheirLabels) {
  const Report report =
      with_table_three(three("一、本年新收政府信息公开申请数量\t9\t2\t0\t0\t1\t0\t12\n"
                             "三、本年度办理结果\t（一）予以公开\t\t4\t1\t0\t0\t0\t0\t5\n"
                             "\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n"
                             "\t\t2.其他法律行政法规禁止公开\t1\t0\t0\t0\t0\t0\t1\n"
                             "\t（七）总计\t\t5\t1\t0\t0\t0\t0\t6\n"
                             "四、结转下年度继续办理\t4\t1\t0\t0\t1\t0\t6\n"));
  EXPECT_EQ(requested(report, "received_new"), "9 2 0 0 1 0 12");
  EXPECT_EQ(requested(report, "granted"), "4 1 0 0 0 0 5");
  EXPECT_EQ(requested(report, "denied.state_secret"), "0 0 0 0 0 0 0");
  EXPECT_EQ(requested(report, "denied.prohibited_by_law"), "1 0 0 0 0 0 1");
  EXPECT_EQ(requested(report, "concluded"), "5 1 0 0 0 0 6");
  EXPECT_EQ(requested(report, "carried_out"), "4 1 0 0 1 0 6");
  EXPECT_EQ(requested(report, "partial"), "absent");
}

TEST(TableThree, RowsOfTheFormThatAreMissingAreSaid) {
  const std::string table = three("1.属于国家秘密\t1\t0\t0\t0\t0\t0\t1\n1.逾期不补正\t0\t0\t0\t0\t0\t0\t0\n");
  const Report report = recognise(with_sections(3, table));
  EXPECT_TRUE(says(report, "missing_row", "request/partial")) << diagnostics_of(report);
  EXPECT_FALSE(says(report, "missing_row", "request/denied.state_secret"));
  EXPECT_FALSE(says(report, "missing_row", "request/other"));  // of the form of 2019
}

TEST(TableThree, BlankAndMarkedCellsAreNull) {
  const Report report = with_table_three(three("一、本年新收政府信息公开申请数量\t9\t\t/\t—\t无\t0\t9\n"));
  EXPECT_EQ(requested(report, "received_new"), "9 NULL NULL NULL NULL 0 9");
  EXPECT_TRUE(says(report, "blank_cell", "request/received_new/commercial_enterprise"))
      << diagnostics_of(report);
  EXPECT_TRUE(says(report, "not_applicable_cell", "request/received_new/research_institution"));
}

TEST(TableThree, ARowThatDoesNotSumUpIsStoredAsStated) {
  const Report report = with_table_three(three("一、本年新收政府信息公开申请数量\t9\t2\t0\t0\t0\t0\t0\n"));
  EXPECT_EQ(requested(report, "received_new"), "9 2 0 0 0 0 0");
}

TEST(TableThree, LocalRowsStayOutAndAreSaid) {
  const Report report =
      with_table_three(three("1.属于国家秘密\t1\t0\t0\t0\t0\t0\t1\n"
                             "9.本地增设的理由\t3\t0\t0\t0\t0\t0\t3\n"
                             "2.其他法律行政法规禁止公开\t2\t0\t0\t0\t0\t0\t2\n"));
  EXPECT_EQ(requested(report, "denied.state_secret"), "1 0 0 0 0 0 1");
  EXPECT_EQ(requested(report, "denied.prohibited_by_law"), "2 0 0 0 0 0 2");
  EXPECT_TRUE(says(report, "unknown_row")) << diagnostics_of(report);
}

TEST(TableThree, RepeatedRows) {
  const Report same =
      with_table_three(three("1.属于国家秘密\t1\t0\t0\t0\t0\t0\t1\n1.属于国家秘密\t1\t0\t0\t0\t0\t0\t1\n"));
  EXPECT_EQ(requested(same, "denied.state_secret"), "1 0 0 0 0 0 1");
  EXPECT_TRUE(says(same, "repeated_row")) << diagnostics_of(same);
  const Report other =
      with_table_three(three("1.属于国家秘密\t1\t0\t0\t0\t0\t0\t1\n1.属于国家秘密\t2\t0\t0\t0\t0\t0\t2\n"));
  EXPECT_EQ(requested(other, "denied.state_secret"), "NULL 0 0 0 0 0 NULL");
  EXPECT_TRUE(says(other, "conflicting_cell", "request/denied.state_secret/total")) << diagnostics_of(other);
}

TEST(TableThree, GluedDigitsSplitOnlyWhenTheyMust) {
  const Report report = with_table_three(
      three("一、本年新收政府信息公开申请数量2100003\n二、上年结转政府信息公开申请数量2100004\n"));
  EXPECT_EQ(requested(report, "received_new"), "2 1 0 0 0 0 3");
  EXPECT_TRUE(says(report, "glued_numbers")) << diagnostics_of(report);
  EXPECT_EQ(requested(report, "carried_in"), "NULL NULL NULL NULL NULL NULL NULL");  // 2 + 1 is not 4
}

constexpr std::string_view header_four =
    "行政复议\t行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉\n"
    "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n";

TEST(TableFour, OneRowOfFifteen) {
  const Report report =
      with_table_four(std::string(header_four) + "1\t0\t0\t1\t2\t0\t0\t1\t0\t1\t0\t/\t0\t\t0\n");
  EXPECT_EQ(disputed(report, "reconsideration"), "1 0 0 1 2");
  EXPECT_EQ(disputed(report, "litigation_direct"), "0 0 1 0 1");
  EXPECT_EQ(disputed(report, "litigation_after_reconsideration"), "0 NULL 0 NULL 0");
}

TEST(TableFour, FourteenValuesCannotBePlaced) {
  const Report report = with_table_four(std::string(header_four) + "1 0 0 1 2 0 0 1 0 1 0 0 0 0\n");
  for (const DisputeRow& row : report.dispute)
    for (const Count& count : row.counts) EXPECT_EQ(count, std::nullopt) << row.channel;
  EXPECT_FALSE(report.diagnostics.empty());
}

TEST(Tables, MissingOnesAreSaid) {
  const Report report = recognise(with_sections(1, "甲。\n"));
  for (const char* table : {"disclosure", "request", "dispute"})
    EXPECT_TRUE(says(report, "missing_table", table));
  EXPECT_TRUE(says(report, "edition_by_year")) << diagnostics_of(report);
  EXPECT_EQ(report.identity.edition, "2021");
}

TEST(Tables, ACutDocumentsLastValueIsNotTaken) {
  const std::string text = with_sections(3, three("一、本年新收政府信息公开申请数量\t9\t2\t0\t0\t1\t0\t12"));
  const Report report = recognise(text.substr(0, text.find("\t0\t12") + 4));  // "…\t0\t1": of 12 or 1?
  EXPECT_EQ(requested(report, "received_new"), "9 2 0 0 1 0 NULL");
  EXPECT_TRUE(says(report, "document_cut")) << diagnostics_of(report);
}

}  // namespace
}  // namespace gongkai
