#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "report/forms/catalogue.h"
#include "report/forms/column_period.h"
#include "report/forms/statistics_catalogue.h"
#include "text/next_folded.h"

/// What the cells of a table's header and the lines around it are worded as.
namespace gongkai {
namespace {

constexpr std::size_t longest_column = 12;  // characters of a header cell

/// The key of a text no longer than a header cell.
class ShortKey {
 public:
  /// False when it is longer.
  bool add(char32_t c) {
    if (size_ == longest_column) return false;
    characters_[size_++] = c;
    return true;
  }
  [[nodiscard]] bool empty() const { return size_ == 0; }
  [[nodiscard]] std::u32string_view view() const { return {characters_.data(), size_}; }

 private:
  std::array<char32_t, longest_column> characters_;
  std::size_t size_ = 0;
};

bool holds(std::string_view text, StatisticsTables::Keys words) {
  const LabelKey key = key_of(text);
  return std::ranges::any_of(words,
                             [&](std::u32string_view word) { return key.find(word) != LabelKey::npos; });
}

}  // namespace

bool StatisticsCatalogue::may_be_in_column_word(std::string_view text) const {
  for (std::size_t pos = 0; pos < text.size();) {
    const char32_t c = next_folded(text, pos);
    if (counts_in_key(c) && c > U'9' && !characters_.in_columns.has(c)) return false;
  }
  return true;
}

ColumnRole StatisticsCatalogue::column_word(std::string_view text, std::optional<std::int64_t> year) const {
  ShortKey words;  // without digits
  std::size_t length = 0;
  bool in_percent = false;
  for (std::size_t pos = 0; pos < text.size();) {
    const char32_t c = next_folded(text, pos);
    in_percent = in_percent || c == U'%';
    if (!counts_in_key(c)) continue;
    if (++length > longest_column || (c > U'9' && !characters_.in_columns.has(c))) return ColumnRole::none;
    if (c > U'9') words.add(c);
  }
  if (words.empty()) return ColumnRole::none;  // 98%: a value
  if (in_percent) return ColumnRole::share;    // 数量(%)
  const std::u32string_view key = words.view();
  const Period period = period_of(text);
  ColumnRole role = ColumnRole::none;
  for (const auto& [known, wording] : tables_.exact_columns)
    if (role == ColumnRole::none && key == wording) role = known;
  const bool of_months =
      period.last_month > 0 && key.find_first_not_of(tables_.period_characters) == std::u32string_view::npos;
  if (of_months) role = role_of_months(period);
  const bool other_year = period.several || (period.year != 0 && year && period.year != *year);
  return other_year && role != ColumnRole::none ? ColumnRole::other : role;
}

ColumnRole StatisticsCatalogue::column_role(std::string_view text, std::optional<std::int64_t> year) const {
  if (const ColumnRole word = column_word(text, year); word != ColumnRole::none) return word;
  if (column_word(before_bracket(text), year) != ColumnRole::none) {
    const UnitDef* unit = Catalogue::instance().unit_at_end(text);  // 数量（万条）
    if (unit != nullptr && !unit->money && unit->power > 0) return ColumnRole::other;
  }
  const ColumnRole role = inner_role(text, year);
  return role == ColumnRole::none || read_label(text).known != nullptr ? ColumnRole::none : role;
}

/// The role of a header cell in which a word for a column stands among others, unless it is a label.
ColumnRole StatisticsCatalogue::inner_role(std::string_view text, std::optional<std::int64_t> year) const {
  ShortKey key;
  bool digits = false;
  bool words = false;
  for (std::size_t pos = 0; pos < text.size();) {
    const char32_t c = next_folded(text, pos);
    digits = digits || (c >= U'0' && c <= U'9');
    if (!counts_in_key(c)) continue;
    if (!key.add(c)) return ColumnRole::none;
    words = words || characters_.inner_beginnings.has(c);
  }
  if (key.empty()) return ColumnRole::none;
  if (digits && year) {
    const Period period = period_of(text);
    if (period.year != 0 && period.year != *year) return ColumnRole::other;
  }
  if (!words) return ColumnRole::none;
  for (const auto& [role, wording] : tables_.inner_columns)
    if (key.view().find(wording) != LabelKey::npos) return role;
  return ColumnRole::none;
}

bool StatisticsCatalogue::is_column_letter(std::string_view text) const {
  return begins_in(characters_.letter_beginnings, text) &&
         std::ranges::find(tables_.letters, key_of(text)) != tables_.letters.end();
}

bool StatisticsCatalogue::may_tell_scope(std::string_view caption) const {
  for (std::size_t pos = 0; pos < caption.size();)
    if (const char32_t c = next_folded(caption, pos); is_digit(c) || characters_.scope_beginnings.has(c))
      return true;
  return false;
}

std::int64_t StatisticsCatalogue::year_in(std::string_view caption) const { return period_of(caption).year; }

bool StatisticsCatalogue::is_of_other_year(std::string_view caption, std::optional<std::int64_t> year) const {
  const Period period = period_of(caption);
  return year && period.year != 0 && period.year != *year && !period.several && period.last_month == 0;
}

bool StatisticsCatalogue::is_of_body(std::string_view caption) const {
  return holds(caption, tables_.of_body);
}
bool StatisticsCatalogue::is_of_all(std::string_view caption) const { return holds(caption, tables_.of_all); }

bool StatisticsCatalogue::is_of_season(std::string_view caption) const {
  const LabelKey key = key_of(caption);
  const Period period = period_of(caption);
  const bool months = period.first_month < period.last_month;  // one alone may be that of a day
  return (months && role_of_months(period) != ColumnRole::year) ||
         std::ranges::any_of(tables_.inner_columns, [&](const ColumnWord& word) {
           return word.role == ColumnRole::season && key.find(word.wording) != LabelKey::npos;
         });
}

bool StatisticsCatalogue::is_of_division(std::string_view caption) const {
  return holds(caption, tables_.of_division);
}

bool StatisticsCatalogue::names_table(std::string_view text) const {
  LabelKey key = key_of(before_bracket(text).empty() ? text : before_bracket(text));
  const bool begins =
      std::ranges::any_of(tables_.caption_begins, [&](std::u32string_view k) { return key.starts_with(k); });
  return begins ||
         std::ranges::any_of(tables_.caption_ends, [&](std::u32string_view k) { return key.ends_with(k); });
}

bool StatisticsCatalogue::is_frame(std::string_view text) const {
  if (!begins_in(characters_.frame_beginnings, text)) return false;
  const LabelKey key = key_of(text);
  return std::ranges::any_of(tables_.frames,
                             [&](std::u32string_view frame) { return key.starts_with(frame); });
}

bool StatisticsCatalogue::is_unit(const LabelKey& key) const {
  return !key.empty() && characters_.unit_ends.has(key.back()) &&
         std::ranges::find(tables_.units, key) != tables_.units.end();
}

bool StatisticsCatalogue::may_end_in_unit(std::string_view text) const {
  std::size_t pos = text.size();
  while (pos > 0 && (static_cast<unsigned char>(text[--pos]) & 0xC0U) == 0x80U) continue;
  return pos < text.size() && characters_.unit_ends.has(next_folded(text, pos));
}

/// Takes a unit off the end; the unit as the catalogue writes it, empty when there is none.
std::string_view StatisticsCatalogue::take_unit(LabelKey& key) const {
  if (key.empty() || !characters_.unit_ends.has(key.back())) return {};
  for (std::size_t i = 0; i < tables_.units.size(); ++i) {
    const std::u32string_view unit = tables_.units[i];
    if (unit.empty() || key.size() <= unit.size() || !key.ends_with(unit)) continue;
    key.resize(key.size() - unit.size());
    return Catalogue::instance().value_units()[i].word;
  }
  return {};
}

}  // namespace gongkai
