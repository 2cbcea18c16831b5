// The lists before 2019 as tables of rows and columns, by hand: headers, orientation, parents, odd cells.
#include <gtest/gtest.h>

#include "report/documents.h"
#include "report/forms/statistics_catalogue.h"

namespace gongkai {
namespace {

Report read(const std::string& table, int year = 2014, const std::string& agency = "云江省松河县") {
  return recognise(agency + std::to_string(year) +
                   "年政府信息公开工作年度报告\n一、概述\n一年来平稳。\n附表\n" + table);
}

/// The value of a code; "none", or "several".
std::string value(const Report& report, std::string_view code) {
  std::string found = "none";
  for (const MetricRow& row : report.metrics)
    if (row.code == code) found = found == "none" ? shown(std::optional<double>(row.value)) : "several";
  return found;
}

bool is_other(const Report& report, std::string_view raw) {
  return std::ranges::any_of(report.other_cells, [&](const OtherCellRow& cell) { return cell.raw == raw; });
}

/// `text`, and with words of it written as others write them.
std::vector<std::string> ways_to_write(const std::string& text) {
  std::vector<std::string> ways = {text, "全年" + text, "本年度" + text,
                                   text.substr(0, 3) + ' ' + text.substr(3)};
  for (const auto& [standard, other] : {std::pair<std::string_view, std::string_view>{"信息", "政府信息"},
                                        {"信息", "资讯"},
                                        {"信息", "讯息"},
                                        {"其他", "其它"},
                                        {"规范性文件", "规范性档案"},
                                        {"作出", "做出"},
                                        {"免予", "免于"},
                                        {"网站", "的网站"},
                                        {"开", "的开"}})
    for (std::size_t at = text.find(standard); at != std::string::npos; at = text.find(standard, at + 1))
      ways.push_back(text.substr(0, at) + std::string(other) + text.substr(at + standard.size()));
  return ways;
}

TEST(Lists, NoLabelIsPassedOverForItsFirstCharacters) {
  const StatisticsCatalogue& catalogue = StatisticsCatalogue::instance();
  for (const IndicatorDef& indicator : catalogue.indicators())
    for (const std::string before : {"", "12 ", "（一）", "十二、", "其中：", "(3) 其中:"})
      for (const std::string& label : ways_to_write(std::string(indicator.label))) {
        const std::string text = before + label;
        EXPECT_TRUE(catalogue.may_begin_label(text) || catalogue.read_label(label).known == nullptr) << text;
      }
  for (const std::string_view none : {"12 〔2014〕", "霜", "维持", "尚未", "机构", "法律", "行政强制"})
    EXPECT_FALSE(catalogue.may_begin_label(none)) << none;
}

TEST(Lists, TheYearOfTheReportAmongOthers) {
  const std::string rows = "主动公开政府信息数\t条\t61\t72\n收到申请数\t件\t3\t5\n";
  EXPECT_EQ(value(read("统计指标\t单位\t2013年\t2014年\n" + rows), "request.received"), "5");
  EXPECT_EQ(value(read("统计指标\t单位\t2014年度\t2013年度\n" + rows), "request.received"), "3");
  EXPECT_EQ(value(read("统计指标\t单位\t2011年\t2012年\n" + rows), "request.received"), "none");
  EXPECT_EQ(value(read("统计指标\t单位\t1-11月\t1-12月\n" + rows), "request.received"), "5");
  EXPECT_EQ(value(read("统计指标\t单位\t上半年\t全年\n" + rows), "disclosure.items"), "72");
  EXPECT_EQ(value(read("统计指标\t单位\t上半年\t下半年\n" + rows), "disclosure.items"), "none");
  EXPECT_EQ(value(read("统计指标\t单位\t本季度\t本年累计\n" + rows), "request.received"), "5");
  EXPECT_EQ(value(read("统计指标\t单位\t本月\t累计\n" + rows), "request.received"), "none");
  EXPECT_EQ(value(read("统计指标\t单位\t本月\t历年累计\n" + rows), "request.received"), "none");
  EXPECT_EQ(value(read("统计指标\t单位\t本期\t上期\n" + rows), "request.received"), "3");
  EXPECT_EQ(value(read("统计指标\t单位\t去年同期\t今年\n" + rows), "request.received"), "5");
  EXPECT_EQ(value(read("统计指标\t单位\t2013\t2014\n" + rows), "request.received"), "5");
  EXPECT_EQ(value(read("统计指标\t单位\t2012\t2013\n" + rows), "request.received"), "none");
  EXPECT_EQ(value(read("统计指标\t单位\t第一季度\t第二季度\t第三季度\t第四季度\t全年\n"
                       "主动公开政府信息数\t条\t5\t6\t7\t9\t27\n收到申请数\t件\t0\t2\t0\t1\t3\n"),
                  "request.received"),
            "3");
}

// One cell a line, the rows of the list its columns.
TEST(Lists, OneThatIsLostIsSaid) {
  const Report report = read(
      "主动公开政府信息数\n收到申请数\n申请答复数\n行政复议数量\n行政诉讼数量\n61\n3\n3\n1\n0\n二、存在的问题"
      "\n内容不够细。\n");
  EXPECT_EQ(value(report, "request.received"), "none");
  EXPECT_TRUE(says(report, "unplaced_values", "metric"));
  EXPECT_FALSE(says(read("主动公开政府信息数\n61\n收到申请数\n3\n申请答复数\n3\n行政复议数量\n1\n"),
                    "unplaced_values"));
}

TEST(Lists, TheOnlyColumnMayBeOfSomethingElse) {
  const auto received = [](const std::string& column) {
    return value(read("统计指标\t单位\t" + column + "\n主动公开政府信息数\t条\t61\n收到申请数\t件\t3\n"),
                 "request.received");
  };
  for (const char* own : {"统计数", "数 量", "数量(件)", "2014", "完成情况", "2014年完成数"})
    EXPECT_EQ(received(own), "3") << own;
  for (const char* other : {"计划数", "2014年任务数", "目标值", "完成率", "权重", "得分", "数量(%)",
                            "2013-2014年", "统计数（万条）"})
    EXPECT_EQ(received(other), "none") << other;
}

TEST(Lists, AShareOnALineOfItsOwnIsNoColumn) {
  const Report lines = read(
      "统计指标\n单位\n统计数\n主动公开政府信息数\n条\n61\n电子化率\n%\n98%"
      "\n收到申请数\n件\n3\n申请办结数\n件\n2\n");
  EXPECT_EQ(value(lines, "disclosure.items"), "61");
  EXPECT_EQ(value(lines, "request.received"), "3");
  EXPECT_EQ(value(lines, "request.closed"), "2");
}

TEST(Lists, ACaptionOfAnotherYear) {
  const std::string table = "统计指标\t单位\t统计数\n主动公开政府信息数\t条\t61\n收到申请数\t件\t3\n";
  const Report slip = read("政府信息公开情况统计表（2013年度）\n" + table);
  EXPECT_EQ(value(slip, "request.received"), "3");
  EXPECT_TRUE(says(slip, "other_year_table", "metric"));
  EXPECT_FALSE(says(read("政府信息公开情况统计表（2014年度）\n" + table), "other_year_table"));
}

TEST(Lists, FiguresBeforeTheirLabels) {
  const Report report = read(
      "一、主动公开情况\n61\n主动公开政府信息数\n7\n主动公开规范性文件数\n12\n制发规范性文件总数\n"
      "二、依申请公开情况\n3\n收到申请数\n2\n当面申请数\n1\n信函申请数\n3\n申请办结数\n");
  for (const char* code : {"disclosure.items", "disclosure.normative_documents", "request.received",
                           "request.received_in_person", "request.received_by_letter"})
    EXPECT_EQ(value(report, code), "none") << code;
  EXPECT_TRUE(says(report, "unplaced_values", "metric/disclosure.normative_documents"));
}

TEST(Lists, BlanksAndLineEndsInHeaderWords) {
  const Report lines = read(
      "指 标 名 称\n\n计量\n单位\n\n2014  年度\n\n历年 "
      "累计\n\n主动公开信息数\n\n条\n\n310\n\n902\n\n受理依申请公开信息总数\n\n条\n\n"
      "8\n\n31\n\n行政复议数\n\n件\n\n2\n\n3\n");
  EXPECT_EQ(value(lines, "disclosure.items"), "310");
  EXPECT_EQ(value(lines, "dispute.reconsiderations"), "2");
  const Report letters = read(
      "指标名称\t计量单位\t代码\t本期实际\t本年累计\n甲\t乙\t丙\t1\t2\n主动公开信息数\t条\t01\t4\t57\n申请总"
      "数\t条\t10\t0\t6\n");
  EXPECT_EQ(value(letters, "disclosure.items"), "57");
  EXPECT_FALSE(says(letters, "unknown_row"));
}

TEST(Lists, EveryHeaderWordInTwoLines) {
  const Report lines = read(
      "指标\n名称\n\n计量\n单位\n\n2014\n年度\n\n历年\n累计\n\n主动公开信息数\n\n条\n\n310\n\n902\n\n"
      "受理依申请公开信息总数\n\n条\n\n8\n\n31\n\n行政复议数\n\n件\n\n2\n\n3\n");
  EXPECT_EQ(value(lines, "disclosure.items"), "310");
  EXPECT_EQ(value(lines, "dispute.reconsiderations"), "2");
}

TEST(Lists, UnitsInLabelAndColumn) {
  const Report same =
      read("统计指标\t单位\t统计数\n收到申请数（件）\t件\t31\n依申请公开信息收取的费用（万元）\t万元\t0.3\n");
  EXPECT_EQ(value(same, "request.received"), "31");
  EXPECT_EQ(value(same, "request.fees_cny"), "3000");
  const Report two =
      read("统计指标\t单位\t统计数\n收到申请数\t件\t31\n依申请公开信息收取的费用（万元）\t元\t300\n");
  EXPECT_EQ(value(two, "request.fees_cny"), "none");
  EXPECT_TRUE(says(two, "unplaced_values", "metric/request.fees_cny"));
}

/// 千条 is so many 条; of what is so many nobody knows, it is no figure.
TEST(Lists, UnitsOfOtherSizesAndUnknownOnes) {
  const auto with = [](const std::string& unit) {
    return read("统计指标\t单位\t数量\n主动公开政府信息数\t" + unit +
                "\t3\n收到申请数\t件\t12\n当面申请数\t件\t2\n");
  };
  EXPECT_EQ(value(with("千条"), "disclosure.items"), "3000");
  EXPECT_EQ(value(with("条"), "disclosure.items"), "3");
  for (const char* unit : {"%", "公里", "见说明"}) {
    EXPECT_EQ(value(with(unit), "disclosure.items"), "none") << unit;
    EXPECT_EQ(value(with(unit), "request.received"), "12") << unit;
  }
}

TEST(Lists, ParentsDecide) {
  const Report wide = read(
      "指标名称\t单位\t数量\n对申请的答复总数\t条\t21\n其中：1.同意公开答复数\t条\t12\n2."
      "同意部分公开答复数\t条\t1\n"
      "3.不予公开答复总数\t条\t8\n其中：（1）“信息不存在”数\t条\t5\n（2）“申请内容不明确”数\t条\t3\n");
  EXPECT_EQ(value(wide, "request.rejected"), "8");
  EXPECT_EQ(value(wide, "request.denied"), "none");
  const Report narrow = read(
      "指标名称\t单位\t数量\n对申请的答复总数\t条\t21\n1.同意公开答复数\t条\t12\n4.信息不存在数\t条\t5\n8."
      "不予公开答复总数\t条\t4\n"
      "（1）“国家秘密”数\t条\t4\n");
  EXPECT_EQ(value(narrow, "request.denied"), "4");
  EXPECT_EQ(value(narrow, "request.rejected"), "none");
  const Report other = read(
      "指标名称\t单位\t数量\n对申请的答复总数\t条\t21\n其中：1.同意公开答复数\t条\t12\n2."
      "同意部分公开答复数\t条\t1\n"
      "3.不同意公开答复数\t条\t8\n其中：（1）“信息不存在”数\t条\t5\n（2）“非本机关掌握”数\t条\t3\n");
  EXPECT_EQ(value(other, "request.rejected"), "8");
  EXPECT_EQ(value(other, "request.denied"), "none");
  const Report alone = read("指标名称\t单位\t数量\n同意公开答复数\t条\t12\n不予公开答复总数\t条\t4\n");
  EXPECT_EQ(value(alone, "request.granted"), "12");
  EXPECT_EQ(value(alone, "request.denied") + value(alone, "request.rejected"), "nonenone");
  EXPECT_TRUE(says(alone, "unknown_row", "metric"));
  const Report staff = read(
      "指标名称\t单位\t数量\n行政复议数\t件\t0\n政府信息公开指定专职人员总数\t人\t9\n1.全职人员数\t人\t4\n2."
      "兼职人员数\t人\t5\n");
  EXPECT_EQ(value(staff, "organization.designated_staff_part_time"), "5");
  EXPECT_EQ(value(staff, "organization.staff_part_time"), "none");
  const Report brief = read(
      "指标名称\t单位\t数量\n行政复议数\t件\t0\n政府信息公开指定专职人员总数\t人\t9\n（1）全职\t人\t4\n"
      "（2）兼职\t人\t5\n");
  EXPECT_EQ(value(brief, "organization.designated_staff_full_time"), "4");
  EXPECT_EQ(value(brief, "organization.designated_staff_part_time"), "5");
}

TEST(Lists, OneRuleForEndings) {
  const Report report = read(
      "统计指标\t单位\t统计数\n全年主动公开政府信息条数\t条\t50\n主动公开的规范性文件数量\t件\t6\n收到的申请"
      "总数\t件\t7\n"
      "告知做出更改或者补充次数\t件\t1\n回应公众关注热点和重大舆情次数\t次\t2\n");
  EXPECT_EQ(value(report, "disclosure.items"), "50");
  EXPECT_EQ(value(report, "disclosure.normative_documents"), "6");
  EXPECT_EQ(value(report, "request.received"), "7");
  EXPECT_EQ(value(report, "request.correction_requested"), "1");
  EXPECT_EQ(value(report, "response.hot_topics"), "2");
}

TEST(Lists, MatricesAndTheirOwnRow) {
  const std::string head = "单位名称\t主动公开信息数\t申请总次数\t同意公开答复数\n";
  const Report all = read(head + "教育局\t31\t4\t3\n民政局\t22\t2\t2\n合计\t53\t6\t5\n");
  EXPECT_EQ(value(all, "disclosure.items"), "53");
  EXPECT_EQ(value(all, "request.granted"), "5");
  EXPECT_TRUE(is_other(all, "民政局"));
  const Report nobody = read(head + "教育局\t31\t4\t3\n民政局\t22\t2\t2\n");
  EXPECT_EQ(value(nobody, "disclosure.items"), "none");
  EXPECT_EQ(nobody.other_cells.size(), 12U);
  const Report years = read("年份\t主动公开信息数\t申请总次数\n2013年\t31\t4\n2014年\t22\t2\n");
  EXPECT_EQ(value(years, "request.received"), "2");
}

TEST(Lists, AFigureOverTwoRowsIsOfNeither) {
  const Report merged = recognise(
      "<h1>云江省松河县2014年政府信息公开工作年度报告</h1><p>一、概述</p><p>一年来平稳。</p><table>"
      "<tr><td>统计指标</td><td>单位</td><td>统计数</td></tr><tr><td>收到申请数</td><td>件</td><td "
      "rowspan=2>9</td></tr>"
      "<tr><td>当面申请数</td><td>件</td></tr><tr><td>申请答复数</td><td>件</td><td>6</td></tr></table>");
  EXPECT_EQ(value(merged, "request.received"), "none");
  EXPECT_TRUE(says(merged, "unplaced_values", "metric/request.received"));
  EXPECT_EQ(value(merged, "request.received_in_person"), "none");
  EXPECT_EQ(value(merged, "request.answered"), "6");
}

TEST(Lists, SharesBelowTheFiguresAreNone) {
  const Report shares =
      read("申请方式\t当面申请\t传真申请\t信函申请\t合计\n件数\t4\t0\t12\t16\n比例\t25%\t0\t75%\t100%\n");
  EXPECT_EQ(value(shares, "request.received_in_person"), "4");
  EXPECT_EQ(value(shares, "request.received_by_letter"), "12");
}

TEST(Lists, ASumIsReadWhereItAddsUp) {
  const std::string head = "申请方式\t当面申请\t网络申请\t信函申请\t合计\n";
  EXPECT_EQ(value(read(head + "数量（件）\t12\t5\t1\t18\n"), "request.received"), "18");
  const Report differs = read(head + "数量（件）\t12\t5\t1\t19\n");
  EXPECT_EQ(value(differs, "request.received"), "none");
  EXPECT_EQ(value(differs, "request.received_in_person"), "12");
}

TEST(Lists, ASumIsOfWhatItsPartsAre) {
  const std::string head = "答复类型\t同意公开\t同意部分公开\t不同意公开\t申请信息不存在\t总计\n";
  const Report answers = read(head + "数量\t14\t2\t3\t6\t25\n");
  EXPECT_EQ(value(answers, "request.received"), "none");
  EXPECT_EQ(value(answers, "request.answered"), "25");
  const Report below = read("申请方式\t件数\t比例\n当面申请\t4\t10%\n网络申请\t36\t90%\n合计\t40\t100%\n");
  EXPECT_EQ(value(below, "request.received"), "40");
  const Report more = read("申请方式\t件数\n当面申请\t4\n网络申请\t36\n合计\t41\n");
  EXPECT_EQ(value(more, "request.received"), "none");
  EXPECT_TRUE(says(more, "unknown_row", "metric")) << diagnostics_of(more);
}

TEST(Lists, WhatIsNewIsTheYears) {
  for (const char* year : {"本年新增", "2014年新增", "2014年度新增"}) {
    const Report report = read(std::string("指标名称\t计量单位\t上年累计\t") + year +
                               "\t历年累计\n主动公开信息数\t条\t2210\t640\t2850\n申请总数\t条\t11\t9\t20\n");
    EXPECT_EQ(value(report, "disclosure.items"), "640") << year;
    EXPECT_EQ(value(report, "request.received"), "9") << year;
  }
}

TEST(Lists, TwoOfOneFormByTheirCaptions) {
  const std::string head = "统计指标\t单位\t统计数\n";
  const Report captions = read("附件1 县政府本级统计表\n" + head +
                               "主动公开政府信息数\t条\t46\n收到申请数\t件\t4\n附件2 全县汇总统计表\n" +
                               head + "主动公开政府信息数\t条\t946\n收到申请数\t件\t44\n");
  EXPECT_EQ(value(captions, "disclosure.items"), "946");
  EXPECT_EQ(value(captions, "request.received"), "44");
  EXPECT_TRUE(is_other(captions, "46"));
  const auto of = [&](const std::string& agency) {
    return value(read("附件1 县政府本级统计表\n" + head + "主动公开政府信息数\t条\t46\n收到申请数\t件\t4\n" +
                          "附件2 全县汇总统计表\n" + head +
                          "主动公开政府信息数\t条\t946\n收到申请数\t件\t44\n六、其他\n甲。\n汝阳县人民政府\n",
                      2014, agency),
                 "disclosure.items");
  };
  EXPECT_EQ(of("汝阳县人民政府"), "946");
  EXPECT_EQ(of("汝阳县人民政府（本级）"), "46");
  EXPECT_EQ(of("汝阳县人民政府办公室"), "46");
  EXPECT_EQ(of("汝阳县水利局"), "46");
  EXPECT_EQ(of(""), "none");
  const Report bureau = read("附件1 局机关本级统计表\n" + head +
                                 "主动公开政府信息数\t条\t46\n收到申请数\t件\t4\n附件2 全系统汇总统计表\n" +
                                 head + "主动公开政府信息数\t条\t946\n收到申请数\t件\t44\n",
                             2014, "汝阳县水利局");
  EXPECT_EQ(value(bureau, "disclosure.items"), "none");
  EXPECT_TRUE(is_other(bureau, "46") && is_other(bureau, "946"));
  const Report silent = read(head + "主动公开政府信息数\t条\t46\n收到申请数\t件\t4\n" + head +
                             "主动公开政府信息数\t条\t946\n收到申请数\t件\t44\n");
  EXPECT_EQ(value(silent, "request.received"), "none");
  EXPECT_TRUE(says(silent, "conflicting_cell", "metric/request.received"));
}

TEST(Lists, TwoScopesSideBySide) {
  const auto of = [](const std::string& header, const std::string& agency) {
    return value(
        read(header +
                 "\n主动公开政府信息数\t条\t46\t946\n收到申请数\t件\t4\t44\n六、其他\n甲。\n汝阳县人民政府\n",
             2014, agency),
        "request.received");
  };
  const std::string both = "统计指标\t单位\t县本级\t全县";
  EXPECT_EQ(of(both, "汝阳县人民政府"), "44");
  EXPECT_EQ(of(both, "汝阳县水利局"), "4");
  EXPECT_EQ(of(both, ""), "none");
  EXPECT_EQ(of("统计指标\t单位\t乡镇\t全县", "汝阳县人民政府"), "44");
  EXPECT_EQ(of("统计指标\t单位\t乡镇\t全县", "汝阳县水利局"), "none");
  EXPECT_EQ(of("统计指标\t单位\t乡镇\t合计", "汝阳县水利局"), "44");
}

TEST(Lists, TheEndOfAnotherLabelIsNoLabel) {
  const std::string head = "统计指标\t单位\t统计数\n", weibo = "3.政务微博公开政府信息数\t条\t88\n";
  const std::string tail = "公开政府信息数\t条\t300\n", wechat = "4.政务微信公开政府信息数\t条\t9\n";
  // 2.政府网站 is lost, or stands on a row of its own.
  for (const std::string& rows : {"1.政府公报公开政府信息数\t条\t12\n" + tail + weibo, tail + weibo + wechat,
                                  "1.政府公报公开政府信息数\t条\t12\n2.政府网站\t\t\n" + tail + weibo}) {
    const Report report = read(head + rows);
    EXPECT_EQ(value(report, "disclosure.items"), "none") << rows;
    EXPECT_EQ(value(report, "channel.weibo.items"), "88") << rows;
    EXPECT_TRUE(says(report, "unknown_row", "metric")) << rows;
  }
  const Report whole =
      read(head + tail + "1.政府公报公开政府信息数\t条\t12\n2.政府网站公开政府信息数\t条\t200\n" + weibo +
           wechat + "5.其他方式公开政府信息数\t条\t1\n");
  EXPECT_EQ(value(whole, "disclosure.items"), "300");
}

TEST(Lists, OddCells) {
  const Report report = read(
      "统计指标\t单位\t统计数\n收到申请数\t件\t17（其中上年结转3件）\n当面申请数\t件\t零\n网络申请数\t件\t9（"
      "12）\n接受培训人员数\t人次\t300多人次\n"
      "举报投诉数量\t件\t见附件\n");
  EXPECT_EQ(value(report, "request.received"), "17");
  EXPECT_EQ(value(report, "request.received_in_person"), "0");
  EXPECT_EQ(value(report, "request.received_online"), "none");
  EXPECT_TRUE(says(report, "unreadable_cell", "metric/request.received_online"));
  EXPECT_EQ(value(report, "training.participants"), "300");
  EXPECT_TRUE(
      std::ranges::any_of(report.metrics, [](const MetricRow& row) { return row.qualifier == "more_than"; }));
  EXPECT_TRUE(says(report, "unreadable_cell", "metric/complaint.reports"));
  EXPECT_FALSE(says(report, "missing_cell"));
}

TEST(Lists, ATableMostlyUnknownIsNone) {
  const Report report =
      read("项目\t单位\t数量\n信访接待\t件\t9\n举报投诉\t件\t3\n网格巡查\t次\t4\n代办服务\t件\t8\n");
  EXPECT_TRUE(report.metrics.empty());
  EXPECT_EQ(report.other_cells.size(), 15U);
}

}  // namespace
}  // namespace gongkai
