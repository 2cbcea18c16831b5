#include "document/blanks.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

TEST(BlankLength, IsThatOfTheBlankInFront) {
  EXPECT_EQ(blank_length(""), 0U);
  EXPECT_EQ(blank_length(" a"), 1U);
  EXPECT_EQ(blank_length("\ta"), 1U);
  EXPECT_EQ(blank_length("　规章"), 3U);      // U+3000
  EXPECT_EQ(blank_length("\u00A0规章"), 2U);  // no-break
  EXPECT_EQ(blank_length("\u2003规章"), 3U);  // em space
  EXPECT_EQ(blank_length("\u200B规章"), 3U);  // zero width
  EXPECT_EQ(blank_length("\uFEFF规章"), 3U);  // byte order mark in the middle of a text
  EXPECT_EQ(blank_length("规章"), 0U);
  EXPECT_EQ(blank_length("。"), 0U);
  EXPECT_EQ(blank_length("１"), 0U);
  EXPECT_EQ(blank_length("-"), 0U);
}

TEST(Trim, TakesBlanksOfEveryKindOffBothEnds) {
  EXPECT_EQ(trim(" \t　\u00A0规 章　 \u200B"), "规 章");
  EXPECT_EQ(trim("　　"), "");
  EXPECT_EQ(trim(""), "");
  EXPECT_EQ(trim("规章"), "规章");
  EXPECT_EQ(trim("a"), "a");
}

TEST(TextWidth, CountsTwoColumnsForAnIdeograph) {
  EXPECT_EQ(text_width(""), 0U);
  EXPECT_EQ(text_width("abc"), 3U);
  EXPECT_EQ(text_width("规章"), 4U);
  EXPECT_EQ(text_width("行政规范性文件"), 14U);
  EXPECT_EQ(text_width("规章一，二、规范性文件12件"), 26U);
  EXPECT_EQ(text_width("规章 12"), 7U);
  EXPECT_EQ(text_width("１２"), 4U);
  EXPECT_EQ(text_width("　"), 2U);
  EXPECT_EQ(text_width("a\u200Bb"), 2U);
}

}  // namespace
}  // namespace gongkai
