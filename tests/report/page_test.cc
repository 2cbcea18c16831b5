// The report among what else stands on its page.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "base/error.h"
#include "report/documents.h"

namespace gongkai {
namespace {

const std::string title = "云江省白石市松河县人民政府2022年政府信息公开工作年度报告";

std::string table_two(const std::string& value) {
  return "<table border=1><tr><td "
         "colspan=4>第二十条第（一）项</td></tr><tr><td>信息内容<td>本年制发件数<td>本年废止件数"
         "<td>现行有效件数</tr><tr><td>规章<td>" +
         value + "<td>" + value + "<td>" + value +
         "</tr></table><table border=1><tr><td "
         "colspan=2>第二十条第（五）项</tr><tr><td>信息内容<td>本年处理决定数量</tr>"
         "<tr><td>行政许可<td>" +
         value + "</tr></table>";
}

std::string front_sections() {
  return "<p>一、总体情况</p><p>全年平稳。</p><p>二、主动公开政府信息情况</p>" + table_two("5");
}

std::string back_sections() {
  return "<p>三、收到和处理政府信息公开申请情况</p><p>全年没有收到申请。</"
         "p><p>四、政府信息公开行政复议、行政诉讼情况</p>"
         "<p>没有发生。</p><p>五、存在的主要问题及改进情况</p><p>内容不够细。</p><p>六、其他需要报告的事项</"
         "p><p>没有。</p>";
}

std::string article() { return "<h1>" + title + "</h1>" + front_sections() + back_sections(); }

std::string page(const std::string& body) {
  return "<!DOCTYPE html><html><head><meta charset=utf-8><title>松河县</title></head><body>" + body +
         "</body></html>";
}

/// "规章 本年制发, number of top sections, year".
std::string read(const std::string& body) {
  try {
    const Report report = recognise(page(body));
    const auto top = std::ranges::count_if(report.sections, [](const SectionRow& s) { return s.depth == 1; });
    return disclosed(report, "rules", "issued") + ", " + std::to_string(top) + ", " +
           std::to_string(report.identity.year);
  } catch (const Rejected& rejected) {
    return rejected.what();
  }
}

TEST(Page, TheArticleAlone) { EXPECT_EQ(read(article()), "5, 6, 2022"); }

TEST(Page, TablesInSideColumns) {
  EXPECT_EQ(read("<div><div>" + table_two("777") + "</div><div>" + article() + "</div></div>"), "5, 6, 2022");
  EXPECT_EQ(read("<div><div>" + article() + "</div><div>二、主动公开政府信息情况" + table_two("777") +
                 "</div></div>"),
            "5, 6, 2022");
  EXPECT_EQ(read("<table><tr><td>" + table_two("777") + "</td><td>" + article() + "</td></tr></table>"),
            "5, 6, 2022");
  EXPECT_EQ(read("<div><div class=a>" + table_two("777") + "</div>" + article() + "</div>"), "5, 6, 2022");
  EXPECT_EQ(read("<div><div class=sidebar>" + table_two("777") + "</div>" + article() + "</div>"),
            "5, 6, 2022");
}

// What the side column has and the report has not is not the report's either.
TEST(Page, ASideTableWithRowsTheReportLacks) {
  const std::string other =
      table_two("777") +
      "<table><tr><td>信息内容<td>本年收费金额（单位：万元）<tr><td>行政事业性收费<td>777</table>";
  const Report report = recognise(page("<div><div>" + article() + "</div><div>" + other + "</div></div>"));
  EXPECT_EQ(disclosed(report, "rules", "issued"), "5");
  for (const DisclosureRow& row : report.disclosure) EXPECT_NE(shown(row.value), "777") << row.item;
}

const std::string statistics =
    "<table border=1><tr><td>统计指标<td>单位<td>统计数</tr><tr><td>一、主动公开情况<td>——<td>——</tr>"
    "<tr><td>1.政府公报公开政府信息数<td>条<td>31</tr><tr><td>2.政府网站公开政府信息数<td>条<td>32</tr>"
    "<tr><td>3.政务微博公开政府信息数<td>条<td>33</tr><tr><td>三、依申请公开情况<td>——<td>——</tr>"
    "<tr><td>（一）收到申请数<td>件<td>34</tr><tr><td>1.当面申请数<td>件<td>35</tr>"
    "<tr><td>2.传真申请数<td>件<td>36</tr><tr><td>（二）申请办结数<td>件<td>37</tr>"
    "<tr><td>四、行政复议数量<td>件<td>38</tr><tr><td>五、行政诉讼数量<td>件<td>39</tr>"
    "<tr><td>六、举报投诉数量<td>件<td>40</tr><tr><td>（二）举办各类培训班数<td>次<td>41</tr></table>";

std::string article_of_2016() {
  return "<p>松河县人民政府2016年政府信息公开工作年度报告</p><p>一、概述</p><p>平稳。</p>"
         "<p>二、主动公开情况</p><p>及时。</p><p>三、依申请公开情况</p><p>按时。</p>"
         "<p>四、存在的主要问题及改进措施</p><p>不够细。</p>";
}

std::int64_t figures(const Report& report) {
  return std::ranges::count(report.metrics, "form", &MetricRow::origin);
}

TEST(Page, ALaterFormBesideTheFormOf2014) {
  const Report report = recognise(page("<div><div>" + table_two("777") + "</div><div>" + article_of_2016() +
                                       statistics + "</div></div>"));
  EXPECT_EQ(report.identity.edition, "2014");
  EXPECT_TRUE(report.disclosure.empty());
  EXPECT_EQ(figures(report), 11);
}

// The form has rows worded as the headings of the prose; yet it is not all of the report.
TEST(Page, TheProseBesideTheFormOf2014) {
  const Report report =
      recognise(page("<div><div>" + article_of_2016() + "</div><div>" + statistics + "</div></div>"));
  EXPECT_EQ(report.sections.size(), 4U);
  EXPECT_EQ(figures(report), 11);
  const Report unknown = recognise(
      page("<div><div><p>松河县人民政府2016年政府信息公开工作年度报告</p><p>一、综述</p><p>" +
           std::string("各项工作按计划推进，群众满意。") + "</p></div><div>" + statistics + "</div></div>"));
  ASSERT_FALSE(unknown.sections.empty());
  EXPECT_NE(unknown.sections[0].body.find("群众满意"), std::string::npos);
  EXPECT_EQ(figures(unknown), 11);
}

// A row that files the page under 年报 is no title, and the number of its index no year.
TEST(Page, TheTitleIsNoRowOfTheTableAboveIt) {
  const std::string rows =
      "<table><tr><th>索引号：<td>11220681MB1234567/2023-00012<th>信息分类：<td>政府信息公开年报</tr>"
      "<tr><th>发布机构：<td>县水利局<th>发文日期：<td>2023年01月12日</tr><tr><th>名　　称：<td colspan=3>" +
      title + "</tr></table>";
  const Report report = recognise(page(rows + "<div>" + article() + "</div>"));
  EXPECT_EQ(report.identity.year, 2022);
  EXPECT_EQ(report.identity.title, title);
  EXPECT_EQ(report.identity.agency.name, "松河县人民政府");
  EXPECT_EQ(report.identity.published_on, "2023-01-12");
  const Report untitled = recognise(page(rows + "<div>" + front_sections() + back_sections() + "</div>"));
  EXPECT_EQ(untitled.identity.year, 2022);
  EXPECT_EQ(untitled.identity.title, title);
  const Report line =
      recognise(page("<div>索引号：112/2023-00012 信息分类：政府信息公开年报</div>" + article()));
  EXPECT_EQ(line.identity.year, 2022);
  EXPECT_EQ(line.identity.title, title);
}

TEST(Page, ProseBesideTheListThatIsTheRest) {
  const Report report = recognise(
      page("<div class=left><p>热点。</p></div><div><h1>" + title +
           "</h1><p>本报告所列数据的统计期限自2022年1月1日起至12月31日止。</p><ol>" + front_sections() +
           back_sections() + "</ol><p>以上内容欢迎监督。</p></div><div class=right><p>网站声明。</p></div>"));
  ASSERT_EQ(report.sections.size(), 7U);
  EXPECT_EQ(report.sections.front().body, "本报告所列数据的统计期限自2022年1月1日起至12月31日止。");
  EXPECT_EQ(report.sections.back().body, "没有。\n以上内容欢迎监督。");
  EXPECT_EQ(report.identity.period_end, "2022-12-31");
}

TEST(Page, WhatStandsBesideATableStays) {
  const Report report = recognise(page(
      "<h1>" + title +
      "</h1><p>一、总体情况</p><p>全年平稳。</p><p>二、主动公开政府信息情况</p><p>全年主动公开。附件：</p>"
      "<p style='text-align:right'>（单位：件）</p>" +
      table_two("5") + "<p>注：不含乡镇。</p>" + back_sections()));
  EXPECT_EQ(report.sections[1].body, "全年主动公开。附件：\n（单位：件）\n注：不含乡镇。");
  EXPECT_EQ(disclosed(report, "rules", "issued"), "5");
}

// What the site says of itself is no prose of the last section.
TEST(Page, TheFooterInTheSameBlock) {
  const Report report = recognise(
      page(article() + "<p>主办单位：松河县人民政府　备案号：京ICP备05001234号　您是第 1234567 位访问者。</p>"
                       "<p>技术支持：某某公司，全年发布信息9999条。</p>"));
  EXPECT_EQ(report.sections.back().body, "没有。");
  for (const MetricRow& row : report.metrics) EXPECT_LT(row.value, 9) << row.quote;
}

TEST(Page, TheTitleBehindItsName) {
  const Report report = recognise(page("<ul><li><b>主题分类：</b>政府信息公开年度报告<li><b>标　　题：</b>" +
                                       title + "<li><b>发布日期：</b>2023-01-12</ul><div>" +
                                       front_sections() + back_sections() + "</div>"));
  EXPECT_EQ(report.identity.title, title);
  EXPECT_EQ(report.identity.published_on, "2023-01-12");
}

TEST(Page, HeadingsBesideTheirText) {
  const Report report = recognise(page(
      "<h1>" + title +
      "</h1><table border=1><tr><td>一、总体情况<td>全年平稳。</tr><tr><td>二、主动公开政府信息情况<td>" +
      table_two("5") + "</tr></table>" + back_sections()));
  EXPECT_EQ(report.sections[0].topic, "overview");
  EXPECT_EQ(report.sections[0].body, "全年平稳。");
  EXPECT_EQ(disclosed(report, "rules", "issued"), "5");
}

TEST(Page, AHeadingInBoldBeforeItsParagraph) {
  const Report report =
      recognise(page("<h1>" + title +
                     "</h1><p><strong>一、总体情况</strong>2022年，全年平稳。</p><p><b>二、主动公开</"
                     "b>政府信息<b>情况</b></p>" +
                     table_two("5") + "<p><b>（一）收到申请</b>5件，办结4件。</p>" + back_sections()));
  EXPECT_EQ(report.sections[0].heading, "总体情况");
  EXPECT_EQ(report.sections[0].body, "2022年，全年平稳。");
  EXPECT_EQ(report.sections[1].heading, "主动公开政府信息情况");
  EXPECT_NE(clean_text(page("<p><b>（一）收到申请</b>5件，办结4件。</p>")).find("（一）收到申请5件"),
            std::string::npos);
}

TEST(Page, TheTitleAboveTheArticle) {
  const std::string body = front_sections() + back_sections();
  const Report report = recognise(
      page("<div class=top><p>热点 999 条</p></div><div class=bt>" + title + "</div><div class=side>" +
           table_two("777") + "</div><div>发布时间：2023-01-18　来源：县政府　浏览次数：812</div><div>" +
           body + "</div>"));
  EXPECT_EQ(report.identity.year, 2022);
  EXPECT_EQ(report.identity.agency.name, "松河县人民政府");
  EXPECT_EQ(report.identity.published_on, "2023-01-18");
  EXPECT_EQ(disclosed(report, "rules", "issued"), "5");
}

TEST(Page, TheTableAboveTheTitleIsKeptWhole) {
  const std::string text =
      clean_text(page("<table><tr><td><table><tr><td>索引号<td>K-17<td>文号<td></"
                      "tr><tr><td>发布机构<td>办公室<td>公开日期<td>2023-01-18</tr>"
                      "</table></td></tr><tr><td>" +
                      article() + "</td></tr></table>"));
  EXPECT_EQ(text.substr(0, text.find("云江省")),
            "索引号\tK-17\t文号\t\n发布机构\t办公室\t公开日期\t2023-01-18\n");
}

TEST(Page, AnArticleInPiecesStaysWhole) {
  EXPECT_EQ(read("<div><div><h1>" + title + "</h1></div><div>" + front_sections() + "</div><div>" +
                 back_sections() + "</div></div>"),
            "5, 6, 2022");
  EXPECT_EQ(read("<h1>" + title +
                 "</h1><div><p>一、总体情况</p></div><div><p>二、主动公开政府信息情况</p></div><div>" +
                 table_two("5") + "</div><div>" + back_sections() + "</div>"),
            "5, 6, 2022");
}

TEST(Page, TheSameTwiceIsReadOnce) {
  EXPECT_EQ(read("<div class=pc>" + article() + "</div><div class=phone>" + article() + "</div>"),
            "5, 6, 2022");
}

TEST(Page, ABlockCalledNavigationMayBeTheArticle) {
  EXPECT_EQ(read("<div class=nav-content>" + article() + "</div>"), "5, 6, 2022");
}

TEST(Page, ListsOfOtherReportsAreNotTheReport) {
  std::string list = "<ul>";
  for (int year = 2008; year < 2022; ++year)
    list += "<li><a href=x>松河县" + std::to_string(year) + "年政府信息公开工作年度报告</a>";
  list += "</ul>";
  EXPECT_EQ(read(list + "<div>" + article() + "</div>" + list), "5, 6, 2022");
  EXPECT_NE(read(list).find("not an annual report"), std::string::npos) << read(list);
}

TEST(Page, ProseWithoutKnownHeadingsIsNotLostForATable) {
  const Report report =
      recognise(page("<h1>" + title + "</h1><div><p>一、综述</p><p>全年平稳有序，" +
                     std::string("各项工作按计划推进，") + "群众满意。</p></div><div>" + table_two("5") +
                     "</div><div><p>二、下一步打算</p><p>继续做好公开。</p></div>"));
  EXPECT_EQ(disclosed(report, "rules", "issued"), "5");
  std::string all;
  for (const SectionRow& section : report.sections) all += section.heading.value_or("") + section.body;
  EXPECT_NE(all.find("群众满意"), std::string::npos) << all;
  EXPECT_NE(all.find("继续做好公开"), std::string::npos) << all;
}

TEST(Page, NoReportIsRejected) {
  EXPECT_NE(read("<form>用户名 <input> 密码 <input></form>").find("not an annual report"), std::string::npos);
  EXPECT_NE(read("<h1>404</h1><p>您访问的政府信息公开页面不存在</p>").find("not an annual report"),
            std::string::npos);
}

// Two years side by side: nobody can say whose numbers are meant.
TEST(Page, TwoReportsOnOnePage) {
  std::string other = article();
  const std::string year = "2022年";
  other.replace(other.find(year), year.size(), "2021年");
  other.replace(other.find("<td>5<"), 5, "<td>66");
  const std::string found = read("<div>" + article() + "</div><div>" + other + "</div>");
  EXPECT_NE(found.substr(0, 2), "66");
  EXPECT_NE(found.substr(0, 2), "5,");
}

}  // namespace
}  // namespace gongkai
