// gongkai_corpus FOLDER COUNT [SEED [DAMAGE_PERCENT]]: writes COUNT reports below FOLDER/reports, and beside
// it what they state: documents.tsv (file, agency, year, edition, layout, charset, damage) and cells.tsv
// (file, place, value).
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "corpus/corpus.h"

namespace {

void write_truth(const gongkai::corpus::Entry& entry, std::ostream& documents, std::ostream& cells) {
  documents << entry.file << '\t' << entry.facts.chain << entry.facts.agency << '\t' << entry.facts.year
            << '\t' << code_of(entry.facts.three) << '\t' << entry.layout << '\t' << entry.charset << '\t'
            << entry.damage << '\n';
  for (const auto& [place, value] : gongkai::render::cells(entry.facts)) {
    cells << entry.file << '\t' << place << '\t';
    if (value) cells << *value;
    cells << '\n';
  }
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) {
    std::cerr << "usage: gongkai_corpus FOLDER COUNT [SEED [DAMAGE_PERCENT]]\n";
    return 2;
  }
  const std::filesystem::path folder = arguments[1];
  const std::uint64_t documents = std::strtoull(arguments[2], nullptr, 10);
  gongkai::corpus::Plan plan;
  if (count > 3) plan.seed = std::strtoull(arguments[3], nullptr, 10);
  if (count > 4) plan.damage_percent = static_cast<unsigned>(std::strtoul(arguments[4], nullptr, 10));
  std::filesystem::create_directories(folder / "reports");
  std::ofstream documents_tsv(folder / "documents.tsv"), cells_tsv(folder / "cells.tsv");
  for (std::uint64_t number = 0; number < documents; ++number) {
    const gongkai::corpus::Entry entry = gongkai::corpus::make_entry(plan, number);
    const std::filesystem::path file = folder / "reports" / entry.file;
    if (number % 1000 == 0) std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << entry.bytes;
    write_truth(entry, documents_tsv, cells_tsv);
  }
  return documents_tsv && cells_tsv ? 0 : 1;
}
