// Speed of reading and of ingesting. Build the release preset, keep the machine quiet, and run
//
//     cmake --preset release && cmake --build --preset release --target gongkai_bench
//     build/release/tests/bench/gongkai_bench
//     build/release/tests/bench/gongkai_bench --benchmark_filter='recognise|ingest' --benchmark_repetitions=5
//
// decode/…     bytes to UTF-8, per charset
// read/…       UTF-8 to lines and cells, per layout; of Word files their bytes, counted when unpacked; of
// pages their bytes as they came, to the lines of the article recognise/…  the whole of it: bytes to the rows
// of a report
//     bytes_per_second is of the document's bytes as they came; the goal is 60 MB/s on one core in every
//     layout, and 40 MB/s of pages.
// scan/prose   quantities and citations of the reports' prose; bytes_per_second is of the prose
// recognise/prose/N  a report that is mostly prose, with N rules of the user's beside the built-in ones;
// goals: 50 MB/s
//              with none, and not twice the time with 1,000
// narrative/N  its prose alone: quantities, citations, codes
// rules/compile  reading the patterns of the built-in rules
// ingest/…     distinct reports through gongkai_inbox in one transaction, in memory and on disk
// (archive_bench.cc)
//     items_per_second is reports/s. `floor` is reports/s of the very same rows written by prepared
//     statements with nothing parsed, measured in turns with it; `ratio` is time of ingest over time of the
//     floor. The goal is 2.
//
// The documents are made by tests/render from invented facts: 9 to 12 KB each, more where the layout needs
// it.
#include <benchmark/benchmark.h>

#include <string>
#include <vector>

#include "bench/archive_bench.h"
#include "bench/narrative_bench.h"
#include "bench/sample_reports.h"
#include "document/document.h"
#include "document/docx.h"
#include "document/zip_archive.h"
#include "report/forms/wording.h"
#include "report/recognise.h"

namespace gongkai::bench {
namespace {

constexpr std::size_t reports = 16;  // taken in turn, so that no branch is learned by heart

std::int64_t total_size(const std::vector<std::string>& documents) {
  std::int64_t size = 0;
  for (const std::string& document : documents) size += static_cast<std::int64_t>(document.size());
  return size;
}

/// Runs `work` on all documents in each iteration.
template <class Work>
void measure(benchmark::State& state, const std::vector<std::string>& documents, Work work) {
  for (auto _ : state)
    for (const std::string& document : documents) work(document);
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * total_size(documents));
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) *
                          static_cast<std::int64_t>(documents.size()));
}

void decode_charset(benchmark::State& state, const char* charset) {
  std::vector<std::string> documents;
  for (const std::string& text : sample_reports("tab", reports))
    documents.push_back(in_charset(text, charset));
  measure(state, documents, [](const std::string& bytes) { benchmark::DoNotOptimize(decode(bytes)); });
}

void read_layout(benchmark::State& state, const std::string& layout) {
  measure(state, sample_reports(layout, reports), [](const std::string& utf8) {
    benchmark::DoNotOptimize(
        read_plain_text({.utf8 = utf8, .charset = "UTF-8", .faults = {}, .repaired = false}));
  });
}

void recognise_layout(benchmark::State& state, const std::string& layout) {
  measure(state, sample_reports(layout, reports),
          [](const std::string& bytes) { benchmark::DoNotOptimize(recognise(bytes)); });
}

void read_page(benchmark::State& state, const std::string& design) {
  measure(state, sample_reports(design, reports),
          [](const std::string& bytes) { benchmark::DoNotOptimize(read_document(bytes, WordedAs())); });
}

/// Bytes a second are of the XML in the file.
void read_word_file(benchmark::State& state) {
  const std::vector<std::string> documents = sample_reports("docx_word", reports);
  std::int64_t size = 0;
  for (const std::string& bytes : documents)
    size += static_cast<std::int64_t>(ZipArchive(bytes).read("word/document.xml").value().size());
  for (auto _ : state)
    for (const std::string& bytes : documents) benchmark::DoNotOptimize(read_docx(bytes));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * size);
}

void recognise_charset(benchmark::State& state, const char* charset) {
  std::vector<std::string> documents;
  for (const std::string& text : sample_reports("tab", reports))
    documents.push_back(in_charset(text, charset));
  measure(state, documents, [](const std::string& bytes) { benchmark::DoNotOptimize(recognise(bytes)); });
}

void register_all() {
  for (const char* charset : {"UTF-8", "GB18030", "UTF-16"})
    benchmark::RegisterBenchmark((std::string("decode/") + charset).c_str(), decode_charset, charset);
  const std::vector<std::string> layouts = {
      "tab",            // rows by tabs
      "md",             // Markdown
      "pipe_trailing",  // a | b | c |
      "cells_plain",    // one cell a line
      "cells_trailing_pipe",
      "pdf_middle",  // pdftotext -layout
      "raw",         // pdftotext -raw
  };
  // Bytes of the whole page, most of them not the report's.
  const std::vector<std::string> pages = {"html_fragment", "html_portal", "html_crowded", "html_word",
                                          "html_font"};
  for (const std::string& layout : layouts)
    benchmark::RegisterBenchmark(("read/" + layout).c_str(), read_layout, layout);
  for (const std::string& layout : layouts)
    benchmark::RegisterBenchmark(("recognise/" + layout).c_str(), recognise_layout, layout);
  benchmark::RegisterBenchmark("read/docx", read_word_file);
  for (const std::string& page : pages)
    benchmark::RegisterBenchmark(("read/" + page).c_str(), read_page, page);
  for (const std::string& page : pages)
    benchmark::RegisterBenchmark(("recognise/" + page).c_str(), recognise_layout, page);
  benchmark::RegisterBenchmark("recognise/tab/GB18030", recognise_charset, "GB18030");
  benchmark::RegisterBenchmark("scan/prose", scan_prose);
  for (const std::size_t rules : {0, 1000}) {
    benchmark::RegisterBenchmark(("recognise/prose/" + std::to_string(rules)).c_str(), recognise_prose,
                                 rules);
    benchmark::RegisterBenchmark(("narrative/" + std::to_string(rules)).c_str(), narrative, rules);
  }
  benchmark::RegisterBenchmark("rules/compile", compile_rules);
  for (const bool on_disk : {false, true})
    benchmark::RegisterBenchmark(on_disk ? "ingest/disk" : "ingest/memory", ingest, on_disk)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
}

}  // namespace
}  // namespace gongkai::bench

int main(int argc, char** argv) {
  gongkai::bench::register_all();
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
}
