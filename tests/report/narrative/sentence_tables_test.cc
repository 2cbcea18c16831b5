#include "report/narrative/sentence_tables.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "report/narrative/prose_kinds_maker.h"
#include "report/narrative/sentence_maker.h"

namespace gongkai {
namespace {

/// What was written when the project was built is what the same code makes here.
TEST(SentenceTables, AreWrittenAsTheyAreMade) {
  SentenceMaker maker{MetricRows{}};
  const SentenceTables made = maker.make();
  const SentenceTables& built = built_in_sentences;
  EXPECT_TRUE(std::ranges::equal(built.words.nodes, made.words.nodes));
  EXPECT_TRUE(std::ranges::equal(built.words.ids, made.words.ids));
  EXPECT_TRUE(std::ranges::equal(built.words.seconds, made.words.seconds));
  EXPECT_TRUE(std::ranges::equal(built.vocabulary.senses, made.vocabulary.senses));
  EXPECT_TRUE(std::ranges::equal(built.vocabulary.first_sense, made.vocabulary.first_sense));
  EXPECT_TRUE(std::ranges::equal(built.vocabulary.words, made.vocabulary.words));
  EXPECT_EQ(built.vocabulary.turning, made.vocabulary.turning);
  EXPECT_EQ(built.vocabulary.first_class, made.vocabulary.first_class);
  EXPECT_EQ(built.vocabulary.behind_classes, made.vocabulary.behind_classes);
  EXPECT_EQ(built.vocabulary.reasons, made.vocabulary.reasons);
  EXPECT_TRUE(std::ranges::equal(built.frames.frames, made.frames.frames));
  EXPECT_TRUE(std::ranges::equal(built.frames.by_head, made.frames.by_head));
  EXPECT_TRUE(std::ranges::equal(built.frames.first_frame, made.frames.first_frame));
  EXPECT_EQ(built.frames.texts, made.frames.texts);
  EXPECT_TRUE(prose_kind::kinds == prose_kind::make());
}

/// A row of a user adds to what is built in and changes nothing else.
TEST(SentenceTables, GrowByTheRowsOfUsers) {
  SentenceMaker maker{MetricRows{.rules = {}, .words = {{"蓝莓平台", "channel", "website"}}, .frames = {}}};
  const WordFinder finder(maker.make().words);
  const WordFinder built_in(built_in_sentences.words);
  const auto count = [](const WordFinder& words, std::u32string_view text) {
    int hits = 0;
    words.find(text, 0, text.size(), [&](const WordHit&) { ++hits; });
    return hits;
  };
  EXPECT_EQ(count(finder, U"通过蓝莓平台主动公开信息"), count(built_in, U"通过蓝莓平台主动公开信息") + 1);
  EXPECT_EQ(count(finder, U"通过网站主动公开信息"), count(built_in, U"通过网站主动公开信息"));
}

}  // namespace
}  // namespace gongkai
