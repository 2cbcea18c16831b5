#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "report/narrative/accounts.h"
#include "report/narrative/phrase.h"
#include "report/narrative/scope.h"

namespace gongkai {

/// What a number counts, or what there was none of.
struct Counted {
  static constexpr int rank_of_act = 2;  ///< what makes a figure the year's own, where another is told

  /// Several where one number, or one statement of none, is about several things.
  std::vector<std::string_view> codes;
  bool acted = false;  ///< an act is named
  int rank = 0;        ///< how plainly it is said: of two figures of one code the higher one is the year's
  bool alone = false;  ///< the codes are its only where the report does not state them in another way
  bool sum = false;    ///< it is told as the total of the numbers before it in its sentence, and is
  /// Of what was counted before it is the share that is the report's: that which 信息公开 gave rise to, of
  /// disputes; that which was 主动公开, of what was 公开.
  bool narrows = false;
  SlotValue account = 0;  ///< the channel, where it is told of one account that is called by name
};

/// How a number stands in its sentence.
struct Standing {
  bool in_part = false;  ///< it breaks down something larger
  bool each = false;     ///< it is about every thing named: 均为0件
  bool level = true;     ///< it may have a code at all
};

/// Tells what the numbers of a sentence count, one after the other, from its words and the frames.
class ClauseReader {
 public:
  ClauseReader(const Vocabulary& vocabulary, const Frames& frames)
      : vocabulary_(vocabulary), t_(vocabulary.turning()), frames_(frames), accounts_(vocabulary) {}

  /// A paragraph begins under a heading that is about `context`, names `headed` and one `channel`, or
  /// several.
  void begin_paragraph(Context context, std::span<const SlotValue> headed, SlotValue channel) {
    carried_ = {.context = context};
    headed_ = headed;
    headed_channel_ = channel;
  }
  /// A sentence begins; `goes_on`: it breaks down what the one before told. `words`: those of the vocabulary;
  /// needed only where something of the sentence is asked.
  void begin_sentence(const Sentence& sentence, std::span<const WordHit> words, bool goes_on);

  /// What quantity `q` of the sentence counts; to be asked of every one, in their order. Holds until the
  /// next.
  const Counted& count(std::size_t q, const Standing& standing);
  /// What the word of none at characters begin to before `end` says there was none of.
  Counted none(std::size_t begin, std::size_t end);
  /// Whether the sentences so far call several accounts of the channel by name.
  [[nodiscard]] bool names_several(SlotValue channel) const { return accounts_.has_several(channel); }

 private:
  /// What was said before, as far as it holds for the next number.
  struct Carried {
    SlotValue head = 0, act = 0, channel = 0;
    SlotValue whole_channel = 0;    ///< of the last that broke nothing down
    std::string_view unit{};        ///< in which the head was counted
    SlotValue source = 0;           ///< where what was counted came from: 热线
    SlotValue result = 0;           ///< of requests
    bool disclosure = false;        ///< … was over 信息公开
    bool published = false;         ///< information was 公开, which may be more than was 主动公开
    bool channel_counted = false;   ///< information was counted in it
    bool channel_alone = false;     ///< it was counted itself: 政府公报6期
    bool other_body = false;        ///< the sentence tells of other bodies
    bool by_bodies = false;         ///< … of what was published, by bodies under the one that reports
    bool by_channel = false;        ///< … of what was published, by single channels
    bool parts_by_channel = false;  ///< … and its parts are
    bool trains_others = false;     ///< trainings were counted that are not the report's
    bool of_unknown = false;        ///< a noun that nobody knows was counted
    bool of_kind = false;           ///< … or one of a kind that nobody knows
    bool outreach = false;          ///< leaflets were handed out
    bool left_open = false;         ///< the channel before ; was told, and nothing yet counted in it
    bool attributes = false;        ///< … of what was made, and which of that is 依申请公开
    Context context = Context::none;
  };
  /// The phrases around a number.
  struct Around {
    Phrase own, earlier, behind;
  };
  /// The slots as they are filled for it.
  struct Slots {
    std::array<SlotValue, Phrase::most> heads{};
    std::size_t head_count = 0;
    SlotValue act = 0, channel = 0, detail = 0;
    bool own_head = false, own_act = false, doubtful_channel = false, clear = true;
    bool carried_channel = false;  ///< said with the number before
    bool act_is_apart = false;     ///< the act tells of something else than what is counted without one
    bool backwards = false;        ///< the heads stand in the order opposite to the text's
    bool weak = false;             ///< the noun is named after examples: 文件、动态等信息

    void only(SlotValue head) {
      heads[0] = head;
      head_count = head == 0 ? 0 : 1;
    }
    [[nodiscard]] SlotValue first() const { return head_count == 0 ? SlotValue{0} : heads[0]; }
  };

  void cut_sentence();
  [[nodiscard]] bool is_join(const ClauseToken& token) const;
  [[nodiscard]] bool goes_on_listing(const ClauseToken& token) const;
  [[nodiscard]] bool is_joined(std::size_t at) const;
  Around read_around(std::size_t at, std::size_t q);
  void track_brackets(std::size_t at);
  [[nodiscard]] bool is_object(std::size_t at) const;
  void choose_heads(const Around& around, Slots& slots) const;
  void choose_act(const Around& around, Slots& slots) const;
  [[nodiscard]] SlotValue carried_act(const Around& around, const Slots& slots) const;
  void choose_channel(const Around& around, std::size_t q, Slots& slots) const;
  void inherit_heads(std::size_t q, const Around& around, const Standing& standing, Slots& slots) const;
  void choose_detail(const Around& around, Slots& slots) const;
  [[nodiscard]] bool is_of_some_bodies(const Around& around) const;
  [[nodiscard]] bool is_own_initiative(const Around& around, const Slots& slots,
                                       const Standing& standing) const;
  [[nodiscard]] bool is_topic_of_requests(const Around& around, const Slots& slots) const;
  [[nodiscard]] bool is_of_topic(const Around& around) const;
  [[nodiscard]] bool is_in_new(const Around& around) const;
  [[nodiscard]] bool sums_up(std::size_t q) const;
  [[nodiscard]] bool is_counted_finer(std::size_t at, std::size_t q) const;
  [[nodiscard]] bool is_unclear(const Around& around, const Slots& slots, const Standing& standing,
                                const Quantity& quantity) const;
  [[nodiscard]] bool is_disclosed(SlotValue head) const;
  [[nodiscard]] bool is_done_alike(const Slots& slots) const;
  [[nodiscard]] bool begins_with_other_bodies(const Phrase& own) const;
  [[nodiscard]] bool is_kind_in_account(const Slots& slots) const;
  [[nodiscard]] bool is_first_of_kinds(const Slots& slots) const;
  [[nodiscard]] bool is_listed(const Around& around) const;
  [[nodiscard]] bool is_next_of_kinds(const Around& around, std::size_t q) const;
  [[nodiscard]] bool is_behind_stop(const Around& around) const;
  [[nodiscard]] Filled filled(const Around& around, const Slots& slots, const Standing& standing,
                              const Quantity& quantity) const;
  void find_codes(const Around& around, const Slots& slots, const Standing& standing,
                  const Quantity& quantity, Counted& counted) const;
  [[nodiscard]] Phrase denied(std::size_t begin, std::size_t end, bool& subject) const;
  void remember(const Around& around, const Slots& slots, const Quantity& quantity, const Standing& standing,
                const Counted& counted);
  [[nodiscard]] std::size_t token_at(std::size_t character) const;
  [[nodiscard]] Context context_of(SlotValue head) const;

  const Vocabulary& vocabulary_;
  const TurningValues& t_;
  const Frames& frames_;
  const Sentence* sentence_ = nullptr;
  ClauseTokenizer tokenizer_;
  NamedAccounts accounts_;
  std::span<const WordHit> words_;       ///< of the sentence
  std::span<const ClauseToken> tokens_;  ///< … once something of it was asked
  Carried carried_;
  std::optional<Carried> outside_;  ///< of the brackets
  std::size_t at_ = 0;              ///< token of the last number
  std::size_t bracketed_ = 0;       ///< tokens before which brackets were looked for
  std::size_t depth_ = 0;           ///< … and of those how many are open
  Around last_;                     ///< of the number before
  std::span<const SlotValue> headed_;
  SlotValue headed_channel_ = 0;  ///< `sum`: of several
  Counted counted_;               ///< the last number
};

}  // namespace gongkai
