#include "report/compare/compare.h"

#include <gtest/gtest.h>

#include <sstream>

namespace gongkai {
namespace {

SectionRow section(std::int64_t depth, const char* label, const char* heading, std::string body,
                   std::optional<std::string_view> topic = std::nullopt) {
  SectionRow row;
  row.depth = depth;
  row.label = label;
  row.heading = heading;
  row.topic = topic;
  row.body = std::move(body);
  return row;
}

Report report_of(std::vector<SectionRow> sections, std::string_view edition = "2021") {
  Report report;
  report.identity.edition = edition;
  report.sections = std::move(sections);
  return report;
}

RequestRow row_of(const char* outcome, Count natural, Count enterprise, Count total) {
  RequestRow row;
  row.outcome = outcome;
  row.counts[0] = natural;
  row.counts[1] = enterprise;
  row.counts[6] = total;
  return row;
}

/// "status place prior → text" of every row of the kind, a line each.
std::string told(const std::vector<ChangeRow>& rows, std::string_view kind) {
  std::ostringstream out;
  for (const ChangeRow& row : rows) {
    if (row.kind != kind) continue;
    out << row.status << ' ' << row.place << ' ';
    if (kind == "figure") {
      out << (row.prior ? std::to_string(static_cast<int>(*row.prior)) : "") << " → "
          << (row.value ? std::to_string(static_cast<int>(*row.value)) : "");
      if (row.difference) out << " (" << *row.difference << ')';
      if (row.ratio) out << " ×" << *row.ratio;
      if (row.note) out << ' ' << *row.note;
    } else {
      out << row.prior_text.value_or("-") << " → " << row.text.value_or("-");
      if (kind == "section") {
        out << ' ' << row.repeated.value_or(-1) << ' ' << *row.kept << ' ' << *row.changed << ' '
            << *row.added << ' ' << *row.gone;
      }
    }
    out << '\n';
  }
  return out.str();
}

TEST(Compare, SentencesAreKeptChangedAddedAndGone) {
  const Report earlier = report_of(
      {section(1, "一、", "总体情况", "全年公开信息12条。加强学习培训。旧事不再提起！", "overview")});
  const Report later = report_of(
      {section(1, "一、", "总体情况", "加强学习培训。\n全年公开信息30条。另起一段新话；", "overview")});
  EXPECT_EQ(told(compare(earlier, later), "sentence"),
            "kept section/一、 加强学习培训。 → 加强学习培训。\n"
            "changed section/一、 全年公开信息12条。 → 全年公开信息30条。\n"
            "added section/一、 - → 另起一段新话；\n"
            "gone section/一、 旧事不再提起！ → -\n");
}

TEST(Compare, MainSectionsBelongTogetherByTopicElseByHeading) {
  const Report earlier =
      report_of({section(1, "五、", "存在的问题", "问题一二三四五六。", "problems"),
                 section(1, "七、", "附表", "附表如下所示。"), section(1, "八、", "联系", "电话请见网站。")});
  const Report later = report_of({section(1, "四、", "存在的主要问题", "", "problems"),
                                  section(2, "（一）", "问题", "问题一二三四五六。"),
                                  section(1, "九、", "附表", "附表如上所示。"),
                                  section(1, "十、", "其他事项", "没有其他事项。", "other")});
  EXPECT_EQ(told(compare(earlier, later), "section"),
            "kept section/四、 五、存在的问题 → 四、存在的主要问题 1 1 0 0 0\n"
            "changed section/九、 七、附表 → 九、附表 0 0 0 1 1\n"
            "added section/十、 - → 十、其他事项 0 0 0 1 0\n"
            "gone section/八、 八、联系 → - -1 0 0 0 1\n");
}

TEST(Compare, AFigureHasBothYearsWhereTheFormsCompare) {
  Report earlier = report_of({}, "2019"), later = report_of({}, "2021");
  earlier.request = {row_of("received_new", 4, {}, 4), row_of("other", {}, {}, 2)};
  later.request = {row_of("received_new", 6, 0, 6)};
  earlier.disclosure.push_back({.item = "rules", .measure = "disclosed_total", .value = 9});
  later.disclosure.push_back({.item = "administrative_license", .measure = "decisions", .value = 5});
  EXPECT_EQ(told(compare(earlier, later), "figure"),
            "added disclosure/administrative_license/decisions  → 5\n"
            "changed request/received_new/natural_person 4 → 6 (2) ×1.5\n"
            "added request/received_new/commercial_enterprise  → 0\n"
            "changed request/received_new/total 4 → 6 (2) ×1.5\n"
            "gone disclosure/rules/disclosed_total 9 → \n"
            "gone request/other/total 2 → \n");
}

TEST(Compare, FiguresOfFormsThatDoNotCompareStandWithoutADifference) {
  Report earlier = report_of({}, "2014"), later = report_of({}, "2019");
  earlier.request = {row_of("granted", {}, {}, 4), row_of("unknown", {}, {}, 4)};
  later.request = earlier.request;
  EXPECT_EQ(
      told(compare(earlier, later), "figure"),
      "kept request/granted/total 4 → 4 2014年统计表另列“属于已主动公开范围”，2019年格式并入“予以公开”\n"
      "kept request/unknown/total 4 → 4 两年报告的格式不同，没有对照\n");
}

TEST(Compare, AQuantityOfTheProseCountsWhereOneExactFigureIsStated) {
  const auto stated = [](const char* code, double value, std::string_view qualifier = "exact") {
    MetricRow row;
    row.code = code;
    row.value = value;
    row.qualifier = qualifier;
    row.origin = "narrative";
    return row;
  };
  Report earlier = report_of({}, "2019"), later = report_of({}, "2021");
  earlier.metrics = {stated("a", 1), stated("b", 1), stated("c", 1)};
  later.metrics = {stated("a", 2), stated("a", 2), stated("b", 1), stated("b", 2),
                   stated("c", 5, "more_than")};
  EXPECT_EQ(told(compare(earlier, later), "figure"), "changed metric/a 1 → 2 (1) ×2\n");
}

}  // namespace
}  // namespace gongkai
