// A thousand reports whose titles leave out the agency: half name it in their text, half only by their file.
#include <gtest/gtest.h>

#include <algorithm>

#include "render/check.h"
#include "render/layouts.h"
#include "report/recognise.h"

namespace gongkai::render {
namespace {

/// 2023年政府信息公开工作年度报告 of a title, and whom it names before that.
struct Split {
  std::string agency, rest;
};

Split split(const std::vector<std::string>& title) {
  std::string text;
  for (const std::string& line : title) text += line;
  std::erase(text, ' ');
  const std::size_t year = text.find("20");
  return {text.substr(0, year), text.substr(year)};
}

void leave_out(Document& document, Rng&) {
  document.title = {split(document.title).rest};
  document.intro = {"本报告所列数据的统计期限自1月1日起。"};
}

/// Into the preamble, the signature, or the contact line.
void move(Document& document, Rng& rng) {
  const std::string agency = split(document.title).agency;
  leave_out(document, rng);
  const std::string law = "《中华人民共和国政府信息公开条例》";
  switch (rng.below(5)) {
    case 0:
      document.intro = {agency + "根据" + law + "要求，编制本报告。"};
      break;
    case 1:
      document.intro = {"根据" + law + "规定，现公布" + agency + document.title[0] + "。"};
      break;
    case 2:
      document.intro = {"根据" + law + "规定，由" + agency + "编制本报告。"};
      break;
    case 3:
      document.intro = {"如有疑问，请与" + agency + "联系。"};
      break;
    default:
      document.sections.back().paragraphs.push_back(agency);
  }
}

void plain(Style& style) {
  style.text.furniture = false;
  style.text.title = {};
}

bool is_said(const Report& report) {
  return std::ranges::any_of(report.diagnostics, [](const DiagnosticRow& row) {
    return std::string(row.code).starts_with("agency_");
  });
}

Problems compare(const Case& one, const Report& report) {
  Problems problems;
  if (report.identity.agency.full_name != one.facts.chain + one.facts.agency)
    problems.push_back("expected " + one.facts.chain + one.facts.agency + ", got " +
                       report.identity.agency.full_name);
  if (report.identity.year != one.facts.year)
    problems.push_back("year " + std::to_string(report.identity.year));
  if (!is_said(report)) problems.push_back("nothing says where the agency is from");
  return problems;
}

TEST(Bodies, WhoseTitlesLeaveThemOut) {
  Tally tally;
  const auto& layouts = complete_layouts();
  for (const std::uint64_t seed : seeds(500)) {
    const Layout& layout = layouts[seed % layouts.size()];
    const Case told = make_case(layout, seed, Edition::k2021, plain, move);
    tally.add(told, compare(told, recognise(told.bytes)));
    const Case filed = make_case(layout, seed, Edition::k2021, plain, leave_out);
    const std::string source =
        "reports/" + filed.facts.chain + filed.facts.agency + std::to_string(filed.facts.year) + "年年报.txt";
    tally.add(filed, compare(filed, recognise(filed.bytes, {.agency = {}, .year = {}, .source = source})));
  }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

}  // namespace
}  // namespace gongkai::render
