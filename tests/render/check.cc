#include "render/check.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>

#include "base/error.h"
#include "render/encode.h"
#include "report/recognise.h"

namespace gongkai::render {
using Got = std::map<std::string, std::optional<double>>;

std::string show(const std::optional<double>& value) {
  if (!value) return "NULL";
  std::string out = std::to_string(*value);
  out.erase(out.find_last_not_of('0') + 1);
  if (out.back() == '.') out.pop_back();
  return out;
}

namespace {

std::optional<double> number(const Count& count) {
  return count ? std::optional<double>(static_cast<double>(*count)) : std::nullopt;
}

std::size_t percent() {
  const char* scale = std::getenv("GONGKAI_RENDER_SCALE");
  return scale != nullptr ? std::strtoull(scale, nullptr, 10) : 100;
}

}  // namespace

Got cells_of(const Report& report, Problems& problems) {
  Got got;
  const auto put = [&](std::string_view table, std::string_view row, std::string_view column,
                       std::optional<double> value) {
    std::string place = std::string(table).append("/").append(row).append("/").append(column);
    if (got.contains(place)) problems.push_back(place + ": given twice");
    got[std::move(place)] = value;
  };
  for (const auto& row : report.disclosure) put("disclosure", row.item, row.measure, row.value);
  for (const auto& row : report.request) {
    for (std::size_t c = 0; c < 7; ++c) {
      put("request", row.outcome, applicants()[c].code, number(row.counts[c]));
    }
  }
  for (const auto& row : report.dispute) {
    for (std::size_t c = 0; c < 5; ++c) put("dispute", row.channel, results()[c].code, number(row.counts[c]));
  }
  return got;
}

namespace {

// Whether a diagnostic speaks of the cell, its row, the group its row belongs to, or its missing table.
bool spoken_of(const Report& report, const std::string& place) {
  const std::string row = place.substr(0, place.rfind('/'));
  const std::string table = place.substr(0, place.find('/'));
  const std::string group = row.substr(0, row.find('.'));
  for (const DiagnosticRow& diagnostic : report.diagnostics) {
    if (!diagnostic.place) continue;
    const std::string& at = *diagnostic.place;
    if (at == place || at == row || at == group) return true;
    if (at == table && diagnostic.code == "missing_table") return true;
  }
  return false;
}

void compare_identity(const Facts& facts, const Report& report, Problems& problems) {
  const Identity& identity = report.identity;
  if (identity.year != facts.year) {
    problems.push_back("year: expected " + std::to_string(facts.year) + ", got " +
                       std::to_string(identity.year));
  }
  if (identity.edition != code_of(facts.two)) {
    problems.push_back("edition: expected " + std::string(code_of(facts.two)) + ", got " +
                       std::string(identity.edition));
  }
  const std::string name = simplified(identity.agency.name);
  const bool right = facts.canonical ? name == facts.agency : name.ends_with(facts.agency);
  if (!right) problems.push_back("agency: expected " + facts.agency + ", got " + name);
  const std::string full = simplified(identity.agency.full_name);
  if (full != facts.chain + facts.agency) {
    problems.push_back("full name: expected " + facts.chain + facts.agency + ", got " + full);
  }
}

void compare_diagnostics(const Facts& facts, const Report& report, Problems& problems) {
  bool mixed = false;
  for (const DiagnosticRow& diagnostic : report.diagnostics) {
    mixed = mixed || diagnostic.code == "mixed_editions";
    if (diagnostic.code == "missing_row" || diagnostic.code == "missing_table") {
      problems.push_back("diagnostic " + std::string(diagnostic.code) + " at " +
                         diagnostic.place.value_or("?") + " though nothing is missing");
    }
  }
  if (mixed != (facts.two != facts.three)) {
    problems.push_back(mixed ? "mixed_editions reported of one edition" : "mixed_editions not reported");
  }
}

}  // namespace

Problems compare_exact(const Facts& facts, const Report& report) {
  Problems problems;
  compare_identity(facts, report, problems);
  const Got got = cells_of(report, problems);
  const auto expected = cells(facts);
  for (const auto& [place, value] : expected) {
    const auto found = got.find(place);
    const auto wanted = number(value);
    if (found == got.end()) {
      problems.push_back(place + ": expected " + show(wanted) + ", got no row");
    } else if (found->second != wanted) {
      problems.push_back(place + ": expected " + show(wanted) + ", got " + show(found->second));
    }
  }
  for (const auto& [place, value] : got) {
    if (!expected.contains(place)) problems.push_back(place + ": not stated, got " + show(value));
  }
  compare_diagnostics(facts, report, problems);
  return problems;
}

Problems compare_values(const Facts& facts, const Report& report) {
  Problems problems;
  const auto expected = cells(facts);
  for (const auto& [place, value] : cells_of(report, problems)) {
    if (!value) continue;
    const auto found = expected.find(place);
    const auto wanted = found == expected.end() ? std::nullopt : number(found->second);
    if (value != wanted)
      problems.push_back(place + ": WRONG, expected " + show(wanted) + ", got " + show(value));
  }
  return problems;
}

Problems compare_lossy(const Facts& facts, const Report& report) {
  Problems problems = compare_values(facts, report);
  if (report.identity.year != facts.year) problems.emplace_back("year is wrong");
  Problems ignored;
  const Got got = cells_of(report, ignored);
  for (const auto& [place, value] : cells(facts)) {
    if (!value) continue;
    const auto found = got.find(place);
    const bool lost = found == got.end() || !found->second;
    if (lost && !spoken_of(report, place)) problems.push_back(place + ": lost without a diagnostic");
  }
  return problems;
}

namespace {

std::filesystem::path dump(const Case& one) {
  const char* chosen = std::getenv("GONGKAI_RENDER_DUMP");
  const std::filesystem::path folder = chosen != nullptr
                                           ? std::filesystem::path(chosen)
                                           : std::filesystem::path(testing::TempDir()) / "gongkai_render";
  std::filesystem::create_directories(folder);
  const std::filesystem::path path = folder / (one.name + ".txt");
  std::ofstream(path, std::ios::binary) << one.bytes;
  return path;
}

}  // namespace

void Tally::add(const Case& one, const Problems& problems) {
  ++cases_;
  if (std::getenv("GONGKAI_RENDER_DUMP") != nullptr) dump(one);
  if (problems.empty()) return;
  ++bad_;
  problems_ += problems.size();
  const char* shown = std::getenv("GONGKAI_RENDER_FAILURES");
  if (bad_ > (shown != nullptr ? std::strtoull(shown, nullptr, 10) : 4)) return;
  text_ += "\n  " + one.name + "  {" + one.style + "}\n    document: " + dump(one).string();
  for (std::size_t i = 0; i < problems.size() && i < 8; ++i) text_ += "\n    " + problems[i];
  if (problems.size() > 8) text_ += "\n    … " + std::to_string(problems.size() - 8) + " more";
}

std::string Tally::summary() const {
  return std::to_string(bad_) + " of " + std::to_string(cases_) + " documents with " +
         std::to_string(problems_) + " problems" + text_;
}

Problems run(const Case& one, Expect expect, bool may_reject) {
  if (std::getenv("GONGKAI_RENDER_DUMP") != nullptr) dump(one);  // before it can crash
  try {
    const Report report = recognise(one.bytes);
    return expect == Expect::kExact ? compare_exact(one.facts, report) : compare_lossy(one.facts, report);
  } catch (const Rejected& rejected) {
    if (may_reject && *rejected.what() != '\0') return {};
    return {"rejected: '" + std::string(rejected.what()) + "'"};
  }
}

std::vector<std::uint64_t> seeds(std::size_t base) {
  if (const char* one = std::getenv("GONGKAI_RENDER_SEED")) return {std::strtoull(one, nullptr, 10)};
  std::vector<std::uint64_t> out(std::max<std::size_t>(1, base * percent() / 100));
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = i;
  return out;
}

std::size_t cut_step() { return 100 / std::clamp<std::size_t>(percent(), 1, 100); }

Case make_case(const Layout& layout, std::uint64_t seed, Edition edition, void (*adjust)(Style& style),
               void (*damage)(Document&, Rng&)) {
  Rng rng(seed * 31 + (edition == Edition::k2019 ? 7 : 11));
  FactOptions options;
  options.blanks = static_cast<Blanks>(seed % 3 == 1 ? 1 + rng.below(4) : 0);
  options.slips = seed % 7 == 3;
  options.mixed = seed % 6 == 5;
  Style style;
  if (seed >= 4) style = sample_style(rng, !layout.shows_blanks);
  if (seed < 4 && !layout.shows_blanks) style.value.blank = "—";
  if (layout.three_stubs) style.shape.stubs = 3;
  if (adjust != nullptr) adjust(style);
  Case one;
  one.facts = make_facts(seed, edition, options);
  Document document = make_document(one.facts, style, seed);
  if (damage != nullptr) damage(document, rng);
  one.name = std::string(layout.name) + "_" + std::to_string(seed) + "_" + std::string(code_of(edition));
  one.style = describe(style);
  one.bytes = layout.render(document, rng);
  return one;
}

}  // namespace gongkai::render
