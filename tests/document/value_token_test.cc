#include "document/value_token.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

TEST(ValueToken, IsWrittenAsValueCellsAre) {
  for (const char* token :
       {"0",   "12",     "6,798", "6，798",   "１２",     "+3",           "-2",   "－2", "—2",       "增15",
        "减4", "增加15", "减少2", "251000元", "12.5万元", "160.5964万元", "15件", "3项", "10000000", "/",
        "-",   "--",     "—",     "——",       "无",       "\\",           "*",    "↑3"})
    EXPECT_TRUE(is_value_token(token)) << token;
}

TEST(ValueToken, IsNotAWordOrAMarker) {
  for (const char* token : {"", "规章", "1.属于国家秘密", "（一）", "总计", "2022年", "无数据的", "增", "减",
                            "增加", "元", "万元", "件", "12-5", ".5", ",5", "+", "第3", "3-"})
    EXPECT_FALSE(is_value_token(token)) << token;
}

TEST(TrailingDigits, AreTheDigitsAndSeparatorsAtTheEnd) {
  EXPECT_EQ(trailing_value("（一）予以公开12"), 2U);
  EXPECT_EQ(trailing_value("规章6,798"), 5U);
  EXPECT_EQ(trailing_value("规章１２"), 6U);
  EXPECT_EQ(trailing_value("规章6，798"), 7U);
  EXPECT_EQ(trailing_value("12"), 2U);
  EXPECT_EQ(trailing_value("规章"), 0U);
  EXPECT_EQ(trailing_value("12件"), 5U);
  EXPECT_EQ(trailing_value(""), 0U);
}

TEST(ValueToken, MayHoldWhatCouldNotBeDecoded) {
  for (const char* token : {"0\uFFFD", "\uFFFD", "1\uFFFD2", "\uFFFD件"})
    EXPECT_TRUE(is_value_token(token)) << token;
  EXPECT_FALSE(is_value_token("规\uFFFD"));
}

}  // namespace
}  // namespace gongkai
