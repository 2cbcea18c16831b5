#include "document/set_aside.h"

#include <gtest/gtest.h>

#include <string>

#include "document/html.h"
#include "document/shown.h"

namespace gongkai {
namespace {

constexpr std::string_view words = "全年主动公开政府信息12条，其中规章3件。";

std::string between(std::string_view front, std::string_view behind) {
  return std::string(front).append(words).append(behind);
}

std::string lines(std::string html) {
  return shown(read_html({.utf8 = std::move(html), .charset = "UTF-8", .faults = {}, .repaired = false}));
}

TEST(SetAside, MakesTextShort) {
  const std::string page = between("<p>", "</p><p>短</p>");
  SetAside aside(page);
  EXPECT_EQ(aside.page(), "<p>\xF3\xB0\x80\x80</p><p>短</p>");
  EXPECT_EQ(aside.restored(aside.page()), page);
}

TEST(SetAside, LeavesWhatMayBeMarkup) {
  for (const std::string& page :
       {between("", "<p>"), between("<p title='", "'>"), between("<p>&nbsp", "</p>"), between("<p>&", ""),
        between("<p>&#xF0000;</p><p>", "</p>"), between("<p>\xF3\xB0\x80\x80</p><p>", "</p>")}) {
    const SetAside aside(page);
    EXPECT_EQ(aside.page(), page);
  }
}

TEST(SetAside, PutsWordsBackWhereverTheyTurnUp) {
  const std::string line = between("T^[", "]\n");
  EXPECT_EQ(lines(between("<p>", "</p>")), line);
  EXPECT_EQ(lines(between("<!-- a>", " --><p>甲</p>")), "T^[甲]\n");
  EXPECT_EQ(lines(between("<script>if (a>b) '", "';</script><p>甲</p>")), "T^[甲]\n");
  EXPECT_EQ(lines(between("<p title=\"a>", "\">甲</p>")), "T^[甲]\n");
  EXPECT_EQ(lines(between("<p>&nbsp;", "</p>")), line);
  EXPECT_EQ(lines(between("<title>甲</title><p>", "</p>")), line);
}

TEST(SetAside, RestoresAttributes) {
  const Document document =
      read_html({.utf8 = between("<meta name=\"ArticleTitle\" content=\"a>", "\"><p>甲</p>"),
                 .charset = "UTF-8",
                 .faults = {},
                 .repaired = false});
  EXPECT_EQ(document.metadata.title, between("a>", ""));
}

TEST(SetAside, CutsNoCharacter) {
  EXPECT_EQ(lines(between("<p>\uFFFD", "\uFFFD\uFFFD</p>")), between("T^[\uFFFD", "\uFFFD\uFFFD]\n"));
  EXPECT_EQ(lines(between("<p>\uFFFE", "\uFFFF。</p>")), between("T^[", "。]\n"));
}

}  // namespace
}  // namespace gongkai
