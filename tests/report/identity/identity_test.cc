#include <gtest/gtest.h>

#include "base/error.h"
#include "report/documents.h"

namespace gongkai {
namespace {

const std::string sections =
    "一、总体情况\n甲。\n五、存在的主要问题及改进情况\n乙。\n六、其他需要报告的事项\n无。\n";

/// What becomes of `head` with a report behind it: "agency year", or why it is rejected.
std::string who_and_when(const std::string& head) {
  try {
    const Report report = recognise(head + sections);
    return report.identity.agency.name + " " + std::to_string(report.identity.year);
  } catch (const Rejected& rejected) {
    return rejected.what();
  }
}

TEST(Title, OnOneLine) {
  const Report report = recognise("白石市松河县人民政府2022年政府信息公开工作年度报告\n" + sections);
  EXPECT_EQ(report.identity.title, "白石市松河县人民政府2022年政府信息公开工作年度报告");
  EXPECT_EQ(report.identity.agency.name, "松河县人民政府");
  EXPECT_EQ(report.identity.agency.full_name, "白石市松河县人民政府");
  EXPECT_EQ(report.identity.agency.kind, "government");
  EXPECT_EQ(report.identity.year, 2022);
  EXPECT_EQ(report.media_type, "text/plain");
  EXPECT_EQ(report.charset, "UTF-8");
}

TEST(Title, InEveryOrderAndSpelling) {
  for (const char* title :
       {"松河县人民政府 2022 年政府信息公开工作年度报告", "松河县人民政府2022年政府信息公开年度报告",
        "松河县人民政府2022年度政府信息公开工作报告", "2022年松河县人民政府信息公开工作年度报告",
        "松河县人民政府关于2022年政府信息公开工作的年度报告",
        "关于松河县人民政府2022年度政府信息公开工作年度报告",
        "松河县人民政府二〇二二年政府信息公开工作年度报告",
        "松河县人民政府政府信息公开工作年度报告（2022年）", "松河县人民政府2022年信息公开年报",
        "松河县人民政府2022年政务公开工作年度报告", "# 松河县人民政府2022年政府信息公开工作年度报告",
        "松河縣人民政府2022年政府信息公開工作年度報告", "松河县人民政府\n2022年政府信息公开工作年度报告",
        "松河县人民政府\n2022年\n政府信息公开工作年度报告", "松河县人民政府2022年政府信息公\n开工作年度报告",
        "松河县人民政府2022年度政府\n信息公开工作年度报告", "2022年松河县人民政府\n信息公开工作年度报告",
        "松河县政府2022年政府信息公开工作年度报告"})
    EXPECT_EQ(who_and_when(std::string(title) + "\n"), "松河县人民政府 2022") << title;
}

TEST(Title, OfATownshipOverFourLines) {
  EXPECT_EQ(who_and_when("汝阳县城关镇\n人民政府2022年\n政府信息公开\n工作年度报告\n"),
            "城关镇人民政府 2022");
}

TEST(Title, OfATraditionalMirrorThatChangesWords) {
  EXPECT_EQ(who_and_when("松河縣人民政府2022年政府資訊公開工作年度報告\n"), "松河县人民政府 2022");
}

// 松河县人民政府信息公开 is 松河县人民政府 + 政府信息公开.
TEST(Title, TheSubjectMayTakeTheNamesEnd) {
  EXPECT_EQ(who_and_when("2022年松河县人民政府信息公开工作年度报告\n"), "松河县人民政府 2022");
  EXPECT_EQ(who_and_when("松河县人民政府信息公开工作2022年度报告\n"), "松河县人民政府 2022");
}

TEST(Title, BehindNavigationAndMetadata) {
  EXPECT_EQ(who_and_when("首页 > 政府信息公开 > "
                         "政府信息公开年度报告\n索引号：001\n发布机构：县政府办\n公开日期：2023-01-21\n"
                         "松河县人民政府2022年政府信息公开工作年度报告\n【大 中 小】 浏览次数：12\n"),
            "松河县人民政府 2022");
  const Report report = recognise(
      "索引号：001\n公开日期：2023-01-21\n松河县人民政府2022年政府信息公开工作年度报告\n" + sections);
  EXPECT_EQ(report.identity.published_on, "2023-01-21");
}

TEST(Title, WithItsLabelAmongWhatThePageKnows) {
  EXPECT_EQ(who_and_when("索 引 号：0015/2023-00023 主题分类：政府信息公开年报\n"
                         "标 题：松河县人民政府2022年政府信息公开工作年度报告\n发布日期：2023-01-12\n"),
            "松河县人民政府 2022");
}

TEST(Title, BehindALabelWithBlanksInIt) {
  for (const char* label : {"标      题 ", "标 题　", "標(biāo)      題 ", "名   称 ", "标    题："}) {
    const Report report = recognise(
        label + std::string("汝阳县审计局2022年政务信息公开工作年度报告\n索引号 0001\n") + sections);
    EXPECT_EQ(report.identity.agency.name, "汝阳县审计局") << label;
    EXPECT_EQ(report.identity.agency.region, 410326) << label;
  }
}

TEST(Title, BehindWhatIsNotItsOwn) {
  for (const char* before :
       {"·", "● ", "（一）", "一、", "十二、", "01", "（转）", "2023-01-12 ", "[2023-01-12]", "内容标题 ",
        "首页-政务公开-", "政府信息公开 ", "政府信息公开年报 "})
    EXPECT_EQ(who_and_when(before + std::string("汝阳县水利局2022年政府信息公开工作年度报告\n")),
              "汝阳县水利局 2022")
        << before;
  for (const char* title :
       {"汝阳县水利局2022年政府信息公开工作年度报告（附解读）\n",
        "“汝阳县水利局”2022年政府信息公开工作年度报告\n", "汝阳县水利局：2022年政府信息公开工作年度报告\n",
        "汝阳县水利局[2022]政府信息公开工作年度报告\n"})
    EXPECT_EQ(who_and_when(title), "汝阳县水利局 2022") << title;
}

// What a page or a list of files puts around a title on its line.
TEST(Title, OnALineWithALabelANumberAPathOrAnEnding) {
  for (const char* title :
       {"标题名称：松河县教育局\n2022年政府信息公开工作年度报告",
        "标题：松河县教育局\n2022年政府信息公开工作年度报告", "1.松河县教育局2022年政府信息公开工作年度报告",
        "12、松河县教育局2022年政府信息公开工作年度报告", "松河县教育局2022年政府信息公开工作年度报告.doc",
        "松河县教育局2022年政府信息公开工作年度报告.PDF",
        "首页 > 政务公开 > 松河县教育局2022年政府信息公开工作年度报告",
        "您现在的位置：首页>年报>松河县教育局2022年政府信息公开工作年度报告.docx",
        "首页/政务公开/松河县教育局2022年政府信息公开工作年度报告",
        "首页 > 政务公开 > "
        "松河县水利局2021年政府信息公开工作年度报告\n松河县教育局2022年政府信息公开工作年度报告"})
    EXPECT_EQ(who_and_when(std::string(title) + "\n"), "松河县教育局 2022") << title;
}

TEST(Title, WithAStrokeBetweenItsYearsIsNoPath) {
  EXPECT_EQ(who_and_when("松河县教育局2021/2022年政府信息公开工作年度报告\n").substr(0, 18), "松河县教育局");
}

TEST(Title, OfTheYearWithTheAgencyIsBetterThanTheNameOfAColumn) {
  EXPECT_EQ(who_and_when("2022年政府信息公开年报\n松河县人民政府2022年政府信息公开年报\n"),
            "松河县人民政府 2022");
  EXPECT_EQ(
      who_and_when(
          "2022年政府信息公开年报\n（松河县水利局）\n现予公布。\n松河县人民政府2021年政府信息公开年报\n"),
      "松河县水利局 2022");
}

TEST(Title, BesideListsOfTheReportsOfOtherYears) {
  const std::string title = "松河县人民政府2012年政府信息公开工作年度报告\n";
  const std::string columns = "2014年政府信息公开年报\n2013年政府信息公开年报\n2012年政府信息公开年报\n";
  const std::string others =
      "松河县人民政府2014年政府信息公开工作年度报告\n松河县人民政府2013年政府信息公开工作年度报告\n";
  EXPECT_EQ(who_and_when(columns + title + "现予公布。\n"), "松河县人民政府 2012");
  EXPECT_EQ(who_and_when(others + title + "现予公布。\n" + others), "松河县人民政府 2012");
  EXPECT_EQ(who_and_when("2012年政府信息公开工作年度报告\n本报告由松河县水利局按照条例编制。\n" + others),
            "松河县水利局 2012");
}

TEST(Title, WithTheAgencyBehind) {
  EXPECT_EQ(who_and_when("2012年政府信息公开工作年度报告（松河县水利局）\n"), "松河县水利局 2012");
  EXPECT_EQ(who_and_when("2012年政府信息公开工作年度报告——松河县水利局\n"), "松河县水利局 2012");
  EXPECT_EQ(who_and_when("2012年政府信息公开工作年度报告\n松河县水利局\n（2013年2月25日）\n"),
            "松河县水利局 2012");
  EXPECT_EQ(who_and_when("2012年政府信息公开工作年度报告\n（松河县水利局）\n"), "松河县水利局 2012");
}

TEST(Title, OfAReportOnTheWork) {
  EXPECT_EQ(who_and_when("松河县人民政府关于2012年政府信息公开工作情况的报告\n"), "松河县人民政府 2012");
  EXPECT_EQ(who_and_when("松河县水利局2012年度政府信息公开工作情况报告\n"), "松河县水利局 2012");
  EXPECT_EQ(who_and_when("松河县水利局政府信息公开2012年度总结\n"), "松河县水利局 2012");
}

TEST(Title, WithTheYearBelow) {
  EXPECT_EQ(who_and_when("松河县水利局政府信息公开年度报告\n（2010年度）\n"), "松河县水利局 2010");
  EXPECT_EQ(who_and_when("附件2：\n政府信息公开年度报告\n（2010年度）\n单位名称（盖章）：松河县水利局\n"),
            "松河县水利局 2010");
}

TEST(Title, WithAPeriod) {
  EXPECT_EQ(who_and_when("松河县2008年5月1日至12月31日政府信息公开工作年度报告\n"), "松河县人民政府 2008");
}

TEST(Title, OfALetterDoesNotNameTheAgency) {
  const std::string letter = "关于报送2009年度政府信息公开工作年度报告的报告\n县政府办公室：\n现报送如下。\n";
  EXPECT_NE(who_and_when(letter).find("does not say whose report it is"), std::string::npos);
  EXPECT_EQ(recognise(letter + sections + "松河县水利局\n2010年1月5日\n").identity.agency.name,
            "松河县水利局");
}

TEST(Title, OfASchoolYearOrWithATagBefore) {
  EXPECT_EQ(who_and_when("松河大学2012-2013学年信息公开年度报告\n"), "松河大学 2012");
  EXPECT_EQ(who_and_when("【信息公开年报】松河县水利局2012年度信息公开年度报告\n"), "松河县水利局 2012");
  EXPECT_EQ(who_and_when("【年报】松河县水利局2012年政府信息公开年度报告\n"), "松河县水利局 2012");
}

TEST(Title, BelowADivisionOrANationalBody) {
  EXPECT_EQ(who_and_when("重庆市万州区\n二〇一二年政府信息公开\n工作年度报告\n"), "万州区人民政府 2012");
  EXPECT_EQ(who_and_when("黔南州三都县\n人民政府办公室2016年度政务公开\n工作年度报告\n"),
            "三都水族自治县人民政府办公室 2016");
  EXPECT_EQ(who_and_when("国家税务总局\n阿拉善左旗税务局\n2019年\n政府信息公开工作年度报告\n"),
            "国家税务总局阿拉善左旗税务局 2019");
}

TEST(Title, OfADepartment) {
  EXPECT_EQ(who_and_when("洛阳市城市管理局2022年政府信息公开工作年度报告\n"), "洛阳市城市管理局 2022");
  EXPECT_EQ(who_and_when("白石市松河县水利局2022年政府信息公开工作年度报告\n"), "松河县水利局 2022");
}

TEST(Year, OfThePeriodStandsInForTheTitles) {
  const Report report =
      recognise("松河县人民政府政府信息公开工作年度报告\n数据统计期限自2022年1月1日起至2022年12月31日止。\n" +
                sections);
  EXPECT_EQ(report.identity.year, 2022);
  EXPECT_EQ(report.identity.period_start, "2022-01-01");
  EXPECT_EQ(report.identity.period_end, "2022-12-31");
  EXPECT_TRUE(says(report, "year_not_in_title", "report/year")) << diagnostics_of(report);
}

TEST(Year, OfTheTitleWinsOverASlipInTheBody) {
  const Report report = recognise(
      "松河县人民政府2022年政府信息公开工作年度报告\n数据统计期限为2021年1月1日至2021年12月31日。\n" +
      sections);
  EXPECT_EQ(report.identity.year, 2022);
  EXPECT_TRUE(says(report, "conflicting_year", "report/year")) << diagnostics_of(report);
}

TEST(Year, OfThePreamblesTitleIsNotBelievedWherePeriodAndProseAreOfAnother) {
  const std::string head =
      "我镇认真编制了《玫瑰镇2020年政府信息公开工作年度报告》，数据统计期限自2021年1月1日起至12月31日止。\n";
  for (const auto& [year, of_prose] :
       {std::pair{2021, "2021年度，我镇公开12条，截止2021年12月31日。"},
        std::pair{2020, "2020年，我镇公开12条。"}, std::pair{2020, "我镇公开12条。"}}) {
    const Report report = recognise(head + "一、总体情况\n" + of_prose +
                                    "\n五、存在的主要问题及改进情况\n乙。\n六、其他需要报告的事项\n无。\n");
    EXPECT_EQ(report.identity.year, year) << of_prose;
    EXPECT_TRUE(says(report, "conflicting_year", "report/year")) << diagnostics_of(report);
  }
}

TEST(Year, OfAPeriodWithoutItsDays) {
  for (const char* period : {"本报告统计期限为2022年1—12月。", "数据统计时间：2022年1月至12月。"}) {
    const Report report =
        recognise("松河县水利局政府信息公开工作年度报告\n" + std::string(period) + "\n" + sections);
    EXPECT_EQ(report.identity.year, 2022) << period;
    EXPECT_TRUE(says(report, "year_not_in_title", "report/year")) << period;
  }
  const std::string two = "松河县水利局政府信息公开工作年度报告\n统计期限为2021年7月至2022年6月。\n";
  EXPECT_THROW(recognise(two + sections), Rejected);
}

TEST(Year, BeforeTheSubjectIsTheReports) {
  for (const char* title : {"2023年松河县水利局公布2022年度政府信息公开工作年度报告\n",
                            "松河县水利局二零贰贰年政府信息公开工作年度报告\n",
                            "松河县水利局2022年政府信息公开工作年度报告（2023年印发）\n"})
    EXPECT_EQ(who_and_when(title), "松河县水利局 2022") << title;
}

TEST(Year, WithWhichTheParagraphsBegin) {
  const std::string tail =
      "一、总体情况\n2019年，松河县人民政府高度重视，按照2018年的要求办理。\n二、主动公开政府信息情况\n2019年"
      "公开12条。\n"
      "五、存在的主要问题及改进情况\n2020年1月20日起改进。\n松河县人民政府办公室\n2020年1月20日\n";
  const Report report = recognise("松河县人民政府政府信息公开工作年度报告\n" + tail);
  EXPECT_EQ(report.identity.year, 2019);
  EXPECT_TRUE(says(report, "year_not_in_title", "report/year")) << diagnostics_of(report);
  EXPECT_THROW(recognise("松河县人民政府政府信息公开工作年度报告\n" + tail + "2018年更好。\n"), Rejected);
}

TEST(Published, OnALineThatBeginsWithTheDate) {
  for (const char* line : {"日期：2023-01-22来源：松河县水利局\n", "时间: 2023年1月22日\n"}) {
    const std::string title = "松河县水利局2022年政府信息公开工作年度报告\n";
    EXPECT_EQ(recognise(line + title + sections).identity.published_on, "2023-01-22") << line;
    EXPECT_EQ(recognise(title + line + sections).identity.published_on, "2023-01-22") << line;
  }
  // Of something else.
  EXPECT_EQ(recognise(title_line + "时间：2022年3月5日\n" + sections).identity.published_on, std::nullopt);
}

TEST(Period, InEverySpelling) {
  for (const char* period : {"自2022年1月1日起至2022年12月31日止", "2022年1月1日至12月31日",
                             "2022 年 1 月 1 日至 2022 年 12 月 31 日", "2022年1月1日到2022年12月31日",
                             "2022.1.1-2022.12.31", "2022年1月1日—2022年12月31日"}) {
    const Report report = recognise(title_line + "统计期限" + period + "。\n" + sections);
    EXPECT_EQ(report.identity.period_start, "2022-01-01") << period;
    EXPECT_EQ(report.identity.period_end, "2022-12-31") << period;
    EXPECT_FALSE(says(report, "conflicting_year")) << period;
  }
}

TEST(Period, WithLostCharactersIsNotStated) {
  const Report report = recognise(title_line + "统计期限2022年11日至2022年1231日。\n" + sections);
  EXPECT_EQ(report.identity.period_start, std::nullopt);
  EXPECT_EQ(report.identity.period_end, std::nullopt);
}

// The office that compiles a report is not the body that reports.
TEST(Agency, OfTheBodyStandsInForTheTitles) {
  const Report report =
      recognise("2022年政府信息公开工作年度报告\n本报告由松河县人民政府办公室根据条例编制。\n" + sections);
  EXPECT_EQ(report.identity.agency.name, "松河县人民政府");
  EXPECT_TRUE(says(report, "agency_not_in_title", "report/agency")) << diagnostics_of(report);
  EXPECT_EQ(who_and_when("2022年政府信息公开工作年度报告\n" + sections + "松河县水利局\n2023年1月5日\n"),
            "松河县水利局 2022");
}

TEST(Agency, OfATitleOfTheWholeDivisionIsItsGovernment) {
  EXPECT_EQ(who_and_when("松河县（全县）2022年政府信息公开工作年度报告\n"), "松河县人民政府 2022");
  EXPECT_EQ(who_and_when("全县2022年政府信息公开工作年度报告\n松河县人民政府办公室\n"),
            "松河县人民政府 2022");
  const Report party = recognise("中国共产党汝阳县委员会宣传部2022年政府信息公开工作年度报告\n" + sections);
  EXPECT_EQ(party.identity.agency.region, 410326);
}

TEST(Agency, OfItselfWithoutItsPartsIsNoTemplate) {
  EXPECT_EQ(who_and_when("黄埔海关（机关）2022年政府信息公开工作年度报告\n"), "黄埔海关(机关) 2022");
  EXPECT_THROW(recognise("（机关）2022年政府信息公开工作年度报告\n" + sections), Rejected);
}

TEST(Agency, TheBodyMayWriteTheChain) {
  const Report report = recognise(
      "松河县人民政府2022年政府信息公开工作年度报告\n云江省白石市松河县人民政府按照条例编写。\n" + sections);
  EXPECT_EQ(report.identity.agency.name, "松河县人民政府");
  EXPECT_EQ(report.identity.agency.full_name, "云江省白石市松河县人民政府");
  EXPECT_EQ(report.identity.agency.aliases,
            (std::vector<std::string>{"云江省白石市松河县人民政府", "松河县人民政府"}));
}

TEST(Overrides, WinOverTheDocument) {
  const Report report = recognise(title_line + sections, {.agency = "白石市水利局", .year = 2020});
  EXPECT_EQ(report.identity.agency.name, "白石市水利局");
  EXPECT_EQ(report.identity.year, 2020);
  EXPECT_THROW(recognise(title_line + sections, {.agency = "!", .year = {}}), Rejected);
}

TEST(Rejections, SayWhatIsMissing) {
  EXPECT_NE(who_and_when("政府信息公开工作年度报告\n").find("year"), std::string::npos);
  EXPECT_NE(who_and_when("2022年政府信息公开工作年度报告\n").find("agency"), std::string::npos);
}

TEST(Rejections, OfTwoReportsInOneFile) {
  const std::string full =
      "一、概述\n甲。\n二、主动公开情况\n公开12条。\n三、依申请公开情况\n无。\n四、存在的主要问题\n乙。\n";
  const std::string first = "白石市松河县人民政府2012年政府信息公开工作年度报告\n" + full;
  const auto both = [&](const std::string& title, const std::string& rest) {
    return first + title + "\n" + rest;
  };
  EXPECT_THROW(recognise(both("松河县人民政府2011年政府信息公开工作年度报告", full)), Rejected);
  EXPECT_THROW(recognise(both("松河县水利局\n2012年政府信息公开工作年度报告", full)), Rejected);
  EXPECT_NO_THROW(
      recognise(both("松河县人民政府2011年政府信息公开工作年度报告", "松河县水利局2012年年报\n")));
  EXPECT_NO_THROW(recognise(both("松河县人民政府2012年政府信息公开工作年度报告", full)));
}

TEST(Rejections, OfAPartOfAYear) {
  for (const char* title :
       {"松河县水利局2022年第四季度政府信息公开工作报告\n", "松河县水利局2022年上半年政府信息公开工作报告\n"})
    EXPECT_THROW(recognise(title + sections), Rejected) << title;
}

TEST(Rejections, OfWhatIsNoReport) {
  for (const char* text :
       {"话说天下大势，分久必合，合久必分。\n第一回 宴桃园豪杰三结义\n汉末三国之事，且听下回分解。\n",
        "关于召开2022年政府信息公开工作会议的通知\n各单位：\n定于本周五开会。\n松河县人民政府办公室\n",
        "a,b,c\n1,2,3\n", "404 Not Found\n"})
    EXPECT_THROW(recognise(text), Rejected) << text;
}

}  // namespace
}  // namespace gongkai
