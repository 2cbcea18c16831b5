#include "report/forms/diagnostics.h"

#include <gtest/gtest.h>

#include "base/limits.h"

namespace gongkai {
namespace {

TEST(Place, IsWrittenWithSlashes) {
  EXPECT_EQ(place("request", "denied.process", "total"), "request/denied.process/total");
  EXPECT_EQ(place("disclosure", "rules"), "disclosure/rules");
  EXPECT_EQ(place("dispute"), "dispute");
  EXPECT_EQ(place("section", "三、"), "section/三、");
}

TEST(Diagnostics, BecomeRowsInTheirOrder) {
  Diagnostics diagnostics(Catalogue::instance());
  diagnostics.add("missing_section", "section/三、", {}, std::nullopt, "三、收到和处理政府信息公开申请情况");
  diagnostics.add("unreadable_cell", "disclosure/rules/issued", "? 0", 1);
  const auto rows = diagnostics.rows({1, 4, 9});
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0].seq, 1);
  EXPECT_EQ(rows[0].severity, "warning");
  EXPECT_EQ(rows[0].code, "missing_section");
  EXPECT_EQ(rows[0].place, "section/三、");
  EXPECT_EQ(rows[0].raw, std::nullopt);
  EXPECT_EQ(rows[0].line, std::nullopt);
  EXPECT_EQ(rows[0].message, "缺少法定章节“三、收到和处理政府信息公开申请情况”。");
  EXPECT_EQ(rows[1].seq, 2);
  EXPECT_EQ(rows[1].severity, "error");
  EXPECT_EQ(rows[1].raw, "? 0");
  EXPECT_EQ(rows[1].line, 4);
  EXPECT_EQ(rows[1].message, "“? 0”不能确定地读作一个数值，未采用。");
}

TEST(Diagnostics, ShortenLongTextInTheSentenceOnly) {
  std::string raw;
  for (int i = 0; i < 100; ++i) raw += "公";
  Diagnostics diagnostics(Catalogue::instance());
  diagnostics.add("unknown_row", "request", raw, 0);
  const auto rows = diagnostics.rows({1});
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows[0].raw, raw);
  EXPECT_EQ(rows[0].message, "“" + raw.substr(0, 120) + "”不是法定表格的行，未采用其数值。");
}

TEST(Diagnostics, EndWithOneThatSaysThereAreMore) {
  Diagnostics diagnostics(Catalogue::instance());
  for (std::size_t i = 0; i < limits::diagnostics + 50; ++i)
    diagnostics.add("blank_cell", "request/granted/total", "", 0);
  const auto rows = diagnostics.rows({1});
  ASSERT_EQ(rows.size(), limits::diagnostics + 1);
  EXPECT_EQ(rows.back().code, "too_many_diagnostics");
  EXPECT_EQ(rows.back().place, std::nullopt);
}

}  // namespace
}  // namespace gongkai
