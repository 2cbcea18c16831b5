#include "text/words.h"

#include <gtest/gtest.h>

#include <string>

namespace gongkai {
namespace {

/// "信息 =信 息公 …": = stands before a word beside another.
std::string words(std::string_view text, WordUse use) {
  WordCutter cutter;
  std::string all;
  cutter.cut(text, use, [&](const Word& word) {
    if (!all.empty()) all += ' ';
    if (word.beside) all += '=';
    all += word.text;
    return true;
  });
  return all;
}

std::string indexed(std::string_view text) { return words(text, WordUse::index); }
std::string asked(std::string_view text) { return words(text, WordUse::query); }

TEST(Words, IdeographsArePairsAndStandAloneBeside) {
  EXPECT_EQ(indexed("信息公开"), "信息 =信 息公 =息 公开 =公 开");
  EXPECT_EQ(indexed("税"), "税");
}

TEST(Words, AQueryIsThePairsOfAPhraseOrOneIdeograph) {
  EXPECT_EQ(asked("信息公开"), "信息 息公 公开");
  EXPECT_EQ(asked("征地"), "征地");
  EXPECT_EQ(asked("税"), "税");
}

TEST(Words, PunctuationAndLineEndsPartBlanksDoNot) {
  EXPECT_EQ(asked("征地，补偿"), "征地 补偿");
  EXPECT_EQ(asked("征地\n补偿"), "征地 补偿");
  EXPECT_EQ(asked("总 计"), "总计");
  EXPECT_EQ(asked("总　计"), "总计");
}

TEST(Words, AreFolded) {
  EXPECT_EQ(asked("資訊"), "资讯");
  EXPECT_EQ(asked("ＷｅＣｈａｔ"), "wechat");
  EXPECT_EQ(asked("２０２０年"), "2020 年");
}

TEST(Words, NumbersLoseTheirSeparators) {
  EXPECT_EQ(asked("6,798"), "6798");
  EXPECT_EQ(asked("85.01%"), "85.01");
  EXPECT_EQ(asked("12345 hotline"), "12345 hotline");
}

TEST(Words, TellWhereTheyStand) {
  WordCutter cutter;
  std::string places;
  cutter.cut("a 公开信", WordUse::query, [&](const Word& word) {
    places += std::to_string(word.begin) + "-" + std::to_string(word.end) + " ";
    return true;
  });
  EXPECT_EQ(places, "0-1 2-8 5-11 ");
}

TEST(Words, StopWhenAsked) {
  WordCutter cutter;
  int count = 0;
  cutter.cut("信息公开", WordUse::index, [&](const Word&) { return ++count < 2; });
  EXPECT_EQ(count, 2);
}

TEST(Words, IllFormedBytesPartThem) {
  EXPECT_EQ(asked("公开\xE4"), "公开");
  EXPECT_EQ(asked("\xFF公\xE4\xBF开"), "公 开");
  EXPECT_EQ(asked(std::string_view("ab\0c", 4)), "ab c");
  EXPECT_EQ(asked(""), "");
}

}  // namespace
}  // namespace gongkai
