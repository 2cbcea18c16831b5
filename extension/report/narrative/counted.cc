#include "report/narrative/counted.h"

#include <algorithm>

#include "report/narrative/unit_classes.h"

namespace gongkai {
namespace {

// What makes a figure the year's own, where another of the same code is told.
constexpr int rank_of_head = 1;

}  // namespace

void ClauseReader::begin_sentence(const Sentence& sentence, std::span<const WordHit> words, bool goes_on) {
  sentence_ = &sentence;
  words_ = words;
  tokens_ = {};
  if (!goes_on) carried_ = {.context = carried_.context};
  outside_.reset();
  at_ = bracketed_ = depth_ = 0;
  last_ = {};
}

void ClauseReader::cut_sentence() {
  if (!tokens_.empty()) return;
  tokens_ = tokenizer_.cut(sentence_->prose, sentence_->clauses.begin(), sentence_->clauses.end(), words_,
                           sentence_->quantities);
  accounts_.meet(sentence_->text, tokens_);
}

/// Asked in the order of the text, of most.
std::size_t ClauseReader::token_at(std::size_t character) const {
  std::size_t at = at_ < tokens_.size() && tokens_[at_].end <= character ? at_ : 0;
  while (at < tokens_.size() && tokens_[at].end <= character) ++at;
  return at;
}

Context ClauseReader::context_of(SlotValue head) const {
  if (head == t_.request) return Context::request;
  return t_.is_dispute(head) ? Context::dispute : Context::none;
}

/// What is said in brackets does not hold behind them.
void ClauseReader::track_brackets(std::size_t at) {
  if (!tokenizer_.met_brackets()) return;
  if (at < bracketed_) bracketed_ = depth_ = 0;
  for (; bracketed_ < at; ++bracketed_) {
    if (tokens_[bracketed_].kind == ClauseToken::Kind::open) ++depth_;
    if (tokens_[bracketed_].kind == ClauseToken::Kind::close && depth_ > 0) --depth_;
  }
  if (depth_ > 0 && !outside_) outside_ = carried_;
  if (depth_ == 0 && outside_) {
    carried_ = *outside_;
    outside_.reset();
  }
}

/// 、, 和 or the like.
bool ClauseReader::is_join(const ClauseToken& token) const {
  const auto joins = [&](const Sense& sense) { return sense.slot == Slot::mark && sense.value == t_.join; };
  return token.kind == ClauseToken::Kind::join ||
         (token.kind == ClauseToken::Kind::word &&
          std::ranges::any_of(vocabulary_.senses(token.index), joins));
}

bool ClauseReader::goes_on_listing(const ClauseToken& token) const {
  return token.kind == ClauseToken::Kind::number || is_join(token);
}

/// Whether 和 or the like stands right before the number.
bool ClauseReader::is_joined(std::size_t at) const {
  return at > 0 && tokens_[at - 1].kind == ClauseToken::Kind::word && is_join(tokens_[at - 1]);
}

/// 机构职能2条、基层政务公开63条: of a kind that no word names, not of the one before.
bool ClauseReader::is_next_of_kinds(const Around& around, std::size_t q) const {
  return q > 0 && is_listed(around) && vocabulary_.is_class(last_.own.head()) &&
         sentence_->quantities[q].unit == sentence_->quantities[q - 1].unit;
}

ClauseReader::Around ClauseReader::read_around(std::size_t at, std::size_t q) {
  const Quantity& quantity = sentence_->quantities[q];
  PhraseReader reader(vocabulary_, frames_, tokens_, sentence_->quantities);
  Around around;
  around.behind = reader.behind(at, tokens_.size(), &quantity, carried_.context);
  if (const std::optional<Listed> listed = listed_item(*sentence_, q)) {
    std::size_t first = at;  // of the numbers in a row
    while (first > 0 && goes_on_listing(tokens_[first - 1])) --first;
    reader.read_only(&*listed);
    around.own = reader.before(first, 0, &quantity, carried_.context);
    around.behind = {};
    around.earlier = reader.earlier(around.own.end, 0, carried_.context);
    return around;
  }
  around.own = reader.before(at, 0, &quantity, carried_.context);
  if (is_joined(at) && around.own.met_number && last_.behind.head_count != 0 &&
      around.behind.head_count != 0) {  // 2名专职人员和12名兼职人员: the first noun is counted already
    around.own = {.met_number = true, .begin = at, .end = at - 1};
    around.earlier = last_.earlier;
    return around;
  }
  const bool is_of_last = around.own.met_number && at > 0 &&
                          tokens_[at - 1].kind == ClauseToken::Kind::join && last_.own.says_nothing() &&
                          last_.behind.detail_count != 0 && around.behind.detail_count != 0;
  if (is_of_last) {  // 1件不属于本机关公开、1件信息不存在
    around.own = last_.own;
    around.earlier = last_.earlier;
    return around;
  }
  const bool continues = around.own.met_number && around.own.end + 3 >= at && around.own.says_nothing() &&
                         !around.own.unexplained && around.behind.says_nothing() &&
                         !around.behind.unexplained && !is_next_of_kinds(around, q);
  const bool kinds_first = around.own.met_number && !is_joined(at) && around.own.head_count == 1 &&
                           around.own.head_at == around.own.end && last_.own.head_count == 0 &&
                           tokens_[around.own.end].kind == ClauseToken::Kind::word;
  if (continues) {  // 12期836条: the second measures the same
    around.own = last_.own;
    around.earlier = last_.earlier;
  } else if (kinds_first) {  // 公开9类信息共640条
    const Phrase own = around.own;
    around.own = last_.own;
    around.own.heads = own.heads;
    around.own.head_count = own.head_count;
    around.own.narrowed = own.narrowed || last_.own.unexplained || last_.own.lists_examples;
    around.own.total = false;
    around.earlier = last_.earlier;
  } else {
    around.earlier = reader.earlier(around.own.end, 0, carried_.context);
  }
  return around;
}

/// 12项88条: the finer measure counts.
bool ClauseReader::is_counted_finer(std::size_t at, std::size_t q) const {
  std::size_t next = at + 1;
  if (next < tokens_.size() && tokens_[next].kind == ClauseToken::Kind::join) ++next;
  if (next >= tokens_.size() || tokens_[next].kind != ClauseToken::Kind::number) return false;
  if (listed_item(*sentence_, q)) return false;
  if (q + 1 == sentence_->quantities.size()) return false;
  const Quantity& finer = sentence_->quantities[q + 1];
  const bool is_of_copies = is_unit_of_class(finer.unit, "copies");  // 13期2,600册
  return finer.is_count() && finer.unit != sentence_->quantities[q].unit && !is_of_copies;
}

void ClauseReader::remember(const Around& around, const Slots& slots, const Quantity& quantity,
                            const Standing& standing, const Counted& counted) {
  if (slots.head_count != 0) {
    carried_.head = slots.head_count == 1 ? slots.heads[0] : t_.mixed;
    const Context context = context_of(slots.heads[0]);
    const bool is_topic = vocabulary_.is_class(carried_.head) && !slots.own_act;  // 涉及财政预算2件
    const bool is_about = context == Context::none
                              ? carried_.head != t_.other && carried_.head != t_.organ && !is_topic
                              : !counted.codes.empty() || (slots.clear && slots.act == t_.receive);
    if (slots.own_head && is_about) carried_.context = context;  // 涉及规划11件: still of requests
    carried_.unit = quantity.unit;
  } else if (around.own.unexplained) {
    carried_.head = t_.other;
  }
  if (slots.own_head)
    carried_.of_kind = slots.backwards && around.own.narrowed && !around.own.blocked &&
                       context_of(slots.first()) == Context::none;
  carried_.of_unknown = around.own.unexplained && around.own.channel != 0 && !slots.own_head;
  carried_.outreach = carried_.outreach || slots.first() == t_.leaflet;
  if (slots.own_act) carried_.act = slots.act;
  if (slots.own_act)
    carried_.published = slots.act == t_.publish && !around.own.initiative && slots.channel == 0;
  if (slots.own_head) carried_.source = around.own.source;
  if (slots.own_act || around.own.disclosure) carried_.disclosure = around.own.disclosure;
  if (slots.detail != 0 && !vocabulary_.is_reason(slots.detail)) carried_.result = slots.detail;
  const bool is_disclosure = slots.first() != 0 && context_of(slots.first()) == Context::none;
  carried_.attributes = carried_.attributes || (slots.own_act && slots.act == t_.make && is_disclosure);
  if (slots.channel != carried_.channel) carried_.channel_counted = false;
  // 政府公报6期，文件13件: the gazette was counted, not what stood in it.
  carried_.channel_alone = slots.head_count == 0 && !frames_.counts(t_.information, quantity);
  carried_.channel = slots.channel;
  if (!standing.in_part) carried_.whole_channel = slots.channel;
  const bool is_information =
      (slots.head_count == 0 || slots.heads[0] == t_.information) && frames_.counts(t_.information, quantity);
  carried_.channel_counted =
      carried_.channel_counted || ((is_information || slots.first() == t_.article) && standing.level);
  const bool by_one = slots.channel != 0 && slots.channel != t_.several;
  carried_.by_channel = carried_.by_channel || (by_one && is_information && !counted.codes.empty());
  carried_.parts_by_channel = carried_.parts_by_channel || (standing.in_part && by_one && is_information);
  carried_.other_body = carried_.other_body || around.own.other_body;
  carried_.by_bodies = carried_.by_bodies || (around.own.part_of_bodies && is_information);
}

const Counted& ClauseReader::count(std::size_t q, const Standing& standing) {
  const Quantity& quantity = sentence_->quantities[q];
  cut_sentence();
  const std::size_t at = at_ = token_at(quantity.begin);
  track_brackets(at);
  const Around around = read_around(at, q);
  if (is_behind_stop(around)) {
    carried_.left_open = carried_.channel == t_.website && !carried_.channel_counted;
    carried_.channel = 0;
  }
  Slots slots;
  choose_heads(around, slots);
  choose_act(around, slots);
  choose_channel(around, q, slots);
  slots.doubtful_channel =
      slots.doubtful_channel || (is_in_new(around) && !is_of_this_year(*sentence_, quantity.begin));
  inherit_heads(q, around, standing, slots);
  choose_detail(around, slots);
  if (carried_.other_body && !slots.own_head) slots.clear = false;
  const bool is_attribute = slots.detail != 0 || slots.first() == t_.request;
  if (carried_.attributes && is_attribute && !slots.own_act) slots.clear = false;
  Counted& counted = counted_;
  counted.codes.clear();
  counted.alone = false;
  if (standing.level && !is_counted_finer(at, q)) find_codes(around, slots, standing, quantity, counted);
  if (standing.level && slots.own_head && slots.first() == t_.training)
    carried_.trains_others =
        counted.codes.empty() && (around.own.audience || around.behind.audience || !slots.clear);
  counted.alone = counted.alone || slots.weak;
  counted.account =
      accounts_.names_last(sentence_->text, tokens_, at, slots.channel) ? slots.channel : SlotValue{0};
  counted.acted = slots.act != 0;
  counted.sum = around.own.total && around.own.detail_count == 0 && around.own.channel == 0 && sums_up(q);
  counted.narrows = (!slots.own_head && (around.own.disclosure || around.behind.disclosure) &&
                     context_of(slots.first()) == Context::dispute) ||
                    is_own_initiative(around, slots, standing);
  counted.rank = (slots.own_act ? Counted::rank_of_act : 0) + (slots.own_head ? rank_of_head : 0);
  const bool is_compared = !standing.level && slots.own_head;  // 信息数较上年减少12%，为3,260条
  if (quantity.is_count() || is_compared) {
    remember(around, slots, quantity, standing, counted);
    last_ = around;
  }
  return counted;
}

}  // namespace gongkai
