#include "report/narrative/narrative.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/limits.h"
#include "report/documents.h"
#include "report/narrative/prose_rows.h"

namespace gongkai {
namespace {

std::string quotes(std::string_view body) {
  std::string text;
  for (const MetricRow& row : read_narrative(section(body), *MetricRules::built_in(), 2022).metrics)
    text.append(text.empty() ? "" : " / ").append(row.quote);
  return text;
}

// ---- items 22 to 26 of the layouts: traps of the narrative

TEST(Narrative, BlanksAndLineEndsInsideNumbers) {
  EXPECT_EQ(read("全年收到政府信息公开申请 1 112 件。"), "1112件 request.received");
  EXPECT_EQ(read("全年收到政府信息公开申请 1\n12 件。"), "");
  EXPECT_EQ(read("全年通过网站发布信息 2,0\n45 条。"), "");
}

TEST(Narrative, UnitsLeftOut) {
  EXPECT_EQ(read("部分公开 67，占 4.6%；不予公开 12，占 0.8%。", "收到和处理政府信息公开申请情况"),
            "67 request.partial; 4.6% -; 12 request.denied; 0.8% -");
}

TEST(Narrative, RequestsOnLine) {
  EXPECT_EQ(read("全县受理线上信息公开申请65件。"), "65件 request.received_online");
}

TEST(Narrative, SpelledNumbersAndNumbersRunTogether) {
  EXPECT_EQ(read("编发政府公报两期，开设三个账号。"), "2期 channel.gazette.issues; 3个 new_media.accounts");
  EXPECT_EQ(read("编制公开目录6大类30条109项。"), "6大类 -; 30条 -; 109项 -");
}

TEST(Narrative, AnotherYearsFigureHasNoCode) {
  EXPECT_EQ(read("主动公开信息由上年的2,318条增加到2,960条。"), "2318条 -; 2960条 disclosure.items");
  EXPECT_EQ(read("收到申请数由2021年的40件降至33件。"), "40件 -; 33件 request.received");
  EXPECT_EQ(read("2021年，全县收到政府信息公开申请40件。2022年，全县收到政府信息公开申请33件。"),
            "40件 -; 33件 request.received");
  EXPECT_EQ(read("政务微博账号从9个整合为4个。"), "9个 -; 4个 new_media.accounts");
}

TEST(Narrative, AChangeIsNoLevel) {
  EXPECT_EQ(read("收到申请33件，同比增长17.5%，较上年增加7件。"), "33件 request.received; 17.5% -; 7件 -");
  EXPECT_EQ(read("收到申请较2021年减少7件。"), "7件 -");
  EXPECT_EQ(read("网上可办率提高到98%，比上年提高3个百分点。"), "98% service.online_rate; 3个百分点 -");
}

TEST(Narrative, NamesArticlesAndDeadlinesAreNone) {
  EXPECT_EQ(read("依照《条例》第15条、第9至12条，自收到申请之日起20个工作日内答复。"), "");
  EXPECT_EQ(read("出台“服务企业30条”，联系电话0517-6123，4455，12345热线24小时畅通。"), "");
  EXPECT_EQ(read("做好第七次人口普查和第134届展会的信息公开，本报告分六部分。"), "");
}

TEST(Narrative, TheSameWordWithAnotherScope) {
  EXPECT_EQ(read("全区共收到申请95件，区政府办公室收到申请17件。"), "95件 -; 17件 -");
}

// The title's year holds: with it, and without a year that contradicts it, the figure is this year's.
TEST(Narrative, AYearThatIsNotTheReportsTakesTheCode) {
  EXPECT_EQ(read("2022年，公开政府信息80条。"), "80条 disclosure.items");
  EXPECT_EQ(read("2012年，公开政府信息80条。"), "80条 -");
  EXPECT_EQ(shown(read_narrative(section("2012年，公开政府信息80条。"), *MetricRules::built_in()).metrics),
            "80条 disclosure.items");
}

// ---- meaning

TEST(Narrative, ChannelsOfOneSentence) {
  EXPECT_EQ(read("通过门户网站发布政府信息1400多条，通过其他途径发布信息4000多条。"),
            "1400条 more_than channel.website.items; 4000条 more_than channel.other.items");
  EXPECT_EQ(read("全年发布信息675条，其中官网430条、官方微博245条。"),
            "675条 disclosure.items; 430条 channel.website.items; 245条 channel.weibo.items");
}

TEST(Narrative, ThingsNamedOneByOneAndCountedInThatOrder) {
  EXPECT_EQ(read("全年网站、微信、微博分别公开信息1,450条、620条、188条。"),
            "1450条 channel.website.items; 620条 channel.wechat.items; 188条 channel.weibo.items");
  EXPECT_EQ(read("申请中，当面、网络和信函提交的分别为1件、2件和3件。"),
            "1件 request.received_in_person; 2件 request.received_online; 3件 request.received_by_letter");
}

TEST(Narrative, ListsWithinADispute) {
  EXPECT_EQ(read("行政复议20件，其中结果维持12件，结果纠正5件，其他结果3件；行政诉讼4件，其中结果维持4件。"),
            "20件 dispute.reconsiderations; 12件 dispute.reconsiderations_upheld; "
            "5件 dispute.reconsiderations_corrected; 3件 dispute.reconsiderations_other; "
            "4件 dispute.litigations; 4件 dispute.litigations_upheld");
  // The heading names both: what was upheld is not told.
  EXPECT_EQ(read("结果维持12件。", "政府信息公开行政复议、行政诉讼情况"), "12件 -");
}

TEST(Narrative, APartNeverTakesTheCodeOfTheWhole) {
  EXPECT_EQ(read("全年公开政府信息500条，其中公开涉农政府信息30条。"), "500条 disclosure.items; 30条 -");
  EXPECT_EQ(read("全年公开政府信息500条。其中，公开涉农政府信息30条。"), "500条 disclosure.items; 30条 -");
  EXPECT_EQ(read("通过网站发布信息500条（含政府信息30条）。"), "500条 channel.website.items; 30条 -");
}

TEST(Narrative, NoneIsZero) {
  EXPECT_EQ(read("本年度未收到政府信息公开申请。"), "0 request.received");
  EXPECT_EQ(read("答复申请4件，均未引发行政复议和行政诉讼。"),
            "4件 request.answered; 0 dispute.reconsiderations; 0 dispute.litigations");
  EXPECT_EQ(read("没有因政府信息公开被提起行政诉讼。"), "0 dispute.litigations");
  EXPECT_EQ(read("无", "政府信息公开行政复议、行政诉讼情况"),
            "0 dispute.reconsiderations; 0 dispute.litigations");
  EXPECT_EQ(read("行政复议、行政诉讼均为0件。"), "0件 dispute.reconsiderations; 0件 dispute.litigations");
  EXPECT_EQ(read("无", "其他需要报告的事项"), "");
}

TEST(Narrative, WhatIsCountedApiece) {
  EXPECT_EQ(read("发生行政复议、行政诉讼各2件。"), "2件 dispute.reconsiderations; 2件 dispute.litigations");
  EXPECT_EQ(read("开通微博、微信账号各1个。"), "1个 -");
}

TEST(Narrative, WhatIsHopedForIsNotReported) {
  EXPECT_EQ(read("杜绝因发布不规范引发的行政复议或行政诉讼。"), "");
  EXPECT_EQ(read("确保不发生行政复议和行政诉讼。"), "");
  EXPECT_EQ(read("下一步，力争做到无行政复议、无行政诉讼。"), "");
  EXPECT_EQ(read("力争全年举办培训班4期。"), "4期 -");
  EXPECT_EQ(read("计划通过网站发布信息300条。"), "300条 -");
}

TEST(Narrative, FiguresOfMoreOrLessThanTheYear) {
  EXPECT_EQ(read("自网站开通以来，发布政府信息9000条。"), "9000条 -");
  EXPECT_EQ(read("全年累计公开政府信息900条。"), "900条 disclosure.items");
  EXPECT_EQ(read("上半年举办培训班2期，平均每期培训人员40人次。"), "2期 -; 40人次 -");
}

// ---- where, and in what words

TEST(Narrative, TheQuoteIsTheClauseAsWritten) {
  EXPECT_EQ(quotes("加强公开。全年共培训 200 余人次，受理申请１，２３４件；其余从略。"),
            "全年共培训 200 余人次 / 受理申请１，２３４件");
  EXPECT_EQ(quotes("收到申请5件（其中网上申请3件）。"),
            "收到申请5件（其中网上申请3件） / 收到申请5件（其中网上申请3件）");
}

TEST(Narrative, HeadingsThatAreSentencesCount) {
  EXPECT_EQ(read("", "26个试点领域公开情况"), "");
  EXPECT_EQ(read("后续从略。", "全年发布政府信息318条"), "318条 disclosure.items");
}

// Whatever its length, and in time that goes by it.
TEST(Narrative, ASentenceWithoutEnd) {
  std::string body;
  constexpr std::size_t figures = 20000;
  for (std::size_t i = 0; i < figures; ++i) body += "收到申请12件，没有复议，";
  const auto metrics = read_narrative(section(body), *MetricRules::built_in(), 2022).metrics;
  EXPECT_GE(metrics.size(), 2 * figures - figures / 50);
  EXPECT_TRUE(
      std::ranges::all_of(metrics, [](const MetricRow& row) { return row.value == 12 || row.value == 0; }));
}

TEST(Narrative, NotOneIsNone) {
  EXPECT_EQ(read("全年没有发生一起因政府信息公开引发的行政诉讼。"), "0 dispute.litigations");
  EXPECT_EQ(read("我局未发生一起行政复议、行政诉讼案件。"),
            "0 dispute.reconsiderations; 0 dispute.litigations");
  EXPECT_EQ(read("全年没有一件政府信息公开申请。"), "0 request.received");
  EXPECT_EQ(read("没有发生一起泄密事件，收到信函申请一件。"), "1件 request.received_by_letter");
}

TEST(Narrative, RefusesToBeMadeOfQuantitiesOrCitations) {
  std::string most;
  for (std::size_t i = 0; i < limits::statements; ++i) most += "收3件。";
  EXPECT_EQ(read_narrative(section(most), *MetricRules::built_in(), 2022).metrics.size(), limits::statements);
  try {
    read_narrative(section(most + "又4件。"), *MetricRules::built_in(), 2022);
    FAIL() << "read";
  } catch (const Rejected& reason) {
    EXPECT_STREQ(reason.what(), "states more than 100000 quantities or citations");
  }
}

TEST(Narrative, WhatOnlySomeOfItIsHasNoCodeOfTheWhole) {
  EXPECT_EQ(read("发布拆迁方案、政府采购等政府信息821件。"), "821件 -");
  EXPECT_EQ(read("发布政策文件、工作动态等各类信息821条。"), "821条 disclosure.items");
  EXPECT_EQ(read("查阅点累计接收政府公开信息文件共计730份。"), "730份 -");
  EXPECT_EQ(read("全年制发公文类政府信息77条。"), "77条 -");
  EXPECT_EQ(read("全年公开公文类政府信息77条。"), "77条 disclosure.official_documents");
  EXPECT_EQ(read("在本地新闻网发布信息13条。"), "13条 channel.news_media.items");
}

TEST(Narrative, KindsInAListAreNotTheOneBefore) {
  EXPECT_EQ(read("其中工作动态135条、机构职能2条、基层政务公开63条。"),
            "135条 disclosure.by_class.news; 2条 disclosure.by_class.organization; 63条 -");
  EXPECT_EQ(read("其中工作动态135条、通知公告2条、基层63条。"),
            "135条 disclosure.by_class.news; 2条 disclosure.by_class.notices; 63条 -");
  EXPECT_EQ(read("围绕减税降费发布涉及经济发展信息60条。"), "60条 -");
}

TEST(Narrative, ReportsCarryMetricsWithTheirSections) {
  const Report report =
      recognise(with_sections(1, "全年公开政府信息70条。依据《条例》，依据《条例》（国令第711号）。\n"));
  ASSERT_EQ(report.metrics.size(), 1U);
  EXPECT_EQ(report.metrics[0].seq, 1);
  EXPECT_EQ(report.metrics[0].section_id, 1);
  EXPECT_EQ(report.metrics[0].origin, "narrative");
  ASSERT_EQ(report.citations.size(), 2U);  // with its number it is another one
  EXPECT_EQ(report.citations[1].document_no, "国令第711号");
}

}  // namespace
}  // namespace gongkai
