#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

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
  std::vector<int> indicators;  ///< indexes into StatisticsCatalogue::indicators(), of all lists
  bool heading = false;         ///< a row without a figure
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
  const IndicatorLabel* label = nullptr;
  std::size_t lost = 0;  ///< characters
};

class StatisticsCatalogue {
 public:
  /// The one of the process; immutable, safe from any thread.
  static const StatisticsCatalogue& instance();

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
  [[nodiscard]] bool may_begin_label_column(char32_t c) const { return label_column_characters_.has(c); }
  /// 甲, 乙 … in a row of letters and numbers below a header.
  [[nodiscard]] bool is_column_letter(std::string_view text) const;
  /// The year that a caption names; 0 for none.
  [[nodiscard]] std::int64_t year_in(std::string_view caption) const;
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

 private:
  StatisticsCatalogue();
  void index_columns();
  [[nodiscard]] ColumnRole inner_role(std::string_view text, std::optional<std::int64_t> year) const;
  void add_label(std::string_view text, std::span<const int> indicators, bool heading);
  /// Key of a label in one spelling.
  [[nodiscard]] LabelKey label_key_of(std::string_view text) const;
  [[nodiscard]] LabelKey damageable_key_of(std::string_view text) const;
  /// The key without the word for "number" at its end and "of the year" at its beginning; empty when too
  /// little is left to tell labels apart.
  [[nodiscard]] std::u32string_view stem_of(std::u32string_view key) const;
  void collect_stems();
  /// The label without list markers and 其中：, which are told to `label`.
  std::string_view body_of(std::string_view text, WrittenLabel& label) const;
  [[nodiscard]] std::string_view take_unit(LabelKey& key) const;

  struct KeyHash {
    using is_transparent = void;
    std::size_t operator()(std::u32string_view key) const { return std::hash<std::u32string_view>{}(key); }
  };
  using Labels = std::unordered_map<LabelKey, IndicatorLabel, KeyHash, std::equal_to<>>;
  static void mark_confusable(Labels& labels);
  /// With which characters keys begin and end: most text fails there.
  struct Ends {
    void add(std::u32string_view key) {
      first.add(key.front());
      last.add(key.back());
    }
    CharacterSet first, last;
  };
  [[nodiscard]] static const IndicatorLabel* find_in(const Labels& labels, const Ends& ends,
                                                     std::u32string_view key);
  [[nodiscard]] bool ends_in_unit(std::u32string_view key) const {
    return !key.empty() && unit_ends_.has(key.back());
  }
  Labels labels_;
  /// Keys that a damaged label is held against: those of labels_, and those with the words as written that
  /// damage may break (政府息 is no 政府信息 and is not shortened to 信息).
  std::vector<std::pair<LabelKey, const IndicatorLabel*>> damageable_;
  Labels stems_;                                                       ///< by stem_of() of theirs
  std::unordered_set<LabelKey, KeyHash, std::equal_to<>> beginnings_;  ///< first characters of every label
  CharacterSet first_characters_;                                      ///< of those: most text fails here
  std::vector<std::pair<ColumnRole, LabelKey>> exact_columns_, inner_columns_;
  std::vector<LabelKey> prefixes_, frames_, caption_begins_, caption_ends_, letters_, of_body_, of_all_,
      of_division_, endings_, leads_;
  Ends label_ends_, stem_ends_;
  CharacterSet lead_beginnings_, ending_ends_, prefix_beginnings_, unit_ends_;
  LabelKey period_characters_;
  CharacterSet column_characters_;  ///< of every word that is a column's by itself, but digits
  CharacterSet label_column_characters_, inner_beginnings_, frame_beginnings_, letter_beginnings_;
  std::vector<std::pair<LabelKey, LabelKey>> spellings_;
  /// A bit for each spelling, by the character it begins with modulo the size: which of them a key may hold.
  using CharacterFlags = std::uint32_t;
  using FlagTable = std::array<CharacterFlags, 256>;
  [[nodiscard]] static CharacterFlags flags_of(const FlagTable& flags, std::u32string_view key) {
    CharacterFlags met = 0;
    for (const char32_t c : key) met |= flags[c % flags.size()];
    return met;
  }
  FlagTable spelling_flags_{};
  std::vector<std::pair<LabelKey, std::string_view>> units_;  ///< longest first
};

}  // namespace gongkai
