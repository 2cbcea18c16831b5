#include "report/forms/catalogue.h"

#include <algorithm>
#include <stdexcept>

#include "text/normalize.h"

namespace gongkai {
namespace {

#include "generated/recognition_tables.inc"

constexpr std::size_t shortest_beginning = 4;
constexpr std::size_t shortest_end = 2;

/// Whether a key goes on behind the characters [begin, end).
template <class Iterator>
bool has_proper_prefix(const std::vector<LabelKey>& sorted, Iterator begin, Iterator end) {
  const auto length = static_cast<std::size_t>(end - begin);
  auto at = std::partition_point(sorted.begin(), sorted.end(), [&](const LabelKey& key) {
    return std::lexicographical_compare(key.begin(), key.end(), begin, end);
  });
  if (at != sorted.end() && at->size() == length) ++at;  // itself
  return at != sorted.end() && at->size() > length && std::equal(begin, end, at->begin());
}

/// A number for two characters, which others may share.
std::size_t pair_of(char32_t first, char32_t second) { return (first * 0x9E37U + second) & 0xFFFFU; }
std::size_t first_pair(std::u32string_view key) { return pair_of(key[0], key[1]); }
std::size_t last_pair(std::u32string_view key) { return pair_of(key[key.size() - 2], key.back()); }

LabelKey reversed(const LabelKey& key) { return {key.rbegin(), key.rend()}; }

void sort_unique(std::vector<LabelKey>& keys) {
  std::ranges::sort(keys);
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());  // clang 14 rejects std::ranges::unique
}

}  // namespace

const Catalogue& Catalogue::instance() {
  static const auto& catalogue = *new Catalogue;  // threads may read it while the process ends
  return catalogue;
}

Catalogue::Catalogue() {
  for (const UnitDef& unit : value_unit_defs) unit_keys_.push_back(key_of(unit.word));
  for (const WordDef& word : word_defs) {
    words_.emplace_back(key_of(word.word), key_of(word.standard));
    word_characters_.set(words_.back().first.front() & 0xFFFFU);
  }
  for (const std::string_view mark : value_mark_defs)
    for (std::string spelling : {std::string(mark), normalize(mark)})
      if (std::ranges::find(value_marks_, spelling) == value_marks_.end()) {
        longest_value_mark_ = std::max(longest_value_mark_, spelling.size());
        value_marks_.push_back(std::move(spelling));
      }
  index_labels();
  for (const RowDef& row : disclosure_row_defs) row_markers_[0].push_back(scan_marker(row.label));
  for (const RowDef& row : request_row_defs) row_markers_[1].push_back(scan_marker(row.label));
  cells_.resize(std::size(edition_defs) * std::size(disclosure_row_defs));
  for (const CellDef& cell : disclosure_cell_defs) {
    std::span<const CellDef>& row =
        cells_[static_cast<std::size_t>(cell.edition) * std::size(disclosure_row_defs) +
               static_cast<std::size_t>(cell.row)];
    row = {row.empty() ? &cell : row.data(), row.size() + 1};
  }
  for (const TopicWordingDef& wording : topic_wording_defs) {
    LabelKey key = key_of(wording.wording);
    const std::uint64_t trace = trace_of(key);
    topic_wordings_.push_back({wording.topic, std::move(key), trace});
    topic_characters_.set(topic_wordings_.back().key.front() & 0xFFFFU);
  }
  for (const std::string_view wording : title_subject_defs) {
    LabelKey key = key_of(wording);
    const std::uint64_t trace = trace_of(key);
    title_subjects_.push_back({std::move(key), trace});
  }
  std::span<const WordingDef>* of_role = nullptr;
  for (const WordingDef& def : identity_wording_defs) {
    if (of_role == nullptr || of_role->front().role != def.role) of_role = &identity_wordings_[def.role];
    *of_role = {of_role->empty() ? &def : of_role->data(), of_role->size() + 1};
    if (def.role == "page_line" || def.role == "published" || def.role == "footer")
      page_line_wordings_.push_back(key_of(def.wording));
  }
  for (const std::string_view wording : title_kind_defs) title_kinds_.push_back(key_of(wording));
  for (const std::string_view wording : title_direct_defs) title_directs_.push_back(key_of(wording));
}

void Catalogue::index_labels() {
  entries_.reserve(std::size(label_defs) + std::size(ambiguous_defs));  // index_ has views of their keys
  const auto entry_for = [this](LabelKey key) -> LabelEntry& {
    if (const auto at = index_.find(key); at != index_.end()) return entries_[at->second];
    LabelEntry& entry = entries_.emplace_back(LabelEntry{.key = std::move(key), .defs = {}});
    index_.emplace(entry.key, entries_.size() - 1);
    return entry;
  };
  for (const LabelDef& def : label_defs) {
    LabelKey key = label_key(def.label);
    FormEnds& ends = ends_[static_cast<std::size_t>(def.form)];
    ends.forward.push_back(key);
    ends.backward.push_back(reversed(key));
    entry_for(std::move(key)).defs.push_back(&def);
  }
  for (const std::string_view label : ambiguous_defs) entry_for(label_key(label)).ambiguous = true;
  for (const LabelEntry& entry : entries_)
    for (const LabelDef* def : entry.defs)
      labels_of_[static_cast<std::size_t>(def->form)][static_cast<std::size_t>(def->role)].push_back(
          {entry.key, trace_of(entry.key), def->number});
  for (FormEnds& ends : ends_) {
    sort_unique(ends.forward);
    sort_unique(ends.backward);
  }
  for (const auto& [key, defs, ambiguous] : entries_) {
    longest_label_ = std::max(longest_label_, key.size());
    first_characters_.set(key.front() & 0xFFFFU);
    if (key.size() < 2) continue;
    first_pairs_.set(first_pair(key));
    last_pairs_.set(last_pair(key));
  }
}

std::span<const EditionDef> Catalogue::editions() const { return edition_defs; }

std::span<const RowDef> Catalogue::rows(Form form) const {
  if (form == Form::disclosure) return disclosure_row_defs;
  return request_row_defs;
}

std::span<const Marker> Catalogue::row_markers(Form form) const {
  return row_markers_[form == Form::disclosure ? 0 : 1];
}

bool Catalogue::has_tables(int edition) const {
  return std::ranges::any_of(rows(Form::request),
                             [&](const RowDef& row) { return (row.editions >> edition & 1U) != 0; });
}

std::span<const CellDef> Catalogue::cells(int edition, int row) const {
  return cells_[static_cast<std::size_t>(edition) * std::size(disclosure_row_defs) +
                static_cast<std::size_t>(row)];
}

std::span<const std::string_view> Catalogue::measures() const { return measure_defs; }
std::span<const std::string_view> Catalogue::applicants() const { return applicant_defs; }
std::span<const std::string_view> Catalogue::results() const { return result_defs; }
std::span<const std::string_view> Catalogue::channels() const { return channel_defs; }
std::span<const TopicDef> Catalogue::topics() const { return topic_defs; }
std::span<const std::string_view> Catalogue::title_subjects() const { return title_subject_defs; }
std::span<const SuffixDef> Catalogue::agency_suffixes() const { return agency_suffix_defs; }
std::span<const DivisionDef> Catalogue::division_suffixes() const { return division_suffix_defs; }
std::span<const WordingDef> Catalogue::division_exceptions() const { return division_exception_defs; }
std::span<const HeadDef> Catalogue::agency_heads() const { return agency_head_defs; }
std::span<const WordingDef> Catalogue::identity_wordings(std::string_view role) const {
  const auto at = identity_wordings_.find(role);
  return at == identity_wordings_.end() ? std::span<const WordingDef>() : at->second;
}
std::span<const SignDef> Catalogue::value_signs() const { return value_sign_defs; }
std::span<const UnitDef> Catalogue::value_units() const { return value_unit_defs; }

const UnitDef* Catalogue::unit_at_end(std::string_view header) const {
  const LabelKey key = key_of(header);
  const auto unit =
      std::ranges::find_if(unit_keys_, [&](const LabelKey& word) { return key.ends_with(word); });
  return unit == unit_keys_.end() ? nullptr : &value_unit_defs[unit - unit_keys_.begin()];
}

const DiagnosticDef& Catalogue::diagnostic(std::string_view code) const {
  const auto at = std::ranges::lower_bound(diagnostic_defs, code, {}, &DiagnosticDef::code);
  if (at == std::end(diagnostic_defs) || at->code != code) throw std::logic_error("no such diagnostic");
  return *at;
}

const LabelEntry* Catalogue::find_exact(std::u32string_view key) const {
  if (key.empty() || key.size() > longest_label_ || !first_characters_.test(key.front() & 0xFFFFU))
    return nullptr;
  if (key.size() > 1 && !(first_pairs_.test(first_pair(key)) && last_pairs_.test(last_pair(key))))
    return nullptr;
  const auto at = index_.find(key);
  return at == index_.end() ? nullptr : &entries_[at->second];
}

const LabelEntry* Catalogue::find(const LabelKey& key) const {
  if (const LabelEntry* entry = find_exact(key)) return entry;
  return key.size() <= 2 * longest_label_ && may_change(key) ? find_exact(standard_words(key)) : nullptr;
}

bool Catalogue::is_beginning(Form form, const LabelKey& key) const {
  return key.size() >= shortest_beginning && key.size() < longest_label_ &&
         first_pairs_.test(first_pair(key)) &&
         has_proper_prefix(ends_[static_cast<std::size_t>(form)].forward, key.begin(), key.end());
}

bool Catalogue::is_end(Form form, const LabelKey& key) const {
  return key.size() >= shortest_end && key.size() < longest_label_ && last_pairs_.test(last_pair(key)) &&
         has_proper_prefix(ends_[static_cast<std::size_t>(form)].backward, key.rbegin(), key.rend());
}

int Catalogue::topic_of(const LabelKey& heading) const {
  if (std::ranges::none_of(heading, [&](char32_t c) { return topic_characters_.test(c & 0xFFFFU); }))
    return -1;
  const std::uint64_t trace = trace_of(heading);
  for (const Wording& wording : topic_wordings_)
    if ((wording.trace & ~trace) == 0 && heading.find(wording.key) != LabelKey::npos) return wording.topic;
  return -1;
}

bool Catalogue::is_title(const LabelKey& key) const {
  const auto has_wording = [&](const LabelKey& standard) {
    return title_wording(standard).subject != LabelKey::npos;
  };
  return may_change(key) ? has_wording(standard_words(key)) : has_wording(key);
}

Catalogue::TitleWording Catalogue::title_wording(const LabelKey& key) const {
  const std::uint64_t trace = trace_of(key);
  for (const Subject& subject : title_subjects_) {
    if ((subject.trace & ~trace) != 0) continue;
    const std::size_t at = key.find(subject.key);
    if (at == LabelKey::npos) continue;
    const std::size_t behind = at + subject.key.size();
    for (const LabelKey& kind : title_kinds_) {
      const std::size_t end = key.find(kind, behind);
      if (end != LabelKey::npos) return {at, end + kind.size()};
    }
    for (const LabelKey& kind : title_directs_)
      if (key.compare(behind, kind.size(), kind) == 0) return {at, behind + kind.size()};
  }
  return {};
}

void Catalogue::undo_word_changes(std::string& text) const {
  for (const WordDef& def : word_defs)
    for (std::size_t at = text.find(def.word); at != std::string::npos;
         at = text.find(def.word, at + def.standard.size()))
      text.replace(at, def.word.size(), def.standard);
}

bool Catalogue::may_change(std::u32string_view key) const {
  return std::ranges::any_of(key, [&](char32_t c) { return word_characters_.test(c & 0xFFFFU); });
}

LabelKey Catalogue::standard_words(LabelKey key) const {
  if (!may_change(key)) return key;
  for (const auto& [word, standard] : words_)
    for (std::size_t at = key.find(word); at != LabelKey::npos; at = key.find(word, at + standard.size()))
      key.replace(at, word.size(), standard);
  return key;
}

}  // namespace gongkai
