#include "report/table/cell_value.h"

#include <gtest/gtest.h>

#include <ostream>

namespace gongkai {
namespace {

struct Spelling {
  std::string_view text;
  double value;  ///< in the unit of the cell moved into the value: yuan
};

void PrintTo(const Spelling& spelling, std::ostream* out) { *out << '"' << spelling.text << '"'; }

CellValue read(std::string_view text) { return read_cell(text, Catalogue::instance()); }

class Numbers : public testing::TestWithParam<Spelling> {};

TEST_P(Numbers, AreRead) {
  const CellValue value = read(GetParam().text);
  ASSERT_EQ(value.reading, Reading::number);
  EXPECT_DOUBLE_EQ(value.number.scaled(value.unit_power).value(), GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(Plain, Numbers,
                         testing::Values(Spelling{"0", 0}, Spelling{"254", 254}, Spelling{"10000000", 1e7},
                                         Spelling{" 12 ", 12}, Spelling{"　12　", 12}, Spelling{"１２", 12},
                                         Spelling{"6,798", 6798}, Spelling{"6，798", 6798},
                                         Spelling{"1,234,567", 1234567}, Spelling{"１，２３４", 1234},
                                         Spelling{"12.5", 12.5}, Spelling{"0.5", 0.5},
                                         Spelling{"6,798.25", 6798.25}, Spelling{"007", 7},
                                         Spelling{"999999999999999", 999999999999999.0}));

INSTANTIATE_TEST_SUITE_P(Signed, Numbers,
                         testing::Values(Spelling{"+3", 3}, Spelling{"＋3", 3}, Spelling{"-2", -2},
                                         Spelling{"－2", -2}, Spelling{"—2", -2}, Spelling{"- 2", -2},
                                         Spelling{"增15", 15}, Spelling{"减4", -4}, Spelling{"增加15", 15},
                                         Spelling{"减少2", -2}, Spelling{"增 15", 15},
                                         Spelling{"减少 2 项", -2}, Spelling{"新增3", 3}, Spelling{"增0", 0},
                                         Spelling{"-0", 0}));

INSTANTIATE_TEST_SUITE_P(WithUnits, Numbers,
                         testing::Values(Spelling{"251000元", 251000}, Spelling{"12.5万元", 125000},
                                         Spelling{"160.5964万元", 1605964}, Spelling{"12.5 万元", 125000},
                                         Spelling{"1.2亿元", 120000000}, Spelling{"3件", 3},
                                         Spelling{"4 项", 4}, Spelling{"251,000元", 251000},
                                         Spelling{"0万元", 0}));

class Absent : public testing::TestWithParam<std::string_view> {};

TEST_P(Absent, IsNotApplicable) { EXPECT_EQ(read(GetParam()).reading, Reading::not_applicable); }

INSTANTIATE_TEST_SUITE_P(Marks, Absent,
                         testing::Values("/", "／", "-", "－", "—", "——", "--", "---", "无", " / ", "　无　",
                                         "不适用", "\\", "*"));

TEST(BlankCells, StateNothing) {
  for (const char* text : {"", " ", "　", "\u00A0", "\t", "\u200B"})
    EXPECT_EQ(read(text).reading, Reading::blank);
}

class Unreadable : public testing::TestWithParam<std::string_view> {};

TEST_P(Unreadable, IsNoNumber) { EXPECT_EQ(read(GetParam()).reading, Reading::unreadable); }

INSTANTIATE_TEST_SUITE_P(All, Unreadable,
                         testing::Values("? 0", "N/A", "12-5", "1.2.3", "6,79", "67,98", "6,7981", ",5", "5,",
                                         ".5", "5.", "1234567890123456", "12%", "约12", "12余", "三", "1/2",
                                         "3+4", "+", "增", "万元", "规章", "254²", "①", "0x10", "1e3"));

TEST(Units, OfTheCellAreTold) {
  const CellValue yuan = read("251000元");
  EXPECT_TRUE(yuan.has_unit);
  EXPECT_TRUE(yuan.money_unit);
  EXPECT_EQ(yuan.unit_power, 0);
  const CellValue ten_thousand = read("12.5万元");
  EXPECT_TRUE(ten_thousand.money_unit);
  EXPECT_EQ(ten_thousand.unit_power, 4);
  const CellValue pieces = read("3件");
  EXPECT_TRUE(pieces.has_unit);
  EXPECT_FALSE(pieces.money_unit);
  EXPECT_FALSE(read("3").has_unit);
}

TEST(Signs, AreTold) {
  EXPECT_TRUE(read("+3").is_signed);
  EXPECT_TRUE(read("减4").is_signed);
  EXPECT_FALSE(read("3").is_signed);
}

TEST(Blanks, JoinDigitsOnlyAsThousandsSeparator) {
  const CellValue grouped = read("117 268");
  EXPECT_EQ(grouped.reading, Reading::number);
  EXPECT_EQ(grouped.number.digits, 117268);
  EXPECT_TRUE(grouped.broken);
  EXPECT_EQ(read("1 234 567").number.digits, 1234567);
  EXPECT_EQ(read("12 345.6").number.digits, 123456);
  EXPECT_FALSE(read("117268").broken);
  EXPECT_EQ(read("12 件").number.digits, 12);
  EXPECT_EQ(read("减少 2").number.digits, -2);
}

class TwoNumbers : public testing::TestWithParam<std::string_view> {};

TEST_P(TwoNumbers, AreUnreadable) { EXPECT_EQ(read(GetParam()).reading, Reading::unreadable); }

INSTANTIATE_TEST_SUITE_P(All, TwoNumbers,
                         testing::Values("117 26", "12 5", "1234 567", "0 318", "0,318", "1 234,567",
                                         "6, 798", "39\n704", "6,\n798", "39\u2028704", "39件 704件",
                                         "1 23 456", "12 件 5", "3 4 5"));

TEST(Money, HasNoBinaryRounding) {
  const CellValue value = read("160.5964万元");
  EXPECT_EQ(value.number.scaled(value.unit_power).integer(), 1605964);
}

TEST(HeaderPower, IsThatOfTheUnitTheHeaderNames) {
  const auto power = [](std::string_view header) {
    return header_money_power(header, Catalogue::instance());
  };
  EXPECT_EQ(power("本年收费金额（单位：万元）"), 4);
  EXPECT_EQ(power("本年收费金额(万元)"), 4);
  EXPECT_EQ(power("采购总金额（元）"), 0);
  EXPECT_EQ(power("采购总金额（亿元）"), 8);
  EXPECT_EQ(power("采购总金额"), std::nullopt);
  EXPECT_EQ(power("本年制发件数"), std::nullopt);
  EXPECT_EQ(power(""), std::nullopt);
}

}  // namespace
}  // namespace gongkai
