#include "corpus/corpus.h"

#include <array>
#include <cstdio>
#include <iterator>
#include <optional>

#include "render/damage.h"
#include "render/encode.h"
#include "render/layouts.h"
#include "render/sheet.h"
#include "render/style.h"

namespace gongkai::corpus {
namespace {

using render::Layout;
using render::Rng;

// Syllables of invented places; none ends a division's name.
constexpr std::array<const char*, 24> syllables = {"青", "松", "柳", "石", "云", "禾", "溪", "梁",
                                                   "杨", "白", "竹", "梅", "岚", "枫", "泉", "岭",
                                                   "谷", "坪", "湖", "湾", "峰", "原", "桥", "渡"};
constexpr std::array<const char*, 8> bodies = {"人民政府", "教育局", "财政局", "民政局",
                                               "水利局",   "审计局", "统计局", "卫生健康局"};

/// Two or more syllables, another name for another number.
std::string place(std::uint64_t number, const char* kind) {
  std::string name = syllables[number % syllables.size()];
  do {
    number /= syllables.size();
    name += syllables[(number + 7) % syllables.size()];
  } while (number >= syllables.size());
  return name + kind;
}

/// 8 bodies a county, 10 counties a city, 12 cities a province.
void name_agency(render::Facts& facts, std::uint64_t agency) {
  const std::uint64_t county = agency / bodies.size(), city = county / 10, province = city / 12;
  facts.chain = place(province, "省") + place(city + 1, "市");
  facts.agency = place(county + 2, county % 3 == 0 ? "区" : "县") + bodies[agency % bodies.size()];
  facts.canonical = true;
}

const Layout& layout_of(Rng& rng) {
  const std::size_t kind = rng.below(100);
  const auto& word = render::docx_layouts();
  if (kind < 10) return word[rng.below(word.size())];
  const auto& whole = render::complete_layouts();
  return whole[rng.below(whole.size())];
}

const char* ending_of(const Layout& layout, std::string_view bytes) {
  if (bytes.starts_with("PK")) return "docx";
  if (bytes.find('<') < 200 && bytes.find("</") != std::string_view::npos) return "html";
  return layout.name == "md" ? "md" : "txt";
}

/// Most pages are UTF-8; what is older is not.
std::string charset_of(Rng& rng, std::string& bytes) {
  static constexpr std::array<const char*, 4> others = {"GB18030", "GB18030", "Big5", "UTF-16"};
  const std::size_t drawn = rng.below(20);
  if (drawn >= others.size()) return "UTF-8";
  const std::string text = drawn == 2 ? render::traditional(bytes) : bytes;
  const auto encoded = render::encode(text, others[drawn]);
  if (!encoded) return "UTF-8";
  bytes = *encoded;
  return others[drawn];
}

}  // namespace

Entry make_entry(const Plan& plan, std::uint64_t number) {
  Rng rng(plan.seed * 1'000'000'007 + number);
  const std::uint64_t agency = number / plan.years;
  const int year = 2023 - static_cast<int>(number % plan.years);
  const auto edition = year >= 2021 ? render::Edition::k2021 : render::Edition::k2019;
  Entry entry;
  entry.facts = render::make_facts(rng.below(1'000'000'000), edition, {.slips = rng.below(20) == 0});
  entry.facts.year = year;
  name_agency(entry.facts, agency);
  const Layout& layout = layout_of(rng);
  entry.layout = layout.name;
  render::Style style =
      rng.below(3) == 0 ? render::official_form("0") : render::sample_style(rng, !layout.shows_blanks);
  if (layout.three_stubs) style.shape.stubs = 3;
  render::Document document = render::make_document(entry.facts, style, rng.below(1'000'000'000));
  const render::Damage* damage = nullptr;
  if (rng.chance(plan.damage_percent)) damage = &render::damages()[rng.below(render::damages().size())];
  if (damage != nullptr && damage->document != nullptr) damage->document(document, rng);
  entry.bytes = layout.render(document, rng);
  const bool word = entry.bytes.starts_with("PK");
  if (damage != nullptr && damage->text != nullptr && !word) entry.bytes = damage->text(entry.bytes);
  if (damage != nullptr) entry.damage = damage->name;
  const std::string ending = ending_of(layout, entry.bytes);
  entry.charset = word ? "UTF-8" : charset_of(rng, entry.bytes);
  char name[64];
  std::snprintf(name, sizeof name, "%04llu/%llu.", static_cast<unsigned long long>(number / 1000),
                static_cast<unsigned long long>(number));
  entry.file = name + ending;
  return entry;
}

}  // namespace gongkai::corpus
