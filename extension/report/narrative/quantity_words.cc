#include "report/narrative/quantity_words.h"

#include <algorithm>

namespace gongkai {
namespace {

struct MarkRow {
  QuantityWords::Role role;
  char32_t mark;
};

#include "generated/quantity_tables.inc"

/// Of the first two characters; the second is 0 for a single one.
std::uint64_t beginning(char32_t first, char32_t second) {
  return static_cast<std::uint64_t>(first) << 32U | second;
}

/// Puts each run of rows with the same key under it.
template <class Rows, class Index, class KeyOf>
void index_runs(const Rows& rows, Index& index, KeyOf key_of) {
  for (auto row = std::begin(rows); row != std::end(rows);) {
    const auto key = key_of(*row);
    const auto behind =
        std::find_if(row, std::end(rows), [&](const auto& next) { return key_of(next) != key; });
    index.emplace(key, std::span(row, behind));
    row = behind;
  }
}

bool ends_with_any(std::u32string_view text, std::span<const std::u32string_view> words) {
  return std::ranges::any_of(words, [&](std::u32string_view word) { return text.ends_with(word); });
}

}  // namespace

const QuantityWords& QuantityWords::instance() {
  static const auto& words = *new QuantityWords;  // threads may read it while the process ends
  return words;
}

QuantityWords::QuantityWords() {
  index_runs(unit_rows, units_, [](const UnitWord& row) {
    return beginning(row.word.front(), row.word.size() > 1 ? row.word[1] : U'\0');
  });
  index_runs(name_rows, names_, [](std::u32string_view name) { return name.front(); });
  index_runs(prefix_rows, prefixes_, [](const PrefixWord& row) { return row.word.back(); });
  for (const UnitWord& row : unit_rows) unit_starts_.set(row.word.front() & 0xFFFFU);
  for (const PrefixWord& row : prefix_rows) prefix_ends_.set(row.word.back() & 0xFFFFU);
  for (const char32_t c : amount_characters()) {
    parts_.set(c);
    if (may_start_amount(c)) beginnings_ += c;
  }
  for (const char32_t c : beginnings_) starts_.set(c);
}

const Unit* QuantityWords::unit(std::u32string_view behind) const {
  if (behind.empty() || !may_start_unit(behind.front())) return nullptr;
  for (const char32_t second : {behind.size() > 1 ? behind[1] : U'\0', U'\0'}) {
    const auto at = units_.find(beginning(behind.front(), second));
    if (at == units_.end()) continue;
    for (const UnitWord& word : at->second)
      if (behind.starts_with(word.word)) return &word.unit;
  }
  return nullptr;
}

std::size_t QuantityWords::name(std::u32string_view text) const {
  const auto at = text.empty() ? names_.end() : names_.find(text.front());
  if (at == names_.end()) return 0;
  for (const std::u32string_view word : at->second)
    if (text.starts_with(word)) return word.size();
  return 0;
}

const Prefix* QuantityWords::prefix(std::u32string_view before, Prefix::Numbers numbers) const {
  if (before.empty() || !prefix_ends_.test(before.back() & 0xFFFFU)) return nullptr;
  const auto at = prefixes_.find(before.back());
  if (at == prefixes_.end()) return nullptr;
  for (const auto& [word, prefix] : at->second) {
    const bool applies = prefix.numbers == Prefix::Numbers::any || prefix.numbers == numbers;
    if (applies && prefix.kind != Prefix::Class::connector && before.ends_with(word))
      return prefix.kind == Prefix::Class::none ? nullptr : &prefix;
  }
  return nullptr;
}

bool QuantityWords::is_connected(std::u32string_view before) const {
  return std::ranges::any_of(prefix_rows, [&](const PrefixWord& row) {
    return row.prefix.kind == Prefix::Class::connector && before.ends_with(row.word);
  });
}

bool QuantityWords::has_role(Role role, char32_t c) {
  return std::ranges::any_of(mark_rows,
                             [&](const MarkRow& row) { return row.mark == c && row.role == role; });
}

bool QuantityWords::counts_one(std::u32string_view before) const {
  return ends_with_any(before, single_rows);
}

QualifierBefore QuantityWords::qualifier_before_number(std::u32string_view before) const {
  const QualifierWord* word = qualifier_before(before);
  std::size_t verb = 0;
  if (word == nullptr && !before.empty() && has_role(Role::verb, before.back())) {
    before.remove_suffix(verb = 1);
    word = qualifier_before(before);
    // 近有 is no qualifier, 约有 is.
    if (word != nullptr && word->word.size() == 1 && word->qualifier != Qualifier::approximate)
      word = nullptr;
  }
  if (word == nullptr || is_no_qualifier(before)) return {};
  return {word->qualifier, word->word.size() + verb};
}

bool QuantityWords::is_no_qualifier(std::u32string_view before) const {
  return ends_with_any(before, exception_rows);
}

Qualifier QuantityWords::qualifier_ahead(std::u32string_view clause) const {
  for (const QualifierWord& row : ahead_rows)
    if (clause.find(row.word) != std::u32string_view::npos) return row.qualifier;
  return Qualifier::exact;
}

}  // namespace gongkai
