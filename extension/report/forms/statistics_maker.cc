#include "report/forms/statistics_maker.h"

#include <algorithm>
#include <stdexcept>

#include "report/forms/catalogue.h"

namespace gongkai {
namespace {

#include "generated/statistics_tables.inc"

ColumnRole role_of(std::string_view name) {
  if (name == "label") return ColumnRole::label;
  if (name == "unit") return ColumnRole::unit;
  if (name == "code") return ColumnRole::code;
  if (name == "value") return ColumnRole::value;
  if (name == "year") return ColumnRole::year;
  if (name == "total") return ColumnRole::total;
  if (name == "whole") return ColumnRole::whole;
  if (name == "own") return ColumnRole::own;
  if (name == "current") return ColumnRole::current;
  if (name == "other") return ColumnRole::other;
  if (name == "running") return ColumnRole::running;
  if (name == "season") return ColumnRole::season;
  if (name == "part") return ColumnRole::part;
  if (name == "share") return ColumnRole::share;
  if (name == "remark") return ColumnRole::remark;
  return ColumnRole::none;
}

bool shares(const StatisticsMaker::Label& a, const StatisticsMaker::Label& b) {
  return std::ranges::any_of(a.indicators, [&](int i) {
    return std::ranges::any_of(b.indicators, [&](int j) {
      return indicator_defs[static_cast<std::size_t>(i)].metric ==
             indicator_defs[static_cast<std::size_t>(j)].metric;
    });
  });
}

void mark_confusable(StatisticsMaker::Labels& labels) {
  using Labels = StatisticsMaker::Labels;
  std::map<std::size_t, std::vector<Labels::pointer>> by_length;
  for (auto& label : labels) by_length[label.first.size()].push_back(&label);
  for (const auto& [length, shorter] : by_length) {
    const auto longer = by_length.find(length + 1);
    if (longer == by_length.end()) continue;
    for (const Labels::pointer one : shorter)
      for (const Labels::pointer other : longer->second)
        if ((one->first.front() == other->first.front() || one->first.front() == other->first[1]) &&
            lost_characters(one->first, other->first) == 1 && !shares(one->second, other->second))
          one->second.confusable = true;
  }
}

/// The keys as they stand in tables.
std::vector<std::u32string_view> views_of(const StatisticsMaker::Keys& keys) {
  return {keys.begin(), keys.end()};
}

}  // namespace

StatisticsMaker::StatisticsMaker() {
  read_words();
  collect_characters();
  add_other_words();
  const std::vector<std::u32string_view> prefix_keys = views_of(prefixes);
  const std::vector<std::u32string_view> ending_keys = views_of(endings);
  const std::vector<std::u32string_view> lead_keys = views_of(leads);
  std::vector<Respelling> respellings;
  for (const auto& [word, standard] : spellings) respellings.push_back({word, standard});
  StatisticsTables words;
  words.characters = &characters;
  words.prefixes = prefix_keys;
  words.endings = ending_keys;
  words.leads = lead_keys;
  words.spellings = respellings;
  add_labels(StatisticsCatalogue(words));
}

void StatisticsMaker::read_words() {
  const std::pair<std::string_view, Keys*> roles[] = {{"prefix", &prefixes},
                                                      {"frame", &frames},
                                                      {"caption_begin", &caption_begins},
                                                      {"caption_end", &caption_ends},
                                                      {"letter", &letters},
                                                      {"of_body", &of_body},
                                                      {"of_all", &of_all},
                                                      {"of_division", &of_division},
                                                      {"ending", &endings},
                                                      {"lead", &leads}};
  for (const StatisticsWordDef& word : statistics_word_defs) {
    const ColumnRole role = role_of(word.role);
    if (role != ColumnRole::none)
      (word.inside ? inner_columns : exact_columns).emplace_back(role, key_of(word.wording));
    for (const auto& [name, keys] : roles)
      if (word.role == name) keys->push_back(key_of(word.wording));
    if (word.role == "period") period_characters = key_of(word.wording);
  }
  for (const StatisticsSpellingDef& spelling : statistics_spelling_defs)
    spellings.emplace_back(key_of(spelling.word), key_of(spelling.standard));
  if (spellings.size() > 8 * sizeof(StatisticsCharacters::Flags))
    throw std::length_error("too many spellings of words of statistics");
  for (const UnitDef& unit : Catalogue::instance().value_units()) units.push_back(key_of(unit.word));
}

void StatisticsMaker::collect_characters() {
  for (const auto& [role, wording] : exact_columns) {
    characters.in_columns.add(wording);
    if (role == ColumnRole::label) characters.label_column.add(wording.front());
  }
  characters.in_columns.add(period_characters);
  for (const auto& [role, wording] : inner_columns) {
    characters.inner_beginnings.add(wording.front());
    if (role == ColumnRole::label) characters.label_column.add(wording.front());
    if (role == ColumnRole::season) characters.scope_beginnings.add(wording.front());
  }
  for (const Keys* words : {&of_body, &of_all})
    for (const LabelKey& word : *words) characters.scope_beginnings.add(word.front());
  for (const LabelKey& lead : leads) characters.lead_beginnings.add(lead.front());
  for (const LabelKey& ending : endings) characters.ending_ends.add(ending.back());
  for (const LabelKey& prefix : prefixes) characters.prefix_beginnings.add(prefix.front());
  for (const LabelKey& frame : frames) characters.frame_beginnings.add(frame.front());
  for (const LabelKey& letter : letters) characters.letter_beginnings.add(letter.front());
  for (const LabelKey& unit : units) characters.unit_ends.add(unit.back());
  for (std::size_t i = 0; i < spellings.size(); ++i)
    characters.spellings[spellings[i].first.front() % characters.spellings.size()] |=
        StatisticsCharacters::Flags{1} << i;
}

void StatisticsMaker::add_other_words() {
  const auto add = [&](std::u32string_view word) {
    characters.written_beginnings.add(word.front());
    characters.other_words.add(StatisticsCharacters::front_of(word.substr(0, 2)));
  };
  for (const LabelKey& lead : leads) add(lead);
  for (const LabelKey& prefix : prefixes) add(prefix);
  for (const auto& [word, standard] : spellings) add(word);
  for (const auto& [word, standard] : Catalogue::instance().word_changes()) add(word);
}

void StatisticsMaker::add_front(std::u32string_view key) {
  characters.written_beginnings.add(key.front());
  characters.fronts.add(StatisticsCharacters::front_of(key.substr(0, StatisticsCharacters::front)));
}

void StatisticsMaker::add_labels(const StatisticsCatalogue& words) {
  std::map<std::string_view, std::vector<int>> of_metric;
  for (int i = 0; i < static_cast<int>(std::size(indicator_defs)); ++i) {
    add_label(words, indicator_defs[i].label, {i}, false);
    of_metric[indicator_defs[i].metric].push_back(i);
  }
  for (const IndicatorLabelDef& def : indicator_label_defs) {
    const auto at = of_metric.find(def.metric);
    add_label(words, def.label, at == of_metric.end() ? std::vector<int>{} : at->second, def.metric.empty());
  }
  for (const auto& [key, label] : labels) {
    characters.label_beginnings.add(key.front());
    characters.label_ends.add(key.back());
    if (label.indicators.empty()) continue;
    add_front(key);
    if (key.size() >= StatisticsTables::shortest_look) {
      beginnings.insert(key.substr(0, StatisticsTables::longest_look));
      characters.row_beginnings.add(key.front());
    }
    const std::u32string_view stem = words.stem_of(key);
    if (stem.empty()) continue;
    std::vector<int>& merged = stems[LabelKey(stem)].indicators;
    merged.insert(merged.end(), label.indicators.begin(), label.indicators.end());
  }
  for (auto& [key, stem] : stems) {
    characters.stem_beginnings.add(key.front());
    characters.stem_ends.add(key.back());
    add_front(key);
    std::ranges::sort(stem.indicators);
    stem.indicators.erase(std::unique(stem.indicators.begin(), stem.indicators.end()), stem.indicators.end());
  }
  mark_confusable(labels);
  mark_confusable(stems);
}

void StatisticsMaker::add_label(const StatisticsCatalogue& words, std::string_view text,
                                const std::vector<int>& indicators, bool heading) {
  WrittenLabel written;
  const std::string_view body = words.body_of(text, written);
  if (const LabelKey plain = key_of(body);
      !indicators.empty() && plain.size() >= StatisticsTables::shortest_look)
    beginnings.insert(plain.substr(0, StatisticsTables::longest_look));
  const LabelKey key = words.label_key_of(body);
  const auto [at, fresh] = labels.try_emplace(key);
  Label& label = at->second;
  if (fresh) whole_keys.emplace_back(key, key);
  if (LabelKey written_out = words.damageable_key_of(body); written_out != key)
    whole_keys.emplace_back(std::move(written_out), key);
  label.heading = label.heading || heading;
  for (const int i : indicators)
    if (std::ranges::find(label.indicators, i) == label.indicators.end()) label.indicators.push_back(i);
}

std::vector<std::uint16_t> slots_of(const std::vector<LabelKey>& keys) {
  std::size_t size = 2;
  while (size < 2 * keys.size()) size *= 2;
  if (keys.size() >= 0xFFFF) throw std::length_error("too many keys");
  std::vector<std::uint16_t> slots(size);
  for (std::size_t i = 0; i < keys.size(); ++i) {
    std::size_t at = KeyIndex::hash(keys[i]) % size;
    while (slots[at] != 0) at = (at + 1) % size;
    slots[at] = static_cast<std::uint16_t>(i + 1);
  }
  return slots;
}

}  // namespace gongkai
