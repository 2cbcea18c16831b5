#include <gtest/gtest.h>

#include <string>

#include "report/documents.h"

namespace gongkai {
namespace {

const std::string heading = "三、收到和处理政府信息公开申请情况\n";
const std::string ending = "六、其他需要报告的事项\n无。\n";

std::size_t stated(const Report& report, std::string_view outcome) {
  std::size_t count = 0;
  for (const RequestRow& row : report.request)
    if (row.outcome == outcome)
      for (const Count& value : row.counts) count += value ? 1 : 0;
  return count;
}

/// The row of 8.属于行政查询事项 is gone; the year before stands in its place.
TEST(StrangeLabel, TakesNoRowsPlace) {
  const Report report = recognise(title_line + heading +
                                  "6.属于四类过程性信息 0 0 0 0 0 0 0\n7.属于行政执法案卷 1 0 0 0 0 0 1\n"
                                  "去年 16 5 5 0 3 1 30\n（四）无法提供\n"
                                  "1.本机关不掌握相关政府信息 2 0 0 0 0 0 2\n"
                                  "2.没有现成信息需要另行制作 0 0 0 0 0 0 0\n" +
                                  ending);
  EXPECT_EQ(stated(report, "denied.enforcement_file"), 7U);
  EXPECT_EQ(stated(report, "denied.administrative_query"), 0U);
  EXPECT_EQ(stated(report, "unavailable.not_held"), 7U);
}

/// However damaged, it is its row's.
TEST(StrangeLabel, IsNoneWhenHalfOfItIsLeft) {
  const Report report = recognise(title_line + heading +
                                  "6.属于四类过程性信息 0 0 0 0 0 0 0\n7.属于行政执法案卷 1 0 0 0 0 0 1\n"
                                  "属行吵亖询事 16 5 5 0 3 1 30\n（四）无法提供\n"
                                  "1.本机关不掌握相关政府信息 2 0 0 0 0 0 2\n"
                                  "2.没有现成信息需要另行制作 0 0 0 0 0 0 0\n" +
                                  ending);
  EXPECT_EQ(stated(report, "denied.administrative_query"), 7U);
}

/// Two labels, two rows of figures: the first row's may be the first label's.
TEST(LabelBehindALabel, HasNotTheFiguresBesideItForSure) {
  const Report report = recognise(title_line + heading +
                                  "6.属于四类过程性信息 0 0 0 0 0 0 0\n7.属于行政执法案卷\n"
                                  "8.属于行政查询事项 16 5 5 0 3 1 30\n0 0 0 0 4 0 4\n（四）无法提供\n"
                                  "1.本机关不掌握相关政府信息 2 0 0 0 0 0 2\n"
                                  "2.没有现成信息需要另行制作 0 0 0 0 0 0 0\n" +
                                  ending);
  EXPECT_EQ(stated(report, "denied.process"), 7U);
  EXPECT_EQ(stated(report, "denied.administrative_query"), 0U);
  EXPECT_EQ(stated(report, "unavailable.not_held"), 7U);
}

/// Two labels in one cell, the first of them damaged, and the second row without one.
TEST(DamagedLabelBeforeALabel, TakesNotTheFiguresOfBothForTheSecond) {
  const auto cells = [](std::string_view label, std::string_view figures) {
    return "<tr><td>" + std::string(label) + "</td>" + std::string(figures) + "</tr>";
  };
  const std::string zeros = "<td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td>";
  const std::string ones = "<td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>1</td>";
  for (const std::string_view damaged : {"、侧新收政信息开抸请乩", "一年新政府信公申数"}) {
    const Report report =
        recognise("<html><body><p>" + title_line + "</p><p>" + heading + "</p><table>" +
                  cells(std::string(damaged) + "二、上年结转政府信息公开申请数量", ones) + cells("", zeros) +
                  cells("（一）予以公开", ones) + cells("（二）部分公开", zeros) + "</table><p>" + ending +
                  "</p></body></html>");
    EXPECT_EQ(requested(report, "carried_in").find('1'), std::string::npos) << damaged;
    EXPECT_EQ(stated(report, "granted"), 7U) << damaged;
  }
}

}  // namespace
}  // namespace gongkai
