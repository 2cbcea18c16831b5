#include "report/compare/shingles.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

std::optional<double> share(std::string_view text, std::string_view other) {
  const std::u32string there = plain_characters(other);
  return repeated_share(plain_characters(text), ShingleSet(there));
}

TEST(Shingles, LeaveOutDigitsAndBlanks) {
  EXPECT_EQ(plain_characters("收到 12 件，\n　办结3件"), U"收到件，办结件");
}

TEST(Shingles, AreEveryRunOfFourCharacters) {
  const std::u32string plain = U"一二三四五六";
  EXPECT_EQ(count_shingles(plain), 3U);
  EXPECT_EQ(nth_shingle(plain, 2), U"三四五六");
}

TEST(Shingles, OfAShorterTextAreOne) {
  EXPECT_EQ(count_shingles(U"无。"), 1U);
  EXPECT_EQ(count_shingles(U""), 0U);
  EXPECT_EQ(share("无。", "本年度无。"), 1.0);
  EXPECT_EQ(share("无。", "有。"), 0.0);
}

TEST(Shingles, TellTheShareThatTheOtherTextHas) {
  EXPECT_EQ(share("收到申请12件", "2022年收到申请9件。"), 1.0);
  EXPECT_EQ(share("一二三四甲", "一二三四五"), 0.5);  // of two, one
  EXPECT_EQ(share("一二三四", "无"), 0.0);
  EXPECT_EQ(share("一二三四", ""), 0.0);
  EXPECT_EQ(share("2023", "2023"), std::nullopt);
}

}  // namespace
}  // namespace gongkai
