#include "text/normalize.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace {

using namespace gongkai;
using namespace std::string_view_literals;

/// Every character of `from` normalizes to `to`.
void expect_each(std::u32string_view from, std::string_view to) {
  for (const char32_t c : from) {
    std::string text;
    append_utf8(text, c);
    EXPECT_EQ(normalize(text), to) << "U+" << std::hex << static_cast<std::uint32_t>(c);
  }
}

/// Every character of `text` stays.
void expect_kept(std::u32string_view text) {
  for (const char32_t c : text) {
    std::string one;
    append_utf8(one, c);
    expect_each({&c, 1}, one);
    EXPECT_EQ(fold(c), c);
  }
}

TEST(Normalize, LeavesTextInNormalFormAlone) {
  for (const char* text :
       {"", "a", "政府信息公开", "主动公开6183条, 办结4件。", "a b\tc\r\nd", "〔2020〕2号、《条例》"}) {
    EXPECT_EQ(normalize(text), text);
  }
}

TEST(Normalize, FoldsFullWidthAscii) {
  EXPECT_EQ(normalize("１２．５％ＡＢｃ：；，！？（）［］｛｝＋＝"), "12.5%ABc:;,!?()[]{}+=");
}

TEST(Normalize, KeepsChinesePunctuation) { expect_kept(U"、。《》〈〉〔〕·"); }

TEST(Normalize, FoldsHalfWidthChinesePunctuation) { EXPECT_EQ(normalize("公｡开､"), "公。开、"); }

TEST(Normalize, UnifiesDashes) { expect_each(U"-‐‑‒–—―−－﹣─━", "-"); }

TEST(Normalize, UnifiesQuotes) {
  expect_each(U"\"“”„＂「」『』﹁﹂﹃﹄｢｣〝〞", "\"");
  expect_each(U"'‘’‚＇′", "'");
}

TEST(Normalize, UnifiesBrackets) {
  expect_each(U"[［〖【", "[");
  expect_each(U"]］〗】", "]");
  expect_each(U"(（﹙", "(");
  expect_each(U")）﹚", ")");
  expect_each(U"{｛", "{");
  expect_each(U"}｝", "}");
  expect_each(U"〔﹝", "〔");
  expect_each(U"〕﹞", "〕");
}

TEST(Normalize, UnifiesTableBorders) {
  expect_each(U"|｜│┃¦￨", "|");
  expect_kept(U"丨");  // a hanzi
}

TEST(Normalize, UnifiesBlanks) {
  expect_each(U" \u00A0\u1680\u2000\u2003\u2009\u200A\u202F\u205F\u3000", " ");
}

TEST(Normalize, MakesRunsOfBlanksOne) {
  EXPECT_EQ(normalize("公  开"), "公 开");
  EXPECT_EQ(normalize("公 \u3000\u00A0 开   "), "公 开 ");
  EXPECT_EQ(normalize("   a"), " a");
  EXPECT_EQ(normalize("公 \u200B 开"), "公 开");
  EXPECT_EQ(normalize("公，  开"), "公, 开");
  EXPECT_EQ(normalize("   "), " ");
}

TEST(Normalize, KeepsTabsAndLineEnds) { EXPECT_EQ(normalize("a\t\tb\n\nc \t d"), "a\t\tb\n\nc \t d"); }

TEST(Normalize, RemovesZeroWidthCharacters) {
  expect_each(
      U"\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u00AD\uFEFF\uFE0F\U000E0100", "");
}

TEST(Normalize, SimplifiesTraditionalCharacters) {
  EXPECT_EQ(normalize("規範性檔案、行政復議與訴訟，總計萬億"), "规范性档案、行政复议与诉讼,总计万亿");
}

TEST(Normalize, FoldsTheRadicalsSupplement) {
  EXPECT_EQ(normalize("人⺠政府、⻓汀县、⻄城区、⻋站、⻔户、⻘岛、⻚、⻛、⻜、⻢、⻥、⻦、⻬、⻮、⻰、⻳、⻅"
                      "、⻉、⻆、⻁、⻩、⻝、⺟"),
            "人民政府、长汀县、西城区、车站、门户、青岛、页、风、飞、马、鱼、鸟、齐、齿、龙、龟、见、贝、角、"
            "虎、黄、食、母");
  EXPECT_EQ(normalize("⻑"), "长");  // 長 is simplified, too
}

TEST(Normalize, FoldsCompatibilityHanziAndRadicals) {
  EXPECT_EQ(normalize("⼀⼗\uF9BA\U0002F800"), "一十了丽");
}

TEST(Normalize, UnpacksBracketedHanziNumbers) { EXPECT_EQ(normalize("㈠概述㈩"), "(一)概述(十)"); }

TEST(Normalize, InventsNoDigits) {
  expect_kept(U"²³¹⁴₂①⑳⑴⒈½¼⓪❶㉑㊱㎡㎥㋀㍘🄀");
  EXPECT_EQ(normalize("254²，①254，⒈254，⑴3"), "254²,①254,⒈254,⑴3");
}

TEST(Normalize, InventsNoHanziNumbers) { expect_kept(U"㊀㊉㆒"); }

TEST(Normalize, NeverYieldsADigitFromWhatIsNone) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  int folded = 0;
  for (char32_t c = 0x80; c < 0x110000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string text;
    append_utf8(text, c);
    const std::string normal = normalize(text);
    if (std::any_of(normal.begin(), normal.end(), is_digit)) {
      ASSERT_EQ(normal.size(), 1U) << std::hex << static_cast<std::uint32_t>(c);
      ++folded;
    }
  }
  // Full-width digits, the five sets of mathematical digits, the segmented ones, and since Unicode 16
  // outlined ones.
  EXPECT_TRUE(folded == 10 + 50 + 10 || folded == 10 + 50 + 10 + 10) << folded;
}

TEST(Normalize, IsTheSameTwice) {
  for (char32_t c = 1; c < 0x30000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string text = "a";
    append_utf8(text, c);
    const std::string once = normalize(text);
    ASSERT_EQ(normalize(once), once) << std::hex << static_cast<std::uint32_t>(c);
  }
}

TEST(Normalize, ComposesMarks) {
  EXPECT_EQ(normalize("gui\u0304"), "gu\u012B");
  EXPECT_EQ(normalize("ｶﾞ"), "ガ");
  EXPECT_EQ(normalize("\u1100\u1161"), "가");
}

TEST(Normalize, PutsMarksInTheirOrder) { EXPECT_EQ(normalize("q\u0307\u0323"), normalize("q\u0323\u0307")); }

TEST(Normalize, ExpandsWhatIsSeveralCharacters) { EXPECT_EQ(normalize("…№℃Ⅳ㎏"), "...No°CIVkg"); }

TEST(Normalize, MakesIllFormedBytesReplacementCharacters) {
  EXPECT_EQ(normalize("a\xE5\x85"), "a\xEF\xBF\xBD\xEF\xBF\xBD");
  EXPECT_EQ(normalize("\xFF公"), "\xEF\xBF\xBD公");
  EXPECT_EQ(normalize("\xEF\xBF\xBD"), "\xEF\xBF\xBD");
}

TEST(Normalize, KeepsANul) { EXPECT_EQ(normalize("a\0b"sv), "a\0b"sv); }

TEST(Fold, GivesOneCodePoint) {
  EXPECT_EQ(fold(U'Ａ'), U'A');
  EXPECT_EQ(fold(U'萬'), U'万');
  EXPECT_EQ(fold(U'\u3000'), U' ');
  EXPECT_EQ(fold(U'政'), U'政');
  EXPECT_EQ(fold(U'\n'), U'\n');
}

TEST(Fold, GivesNothingForWhatVanishes) { EXPECT_EQ(fold(U'\u200B'), U'\0'); }

TEST(Fold, LeavesWhatBecomesSeveral) {
  EXPECT_EQ(fold(U'㈠'), U'㈠');
  EXPECT_EQ(fold(U'…'), U'…');
}

TEST(Fold, LeavesWhatIsNoCodePoint) {
  EXPECT_EQ(fold(0x110000), char32_t{0x110000});
  EXPECT_EQ(fold(0xD800), char32_t{0xD800});
}

TEST(Fold, IsStable) {
  for (char32_t c = 0; c < 0x110000; ++c)
    ASSERT_EQ(fold(fold(c)), fold(c)) << std::hex << static_cast<std::uint32_t>(c);
}

TEST(CodePoints, AreReadOneByOne) {
  constexpr std::string_view text = "aé政\U00020000";
  std::size_t pos = 0;
  EXPECT_EQ(next_code_point(text, pos), U'a');
  EXPECT_EQ(next_code_point(text, pos), U'é');
  EXPECT_EQ(next_code_point(text, pos), U'政');
  EXPECT_EQ(next_code_point(text, pos), char32_t{0x20000});
  EXPECT_EQ(pos, text.size());
}

TEST(CodePoints, OfIllFormedBytesAreOneEach) {
  constexpr std::string_view text = "\xE5\x85公";
  std::size_t pos = 0;
  EXPECT_EQ(next_code_point(text, pos), char32_t{0xFFFD});
  EXPECT_EQ(pos, 1U);
  EXPECT_EQ(next_code_point(text, pos), char32_t{0xFFFD});
  EXPECT_EQ(pos, 2U);
  EXPECT_EQ(next_code_point(text, pos), U'公');
}

TEST(CodePoints, AreNeverReadBeyondTheEnd) {
  const std::string text = "政";
  std::size_t pos = 0;
  EXPECT_EQ(next_code_point(std::string_view(text).substr(0, 2), pos), char32_t{0xFFFD});
  EXPECT_EQ(pos, 1U);
}

TEST(CodePoints, AreWrittenAsTheyAreRead) {
  for (char32_t c = 0; c < 0x110000; c += 7) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string text;
    append_utf8(text, c);
    std::size_t pos = 0;
    ASSERT_EQ(next_code_point(text, pos), c);
    ASSERT_EQ(pos, text.size());
  }
}

TEST(CodePoints, ThatAreNoneAreWrittenAsReplacement) {
  std::string text;
  append_utf8(text, 0xD800);
  append_utf8(text, 0x110000);
  EXPECT_EQ(text, "\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST(DisplayWidth, IsTwoForWideCharacters) {
  for (const char32_t c : U"政，。（Ａ１\u3000가か\U00020000😀"sv)
    EXPECT_EQ(display_width(c), 2) << std::hex << static_cast<std::uint32_t>(c);
}

TEST(DisplayWidth, IsOneForNarrowOnes) {
  for (const char32_t c : U"a1 -|é“—·ｶ"sv)
    EXPECT_EQ(display_width(c), 1) << std::hex << static_cast<std::uint32_t>(c);
}

TEST(DisplayWidth, IsNoneForMarksAndZeroWidth) {
  for (const char32_t c : U"\u0301\u200B\u200D\uFEFF\uFE0F\u20DD\u1161\n"sv)
    EXPECT_EQ(display_width(c), 0) << std::hex << static_cast<std::uint32_t>(c);
}

}  // namespace
