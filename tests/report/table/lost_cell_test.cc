#include <gtest/gtest.h>

#include <string>

#include "report/documents.h"

namespace gongkai {
namespace {

/// A table of two editions' common rows in tabs, one row of which lacks a cell in the middle. Blank cells
/// stand inside and at the end of other rows, so nothing was trimmed.
TEST(LostCell, LeavesItsRowUnplaced) {
  const Report report =
      recognise(title_line +
                "二、主动公开政府信息情况\n第二十条第（五）项\t\t\t\n信息内容\t上一年项目数量\t本年增/"
                "减\t处理决定数量\n"
                "行政许可\t254\t6798\n其他对外管理服务事项\t3\t1\t2\n"
                "三、收到和处理政府信息公开申请情况\n\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n"
                "（四）无法提供\t1.本机关不掌握相关政府信息\t12\t3\t0\t0\t0\t15\n"
                "\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n六、其他需要报告的事项\n无。\n");
  ASSERT_FALSE(report.disclosure.empty());
  for (const DisclosureRow& row : report.disclosure) {
    if (row.item != "administrative_license") continue;
    EXPECT_FALSE(row.value.has_value()) << row.measure;
  }
  for (const RequestRow& row : report.request) {
    if (row.outcome != "unavailable.not_held") continue;
    for (const Count& count : row.counts) EXPECT_FALSE(count.has_value());
  }
  EXPECT_TRUE(says(report, "unplaced_values", "disclosure/administrative_license/change"));
  EXPECT_TRUE(says(report, "unplaced_values", "request/unavailable.not_held/other_org"));
}

/// Bytes that are no character cost the cell they stand in, not the row.
TEST(UndecodableByte, CostsItsCell) {
  const Report report =
      recognise(title_line +
                "三、收到和处理政府信息公开申请情况\n\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n"
                "（四）无法提供\t1.本机关不掌握相关政府信息\t12\t3\t0\xFF\t0\t0\t0\t15\n"
                "\t2.没有现成信息需要另行制作\t1\xA0\t0\t0\t0\t0\t0\t1\n六、其他需要报告的事项\n无。\n");
  EXPECT_EQ(requested(report, "unavailable.not_held"), "12 3 NULL 0 0 0 15");
  EXPECT_TRUE(says(report, "unreadable_cell", "request/unavailable.not_held/research_institution"));
  EXPECT_EQ(requested(report, "unavailable.needs_creation"), "1 0 0 0 0 0 1");
}

const std::string table_four = title_line + "四、政府信息公开行政复议、行政诉讼情况\n";
const std::string results = "结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n";

/// As many rows of figures as channels, and a label twice: whose figures are gone nobody can say.
TEST(ChannelNamedTwice, LeavesAllUnplaced) {
  const Report report =
      recognise(table_four + results + "行政复议\n未经复议直接起诉\n未经复议直接起诉\n复议后起诉\n" +
                "1\n0\n0\n0\n1\n1\n0\n0\n0\n1\n0\n2\n0\n0\n2\n六、其他需要报告的事项\n无。\n");
  EXPECT_EQ(disputed(report, "reconsideration"), "NULL NULL NULL NULL NULL");
}

/// A header for each channel, and behind one of them the figures of two.
TEST(ChannelsUnderTheirOwnHeaders, AreUnplacedWhereOneHasNoFigures) {
  const std::string zeros = "0 0 0 0 0\n";
  const Report report =
      recognise(table_four + "行政复议\n" + results + "未经复议直接起诉\n" + results + zeros + zeros +
                "复议后起诉\n" + results + "0 0 0 49 49\n六、其他需要报告的事项\n无。\n");
  EXPECT_EQ(disputed(report, "reconsideration"), "NULL NULL NULL NULL NULL");
}

}  // namespace
}  // namespace gongkai
