#pragma once

#include <bitset>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "report/forms/label_key.h"
#include "text/marker.h"

/// The knowledge of the forms, from sql/recognition and sql/catalogue (see there for sources): constexpr
/// tables and an index over their labels.
namespace gongkai {

/// Tables two, three and four, whose labels the Catalogue knows, and the statistics form of 2014
/// (StatisticsCatalogue).
enum class Form : std::uint8_t { disclosure, request, dispute, statistics };
/// The table of the archive that holds what tables of the form say.
constexpr std::string_view table_of(Form form) {
  constexpr std::string_view tables[] = {"disclosure", "request", "dispute", "metric"};
  return tables[static_cast<std::size_t>(form)];
}

enum class Role : std::uint8_t { row, column, channel, group, caption, frame };

/// Editions in order; a set of them is a mask with bit n for edition number n.
using EditionSet = unsigned;

struct EditionDef {
  std::string_view code;
  int first_year, last_year;
};

/// The part a row of table three plays in the form's balance.
enum class Part : std::uint8_t { inflow, result, total, outflow };

/// A row of a form, all editions of the form in one order.
struct RowDef {
  std::string_view code;
  std::string_view label;
  EditionSet editions;
  int article20;  ///< of table two: the item of Article 20 of the Regulations under which it stands
  Part part;      ///< of table three
};

/// A value cell of table two.
struct CellDef {
  int edition, row, column;
  int measure;  ///< index into measures()
  std::string_view label;
  int power;        ///< a bare number × 10^power is in the measure's unit
  bool unit_known;  ///< the form prints the unit where one is needed
  bool is_signed;
};

struct LabelDef {
  Form form;
  Role role;
  int number;           ///< row: position in rows(form); column, channel: position in its list; else -1
  EditionSet editions;  ///< of a column of table two: the editions whose form has it; else 0
  std::string_view code;
  std::string_view label;
};

struct WordDef {
  std::string_view word, standard;
};
struct TopicDef {
  std::string_view topic, label, heading;
  int form;  ///< number of the Form that stands in this section; -1 when none does
};
struct TopicWordingDef {
  int topic;
  std::string_view wording;
};
struct SuffixDef {
  std::string_view suffix, kind;
  std::string_view canonical;  ///< the full form of a shortened suffix
};
struct DivisionDef {
  std::string_view suffix;
  std::string_view seat;  ///< what governs a division is called after it and this
  int rank;
  bool listed;  ///< all that are governed so are of the standard
};
struct HeadDef {
  std::string_view name, canonical;
  int region;   ///< 0: not known
  bool covers;  ///< its parts serve that region, too
};
struct WordingDef {
  std::string_view role, wording;
  std::uint64_t trace = trace_of(wording);

  /// Whether the wording may stand in a text with this trace_of().
  [[nodiscard]] constexpr bool may_stand_in(std::uint64_t text) const { return (trace & ~text) == 0; }
};
struct SignDef {
  std::string_view word;
  int sign;
};
struct UnitDef {
  std::string_view word;
  int power;
  bool money;
};
struct DiagnosticDef {
  std::string_view code, severity, message;
};

/// Everything known under one key.
struct LabelEntry {
  LabelKey key;
  std::vector<const LabelDef*> defs;
  bool ambiguous = false;  ///< also stands alone in prose or in other tables
};

/// A label of one part of a form.
struct NumberedLabel {
  const LabelKey& key;
  std::uint64_t trace;  ///< trace_of() it
  int number;           ///< LabelDef::number
};

class Catalogue {
 public:
  /// The one catalogue of the process; immutable, safe from any thread.
  static const Catalogue& instance();

  [[nodiscard]] std::span<const EditionDef> editions() const;
  [[nodiscard]] std::span<const RowDef> rows(Form form) const;         ///< disclosure and request
  [[nodiscard]] std::span<const Marker> row_markers(Form form) const;  ///< with which their labels begin
  /// Whether the edition's form has tables two to four and the statutory sections around them.
  [[nodiscard]] bool has_tables(int edition) const;
  [[nodiscard]] std::span<const CellDef> cells(int edition, int row) const;  ///< of table two, in order
  [[nodiscard]] std::span<const std::string_view> measures() const;
  [[nodiscard]] std::span<const std::string_view> applicants() const;
  [[nodiscard]] std::span<const std::string_view> results() const;
  [[nodiscard]] std::span<const std::string_view> channels() const;
  [[nodiscard]] std::span<const TopicDef> topics() const;
  [[nodiscard]] std::span<const std::string_view> title_subjects() const;  ///< longest first
  [[nodiscard]] std::span<const SuffixDef> agency_suffixes() const;        ///< longest first
  [[nodiscard]] std::span<const DivisionDef> division_suffixes() const;    ///< longest first
  [[nodiscard]] std::span<const WordingDef> division_exceptions() const;   ///< of no role
  [[nodiscard]] std::span<const HeadDef> agency_heads() const;             ///< longest first
  [[nodiscard]] std::span<const WordingDef> identity_wordings(std::string_view role) const;
  /// Keys of the words with which a page's line about its article begins, dates of publication included.
  [[nodiscard]] std::span<const LabelKey> page_line_wordings() const { return page_line_wordings_; }
  /// Marks of cells without a number, as written and normalized.
  [[nodiscard]] std::span<const std::string> value_mark_spellings() const { return value_marks_; }
  [[nodiscard]] std::size_t longest_value_mark() const { return longest_value_mark_; }  ///< bytes
  [[nodiscard]] std::span<const SignDef> value_signs() const;                           ///< longest first
  /// The unit that a header ends with, in brackets or not: 收费金额（单位：万元）; nullptr when none does.
  [[nodiscard]] const UnitDef* unit_at_end(std::string_view header) const;
  [[nodiscard]] std::span<const UnitDef> value_units() const;  ///< longest first
  [[nodiscard]] const DiagnosticDef& diagnostic(std::string_view code) const;

  /// The label with this key, also after undoing word changes of traditional mirrors; nullptr when unknown.
  [[nodiscard]] const LabelEntry* find(const LabelKey& key) const;
  /// The label with exactly this key; nullptr when unknown.
  [[nodiscard]] const LabelEntry* find_exact(std::u32string_view key) const;
  /// Whether the key is a proper beginning (at least 4 long) or end (at least 2 long) of a label of `form`.
  [[nodiscard]] bool is_beginning(Form form, const LabelKey& key) const;
  [[nodiscard]] bool is_end(Form form, const LabelKey& key) const;
  [[nodiscard]] std::span<const LabelEntry> labels() const { return entries_; }
  /// The labels that have this part on the form.
  [[nodiscard]] std::span<const NumberedLabel> labels(Form form, Role role) const {
    return labels_of_[static_cast<std::size_t>(form)][static_cast<std::size_t>(role)];
  }

  /// Topic of a heading by its wording; -1 when none fits.
  [[nodiscard]] int topic_of(const LabelKey& heading) const;
  /// Where the wording of an annual report's title begins and ends in `key`; begin == npos when it is no
  /// title.
  struct TitleWording {
    std::size_t subject = LabelKey::npos;  ///< begin of 政府信息公开
    std::size_t end = 0;                   ///< behind 年度报告
  };
  [[nodiscard]] TitleWording title_wording(const LabelKey& key) const;
  /// Whether the wording of a title stands in `key`, also after undoing word changes.
  [[nodiscard]] bool is_title(const LabelKey& key) const;
  /// Undoes word changes of traditional mirrors in simplified text.
  void undo_word_changes(std::string& text) const;
  /// `key` with word changes of traditional mirrors undone.
  [[nodiscard]] LabelKey standard_words(LabelKey key) const;
  [[nodiscard]] bool may_change(std::u32string_view key) const;  ///< by standard_words()
  /// Keys of the words that standard_words() replaces, and of what by.
  [[nodiscard]] std::span<const std::pair<LabelKey, LabelKey>> word_changes() const { return words_; }

 private:
  Catalogue();
  void index_labels();

  struct KeyHash {
    std::size_t operator()(std::u32string_view key) const { return std::hash<std::u32string_view>{}(key); }
  };
  struct Wording {
    int topic;
    LabelKey key;
    std::uint64_t trace;  ///< trace_of() it
  };
  struct Subject {
    LabelKey key;
    std::uint64_t trace;  ///< trace_of() it
  };
  struct FormEnds {
    std::vector<LabelKey> forward, backward;  ///< sorted keys, and reversed keys
  };

  std::unordered_map<std::string_view, std::span<const WordingDef>> identity_wordings_;  ///< by role
  std::vector<LabelEntry> entries_;
  std::vector<std::string> value_marks_;
  std::vector<LabelKey> unit_keys_;  ///< of value_units()
  std::size_t longest_value_mark_ = 0;
  std::vector<std::span<const CellDef>> cells_;  ///< by edition, then row of table two
  std::unordered_map<std::u32string_view, std::size_t, KeyHash> index_;
  std::size_t longest_label_ = 0;
  std::bitset<0x10000> first_characters_;          ///< of labels: most text fails here
  std::bitset<0x10000> first_pairs_, last_pairs_;  ///< pair_of() the characters at their ends
  FormEnds ends_[3];
  std::vector<Marker> row_markers_[2];          ///< by form
  std::vector<NumberedLabel> labels_of_[3][6];  ///< by form, then role
  std::vector<Wording> topic_wordings_;
  std::bitset<0x10000> topic_characters_;  ///< with which a wording begins
  std::vector<Subject> title_subjects_;
  std::vector<LabelKey> title_kinds_, title_directs_, page_line_wordings_;
  std::vector<std::pair<LabelKey, LabelKey>> words_;
  std::bitset<0x10000> word_characters_;  ///< with which a changed word begins
};

}  // namespace gongkai
