#include "text/numeral.h"

#include <gtest/gtest.h>

#include <cmath>
#include <initializer_list>
#include <limits>
#include <ostream>
#include <string>

#include "text/normalize.h"

namespace {

using namespace gongkai;

struct Reading {
  const char* text;
  double number;
};

void PrintTo(const Reading& reading, std::ostream* out) { *out << reading.text; }

class ReadNumber : public testing::TestWithParam<Reading> {};

TEST_P(ReadNumber, GivesTheNumber) {
  const auto number = read_number(GetParam().text);
  ASSERT_TRUE(number.has_value()) << GetParam().text;
  EXPECT_EQ(*number, GetParam().number) << GetParam().text;
}

constexpr Reading arabic[] = {
    {"0", 0},
    {"4", 4},
    {"007", 7},
    {"6798", 6798},
    {"6,798", 6798},
    {"6，798", 6798},
    {"12,345,678", 12345678},
    {"1,234.5", 1234.5},
    {"１２", 12},
    {"１２．５", 12.5},
    {"12.50", 12.5},
    {"-3", -3},
    {"－3", -3},
    {"−3", -3},
    {"+3", 3},
    {" 12 ", 12},
    {"\u300012\n", 12},
    {"1\u200B2", 12},
    {"999999999999999999", 999999999999999999.0},
};
INSTANTIATE_TEST_SUITE_P(Arabic, ReadNumber, testing::ValuesIn(arabic));

constexpr Reading multiplied[] = {
    {"12.5万", 125000},
    {"1 万", 10000},
    {"1 万多", 10000},
    {"1.2亿", 120000000},
    {"3千余", 3000},
    {"3千万", 30000000},
    {"5百万", 5000000},
    {"3百", 300},
    {"3十", 30},
    {"2万亿", 2e12},
    {"7730.28 万", 77302800},
    {"160.5964万", 1605964},
    {"770萬", 7700000},
    {"1億", 100000000},
    {"20余万", 200000},
    {"100多万", 1000000},
    {"1亿2000万", 120000000},
    {"3万5千", 35000},
    {"12万3456", 123456},
    {"1亿2千万", 120000000},
    {"3万500", 30500},
    {"2亿3千万5百多", 230000500},
};
INSTANTIATE_TEST_SUITE_P(Multiplied, ReadNumber, testing::ValuesIn(multiplied));

constexpr Reading chinese[] = {
    {"零", 0},
    {"〇", 0},
    {"三", 3},
    {"两", 2},
    {"十", 10},
    {"十二", 12},
    {"二十", 20},
    {"廿", 20},
    {"廿三", 23},
    {"九十九", 99},
    {"一百", 100},
    {"一百一十", 110},
    {"一百十二", 112},
    {"一百二十三", 123},
    {"一百零五", 105},
    {"一百〇五", 105},
    {"一百五", 150},
    {"一千零五", 1005},
    {"一千零五十", 1050},
    {"一千二", 1200},
    {"六千一百八十三", 6183},
    {"一万", 10000},
    {"两万三千", 23000},
    {"三万五", 35000},
    {"一万零三百", 10300},
    {"一万零五", 10005},
    {"十二万三千四百五十六", 123456},
    {"三千万", 30000000},
    {"一亿", 100000000},
    {"一亿零五", 100000005},
    {"一亿零五万", 100050000},
    {"三亿五", 350000000},
    {"一亿二千万", 120000000},
    {"五千亿", 5e11},
    {"一万亿", 1e12},
    {"三百余万", 3000000},
    {"十几万", 100000},
    {"二十几", 20},
    {"负三", -3},
    {"三点五", 3.5},
    {"三点五万", 35000},
    {"一点二亿", 120000000},
    {"八十五点零五", 85.05},
    {"兩萬三千", 23000},
    {"壹佰贰拾叁", 123},
    {"伍万陆仟", 56000},
    {"貳拾", 20},
    {"⼆⼗", 20},
    {"二〇二〇", 2020},
    {"二○二三", 2023},
    {"二零二零", 2020},
    {"一九九八", 1998},
    {"一〇五", 105},
};
INSTANTIATE_TEST_SUITE_P(Chinese, ReadNumber, testing::ValuesIn(chinese));

constexpr Reading shares[] = {
    {"85.01%", 85.01},    {"85.01 %", 85.01},         {"１００％", 100},
    {"百分之八十五", 85}, {"百分之八十五点五", 85.5}, {"百分之85.5", 85.5},
    {"百分之百", 100},    {"百分之一百", 100},        {"百分之零点五", 0.5},
    {"5‰", 0.5},          {"千分之五", 0.5},          {"万分之五", 0.05},
    {"八十五%", 85},      {"近百分之九十", 90},       {"90%以上", 90},
};
INSTANTIATE_TEST_SUITE_P(Shares, ReadNumber, testing::ValuesIn(shares));

class NoNumber : public testing::TestWithParam<const char*> {};

TEST_P(NoNumber, GivesNothing) {
  const auto number = read_number(GetParam());
  EXPECT_FALSE(number.has_value()) << GetParam() << " -> " << *number;
}

INSTANTIATE_TEST_SUITE_P(Words, NoNumber,
                         testing::Values("", " ", "abc", "二维码", "一网通办", "12345热线", "第二十条",
                                         "万科", "百度", "千山", "亿", "百", "点五", "约", "超过", "%", "-",
                                         "+", ".", "百分之", "陆续", "陆", "两会", "十三五", "几十", "数百",
                                         "无", "/", "—", "——", "? 0", "x1", "6798条", "12 34", "1 128", "1e5",
                                         "0x10", "2020年", "2020-12-31"));

INSTANTIATE_TEST_SUITE_P(Separators, NoNumber,
                         testing::Values("6,79", "1,2345", "1234,567", "6,7988", "0,123", "012,345",
                                         "1,23,456", "12,345,67", "6，79", "1.2.3", "2020.12.31",
                                         "1,234.5,678", ".5", "5.", ",5"));

INSTANTIATE_TEST_SUITE_P(Ambiguous, NoNumber,
                         testing::Values("三五", "七八", "三四十", "七八百", "十七八", "三十五六", "两三万",
                                         "二十5", "三亿五千", "一百五万", "一百五点三", "3万5", "一二三",
                                         "三分之一", "十分之三", "2/3", "一百零", "一万千", "百千", "二十十",
                                         "三百三百", "万一", "1.5万3千", "1万2万", "—3", "一百零零五",
                                         "三万点五"));

INSTANTIATE_TEST_SUITE_P(Superscripts, NoNumber,
                         testing::Values("254²", "①", "⑴", "⒈", "½", "㎡", "㈠", "10²", "①254"));

INSTANTIATE_TEST_SUITE_P(TooLong, NoNumber,
                         testing::Values("99999999999999999999", "9,999,999,999,999,999,999,999",
                                         "0.99999999999999999999", "一二三四五六七八九一二三四五六七八九一二",
                                         "9223372036854775808", "一万亿亿"));

TEST(ReadNumber, IsExactForEveryDigitItKeeps) {
  EXPECT_EQ(read_number("9223372036854775807"), 9223372036854775807.0);
  EXPECT_EQ(read_number("0.1"), 0.1);
  EXPECT_EQ(read_number("90.59%"), 90.59);
}

TEST(ReadNumber, TakesIllFormedBytesForNoNumber) {
  EXPECT_FALSE(read_number("\xE5\x85"));
  EXPECT_FALSE(read_number("12\xFF"));
}

struct Scan {
  const char* text;
  std::int64_t digits;
  int exponent;
  Qualifier qualifier;
  bool percent;
  const char* rest;
};

void PrintTo(const Scan& scan, std::ostream* out) { *out << scan.text; }

class ScanNumeral : public testing::TestWithParam<Scan> {};

TEST_P(ScanNumeral, TakesTheLongestNumeral) {
  const Scan& expected = GetParam();
  const auto numeral = scan_numeral(expected.text);
  ASSERT_TRUE(numeral.has_value());
  EXPECT_EQ(numeral->number.digits, expected.digits);
  EXPECT_EQ(numeral->number.exponent, expected.exponent);
  EXPECT_EQ(numeral->qualifier, expected.qualifier);
  EXPECT_EQ(numeral->percent, expected.percent);
  EXPECT_EQ(std::string(expected.text).substr(numeral->length), expected.rest);
}

constexpr auto exact = Qualifier::exact;
constexpr auto approximate = Qualifier::approximate;
constexpr auto more = Qualifier::more_than;
constexpr auto less = Qualifier::less_than;

constexpr Scan scans[] = {
    {"6183 条", 6183, 0, exact, false, " 条"},
    {"26 个试点领域", 26, 0, exact, false, " 个试点领域"},
    {"1 万多条", 1, 4, more, false, "条"},
    {"1400 多条", 1400, 0, more, false, "条"},
    {"3千余件", 3, 3, more, false, "件"},
    {"20余万次", 20, 4, more, false, "次"},
    {"二十几个", 20, 0, more, false, "个"},
    {"三百余万元", 3000000, 0, more, false, "元"},
    {"约100件", 100, 0, approximate, false, "件"},
    {"约 100 件", 100, 0, approximate, false, " 件"},
    {"约100余件", 100, 0, more, false, "件"},
    {"近200人次", 200, 0, less, false, "人次"},
    {"将近200人次", 200, 0, less, false, "人次"},
    {"超过1.2亿元", 12, 7, more, false, "元"},
    {"超1000条", 1000, 0, more, false, "条"},
    {"突破770万", 770, 4, more, false, ""},
    {"逾300件", 300, 0, more, false, "件"},
    {"不足10件", 10, 0, less, false, "件"},
    {"不超过15个工作日", 15, 0, less, false, "个工作日"},
    {"不少于4次", 4, 0, more, false, "次"},
    {"100以上", 100, 0, more, false, ""},
    {"100左右的", 100, 0, approximate, false, "的"},
    {"90%以上", 90, 0, more, true, ""},
    {"85.01%。", 8501, -2, exact, true, "。"},
    {"85个百分点", 85, 0, exact, false, "个百分点"},
    {"百分之八十五点五的", 855, -1, exact, true, "的"},
    {"百分之百", 100, 0, exact, true, ""},
    {"7730.28万元", 773028, 2, exact, false, "元"},
    {"251000元", 251000, 0, exact, false, "元"},
    {"12345热线", 12345, 0, exact, false, "热线"},
    {"254²", 254, 0, exact, false, "²"},
    {"12, 13", 12, 0, exact, false, ", 13"},
    {"12、13", 12, 0, exact, false, "、13"},
    {"12，占4%", 12, 0, exact, false, "，占4%"},
    {"12.", 12, 0, exact, false, "."},
    {"1 128", 1, 0, exact, false, " 128"},
    {"3-15个工作日", 3, 0, exact, false, "-15个工作日"},
    {"-3件", -3, 0, exact, false, "件"},
    {"2020十大案例", 2020, 0, exact, false, "十大案例"},
    {"二十条", 20, 0, exact, false, "条"},
    {"二〇二〇年", 2020, 0, exact, false, "年"},
    {"１２件", 12, 0, exact, false, "件"},
    {"6大类30条", 6, 0, exact, false, "大类30条"},
    {"三点：一是", 3, 0, exact, false, "点：一是"},
    {"1\n万", 1, 0, exact, false, "\n万"},
};

INSTANTIATE_TEST_SUITE_P(All, ScanNumeral, testing::ValuesIn(scans));

TEST(ScanNumeral, TakesNoPartOfWhatContradictsItself) {
  for (const char* text :
       {"6,79条", "1,2345", "1.2.3", "三五天", "三亿五千", "三分之一", "3万5元", "99999999999999999999条"}) {
    EXPECT_FALSE(scan_numeral(text)) << text;
  }
}

TEST(ScanNumeral, BeginsAtTheFrontOnly) {
  for (const char* text : {"共3件", " 3", "第3条", "（3）"}) EXPECT_FALSE(scan_numeral(text)) << text;
}

TEST(Decimal, KeepsMoneyExact) {
  const auto numeral = scan_numeral("7730.28");
  ASSERT_TRUE(numeral);
  EXPECT_EQ(numeral->number.scaled(4).integer(), 77302800);
  EXPECT_EQ(numeral->number.scaled(4).value(), 77302800.0);
}

TEST(Decimal, IsNoIntegerWithDecimals) {
  EXPECT_EQ((Decimal{125, -1}).integer(), std::nullopt);
  EXPECT_EQ((Decimal{120, -1}).integer(), 12);
  EXPECT_EQ((Decimal{0, -5}).integer(), 0);
}

TEST(Decimal, IsNoIntegerOutOfRange) {
  EXPECT_EQ((Decimal{1, 18}).integer(), 1'000'000'000'000'000'000);
  EXPECT_EQ((Decimal{1, 19}).integer(), std::nullopt);
  EXPECT_EQ((Decimal{-1, 19}).integer(), std::nullopt);
  EXPECT_EQ((Decimal{0, 100000}).integer(), 0);
}

TEST(Decimal, HasTheNearestDouble) {
  EXPECT_EQ((Decimal{1, -1}).value(), 0.1);
  EXPECT_EQ((Decimal{-8501, -2}).value(), -85.01);
  EXPECT_EQ((Decimal{1, 400}).value(), std::numeric_limits<double>::infinity());
  EXPECT_EQ((Decimal{-1, 400}).value(), -std::numeric_limits<double>::infinity());
  EXPECT_EQ((Decimal{1, -400}).value(), 0.0);
}

TEST(Decimal, SurvivesTheLeastInteger) {
  const auto least = std::numeric_limits<std::int64_t>::min();
  EXPECT_EQ((Decimal{least, 0}).integer(), least);
  EXPECT_EQ((Decimal{least, 1}).integer(), std::nullopt);
}

struct AmountScan {
  const char* text;
  double number;
  Qualifier qualifier;
  bool percent;
  bool range;
  bool multiple;
  const char* rest;
};

void PrintTo(const AmountScan& scan, std::ostream* out) { *out << scan.text; }

class ScanAmount : public testing::TestWithParam<AmountScan> {};

TEST_P(ScanAmount, TakesTheLongestExpression) {
  const AmountScan& expected = GetParam();
  const auto amount = scan_amount(expected.text);
  ASSERT_TRUE(amount.has_value());
  EXPECT_EQ(amount->number.value(), expected.number);
  EXPECT_EQ(amount->qualifier, expected.qualifier);
  EXPECT_EQ(amount->percent, expected.percent);
  EXPECT_EQ(amount->range, expected.range);
  EXPECT_EQ(amount->multiple, expected.multiple);
  EXPECT_EQ(std::string(expected.text).substr(amount->length), expected.rest);
}

INSTANTIATE_TEST_SUITE_P(Amounts, ScanAmount,
                         testing::ValuesIn(std::initializer_list<AmountScan>{
                             {"6,798条", 6798, exact, false, false, false, "条"},
                             {"3至5次", 3, more, false, true, false, "次"},
                             {"3-5次", 3, more, false, true, false, "次"},
                             {"3—5次", 3, more, false, true, false, "次"},
                             {"三到五次", 3, more, false, true, false, "次"},
                             {"五至十次", 5, more, false, true, false, "次"},
                             {"3～5万元", 30000, more, false, true, false, "元"},
                             {"5%-10%的", 5, more, true, true, false, "的"},
                             {"5-10%", 5, more, true, true, false, ""},
                             {"3至今", 3, exact, false, false, false, "至今"},
                             {"三分之一", 100.0 / 3, exact, true, false, false, ""},
                             {"三分之二强", 200.0 / 3, exact, true, false, false, "强"},
                             {"四分之三", 75, exact, true, false, false, ""},
                             {"十分之三", 30, exact, true, false, false, ""},
                             {"翻番", 2, exact, false, false, true, ""},
                             {"翻了一番", 2, exact, false, false, true, ""},
                             {"翻两番", 4, exact, false, false, true, ""},
                         }));

class NoAmount : public testing::TestWithParam<const char*> {};

TEST_P(NoAmount, IsRead) { EXPECT_FALSE(scan_amount(GetParam())); }

// Bounds that fall, or whose multiplier may be of one or of both; improper fractions.
INSTANTIATE_TEST_SUITE_P(Unclear, NoAmount,
                         testing::Values("5至3次", "2023-2020", "三到五百", "3-1,23", "5%-10", "三分之三",
                                         "三分之五", "零分之一", "三分之", "翻", "翻新", "翻十一番"));

TEST(Amount, BeginsOnlyWithWhatMayStartOne) {
  for (const char* text : {"3件", "三件", "十件", "百分之五", "翻番", "廿五", "０件"}) {
    std::size_t pos = 0;
    EXPECT_TRUE(may_start_amount(fold(next_code_point(text, pos)))) << text;
  }
  EXPECT_FALSE(may_start_amount(U'件'));
}

TEST(QualifierWords, StandBesideTheNumber) {
  EXPECT_EQ(qualifier_before(U"共不超过")->qualifier, Qualifier::less_than);
  EXPECT_EQ(qualifier_before(U"共"), nullptr);
  EXPECT_EQ(qualifier_behind(U"以上的")->word, U"以上");
  EXPECT_EQ(qualifier_behind(U"多渠道"), nullptr);
}

TEST(AmountCharacters, HoldAllThatMayBeginOne) {
  for (char32_t c = 0; c < 0x110000; ++c)
    if (may_start_amount(c) || is_surplus(c) || is_range_mark(c)) {
      EXPECT_TRUE(may_belong_to_amount(c)) << std::hex << static_cast<std::uint32_t>(c);
    }
}

}  // namespace
