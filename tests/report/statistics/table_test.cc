// The statistics form of 2014 and the lists before it, by hand.
#include <gtest/gtest.h>

#include "report/documents.h"

namespace gongkai {
namespace {

const std::string kHead =
    "松河县人民政府2016年政府信息公开工作年度报告\n一、概述\n一年来各项工作平稳。\n附表：政府信息公开情况统计"
    "表\n";

Report read(std::string_view table) { return recognise(kHead + std::string(table)); }

/// "value unit", "none" when it is not given.
std::string metric(const Report& report, std::string_view code) {
  std::string found;
  for (const MetricRow& row : report.metrics) {
    if (row.code != code) continue;
    found.append(found.empty() ? "" : " & ")
        .append(shown(std::optional<double>(row.value)))
        .append(" ")
        .append(row.unit.value_or("-"));
  }
  return found.empty() ? "none" : found;
}

TEST(StatisticsTable, EveryFigureIsAMetric) {
  const Report report = read(
      "统计指标\t单位\t统计数\n"
      "一、主动公开情况\t——\t——\n"
      "（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）\t条\t1,284\n"
      "三、依申请公开情况\t——\t——\n"
      "（一）收到申请数\t件\t12\n"
      "（三）申请答复数\t件\t11件\n"
      "七、依申请公开信息收取的费用\t万元\t0.05\n");
  EXPECT_EQ(report.identity.edition, "2014");
  EXPECT_EQ(metric(report, "disclosure.items"), "1284 条");
  EXPECT_EQ(metric(report, "request.received"), "12 件");
  EXPECT_EQ(metric(report, "request.answered"), "11 件");
  EXPECT_EQ(metric(report, "request.fees_cny"), "500 元");
  EXPECT_EQ(requested(report, "received_new"), "NULL NULL NULL NULL NULL NULL 12");
  EXPECT_EQ(requested(report, "concluded"), "NULL NULL NULL NULL NULL NULL 11");
  ASSERT_GE(report.metrics.size(), 2U);
  EXPECT_EQ(report.metrics[1].quote, "（一）收到申请数 件 12");
  EXPECT_EQ(report.metrics[1].origin, "form");
  EXPECT_EQ(report.metrics[1].qualifier, "exact");
  EXPECT_EQ(report.metrics[1].seq, 2);
  EXPECT_EQ(report.metrics[1].section_id, std::nullopt);
}

// Two numbers where a unit and a figure belong: whose is which?
TEST(StatisticsTable, ANumberInTheColumnOfUnits) {
  const Report report = read(
      "统计指标\t单位\t统计数\n（一）收到申请数\t件\t12\n1.当面申请数\t102\t303\n2.传真申请数\t/\t4\n"
      "（二）申请办结数\t件\t12\n（三）申请答复数\t件\t12\n");
  EXPECT_EQ(metric(report, "request.received_in_person"), "none");
  EXPECT_TRUE(says(report, "unplaced_values"));
  EXPECT_EQ(metric(report, "request.received_by_fax"), "4 -");
}

TEST(StatisticsTable, RowsAreNoSections) {
  const Report report = read(
      "统计指标\t单位\t统计数\n一、主动公开情况\t——\t——\n（一）主动公开政府信息数\t条\t5\n二、回应解读情况\t—"
      "—\t——\n"
      "3.政策解读稿件发布数\t篇\t2\n六、举报投诉数量\t件\t0\n");
  ASSERT_EQ(report.sections.size(), 1U);
  EXPECT_EQ(report.sections[0].heading, "概述");
  EXPECT_FALSE(says(report, "missing_section"));
  EXPECT_FALSE(says(report, "missing_table"));
  EXPECT_TRUE(says(report, "missing_row", "metric/request.received"));
}

TEST(StatisticsTable, AHeadingAboveTheHeaderIsTheReports) {
  const Report report = recognise(
      "松河县人民政府2016年政府信息公开工作年度报告\n一、主动公开政府信息情况\n统计指标\t单位\t统计数\n"
      "（一）主动公开政府信息数\t条\t5\n其中：主动公开规范性文件数\t条\t1\n");
  ASSERT_EQ(report.sections.size(), 1U);
  EXPECT_EQ(report.sections[0].heading, "主动公开政府信息情况");
  EXPECT_EQ(metric(report, "disclosure.items"), "5 条");
}

TEST(StatisticsTable, TheSameLabelUnderDifferentParents) {
  const Report report = read(
      "指标名称\t计量单位\t统计数\n四、行政复议数量\t件\t6\n（一）维持具体行政行为数\t件\t3\n（二）被依法纠错"
      "数\t件\t2\n"
      "（三）其他情形数\t件\t1\n五、行政诉讼数量\t件\t15\n（一）维持具体行政行为或者驳回原告诉讼请求数\t件\t4"
      "\n"
      "（二）被依法纠错数\t件\t5\n（三）其他情形数\t件\t6\n");
  EXPECT_EQ(disputed(report, "reconsideration"), "3 2 1 NULL 6");
  EXPECT_EQ(disputed(report, "litigation"), "4 5 6 NULL 15");
  EXPECT_EQ(metric(report, "dispute.litigations_corrected"), "5 件");
}

TEST(StatisticsTable, AnAmbiguousLabelWithoutItsNeighboursIsNotTaken) {
  const Report report = read(
      "指标名称\t单位\t统计数\n四、行政复议数量\t件\t6\n（二）被依法纠错数\t件\t2\n（三）其他情形数\t件\t1\n"
      "六、举报投诉数量\t件\t0\n"
      "（一）收到申请数\t件\t7\n");
  EXPECT_EQ(disputed(report, "reconsideration"), "NULL NULL NULL NULL 6");
  EXPECT_EQ(metric(report, "dispute.reconsiderations_corrected"), "none");
  EXPECT_EQ(metric(report, "dispute.litigations_corrected"), "none");
  EXPECT_TRUE(says(report, "unknown_row"));
}

TEST(StatisticsTable, BlanksAndMarksAreNoMetrics) {
  const Report report = read(
      "统计指标\t单位\t统计数\n（一）收到申请数\t件\t\n1.当面申请数\t件\t/"
      "\n2.传真申请数\t件\t—\n3.网络申请数\t件\t0\n"
      "4.信函申请数\t件\t待定\n");
  EXPECT_EQ(metric(report, "request.received"), "none");
  EXPECT_TRUE(says(report, "blank_cell", "metric/request.received"));
  EXPECT_EQ(requested(report, "received_new"), "NULL NULL NULL NULL NULL NULL NULL");
  EXPECT_TRUE(says(report, "not_applicable_cell", "metric/request.received_in_person"));
  EXPECT_TRUE(says(report, "not_applicable_cell", "metric/request.received_by_fax"));
  EXPECT_EQ(metric(report, "request.received_online"), "0 件");
  EXPECT_EQ(metric(report, "request.received_by_letter"), "none");
}

TEST(StatisticsTable, OfSeveralColumnsOnlyTheOneForAll) {
  const std::string rows =
      "（一）收到申请数\t件\t1\t2\t3\n1.当面申请数\t件\t0\t1\t1\n（二）申请办结数\t件\t1\t1\t2\n";
  const Report total = read("统计指标\t单位\t区直单位\t乡镇街道\t合计\n" + rows);
  EXPECT_EQ(metric(total, "request.received"), "3 件");
  const Report parts = read("统计指标\t单位\t区政府统计数\t区直单位统计数\t乡镇街道统计数\n" + rows);
  EXPECT_EQ(parts.metrics.size(), 0U);
  EXPECT_TRUE(says(parts, "unknown_column", "metric"));
  EXPECT_TRUE(says(parts, "unplaced_values", "metric/request.received"));
  const Report divided = read("统计指标\t单位\t统计数\t\t\n\t\t区直单位\t乡镇街道\t全区合计\n" + rows);
  EXPECT_EQ(metric(divided, "request.received"), "3 件");
}

TEST(StatisticsTable, CodeColumnAndLocalRows) {
  const Report report = read(
      "序号\t统计指标\t单位\t统计数\n1\t（一）主动公开政府信息数\t条\t900\n2\t其中：主动公开规范性文件数\t条"
      "\t8\n"
      "3\t制发规范性文件总数\t件\t9\n4\t主动公开机构领导、机构设置及人事信息\t条\t77\n5\t1."
      "政府公报公开政府信息数\t条\t6\n"
      "6\t2.政府网站公开政府信息数\t条\t500\n7\t3.微博微信公开政府信息数\t条\t40\n");
  EXPECT_EQ(metric(report, "disclosure.items"), "900 条");
  EXPECT_EQ(metric(report, "disclosure.normative_documents_issued"), "9 件");
  EXPECT_EQ(metric(report, "channel.gazette.items"), "6 条");
  EXPECT_EQ(metric(report, "channel.weibo_wechat.items"), "40 条");
  EXPECT_EQ(metric(report, "channel.weibo.items"), "none");
  EXPECT_TRUE(says(report, "unknown_row", "metric"));
}

// As pdftotext -raw gives it: the number, the label, the unit and the figure divided by one blank.
TEST(StatisticsTable, NumberedRowsInReadingOrder) {
  const Report report = read(
      "序号 统计指标 单位 统计数\n1 一、主动公开情况 —— ——\n2 （一）主动公开政府信息数 条 900\n"
      "（不同渠道和方式公开相同信息计1条）\n3 其中：主动公开规范性文件数 条 8\n4 制发规范性文件总数 件 9\n"
      "5 1.政府公报公开政府信息数 条 6\n6 2.政府网站公开政府信息数 条 500\n");
  EXPECT_EQ(metric(report, "disclosure.items"), "900 条");
  EXPECT_EQ(metric(report, "disclosure.normative_documents"), "8 条");
  EXPECT_EQ(metric(report, "channel.gazette.items"), "6 条");
  EXPECT_EQ(metric(report, "channel.website.items"), "500 条");
  EXPECT_FALSE(says(report, "unknown_row", "metric")) << diagnostics_of(report);
}

TEST(StatisticsTable, SpacedHeaderInReadingOrder) {
  const Report report = read(
      "序号 统 计 指 标 单位 区政府统计数 乡镇统计数 合计\n1 一、主动公开情况 — — — —\n"
      "2 （一）主动公开政府信息数 条 700 200 900\n3 其中：主动公开规范性文件数 条 6 2 8\n"
      "4 制发规范性文件总数 件 7 2 9\n5 1.政府公报公开政府信息数 条 0 0 0\n6 2.政府网站公开政府信息数 条 400 "
      "100 500\n");
  EXPECT_EQ(metric(report, "disclosure.items"), "900 条") << diagnostics_of(report);
  EXPECT_EQ(metric(report, "disclosure.normative_documents"), "8 条");
  EXPECT_EQ(metric(report, "channel.website.items"), "500 条");
}

TEST(StatisticsTable, UnitsBehindTheLabelAndInTheCell) {
  const Report report = read(
      "统计指标\t统计数\n（一）收到申请数（件）\t4\n七、依申请公开信息收取的费用（万元）\t0.2\n"
      "（四）政府信息公开专项经费\t12.5万元\n（三）从事政府信息公开工作人员数（人）\t3人\n");
  EXPECT_EQ(metric(report, "request.received"), "4 件");
  EXPECT_EQ(metric(report, "request.fees_cny"), "2000 元");
  EXPECT_EQ(metric(report, "organization.budget_cny"), "125000 元");
  EXPECT_EQ(metric(report, "organization.staff"), "3 人");
  const Report unsaid =
      read("统计指标\t统计数\n（一）收到申请数\t4\n（四）政府信息公开专项经费\t3\n六、举报投诉数量\t0\n");
  EXPECT_EQ(metric(unsaid, "organization.budget_cny"), "30000 元");
  EXPECT_TRUE(says(unsaid, "unit_assumed", "metric/organization.budget_cny"));
}

TEST(StatisticsTable, HeaderBlockAndSignaturesHoldNoValues) {
  const Report report = read(
      "填报单位（盖章）：松河县人民政府\n统计指标\t单位\t统计数\n（一）收到申请数\t件\t4\n六、举报投诉数量\t"
      "件\t0\n"
      "（三）接受培训人员数\t人次\t30\n单位负责人：江一白\t审核人：林二青\n联系电话：6120045\t填报日期：2017"
      "年1月12日\n");
  EXPECT_EQ(metric(report, "training.participants"), "30 人次");
  EXPECT_EQ(report.metrics.size(), 3U);
  EXPECT_FALSE(says(report, "orphan_values"));
  EXPECT_FALSE(says(report, "unplaced_values"));
}

TEST(StatisticsTable, WrappedLabelsInReadingOrder) {
  const Report report = read(
      "统计指标 单位 统计数\n（一）主动公开政府信息数（不同渠道和方式公开\n相同信息计1条） 条 321\n"
      "（一）回应公众关注热点或重大舆情数（不同方式回\n应同一热点或舆情计1次） 次 "
      "5\n其中：主要负责同志参加政府网站在线访谈\n次数 次 2\n"
      "（一）收到申请数 件 12\n");
  EXPECT_EQ(metric(report, "disclosure.items"), "321 条");
  EXPECT_EQ(metric(report, "response.hot_topics"), "5 次");
  EXPECT_EQ(metric(report, "response.online_interviews_by_head"), "2 次");
  EXPECT_EQ(metric(report, "request.received"), "12 件");
}

// Both halves are labels of other lists; whole, it is the gazette's.
TEST(StatisticsTable, ALabelWrappedIntoTwoLabels) {
  const Report report = read(
      "| 统计指标 | 单位 | 统计数 |\n| （一）主动公开政府信息数 | 条 | / |\n| 1.政府公报\n公开政府信息数 | "
      "条 | 61 |\n"
      "| 2.政府网站公开政府信息数 | 条 | 407 |\n| （一）收到申请数 | 件 | 3 |\n");
  EXPECT_EQ(metric(report, "disclosure.items"), "none");
  EXPECT_EQ(metric(report, "channel.gazette.items"), "61 条");
}

TEST(StatisticsTable, TheEndOfALabelIsNoEndOfAHeaderWord) {
  const Report report = read(
      "统计指标               单位    统计数\n（一）主动公开政府信息数        条      9\n二、依申请公开情况  "
      "     -      -\n"
      "（一）收到申请\n                      件      7\n数\n1.当面申请数             件      2\n2.传真申请数 "
      "            件      5\n");
  EXPECT_EQ(metric(report, "request.received"), "7 件");
}

// 政府信息 and 信息 are one word to the catalogue; a rest of it is a damaged word.
TEST(StatisticsTable, AWordWithTwoSpellingsMayLoseACharacter) {
  const Report report = read(
      "统计指标\t单位\t统计数\n（一）主动公开府信息数\t条\t21\n（一）收到申请数\t件\t3\n1.当面申请数\t件\t1\n"
      "2.传真申请数\t件\t0\n3.网络申请数\t件\t2\n4."
      "信函申请数\t件\t0\n（二）申请办结数\t件\t3\n不是《条例》所指政信"
      "息\t件\t2\n"
      "（三）从事政府信公开工作人员数\t人\t8\n（四）政府息公开专项经费\t万元\t2\n");
  EXPECT_EQ(metric(report, "disclosure.items"), "21 条");
  EXPECT_EQ(metric(report, "request.denied_not_government_information"), "2 件");
  EXPECT_EQ(metric(report, "organization.staff"), "8 人");
  EXPECT_EQ(metric(report, "organization.budget_cny"), "20000 元");
}

TEST(StatisticsTable, AUnitWrappedInsideItsBracketIsReadWhole) {
  const Report report = read(
      "统计指标 统计数\n（一）收到申请数（件） 12\n七、依申请公开信息收取的费用（万\n元） "
      "0.5\n六、举报投诉数量（件） 1\n");
  EXPECT_EQ(metric(report, "request.fees_cny"), "5000 元");
}

TEST(StatisticsTable, OneCellALineWithoutItsUnitIsNotCertain) {
  const Report report = read(
      "统计指标\n单位\n统计数\n（一）收到申请数\n件\n12\n1.当面申请数\n件\n3\n2.传真申请数\n7\n3."
      "网络申请数\n件\n4\n");
  EXPECT_EQ(metric(report, "request.received"), "12 件");
  EXPECT_EQ(metric(report, "request.received_by_fax"), "none");
  EXPECT_TRUE(says(report, "unplaced_values", "metric/request.received_by_fax"));
}

TEST(StatisticsTable, ConflictsAreNotTaken) {
  const Report report = read(
      "统计指标\t单位\t统计数\n（一）收到申请数\t件\t12\n（一）收到申请数\t件\t13\n六、举报投诉数量\t件\t0\n"
      "六、举报投诉数量\t件\t0\n");
  EXPECT_EQ(metric(report, "request.received"), "none");
  EXPECT_TRUE(says(report, "conflicting_cell", "metric/request.received"));
  EXPECT_EQ(requested(report, "received_new"), "NULL NULL NULL NULL NULL NULL NULL");
  EXPECT_EQ(metric(report, "complaint.reports"), "0 件");
  EXPECT_TRUE(says(report, "repeated_row", "metric/complaint.reports"));
}

TEST(StatisticsTable, FujianTakesTheYear) {
  const Report report = recognise(
      "松河县人民政府2009年政府信息公开工作年度报告\n一、概述\n一年来各项工作平稳。\n附表\n"
      "指标名称\t计量单位\t2009年度\t历年累计\n主动公开信息数\t\t300\t1200\n其中：1.政府网站\t\t200\t900\n"
      "受理依申请公开信息总数\t\t7\t30\n3.否决公开答复总数\t\t1\t4\n行政复议数\t\t2\t3\n");
  EXPECT_EQ(report.identity.edition, "pre2014");
  EXPECT_EQ(metric(report, "disclosure.items"), "300 -");
  EXPECT_EQ(metric(report, "channel.website.items"), "200 -");
  EXPECT_EQ(requested(report, "received_new"), "NULL NULL NULL NULL NULL NULL 7");
  EXPECT_EQ(metric(report, "request.rejected"), "1 -");
  EXPECT_EQ(requested(report, "denied"), "absent");
  EXPECT_EQ(disputed(report, "reconsideration"), "NULL NULL NULL NULL 2");
}

TEST(StatisticsTable, GansuTakesTheYearBehindTheCode) {
  const Report report = read(
      "指标名称 计量单位 代码 本期实际 本年累计\n主动公开信息数 条 01 20 "
      "240\n其中：全文电子化的主动公开信息数 条 02 10 200\n"
      "申请总数 条 10 1 9\n（5）“免予公开范围1”数 条 25 0 3\n");
  EXPECT_EQ(metric(report, "disclosure.items"), "240 条");
  EXPECT_EQ(metric(report, "disclosure.full_text_items"), "200 条");
  EXPECT_EQ(metric(report, "request.received"), "9 条");
  EXPECT_EQ(metric(report, "request.exempt_1"), "3 条");
}

TEST(StatisticsTable, ShanghaiFeesByTheirParent) {
  const Report report = read(
      "指标名称\t计算单位\t代码\t本月累计\t年度累计\n收取费用总数\t元\t37\t0\t90\n主动公开信息收费总数\t元\t3"
      "8\t0\t40\n"
      "其中：1.邮寄费\t元\t39\t0\t40\n2.复制费（纸张）\t元\t40\t0\t0\n3.复制费（光盘）\t元\t41\t0\t0\n4."
      "复制费（软盘）\t元\t42\t0\t0\n"
      "依申请提供信息收取费用\t元\t43\t0\t50\n其中：1.检索费\t元\t44\t0\t20\n2.邮寄费\t元\t45\t0\t30\n"
      "处理政府信息公开的专项经费\t万元\t52\t0\t1.5\n");
  EXPECT_EQ(metric(report, "fee.disclosure_postage_cny"), "40 元");
  EXPECT_EQ(metric(report, "fee.request_postage_cny"), "30 元");
  EXPECT_EQ(metric(report, "request.fees_cny"), "50 元");
  EXPECT_EQ(metric(report, "organization.budget_cny"), "15000 元");
}

TEST(StatisticsTable, ReportsOfTheseYearsNeedNoAnnex) {
  const Report report = recognise(
      "松河县人民政府2016年政府信息公开工作年度报告\n一、概述\n一年来平稳。\n二、主动公开政府信息情况\n公开信"
      "息5条。\n"
      "三、依申请公开政府信息情况\n没有收到申请。\n");
  EXPECT_EQ(report.identity.edition, "2014");
  EXPECT_TRUE(says(report, "edition_by_year"));
  EXPECT_FALSE(says(report, "missing_table"));
  EXPECT_FALSE(says(report, "missing_section"));
}

TEST(StatisticsTable, ProseWithTheSameWordsIsNoTable) {
  const Report report = recognise(
      "松河县人民政府2016年政府信息公开工作年度报告\n一、主动公开情况\n全年主动公开政府信息数321条。\n二、回"
      "应解读情况\n"
      "参加或举办新闻发布会总次数2次。\n三、依申请公开情况\n收到申请数12件，申请办结数12件。\n");
  EXPECT_EQ(report.sections.size(), 3U);
  for (const MetricRow& row : report.metrics) EXPECT_NE(row.origin, "form");
}

/// Of its page's rows two are worded as in 2014, and a label written downwards is many lines.
TEST(StatisticsTable, AListIsNoPieceOfTableThreeAmongTextWrittenDownwards) {
  const std::string downwards = "三\n、\n本\n年\n度\n办\n理\n结\n果\n";
  const Report report = recognise(
      "松河县人民政府2020年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n" + downwards +
      "(一)予以公开 4  3   5 12\n(二)部分公开(区分处理的，只计这一情形\n，不计其他情形)\n    186  186\n" +
      downwards + "(三)不予公开\n1.属于国家秘密 5      5\n2.其他律行政法规禁止公开       \n— 2 —\n" +
      "4.保护第三方合法权益   97    97\n");
  EXPECT_EQ(report.identity.edition, "2019");
}

/// What heads the columns behind the end of a page are rows of the form, as its rows are.
TEST(StatisticsTable, ATableWhoseRowsAreOutcomesListsNoBodies) {
  const Report report = recognise(R"(白石市人民政府2022年政府信息公开工作年度报告

三、行政机关收到和处理政府信息公开申请情况

| （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） |  | 申请人情况 |  |  |  |  |  |  |
|---|---|---|---|---|---|---|---|---|
|  |  | 自然人 | 法人或其他组织 |  |  |  |  | 总计 |
|  |  |  | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |  |
| 一、本年新收政府信息公开请数量 |  | 74856 | 268 |  | 91532 | 9887 | 502 | 177045 |
| 二、上年结转政府信息公开请数量 |  | 5 | 9 |  | 8 | 38 |  | 60 |
| 三、本年度办理结果 | （一）予以公开 |  |  |  |  |  |  |  |
|  | （二）部分公开（区分处理的，只计这一情形，不计其他情形） | 6 |  |  |  | 7 |  | 13 |
|  | （三）不予公开 1．属于国家秘密 |  |  |  | 91540 |  |  | 91540 |
|  | 2．其他法律行政法禁止公开 |  |  |  |  |  |  |  |
|  | 3．危及“三安全一稳定” | 2 | 9 |  |  | 681 |  | 692 |
|  | 4．保护第三方法权益 | 4 |  |  |  |  | 495 | 499 |
|  | 5．属于三类内部事务信息 |  |  |  |  |  |  |  |
|  | 6．属于四类过性信息 | 73968 |  |  |  |  |  | 73968 |
|  | 7．属于行政法案卷 |  |  |  |  |  | 7 | 7 |
|  | 8．属于行政询事项 | 832 |  |  |  |  |  | 832 |
|  | （四）无法提供 1．本机关不掌握相政府信息 | 42 |  |  |  |  |  | 42 |
|  | 2．没有现成信息需另行制作 |  | 4 |  |  |  |  | 4 |
|  | 3．补正后申请容仍不明确 |  | 255 |  |  | 9230 |  | 9485 |
|  | （五）不予处理 1．信访举报投类申请 | 4 |  |  |  |  |  | 4 |
|  | 2．重复申请 |  |  |  |  |  |  |  |
|  | 3．要求提供公出版物 | 3 |  |  |  |  |  | 3 |
|  | 4．无正当理由量反复申请 |  |  |  |  |  |  |  |

| （七）总计 | 四、结转下年度继续办理 | 二、上年结转政府信息公开请数量 | （一）予以公开 | （二）部分公开（区分处理的，只计这一情形，不计其他情形） | （三）不予公开 1．属于国家秘密 | 2．其他法律行政法禁止公开 | 3．危及“三安全一稳定” | 4．保护第三方法权益 |
|---|---|---|---|---|---|---|---|---|
|  | 5．要求行政机关确认重新出具已获取信息 |  |  |  |  |  |  |  |
|  | （六）其他处理 1．申请无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 |  |  |  |  |  |  |  |
|  | 2．申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 |  | 9 |  |  |  |  | 9 |
|  | 3．其他 |  |  |  |  | 7 |  | 7 |
|  | （七）总计 | 74861 | 277 |  | 91540 | 9925 | 502 | 177105 |
| 四、结转下年度继续办理 |  |  |  |  |  |  |  |  |
)");
  for (const RequestRow& row : report.request)
    for (const Count& count : row.counts) EXPECT_FALSE(count.has_value()) << row.outcome;
  EXPECT_TRUE(says(report, "missing_table"));
}

}  // namespace
}  // namespace gongkai
