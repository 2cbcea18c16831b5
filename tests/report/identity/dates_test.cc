#include "report/identity/dates.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

std::string date(std::string_view text, std::optional<int> default_year = std::nullopt) {
  const auto found = find_date(text, 0, Catalogue::instance(), default_year);
  return found ? found->iso : "none";
}

TEST(FindDate, ReadsEverySpelling) {
  EXPECT_EQ(date("2021年1月5日"), "2021-01-05");
  EXPECT_EQ(date("2020 年 12 月 31 日"), "2020-12-31");
  EXPECT_EQ(date("2021-01-05"), "2021-01-05");
  EXPECT_EQ(date("2021/1/5"), "2021-01-05");
  EXPECT_EQ(date("2021.1.5"), "2021-01-05");
  EXPECT_EQ(date("公开日期:2022-01-21 10:30"), "2022-01-21");
}

TEST(FindDate, PassesOverWhatIsNone) {
  EXPECT_EQ(date(""), "none");
  EXPECT_EQ(date("2021年1月"), "none");
  EXPECT_EQ(date("2021年"), "none");
  EXPECT_EQ(date("2021-01"), "none");
  EXPECT_EQ(date("2021-01/05"), "none");  // its parts do not agree
  EXPECT_EQ(date("2021年13月5日"), "none");
  EXPECT_EQ(date("2021年2月29日"), "none");
  EXPECT_EQ(date("2020年2月29日"), "2020-02-29");
  EXPECT_EQ(date("1.2.3"), "none");
  EXPECT_EQ(date("0988-6120045"), "none");
  EXPECT_EQ(date("电话2021-6120045"), "none");
}

// layouts.md 20: lost characters.
TEST(FindDate, PassesOverDatesWithLostCharacters) {
  EXPECT_EQ(date("2023年11日至2023年1231日"), "none");
  EXPECT_EQ(date("20241月1日"), "none");
  EXPECT_EQ(date("2023年11日至2023年12月31日"), "2023-12-31");
}

TEST(FindDate, TakesTheYearFromItsContextWhenToldTo) {
  EXPECT_EQ(date("12月31日", 2020), "2020-12-31");
  EXPECT_EQ(date("12月31日"), "none");
  EXPECT_EQ(date("2021年1月5日", 2020), "2021-01-05");
}

TEST(FindDate, SaysWhereItStands) {
  const auto found = find_date("自2020年1月1日起", 0, Catalogue::instance());
  ASSERT_TRUE(found);
  EXPECT_EQ(found->begin, 3U);
  EXPECT_EQ(found->end, std::string_view("自2020年1月1日").size());
  EXPECT_FALSE(find_date("自2020年1月1日起", found->end, Catalogue::instance()));
}

int year(std::string_view text, bool bare = false) {
  const auto found = find_year(text, 0, bare, Catalogue::instance());
  return found ? found->year : 0;
}

TEST(FindYear, ReadsDigitsAndHanzi) {
  EXPECT_EQ(year("2020年政府信息公开"), 2020);
  EXPECT_EQ(year("2020 年"), 2020);
  EXPECT_EQ(year("2020年度"), 2020);
  EXPECT_EQ(year("二〇二〇年"), 2020);
  EXPECT_EQ(year("二零二一年度"), 2021);
  EXPECT_EQ(year("二○二二年"), 2022);
  EXPECT_EQ(year("洛阳市汝阳县人民政府2020年"), 2020);
}

TEST(FindYear, WithoutItsWordOnlyWhereAllowed) {
  EXPECT_EQ(year("2020政府信息公开"), 0);
  EXPECT_EQ(year("2020政府信息公开", true), 2020);
}

TEST(FindYear, PassesOverOtherNumbers) {
  EXPECT_EQ(year("12345热线", true), 0);
  EXPECT_EQ(year("1234年", true), 0);
  EXPECT_EQ(year("202年", true), 0);
  EXPECT_EQ(year("3年", true), 0);
  EXPECT_EQ(year("三年", true), 0);
  EXPECT_EQ(year("一二三四年", true), 0);
  EXPECT_EQ(year("", true), 0);
}

TEST(FindYear, TakesItsWordAlong) {
  const auto found = find_year("2020年度报告", 0, false, Catalogue::instance());
  ASSERT_TRUE(found);
  EXPECT_EQ(found->begin, 0U);
  EXPECT_EQ(found->end, std::string_view("2020年度").size());
}

}  // namespace
}  // namespace gongkai
