#include "render/table_damage.h"

#include <algorithm>

#include "render/table_wreck.h"

namespace gongkai::render {
namespace {

constexpr std::uint64_t first_of_all = 20'000'000;  // seeds below stay the tables they were

/// What a seed may choose from.
struct Choice {
  std::vector<Layout> layouts;
  std::vector<Mishap> mishaps;
};

const Choice& choice_of(std::uint64_t seed) {
  static const Choice plain = [] {
    Choice out{.layouts = complete_layouts(), .mishaps = {}};
    std::erase_if(out.layouts,
                  [](const Layout& layout) { return layout.name.starts_with("pdf"); });  // whole rows only
    for (const Layout& layout : stream_layouts()) out.layouts.push_back(layout);
    out.mishaps.assign(plain_mishaps().begin(), plain_mishaps().end());
    return out;
  }();
  static const Choice all = [] {
    Choice out = plain;
    for (const Layout& layout : torn_layouts()) out.layouts.push_back(layout);
    out.mishaps.insert(out.mishaps.end(), converter_mishaps().begin(), converter_mishaps().end());
    return out;
  }();
  return seed < first_of_all ? plain : all;
}

/// Tables of a fixed width: a row that lost a cell ends with a blank one.
bool fills_up(const Layout& layout) {
  for (const std::string_view kept :
       {"cells", "raw", "glued", "stream", "lines", "aligned", "columns", "labels"})
    if (layout.name.starts_with(kept)) return false;
  return true;
}

/// Layouts that write a table's labels first and its figures behind them.
bool stands_apart(const Layout& layout) {
  return layout.name.starts_with("columns") || layout.name.starts_with("labels");
}

bool said(const Report& report, const std::string& place) {
  const std::string row = place.substr(0, place.rfind('/'));
  const std::string table = place.substr(0, place.find('/'));
  return std::ranges::any_of(report.diagnostics, [&](const DiagnosticRow& diagnostic) {
    if (!diagnostic.place) return false;
    const std::string& at = *diagnostic.place;
    return at == place || at == row || at == table || at.starts_with(row + ".") ||
           row.starts_with(at + ".");  // the row's parts, in 2021
  });
}

}  // namespace

DamagedCase make_damaged_case(std::uint64_t seed) {
  Rng rng(seed);
  const Choice& choice = choice_of(seed);
  const Edition edition = rng.chance(60) ? Edition::k2021 : Edition::k2019;
  const Layout& layout = rng.pick(choice.layouts);
  DamagedCase made{.one = {}, .damages = {}, .layout = std::string(layout.name), .excused = {}};
  made.one.facts =
      make_facts(seed, edition, {.blanks = Blanks::kNone, .slips = rng.chance(10), .mixed = false});
  Facts& facts = made.one.facts;
  if (rng.chance(15)) {
    for (auto& row : facts.request) row.fill(0);
    for (auto& row : facts.dispute) row.fill(0);
  }
  Style style;
  if (rng.chance(50)) style = sample_style(rng, true);
  style.value.thousands = Thousands::kNone;
  style.value.full_width = false;
  style.value.blank = "";
  style.text.bare = true;
  if (layout.three_stubs) style.shape.stubs = 3;
  Document document = make_document(facts, style, seed);
  for (Section& section : document.sections)
    std::erase_if(section.tables, [](const Table& table) { return table.number == 2; });
  Wreck wreck(document, facts, rng, stands_apart(layout));
  const std::size_t count = 1 + rng.below(3);
  for (std::size_t n = 0; n < count; ++n) {
    const Mishap& mishap = rng.pick(choice.mishaps);
    if (std::ranges::find(made.damages, mishap.name) != made.damages.end()) continue;
    made.damages.emplace_back(mishap.name);
    mishap.apply(wreck);
  }
  made.one.name = "damaged_" + std::to_string(seed) + "_" + made.layout;
  for (const std::string& damage : made.damages) made.one.style += damage + " ";
  if (fills_up(layout)) made.excused = wreck.excused();
  made.one.bytes = layout.render(document, rng);
  return made;
}

void Score::add(const Score& other) {
  right += other.right;
  lost += other.lost;
  wrong += other.wrong;
  invented += other.invented;
  silent += other.silent;
}

Score score_tables(const DamagedCase& made, const Report& report) {
  const Facts& facts = made.one.facts;
  Score score;
  Problems ignored;
  const auto got = cells_of(report, ignored);
  const auto expected = cells(facts);
  const auto is_ours = [](const std::string& place) {
    return place.starts_with("request/") || place.starts_with("dispute/");
  };
  const auto is_excused = [&](const std::string& place) {
    return std::ranges::any_of(made.excused,
                               [&](const std::string& row) { return place.starts_with(row + "/"); });
  };
  for (const auto& [place, value] : got) {
    if (!is_ours(place) || !value || is_excused(place)) continue;
    const auto wanted = expected.find(place);
    const bool stated = wanted != expected.end() && wanted->second;
    if (stated && static_cast<double>(*wanted->second) == *value) {
      ++score.right;
      continue;
    }
    ++(stated ? score.wrong : score.invented);
    score.problems.push_back(place + (stated ? ": wrong, " : ": invented, ") + show(value));
  }
  for (const auto& [place, value] : expected) {
    if (!is_ours(place) || !value) continue;
    const auto found = got.find(place);
    if (found != got.end() && found->second) continue;
    ++score.lost;
    if (said(report, place)) continue;
    ++score.silent;
    score.problems.push_back(place + ": lost without a diagnostic");
  }
  return score;
}

}  // namespace gongkai::render
