#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "report/forms/key_index.h"
#include "report/forms/label_key.h"
#include "text/character_set.h"
#include "text/marker.h"

/// The knowledge of the statistics form of 2014 and of the lists before it, from
/// sql/recognition/statistics/70_statistics.sql.
namespace gongkai {

struct StatisticsListDef {
  std::string_view code, edition;
  bool complete;  ///< a national form: rows not met are missing
};

/// A row of a list that holds a figure.
struct IndicatorDef {
  int list, ordinal;
  std::string_view metric, label, unit;
  std::string_view parent;           ///< metric of the row it is a part of; empty when that has none
  std::string_view outcome;          ///< of table three, that it states too; empty when none
  std::string_view channel, result;  ///< … of table four
};

struct IndicatorLabelDef {
  std::string_view metric, label;  ///< metric empty: a heading
};

struct StatisticsSpellingDef {
  std::string_view word, standard;
};

struct StatisticsWordDef {
  std::string_view role, wording;
  bool inside;  ///< also as a part of a longer text
};

/// What a cell of a table's header announces.
enum class ColumnRole : std::uint8_t {
  none,  ///< no header's word
  label,
  unit,
  code,
  value,
  year,
  total,
  whole,    ///< 全县: all of a division
  own,      ///< 本级: its offices, or the body itself
  current,  ///< 本期, 本月: the period of the table
  other,    ///< another period
  running,  ///< 累计: since the year's beginning, or since that of all
  season,   ///< 季度, 半年: some of the year
  part,     ///< some of the bodies
  share,    ///< of a whole, in percent
  remark,
  unnamed,  ///< a blank cell of a header
};

/// Everything known under one label.
struct IndicatorLabel {
  std::span<const int> indicators;  ///< indexes into StatisticsCatalogue::indicators(), of all lists
  bool heading = false;             ///< a row without a figure
  bool confusable = false;  ///< another indicator's label that lost a character looks the same: 不同意公开…
};

/// A label of an indicator, or a piece of one, as written in a cell.
struct WrittenLabel {
  LabelKey key;                           ///< without list markers, 其中： and a unit at its end
  const IndicatorLabel* known = nullptr;  ///< nullptr: no label, as it stands
  std::string_view unit;                  ///< word at its end: 收到申请数（件）
  MarkerStyle marker = MarkerStyle::none;
  bool prefixed = false;   ///< begins with 其中：
  bool annotated = false;  ///< begins with a bracket: the annotation of the label before it
  int brackets = 0;        ///< opened and not closed
};

/// A label that another text may be when characters of it were lost.
struct DamagedLabel {
  static constexpr std::size_t most_lost = 2;

  const IndicatorLabel* label = nullptr;
  std::size_t lost = 0;  ///< characters
};

/// Characters missing in `damaged`, of which the rest is the same in the same order; more than most_lost when
/// it is not.
std::size_t lost_characters(std::u32string_view damaged, std::u32string_view whole);

struct IndicatorEntry {
  std::u32string_view key;
  IndicatorLabel label;
};

/// A key that a damaged label is held against.
struct WholeKey {
  std::u32string_view key;
  std::uint16_t label;  ///< number of its entry
};

struct ColumnWord {
  ColumnRole role;
  std::u32string_view wording;
};

struct Respelling {
  std::u32string_view word, standard;
};

/// With which characters keys begin and end, or of which they are made: most text fails there.
struct StatisticsCharacters {
  CharacterSet label_beginnings, label_ends, stem_beginnings, stem_ends;
  CharacterSet row_beginnings;  ///< of the keys of beginnings
  CharacterSet lead_beginnings, ending_ends, prefix_beginnings, unit_ends;
  CharacterSet in_columns;  ///< of every word that is a column's by itself, but digits
  CharacterSet label_column, inner_beginnings, frame_beginnings, letter_beginnings;
  CharacterSet scope_beginnings;  ///< of the words that tell of_body, of_all and a season
  /// Of rows' labels as they may be written, with 其中 or a lead or words spelled otherwise: the first
  /// characters, and for a label front_of() its first so many, or all of them.
  CharacterSet written_beginnings, fronts;
  static constexpr std::size_t front = 4;
  CharacterSet other_words;  ///< front_of() the first two characters, or the one, of what is not in fronts

  static constexpr char32_t front_of(std::u32string_view key) {
    char32_t mixed = 0;
    for (const char32_t c : key) mixed = mixed * 31 + c;
    return mixed;
  }

  /// A bit for each spelling, by the character it begins with modulo the size: which of them a key may hold.
  using Flags = std::uint32_t;
  std::array<Flags, 256> spellings{};
  [[nodiscard]] Flags spellings_in(std::u32string_view key) const {
    Flags met = 0;
    for (const char32_t c : key) met |= spellings[c % spellings.size()];
    return met;
  }
};

/// What a StatisticsCatalogue knows, in arrays that may be constants of the program; StatisticsMaker makes
/// them.
struct StatisticsTables {
  using Keys = std::span<const std::u32string_view>;
  static constexpr std::size_t shortest_look = 4, longest_look = 8;  ///< characters of the keys of beginnings

  const StatisticsCharacters* characters = nullptr;
  std::span<const IndicatorEntry> labels, stems;  ///< stems: by stem_of() of the labels' keys
  KeyIndex label_index, stem_index;
  /// Keys of the labels, and those with the words as written that damage may break (政府息 is no 政府信息 and
  /// is not shortened to 信息).
  std::span<const WholeKey> whole_keys;
  Keys beginnings;  ///< first characters of every label
  KeyIndex beginning_index;
  std::span<const ColumnWord> exact_columns, inner_columns;
  Keys prefixes, frames, caption_begins, caption_ends, letters, of_body, of_all, of_division, endings, leads;
  std::u32string_view period_characters;
  std::span<const Respelling> spellings;
  Keys units;  ///< of Catalogue::value_units(): longest first
};

class StatisticsCatalogue {
 public:
  /// The one of the process; immutable, safe from any thread.
  static const StatisticsCatalogue& instance();

  /// The tables have to outlive it.
  explicit constexpr StatisticsCatalogue(const StatisticsTables& tables)
      : tables_(tables), characters_(*tables.characters) {}

  [[nodiscard]] std::span<const StatisticsListDef> lists() const;
  [[nodiscard]] std::span<const IndicatorDef> indicators() const;

  [[nodiscard]] WrittenLabel read_label(std::string_view text) const;
  [[nodiscard]] const IndicatorLabel* find(std::u32string_view key) const;
  /// The labels of which `key` is what is left when up to two characters are lost, itself included.
  [[nodiscard]] std::vector<DamagedLabel> find_damaged(const LabelKey& key) const;
  /// Whether the key is a proper beginning of a label, or what is left of one that lost up to two characters.
  [[nodiscard]] bool is_beginning(const LabelKey& key) const;
  /// Whether the key is a proper end of a label.
  [[nodiscard]] bool is_end(const LabelKey& key) const;
  /// The indicators, of all lists, with a label that has the key at its end and words before it that may
  /// stand on a line of their own: 政府公报|公开政府信息数.
  [[nodiscard]] std::vector<int> ending_with(const LabelKey& key) const;
  /// Number of the indicator label that a line or cell is; -1 when it is none.
  [[nodiscard]] int label_number(std::string_view text, std::u32string_view key) const;
  /// Whether a label may begin like this: a quick look that tells most documents have no such table.
  [[nodiscard]] bool may_begin(std::u32string_view key) const;

  /// `year`: the one reported; a column of another one is another period's.
  [[nodiscard]] ColumnRole column_role(std::string_view text,
                                       std::optional<std::int64_t> year = std::nullopt) const;
  /// … of a text that is a word for a column and nothing more.
  [[nodiscard]] ColumnRole column_word(std::string_view text,
                                       std::optional<std::int64_t> year = std::nullopt) const;
  /// Whether `text` holds no character that no word for a column has: most text does.
  [[nodiscard]] bool may_be_in_column_word(std::string_view text) const;
  /// Whether a word for the column of labels may begin with this folded character.
  [[nodiscard]] bool may_begin_label_column(char32_t c) const { return characters_.label_column.has(c); }
  /// Whether a label of a row may stand at the front of `text`, by its first characters: a quick look.
  [[nodiscard]] bool may_begin_label(std::string_view text) const;
  /// 甲, 乙 … in a row of letters and numbers below a header.
  [[nodiscard]] bool is_column_letter(std::string_view text) const;
  /// Whether a caption may tell its year, season or bodies: a quick look, at which most text fails.
  [[nodiscard]] bool may_tell_scope(std::string_view caption) const;
  /// The year that a caption names; 0 for none.
  [[nodiscard]] std::int64_t year_in(std::string_view caption) const;
  /// A caption of one whole year that is not `year`.
  [[nodiscard]] bool is_of_other_year(std::string_view caption, std::optional<std::int64_t> year) const;
  /// 县政府本级, 全县汇总: whether a caption is of the body alone, or of all it stands for.
  [[nodiscard]] bool is_of_body(std::string_view caption) const;
  [[nodiscard]] bool is_of_all(std::string_view caption) const;
  /// 上半年, 第一季度, 1-6月: a table of a part of a year.
  [[nodiscard]] bool is_of_season(std::string_view caption) const;
  /// 全县汇总, not 全系统汇总: of all bodies of a division.
  [[nodiscard]] bool is_of_division(std::string_view caption) const;
  /// 件, 条, 万元.
  [[nodiscard]] bool is_unit(const LabelKey& key) const;
  /// Whether the last character of `text` is that of a unit.
  [[nodiscard]] bool may_end_in_unit(std::string_view text) const;
  /// 表1 …, … 统计表: the name of a table.
  [[nodiscard]] bool names_table(std::string_view text) const;
  /// 填报单位（盖章）：, 联系电话：… around a table.
  [[nodiscard]] bool is_frame(std::string_view text) const;

  // For who makes the tables: of one in which only the words and spellings are told.

  /// Key of a label in one spelling.
  [[nodiscard]] LabelKey label_key_of(std::string_view text) const;
  [[nodiscard]] LabelKey damageable_key_of(std::string_view text) const;
  /// The key without the word for "number" at its end and "of the year" at its beginning; empty when too
  /// little is left to tell labels apart.
  [[nodiscard]] std::u32string_view stem_of(std::u32string_view key) const;
  /// The label without list markers and 其中：, which are told to `label`.
  std::string_view body_of(std::string_view text, WrittenLabel& label) const;

 private:
  [[nodiscard]] ColumnRole inner_role(std::string_view text, std::optional<std::int64_t> year) const;
  [[nodiscard]] bool may_be_front(std::u32string_view text) const;
  [[nodiscard]] std::string_view take_unit(LabelKey& key) const;
  [[nodiscard]] bool ends_in_unit(std::u32string_view key) const {
    return !key.empty() && characters_.unit_ends.has(key.back());
  }

  const StatisticsTables& tables_;
  const StatisticsCharacters& characters_;
};

}  // namespace gongkai
