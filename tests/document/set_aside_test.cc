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
       {between("", "<p>"), between("<p id='", "'>"), between("<p>&nbsp", "</p>"), between("<p>&", ""),
        between("<p>&#xF0000;</p><p>", "</p>"), between("<p>\xF3\xB0\x80\x80</p><p>", "</p>")}) {
    const SetAside aside(page);
    EXPECT_EQ(aside.page(), page);
  }
}

TEST(SetAside, LeavesOutAttributesThatNobodyReads) {
  EXPECT_EQ(SetAside("<td width=\"20%\" class='c' lang=ZH><a href=\"/x?y=1\" target=_blank>").page(),
            "<td class='c'><a href=\"\">");
  EXPECT_EQ(SetAside("<p style=\"color: red\"><p style=\"color: red; DISPLAY : none\">").page(),
            "<p><p style=\"color: red; DISPLAY : none\">");
  EXPECT_EQ(SetAside("<tr height=0 align=center><br clear=\"all\" />").page(), "<tr height=0><br/>");
}

TEST(SetAside, LeavesTagsThatAreWrittenOtherwise) {
  for (const char* page :
       {"<meta name=\"date\" lang=\"zh\" content=\"2024\">", "<ol style=\"x-list-style: decimal\">",
        "<td width=\"3><font face=\"a\" size=\"2\">", "<a title=\"x>y\"><td width=\"3\">",
        "<script src=\"a\" width=3</script>", "<!-- <td width--> 甲",
        "<p width = 3 class=\"a\"><td width=\"3\">"})
    EXPECT_EQ(SetAside(page).page(), page);
  EXPECT_EQ(SetAside("<a href=http://x/><td width=\"3\">").page(), "<a href=http://x/><td>");
  EXPECT_EQ(SetAside("<script lang=\"js\">'<td width=\"3\">'</script><td width=\"3\">").page(),
            "<script>'<td width=\"3\">'</script><td>");
}

TEST(SetAside, PutsWordsBackWhereverTheyTurnUp) {
  const std::string line = between("T^[", "]\n");
  EXPECT_EQ(lines(between("<p>", "</p>")), line);
  EXPECT_EQ(lines(between("<!-- a>", " --><p>甲</p>")), "T^[甲]\n");
  EXPECT_EQ(lines("<!-- a <td width--> 甲 <p>"), "T^[甲]\n");
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
