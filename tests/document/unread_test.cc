// What is struck out, raised or lowered is not stated, in tables and in prose, whatever the format.
#include <gtest/gtest.h>

#include "document/document.h"
#include "document/docx.h"
#include "document/shown.h"
#include "render/docx_xml.h"
#include "render/zip_file.h"

namespace gongkai {
namespace {

struct Sample {
  const char* name;
  const char* source;
  const char* text;
};

std::string name_of(const testing::TestParamInfo<Sample>& info) { return info.param.name; }

class UnreadHtml : public testing::TestWithParam<Sample> {};

TEST_P(UnreadHtml, IsLeftOut) {
  const Sample& sample = GetParam();
  const std::string style =
      "<style>.gone{text-decoration:underline line-through} .note{vertical-align:super} "
      "p.kept{text-decoration:none}"
      " td{vertical-align:super}</style>";
  const Document page =
      read_document("<!DOCTYPE html><html><head>" + style + "</head><body><p>" + sample.source +
                    "</p><table><tr><td>甲</td><td>" + sample.source + "</td></tr></table></body></html>");
  EXPECT_EQ(shown(page), "T^[" + std::string(sample.text) + "]\nR^[甲][" + sample.text + "]\n");
}

INSTANTIATE_TEST_SUITE_P(
    All, UnreadHtml,
    testing::Values(
        Sample{"del", "<del>815</del>821", "821"}, Sample{"s", "<S>815</S>821", "821"},
        Sample{"strike", "<strike>815</strike>821", "821"}, Sample{"sup", "821<sup>3</sup>", "821"},
        Sample{"sub", "821<sub>[3]</sub>件", "821件"},
        Sample{"inline_style", "<span style='TEXT-DECORATION: Line-Through'>815</span>821", "821"},
        Sample{"shorthand", "<font style='color:red;text-decoration:red line-through'>815</font>821", "821"},
        Sample{"decoration_line", "<i style='text-decoration-line:line-through'>815</i>821", "821"},
        Sample{"by_sheet", "<b class=gone>815</b>821", "821"},
        Sample{"around_others", "<span class=gone><b style='text-decoration:none'>81</b>5</span>821", "821"},
        Sample{"raised_by_style", "821<span style='vertical-align:super'>3</span>", "821"},
        Sample{"lowered_by_style", "821<span style='vertical-align:sub'>3</span>", "821"},
        Sample{"raised_by_sheet", "821<a class=note href=#n>3</a>", "821"},
        Sample{"turned", "<bdo dir=rtl>518</bdo>821", "821"},
        Sample{"turned_by_style", "<span style='direction:rtl;unicode-bidi:bidi-override'>518</span>821",
               "821"},
        Sample{"in_its_order_is_read", "<span style='unicode-bidi:embed'>821</span>", "821"},
        Sample{"underlined_is_read", "<u style='text-decoration:underline'>821</u>", "821"},
        Sample{"baseline_is_read", "<span style='vertical-align:middle'>821</span>", "821"},
        Sample{"words", "公开<del>信息</del>821件", "公开821件"}),
    name_of);

TEST(UnreadHtml, LettersWithoutSizeTakeNoRoom) {
  const auto in_cell = [](std::string_view cell) {
    return shown(
        read_document("<!DOCTYPE html><html><head><style>.x{font-size:0}.y{font-size:0.9em}</style></head>"
                      "<body><table><tr><td>甲</td><td style=\"font-size:0\">" +
                      std::string(cell) + "</td></tr></table></body></html>"));
  };
  EXPECT_EQ(in_cell("8<span style=\"font-size:0\">9</span>2"), "R^[甲][82]\n");
  EXPECT_EQ(in_cell("8<b class=\"x\">9</b>2<i class=\"y\">5</i>"), "R^[甲][825]\n");
  EXPECT_EQ(in_cell("82<font STYLE='color:red;FONT-SIZE: 0px'>9</font>"), "R^[甲][82]\n");
  EXPECT_EQ(in_cell("<span style=\"font-size:0.8em\">82</span>"), "R^[甲][82]\n");
}

TEST(UnreadHtml, WhatWasTypedIntoTheFieldsOfACell) {
  const auto in_cell = [](std::string_view cell) {
    return shown(
        read_document("<!DOCTYPE html><html><body><p><input value=\"7\"></p><table><tr><td>甲</td><td>" +
                      std::string(cell) + "</td></tr></table></body></html>"));
  };
  EXPECT_EQ(in_cell("<input type=\"text\" name=\"a\" value=\"82\">"), "R^[甲][82]\n");
  EXPECT_EQ(in_cell("<INPUT value=82 size=3/>件"), "R^[甲][82 件]\n");
  EXPECT_EQ(in_cell("5<input value=\"82\">"), "R^[甲][5 82]\n");
  EXPECT_EQ(in_cell("<input type=hidden value=\"82\"><input type=\"button\" value=\"查\">"), "R^[甲][]\n");
  EXPECT_EQ(in_cell("<input style=\"display:none\" value=\"82\">"), "R^[甲][]\n");
}

TEST(UnreadHtml, DigitsOnBothSidesAreTwoNumbers) {
  const auto cell = [](std::string_view html) {
    return shown(read_document("<table><tr><td>甲</td><td>" + std::string(html) + "</td></tr></table>"));
  };
  EXPECT_EQ(cell("1<sup>*</sup>234"), "R^[甲][1\n234]\n");
  EXPECT_EQ(cell("1<del>9</del> 234"), "R^[甲][1\n234]\n");
}

TEST(UnreadHtml, DigitsMovedOffTheLineAreAnotherNumber) {
  const auto cell = [](std::string_view html) {
    return shown(read_document("<table><tr><td>甲</td><td>" + std::string(html) + "</td></tr></table>"));
  };
  EXPECT_EQ(cell("82<span style=\"vertical-align:6.0pt\">1</span>"), "R^[甲][82\n1]\n");
  EXPECT_EQ(cell("82<span style=\"vertical-align:30%\">1</span>"), "R^[甲][82\n1]\n");
  EXPECT_EQ(cell("82<span style=\"position:relative;top:-.5em\">1</span>"), "R^[甲][82\n1]\n");
  EXPECT_EQ(cell("82<span style=\"position:relative;top:-6pt;mso-text-raise:6.0pt\">1</span>"),
            "R^[甲][82\n1]\n");
  EXPECT_EQ(cell("8<span style=\"vertical-align:1px\">2</span>"), "R^[甲][82]\n");
  EXPECT_EQ(cell("<b style=\"vertical-align:6px\">8</b><b style=\"vertical-align:6px\">2</b>"),
            "R^[甲][82]\n");
}

class UnreadMarkdown : public testing::TestWithParam<Sample> {};

TEST_P(UnreadMarkdown, IsLeftOut) {
  const Sample& sample = GetParam();
  EXPECT_EQ(shown(read_document("| 甲 | " + std::string(sample.source) + " |\n|---|---|\n")),
            "R[甲][" + std::string(sample.text) + "]\n");
}

INSTANTIATE_TEST_SUITE_P(All, UnreadMarkdown,
                         testing::Values(Sample{"tildes", "~~815~~821", "821"},
                                         Sample{"del", "<del>815</del>821", "821"},
                                         Sample{"s", "<S>815</s>821", "821"},
                                         Sample{"sup", "821<sup>3</sup>", "821"},
                                         Sample{"sub", "821<sub>3</sub>", "821"},
                                         Sample{"note", "821[^3]", "821"}, Sample{"carets", "821^3^", "821"}),
                         name_of);

std::string run(std::string_view text, std::string_view properties = {}) {
  return "<w:r><w:rPr>" + std::string(properties) + "</w:rPr><w:t>" + std::string(text) + "</w:t></w:r>";
}

class UnreadDocx : public testing::TestWithParam<Sample> {};

TEST_P(UnreadDocx, IsLeftOut) {
  const Sample& sample = GetParam();
  const std::string paragraph = "<w:p>" + std::string(sample.source) + "</w:p>";
  const std::string table =
      "<w:tbl><w:tr><w:tc><w:p>" + run("甲") + "</w:p></w:tc><w:tc>" + paragraph + "</w:tc></w:tr></w:tbl>";
  EXPECT_EQ(shown(read_document(render::docx_file(paragraph + table))),
            "T[" + std::string(sample.text) + "]\nR^[甲][" + sample.text + "]\n");
}

const std::string struck = run("815", "<w:strike/>") + run("821");
const std::string struck_twice = run("815", "<w:dstrike w:val=\"1\"/>") + run("821");
const std::string raised = run("821") + run("3", "<w:vertAlign w:val=\"superscript\"/>");
const std::string lowered = run("821") + run("3", "<w:vertAlign w:val=\"subscript\"/>");
const std::string not_struck = run("821", "<w:strike w:val=\"0\"/>");
const std::string on_the_line = run("821", "<w:vertAlign w:val=\"baseline\"/>");
const std::string deleted = "<w:del><w:r><w:delText>815</w:delText></w:r></w:del>" + run("821");
const std::string two_numbers = run("821") + run("0", "<w:strike/>") + run("4");

INSTANTIATE_TEST_SUITE_P(All, UnreadDocx,
                         testing::Values(Sample{"strike", struck.c_str(), "821"},
                                         Sample{"dstrike", struck_twice.c_str(), "821"},
                                         Sample{"superscript", raised.c_str(), "821"},
                                         Sample{"subscript", lowered.c_str(), "821"},
                                         Sample{"strike_off", not_struck.c_str(), "821"},
                                         Sample{"baseline", on_the_line.c_str(), "821"},
                                         Sample{"deleted", deleted.c_str(), "821"}),
                         name_of);

TEST(UnreadDocx, ByItsStyle) {
  const std::string styles =
      R"(<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="character" w:styleId="Mark"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:type="character" w:styleId="Old"><w:basedOn w:val="Older"/></w:style><w:style w:type="character" w:styleId="Older"><w:rPr><w:strike/></w:rPr></w:style></w:styles>)";
  const std::string document =
      R"(<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>)" +
      run("815", R"(<w:rStyle w:val="Old"/>)") + run("821") + run("3", R"(<w:rStyle w:val="Mark"/>)") +
      run("件", R"(<w:rStyle w:val="Old"/><w:strike w:val="false"/>)") + "</w:p></w:body></w:document>";
  EXPECT_EQ(
      shown(read_document(render::zip_file({{"word/document.xml", document}, {"word/styles.xml", styles}}))),
      "T[821件]\n");
}

TEST(UnreadDocx, DigitsOnBothSidesAreTwoNumbers) {
  EXPECT_EQ(shown(read_document(render::docx_file("<w:tbl><w:tr><w:tc><w:p>" + run("甲") +
                                                  "</w:p></w:tc><w:tc><w:p>" + two_numbers +
                                                  "</w:p></w:tc></w:tr></w:tbl>"))),
            "R^[甲][821\n4]\n");
}

TEST(UnreadDocx, DigitsMovedOffTheLineAreAnotherNumber) {
  const auto moved = [](std::string_view digits, std::string_view half_points) {
    return run(digits, "<w:position w:val=\"" + std::string(half_points) + "\"/>");
  };
  const auto cell = [](const std::string& runs) {
    return shown(
        read_document(render::docx_file("<w:tbl><w:tr><w:tc><w:p>" + run("甲") + "</w:p></w:tc><w:tc><w:p>" +
                                        runs + "</w:p></w:tc></w:tr></w:tbl>")));
  };
  EXPECT_EQ(cell(run("82") + moved("1", "8")), "R^[甲][82\n1]\n");
  EXPECT_EQ(cell(run("8") + moved("2", "-2")), "R^[甲][82]\n");
  EXPECT_EQ(cell(moved("8", "8") + moved("2", "8")), "R^[甲][82]\n");
}

}  // namespace
}  // namespace gongkai
