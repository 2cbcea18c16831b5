#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "report/narrative/number_set.h"

namespace gongkai {

/// What a word of a sentence may fill (lexicon of sql/recognition/narrative/70_lexicon.sql).
enum class Slot : std::uint8_t { head, act, channel, detail, mark };

/// A value of a slot, numbered; 0 is none.
using SlotValue = std::uint16_t;

/// A row of `metric_word`: `word` is met with this sense, too.
struct MetricWord {
  std::string word, slot, value;

  bool operator==(const MetricWord&) const = default;
};

struct Sense {
  Slot slot;
  SlotValue value;

  bool operator==(const Sense&) const = default;
};

/// The values that the reading of a sentence itself turns on.
struct TurningValues {
  SlotValue information, request, reconsideration, litigation, mixed, other, organ, matter, column,
      class_other, class_rest, article, account, special_topic, field, leaflet, message, consult_visit,
      training, trained, followers, views, visit, letter, letter_plain, rule_in_force, normative_in_force,
      document, normative,
      interpretation;  // head
  SlotValue publish, make, receive, handle, close, answer, attend, respond, grow, there, inspect, send_up,
      revise, archive, provide, set_up, repeal;  // act
  SlotValue several, sum, in_column, website, new_media, platform, weibo, wechat, weibo_wechat,
      gazette;  // channel
  SlotValue disclosure, carried, carried_in, carried_out, denied, by_head, audience, other_result, on_time,
      applicant;  // detail
  SlotValue function, of, prep, body, government, initiative, refused, concern, behind_noun, join, etc,
      several_tail, others_tail, total, block, kind, all_kinds, neg_other, scope_part, scope_other,
      scope_some;  // mark

  bool operator==(const TurningValues&) const = default;
  /// A bit for each of the acts above, whose numbers stand in a row; none for another.
  [[nodiscard]] std::uint32_t bit_of(SlotValue act) const {
    const unsigned place = act - unsigned{publish};
    return place <= unsigned{repeal} - unsigned{publish} ? 1U << place : 0U;
  }
  [[nodiscard]] bool is_dispute(SlotValue head) const {
    return head == reconsideration || head == litigation;
  }
  /// A channel that is no part of a site.
  [[nodiscard]] bool is_account(SlotValue channel) const {
    return channel == new_media || channel == wechat || channel == weibo || channel == weibo_wechat;
  }
  /// What is done with things there are, not what makes them known.
  [[nodiscard]] bool is_upon_others(SlotValue act) const {
    return act == inspect || act == send_up || act == revise || act == archive || act == provide ||
           act == repeal;
  }
};

/// A set of values of slots.
using ValueSet = NumberSet<1024>;

/// What a word may fill.
struct WordSenses {
  std::array<SlotValue, 5> first{};  ///< of each slot the first value
  std::uint8_t count = 0;            ///< of senses
  bool is_audience = false;          ///< the audience is among its details
  bool several_heads = false, several_marks = false;

  bool operator==(const WordSenses&) const = default;
  [[nodiscard]] SlotValue value(Slot slot) const { return first[static_cast<std::size_t>(slot)]; }
};

/// A noun that is counted, and one that may stand right before it; 0: none.
struct CompoundRow {
  SlotValue head = 0, before = 0;

  auto operator<=>(const CompoundRow&) const = default;
};

/// What a Vocabulary knows, in arrays that may be constants of the program; VocabularyMaker makes them.
struct VocabularyTables {
  std::span<const Sense> senses;               ///< word by word
  std::span<const std::uint32_t> first_sense;  ///< by word, and one more
  std::span<const WordSenses> words;
  TurningValues turning;
  SlotValue first_class, behind_classes;
  ValueSet reasons;                        ///< for which is denied what was asked for
  std::span<const CompoundRow> compounds;  ///< in order
};

/// The senses of the words of sentences, and the numbers of the slots' values. Immutable.
class Vocabulary {
 public:
  /// The arrays have to outlive it.
  explicit Vocabulary(const VocabularyTables& tables) : tables_(tables) {}

  [[nodiscard]] std::span<const Sense> senses(std::uint32_t word) const {
    const std::uint32_t first = tables_.first_sense[word];
    return tables_.senses.subspan(first, tables_.first_sense[word + 1] - first);
  }
  /// The same, told at a glance.
  [[nodiscard]] const WordSenses& word(std::uint32_t word) const { return tables_.words[word]; }
  [[nodiscard]] const TurningValues& turning() const { return tables_.turning; }
  /// Of a class of information, the head it is counted as.
  [[nodiscard]] bool is_class(SlotValue head) const {
    return head >= tables_.first_class && head < tables_.behind_classes;
  }
  /// Whether the noun `head` is what is counted where the noun `before` stands right before it.
  [[nodiscard]] bool is_counted_behind(SlotValue before, SlotValue head) const {
    const auto first = std::ranges::lower_bound(tables_.compounds, head, {}, &CompoundRow::head);
    const auto last = std::ranges::upper_bound(tables_.compounds, head, {}, &CompoundRow::head);
    return first == last || before == head ||
           std::ranges::find(first, last, before, &CompoundRow::before) != last;
  }
  /// What people ask where leaflets are handed out.
  [[nodiscard]] bool is_outreach(SlotValue head) const {
    return head == tables_.turning.message || head == tables_.turning.consult_visit;
  }
  /// Why what was asked for was denied.
  [[nodiscard]] bool is_reason(SlotValue detail) const { return tables_.reasons.has(detail); }

 private:
  VocabularyTables tables_;
};

}  // namespace gongkai
