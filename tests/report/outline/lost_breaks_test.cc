#include <gtest/gtest.h>

#include <string>

#include "report/documents.h"

namespace gongkai {
namespace {

/// The sections of depth 1 and 2, a line each: label, heading, topic, body.
std::string sections_of(const std::string& text) {
  std::string out;
  for (const SectionRow& section : recognise(text).sections)
    out.append(section.label.value_or("-"))
        .append(" ")
        .append(section.heading.value_or("-"))
        .append(" ")
        .append(section.topic.value_or("-"))
        .append(" ")
        .append(section.body)
        .append("\n");
  return out;
}

const std::string title = "云江省白石市松河县人民政府2022年政府信息公开工作年度报告";

TEST(LostBreaks, AreFoundAtTheStatutoryHeadings) {
  EXPECT_EQ(
      sections_of(
          title +
          " 本机关依照条例编写并公布年度报告如下: 一、总体情况 全年平稳。（一）主动公开情况。登出若干条。"
          "（二）申请情况 收到若干件。 二、主动公开政府信息情况 见网站。 三、收到和处理政府信息公开申请情况 "
          "都已办结。 四、政府信息公开行政复议、行政诉讼情况 没有。 五、存在的主要问题及改进情况 "
          "更新不及时。 六、其他需要报告的事项 无。\n"),
      "- - - 本机关依照条例编写并公布年度报告如下:\n"
      "一、 总体情况 overview 全年平稳。\n"
      "（一） 主动公开情况 - 登出若干条。\n"
      "（二） 申请情况 - 收到若干件。\n"
      "二、 主动公开政府信息情况 disclosure 见网站。\n"
      "三、 收到和处理政府信息公开申请情况 requests 都已办结。\n"
      "四、 政府信息公开行政复议、行政诉讼情况 disputes 没有。\n"
      "五、 存在的主要问题及改进情况 problems 更新不及时。\n"
      "六、 其他需要报告的事项 other 无。\n");
}

// As pages come out of tools that keep the lines of tables and no others.
TEST(LostBreaks, ALineMayHoldItsSectionAndTheHeadingOfTheNext) {
  EXPECT_EQ(
      sections_of(title + " |\n|||||\n一、总体情况 2022年，全年平稳。 (一)主动公开情况。登出若干条。 "
                          "二、主动公开政府信息情况\n规章 | 0 | 0 | 0 |\n三、收到和处理政府信息公开申请情况\n"
                          "五、存在的主要问题及改进情况 更新不及时。 六、其他需要报告的事项 无。 |\n"),
      "一、 总体情况 overview 2022年，全年平稳。\n"
      "(一) 主动公开情况 - 登出若干条。\n"
      "二、 主动公开政府信息情况 disclosure \n"
      "三、 收到和处理政府信息公开申请情况 requests \n"
      "五、 存在的主要问题及改进情况 problems 更新不及时。\n"
      "六、 其他需要报告的事项 other 无。\n");
}

TEST(LostBreaks, MayHaveLeftNoBlank) {
  EXPECT_EQ(sections_of(
                title +
                "\n现将有关情况公布如下：一、总体情况2022年全年平稳，各项工作都有新的进展，群众满意。"
                "二、主动公开政府信息情况全年登出若干条。三、收到和处理政府信息公开申请情况第一、件件有回音；"
                "第二、都已办结。五、存在的主要问题及改进情况更新不及时。\n"),
            "- - - 现将有关情况公布如下：\n"
            "一、 总体情况 overview 2022年全年平稳，各项工作都有新的进展，群众满意。\n"
            "二、 主动公开政府信息情况 disclosure 全年登出若干条。\n"
            "三、 收到和处理政府信息公开申请情况 requests 第一、件件有回音；第二、都已办结。\n"
            "五、 存在的主要问题及改进情况 problems 更新不及时。\n");
}

TEST(LostBreaks, OtherSectionsStandInTheRowOfTheNumbers) {
  EXPECT_EQ(
      sections_of(title +
                  "\n一、概述 甲段，全年各项工作都有新的进展，群众满意。 二、主动公开政府信息情况 乙段。 "
                  "三、依申请公开政府信息情况 丙段。 四、收费和减免情况 丁段。 "
                  "五、行政复议和行政诉讼情况 戊段。 六、存在的主要问题 己段。\n"),
      "一、 概述 overview 甲段，全年各项工作都有新的进展，群众满意。\n"
      "二、 主动公开政府信息情况 disclosure 乙段。\n"
      "三、 依申请公开政府信息情况 requests 丙段。\n"
      "四、 收费和减免情况 - 丁段。\n"
      "五、 行政复议和行政诉讼情况 disputes 戊段。\n"
      "六、 存在的主要问题 problems 己段。\n");
}

TEST(LostBreaks, ASentenceThatListsTheSectionsStaysWhole) {
  const std::string list =
      "本报告包括一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、政府信息公开"
      "行政复议、"
      "行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项六个部分，第二十条第（一）项所列也在"
      "其中。";
  EXPECT_EQ(sections_of(title + "\n" + list + "\n一、总体情况\n甲段。\n六、其他需要报告的事项\n乙段。\n"),
            "- - - " + list +
                "\n"
                "一、 总体情况 overview 甲段。\n"
                "六、 其他需要报告的事项 other 乙段。\n");
  EXPECT_EQ(sections_of(title + " " + list +
                        " 一、总体情况 甲段。 二、主动公开政府信息情况 乙段。 "
                        "六、其他需要报告的事项 丙段。\n"),
            "- - - " + list +
                "\n"
                "一、 总体情况 overview 甲段。\n"
                "二、 主动公开政府信息情况 disclosure 乙段。\n"
                "六、 其他需要报告的事项 other 丙段。\n");
}

TEST(LostBreaks, FiguresOfTheSectionsAreRead) {
  const Report report = recognise(
      title +
      " 一、总体情况 全年主动公开政府信息1208条，比上年多了不少，群众的满意程度也提高了。 "
      "二、主动公开政府信息情况 见网站。 三、收到和处理政府信息公开申请情况 共收到政府信息公开申请14件。\n");
  ASSERT_EQ(report.metrics.size(), 2U);
  EXPECT_EQ(report.metrics[0].code, "disclosure.items");
  EXPECT_EQ(report.metrics[0].section_id, 1);
  EXPECT_EQ(report.metrics[1].code, "request.received");
  EXPECT_EQ(report.metrics[1].section_id, 3);
}

}  // namespace
}  // namespace gongkai
