#include "report/forms/statistics_catalogue.h"

#include <algorithm>
#include <map>

#include "document/blanks.h"
#include "report/forms/catalogue.h"
#include "text/next_folded.h"

namespace gongkai {
namespace {

#include "generated/statistics_tables.inc"

constexpr std::size_t shortest_look = 4;  // characters that may_begin() compares
constexpr std::size_t longest_look = 8;
constexpr std::size_t most_lost = 2;  // characters of a damaged label
constexpr std::size_t shortest_damaged = 4;
constexpr std::size_t shortest_front = 4;  // of a label that a line holds without its end: 政府公报
constexpr std::size_t shortest_stem = 3;   // characters of a label without its ending

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

/// Characters missing in `damaged`, of which the rest is the same in the same order; too many when it is not.
std::size_t lost(std::u32string_view damaged, std::u32string_view whole) {
  if (damaged.size() > whole.size() || whole.size() - damaged.size() > most_lost) return most_lost + 1;
  std::size_t at = 0;
  for (const char32_t c : whole)
    if (at < damaged.size() && damaged[at] == c) ++at;
  return at == damaged.size() ? whole.size() - damaged.size() : most_lost + 1;
}

/// Characters that may be missing in a damaged label.
std::size_t may_lack(const LabelKey& key) {
  if (key.size() < shortest_damaged) return 0;
  return key.size() == shortest_damaged ? 1 : most_lost;
}

/// Brackets opened and not closed; below zero the other way round.
int open_brackets(std::string_view text) {
  int open = 0;
  for (std::size_t pos = 0; pos < text.size();) {
    const char32_t c = next_folded(text, pos);
    if (is_opening_bracket(c)) ++open;
    if (is_closing_bracket(c)) --open;
  }
  return open;
}

/// Behind so many characters, blanks among them not counted, and the colon behind those.
std::string_view behind_prefix(std::string_view text, std::size_t characters) {
  std::size_t pos = 0;
  while (pos < text.size()) {
    std::size_t behind = pos;
    const char32_t c = next_folded(text, behind);
    const bool mark = c == U':' || c == U',' || c == U' ' || c == 0;
    if (!mark && characters == 0) break;
    if (!mark) --characters;
    pos = behind;
  }
  return text.substr(pos);
}

/// What the bracket that ends `text` holds; empty when none does.
std::string_view last_bracket(std::string_view text) {
  std::size_t opened = 0;
  std::string_view inside;
  for (std::size_t pos = 0; pos < text.size();) {
    const std::size_t start = pos;
    const char32_t c = next_folded(text, pos);
    if (is_opening_bracket(c)) opened = pos;
    inside = is_closing_bracket(c) ? text.substr(opened, start - opened) : std::string_view{};
  }
  return inside;
}

bool respell(LabelKey& key, const LabelKey& word, const LabelKey& standard) {
  bool met = false;
  for (std::size_t at = key.find(word); at != LabelKey::npos; at = key.find(word, at + standard.size())) {
    key.replace(at, word.size(), standard);
    met = true;
  }
  return met;
}

/// Behind the lead, or before the ending, that the text has and `words` lists first.
void drop_first_of(const std::vector<LabelKey>& words, const CharacterSet& beginnings,
                   std::u32string_view& text) {
  if (text.empty() || !beginnings.has(text.front())) return;
  const auto word = std::ranges::find_if(words, [&](const LabelKey& lead) { return text.starts_with(lead); });
  if (word != words.end()) text.remove_prefix(word->size());
}
void drop_last_of(const std::vector<LabelKey>& words, const CharacterSet& ends, std::u32string_view& text) {
  if (text.empty() || !ends.has(text.back())) return;
  const auto word =
      std::ranges::find_if(words, [&](const LabelKey& ending) { return text.ends_with(ending); });
  if (word != words.end()) text.remove_suffix(word->size());
}

bool shares(const IndicatorLabel& a, const IndicatorLabel& b) {
  return std::ranges::any_of(a.indicators, [&](int i) {
    return std::ranges::any_of(b.indicators, [&](int j) {
      return indicator_defs[static_cast<std::size_t>(i)].metric ==
             indicator_defs[static_cast<std::size_t>(j)].metric;
    });
  });
}

}  // namespace

const StatisticsCatalogue& StatisticsCatalogue::instance() {
  static const auto& catalogue = *new StatisticsCatalogue;  // threads may read it while the process ends
  return catalogue;
}

StatisticsCatalogue::StatisticsCatalogue() {
  const std::pair<std::string_view, std::vector<LabelKey>*> roles[] = {{"prefix", &prefixes_},
                                                                       {"frame", &frames_},
                                                                       {"caption_begin", &caption_begins_},
                                                                       {"caption_end", &caption_ends_},
                                                                       {"letter", &letters_},
                                                                       {"of_body", &of_body_},
                                                                       {"of_all", &of_all_},
                                                                       {"of_division", &of_division_},
                                                                       {"ending", &endings_},
                                                                       {"lead", &leads_}};
  for (const StatisticsWordDef& word : statistics_word_defs) {
    const ColumnRole role = role_of(word.role);
    if (role != ColumnRole::none)
      (word.inside ? inner_columns_ : exact_columns_).emplace_back(role, key_of(word.wording));
    for (const auto& [name, keys] : roles)
      if (word.role == name) keys->push_back(key_of(word.wording));
    if (word.role == "lead") lead_beginnings_.add(leads_.back().front());
    if (word.role == "ending") ending_ends_.add(endings_.back().back());
    if (word.role == "prefix") prefix_beginnings_.add(prefixes_.back().front());
    if (word.role == "period") period_characters_ = key_of(word.wording);
  }
  index_columns();
  for (const StatisticsSpellingDef& spelling : statistics_spelling_defs)
    spellings_.emplace_back(key_of(spelling.word), key_of(spelling.standard));
  for (std::size_t i = 0; i < spellings_.size(); ++i)
    spelling_flags_[spellings_[i].first.front() % spelling_flags_.size()] |= CharacterFlags{1} << i;
  for (const UnitDef& unit : Catalogue::instance().value_units())
    unit_ends_.add(units_.emplace_back(key_of(unit.word), unit.word).first.back());
  for (std::size_t i = 0; i < std::size(indicator_defs); ++i) {
    const int own = static_cast<int>(i);
    add_label(indicator_defs[i].label, std::span(&own, 1), false);
  }
  std::unordered_map<std::string_view, std::vector<int>> of_metric;
  for (std::size_t i = 0; i < std::size(indicator_defs); ++i)
    of_metric[indicator_defs[i].metric].push_back(static_cast<int>(i));
  for (const IndicatorLabelDef& def : indicator_label_defs) {
    const auto at = of_metric.find(def.metric);
    const std::span<const int> own =
        at == of_metric.end() ? std::span<const int>() : std::span<const int>(at->second);
    add_label(def.label, own, def.metric.empty());
  }
  for (const auto& [key, label] : labels_) {
    label_ends_.add(key);
    if (!label.indicators.empty() && key.size() >= shortest_look) {
      beginnings_.insert(key.substr(0, longest_look));
      first_characters_.add(key.front());
    }
  }
  collect_stems();
  for (const auto& [key, label] : stems_) stem_ends_.add(key);
  mark_confusable(labels_);
  mark_confusable(stems_);
}

void StatisticsCatalogue::index_columns() {
  for (const auto& [role, wording] : exact_columns_) {
    column_characters_.add(wording);
    if (role == ColumnRole::label) label_column_characters_.add(wording.front());
  }
  column_characters_.add(period_characters_);
  for (const auto& [role, wording] : inner_columns_) {
    inner_beginnings_.add(wording.front());
    if (role == ColumnRole::label) label_column_characters_.add(wording.front());
  }
  for (const LabelKey& frame : frames_) frame_beginnings_.add(frame.front());
  for (const LabelKey& letter : letters_) letter_beginnings_.add(letter.front());
}

void StatisticsCatalogue::add_label(std::string_view text, std::span<const int> indicators, bool heading) {
  WrittenLabel written;
  const std::string_view body = body_of(text, written);
  if (const LabelKey plain = key_of(body); !indicators.empty() && plain.size() >= shortest_look)
    beginnings_.insert(plain.substr(0, longest_look));
  const LabelKey key = label_key_of(body);
  const auto [at, fresh] = labels_.try_emplace(key);
  IndicatorLabel& label = at->second;
  if (fresh) damageable_.emplace_back(key, &label);
  if (LabelKey written_out = damageable_key_of(body); written_out != key)
    damageable_.emplace_back(std::move(written_out), &label);
  label.heading = label.heading || heading;
  for (const int i : indicators)
    if (std::ranges::find(label.indicators, i) == label.indicators.end()) label.indicators.push_back(i);
}

void StatisticsCatalogue::mark_confusable(Labels& labels) {
  std::map<std::size_t, std::vector<Labels::pointer>> by_length;
  for (auto& label : labels) by_length[label.first.size()].push_back(&label);
  for (const auto& [length, shorter] : by_length) {
    const auto longer = by_length.find(length + 1);
    if (longer == by_length.end()) continue;
    for (const Labels::pointer one : shorter)
      for (const Labels::pointer other : longer->second)
        if ((one->first.front() == other->first.front() || one->first.front() == other->first[1]) &&
            lost(one->first, other->first) == 1 && !shares(one->second, other->second))
          one->second.confusable = true;
  }
}

std::u32string_view StatisticsCatalogue::stem_of(std::u32string_view key) const {
  drop_first_of(leads_, lead_beginnings_, key);
  drop_last_of(endings_, ending_ends_, key);
  return key.size() < shortest_stem ? std::u32string_view{} : key;
}

void StatisticsCatalogue::collect_stems() {
  for (const auto& [key, label] : labels_) {
    const std::u32string_view stem = stem_of(key);
    if (stem.empty() || label.indicators.empty()) continue;
    IndicatorLabel& merged = stems_[LabelKey(stem)];
    for (const int i : label.indicators)
      if (std::ranges::find(merged.indicators, i) == merged.indicators.end()) merged.indicators.push_back(i);
  }
}

std::span<const StatisticsListDef> StatisticsCatalogue::lists() const { return list_defs; }
std::span<const IndicatorDef> StatisticsCatalogue::indicators() const { return indicator_defs; }

const IndicatorLabel* StatisticsCatalogue::find_in(const Labels& labels, const Ends& ends,
                                                   std::u32string_view key) {
  if (key.empty() || !ends.first.has(key.front()) || !ends.last.has(key.back())) return nullptr;
  const auto at = labels.find(key);
  return at == labels.end() ? nullptr : &at->second;
}

const IndicatorLabel* StatisticsCatalogue::find(std::u32string_view key) const {
  if (const IndicatorLabel* label = find_in(labels_, label_ends_, key)) return label;
  return find_in(stems_, stem_ends_, stem_of(key));
}

LabelKey StatisticsCatalogue::label_key_of(std::string_view text) const {
  LabelKey key = key_of(text);
  CharacterFlags met = flags_of(spelling_flags_, key);
  for (std::size_t i = 0; met != 0 && i < spellings_.size(); ++i)
    if ((met >> i & 1U) != 0 && respell(key, spellings_[i].first, spellings_[i].second))
      met |= flags_of(spelling_flags_, spellings_[i].second);
  return key;
}

/// Only words are respelled that damage cannot break and leave a rest of: those of one character or as long
/// in both spellings.
LabelKey StatisticsCatalogue::damageable_key_of(std::string_view text) const {
  LabelKey key = key_of(text);
  for (const auto& [word, standard] : spellings_)
    if (word.size() == 1 || word.size() == standard.size()) respell(key, word, standard);
  return key;
}

std::string_view StatisticsCatalogue::body_of(std::string_view text, WrittenLabel& label) const {
  Marker marker = scan_marker(text);
  label.marker = marker.style;
  std::string_view body = trim(text.substr(marker.length));
  if (!begins_in(prefix_beginnings_, body)) return body;
  const LabelKey key = key_of(body);
  for (const LabelKey& prefix : prefixes_) {
    if (!key.starts_with(prefix) || key.size() == prefix.size()) continue;
    label.prefixed = true;
    body = trim(behind_prefix(body, prefix.size()));
    marker = scan_marker(body);
    if (marker.style != MarkerStyle::none) label.marker = marker.style;
    return trim(body.substr(marker.length));
  }
  return body;
}

WrittenLabel StatisticsCatalogue::read_label(std::string_view text) const {
  WrittenLabel label;
  text = trim(text);
  label.brackets = open_brackets(text);
  const std::string_view body = body_of(text, label);
  std::size_t pos = 0;
  label.annotated =
      label.marker == MarkerStyle::none && !text.empty() && is_opening_bracket(next_folded(text, pos));
  label.key = label_key_of(body);
  label.known = find(label.key);
  if (label.known == nullptr && Catalogue::instance().may_change(label.key)) {
    label.key = Catalogue::instance().standard_words(std::move(label.key));
    label.known = find(label.key);
  }
  if (label.known != nullptr) return label;
  if (label.brackets == 0 && ends_in_unit(label.key)) {
    LabelKey key = label.key;
    const std::string_view unit = take_unit(key);
    label.known = find(key);
    if (label.known != nullptr) {
      label.unit = unit;
      label.key = std::move(key);
      return label;
    }
  }
  if (const std::string_view head = before_bracket(body); !head.empty()) {
    LabelKey key = label_key_of(head);
    label.known = find(key);
    if (label.known != nullptr) label.key = std::move(key);
  }
  if (label.known == nullptr && closes_bracket_at_end(text) && is_unit(key_of(last_bracket(text))))
    label.unit = take_unit(label.key);
  return label;
}

std::vector<DamagedLabel> StatisticsCatalogue::find_damaged(const LabelKey& key) const {
  std::vector<DamagedLabel> found;
  for (const auto& [whole, label] : damageable_) {
    const std::size_t missing = lost(key, whole);
    if (missing <= may_lack(key)) found.push_back({label, missing});
  }
  return found;
}

bool StatisticsCatalogue::is_beginning(const LabelKey& key) const {
  if (key.size() < 2) return false;
  return std::ranges::any_of(damageable_, [&](const auto& entry) {
    const LabelKey& label = entry.first;
    if (label.size() <= key.size()) return false;
    std::size_t at = 0;
    std::size_t end = 0;
    for (; end < label.size() && at < key.size(); ++end)
      if (label[end] == key[at]) ++at;
    const std::size_t most = may_lack(key);
    return at == key.size() && end - key.size() <= most;
  });
}

bool StatisticsCatalogue::is_end(const LabelKey& key) const {
  return key.size() >= 2 && std::ranges::any_of(labels_, [&](const auto& entry) {
           return entry.first.size() > key.size() && entry.first.ends_with(key);
         });
}

std::vector<int> StatisticsCatalogue::ending_with(const LabelKey& key) const {
  std::vector<int> found;
  for (const auto& [whole, label] : labels_)
    if (whole.size() >= key.size() + shortest_front && whole.ends_with(key))
      found.insert(found.end(), label.indicators.begin(), label.indicators.end());
  return found;
}

bool StatisticsCatalogue::may_begin(std::u32string_view key) const {
  for (const LabelKey& prefix : prefixes_)
    if (key.starts_with(prefix)) key.remove_prefix(prefix.size());
  while (!key.empty() && key.front() <= U'9') key.remove_prefix(1);  // the number of a row
  if (key.empty() || !first_characters_.has(key.front())) return false;
  for (std::size_t length = shortest_look; length <= std::min(key.size(), longest_look); ++length)
    if (beginnings_.contains(key.substr(0, length))) return true;
  return false;
}

int StatisticsCatalogue::label_number(std::string_view text, std::u32string_view key) const {
  if (!may_begin(key)) return -1;
  const WrittenLabel label = read_label(text);
  return label.known == nullptr || label.known->indicators.empty() ? -1 : label.known->indicators.front();
}

}  // namespace gongkai
