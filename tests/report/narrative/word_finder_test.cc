#include "report/narrative/word_finder.h"

#include <gtest/gtest.h>

#include <string>

namespace gongkai {
namespace {

std::string found(const WordFinder& finder, std::u32string_view text) {
  std::string hits;
  finder.find(text, 0, text.size(), [&](const WordHit& hit) {
    hits += std::to_string(hit.word) + "@" + std::to_string(hit.begin) + "-" + std::to_string(hit.end) + " ";
  });
  return hits;
}

TEST(WordFinder, FindsWordsInsideEachOtherTheShorterFirst) {
  WordFinder finder;
  finder.add(U"公开", 1);
  finder.add(U"公开信息", 2);
  finder.add(U"信息", 3);
  EXPECT_EQ(found(finder, U"主动公开信息"), "1@2-4 2@2-6 3@4-6 ");
}

TEST(WordFinder, ASpellingMayHaveSeveralIds) {
  WordFinder finder;
  finder.add(U"公开", 1);
  finder.add(U"公开", 7);
  finder.add(U"公开", 1);
  EXPECT_EQ(found(finder, U"公开"), "1@0-2 7@0-2 ");
}

TEST(WordFinder, NoWordGoesOnWithACharacterOfAnotherPlane) {
  WordFinder finder;
  finder.add(U"AB", 1);
  EXPECT_EQ(found(finder, U"A\U00010042"), "");  // U+10042 and B share their last 16 bits
  EXPECT_EQ(found(finder, U"\U00010041B"), "");
}

TEST(WordFinder, KeepsWhatItKnowsWhenItGrows) {
  WordFinder finder;
  constexpr char32_t first = U'一';
  constexpr std::uint32_t words = 3000;
  for (std::uint32_t i = 0; i < words; ++i) finder.add(std::u32string{first + i % 7, first + i, U'件'}, i);
  for (std::uint32_t i = 0; i < words; ++i)
    ASSERT_EQ(found(finder, std::u32string{first + i % 7, first + i, U'件'}), std::to_string(i) + "@0-3 ");
}

}  // namespace
}  // namespace gongkai
