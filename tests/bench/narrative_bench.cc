#include "bench/narrative_bench.h"

#include <array>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench/sample_reports.h"
#include "report/narrative/citation.h"
#include "report/narrative/narrative.h"
#include "report/narrative/quantity.h"
#include "report/recognise.h"

namespace gongkai::bench {
namespace {

std::vector<std::string> sample_paragraphs() {
  std::vector<std::string> paragraphs;
  for (const std::string& text : sample_reports("tab", 16))
    for (const SectionRow& section : recognise(text).sections)
      if (!section.body.empty()) paragraphs.push_back(section.body);
  return paragraphs;
}

/// Mostly prose: the report of the README's session.
std::string prose_report() {
  std::ifstream file(PROSE_REPORT, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " PROSE_REPORT);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// What is built in and `more` rules of the user's, of words that reports do use.
MetricRules rules_and(std::size_t more) {
  constexpr std::array verbs = {"发布", "公开", "办理", "开展", "组织",
                                "完成", "受理", "推送", "举办", "编制"};
  constexpr std::array subjects = {"政策", "项目", "服务", "教育", "医疗",
                                   "就业", "环境", "交通", "住房", "安全"};
  constexpr std::array things = {"信息", "公告", "活动", "事项", "案件",
                                 "文件", "会议", "栏目", "资金", "标准"};
  std::vector<MetricRule> rows;
  for (std::size_t i = 0; i < more; ++i) {
    std::string pattern = verbs[i / 100 % verbs.size()];
    pattern.append(" ~").append(subjects[i / 10 % subjects.size()]).append(things[i % things.size()]);
    rows.push_back({100000 + static_cast<std::int64_t>(i), "disclosure.items", 0, pattern + " {items}"});
  }
  return MetricRules({.rules = std::move(rows), .words = {}, .frames = {}});
}

}  // namespace

void recognise_prose(benchmark::State& state, std::size_t rules) {
  const std::string report = prose_report();
  const MetricRules compiled = rules_and(rules);
  for (auto _ : state) benchmark::DoNotOptimize(recognise(report, {}, compiled));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * report.size()));
}

void narrative(benchmark::State& state, std::size_t rules) {
  const std::vector<SectionRow> sections = recognise(prose_report()).sections;
  const MetricRules compiled = rules_and(rules);
  std::size_t bytes = 0;
  for (const SectionRow& section : sections) bytes += section.body.size();
  for (auto _ : state) benchmark::DoNotOptimize(read_narrative(sections, compiled, 2020));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bytes));
}

void compile_rules(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(rules_and(0));
}

void scan_prose(benchmark::State& state) {
  const std::vector<std::string> paragraphs = sample_paragraphs();
  std::size_t bytes = 0;
  for (const std::string& paragraph : paragraphs) bytes += paragraph.size();
  while (state.KeepRunning())
    for (const std::string& paragraph : paragraphs) {
      const Prose prose(paragraph);
      benchmark::DoNotOptimize(find_quantities(prose, Catalogue::instance()));
      benchmark::DoNotOptimize(find_citations(prose));
    }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(bytes));
}

}  // namespace gongkai::bench
