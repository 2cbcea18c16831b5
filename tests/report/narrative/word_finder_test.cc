#include <gtest/gtest.h>

#include <string>

#include "report/narrative/word_list.h"

namespace gongkai {
namespace {

std::string found(WordList& words, std::u32string_view text) {
  const WordFinder finder(words.make());
  std::string hits;
  finder.find(text, 0, text.size(), [&](const WordHit& hit) {
    hits += std::to_string(hit.word) + "@" + std::to_string(hit.begin) + "-" + std::to_string(hit.end) + " ";
  });
  return hits;
}

TEST(WordFinder, FindsWordsInsideEachOtherTheShorterFirst) {
  WordList words;
  words.add(U"公开", 1);
  words.add(U"公开信息", 2);
  words.add(U"信息", 3);
  EXPECT_EQ(found(words, U"主动公开信息"), "1@2-4 2@2-6 3@4-6 ");
}

TEST(WordFinder, ASpellingMayHaveSeveralIds) {
  WordList words;
  words.add(U"公开", 1);
  words.add(U"公开", 7);
  words.add(U"公开", 1);
  EXPECT_EQ(found(words, U"公开"), "1@0-2 7@0-2 ");
}

TEST(WordFinder, NoWordGoesOnWithACharacterOfAnotherPlane) {
  WordList words;
  words.add(U"AB", 1);
  EXPECT_EQ(found(words, U"A\U00010042"), "");  // U+10042 and B share their last 16 bits
  EXPECT_EQ(found(words, U"\U00010041B"), "");
}

TEST(WordFinder, TakesNoCharacterForTheEndOfAWord) {
  WordList words;
  words.add(U"AB", 1);
  words.add(std::u32string_view(U"A\0B", 3), 2);
  EXPECT_EQ(found(words, std::u32string_view(U"AB\0AB", 5)), "1@0-2 1@3-5 ");
  EXPECT_EQ(found(words, std::u32string_view(U"A\0B", 3)), "");
}

TEST(WordFinder, FindsNothingAmongNoWords) {
  WordList words;
  EXPECT_EQ(found(words, U"主动公开信息"), "");
}

TEST(WordFinder, KeepsWhatItKnowsWhenItGrows) {
  WordList words;
  constexpr char32_t first = U'一';
  constexpr std::uint32_t count = 3000;
  for (std::uint32_t i = 0; i < count; ++i) words.add(std::u32string{first + i % 7, first + i, U'件'}, i);
  std::u32string text;
  std::string expected;
  for (std::uint32_t i = 0; i < count; ++i) {
    text += std::u32string{first + i % 7, first + i, U'件'};
    expected += std::to_string(i) + "@" + std::to_string(3 * i) + "-" + std::to_string(3 * i + 3) + " ";
  }
  EXPECT_EQ(found(words, text), expected);
}

}  // namespace
}  // namespace gongkai
