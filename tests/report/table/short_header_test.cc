// A header of table two that lost a column: a row as short may have lost another's value.
#include <gtest/gtest.h>

#include "report/documents.h"

namespace gongkai {
namespace {

Report with_table_two(std::string_view lines) { return recognise(with_sections(2, lines)); }

TEST(ShortHeader, AColumnThatAnotherBlockNamesIsLost) {
  const Report report = with_table_two(
      "| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n|---|---|---|---|\n| 行政许可 | 12 | 3 | 40 "
      "|\n"
      "| 其他对外管理服务事项 | 7 | 1 | 9 |\n第二十条第（六）项\n| 信息内容 | 本年增/减 | 处理决定数量 |\n"
      "|---|---|---|\n| 行政处罚 | 38 | 2 |\n| 行政强制 | 5 | 61 |\n");
  EXPECT_EQ(disclosed(report, "administrative_license", "decisions"), "40") << diagnostics_of(report);
  EXPECT_EQ(disclosed(report, "administrative_coercion", "change"), "NULL");
  EXPECT_EQ(disclosed(report, "administrative_coercion", "decisions"), "NULL");
  EXPECT_TRUE(says(report, "unplaced_values", "disclosure/administrative_coercion/change"));
}

TEST(ShortHeader, AColumnThatNoBlockNamesIsNoneOfTheTable) {
  const Report report = with_table_two(
      "| 信息内容 | 本年增/减 | 处理决定数量 |\n|---|---|---|\n| 行政许可 | 3 | 40 |\n"
      "| 其他对外管理服务事项 | 1 | 9 |\n第二十条第（六）项\n| 信息内容 | 本年增/减 | 处理决定数量 |\n"
      "|---|---|---|\n| 行政处罚 | 38 | 2 |\n| 行政强制 | 5 | 61 |\n");
  EXPECT_EQ(disclosed(report, "administrative_coercion", "change"), "5") << diagnostics_of(report);
  EXPECT_EQ(disclosed(report, "administrative_coercion", "decisions"), "61");
}

TEST(ShortHeader, OneUnknownWordStandsForOneColumn) {
  const Report report = with_table_two(
      "| 信息内容 | 本年新 | 对外公开总数量 |\n|---|---|---|\n| 规章 | 2 | 31 |\n| 行政规范性文件 | 3 | 58 "
      "|\n");
  EXPECT_EQ(disclosed(report, "normative_documents", "disclosed_total"), "NULL") << diagnostics_of(report);
}

}  // namespace
}  // namespace gongkai
