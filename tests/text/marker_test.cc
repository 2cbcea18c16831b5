#include "text/marker.h"

#include <gtest/gtest.h>

#include <ostream>

namespace gongkai {
namespace {

struct Case {
  std::string_view text;
  MarkerStyle style;
  int ordinal;
  std::string_view marker;  ///< the bytes it takes
};

void PrintTo(const Case& c, std::ostream* out) { *out << c.text; }

class Markers : public testing::TestWithParam<Case> {};

TEST_P(Markers, AreRead) {
  const Case& expected = GetParam();
  const Marker marker = scan_marker(expected.text);
  ASSERT_NE(marker.style, MarkerStyle::none);
  EXPECT_EQ(marker.style, expected.style);
  EXPECT_EQ(marker.ordinal, expected.ordinal);
  EXPECT_EQ(expected.text.substr(marker.offset, marker.length - marker.offset), expected.marker);
}

INSTANTIATE_TEST_SUITE_P(Hanzi, Markers,
                         testing::Values(Case{"一、总体情况", MarkerStyle::hanzi, 1, "一、"},
                                         Case{"十、附件", MarkerStyle::hanzi, 10, "十、"},
                                         Case{"十二、", MarkerStyle::hanzi, 12, "十二、"},
                                         Case{"二十、其他", MarkerStyle::hanzi, 20, "二十、"},
                                         Case{"九十九、其他", MarkerStyle::hanzi, 99, "九十九、"},
                                         Case{"三 、收到和处理", MarkerStyle::hanzi, 3, "三 、"},
                                         Case{"一.总体情况", MarkerStyle::hanzi, 1, "一."},
                                         Case{"第一部分 总体情况", MarkerStyle::hanzi, 1, "第一部分"},
                                         Case{"第2部分：主动公开", MarkerStyle::hanzi, 2, "第2部分："},
                                         Case{"第三章　收到和处理", MarkerStyle::hanzi, 3, "第三章"},
                                         Case{"一．总体情况", MarkerStyle::hanzi, 1, "一．"},
                                         Case{"五，存在的问题", MarkerStyle::hanzi, 5, "五，"},
                                         Case{"五：存在的问题", MarkerStyle::hanzi, 5, "五："},
                                         Case{"一 概 述", MarkerStyle::hanzi, 1, "一"},
                                         Case{"一　概述", MarkerStyle::hanzi, 1, "一"},
                                         Case{"六", MarkerStyle::hanzi, 6, "六"},
                                         Case{"、主动公开", MarkerStyle::hanzi, 0, "、"}));

INSTANTIATE_TEST_SUITE_P(HanziBracket, Markers,
                         testing::Values(Case{"（一）主动公开", MarkerStyle::hanzi_bracket, 1, "（一）"},
                                         Case{"(一)主动公开", MarkerStyle::hanzi_bracket, 1, "(一)"},
                                         Case{"（ 二 ） 部分公开", MarkerStyle::hanzi_bracket, 2, "（ 二 ）"},
                                         Case{"(三）不予公开", MarkerStyle::hanzi_bracket, 3, "(三）"},
                                         Case{"〔一〕主动公开", MarkerStyle::hanzi_bracket, 1, "〔一〕"},
                                         Case{"[四]无法提供", MarkerStyle::hanzi_bracket, 4, "[四]"},
                                         Case{"【五】不予处理", MarkerStyle::hanzi_bracket, 5, "【五】"},
                                         Case{"（十一）其他", MarkerStyle::hanzi_bracket, 11, "（十一）"},
                                         Case{"㈠主动公开", MarkerStyle::hanzi_bracket, 1, "㈠"},
                                         Case{"㈩其他", MarkerStyle::hanzi_bracket, 10, "㈩"},
                                         Case{"一)主动公开", MarkerStyle::hanzi_bracket, 1, "一)"},
                                         Case{"七）总计", MarkerStyle::hanzi_bracket, 7, "七）"}));

INSTANTIATE_TEST_SUITE_P(Digit, Markers,
                         testing::Values(Case{"1.属于国家秘密", MarkerStyle::digit, 1, "1."},
                                         Case{"1、属于国家秘密", MarkerStyle::digit, 1, "1、"},
                                         Case{"1．属于国家秘密", MarkerStyle::digit, 1, "1．"},
                                         Case{"１．属于国家秘密", MarkerStyle::digit, 1, "１．"},
                                         Case{"１、属于国家秘密", MarkerStyle::digit, 1, "１、"},
                                         Case{"1. 属于国家秘密", MarkerStyle::digit, 1, "1."},
                                         Case{"1 .属于国家秘密", MarkerStyle::digit, 1, "1 ."},
                                         Case{"12.其他", MarkerStyle::digit, 12, "12."},
                                         Case{"⒈属于国家秘密", MarkerStyle::digit, 1, "⒈"},
                                         Case{"⒛其他", MarkerStyle::digit, 20, "⒛"},
                                         Case{"3.2021年工作", MarkerStyle::digit, 3, "3."},
                                         Case{"3.2021 年工作", MarkerStyle::digit, 3, "3."},
                                         Case{"1 属于国家秘密", MarkerStyle::digit_blank, 1, "1"},
                                         Case{"3 “三安全一稳定”", MarkerStyle::digit_blank, 3, "3"}));

INSTANTIATE_TEST_SUITE_P(DigitBracketAndCircled, Markers,
                         testing::Values(Case{"(1)网站", MarkerStyle::digit_bracket, 1, "(1)"},
                                         Case{"（１）网站", MarkerStyle::digit_bracket, 1, "（１）"},
                                         Case{"（ 2 ）网站", MarkerStyle::digit_bracket, 2, "（ 2 ）"},
                                         Case{"1)网站", MarkerStyle::digit_bracket, 1, "1)"},
                                         Case{"1）网站", MarkerStyle::digit_bracket, 1, "1）"},
                                         Case{"⑴网站", MarkerStyle::digit_bracket, 1, "⑴"},
                                         Case{"⒇网站", MarkerStyle::digit_bracket, 20, "⒇"},
                                         Case{"①网站", MarkerStyle::circled, 1, "①"},
                                         Case{"⑳网站", MarkerStyle::circled, 20, "⑳"}));

INSTANTIATE_TEST_SUITE_P(
    BehindMarkup, Markers,
    testing::Values(Case{"## 二、主动公开", MarkerStyle::hanzi, 2, "二、"},
                    Case{"**三、收到**", MarkerStyle::hanzi, 3, "三、"},
                    Case{"# **（一）主动公开**", MarkerStyle::hanzi_bracket, 1, "（一）"},
                    Case{"* 1.网站", MarkerStyle::digit, 1, "1."}, Case{"## 六", MarkerStyle::hanzi, 6, "六"},
                    Case{"\t 四、复议", MarkerStyle::hanzi, 4, "四、"}));

class NoMarker : public testing::TestWithParam<std::string_view> {};

TEST_P(NoMarker, IsRead) {
  const Marker marker = scan_marker(GetParam());
  EXPECT_EQ(marker.style, MarkerStyle::none);
  EXPECT_EQ(marker.length, 0U);
}

INSTANTIATE_TEST_SUITE_P(All, NoMarker,
                         testing::Values("", "总体情况", "一是扩展公开内容", "二〇二〇年", "一网通办",
                                         "三安全一稳定", "十分重视", "1.5万元", "12.5", "2020年", "2020.1.5",
                                         "26个试点领域", "26", "123.其他", "（第一）", "（）", "(12345)热线",
                                         "（一", "^一、", "0.5", "**", "##", "1", "第一部分是总体情况",
                                         "第二十条第（一）项", "第三方"));

struct Glued {
  std::string_view text, behind;  ///< behind: what begins at the inner marker; empty: there is none
};

void PrintTo(const Glued& glued, std::ostream* out) { *out << glued.text; }

class InnerMarker : public testing::TestWithParam<Glued> {};

TEST_P(InnerMarker, IsFoundWhereALabelBegins) {
  const Glued& expected = GetParam();
  const std::size_t at = find_inner_marker(expected.text);
  if (expected.behind.empty()) {
    EXPECT_EQ(at, std::string_view::npos);
  } else {
    ASSERT_NE(at, std::string_view::npos);
    EXPECT_EQ(expected.text.substr(at), expected.behind);
  }
}

INSTANTIATE_TEST_SUITE_P(
    All, InnerMarker,
    testing::Values(Glued{"不予公开1.属于国家秘密", "1.属于国家秘密"},
                    Glued{"（三）不予公开1.属于国家秘密", "1.属于国家秘密"},
                    Glued{"三、本年度办理结果（一）予以公开", "（一）予以公开"},
                    Glued{"果（一）予以公开", "（一）予以公开"}, Glued{"果㈠予以公开", "㈠予以公开"},
                    Glued{"不予公开 2、其他法律", "2、其他法律"}, Glued{"不予公开３．危及", "３．危及"},
                    Glued{"不予公开3.“三安全一稳定”", "3.“三安全一稳定”"}, Glued{"1.属于国家秘密", ""},
                    Glued{"（一）予以公开", ""}, Glued{"予以公开12.5", ""}, Glued{"予以公开12", ""},
                    Glued{"予以公开1.", ""}, Glued{"国办发14号", ""}, Glued{"（单位：万元）", ""},
                    Glued{"", ""}));

// An article's item is written like a marker; what follows it ("项") is a word. The caption of table two must
// survive.
TEST(InnerMarkerOfACaption, IsTheCaptionsOwn) {
  EXPECT_EQ(find_inner_marker("第二十条第（一）项"), std::string_view::npos);
  EXPECT_EQ(find_inner_marker("第二十条第(五)项"), std::string_view::npos);
  EXPECT_EQ(find_inner_marker("第二十条（六）"), std::string_view::npos);
}

TEST(Bullet, StandsWithItsBlanksAtTheFront) {
  EXPECT_EQ(bullet_length("● 主动公开"), 4U);
  EXPECT_EQ(bullet_length("•主动公开"), 3U);
  EXPECT_EQ(bullet_length("－　主动公开"), 6U);
  EXPECT_EQ(bullet_length("* 主动公开"), 2U);
  for (const char* text : {"", "**主动公开**", "-12", "主动公开", "一、总体情况", "# 总体情况"})
    EXPECT_EQ(bullet_length(text), 0U) << text;
}

}  // namespace
}  // namespace gongkai
