#include "document/html.h"

#include <gtest/gtest.h>

#include <string>

#include "base/error.h"
#include "base/limits.h"
#include "document/shown.h"

namespace gongkai {
namespace {

Document page(std::string_view html) {
  return read_html({.utf8 = std::string(html), .charset = "UTF-8", .faults = {}, .repaired = false});
}

std::string lines(std::string_view html) { return shown(page(html)); }

std::string refusal(std::string_view html) {
  try {
    page(html);
  } catch (const Rejected& rejected) {
    return rejected.what();
  }
  return "accepted";
}

std::string repeated(std::string_view piece, std::size_t times) {
  std::string all;
  all.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) all += piece;
  return all;
}

TEST(Html, ParagraphsAndTables) {
  const Document document = page(
      "<html><head><title> 年报 </title></head><body><h1>标题</h1><p>第一段&nbsp;</p><table><tr><td "
      "rowspan=2>甲"
      "<td colspan='3'>1</table>尾</body></html>");
  EXPECT_EQ(shown(document), "T^[标题]\nT^[第一段]\nR^[甲][1]\nT^[尾]\n");
  EXPECT_EQ(document.cells[2].row_span, 2U);
  EXPECT_EQ(document.cells[3].col_span, 3U);
  EXPECT_EQ(document.metadata.title, "年报");
  EXPECT_EQ(document.media_type, "text/html");
  EXPECT_FALSE(document.cut);
}

TEST(Html, NumbersInPiecesAreOneNumber) {
  EXPECT_EQ(lines("<table><tr><td>合计<td>1<span>2</span><font>8</font><td>6,<b>798</b></table>"),
            "R^[合计][128][6,798]\n");
}

// A footnote's mark is no digit of the number before it.
TEST(Html, FootnotesAndStruckNumbersStayApart) {
  EXPECT_EQ(lines("<table><tr><td>12<sup>1</sup><td><s>3</s>4<td>a</table>"), "R^[12][4][a]\n");
}

TEST(Html, BreaksInACell) {
  EXPECT_EQ(lines("<table><tr><td>本年新<br>制作数量<td>12<br/>3<td><p>甲</p>\n<p>乙</p></table>"),
            "R^[本年新制作数量][12\n3][甲乙]\n");
}

TEST(Html, BlankCellsOfEverySort) {
  EXPECT_EQ(lines("<table><tr><td>甲<td>&nbsp;<td>\xE3\x80\x80<td><o:p>&nbsp;</o:p><td><td> \n<td>0</table>"),
            "R^[甲][][][][][][0]\n");
}

TEST(Html, WhatIsHiddenIsLeftOut) {
  EXPECT_EQ(
      lines("<p>看<span style=' DISPLAY : none '>1</span>见<i hidden>2</i><script>3</script><style>4</style>"
            "<noscript>5</noscript><template>6</template><!-- 7 --><textarea>8</textarea>"
            "<select><option>9</select><input type=hidden value=10><span style='mso-hide:all'>11</span></p>"),
      "T^[看见]\n");
}

// A hidden cell is gone; one that is only invisible leaves its place blank.
TEST(Html, HiddenCells) {
  EXPECT_EQ(lines("<table><tr><td>甲<td style='display:none'>1<td style='visibility: hidden'>2<td>3</tr>"
                  "<tr style='display:none'><td>乙<td>4</tr><tr height=0><td><td></tr></table>"),
            "R^[甲][][3]\n");
}

TEST(Html, CellsEndWhereTheNextBegins) {
  EXPECT_EQ(lines("<table><tr><td><div><span>1<td><p>2</b></div><tr><td><font>3</table>4"),
            "R^[1][2]\nR[3]\nT^[4]\n");
}

TEST(Html, NumbersOfCellsOutsideATableDoNotRunTogether) {
  EXPECT_EQ(lines("<div><td>1</td><td>2</td></div><p>尾"), "R^[1][2]\nT^[尾]\n");
}

TEST(Html, WhatStandsBetweenCellsIsKept) {
  EXPECT_EQ(lines("<table><tr>注<td>1</td></tr>又<tr><td>2<td>3</table>"), "T^[注]\nR[1]\nT^[又]\nR[2][3]\n");
}

TEST(Html, EndsOfThePageInItsMiddleEndNothing) {
  EXPECT_EQ(
      lines("<html><body>头</body></html><p>一<table><tr><td>甲</body><td>1</table></html ><html><body>尾"),
      "T^[头]\nT^[一]\nR^[甲][1]\nT^[尾]\n");
}

TEST(Html, MarkupOfWord) {
  EXPECT_EQ(
      lines("<![if !supportLists]>一、<![endif]>概述<!--[if gte mso 9]><xml>9</xml><![endif]-->"
            "<?xml:namespace prefix = o /><o:p></o:p><!--[if !mso]><!-->甲<!--<![endif]--><![CDATA[乙]]>"),
      "T^[一、概述甲乙]\n");
}

TEST(Html, SignsThatAreNoTags) {
  EXPECT_EQ(lines("<p>1 < 2，3<5，a&lt;b&amp;c &unknown; &#x4E00;</p>"),
            "T^[1 < 2，3<5，a<b&c &unknown; 一]\n");
}

TEST(Html, PreformattedLinesAndPinyin) {
  EXPECT_EQ(lines("<pre>一、甲\n二、乙</pre><p><ruby>章<rp>(</rp><rt>zhāng</rt><rp>)</rp></ruby>程</p>"),
            "T^[一、甲]\nT[二、乙]\nT^[章程]\n");
}

// Numbers that a browser writes before the items, where the list itself says how.
TEST(Html, NumbersOfLists) {
  EXPECT_EQ(lines("<ol style='list-style-type: CJK-ideographic'><li>甲<p>1</p><li><p>乙</p></ol><ol start=3 "
                  "style='list-style:cjk-ideographic'><li>丙<ol type=1><li>丁<li>2戊<li>3、己</ol><li "
                  "value=11>庚</ol>"),
            "T^[一、甲]\nT^[1]\nT^[二、乙]\nT^[三、丙]\nT^[1.丁]\nT^[2戊]\nT^[3、己]\nT^[十一、庚]\n");
  EXPECT_EQ(lines("<ol><li>甲</ol><ul type=1><li>乙</ul><ol style='list-style:none'><li>丙</ol><li>丁"),
            "T^[甲]\nT^[乙]\nT^[丙]\nT^[丁]\n");
}

TEST(Html, MetadataFromItsBestPlace) {
  const Document document = page(
      "<title>首页</title><META NAME=\"ArticleTitle\" CONTENT=\" 某县年报 \"><meta name=PubDate "
      "content='2021-01-20 "
      "09:30'><meta name=author content=张三><meta name=\"ContentSource\" content=\"某县政府\">");
  EXPECT_EQ(document.metadata.title, "某县年报");
  EXPECT_EQ(document.metadata.published, "2021-01-20 09:30");
  EXPECT_EQ(document.metadata.publisher, "某县政府");
}

TEST(Html, APageCutInsideACellIsCut) {
  EXPECT_TRUE(page("<table><tr><td>甲<td>12").cut);
  EXPECT_TRUE(page("<div><table><tr><td><p>12</p>").cut);
  EXPECT_FALSE(page("<table><tr><td>甲<td>12</td>").cut);
  EXPECT_FALSE(page("<table><tr><td>甲<td>12</table>尾").cut);
}

// Of a long page the parser keeps the last bytes to itself until it is told that no more come.
TEST(Html, ALongPageWithAllItsEndsIsNotCut) {
  const std::string table = "<table><tr><td>甲<td>12</tr><![if !x]><tr height=0><td></tr><![endif]></table>";
  for (std::size_t length = 65000; length < 66000; length += 7)
    EXPECT_FALSE(page("<p>" + std::string(length, 'a') + "</p>" + table + "<p>尾<o:p></o:p></p>").cut)
        << length;
  EXPECT_TRUE(page("<p>" + std::string(70000, 'a') + "</p><table><tr><td>甲<td>12").cut);
  EXPECT_TRUE(page("<p>" + std::string(65536, 'a') + "</p><table><tr><td>甲<td>12</td").cut);
}

TEST(Html, NavigationIsTakenOff) {
  EXPECT_EQ(lines("<div class=Top-Nav><p>站内导航</p></div><p>文</p><ul><li><a "
                  "href=1>第一条链接的名称</a><li><a href=2>"
                  "第二条链接的名称</a></ul><div id=footer>版权所有</div>"),
            "T^[文]\n");
}

TEST(Html, ALinkNeverClosedIsNoList) {
  const std::string text = repeated("公开信息", 200);
  EXPECT_EQ(lines("<div><a href=x>" + text + "</div>"), "T^[" + text + "]\n");
}

TEST(IsHtml, PagesAndPiecesOfPages) {
  for (const char* html :
       {"<!DOCTYPE html><p>x", "<html>", "\n <HEAD>", "<?xml version='1.0'?>\n<!DOCTYPE html>",
        "<body class=a>", "<!-- saved from url=(0022)http://www.gov.cn/ -->\n<html>", "<div class=x>1</div>",
        "<TABLE\n border=1></TABLE>", "<?xml:namespace prefix = o /><p>x</p>",
        "HTTP/1.1 200 OK\r\n\r\n<!doctype html>", "<meta charset=gbk><p>",
        "<!-- a --><!-- b --><span>c</span>", "<table><tr><td>1"})
    EXPECT_TRUE(is_html(html)) << html;
}

TEST(IsHtml, TextIsNone) {
  for (const char* text : {"", "<", "<条例>", "<p>", "<p> 1 < 2", "< 5 件", "<p", "<https://www.gov.cn>",
                           "|a<br>b|\n|---|", "报告 <html> 一词", "<?xml version=\"1.0\"?><rss></rss>",
                           "<divide>", "<!-- a -->", "<!-- a", "# <b>", "<a@b.cn> 1</a>"})
    EXPECT_FALSE(is_html(text)) << text;
}

TEST(DeclaredCharset, AsMarkupSaysIt) {
  EXPECT_EQ(declared_charset("<meta charset=\"GBK\">"), "GBK");
  EXPECT_EQ(declared_charset("<META http-equiv=Content-Type content='text/html; charset = gb2312'>"),
            "gb2312");
  EXPECT_EQ(declared_charset("<?xml version='1.0' encoding='big5'?><html>"), "big5");
  EXPECT_EQ(declared_charset("<p>charset</p>"), "");
  EXPECT_EQ(declared_charset("charset=gbk"), "");
  EXPECT_EQ(declared_charset("<p>" + repeated(" ", 5000) + "charset=gbk"), "");
}

// GB18030 too short to be told from other charsets: 规章 as the page itself says.
TEST(ReadDocument, APageSaysItsCharset) {
  const Document document =
      read_document("<meta charset=gb2312><table><tr><td>\xB9\xE6\xD5\xC2<td>0</table>");
  EXPECT_EQ(document.text.charset, "GB18030");
  EXPECT_EQ(shown(document), "R^[规章][0]\n");
}

TEST(HtmlLimits, AMillionNestedTags) {
  for (const char* tag : {"<b>", "<div>", "<p><font>", "<table><tr><td>", "<span><a href=x>", "<ul><li>"})
    EXPECT_NE(refusal(repeated(tag, 1'000'000)).find("deep"), std::string::npos) << tag;
}

TEST(HtmlLimits, WideAndManyCells) {
  EXPECT_NE(refusal("<table><tr><td colspan=1000000000>1</table>").find("covers"), std::string::npos);
  EXPECT_NE(refusal("<table><tr><td rowspan=99999999999999999999999>1</table>").find("covers"),
            std::string::npos);
  EXPECT_EQ(lines("<table><tr><td colspan=0 rowspan=-1>甲<td colspan=x>1</table>"), "R^[甲][1]\n");
  EXPECT_NE(refusal("<table>" + repeated("<tr><td>1<td>2", 1'000'000)).find("more cells"), std::string::npos);
  EXPECT_NE(refusal(repeated("<p>1", 1'000'000)).find("more cells"), std::string::npos);
  EXPECT_NE(refusal(repeated("<div></div>", 1'000'000)).find("parts"), std::string::npos);
  EXPECT_NE(refusal(std::string(limits::page_bytes + 1, 'a')).find("larger"), std::string::npos);
}

}  // namespace
}  // namespace gongkai
