// Random tables two in every layout: never a value that the table does not state at its place.
// GONGKAI_TABLE_TWO=n draws n tables instead of a few; GONGKAI_RENDER_SEED=n draws the one of that seed.
#include "render/table_two.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>

#include "render/check.h"
#include "report/recognise.h"

namespace gongkai::render {
namespace {

constexpr std::size_t usual_tables = 600;

struct Count {
  std::size_t right = 0, lost = 0, silent = 0, wrong = 0, tables = 0;
};

std::size_t tables_to_draw() {
  const char* wanted = std::getenv("GONGKAI_TABLE_TWO");
  return wanted != nullptr ? std::strtoul(wanted, nullptr, 10) : usual_tables;
}

bool spoken_of(const Report& report, const std::string& place) {
  const std::string row = place.substr(0, place.rfind('/'));
  return std::ranges::any_of(report.diagnostics, [&](const DiagnosticRow& diagnostic) {
    return diagnostic.place && (*diagnostic.place == place || *diagnostic.place == row ||
                                (*diagnostic.place == "disclosure" && diagnostic.code != "missing_row"));
  });
}

std::string in_report(const Layout& layout, const TableTwo& two, Edition edition, Rng& rng) {
  Facts facts = make_facts(1, edition);
  Document document = make_document(facts, official_form(""), 1);
  for (Section& section : document.sections) {
    if (!section.tables.empty() && section.tables.front().number == 2) section.tables = {two.table};
    section.paragraphs.clear();
  }
  return layout.render(document, rng);
}

/// What is wrong with one document; counts what is right.
std::string judge(const std::string& bytes, const TableTwo& two, Count& count) {
  std::string wrong;
  const Report report = recognise(bytes);
  std::map<std::string, Value> left = two.stated;
  for (const DisclosureRow& row : report.disclosure) {
    const std::string place = std::string("disclosure/").append(row.item).append("/").append(row.measure);
    const auto stated = two.stated.find(place);
    if (!row.value) continue;
    if (stated == two.stated.end() || !stated->second || static_cast<double>(*stated->second) != *row.value) {
      ++count.wrong;
      wrong += "  " + place + ": " + show(row.value) + "\n";
    } else {
      ++count.right;
    }
    left.erase(place);
  }
  for (const auto& [place, value] : left) {
    if (!value) continue;
    ++count.lost;
    if (!spoken_of(report, place)) ++count.silent;
  }
  return wrong;
}

const std::vector<Layout>& layouts() {
  static const std::vector<Layout> all = [] {
    std::vector<Layout> layouts = complete_layouts();
    for (const auto* more : {&docx_layouts(), &lossy_layouts()})
      layouts.insert(layouts.end(), more->begin(), more->end());
    return layouts;
  }();
  return all;
}

TwoOptions draw_options(Rng& rng, const Layout& layout) {
  TwoOptions options;
  options.edition = rng.chance(50) ? Edition::k2019 : Edition::k2021;
  options.mixed = rng.chance(30);
  options.extra = static_cast<Extra>(rng.below(6));
  options.damages = static_cast<unsigned>(rng.below(4));
  for (const std::string_view kind : {"html", "docx", "tab_cells", "pipe_ragged", "raw", "glued", "flow"})
    options.keeps_rows = options.keeps_rows || layout.name.starts_with(kind);
  options.keeps_long_rows = !layout.name.starts_with("docx");
  if (layout.name == "html_padded") options.keeps_rows = false;
  if (!layout.shows_blanks) options.blank = "—";
  return options;
}

TEST(TableTwoProperty, NeverAWrongValue) {
  Count count;
  std::string failures;
  std::map<std::string, Count> by_layout;
  const std::size_t tables = tables_to_draw();
  const char* only = std::getenv("GONGKAI_RENDER_SEED");
  const std::size_t first = only != nullptr ? std::strtoul(only, nullptr, 10) : 1;
  for (std::size_t seed = first; seed < (only != nullptr ? first + 1 : first + tables); ++seed) {
    Rng rng(seed);
    const Layout& layout = layouts()[rng.below(layouts().size())];
    const TwoOptions options = draw_options(rng, layout);
    const TableTwo two = make_table_two(rng, options);
    const std::string bytes = in_report(layout, two, options.edition, rng);
    if (only != nullptr) std::ofstream("/tmp/table_two_" + std::to_string(seed), std::ios::binary) << bytes;
    ++count.tables;
    const std::size_t wrong_before = count.wrong;
    const std::string wrong = judge(bytes, two, count);
    if (count.wrong != wrong_before && failures.size() < 6000)
      failures += "seed " + std::to_string(seed) + " " + std::string(layout.name) + " extra " +
                  std::to_string(static_cast<int>(options.extra)) + " (" + two.what + ")\n" + wrong;
  }
  std::cout << "seeds " << first << " to " << first + count.tables - 1 << ": " << count.right << " right, "
            << count.lost << " lost (" << count.silent << " unsaid), " << count.wrong << " wrong\n";
  EXPECT_EQ(count.wrong, 0U) << failures;
}

/// Columns the form does not have, in the formats that keep cells: nothing wrong, nothing lost.
TEST(TableTwoProperty, ExtraColumnsInFormatsOfCells) {
  for (const Layout& layout : layouts()) {
    const bool cells = layout.name == "tab" || layout.name == "md" || layout.name == "html_tables" ||
                       layout.name.starts_with("docx");
    if (!cells) continue;
    for (const Edition edition : {Edition::k2019, Edition::k2021})
      for (int extra = 0; extra < 6; ++extra) {
        Count count;
        std::string failures;
        for (std::size_t seed = 1; seed <= tables_to_draw() / 600; ++seed) {
          Rng rng(seed * 77 + static_cast<std::size_t>(extra));
          TwoOptions options;
          options.edition = edition;
          options.extra = static_cast<Extra>(extra);
          const TableTwo two = make_table_two(rng, options);
          failures += judge(in_report(layout, two, edition, rng), two, count);
        }
        EXPECT_EQ(count.wrong, 0U) << layout.name << " extra " << extra << "\n" << failures;
        EXPECT_EQ(count.lost, 0U) << layout.name << " extra " << extra;
      }
  }
}

}  // namespace
}  // namespace gongkai::render
