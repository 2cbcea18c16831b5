// What the rest of a sentence, or of a report, says for or against a code.
#include "report/narrative/witness.h"

#include <gtest/gtest.h>

#include <string>

#include "base/limits.h"
#include "report/narrative/prose_rows.h"

namespace gongkai {
namespace {

constexpr std::string_view requests = "收到和处理政府信息公开申请情况";

Narrative told(std::string_view body, std::optional<double> tabled = {}) {
  return read_narrative(section(body, std::string(requests)), *MetricRules::built_in(), 2022, tabled);
}

TEST(Witness, TwoValuesOfOneYearSaidAlikeHaveNoCodeAndAreNamed) {
  const Narrative narrative = told("全年收到政府信息公开申请31件。今年收到政府信息公开申请34件。");
  EXPECT_EQ(shown(narrative.metrics), "31件 -; 34件 -");
  ASSERT_EQ(narrative.conflicts.size(), 1U);
  EXPECT_EQ(narrative.conflicts[0].code, "request.received");
  EXPECT_EQ(narrative.conflicts[0].values, "31、34");
}

TEST(Witness, TheSameValueTwiceIsNoConflict) {
  const Narrative narrative = told("全年收到政府信息公开申请31件。今年收到政府信息公开申请31件。");
  EXPECT_EQ(shown(narrative.metrics), "31件 request.received; 31件 request.received");
  EXPECT_TRUE(narrative.conflicts.empty());
}

TEST(Witness, RequestsSaidInPassingAreThoseOfTableThree) {
  EXPECT_EQ(shown(told("政府信息公开申请共31件。", 31).metrics), "31件 request.received");
  EXPECT_EQ(shown(told("政府信息公开申请共31件。", 30).metrics), "31件 -");
  EXPECT_EQ(shown(told("收到政府信息公开申请31件。", 30).metrics), "31件 request.received");
}

TEST(Witness, WhatWasHandledAndIsNotLeftWasClosed) {
  EXPECT_EQ(
      shown(told("收到申请54件，上年结转6件；全年共办理57件，结转下年度3件。").metrics),
      "54件 request.received; 6件 request.received_carried_in; 57件 request.closed; 3件 request.carried_out");
  EXPECT_EQ(shown(told("收到申请54件，上年结转6件；全年共办理56件，结转下年度3件。").metrics),
            "54件 request.received; 6件 request.received_carried_in; 56件 -; 3件 request.carried_out");
}

TEST(Witness, PartsOfTheStaffThatIsDesignated) {
  EXPECT_EQ(shown(told("指定专职人员21人，其中全职人员5人、兼职人员16人。").metrics),
            "21人 organization.designated_staff; 5人 organization.designated_staff_full_time; "
            "16人 organization.designated_staff_part_time");
}

TEST(Witness, NoPartIsMoreThanItsWhole) {
  EXPECT_EQ(read("行政复议案件10件，行政诉讼案件0件，结果维持2件，结果纠错2件。"),
            "10件 dispute.reconsiderations; 0件 dispute.litigations; 2件 -; 2件 -");
  EXPECT_EQ(read("行政复议案件10件，行政诉讼案件3件，其中结果维持2件。"),
            "10件 dispute.reconsiderations; 3件 dispute.litigations; 2件 dispute.litigations_upheld");
}

TEST(Witness, TheTotalOfPartsOfOneCodeTakesIt) {
  EXPECT_EQ(read("公开人大代表建议复函4件、政协提案复函9件，共13件。"),
            "4件 -; 9件 -; 13件 proposals.published");
  EXPECT_EQ(read("公开人大代表建议复函4件、政协提案复函9件，共14件。"),
            "4件 proposals.published; 9件 proposals.published; 14件 proposals.published");
}

TEST(Witness, OfAllDisputesOnlyThoseOverDisclosureAreTheReports) {
  EXPECT_EQ(read("全年发生行政诉讼16件，其中信息公开类3件。"), "16件 -; 3件 dispute.litigations");
  EXPECT_EQ(read("办理行政复议案件16件。"), "16件 -");
}

TEST(Witness, ActsUponOthersAndUponSomeGiveNoCode) {
  EXPECT_EQ(read("全年抽查政府网站40个，政务新媒体77个。"), "40个 -; 77个 -");
  EXPECT_EQ(read("监测舆情310条，回应社会关切6次。"), "310条 -; 6次 response.hot_topics");
  EXPECT_EQ(read("制发的7件规范性文件均同步解读。"), "7件 -");
  EXPECT_EQ(read("新增公众号粉丝500人，总粉丝4万人。"), "500人 -; 40000人 new_media.followers");
  EXPECT_EQ(read("发布阅读量超10万次的文章3篇。"), "100000次 more_than -; 3篇 -");
  EXPECT_EQ(read("公开现行有效规章6件、规范性文件50件。"), "6件 -; 50件 -");
}

TEST(Witness, ColumnsOfASiteAreNotTheSite) {
  EXPECT_EQ(read("在县政府网站“公告公示”栏目发布信息12条。"), "12条 -");
  EXPECT_EQ(read("在县政府网站发布信息12条。"), "12条 channel.website.items");
}

TEST(Witness, AWeakWordingGivesWayToAPlainOne) {
  EXPECT_EQ(read("制作图解14个。"), "14个 response.interpretations");
  EXPECT_EQ(read("制作图解14个，发布政策解读76篇。"), "14个 -; 76篇 response.interpretations");
  EXPECT_EQ(read("发布解读稿件43篇，解读政策文件38份。"), "43篇 response.interpretations; 38份 -");
  EXPECT_EQ(told("办理依申请公开5件。").metrics.at(0).code, "request.received");
  EXPECT_EQ(shown(told("办理申请9件，含2021年转至今年办理的3件。").metrics),
            "9件 -; 3件 request.received_carried_in");
  EXPECT_EQ(shown(told("收到申请7件，办理申请5件。").metrics), "7件 request.received; 5件 -");
}

TEST(Witness, RequestsOverTheNetAreWhatTheReportCallsThem) {
  EXPECT_EQ(shown(told("收到申请9件，其中网上申请6件、当面申请3件。").metrics),
            "9件 request.received; 6件 request.received_online; 3件 request.received_in_person");
  EXPECT_EQ(shown(told("收到申请9件，其中网上申请6件、电子邮件申请3件。").metrics),
            "9件 request.received; 6件 request.received_online; 3件 request.received_by_email");
}

TEST(Witness, ABreakdownEndsWhereSomethingElseIsTold) {
  EXPECT_EQ(read("公开信息60条，其中全文电子化信息50条；收到申请19件。", std::string(requests)),
            "60条 disclosure.items; 50条 disclosure.full_text_items; 19件 request.received");
  EXPECT_EQ(read("部分公开8件，其中涉及商业秘密3件。", std::string(requests)), "8件 request.partial; 3件 -");
  EXPECT_EQ(read("办结热线工单86件；市长信箱31件。"), "86件 -; 31件 website.mailbox_letters");
}

TEST(Witness, ChannelsNamedWithoutASiteAreNotAllChannels) {
  EXPECT_EQ(read("通过电子屏、公告栏等方式公开信息97条。"), "97条 channel.bulletin_board.items");
  EXPECT_EQ(read("通过报纸、公告栏等方式公开信息97条。"), "97条 -");
  EXPECT_EQ(read("通过门户网站、公告栏等方式公开信息97条。"), "97条 disclosure.items");
  EXPECT_EQ(read("通过微博等便捷渠道公开信息97条。"), "97条 -");
  EXPECT_EQ(read("通过门户网站和新闻发布会公开信息97条。"), "97条 -");
  EXPECT_EQ(read("通过门户网站、宣传手册公开信息97条。"), "97条 -");
  EXPECT_EQ(read("通过微博及其他渠道公开信息97条。"), "97条 disclosure.items");
  EXPECT_EQ(read("通过门户网站和其他途径公开信息97条。"), "97条 disclosure.items");
  EXPECT_EQ(read("各级主流媒体报道公开信息97条。"), "97条 channel.news_media.items");
}

TEST(Witness, AChannelGivenUpOrNeverOpenedIsNotWhereItStood) {
  EXPECT_EQ(read("停用官方微博，全年公开信息97条。"), "97条 -");
  EXPECT_EQ(read("未开通微信公众号，公开信息97条。"), "97条 -");
  EXPECT_EQ(read("公众号开设至今，推送文章800篇。"), "800篇 -");
}

TEST(Witness, WhatCountsBodiesCountsNoneOfTheirThings) {
  EXPECT_EQ(read("两个部门行政诉讼应诉工作完成。"), "2个 -");
  EXPECT_EQ(read("完成三个镇规范性文件清理等任务。"), "3个 -");
}

TEST(Witness, ThingsComeInWholes) {
  EXPECT_EQ(read("主动公开信息12.5条。"), "12.5条 -");
  EXPECT_EQ(read("主动公开信息1.25万条。"), "12500条 disclosure.items");
}

TEST(Witness, TheNameOfAnAccountSaysNothing) {
  EXPECT_EQ(read("“海港信息”公众号推送258期774条。"), "258期 -; 774条 channel.wechat.items");
}

TEST(Witness, AClassThatNoWordNamesIsNotTheOneBefore) {
  EXPECT_EQ(read("网站发布信息90条，其中工作动态类40条，便民惠农类50条。"),
            "90条 channel.website.items; 40条 disclosure.by_class.news; 50条 -");
  EXPECT_EQ(read("发布公开目录类信息13条。"), "13条 -");
}

TEST(Witness, OtherThingsThatLookLikeItAreNot) {
  EXPECT_EQ(read("全年共公开该类信息24条。"), "24条 -");
  EXPECT_EQ(read("受理网上申请审批事项300件，办结288件。"), "300件 -; 288件 -");
  EXPECT_EQ(read("受理行政许可申请36件，受理救助申请26件。"), "36件 -; 26件 -");
  EXPECT_EQ(read("行政事业性收费36万元。"), "360000元 -");
  EXPECT_EQ(read("开展政府开放日活动6次，参加群众326人次。"), "6次 -; 326人次 -");
  EXPECT_EQ(read("注册用户数1236个，解读信息发布总数36条。"), "1236个 -; 36条 response.interpretations");
  EXPECT_EQ(read("办理结果公开4件。", std::string(requests)), "4件 -");
  EXPECT_EQ(read("编发工作简报12期，刊载信息86条。"), "12期 -; 86条 -");
  EXPECT_EQ(read("办理行政复议案件56件，行政应诉案件23件。"), "56件 -; 23件 -");
  EXPECT_EQ(read("新增政务公开工作人员3名，现有专职人员2名。"), "3名 -; 2名 organization.staff_full_time");
  EXPECT_EQ(read("现场接待86人次，电话答复198人次。"), "86人次 consultation.visitors; 198人次 -");
}

TEST(Witness, AttributesOfDocumentsAreNoRequests) {
  EXPECT_EQ(read("制发公文326件，其中主动公开86件，依申请公开126件，不予公开114件。"),
            "326件 -; 86件 disclosure.documents; 126件 -; 114件 -");
}

TEST(Witness, TopicsOfRequestsAreNoClassesOfInformation) {
  EXPECT_EQ(read("涉及财政预算的2件，其他4件。", std::string(requests)), "2件 -; 4件 -");
}

TEST(Witness, ASumOfUnlikePartsIsNoneOfThem) {
  EXPECT_EQ(read("新收申请23件，上年结转1件，共24件。", std::string(requests)),
            "23件 request.received; 1件 request.received_carried_in; 24件 -");
}

TEST(Witness, APartInBracketsIsOfTheFigureBeforeThem) {
  EXPECT_EQ(read("其中：不予处理2件（信访举报投诉类申请2件）。", std::string(requests)),
            "2件 request.unprocessed; 2件 -");
}

TEST(Witness, ZerosStandInTheOrderOfTheText) {
  EXPECT_EQ(read("未发生行政复议和诉讼。"), "0 dispute.reconsiderations; 0 dispute.litigations");
  EXPECT_EQ(read("行政复议、行政诉讼均无。"), "0 dispute.reconsiderations; 0 dispute.litigations");
}

TEST(Witness, ASentenceOfManyNumbersHasShortQuotes) {
  std::string text = "收到申请0件";
  for (int i = 1; i < 20000; ++i) text += "、" + std::to_string(i % 10) + "件";
  const std::vector<MetricRow> metrics =
      read_narrative(section(text), *MetricRules::built_in(), 2022).metrics;
  ASSERT_EQ(metrics.size(), 20000U);
  std::size_t quoted = 0;
  for (const MetricRow& row : metrics) quoted += row.quote.size();
  EXPECT_LT(quoted, 30 * text.size());
  for (const MetricRow& row : metrics) EXPECT_NE(row.quote.find("件"), std::string::npos);
}

TEST(Witness, AnOrdinarySentenceIsQuotedWhole) {
  const std::string clause =
      "全镇各村各单位在落实上级关于政务公开工作的各项要求中统筹推进各项工作并收到申请12件";
  EXPECT_EQ(told(clause + "。").metrics.at(0).quote, clause);
}

TEST(Witness, OneOfSeveralNamedAccountsIsNotTheChannel) {
  EXPECT_EQ(read("“水事通”公众号推送178条，阅读量3万次；“水情播报”公众号推送123条。"),
            "178条 -; 30000次 -; 123条 -");
  EXPECT_EQ(read("公众号共发布信息301条，其中“水事通”公众号178条，“水情播报”公众号123条。"),
            "301条 channel.wechat.items; 178条 -; 123条 -");
  EXPECT_EQ(read("“水事通”公众号推送178条，“水事通”微博发布信息123条。"),
            "178条 channel.wechat.items; 123条 channel.weibo.items");
}

TEST(Witness, AKindAmongOthersInTheGazetteIsNotAllOfIt) {
  EXPECT_EQ(read("政府公报发行3期，刊载讲话9篇、政府文件52件。"),
            "3期 channel.gazette.issues; 9篇 -; 52件 -");
  EXPECT_EQ(read("政府公报刊登规范性文件12件、讲话9篇。"), "12件 -; 9篇 -");
  EXPECT_EQ(read("政府公报刊登政府文件52件，发行1万册。"), "52件 channel.gazette.items; 10000册 -");
}

}  // namespace
}  // namespace gongkai
