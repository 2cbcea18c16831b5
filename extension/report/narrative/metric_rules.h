#pragma once

#include <algorithm>
#include <bitset>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/narrative/clause.h"
#include "report/narrative/frames.h"
#include "report/narrative/quantity.h"
#include "report/narrative/vocabulary.h"
#include "report/narrative/word_finder.h"

namespace gongkai {

/// A row of `metric_rule`. The syntax of patterns is documented in sql/catalogue/50_metric_rule.sql.
struct MetricRule {
  std::int64_t rule_id = 0;
  std::string code;
  std::int64_t priority = 0;
  std::string pattern;

  bool operator==(const MetricRule&) const = default;
};

/// What a word says about the quantities near it (narrative_word of sql/recognition).
enum class ClauseRole : std::uint8_t {
  hidden,  ///< only keeps the words inside it from being met
  none,
  plan,
  outlook,
  wish,
  earlier,
  change,
  change_verb,
  level,
  from,
  since,
  total,
  sum,
  as_of,
  as_of_day,
  as_of_first,
  partial,
  season,
  anew,
  some,
  this_year,
  part,
  points,
  respectively,
  own,
  each,
  apiece,
  filler,
  given,
  last = given,
};

struct RoleHit {
  ClauseRole role = ClauseRole::hidden;
  std::size_t begin = 0, end = 0;
};

/// A bit for each of some words, several words to a bit: tells quickly that a word is not among them.
using WordTraces = std::bitset<256>;

/// The words of a sentence that matter, in the order of the text.
struct KnownWords {
  std::vector<WordHit> of_rules;
  WordTraces traces;  ///< of of_rules
  std::vector<RoleHit> roles;
  std::uint32_t roles_met = 0;     ///< a bit for each of theirs
  std::vector<WordHit> compounds;  ///< inside which a word of a rule is not meant
  std::vector<WordHit> lexicon;    ///< of the vocabulary, every one met

  void clear();
  [[nodiscard]] bool has(ClauseRole role) const {
    return (roles_met >> static_cast<unsigned>(role) & 1U) != 0;
  }
  [[nodiscard]] bool has_any(std::initializer_list<ClauseRole> some) const {
    return std::ranges::any_of(some, [&](ClauseRole role) { return has(role); });
  }
};

/// What a rule is held against: a number, or a statement of none, within its clause.
struct Stated {
  const KnownWords& words;
  const Clauses& clauses;
  std::span<const WordHit> headings;   ///< words of the headings above
  const Quantity* quantity = nullptr;  ///< NULL for a statement of none
  std::size_t begin = 0, at = 0;       ///< the part of the clause before the number
  std::size_t behind = 0, end = 0;     ///< the part behind the unit
  std::size_t list_begin = 0, list_end = 0;  ///< things named one by one (网站、微信分别发布5条、6条), …
  std::size_t item_begin = 0, item_end = 0;  ///< … of which the number counts this one
  bool to_date = false;  ///< counted up to a day, from no day of the year: the number of a stock only
  bool bare = false;     ///< a statement of none that says no more: what there is none of was said before
};

/// A rule that fits a statement.
struct Fit {
  std::string_view code;
  std::int64_t priority = 0, rule_id = 0;
  std::size_t matched = 0;             ///< characters of the words met: the more, the more specific
  std::size_t distance = 0;            ///< characters between them and the number
  std::size_t position = 0;            ///< where the last of them begins
  std::optional<std::size_t> subject;  ///< where the word begins, said before in the sentence, of what is
                                       ///< talked about (^); NULL when the rule asks for none
  bool by_heading = false;             ///< … because a heading says it
};

/// Whether the code counts what there is on a day (narrative_stock).
bool is_stock(std::string_view code);

/// What users add to what is known of sentences: rows of metric_rule, metric_word and metric_frame.
struct MetricRows {
  std::vector<MetricRule> rules;
  std::vector<MetricWord> words;
  std::vector<MetricFrame> frames;

  bool operator==(const MetricRows&) const = default;
};

/// What is known of the sentences that state quantities: the built-in words and frames and the rows of users,
/// all words in one automaton, so that reading a text costs by its length, not by the number of rules.
/// Immutable, safe from any thread.
class MetricRules {
 public:
  /// Throws std::invalid_argument naming the row that is malformed, and why.
  explicit MetricRules(MetricRows rows);
  ~MetricRules();

  /// What is built in, compiled once in the process.
  static const std::shared_ptr<const MetricRules>& built_in();

  /// The rows of users they were compiled from.
  [[nodiscard]] const MetricRows& rows() const;
  [[nodiscard]] const Vocabulary& vocabulary() const;
  [[nodiscard]] const Frames& frames() const;

  /// Into `words`, whose memory is used again.
  void find(std::u32string_view text, std::size_t begin, std::size_t end, KnownWords& words) const;
  /// Only the words that have a role, which is quick.
  void find_roles(std::u32string_view text, std::size_t begin, std::size_t end, KnownWords& words) const;
  /// The rules of users that fit, the best first: by priority, then matched, then distance, then rule_id.
  [[nodiscard]] std::vector<Fit> fitting(const Stated& stated) const;

 private:
  struct Compiled;
  std::unique_ptr<const Compiled> compiled_;
};

}  // namespace gongkai
