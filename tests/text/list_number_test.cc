#include "text/list_number.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

TEST(ListNumber, CountsInChinese) {
  EXPECT_EQ(list_number(1, "chineseCounting"), "一");
  EXPECT_EQ(list_number(10, "chineseCounting"), "十");
  EXPECT_EQ(list_number(12, "chineseCountingThousand"), "十二");
  EXPECT_EQ(list_number(20, "japaneseCounting"), "二十");
  EXPECT_EQ(list_number(102, "chineseCountingThousand"), "一百零二");
  EXPECT_EQ(list_number(110, "chineseCountingThousand"), "一百一十");
  EXPECT_EQ(list_number(102, "chineseCounting"), "一○二");
  EXPECT_EQ(list_number(13, "ideographDigital"), "一三");
  EXPECT_EQ(list_number(13, "chineseLegalSimplified"), "壹拾叁");
  EXPECT_EQ(list_number(3, "ideographTraditional"), "丙");
}

TEST(ListNumber, CountsInOtherSigns) {
  EXPECT_EQ(list_number(12, "decimalFullWidth"), "１２");
  EXPECT_EQ(list_number(3, "decimalEnclosedCircle"), "③");
  EXPECT_EQ(list_number(2, "decimalEnclosedParen"), "⑵");
  EXPECT_EQ(list_number(7, "decimalZero"), "07");
  EXPECT_EQ(list_number(28, "upperLetter"), "BB");
  EXPECT_EQ(list_number(9, "lowerRoman"), "ix");
  EXPECT_EQ(list_number(44, "upperRoman"), "XLIV");
}

TEST(ListNumber, GivesDigitsWhereThereIsNoSign) {
  EXPECT_EQ(list_number(11, "ideographTraditional"), "11");
  EXPECT_EQ(list_number(21, "decimalEnclosedCircle"), "21");
  EXPECT_EQ(list_number(0, "upperRoman"), "0");
  EXPECT_EQ(list_number(1'000'000'000, "chineseCountingThousand"), "1000000000");
  EXPECT_EQ(list_number(5, "thaiCounting"), "5");
  EXPECT_EQ(list_number(5, "bullet"), "");
}

}  // namespace
}  // namespace gongkai
