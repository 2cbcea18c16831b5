#include "report/narrative/prose.h"

#include <gtest/gtest.h>

#include "text/normalize.h"

namespace gongkai {
namespace {

std::string shown(const Prose& prose) {
  std::string utf8;
  for (const char32_t c : prose.text()) append_utf8(utf8, c);
  return utf8;
}

TEST(Prose, IsFoldedWithoutBlanks) { EXPECT_EQ(shown(Prose("共 培訓　２００\n余人次")), "共培训200余人次"); }

TEST(Prose, TellsWhereBlanksStood) {
  const Prose prose("共 12\n条");
  EXPECT_FALSE(prose.blank_before(0));
  EXPECT_TRUE(prose.blank_before(1));
  EXPECT_FALSE(prose.blank_before(2));
  EXPECT_TRUE(prose.blank_before(3));
}

TEST(Prose, KnowsThePlaceOfEachCharacter) {
  const std::string_view text = "甲 乙丙";
  const Prose prose(text);
  EXPECT_EQ(prose.offset(0), 0U);
  EXPECT_EQ(prose.offset(1), 4U);
  EXPECT_EQ(prose.offset(2), 7U);
  EXPECT_EQ(prose.offset(3), text.size());
}

TEST(Prose, QuotesWhatIsWritten) {
  const Prose prose("共培訓 ２００ 余人次 。");
  EXPECT_EQ(prose.quote(3, 9), "２００ 余人次");
  EXPECT_EQ(prose.quote(3, 3), "");
}

TEST(Prose, DropsPinyin) {
  EXPECT_EQ(shown(Prose("規(guī)章和行(háng)業(yè)規(guī)範")), "规章和行业规范");
  EXPECT_EQ(shown(Prose("规章（共3件）(A)")), "规章(共3件)(A)");
}

TEST(Prose, ReadsEscapes) { EXPECT_EQ(shown(Prose("&lt;甲&gt;&nbsp;乙&amp;丙&丁")), "<甲>乙&丙&丁"); }

TEST(Prose, FindsTheNextOfAKind) {
  const Prose prose("全年公开信息，主动公开政府信息十二条。未收到申请");
  EXPECT_EQ(prose.next(prose_kind::clause_end, 0), 6U);
  EXPECT_EQ(prose.next(prose_kind::clause_end, 7), 18U);
  EXPECT_EQ(prose.next(prose_kind::sentence_end, 0), 18U);
  EXPECT_EQ(prose.next(prose_kind::none | prose_kind::quantity, 0), 15U);
  EXPECT_EQ(prose.next(prose_kind::none, 0), 19U);
  EXPECT_EQ(prose.next(prose_kind::none, 20), prose.text().size());
  EXPECT_TRUE(prose.is(prose_kind::date, 1));
}

TEST(Prose, OfNothing) {
  const Prose prose("");
  EXPECT_TRUE(prose.text().empty());
  EXPECT_EQ(prose.offset(0), 0U);
}

TEST(Prose, TakesIllFormedBytes) {
  const Prose prose("甲\xE4\xB8条");
  EXPECT_EQ(prose.text().size(), 4U);
  EXPECT_EQ(prose.offset(4), 8U);
  EXPECT_EQ(Prose("甲\xE0\x80\x80条款项").text().size(), 7U);  // too long
  EXPECT_EQ(Prose("甲\xED\xA0\x80条款项").text().size(), 7U);  // half of a pair
}

}  // namespace
}  // namespace gongkai
