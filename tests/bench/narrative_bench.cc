#include "bench/narrative_bench.h"

#include <string>
#include <vector>

#include "bench/sample_reports.h"
#include "report/citation.h"
#include "report/quantity.h"
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

}  // namespace

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
