#include "report/forms/label_key.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

#include "base/limits.h"

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

/// By the table of common subsequences, cell by cell.
double plain_similarity(const LabelKey& a, const LabelKey& b) {
  std::vector<std::size_t> row(b.size() + 1, 0);
  for (const char32_t c : a) {
    std::size_t diagonal = 0;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = c == b[j - 1] ? diagonal + 1 : std::max(above, row[j - 1]);
      diagonal = above;
    }
  }
  return 2.0 * static_cast<double>(row.back()) / static_cast<double>(a.size() + b.size());
}

TEST(Similarity, IsThatOfTheWholeTableWhateverTheLengths) {
  std::mt19937 random(16);
  const auto key = [&](std::size_t length) {
    LabelKey result;
    // Some of the characters share a slot, as U+5100 and U+5200 do.
    while (result.size() < length)
      result += static_cast<char32_t>(0x5100 + random() % 3 * 0x100 + random() % 5);
    return result;
  };
  for (const std::size_t length : {1U, 2U, 17U, 63U, 64U, 65U, 119U, 120U})
    for (int i = 0; i < 20; ++i) {
      const LabelKey a = key(length);
      const LabelKey b = key(1 + random() % limits::label_length);
      EXPECT_DOUBLE_EQ(similarity(a, b), plain_similarity(a, b)) << length << ' ' << b.size();
    }
}

TEST(Trace, OfATextHoldsThoseOfItsParts) {
  const std::string_view text = "由松河县 agency 办公室éＡ𠮷汇总";
  for (const std::string_view part : {"松河县", "办公室", " ag", "é", "Ａ𠮷", "𠮷汇总", ""})
    EXPECT_EQ(trace_of(part) & ~trace_of(text), 0U) << part;
  EXPECT_NE(trace_of(std::string_view("公室")) & ~trace_of(std::string_view("松河")), 0U);
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
