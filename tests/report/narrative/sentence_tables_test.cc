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
  for (const auto list : {&SentenceTables::words, &SentenceTables::roles}) {
    EXPECT_TRUE(std::ranges::equal((built.*list).nodes, (made.*list).nodes));
    EXPECT_TRUE(std::ranges::equal((built.*list).ids, (made.*list).ids));
    EXPECT_TRUE(std::ranges::equal((built.*list).seconds, (made.*list).seconds));
  }
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

/// Where nothing is counted the words of roles are looked for without the others.
TEST(SentenceTables, RolesAreFoundAloneAsAmongAllWords) {
  const MetricRules& rules = *MetricRules::built_in();
  for (const std::u32string_view text :
       {U"截至2023年底未收到申请,其中不予公开的没有,下一步将继续", U"全年累计主动公开信息,较上年增长", U""}) {
    KnownWords all, alone;
    rules.find(text, 0, text.size(), all);
    rules.find_roles(text, 0, text.size(), alone);
    EXPECT_EQ(all.roles_met, alone.roles_met);
    EXPECT_TRUE(std::ranges::equal(all.roles, alone.roles, [](const RoleHit& a, const RoleHit& b) {
      return a.role == b.role && a.begin == b.begin && a.end == b.end;
    }));
    EXPECT_TRUE(alone.lexicon.empty());
  }
}

}  // namespace
}  // namespace gongkai
