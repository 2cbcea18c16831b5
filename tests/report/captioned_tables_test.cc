// Tables that are not the report's, as their captions say; and two of one form that do not say.
#include <gtest/gtest.h>

#include "report/documents.h"

namespace gongkai {
namespace {

const std::string header = "\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n";

/// Table three of three rows; `n` tells it from others, all have four of the enterprises in common.
std::string table_three(int n) {
  std::string text = header;
  for (const char* label :
       {"一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开"}) {
    text.append(label).append("\t").append(std::to_string(n)).append("\t4\t0\t0\t0\t0\t");
    text.append(std::to_string(n + 4)).append("\n");
    ++n;
  }
  return text;
}

const std::string first_year = "10 4 0 0 0 0 14";
const std::string common = "NULL NULL 0 0 0 0 NULL";

std::string received(const std::string& tables) {
  return requested(recognise(with_sections(3, tables)), "received_new");
}

TEST(CaptionedTables, OfAnotherYear) {
  EXPECT_EQ(received(table_three(10) + "附：2021年收到和处理政府信息公开申请情况\n" + table_three(20)),
            first_year);
  EXPECT_EQ(received("2021年\n" + table_three(20) + "2022年\n" + table_three(10)), first_year);
  EXPECT_EQ(received("2021年收到和处理政府信息公开申请情况表\n" + table_three(10)), first_year)
      << "the only one: a slip of the caption";
  const Report slip =
      recognise(with_sections(3, "2021年收到和处理政府信息公开申请情况表\n" + table_three(10)));
  EXPECT_TRUE(says(slip, "other_year_table", "request"));
  EXPECT_FALSE(says(recognise(with_sections(3, "2022年收到和处理政府信息公开申请情况表\n" + table_three(10))),
                    "other_year_table"));
}

TEST(CaptionedTables, OfAPartOfTheYear) {
  EXPECT_EQ(received("（上半年）\n" + table_three(10) + "（下半年）\n" + table_three(20)), "absent");
  EXPECT_EQ(received("2022年1-6月收到和处理政府信息公开申请情况\n" + table_three(10)), "absent");
  EXPECT_EQ(received("统计期限：2022年1月1日至12月31日\n" + table_three(10)), first_year);
  EXPECT_EQ(received("（截至2022年12月31日）\n" + table_three(10)), first_year);
  const Report report = recognise(with_sections(3, "（上半年）\n" + table_three(10)));
  EXPECT_TRUE(says(report, "other_table"));
  EXPECT_TRUE(says(report, "missing_table", "request"));
}

TEST(CaptionedTables, OfTheWholeAndOfTheBody) {
  const std::string both = "（全县汇总）\n" + table_three(10) + "（县政府本级）\n" + table_three(20);
  EXPECT_EQ(received(both), first_year) << "松河县人民政府 reports on the county";
  std::string of_bureau = with_sections(3, both);
  of_bureau.replace(of_bureau.find("松河县人民政府"), std::string("松河县人民政府").size(), "松河县民政局");
  EXPECT_EQ(requested(recognise(of_bureau), "received_new"), "20 4 0 0 0 0 24");
}

TEST(CaptionedTables, ThatDoNotSay) {
  const Report report = recognise(with_sections(3, table_three(10) + "\n" + table_three(20)));
  EXPECT_EQ(requested(report, "received_new"), common);
  EXPECT_EQ(requested(report, "granted"), common);
  EXPECT_TRUE(says(report, "rival_tables", "request/received_new/commercial_enterprise"));
  EXPECT_EQ(received(table_three(10) + "\n" + table_three(10)), first_year);
}

/// As converters write it: all rows as wide as the header, blank cells at their ends. What fills up a row's
/// end may stand for a lost cell, so that few rows are known by themselves, and those of zeros first.
TEST(CaptionedTables, RowsOfNoughtsDoNotStandForTheOtherTables) {
  const auto table = [](const std::string& received, const std::string& granted) {
    return "| （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况 |  |  |  |  "
           "|  "
           "|  |  |  |\n|---|---|---|---|---|---|---|---|---|---|\n"
           "| 自然人 | 法人或其他组织 | 总计 |  |  |  |  |  |  |  |\n"
           "| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |  |  |  |  |  |\n"
           "| 一、本年新收政府信息公开申请数量 | " +
           received + " |  |  |\n| 三、本年度办理结果 | （一）予以公开 | " + granted + " |  |\n";
  };
  const std::string own = table("10 | 4 | 0 | 0 | 0 | 0 | 14", "3 | 5 | 0 | 0 | 0 | 0 | 8");
  EXPECT_EQ(requested(recognise(with_sections(3, own)), "granted"), "3 5 0 0 0 0 8");
  const std::string other = table("20 | 4 | 0 | 0 | 0 | 0 | 24", "0 | 0 | 0 | 0 | 0 | 0 | 0");
  const Report both = recognise(with_sections(3, own + "\n附件：局机关\n\n" + other));
  EXPECT_EQ(requested(both, "granted"), "NULL NULL 0 0 0 0 NULL");
  EXPECT_TRUE(says(both, "conflicting_cell", "request/granted/natural_person")) << diagnostics_of(both);
}

TEST(CaptionedTables, OfDisputesThatDoNotSay) {
  const auto table_four = [](const std::string& upheld) {
    std::string text;
    for (const char* channel : {"行政复议", "未经复议直接起诉", "复议后起诉"})
      text.append(channel)
          .append("\t")
          .append(upheld)
          .append("\t3\t0\t0\t")
          .append(upheld == "1" ? "4" : "5")
          .append("\n");
    return "\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n" + text;
  };
  const Report report = recognise(with_sections(4, table_four("1") + "\n" + table_four("2")));
  EXPECT_EQ(disputed(report, "reconsideration"), "NULL NULL 0 0 NULL");
  EXPECT_EQ(
      disputed(recognise(with_sections(4, table_four("1") + "\n" + table_four("1"))), "reconsideration"),
      "1 3 0 0 4");
}

TEST(CaptionedTables, OfDisclosureThatDoNotSay) {
  const auto table_two = [](const std::string& issued) {
    return "第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t" + issued +
           "\t2\t5\n行政规范性文件\t" + issued + "\t2\t0\n";
  };
  const Report report = recognise(with_sections(2, table_two("1") + "\n" + table_two("7")));
  EXPECT_EQ(disclosed(report, "rules", "issued"), "NULL");
  EXPECT_EQ(disclosed(report, "rules", "repealed"), "NULL");
  EXPECT_EQ(disclosed(report, "normative_documents", "in_force"), "0");
  EXPECT_EQ(
      disclosed(recognise(with_sections(2, table_two("1") + "\n" + table_two("1"))), "rules", "repealed"),
      "2");
}

}  // namespace
}  // namespace gongkai
