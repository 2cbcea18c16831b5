// What tests/bench/instructions counts under callgrind: one case after the other, each a call of
// gongkai_counted() and then one of gongkai_counted_end(), at which callgrind writes what it counted. Prints
// what was counted, a line a case: name, documents, their bytes.
#include <algorithm>
#include <cstdio>
#include <exception>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench/sample_reports.h"
#include "document/zip_archive.h"
#include "render/encode.h"
#include "report/recognise.h"
#include "text/charset.h"

namespace gongkai::bench {
namespace {

constexpr std::uint64_t reports = 8;

using Documents = std::vector<std::string>;
using Work = void (*)(const std::string& bytes);

void whole_parse(const std::string& bytes) {
  if (recognise(bytes).sections.empty()) throw std::runtime_error("a report without sections");
}

void decode_only(const std::string& bytes) {
  if (decode(bytes).utf8.empty()) throw std::runtime_error("a text without characters");
}

}  // namespace

std::vector<std::string> wanted;  // beginnings of the names of cases; empty: all

extern "C" {
[[gnu::noinline, gnu::used]] void gongkai_counted(Work work, const Documents& documents) {
  for (const std::string& bytes : documents) work(bytes);
}
[[gnu::noinline, gnu::used]] void gongkai_counted_end() { asm volatile(""); }
}

namespace {

void count(const std::string& name, Work work, const Documents& documents, std::size_t bytes) {
  const auto is_beginning = [&](const std::string& beginning) { return name.starts_with(beginning); };
  if (!wanted.empty() && std::ranges::none_of(wanted, is_beginning)) return;
  gongkai_counted(work, documents);
  gongkai_counted_end();
  std::printf("%s\t%zu\t%zu\n", name.c_str(), documents.size(), bytes);
}

void count(const std::string& name, Work work, const Documents& documents) {
  std::size_t bytes = 0;
  for (const std::string& document : documents) bytes += document.size();
  count(name, work, documents, bytes);
}

Documents documents_of(std::string (*report)(std::string_view, std::uint64_t), std::string_view layout) {
  Documents documents;
  for (std::uint64_t i = 0; i < reports; ++i) documents.push_back(report(layout, i));
  return documents;
}

Documents each(Documents documents, std::string (*change)(const std::string&)) {
  for (std::string& document : documents) document = change(document);
  return documents;
}

std::string in_gb18030(const std::string& utf8) { return in_charset(utf8, "GB18030"); }
std::string in_utf16(const std::string& utf8) { return in_charset(utf8, "UTF-16"); }
std::string in_traditional(const std::string& utf8) { return render::traditional(utf8); }
std::string in_big5(const std::string& utf8) { return in_charset(render::traditional(utf8), "Big5-HKSCS"); }

std::string prose_report() {
  std::ifstream file(PROSE_REPORT, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " PROSE_REPORT);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Of Word files the XML counts, which is what is read.
void count_word_files(const std::string& name, const Documents& documents) {
  std::size_t bytes = 0;
  for (const std::string& document : documents)
    bytes += ZipArchive(document).read("word/document.xml").value().size();
  count(name, whole_parse, documents, bytes);
}

void count_all() {
  const Documents first = {sample_report("tab", 0)};
  count("first", whole_parse, first);
  count("second", whole_parse, first);
  const Documents first_page = {sample_report("html_portal", 0)};
  count("first page", whole_parse, first_page);
  count("second page", whole_parse, first_page);
  for (const char* layout :
       {"tab", "md", "pipe_trailing", "cells_plain", "cells_trailing_pipe", "pdf_middle", "raw"}) {
    count(std::string("text/") + layout, whole_parse, documents_of(sample_report, layout));
    count(std::string("text/") + layout + "/damaged", whole_parse, documents_of(damaged_report, layout));
  }
  count("text/prose", whole_parse, {prose_report()});
  count("text/sentences", whole_parse, documents_of(report_in_sentences, ""));
  for (const char* layout : {"html_fragment", "html_portal", "html_crowded", "html_word", "html_font"}) {
    count(std::string("page/") + layout, whole_parse, documents_of(sample_report, layout));
    count(std::string("page/") + layout + "/damaged", whole_parse, documents_of(damaged_report, layout));
  }
  count_word_files("word/docx_word", documents_of(sample_report, "docx_word"));
  for (const char* layout : {"tab", "html_portal"}) {
    const std::string name = std::string("charset/") + layout;
    const Documents utf8 = documents_of(sample_report, layout);
    count(name + "/UTF-8", whole_parse, utf8);
    count(name + "/GB18030", whole_parse, each(utf8, in_gb18030));
    count(name + "/UTF-16", whole_parse, each(utf8, in_utf16));
    count(name + "/UTF-8 traditional", whole_parse, each(utf8, in_traditional));
    count(name + "/Big5", whole_parse, each(utf8, in_big5));
  }
  const Documents texts = documents_of(sample_report, "tab");
  count("decode/UTF-8", decode_only, texts);
  count("decode/GB18030", decode_only, each(texts, in_gb18030));
  count("decode/UTF-16", decode_only, each(texts, in_utf16));
  count("decode/Big5", decode_only, each(texts, in_big5));
}

}  // namespace
}  // namespace gongkai::bench

int main(int argc, char** argv) {
  gongkai::bench::wanted.assign(argv + 1, argv + argc);
  try {
    gongkai::bench::count_all();
  } catch (const std::exception& error) {
    std::fprintf(stderr, "gongkai_instructions: %s\n", error.what());
    return 1;
  }
}
