// The two documents whose facts were read by hand. They lie beside the project and are never copied into it:
// where GONGKAI_SHARED_DIR does not exist, the tests are skipped.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "render/check.h"
#include "render/utf8.h"
#include "report/recognise.h"

namespace gongkai::render {
namespace {

using nlohmann::json;
using Values = std::map<std::string, std::optional<double>>;

const std::filesystem::path kShared = GONGKAI_SHARED_DIR;

std::string slurp(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  EXPECT_TRUE(file) << path;
  std::ostringstream out;
  out << file.rdbuf();
  return out.str();
}

std::optional<double> number(const json& value) {
  return value.is_null() ? std::nullopt : std::optional<double>(value.get<double>());
}

std::string last_part(const std::string& path) { return path.substr(path.rfind('/') + 1); }

std::string code_in(const std::vector<Item>& items, std::string_view label) {
  for (const Item& item : items) {
    if (item.label == label) return std::string(item.code);
  }
  ADD_FAILURE() << "no code for " << label;
  return "?";
}

std::string place_of_disclosure(const json& cell) {
  const std::string row = last_part(cell.at("row"));
  for (const Block& block : blocks(Edition::k2021)) {
    for (const Measure& measure : block.measures) {
      for (const Item& item : block.items) {
        const bool hit = item.label == row && measure.label == cell.at("col").get<std::string>();
        if (hit) return std::string("disclosure/").append(item.code).append("/").append(measure.code);
      }
    }
  }
  ADD_FAILURE() << "no place for " << cell;
  return "?";
}

// The gold's 186 cells by place: table two on the form of 2021, table three on that of 2019.
Values hongze_gold() {
  Values out;
  const json gold = json::parse(slurp(kShared / "reports/hongze_2023.gold.json"));
  for (const json& cell : gold.at("cells")) {
    std::string place;
    const std::string row = last_part(cell.at("row"));
    const std::string column = last_part(cell.at("col"));
    if (cell.at("table") == 2) {
      place = place_of_disclosure(cell);
    } else if (cell.at("table") == 3) {
      std::vector<Item> rows;
      for (const Outcome& outcome : outcomes(Edition::k2019)) rows.push_back({outcome.code, outcome.label});
      place = "request/" + code_in(rows, row) + "/" + code_in(applicants(), column);
    } else {
      place = "dispute/" + code_in(channels(), row) + "/" + code_in(results(), column);
    }
    double value = cell.at("value").get<double>();
    if (place.ends_with("/fee_cny")) value *= 10000;
    out[place] = value;
  }
  return out;
}

struct Score {
  std::size_t right = 0, null = 0, absent = 0;
  Problems wrong, silent;
};

bool mentioned(const Report& report, const std::string& place) {
  const std::string row = place.substr(0, place.rfind('/'));
  const std::string table = place.substr(0, place.find('/'));
  for (const DiagnosticRow& diagnostic : report.diagnostics) {
    const std::string at = diagnostic.place.value_or("");
    if (at == place || at == row || (at == table && diagnostic.code == "missing_table")) return true;
  }
  return false;
}

Score score(const Report& report, const Values& gold) {
  Score out;
  const Values got = cells_of(report, out.wrong);
  for (const auto& [place, value] : gold) {
    const auto found = got.find(place);
    if (found == got.end()) {
      ++out.absent;
    } else if (!found->second) {
      ++out.null;
    } else if (*value - *found->second < 1e-6 && *found->second - *value < 1e-6) {
      ++out.right;
      continue;
    } else {
      out.wrong.push_back(place + ": stated " + show(value) + ", got " + show(found->second));
      continue;
    }
    if (!mentioned(report, place)) out.silent.push_back(place);
  }
  for (const auto& [place, value] : got) {
    if (value && !gold.contains(place)) out.wrong.push_back(place + ": not stated, got " + show(value));
  }
  return out;
}

class Hongze : public testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(kShared / "reports/hongze_2023.gold.json")) GTEST_SKIP() << kShared;
  }

  static Score read(const std::string& tool) { return read_file(tool, "hongze_2023." + tool + ".txt"); }

  static Score read_file(const std::string& tool, const std::string& file) {
    const Report report = recognise(slurp(kShared / "reports" / file));
    EXPECT_EQ(report.identity.year, 2023);
    EXPECT_EQ(report.identity.edition, "2021");
    EXPECT_TRUE(report.identity.agency.name == "洪泽区人民政府") << report.identity.agency.name;
    const Values gold = hongze_gold();
    EXPECT_EQ(gold.size(), 186U);
    const Score out = score(report, gold);
    std::cout << "hongze " << tool << ": " << out.right << " right, " << out.null << " NULL, " << out.absent
              << " absent, " << out.wrong.size() << " wrong, of " << gold.size() << "\n";
    EXPECT_TRUE(out.wrong.empty()) << join(out.wrong, "\n");
    EXPECT_TRUE(out.silent.empty()) << "no diagnostic for " << join(out.silent, " ");
    std::size_t mixed = 0;
    for (const DiagnosticRow& row : report.diagnostics) mixed += row.code == "mixed_editions" ? 1 : 0;
    EXPECT_EQ(mixed, 1U);
    return out;
  }
};

TEST_F(Hongze, Layout) { EXPECT_EQ(read("layout").right, 186U); }

#ifdef GONGKAI_PDF
TEST_F(Hongze, Pdf) { EXPECT_EQ(read_file("pdf", "hongze_2023.pdf").right, 186U); }
#endif

TEST_F(Hongze, Raw) { EXPECT_EQ(read("raw").right, 186U); }

TEST_F(Hongze, Flow) {
  EXPECT_GE(read("flow").right, 10U);
  const Report report = recognise(slurp(kShared / "reports/hongze_2023.flow.txt"));
  EXPECT_EQ(report.disclosure.size(), 10U);
  for (const DisclosureRow& row : report.disclosure) EXPECT_TRUE(row.value) << row.item << " " << row.measure;
}

// Whole rows of digits are glued: some split in one way only, most cannot be split.
TEST_F(Hongze, Pypdf) { EXPECT_GE(read("pypdf").right, 10U); }

class Seed : public testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(kShared / "contract/seed-gold.json")) GTEST_SKIP() << kShared;
    gold_ = json::parse(slurp(kShared / "contract/seed-gold.json"));
    report_ = recognise(slurp(kShared / gold_.at("source").get<std::string>()));
  }

  [[nodiscard]] bool diagnosed(std::string_view code, const std::string& place) const {
    for (const DiagnosticRow& row : report_.diagnostics) {
      if ((code.empty() || row.code == code) && row.place.value_or("").starts_with(place)) return true;
    }
    return false;
  }

  json gold_;
  Report report_;
};

TEST_F(Seed, Identity) {
  const json& gold = gold_.at("report");
  EXPECT_EQ(report_.identity.agency.name, gold.at("agency").get<std::string>());
  EXPECT_EQ(report_.identity.agency.kind, gold.at("kind").get<std::string>());
  EXPECT_EQ(report_.identity.year, gold.at("year").get<std::int64_t>());
  EXPECT_EQ(report_.identity.edition, gold.at("edition").get<std::string>());
  EXPECT_EQ(report_.charset, gold.at("charset").get<std::string>());
  EXPECT_EQ(report_.media_type, gold.at("media_type").get<std::string>());
}

TEST_F(Seed, Sections) {
  json first = json::array();
  json second = json::array();
  for (const SectionRow& section : report_.sections) {
    const std::string topic(section.topic.value_or("NULL"));
    if (section.depth == 1)
      first.push_back({section.label.value_or(""), section.heading.value_or(""), topic});
    if (section.depth == 2) second.push_back(section.heading.value_or(""));
  }
  EXPECT_EQ(first, gold_.at("sections_depth1"));
  EXPECT_EQ(second, gold_.at("sections_depth2"));
}

// Every stated cell, blanks as NULL, and not one more.
TEST_F(Seed, Cells) {
  Values gold;
  for (const json& row : gold_.at("disclosure")) {
    gold["disclosure/" + row[0].get<std::string>() + "/" + row[1].get<std::string>()] = number(row[2]);
  }
  for (const char* table : {"request", "dispute"}) {
    const json& columns = gold_.at(std::string(table) + "_columns");
    for (const auto& [row, values] : gold_.at(table).items()) {
      for (std::size_t c = 0; c < columns.size(); ++c) {
        const std::string place = std::string(table) + "/" + row + "/" + columns[c].get<std::string>();
        gold[place] = number(values[c]);
      }
    }
  }
  Problems problems;
  const Values got = cells_of(report_, problems);
  for (const auto& [place, value] : gold) {
    const auto found = got.find(place);
    if (found == got.end()) {
      problems.push_back(place + ": no row, stated " + show(value));
    } else if (found->second != value) {
      problems.push_back(place + ": stated " + show(value) + ", got " + show(found->second));
    }
  }
  for (const auto& [place, value] : got) {
    if (!gold.contains(place)) problems.push_back(place + ": not stated, got " + show(value));
  }
  std::cout << "seed: " << gold.size() - problems.size() << " of " << gold.size() << " cells right\n";
  EXPECT_TRUE(problems.empty()) << join(problems, "\n");
}

TEST_F(Seed, Diagnostics) {
  bool section = false;
  for (const DiagnosticRow& row : report_.diagnostics) {
    const std::string place = row.place.value_or("");
    const bool third = place.find("三") != std::string::npos || place.find("requests") != std::string::npos;
    section = section || (row.code == "missing_section" && third);
  }
  EXPECT_TRUE(section) << "missing_section for 三、";
  const std::set<std::string> stated = {"rules", "normative_documents", "administrative_license"};
  for (const Block& block : blocks(Edition::k2019)) {
    for (const Item& item : block.items) {
      const std::string code(item.code);
      EXPECT_NE(stated.contains(code), diagnosed("missing_row", "disclosure/" + code)) << code;
    }
  }
  for (const Outcome& outcome : outcomes(Edition::k2019)) {
    if (outcome.code == "denied.administrative_query") break;
    const std::string place = "request/" + std::string(outcome.code);
    EXPECT_TRUE(diagnosed("missing_row", place)) << place;
  }
  EXPECT_TRUE(diagnosed("", "dispute/reconsideration")) << "blank cells of 行政复议";
}

// Every quantity of the prose in order, and nothing else.
TEST_F(Seed, Metrics) {
  const json& gold = gold_.at("metric");
  ASSERT_EQ(report_.metrics.size(), gold.size());
  for (std::size_t i = 0; i < gold.size(); ++i) {
    const json& stated = gold[i];
    const MetricRow& row = report_.metrics[i];
    const auto text = [&](const char* name) {
      return stated.at(name).is_null() ? std::nullopt : std::optional(stated.at(name).get<std::string>());
    };
    EXPECT_EQ(row.seq, static_cast<std::int64_t>(i) + 1);
    EXPECT_EQ(row.code, text("code")) << row.quote;
    EXPECT_EQ(row.value, stated.at("value").get<double>()) << row.quote;
    EXPECT_EQ(row.unit, text("unit")) << row.quote;
    EXPECT_EQ(row.qualifier, *text("qualifier")) << row.quote;
    EXPECT_EQ(row.origin, "narrative");
    EXPECT_NE(row.quote.find(*text("quote_contains")), std::string::npos) << row.quote;
    const SectionRow& section = report_.sections.at(static_cast<std::size_t>(row.section_id.value()) - 1);
    EXPECT_NE(section.body.find(row.quote), std::string::npos) << row.quote;
  }
}

TEST_F(Seed, Citations) {
  std::set<std::string> titles;
  std::set<std::string> numbers;
  for (const CitationRow& row : report_.citations) {
    if (row.title) titles.insert(*row.title);
    if (row.document_no) numbers.insert(*row.document_no);
  }
  EXPECT_EQ(titles, gold_.at("citation_titles").get<std::set<std::string>>());
  EXPECT_EQ(numbers, gold_.at("citation_document_nos").get<std::set<std::string>>());
}

}  // namespace
}  // namespace gongkai::render
