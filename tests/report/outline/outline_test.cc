#include <gtest/gtest.h>

#include "report/documents.h"

namespace gongkai {
namespace {

/// The outline, a line each: depth, label, heading, topic, body.
std::string outlined(const std::string& text) {
  std::string out;
  for (const SectionRow& section : recognise(text).sections)
    out.append(std::to_string(section.depth))
        .append(" ")
        .append(section.label.value_or("-"))
        .append(" ")
        .append(section.heading.value_or("-"))
        .append(" ")
        .append(section.topic.value_or("-"))
        .append(" ")
        .append(section.body)
        .append("\n");
  return out;
}

std::string after_title(const std::string& text) { return outlined(title_line + text); }

TEST(Outline, ReadsTheFormsOwnHeadings) {
  EXPECT_EQ(outlined(with_sections(1, "全年公开信息若干。\n")),
            "1 一、 总体情况 overview 全年公开信息若干。\n"
            "1 二、 主动公开政府信息情况 disclosure \n"
            "1 三、 收到和处理政府信息公开申请情况 requests \n"
            "1 四、 政府信息公开行政复议、行政诉讼情况 disputes \n"
            "1 五、 存在的主要问题及改进情况 problems \n"
            "1 六、 其他需要报告的事项 other \n");
}

TEST(Outline, WhatThePageSaysOfTheArticleIsNoProse) {
  EXPECT_EQ(after_title("发布时间：2024-03-15 10:12　来源：市政府办公室　浏览次数：1204　字体：【大 中 小】\n"
                        "瀏覽次數：88\n来源：本局的说明。\n一、总体情况\n甲段。\n【打印本页】 "
                        "【关闭窗口】\n责任编辑：林远\n"
                        "上一篇：2022年政府信息公开工作年度报告\n"),
            "0 - - - 来源：本局的说明。\n1 一、 总体情况 overview 甲段。\n");
}

TEST(Outline, ATableOfContentsMayHaveNoPageNumbers) {
  EXPECT_EQ(after_title("目录\n一、总体情况\n二、主动公开政府信息情况\n五、存在的主要问题及改进情况\n"
                        "六、其他需要报告的事项\n一、总体情况\n甲段。\n二、主动公开政府信息情况\n乙段。\n"
                        "五、存在的主要问题及改进情况\n丙段。\n六、其他需要报告的事项\n无。\n"),
            "0 - - - 目录\n"
            "1 一、 总体情况 overview 甲段。\n"
            "1 二、 主动公开政府信息情况 disclosure 乙段。\n"
            "1 五、 存在的主要问题及改进情况 problems 丙段。\n"
            "1 六、 其他需要报告的事项 other 无。\n");
}

TEST(Outline, DepthFollowsTheStyleOfNumbering) {
  EXPECT_EQ(after_title("一、总体情况\n甲段。\n（一）主动公开情况\n乙段。\n1."
                        "网站\n丙段。\n（1）首页\n丁段。\n（二）申请情况\n戊段。\n"
                        "五、存在的主要问题及改进情况\n己段。\n六、其他需要报告的事项\n无。\n"),
            "1 一、 总体情况 overview 甲段。\n"
            "2 （一） 主动公开情况 - 乙段。\n"
            "3 1. 网站 - 丙段。\n"
            "4 （1） 首页 - 丁段。\n"
            "2 （二） 申请情况 - 戊段。\n"
            "1 五、 存在的主要问题及改进情况 problems 己段。\n"
            "1 六、 其他需要报告的事项 other 无。\n");
}

TEST(Outline, ParentsAreTheSectionsAbove) {
  const Report report =
      recognise(title_line +
                "一、总体情况\n（一）主动公开\n1."
                "网站\n甲。\n（二）申请\n乙。\n五、存在的问题\n（一）不足\n丙。\n六、其他需要报告的事项\n");
  ASSERT_EQ(report.sections.size(), 7U);
  const auto parent = [&](std::size_t i) { return report.sections[i].parent_id; };
  EXPECT_EQ(parent(0), std::nullopt);
  EXPECT_EQ(parent(1), report.sections[0].section_id);
  EXPECT_EQ(parent(2), report.sections[1].section_id);
  EXPECT_EQ(parent(3), report.sections[0].section_id);
  EXPECT_EQ(parent(4), std::nullopt);
  EXPECT_EQ(parent(5), report.sections[4].section_id);
  EXPECT_EQ(parent(6), std::nullopt);
}

TEST(Outline, AHeadingMayRunIntoItsParagraph) {
  EXPECT_EQ(after_title("一、总体情况\n（一）主动公开情况。全年登出信息若干条。\n五、存在的问题：更新不及时。"
                        "\n六、其他需要报告的事项\n"),
            "1 一、 总体情况 overview \n"
            "2 （一） 主动公开情况 - 全年登出信息若干条。\n"
            "1 五、 存在的问题 problems 更新不及时。\n"
            "1 六、 其他需要报告的事项 other \n");
}

TEST(Outline, ProseBeforeTheFirstHeadingHasDepthZero) {
  const Report report =
      recognise(title_line + "按照条例编写。\n一、总体情况\n五、存在的问题\n六、其他需要报告的事项\n");
  ASSERT_FALSE(report.sections.empty());
  EXPECT_EQ(report.sections[0].depth, 0);
  EXPECT_EQ(report.sections[0].label, std::nullopt);
  EXPECT_EQ(report.sections[0].body, "按照条例编写。");
}

TEST(Outline, DamagedHeadings) {
  // A lost number; a number alone before its wording; blanks inside; a lost opening bracket; ㈠.
  EXPECT_EQ(after_title("一 概 述\n甲。\n、主动公开政府信息情况\n## 六\n其他需要报告的事项\n乙。\n"),
            "1 一 概 述 overview 甲。\n"
            "1 、 主动公开政府信息情况 disclosure \n"
            "1 六 其他需要报告的事项 other 乙。\n");
  EXPECT_EQ(
      after_title("一、总体情况\n一)主动公开\n甲。\n㈡申请\n乙。\n六、其他需要报告的事项\n五、存在的问题\n"),
      "1 一、 总体情况 overview \n"
      "2 一) 主动公开 - 甲。\n"
      "2 ㈡ 申请 - 乙。\n"
      "1 六、 其他需要报告的事项 other \n"
      "1 五、 存在的问题 problems \n");
}

TEST(Outline, AHeadingWithoutItsNumberIsToldByItsWording) {
  EXPECT_EQ(after_title("总体情况\n甲。\n主动公开政府信息情况\n存在的主要问题及改进情况\n乙。\n"),
            "1 - 总体情况 overview 甲。\n"
            "1 - 主动公开政府信息情况 disclosure \n"
            "1 - 存在的主要问题及改进情况 problems 乙。\n");
}

// Lines broken at the page's width: a short line is no part of the paragraph that follows with an indent.
TEST(Outline, AHeadingWithoutItsNumberOnAPage) {
  const std::string text = title_line +
                           "总体情况\n"
                           "    全年共登出信息若干条，涉及教育医疗住房等方面，都在\n"
                           "三个工作日之内登出，没有一件超过时限，也没有一件出现\n"
                           "差错，群众对此表示满意，留言中的表扬比上一年多了不少。\n"
                           "存在的主要问题及改进情况\n"
                           "    窗口收到的申请件件有回音，疑难的还请法制人员会审，\n"
                           "答复文书一律按照示范文本来写，说理比上一年充分得多了，\n"
                           "全年没有一件被纠正。\n";
  std::string outline;
  ASSERT_NO_THROW(outline = outlined(text));
  EXPECT_EQ(
      outline,
      "1 - 总体情况 overview 全年共登出信息若干条，涉及教育医疗住房等方面，都在三个工作日之内登出，没有一件"
      "超过时限，也没有一件出现差错，群众对此表示满意，留言中的表扬比上一年多了不少。\n"
      "1 - 存在的主要问题及改进情况 problems 窗口收到的申请件件有回音，疑难的还请法制人员会审，答复文书一律"
      "按照示范文本来写，说理比上一年充分得多了，全年没有一件被纠正。\n");
}

TEST(Outline, TopicsFollowTheWordingNotTheNumber) {
  EXPECT_EQ(after_title("一、组织领导情况\n甲。\n二、总体情况\n乙。\n三、存在的主要问题\n丙。\n"),
            "1 一、 组织领导情况 - 甲。\n"
            "1 二、 总体情况 overview 乙。\n"
            "1 三、 存在的主要问题 problems 丙。\n");
}

TEST(Outline, AReportMayNumberItsSectionsInAnotherStyle) {
  EXPECT_EQ(
      after_title(
          "（一）总体情况\n甲。\n1.网站\n乙。\n（二）主动公开政府信息情况\n（三）存在的主要问题\n丙。\n"),
      "1 （一） 总体情况 overview 甲。\n"
      "2 1. 网站 - 乙。\n"
      "1 （二） 主动公开政府信息情况 disclosure \n"
      "1 （三） 存在的主要问题 problems 丙。\n");
}

TEST(Outline, EnumerationsInsideAParagraphAreNoHeadings) {
  EXPECT_EQ(after_title("一、总体情况\n一是讲清楚。\n二是讲明白。\n2022年，全年平稳。\n26个部门参加。\n五、存"
                        "在的问题\n六、其他需要报告的事项\n"),
            "1 一、 总体情况 overview 一是讲清楚。\n二是讲明白。\n2022年，全年平稳。\n26个部门参加。\n"
            "1 五、 存在的问题 problems \n"
            "1 六、 其他需要报告的事项 other \n");
}

TEST(Outline, ARowOfTableThreeIsNoSection) {
  const Report report = recognise(with_sections(3,
                                                "一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n"
                                                "二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n"
                                                "三、本年度办理结果\t（一）予以公开\t1\t0\t0\t0\t0\t0\t1\n"
                                                "四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0\n"));
  EXPECT_EQ(report.sections.size(), 6U);
  for (const SectionRow& section : report.sections)
    EXPECT_EQ(section.body, "") << section.heading.value_or("-");
}

TEST(Outline, SaysWhichStatutorySectionsAreMissing) {
  const Report report = recognise(title_line + "一、总体情况\n甲。\n五、存在的问题\n乙。\n");
  EXPECT_FALSE(says(report, "missing_section", "section/一、"));
  EXPECT_TRUE(says(report, "missing_section", "section/二、"));
  EXPECT_TRUE(says(report, "missing_section", "section/三、"));
  EXPECT_TRUE(says(report, "missing_section", "section/四、"));
  EXPECT_FALSE(says(report, "missing_section", "section/五、"));
  EXPECT_TRUE(says(report, "missing_section", "section/六、"));
}

TEST(Outline, ATableOfContentsIsNoOutline) {
  EXPECT_EQ(after_title("一、总体情况……1\n五、存在的问题……7\n一、总体情况\n甲。\n五、存在的问题\n乙。\n"),
            "1 一、 总体情况 overview 甲。\n1 五、 存在的问题 problems 乙。\n");
}

// The number in the name of an attachment is no figure of the report.
TEST(Outline, NamesOfFilesAreNoProse) {
  const Report report = recognise(
      "松河县人民政府2022年政府信息公开工作年度报告\n一、总体情况\n全年平稳。\n二、其他需要报告的事项\n没有。"
      "\n"
      "附件：1.依申请公开99件清单.xls\n");
  EXPECT_EQ(report.sections.back().body, "没有。");
  EXPECT_TRUE(report.metrics.empty());
}

TEST(Outline, ALineWithABulletIsBelowTheSectionItStandsIn) {
  for (const std::string bullet : {"● ", "•", "■ ", "◆", "➢ ", "- ", "\uF0D8 "})
    EXPECT_EQ(after_title("一、总体情况\n甲段。\n" + bullet + "主动公开情况\n乙段。\n" + bullet +
                          "平台建设\n丙段。\n" + bullet + "依申请公开情况\n丁段。\n" + bullet +
                          "依申请公开情况统计\n" + bullet +
                          "两项都好\n二、主动公开政府信息情况\n1.网站\n六、其他需要报告的事项\n"),
              "1 一、 总体情况 overview 甲段。\n"
              "2 - 主动公开情况 - 乙段。\n"
              "2 - 平台建设 - 丙段。\n"
              "2 - 依申请公开情况 - 丁段。\n" +
                  bullet + "依申请公开情况统计\n" + bullet +
                  "两项都好\n"
                  "1 二、 主动公开政府信息情况 disclosure \n"
                  "3 1. 网站 - \n"
                  "1 六、 其他需要报告的事项 other \n")
        << bullet;
}

TEST(Outline, BulletsMayStandBeforeAllStatutoryHeadings) {
  EXPECT_EQ(after_title("● 总体情况\n甲段。\n● 主动公开政府信息情况\n● 存在的主要问题及改进情况\n乙段。\n"),
            "1 - 总体情况 overview 甲段。\n"
            "1 - 主动公开政府信息情况 disclosure \n"
            "1 - 存在的主要问题及改进情况 problems 乙段。\n");
}

TEST(Outline, ATopicThatIsNumberedElsewhereIsBelowWhereItIsNot) {
  EXPECT_EQ(
      after_title(
          "一、总体情况\n主动公开情况\n甲段。\n二、主动公开政府信息情况\n存在的主要问题及改进情况\n乙段。\n"),
      "1 一、 总体情况 overview \n"
      "2 - 主动公开情况 - 甲段。\n"
      "1 二、 主动公开政府信息情况 disclosure \n"
      "1 - 存在的主要问题及改进情况 problems 乙段。\n");
}

TEST(Outline, ANumberedLineOfItsOwnIsAHeadingHoweverLong) {
  const std::string is_long = "坚持以群众需求为导向，不断拓展渠道，着力打造上下联动左右协同的公开格局";
  EXPECT_EQ(after_title("一、总体情况\n（一）" + is_long + "。\n甲段。\n（二）" + is_long +
                        "，持续提升公开的质量\n1.网站\n乙段。\n" + "六、其他需要报告的事项\n"),
            "1 一、 总体情况 overview \n"
            "2 （一） " +
                is_long +
                " - 甲段。\n"
                "2 （二） " +
                is_long +
                "，持续提升公开的质量 - \n"
                "3 1. 网站 - 乙段。\n"
                "1 六、 其他需要报告的事项 other \n");
}

TEST(Outline, ALongNumberedItemIsProseWhereNothingStandsUnderIt) {
  const std::string item =
      "更新不够及时，个别栏目的内容还不够丰富，解读的形式比较单一，群众参与的渠道有待拓宽。";
  EXPECT_EQ(after_title("五、存在的问题\n（一）" + item + "\n（二）" + item + "\n六、其他需要报告的事项\n"),
            "1 五、 存在的问题 problems \n"
            "2 （一） - - " +
                item +
                "\n"
                "2 （二） - - " +
                item +
                "\n"
                "1 六、 其他需要报告的事项 other \n");
}

}  // namespace
}  // namespace gongkai
