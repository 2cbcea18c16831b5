#include "report/forms/statistics_catalogue.h"

#include <algorithm>
#include <array>

#include "document/blanks.h"
#include "report/forms/catalogue.h"
#include "text/next_folded.h"

namespace gongkai {
namespace {

#include "generated/statistics_tables.inc"

constexpr std::size_t shortest_damaged = 4;
constexpr std::size_t shortest_front = 4;  // of a label that a line holds without its end: 政府公报
constexpr std::size_t shortest_stem = 3;   // characters of a label without its ending

/// Characters that may be missing in a damaged label.
std::size_t may_lack(const LabelKey& key) {
  if (key.size() < shortest_damaged) return 0;
  return key.size() == shortest_damaged ? 1 : DamagedLabel::most_lost;
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

bool respell(LabelKey& key, const Respelling& spelling) {
  const auto& [word, standard] = spelling;
  bool met = false;
  for (std::size_t at = key.find(word); at != LabelKey::npos; at = key.find(word, at + standard.size())) {
    key.replace(at, word.size(), standard);
    met = true;
  }
  return met;
}

/// Behind the lead, or before the ending, that the text has and `words` lists first.
void drop_first_of(StatisticsTables::Keys words, const CharacterSet& beginnings, std::u32string_view& text) {
  if (text.empty() || !beginnings.has(text.front())) return;
  const auto word =
      std::ranges::find_if(words, [&](std::u32string_view lead) { return text.starts_with(lead); });
  if (word != words.end()) text.remove_prefix(word->size());
}
void drop_last_of(StatisticsTables::Keys words, const CharacterSet& ends, std::u32string_view& text) {
  if (text.empty() || !ends.has(text.back())) return;
  const auto word =
      std::ranges::find_if(words, [&](std::u32string_view ending) { return text.ends_with(ending); });
  if (word != words.end()) text.remove_suffix(word->size());
}

}  // namespace

std::u32string_view StatisticsCatalogue::stem_of(std::u32string_view key) const {
  drop_first_of(tables_.leads, characters_.lead_beginnings, key);
  drop_last_of(tables_.endings, characters_.ending_ends, key);
  return key.size() < shortest_stem ? std::u32string_view{} : key;
}

std::size_t lost_characters(std::u32string_view damaged, std::u32string_view whole) {
  if (damaged.size() > whole.size() || whole.size() - damaged.size() > DamagedLabel::most_lost)
    return DamagedLabel::most_lost + 1;
  std::size_t at = 0;
  for (const char32_t c : whole)
    if (at < damaged.size() && damaged[at] == c) ++at;
  return at == damaged.size() ? whole.size() - damaged.size() : DamagedLabel::most_lost + 1;
}

std::span<const StatisticsListDef> StatisticsCatalogue::lists() const { return list_defs; }
std::span<const IndicatorDef> StatisticsCatalogue::indicators() const { return indicator_defs; }

const IndicatorLabel* StatisticsCatalogue::find(std::u32string_view key) const {
  const auto find_in = [](std::span<const IndicatorEntry> entries, const KeyIndex& index,
                          std::u32string_view wanted, const CharacterSet& beginnings,
                          const CharacterSet& ends) -> const IndicatorLabel* {
    if (wanted.empty() || !beginnings.has(wanted.front()) || !ends.has(wanted.back())) return nullptr;
    const int at = index.find(wanted, [&](std::size_t i) { return entries[i].key == wanted; });
    return at < 0 ? nullptr : &entries[static_cast<std::size_t>(at)].label;
  };
  if (const IndicatorLabel* label = find_in(tables_.labels, tables_.label_index, key,
                                            characters_.label_beginnings, characters_.label_ends))
    return label;
  return find_in(tables_.stems, tables_.stem_index, stem_of(key), characters_.stem_beginnings,
                 characters_.stem_ends);
}

LabelKey StatisticsCatalogue::label_key_of(std::string_view text) const {
  LabelKey key = key_of(text);
  StatisticsCharacters::Flags met = characters_.spellings_in(key);
  for (std::size_t i = 0; met != 0 && i < tables_.spellings.size(); ++i)
    if ((met >> i & 1U) != 0 && respell(key, tables_.spellings[i]))
      met |= characters_.spellings_in(tables_.spellings[i].standard);
  return key;
}

/// Only words are respelled that damage cannot break and leave a rest of: those of one character or as long
/// in both spellings.
LabelKey StatisticsCatalogue::damageable_key_of(std::string_view text) const {
  LabelKey key = key_of(text);
  for (const Respelling& spelling : tables_.spellings)
    if (spelling.word.size() == 1 || spelling.word.size() == spelling.standard.size()) respell(key, spelling);
  return key;
}

std::string_view StatisticsCatalogue::body_of(std::string_view text, WrittenLabel& label) const {
  Marker marker = scan_marker(text);
  label.marker = marker.style;
  std::string_view body = trim(text.substr(marker.length));
  if (!begins_in(characters_.prefix_beginnings, body)) return body;
  const LabelKey key = key_of(body);
  for (const std::u32string_view prefix : tables_.prefixes) {
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
  for (const WholeKey& whole : tables_.whole_keys) {
    const std::size_t missing = lost_characters(key, whole.key);
    if (missing <= may_lack(key)) found.push_back({&tables_.labels[whole.label].label, missing});
  }
  return found;
}

bool StatisticsCatalogue::is_beginning(const LabelKey& key) const {
  if (key.size() < 2) return false;
  return std::ranges::any_of(tables_.whole_keys, [&](const WholeKey& whole) {
    const std::u32string_view label = whole.key;
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
  return key.size() >= 2 && std::ranges::any_of(tables_.labels, [&](const IndicatorEntry& entry) {
           return entry.key.size() > key.size() && entry.key.ends_with(key);
         });
}

std::vector<int> StatisticsCatalogue::ending_with(const LabelKey& key) const {
  std::vector<int> found;
  for (const auto& [whole, label] : tables_.labels)
    if (whole.size() >= key.size() + shortest_front && whole.ends_with(key))
      found.insert(found.end(), label.indicators.begin(), label.indicators.end());
  return found;
}

bool StatisticsCatalogue::may_begin(std::u32string_view key) const {
  for (const std::u32string_view prefix : tables_.prefixes)
    if (key.starts_with(prefix)) key.remove_prefix(prefix.size());
  while (!key.empty() && key.front() <= U'9') key.remove_prefix(1);  // the number of a row
  if (key.empty() || !characters_.row_beginnings.has(key.front())) return false;
  for (std::size_t length = StatisticsTables::shortest_look;
       length <= std::min(key.size(), StatisticsTables::longest_look); ++length) {
    const std::u32string_view look = key.substr(0, length);
    const auto is_look = [&](std::size_t i) { return tables_.beginnings[i] == look; };
    if (tables_.beginning_index.find(look, is_look) >= 0) return true;
  }
  return false;
}

bool StatisticsCatalogue::may_begin_label(std::string_view text) const {
  static constexpr std::u32string_view marks =
      U"0123456789一二三四五六七八九十";  // of the row, or the label's
  for (std::size_t pos = 0; pos < text.size();) {
    const char32_t c = next_folded(text, pos);
    if (!counts_in_key(c)) continue;
    if (characters_.written_beginnings.has(c)) {
      std::array<char32_t, StatisticsCharacters::front + 1> front{c};
      std::size_t count = 1;
      for (std::size_t at = pos; at < text.size() && count < front.size();)
        if (const char32_t next = next_folded(text, at); counts_in_key(next)) front[count++] = next;
      if (may_be_front({front.data(), count})) return true;
    }
    if (marks.find(c) == std::u32string_view::npos) return false;
  }
  return false;
}

/// Of a label, in its first characters; what a word spelled otherwise makes of them is not asked.
bool StatisticsCatalogue::may_be_front(std::u32string_view text) const {
  for (std::size_t length = 2; length <= std::min(text.size(), StatisticsCharacters::front); ++length)
    if (characters_.fronts.has(StatisticsCharacters::front_of(text.substr(0, length)))) return true;
  for (std::size_t at = 0; at < std::min(text.size(), StatisticsCharacters::front); ++at)
    for (const std::size_t length : {1, 2})
      if (characters_.other_words.has(StatisticsCharacters::front_of(text.substr(at, length)))) return true;
  return false;
}

int StatisticsCatalogue::label_number(std::string_view text, std::u32string_view key) const {
  if (!may_begin(key)) return -1;
  const WrittenLabel label = read_label(text);
  return label.known == nullptr || label.known->indicators.empty() ? -1 : label.known->indicators.front();
}

}  // namespace gongkai
