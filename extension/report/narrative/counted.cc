#include "report/narrative/counted.h"

#include <algorithm>

namespace gongkai {
namespace {

// What makes a figure the year's own, where another of the same code is told.
constexpr int rank_of_act = 2;
constexpr int rank_of_head = 1;

}  // namespace

/// The slots as they are filled for one number.
struct ClauseReader::Slots {
  std::array<SlotValue, Phrase::most> heads{};
  std::size_t head_count = 0;
  SlotValue act = 0, channel = 0;
  bool own_head = false, own_act = false, doubtful_channel = false;

  void only(SlotValue head) {
    heads[0] = head;
    head_count = head == 0 ? 0 : 1;
  }
};

void ClauseReader::begin_sentence(const Sentence& sentence, std::span<const WordHit> words, bool goes_on) {
  sentence_ = &sentence;
  tokenizer_.cut(sentence.text, sentence.clauses.begin(), sentence.clauses.end(), words, sentence.quantities,
                 tokens_);
  if (!goes_on) carried_ = {.context = carried_.context};
}

std::size_t ClauseReader::token_at(std::size_t character) const {
  const auto at = std::ranges::lower_bound(tokens_, character, {}, &Token::end);
  std::size_t i = static_cast<std::size_t>(at - tokens_.begin());
  while (i < tokens_.size() && tokens_[i].end <= character) ++i;
  return i;
}

Context ClauseReader::context_of(SlotValue head) const {
  const TurningValues& t = vocabulary_.turning();
  if (head == t.request) return Context::request;
  return head == t.reconsideration || head == t.litigation ? Context::dispute : Context::none;
}

bool ClauseReader::takes_results(SlotValue head) const {
  return head == 0 || context_of(head) != Context::none;
}

/// The noun counted: behind the unit where a verb stands before the number (举办3场发布会), else before it.
bool ClauseReader::choose_heads(const Phrase& own, const Phrase& behind, Slots& slots) const {
  const bool verb_is_nearer = own.act != 0 && own.act_at > own.head_at;
  const bool is_behind = behind.head_count != 0 && (own.head_count == 0 || verb_is_nearer) &&
                         !(behind.met_number && own.detail_count != 0);
  const Phrase& from = is_behind ? behind : own;
  slots.heads = from.heads;
  slots.head_count = from.head_count;
  slots.own_head = from.head_count != 0;
  if (is_behind ? (own.unexplained || behind.unexplained) : own.unexplained) return false;
  if (from.head_count == 0) return true;
  const TurningValues& t = vocabulary_.turning();
  const bool is_kind = from.narrowed || from.exampled;
  return !(is_kind && (from.heads[0] == t.information || vocabulary_.is_class(from.heads[0])));
}

void ClauseReader::inherit(const Phrase& own, const Phrase& earlier, const Quantity& quantity,
                           Slots& slots) const {
  const TurningValues& t = vocabulary_.turning();
  slots.act = own.act;
  const auto does = [&](SlotValue act) { return own.acts.test(act); };
  if (does(t.receive) && (does(t.close) || does(t.handle) || does(t.answer))) slots.act = t.receive;
  slots.own_act = slots.act != 0;
  if (slots.act == 0) slots.act = earlier.act != 0 ? earlier.act : carried_.act;
  slots.channel = own.channel;
  slots.doubtful_channel = own.two_channels;
  if (slots.channel == 0 && earlier.channel != 0) {
    slots.channel = earlier.channel;
    slots.doubtful_channel = earlier.two_channels || (own.total && earlier.channel != t.several);
  }
  if (slots.own_head) return;
  if (own.channel != 0) {
    slots.only(frames_.counts(t.information, quantity) ? t.information : SlotValue{0});
  } else if (earlier.head_count != 0) {
    slots.heads = earlier.heads;
    slots.head_count = earlier.head_count;
  } else if (carried_.head != 0) {
    slots.only(carried_.head);
  }
}

SlotValue ClauseReader::detail_of(const Phrase& own, const Phrase& behind, bool& decided) const {
  const bool is_behind = own.detail_count == 0 && own.head_count == 0 && behind.detail_count != 0 &&
                         !(behind.met_number && !own.says_nothing());
  const Phrase& from = is_behind ? behind : own;
  decided = from.detail_count <= 1;
  return from.detail_count == 0 ? SlotValue{0} : from.details[0];
}

void ClauseReader::remember(const Phrase& own, const Slots& slots) {
  if (slots.own_head || slots.head_count != 0) {
    carried_.head = slots.head_count == 1 ? slots.heads[0] : vocabulary_.turning().mixed;
    const Context context = context_of(slots.heads[0]);
    if (slots.own_head && slots.heads[0] != 0) carried_.context = context;
  } else if (own.unexplained) {
    carried_.head = vocabulary_.turning().other;
  }
  if (slots.own_act) carried_.act = slots.act;
  carried_.channel = slots.channel;
}

Counted ClauseReader::count(std::size_t q, bool in_part, bool each) {
  const TurningValues& t = vocabulary_.turning();
  const Quantity& quantity = sentence_->quantities[q];
  const std::size_t at = token_at(quantity.begin);
  const PhraseReader reader(vocabulary_, frames_, tokens_, sentence_->quantities);
  const Phrase own = reader.before(at, 0, &quantity, carried_.context);
  const Phrase earlier = reader.earlier(own.end, 0);
  const Phrase behind = reader.behind(at, tokens_.size(), &quantity, carried_.context);
  Slots slots;
  const bool is_clear = choose_heads(own, behind, slots);
  inherit(own, earlier, quantity, slots);
  bool decided = true;
  SlotValue detail = detail_of(own, behind, decided);
  const SlotValue first_head = slots.head_count == 0 ? SlotValue{0} : slots.heads[0];
  if (own.act_detail != 0 && detail == 0 && takes_results(first_head)) detail = own.act_detail;
  const Context context =
      slots.head_count != 0 && context_of(first_head) != Context::none ? context_of(first_head) : carried_.context;
  Counted counted;
  const bool is_other = own.other_body || own.denied || own.part_of_bodies || !decided;
  if (is_clear && !is_other && (slots.head_count <= 1 || each)) {
    for (std::size_t h = 0; h < std::max<std::size_t>(slots.head_count, 1); ++h) {
      const SlotValue head = slots.head_count == 0 ? SlotValue{0} : slots.heads[h];
      if (slots.doubtful_channel && (head == t.information || head == 0)) continue;
      const auto code = frames_.code({.head = head,
                                      .act = slots.act,
                                      .channel = slots.channel,
                                      .detail = detail,
                                      .disclosure = own.disclosure || behind.disclosure,
                                      .context = context,
                                      .in_part = in_part,
                                      .quantity = &quantity});
      if (code) counted.codes.push_back(*code);
    }
  }
  counted.acted = slots.act != 0;
  counted.rank = (slots.own_act ? rank_of_act : 0) + (slots.own_head ? rank_of_head : 0);
  remember(own, slots);
  return counted;
}

Counted ClauseReader::none(std::size_t begin, std::size_t end) {
  const TurningValues& t = vocabulary_.turning();
  const PhraseReader reader(vocabulary_, frames_, tokens_, sentence_->quantities);
  std::size_t first = token_at(begin);
  // 未收到 is one word here and 收到 one of the vocabulary.
  while (first < tokens_.size() && tokens_[first].end <= end && tokens_[first].kind != Token::Kind::word)
    ++first;
  Phrase phrase = reader.governed(first, tokens_.size());
  bool subject = false;
  if (phrase.head_count == 0) {
    const Phrase before = reader.before(token_at(begin), 0, nullptr, carried_.context);
    const bool is_bare = phrase.says_nothing() && !phrase.unexplained;
    if (is_bare && before.head_count != 0) {
      phrase = before;
      subject = true;
    } else if (is_bare && before.says_nothing() && !before.unexplained && before.end > 0 &&
               tokens_[before.end - 1].kind == Token::Kind::colon) {
      phrase = reader.before(before.end - 1, 0, nullptr, carried_.context);
      subject = true;
    }
  }
  Counted counted;
  if (phrase.head_count == 0 || phrase.unexplained || phrase.narrowed || phrase.denied || phrase.other_body ||
      phrase.part_of_bodies || phrase.detail_count > 1 || phrase.two_channels)
    return counted;
  for (std::size_t h = 0; h < phrase.head_count; ++h) {
    const SlotValue head = phrase.heads[h];
    const bool receives = head == t.request && (phrase.act == 0 || phrase.acts.test(t.receive));
    const auto code = frames_.code({.head = head,
                                    .act = receives ? t.receive : phrase.act,
                                    .channel = phrase.channel,
                                    .detail = phrase.detail_count == 0 ? SlotValue{0} : phrase.details[0],
                                    .disclosure = phrase.disclosure,
                                    .context = head == t.request ? Context::request : Context::dispute,
                                    .in_part = false,
                                    .quantity = nullptr});
    if (code && std::ranges::find(counted.codes, *code) == counted.codes.end())
      counted.codes.push_back(*code);
  }
  counted.rank = subject ? 0 : rank_of_act;
  return counted;
}

}  // namespace gongkai
