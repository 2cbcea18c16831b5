#include "report/narrative/quantity_words.h"

#include <algorithm>

#include "text/normalize.h"

namespace gongkai {
namespace {

struct MarkRow {
  QuantityWords::Role role;
  char32_t mark;
};

#include "generated/quantity_tables.inc"

std::u32string_view word_of(const UnitWord& row) { return row.word; }
std::u32string_view word_of(std::u32string_view name) { return name; }

/// The row of the longest word with which `text` begins; nullptr when there is none. The rows have their
/// first character in common, that of the text, and are sorted by the second one, the longest first.
template <class Row>
const Row* longest(std::span<const Row> rows, std::u32string_view text) {
  if (rows.empty()) return nullptr;
  const auto second_of = [](const Row& row) { return word_of(row).size() > 1 ? word_of(row)[1] : U'\0'; };
  const char32_t second = text.size() > 1 ? text[1] : U'\0';
  for (auto row = std::ranges::lower_bound(rows, second, {}, second_of);
       row != rows.end() && second_of(*row) == second; ++row)
    if (text.starts_with(word_of(*row))) return &*row;
  return word_of(rows.front()).size() == 1 ? &rows.front() : nullptr;
}

bool ends_with_any(std::u32string_view text, std::span<const std::u32string_view> words) {
  return std::ranges::any_of(words, [&](std::u32string_view word) { return text.ends_with(word); });
}

}  // namespace

std::optional<UnitNumber> unit_number::named(std::string_view name) {
  if (name == "-") return none;
  if (name == "%") return share;
  const auto row = std::ranges::find(unit_rows, name, [](const UnitWord& unit) { return unit.unit.name; });
  return row == std::end(unit_rows) ? std::nullopt : std::optional(row->unit.number);
}

const QuantityWords& QuantityWords::instance() {
  static const auto& words = *new QuantityWords;  // threads may read it while the process ends
  return words;
}

QuantityWords::Character& QuantityWords::made(char32_t c) {
  std::uint16_t& place = places_.at(c);
  if (place == 0) {
    place = static_cast<std::uint16_t>(characters_.size());
    characters_.emplace_back();
  }
  return characters_[place];
}

QuantityWords::QuantityWords() {
  constexpr std::size_t some = 512;
  characters_.reserve(some);
  const auto index = [&](const auto& rows, Run Character::*run, auto key) {
    for (std::size_t i = 0; i < std::size(rows); ++i) {
      Run& own = made(key(rows[i])).*run;
      if (own.empty()) own.first = static_cast<std::uint16_t>(i);
      own.behind = static_cast<std::uint16_t>(i + 1);
    }
  };
  index(unit_rows, &Character::units, [](const UnitWord& row) { return row.word.front(); });
  index(name_rows, &Character::names, [](std::u32string_view name) { return name.front(); });
  index(prefix_rows, &Character::prefixes, [](const PrefixWord& row) { return row.word.back(); });
  for (const QualifierWord& row : ahead_rows) made(row.word.front()).kinds |= Character::ahead;
  for (const MarkRow& row : mark_rows)
    made(row.mark).roles |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(row.role));
  for (const char32_t c : amount_characters()) {
    made(c).kinds |= Character::part;
    if (!may_start_amount(c)) continue;
    beginnings_ += c;
    made(c).kinds |= Character::number;
    std::string alone;
    append_utf8(alone, c);
    if (chinese_digit(c) >= 0 && scan_amount(alone))
      made(c).digit = static_cast<std::int8_t>(chinese_digit(c));
  }
  for (const char32_t c : beginnings_) made(c).kinds |= Character::start;
}

const Unit* QuantityWords::find_unit(std::u32string_view behind) const {
  const UnitWord* row = longest(of(behind.front()).units.of(unit_rows), behind);
  return row == nullptr ? nullptr : &row->unit;
}

std::size_t QuantityWords::name(std::u32string_view text) const {
  if (text.empty()) return 0;
  const std::u32string_view* row = longest(of(text.front()).names.of(name_rows), text);
  return row == nullptr ? 0 : row->size();
}

const Prefix* QuantityWords::find_prefix(std::u32string_view before, Prefix::Numbers numbers) const {
  for (const auto& [word, prefix] : of(before.back()).prefixes.of(prefix_rows)) {
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
  const auto may_begin = [&](char32_t c) { return has(c, Character::ahead); };
  if (std::ranges::none_of(clause, may_begin)) return Qualifier::exact;
  for (const QualifierWord& row : ahead_rows)
    if (clause.find(row.word) != std::u32string_view::npos) return row.qualifier;
  return Qualifier::exact;
}

}  // namespace gongkai
