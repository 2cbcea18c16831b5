// One cell a line: blank lines are blank cells where every row takes as many lines as any other.
#include <gtest/gtest.h>

#include "report/documents.h"

namespace gongkai {
namespace {

Report read(const std::string& rows) { return recognise(with_sections(3, rows)); }

std::string rows_with(std::string_view between, std::string_view second) {
  const std::string nl(between);
  std::string text;
  const auto add = [&](std::string_view label, std::initializer_list<std::string_view> values) {
    text.append(label).append(nl);
    for (const std::string_view value : values) text.append(value).append(nl);
  };
  add("一、本年新收政府信息公开申请数量", {"7", "", "2", "", "", "1", "10"});
  text.append("二、上年结转政府信息公开申请数量").append(nl).append(second);
  add("三、本年度办理结果", {});
  add("（一）予以公开", {"", "", "", "", "5", "", "5"});
  add("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", {"1", "0", "0", "0", "0", "0", "1"});
  add("（三）不予公开", {});
  add("1.属于国家秘密", {"", "", "", "", "", "", ""});
  add("2.其他法律行政法规禁止公开", {"3", "", "", "", "", "", "3"});
  return text;
}

TEST(BlankLines, AreBlankCells) {
  for (const std::string between : {"\n", "\n\n"}) {
    const std::string blank = between;
    const Report report = read(
        rows_with(between, blank + "4" + between + blank + blank + blank + "4" + between + "8" + between));
    EXPECT_EQ(requested(report, "received_new"), "7 NULL 2 NULL NULL 1 10");
    EXPECT_EQ(requested(report, "carried_in"), "NULL 4 NULL NULL NULL 4 8");
    EXPECT_EQ(requested(report, "granted"), "NULL NULL NULL NULL 5 NULL 5");
    EXPECT_EQ(requested(report, "partial"), "1 0 0 0 0 0 1");
  }
}

TEST(BlankLines, AreNoneWhereARowHasLostALine) {
  const Report report = read(rows_with("\n", "\n4\n\n\n4\n8\n"));
  EXPECT_EQ(requested(report, "received_new"), "NULL NULL NULL NULL NULL NULL NULL");
  EXPECT_EQ(requested(report, "carried_in"), "NULL NULL NULL NULL NULL NULL NULL");
  EXPECT_EQ(requested(report, "partial"), "1 0 0 0 0 0 1");
}

/// A row of blanks, and behind it one of another period whose label is lost.
TEST(BlankLines, BeforeARowsValuesAreTheRow) {
  for (const std::string nl : {"\n", "\n\n"}) {
    std::string blanks;
    for (int cell = 0; cell < 8; ++cell) blanks += nl;
    std::string values;
    for (const char* const value : {"5", "5", "5", "2", "9", "6", "32"}) values += value + nl;
    const Report report = read(rows_with(nl, blanks + values));
    EXPECT_EQ(requested(report, "carried_in"), "NULL NULL NULL NULL NULL NULL NULL");
    EXPECT_EQ(requested(report, "partial"), "1 0 0 0 0 0 1");
  }
}

/// A page ends within the line of a label: what stands behind its end is on that line of the text, too.
TEST(BlankLines, NoValueStandsOnTheLineOfItsLabel) {
  for (const std::string mark : {"5", "\xEF\xBF\xBD"}) {
    const Report report = read("三、本年度办理结果\n（一）予以公开\f" + mark +
                               "\n0\n7\n0\n0\n0\n0\n7\n1.信访举报投诉申请\n911\n0\n0\n0\n0\n0\n911\n"
                               "5.要求行政机关确认或重新出具已获取信息\n0\n0\n0\n0\n0\n0\n0\n");
    EXPECT_EQ(requested(report, "granted"), "NULL NULL NULL NULL NULL NULL NULL");
  }
}

/// A page that parts its rows by "|" on a line of its own, every cell a line with "|" behind it.
std::string marked_rows(std::string_view odd) {
  std::string text;
  const auto add = [&](std::string_view label, std::initializer_list<std::string_view> values) {
    text.append("|\n ").append(label).append("  | \n");
    for (const std::string_view value : values) text.append(" ").append(value).append("  | \n");
  };
  add("一、本年新收政府信息公开申请数量", {"7", "0", "2", "0", "0", "1", "10"});
  add("二、上年结转政府信息公开申请数量", {"0", odd, "0", "0", "0", "0", "0"});
  add("（一）予以公开", {"3", "0", "0", "0", "5", "0", "8"});
  add("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", {"1", "0", "0", "0", "0", "0", "1"});
  add("1.属于国家秘密", {"0", "0", "0", "0", "0", "0", "0"});
  add("2.其他法律行政法规禁止公开", {"3", "0", "0", "0", "0", "0", "3"});
  return text;
}

TEST(RowMarks, AreNoCells) {
  for (const std::string odd : {"0", "/", "-", ""}) {
    const Report report = read(marked_rows(odd));
    EXPECT_EQ(requested(report, "received_new"), "7 0 2 0 0 1 10") << odd;
    EXPECT_EQ(requested(report, "carried_in"), "0 " + (odd == "0" ? odd : "NULL") + " 0 0 0 0 0") << odd;
    EXPECT_EQ(requested(report, "granted"), "3 0 0 0 5 0 8") << odd;
    EXPECT_EQ(requested(report, "denied.prohibited_by_law"), "3 0 0 0 0 0 3") << odd;
  }
}

}  // namespace
}  // namespace gongkai
