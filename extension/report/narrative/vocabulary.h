#pragma once

#include <bitset>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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
};

/// The values that the reading of a sentence itself turns on.
struct TurningValues {
  SlotValue information, request, reconsideration, litigation, mixed, other, organ, matter, column,
      class_other, article, account, special_topic, field, leaflet, message, consult_visit, training, trained,
      followers, views, visit, letter, letter_plain, rule_in_force,
      normative_in_force;  // head
  SlotValue publish, make, receive, handle, close, answer, attend, respond, grow, there, inspect, send_up,
      revise, archive, provide, repeal;                                                          // act
  SlotValue several, sum, in_column, website, new_media, platform, weibo, wechat, weibo_wechat;  // channel
  SlotValue disclosure, carried, carried_in, carried_out, denied, by_head, audience;             // detail
  SlotValue function, of, prep, body, initiative, refused, concern, behind_noun, join, etc, several_tail,
      total, block, kind, neg_other, scope_part, scope_other, scope_some;  // mark

  /// What is done with things there are, not what makes them known.
  [[nodiscard]] bool is_upon_others(SlotValue act) const {
    return act == inspect || act == send_up || act == revise || act == archive || act == provide ||
           act == repeal;
  }
};

/// The words of sentences with their senses, and the numbers of the slots' values. Immutable once made.
class Vocabulary {
 public:
  /// The built-in lexicon and `more`. Throws std::invalid_argument naming the word whose slot is none.
  explicit Vocabulary(std::span<const MetricWord> more);

  /// Every spelling, folded, with its number; numbers go from 0.
  [[nodiscard]] const std::map<std::u32string, std::uint32_t>& words() const { return words_; }
  [[nodiscard]] std::span<const Sense> senses(std::uint32_t word) const { return senses_[word]; }
  [[nodiscard]] const TurningValues& turning() const { return turning_; }
  /// Of a class of information, the head it is counted as.
  [[nodiscard]] bool is_class(SlotValue head) const { return head >= first_class_ && head < behind_classes_; }

  /// Whether the noun `head` is what is counted where the noun `before` stands right before it.
  [[nodiscard]] bool is_counted_behind(SlotValue before, SlotValue head) const;

  /// What people ask where leaflets are handed out.
  [[nodiscard]] bool is_outreach(SlotValue head) const {
    return head == turning_.message || head == turning_.consult_visit;
  }

  /// Why what was asked for was denied.
  [[nodiscard]] bool is_reason(SlotValue detail) const { return reasons_.test(detail); }

  /// The number of a value; 0 when no word has it.
  [[nodiscard]] SlotValue find(Slot slot, std::string_view value) const;
  [[nodiscard]] SlotValue size() const { return next_; }

 private:
  SlotValue number(Slot slot, std::string_view value);
  void add(std::string_view word, std::string_view slot, std::string_view value);

  using Values = std::map<std::pair<Slot, std::string>, SlotValue>;
  Values values_;
  Values::const_iterator last_ = values_.end();
  std::map<std::u32string, std::uint32_t> words_;
  std::vector<std::vector<Sense>> senses_;
  std::bitset<1024> reasons_;
  std::vector<std::pair<SlotValue, SlotValue>> compounds_;  ///< heads with what may stand before them
  TurningValues turning_{};
  SlotValue next_ = 1, first_class_ = 0, behind_classes_ = 0;
};

}  // namespace gongkai
