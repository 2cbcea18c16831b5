#include "document/html_style.h"

#include <gtest/gtest.h>

#include <string>

#include "base/error.h"
#include "base/limits.h"
#include "document/html.h"
#include "document/shown.h"

namespace gongkai {
namespace {

/// The lines of a page with one style sheet.
std::string lines(std::string_view css, std::string_view body, std::string_view media = "") {
  std::string html = "<html><head><style media='";
  html.append(media).append("'>").append(css).append("</style></head><body>").append(body).append("</body>");
  return shown(read_html({.utf8 = std::move(html), .charset = "UTF-8", .faults = {}, .repaired = false}));
}

constexpr std::string_view all_shown = "T^[甲]\nT^[乙]\n";
constexpr std::string_view first_hidden = "T^[乙]\n";

struct Sheet {
  const char* name;
  const char* css;
  const char* first;  ///< attributes of the first paragraph
  bool hides;
};

class HtmlSheet : public testing::TestWithParam<Sheet> {};

TEST_P(HtmlSheet, HidesTheFirstParagraph) {
  const auto& [name, css, first, hides] = GetParam();
  const std::string body =
      "<div class='box' id='main'><ul><li><p " + std::string(first) + ">甲</p></li></ul></div><p>乙</p>";
  EXPECT_EQ(lines(css, body), hides ? first_hidden : all_shown);
}

INSTANTIATE_TEST_SUITE_P(
    All, HtmlSheet,
    testing::Values(
        Sheet{"class_name", ".h{display:none}", "class='a h'", true},
        Sheet{"class_of_a_tag", "P.h { DISPLAY : None ; }", "class=h", true},
        Sheet{"class_of_another_tag", "div.h{display:none}", "class=h", false},
        Sheet{"two_classes", ".a.h{display:none}", "class='h b a'", true},
        Sheet{"one_of_two_classes", ".a.h{display:none}", "class='h'", false},
        Sheet{"part_of_a_class", ".h{display:none}", "class='h1'", false},
        Sheet{"id", "#x{display:none}", "id=x", true},
        Sheet{"list", "b, .h ,i{display:none}", "class=h", true},
        Sheet{"inside", ".box .h{display:none}", "class=h", true},
        Sheet{"inside_several", "body #main li .h{display:none}", "class=h", true},
        Sheet{"not_inside", ".other .h{display:none}", "class=h", false},
        Sheet{"child", "li > .h{display:none}", "class=h", true},
        Sheet{"grandchild", ".box>.h{display:none}", "class=h", false},
        Sheet{"child_further_out", ".box > ul .h{display:none}", "class=h", true},
        Sheet{"the_box_it_is_in", ".box ul{display:none}", "", true},
        Sheet{"comments", "/* .x{ */ .h{/*a:b;*/display:none/**/}", "class=h", true},
        Sheet{"old_comment", "<!-- .h{display:none} -->", "class=h", true},
        Sheet{"import", "@import url(a.css); .h{display:none}", "class=h", true},
        Sheet{"font_face", "@font-face{font-family:a;src:url(b)} .h{display:none}", "class=h", true},
        Sheet{"screen", "@media screen{.h{display:none}}", "class=h", true},
        Sheet{"behind_screen", "@media screen{b{color:red}} .h{display:none}", "class=h", true},
        Sheet{"print", "@media print{.h{display:none}} b{color:red}", "class=h", false},
        Sheet{"narrow_screen", "@media screen and (max-width:700px){.h{display:none}}", "class=h", false},
        Sheet{"behind_print", "@media print{b{color:red}}.h{display:none}", "class=h", true},
        Sheet{"nothing_inside", ".h > {display:none}", "class=h", false},
        Sheet{"in_nothing", "> .h{display:none}", "class=h", false},
        Sheet{"twice_a_child", "li > > .h{display:none}", "class=h", false},
        Sheet{"pointed_at", ".h:hover{display:none}", "class=h", false},
        Sheet{"attribute", "p[title]{display:none}", "title=a", false},
        Sheet{"sibling", "p + .h{display:none}", "class=h", false},
        Sheet{"the_later", ".h{display:none}.h{display:block}", "class=h", false},
        Sheet{"the_more_specific", ".tab.on{display:block} .tab{display:none}", "class='tab on'", false},
        Sheet{"the_other_tab", ".tab.on{display:block} .tab{display:none}", "class='tab'", true},
        Sheet{"the_important", ".h{display:none !important} #x{display:block}", "class=h id=x", true},
        Sheet{"own_style_over_the_sheet", ".h{display:none}", "class=h style='display:block'", false},
        Sheet{"important_over_own_style", ".h{display:none!important}", "class=h style='display:block'",
              true},
        Sheet{"own_style", "b{color:red}", "style='color:red;display: none'", true},
        Sheet{"hidden_attribute", "b{color:red}", "hidden", true},
        Sheet{"hidden_but_displayed", ".h{display:block}", "class=h hidden", false},
        Sheet{"other_property", ".h{x-display:none;display-x:none}", "class=h", false},
        Sheet{"word", ".h{mso-hide:all}", "class=h", true},
        Sheet{"unclosed", ".h{display:none", "class=h", true}),
    [](const auto& param) { return std::string(param.param.name); });

TEST(HtmlStyle, OnlySheetsForTheScreen) {
  const std::string body = "<p class=h>甲</p><p>乙</p>";
  EXPECT_EQ(lines(".h{display:none}", body, "print"), all_shown);
  EXPECT_EQ(lines(".h{display:none}", body, "screen"), first_hidden);
  EXPECT_EQ(lines(".h{display:none}", body, "all"), first_hidden);
}

TEST(HtmlStyle, WhatIsInvisibleLeavesItsPlaceBlank) {
  EXPECT_EQ(lines(".v{visibility:hidden}", "<table><tr><td>甲<td class=v>1<td>3</tr></table>"),
            "R^[甲][][3]\n");
}

TEST(HtmlStyle, VisibleInsideInvisible) {
  EXPECT_EQ(lines(".v{visibility:hidden}.w{visibility:visible}",
                  "<div class=v><p>丙</p><p class=w>甲</p></div><p>乙</p>"),
            all_shown);
}

TEST(HtmlStyle, SheetsOfNoscriptAreNotOurs) {
  EXPECT_EQ(shown(read_html({.utf8 = "<html><noscript><style>.h{display:none}</style></noscript>"
                                     "<body><p class=h>甲</p><p>乙</p>",
                             .charset = "UTF-8",
                             .faults = {},
                             .repaired = false})),
            all_shown);
}

TEST(HtmlStyle, HostileSheets) {
  std::string rules;
  for (std::size_t i = 0; i <= limits::style_rules; ++i) rules += "a{display:none}";
  EXPECT_THROW(lines(rules, "<p>甲</p>"), Rejected);
  std::string selector;
  for (int i = 0; i < 500; ++i) selector += "div ";
  std::string body;
  for (int i = 0; i < 1500; ++i) body += "<div>";
  EXPECT_THROW(lines(selector + "{display:none}", body + "甲"), Rejected);
}

}  // namespace
}  // namespace gongkai
