// Markdown as today's converters write it.
#include "document/markdown.h"

#include <gtest/gtest.h>

#include "document/shown.h"

namespace gongkai {
namespace {

struct Sample {
  const char* name;
  const char* source;
  const char* text;
};

class MarkdownLineTest : public testing::TestWithParam<Sample> {};

TEST_P(MarkdownLineTest, GivesItsWords) { EXPECT_EQ(plain_markdown(GetParam().source), GetParam().text); }

INSTANTIATE_TEST_SUITE_P(
    All, MarkdownLineTest,
    testing::Values(
        Sample{"bold", "**815**", "815"}, Sample{"underscores", "__815__", "815"},
        Sample{"three", "***815***", "815"}, Sample{"emphasis", "*815*件", "815件"},
        Sample{"code", "`815`", "815"}, Sample{"math", "$ 815$ 与 $815$", "$ 815$ 与 815"},
        Sample{"inside", "**共 `815` 件**", "共 815 件"}, Sample{"part_bold", "8**15**", "815"},
        Sample{"escaped_point", "1234\\.56", "1234.56"}, Sample{"escaped_marker", "3\\.其他", "3.其他"},
        Sample{"escaped_star", "\\*815\\*", "*815*"}, Sample{"backslash_value", "| \\ | \\ |", "| \\ | \\ |"},
        Sample{"stars_for_no_value", "| *** | ** |", "| *** | ** |"},
        Sample{"never_closed", "**815", "**815"}, Sample{"not_over_cells", "| *8 | 1* |", "| *8 | 1* |"},
        Sample{"arithmetic", "3*4*5", "3*4*5"}, Sample{"name", "a_b_c", "a_b_c"},
        Sample{"bullet", "* 甲 * 乙", "* 甲 * 乙"}, Sample{"fill_in", "____年", "____年"},
        Sample{"break_in_label", "| 法<br>提供 |", "| 法提供 |"},
        Sample{"break_beside_digit", "| 属于<br/>1类 |", "| 属于 1类 |"},
        Sample{"break_of_numbers", "| 39<BR />704 |", "| 39\u2028704 |"},
        Sample{"break_at_comma", "6,<br>798", "6,\u2028798"},
        Sample{"break_at_the_end", "| 815<br> |", "| 815|"},
        Sample{"left_out_between_digits", "8~~1~~5", "8\u20285"},
        Sample{"link", "[公开条例](http://a.cn/20190404.html)第10条", "公开条例第10条"},
        Sample{"picture", "![图 1](a1.png)共8件", "共8件"},
        Sample{"brackets", "〔2021〕30号[一]", "〔2021〕30号[一]"},
        Sample{"entity", "8&nbsp;&lt;9&#65;&#x4E00;&x;", "8 <9A一&x;"},
        Sample{"tags", "<b>8</b><span class=x>15</span>", "815"},
        Sample{"comment", "8<!-- image -->件", "8件"},
        Sample{"no_tag", "1 < 2，a<b，<某某>", "1 < 2，a<b，<某某>"},
        Sample{"lines", "**甲**\r\n\n乙\n", "甲\r\n\n乙\n"}),
    [](const auto& one) { return std::string(one.param.name); });

constexpr std::string_view table =
    "<table border=1><tr><td>甲</td><td colspan=3>815</td></tr><TR><TD>乙<TD>9</TR></table>";

TEST(MarkdownPage, TablesOfHtmlAreReadAsHtml) {
  const std::string text =
      "# 报告\n\n## 二、公开\n\n" + std::string(table) + "\n\n## 三、申请\n\n共**8**件。\n";
  const Document document = read_document(text);
  EXPECT_EQ(shown(document),
            "T[# 报告]\nT^[## 二、公开]\nR^[甲][815]\nR[乙][9]\nT^[## 三、申请]\nT^[共8件。]\n");
  EXPECT_EQ(document.cells[3].col_span, 3U);
  EXPECT_EQ(document.lines[2].source_line, 5U);
  EXPECT_EQ(document.lines[4].source_line, 7U);
  EXPECT_EQ(document.line_text(document.lines[5]), "共8件。");
  EXPECT_FALSE(document.cut);
}

TEST(MarkdownPage, UpperCaseAndWholePagesInIt) {
  EXPECT_EQ(shown(read_document(
                "报告\n<HTML><BODY><TABLE><TR><TD>甲</TD><TD>**8**</TD></TR></TABLE></BODY></HTML>\n文\n")),
            "T[报告]\nR^[甲][8]\nT^[文]\n");
}

TEST(MarkdownPage, MayBeginWithATable) {
  EXPECT_EQ(shown(read_document(std::string(table) + "\n\n## 三、申请\n\n甲\n\n乙\n")),
            "R^[甲][815]\nR[乙][9]\nT^[## 三、申请]\nT^[甲]\nT^[乙]\n");
}

TEST(MarkdownPage, ATableAloneIsAPage) { EXPECT_EQ(read_document(table).media_type, "text/html"); }

TEST(MarkdownPage, TableNeverClosedEndsBeforeTheNextHeading) {
  EXPECT_EQ(shown(read_document("甲\n<table><tr><td>乙<td>8\n## 三、申请\n丙\n")),
            "T[甲]\nR^[乙][8]\nT^[## 三、申请]\nT[丙]\n");
}

TEST(MarkdownPage, CellsWithoutDataAreBlank) {
  EXPECT_EQ(shown(read_document("| 甲 | None | NaN | nan | <NA> | 无 |\n|---|---|---|---|---|---|\n")),
            "R[甲][][][][][无]\n");
  EXPECT_EQ(shown(read_document("<table><tr><td>甲<td>NaN<td>None</table>")), "R^[甲][][]\n");
}

}  // namespace
}  // namespace gongkai
