// The same facts as text and as a web page or Word file give the same rows, but for the line of a diagnostic.
#include <gtest/gtest.h>

#include <algorithm>

#include "render/check.h"
#include "render/layouts.h"
#include "render/statistics.h"
#include "report/recognise.h"

namespace gongkai::render {
namespace {

std::string shown(const std::optional<std::string>& text) { return text ? "'" + *text + "'" : "NULL"; }

/// A line break inside a label is a blank in one layout and nothing in another.
std::string without_blanks(std::string text) {
  std::erase(text, ' ');
  return text;
}

/// A report's rows as lines of text.
std::vector<std::string> rows_of(const Report& report) {
  std::vector<std::string> rows;
  const Identity& who = report.identity;
  rows.push_back("report " + who.agency.full_name + " " + who.agency.name + " " + std::to_string(who.year) +
                 " " + std::string(who.edition) + " " + shown(who.title) + " " + shown(who.period_start) +
                 " " + shown(who.period_end));
  for (const SectionRow& s : report.sections)
    rows.push_back("section " + std::to_string(s.section_id) + " in " +
                   std::to_string(s.parent_id.value_or(0)) + " " + std::to_string(s.depth) + " " +
                   shown(s.label) + " " + shown(s.heading) + " " + std::string(s.topic.value_or("NULL")) +
                   " '" + s.body + "'");
  Problems twice;
  for (const auto& [place, value] : cells_of(report, twice))
    rows.push_back("cell " + place + " " + show(value));
  for (const std::string& problem : twice) rows.push_back(problem);
  for (const MetricRow& m : report.metrics)
    rows.push_back("metric " + std::to_string(m.section_id.value_or(0)) + " " + m.code.value_or("NULL") +
                   " " + show(m.value) + " " + shown(m.unit) + " " + std::string(m.origin) + " '" +
                   without_blanks(m.quote) + "'");
  for (const DiagnosticRow& d : report.diagnostics)
    rows.push_back("diagnostic " + std::string(d.code) + " " + shown(d.place) + " " + shown(d.raw) + " " +
                   d.message);
  return rows;
}

Problems differences(const std::vector<std::string>& text, const std::vector<std::string>& page) {
  Problems problems;
  for (std::size_t i = 0; i < std::max(text.size(), page.size()); ++i) {
    const std::string one = i < text.size() ? text[i] : "nothing";
    const std::string other = i < page.size() ? page[i] : "nothing";
    if (one != other) problems.push_back("text: " + one + "\n      page: " + other);
  }
  return problems;
}

class SameRows : public testing::TestWithParam<Layout> {};

TEST_P(SameRows, AsText) {
  const auto named = [](const Layout& layout) { return layout.name == "tab"; };
  const Layout& text = *std::ranges::find_if(complete_layouts(), named);
  const auto without_front = [](Style& style) { style.text.furniture = false; };
  Tally tally;
  for (const std::uint64_t seed : seeds(20))
    for (const Edition edition : {Edition::k2019, Edition::k2021}) {
      const Case page = make_case(GetParam(), seed, edition, without_front);
      const Report of_text = recognise(make_case(text, seed, edition, without_front).bytes);
      tally.add(page, differences(rows_of(of_text), rows_of(recognise(page.bytes))));
    }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

// The form of 2014 and the lists before it.
TEST_P(SameRows, StatisticsAsText) {
  const auto named = [](const Layout& layout) { return layout.name == "tab"; };
  const Layout& text = *std::ranges::find_if(complete_layouts(), named);
  Tally tally;
  for (const std::uint64_t seed : seeds(20))
    for (const StatisticsList list : {StatisticsList::k2014, StatisticsList::kShanghai,
                                      StatisticsList::kGansu, StatisticsList::kFujian}) {
      const StatisticsCase page = make_statistics(GetParam(), seed, list);
      const Report of_text = recognise(make_statistics(text, seed, list).one.bytes);
      tally.add(page.one, differences(rows_of(of_text), rows_of(recognise(page.one.bytes))));
    }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

INSTANTIATE_TEST_SUITE_P(Pages, SameRows, testing::ValuesIn(html_layouts()),
                         [](const auto& param) { return std::string(param.param.name); });

INSTANTIATE_TEST_SUITE_P(WordFiles, SameRows, testing::ValuesIn(docx_layouts()),
                         [](const auto& param) { return std::string(param.param.name); });

}  // namespace
}  // namespace gongkai::render
