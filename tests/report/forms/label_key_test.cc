#include "report/forms/label_key.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

TEST(LabelKey, IsTheIdeographsAndDigits) {
  EXPECT_EQ(key_of("本年收费金额（单位：万元）"), U"本年收费金额单位万元");
  EXPECT_EQ(key_of("危及“三安全一稳定”"), U"危及三安全一稳定");
  EXPECT_EQ(key_of("总　计 "), U"总计");
  EXPECT_EQ(key_of("本年增/减"), U"本年增减");
  EXPECT_EQ(key_of("１２3"), U"123");
  EXPECT_EQ(key_of("---"), U"");
}

TEST(LabelKey, IsSimplifiedAndWithoutPinyin) {
  EXPECT_EQ(key_of("規範性文件"), U"规范性文件");
  EXPECT_EQ(key_of("規(guī)章"), U"规章");
  EXPECT_EQ(key_of("報(bào)告"), U"报告");
}

TEST(LabelKey, LosesItsListMarker) {
  for (const char* label :
       {"1.属于国家秘密", "1、属于国家秘密", "1．属于国家秘密", "1. 属于国家秘密", "（1）属于国家秘密",
        "① 属于国家秘密", "1 属于国家秘密", "⒈属于国家秘密", "属于国家秘密"})
    EXPECT_EQ(label_key(label), U"属于国家秘密") << label;
  for (const char* label :
       {"（一）予以公开", "(一)予以公开", "〔一〕予以公开", "㈠予以公开", "一)予以公开", "一、予以公开"})
    EXPECT_EQ(label_key(label), U"予以公开") << label;
  EXPECT_EQ(key_of("（一）予以公开"), U"一予以公开");
}

TEST(Similarity, IsOneForTheSameAndZeroForNothingInCommon) {
  EXPECT_DOUBLE_EQ(similarity(U"属于国家秘密", U"属于国家秘密"), 1);
  EXPECT_DOUBLE_EQ(similarity(U"规章", U"许可"), 0);
  EXPECT_DOUBLE_EQ(similarity(U"", U"许可"), 0);
  EXPECT_DOUBLE_EQ(similarity(U"", U""), 0);
}

TEST(Similarity, IsTwiceTheCommonPartOverBothLengths) {
  EXPECT_DOUBLE_EQ(similarity(U"属于国家秘", U"属于国家秘密"), 10.0 / 11);    // one character lost
  EXPECT_DOUBLE_EQ(similarity(U"属干国家秘密", U"属于国家秘密"), 10.0 / 12);  // one exchanged
  EXPECT_DOUBLE_EQ(similarity(U"密秘", U"秘密"), 0.5);                        // order counts
  EXPECT_DOUBLE_EQ(similarity(U"秘密", U"属于国家秘密"), similarity(U"属于国家秘密", U"秘密"));
}

TEST(Similarity, OfTextTooLongForALabelIsZero) {
  const LabelKey text(200, U'公');
  EXPECT_DOUBLE_EQ(similarity(text, text), 0);
}

TEST(BeforeBracket, PinyinIsNoRemark) {
  EXPECT_EQ(before_bracket("规(guī)章（按计划应当提供的）"), "规(guī)章");
  EXPECT_EQ(before_bracket("1.规章（按计划应当提供的）"), "1.规章");
  for (const char* text : {"规(guī)章", "规章", "规章（）"}) EXPECT_EQ(before_bracket(text), "") << text;
  EXPECT_EQ(before_bracket("规(guī 章"), "规");
}

}  // namespace
}  // namespace gongkai
