// A cell whose text is no number costs itself, and its diagnostic shows what it says; its row is read.
#include <gtest/gtest.h>

#include "report/documents.h"

namespace gongkai {
namespace {

class UnreadableCell : public testing::TestWithParam<const char*> {};

std::string diagnosed(const Report& report, std::string_view place) {
  std::string out;
  for (const DiagnosticRow& row : report.diagnostics)
    if (row.place == place) out.append(row.code).append(" ").append(row.raw.value_or("NULL"));
  return out;
}

TEST_P(UnreadableCell, OfManyColumns) {
  const std::string row =
      "二、上年结转政府信息公开申请数量\t4\t" + std::string(GetParam()) + "\t0\t0\t0\t1\t8\n";
  const Report report =
      recognise(with_sections(3, "一、本年新收政府信息公开申请数量\t15\t2\t0\t0\t0\t1\t18\n" + row +
                                     "（一）予以公开\t9\t0\t0\t0\t0\t0\t9\n"));
  EXPECT_EQ(requested(report, "carried_in"), "4 NULL 0 0 0 1 8");
  EXPECT_EQ(requested(report, "granted"), "9 0 0 0 0 0 9");
  EXPECT_EQ(diagnosed(report, "request/carried_in/commercial_enterprise"),
            "unreadable_cell " + std::string(GetParam()));
}

TEST_P(UnreadableCell, OfOneColumn) {
  const Report report =
      recognise(with_sections(2, "第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t" +
                                     std::string(GetParam()) + "\n行政强制\t7\n"));
  EXPECT_EQ(disclosed(report, "administrative_penalty", "decisions"), "NULL");
  EXPECT_EQ(disclosed(report, "administrative_coercion", "decisions"), "7");
  EXPECT_EQ(diagnosed(report, "disclosure/administrative_penalty/decisions"),
            "unreadable_cell " + std::string(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(All, UnreadableCell,
                         testing::Values("〇", "见附件", "○", "①", "…", "3 4", "约3", "见附表3", "3；4",
                                         "\xEF\xBF\xBD", "3\xEF\xBF\xBD"));

// A point may part thousands; before a zero it parts nothing.
TEST(UnreadableCell, ACountWithThreeDecimals) {
  const Report report = recognise(with_sections(3,
                                                "| 1.属于国家秘密 | 1.000 | 0 | 0 | 0 | 0 | 2.0 | 1.002 |\n"
                                                "| （七）总计 | 1 | 0 | 0 | 0 | 0 | 2 | 3 |\n"));
  EXPECT_EQ(requested(report, "denied.state_secret"), "NULL 0 0 0 0 2 NULL") << diagnostics_of(report);
}

}  // namespace
}  // namespace gongkai
