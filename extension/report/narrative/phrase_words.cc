// What a word of a phrase, met beside those already read, makes of it.
#include <algorithm>
#include <utility>

#include "report/narrative/phrase_state.h"

namespace gongkai {

using Kind = ClauseToken::Kind;

namespace {

void add_detail(SlotValue detail, Phrase& phrase) {
  const auto last = phrase.details.begin() + static_cast<std::ptrdiff_t>(phrase.detail_count);
  if (std::find(phrase.details.begin(), last, detail) != last || phrase.detail_count == Phrase::most) return;
  phrase.details[phrase.detail_count++] = detail;
}

}  // namespace

void PhraseReader::take_channel(SlotValue channel, State& state, Phrase& phrase) const {
  if (state.listing && phrase.exampled) return;  // 发布政府公报、会议纪要等信息
  if (state.listing && (phrase.channel == 0 || phrase.channel == t_.several)) {
    phrase.lists_all = phrase.lists_all || channel == t_.website || channel == t_.platform;
    ++phrase.listed_count;
    phrase.listed = phrase.listed == 0 || phrase.listed == channel ? channel : t_.sum;
  }
  if (phrase.channel == t_.several || phrase.channel == t_.sum) return;
  const bool owns_account = (channel == t_.website || channel == t_.new_media) &&
                            state.last == State::Last::channel && !state.joined;
  if (owns_account && state.generic == 0 && phrase.channel == t_.platform) {
    phrase.channel = channel;  // 县政府网政府信息公开专栏: all that the site is for
    phrase.in_site = true;
    return;
  }
  if (owns_account && state.generic == 0 && phrase.channel != 0) return;  // 县政府网公众号
  if (state.generic != 0) {  // 报纸等媒体 are media, 网站、报纸等媒体 are not only those
    if (channel == t_.website && state.generic != channel) phrase.channel = t_.several;
    if (state.generic == t_.website && state.listing)  // 人民网、新华网等网站
      phrase.channel = phrase.channel == t_.website || phrase.channel == channel ? channel : t_.sum;
    return;
  }
  if (state.joined && state.last == State::Last::aside) {  // 网站和新闻发布会
    phrase.two_channels = true;
    phrase.channel = t_.sum;
  } else if (phrase.channel == 0) {
    phrase.channel = state.listing ? t_.several : channel;
  } else if (phrase.channel != channel) {
    const auto is_pair = [&](SlotValue a, SlotValue b) { return a == t_.weibo && b == t_.wechat; };
    if (is_pair(channel, phrase.channel) || is_pair(phrase.channel, channel)) {
      phrase.channel = t_.weibo_wechat;
    } else {
      phrase.two_channels = true;
      phrase.channel = t_.sum;
    }
  }
  state.last = State::Last::channel;
}

/// Whether a noun met behind one already taken belongs to it.
bool PhraseReader::continues_heads(SlotValue head, State& state, Phrase& phrase) const {
  if (state.last == State::Last::head && (state.joined || phrase.head_count == 1)) return true;
  if (state.forward) return state.governing;
  if (head == t_.letter && phrase.heads[0] == t_.letter_plain)
    phrase.heads[0] = head;  // 市长信箱收到来信31件
  state.last = State::Last::aside;
  return false;
}

void PhraseReader::take_head(SlotValue head, std::size_t at, State& state, Phrase& phrase) const {
  phrase.of_account = phrase.of_account || (head == t_.account && phrase.act != 0);
  if (state.rejoins && phrase.head_count != 0) state.last = State::Last::head;
  const bool follows = state.last == State::Last::head;
  // 因行政许可引起的复议 are over that.
  const bool is_over_another = state.governing && !state.joined && phrase.head_count != 0 &&
                               t_.is_dispute(head) && !phrase.disclosure &&
                               !is_of_disclosure(phrase.heads[0]);
  if (phrase.head_count == 0) {
    phrase.heads[phrase.head_count++] = state.listing ? t_.mixed : head;
    phrase.head_at = at;
  } else if (state.joined && state.last == State::Last::channel && !state.forward &&
             (!state.listing || is_general(phrase.head()))) {
    phrase.narrowed = true;  // 政策解读、政府公报信息
    return;
  } else if (state.listing || !continues_heads(head, state, phrase)) {
    // 政策解读公开信息: information of that, not all.
    const bool is_of_act_noun = !state.forward && phrase.head_at == at + 1 && phrase.act_at == at + 1 &&
                                phrase.head() == t_.information &&
                                (vocabulary_.is_class(head) || head == t_.interpretation) && !state.joined;
    const bool is_asked_for = head == t_.request && !state.listing && is_general(phrase.head());
    phrase.narrowed = phrase.narrowed || is_of_act_noun || is_asked_for ||  // 依申请公开各类信息
                      (state.of_thing && head != t_.organ && is_general(phrase.head()));  // 全文电子化的信息
    return;
  } else if (follows && state.joined) {
    if (phrase.head_count < Phrase::most && phrase.heads[phrase.head_count - 1] != head)
      phrase.heads[phrase.head_count++] = head;
  } else if (follows && phrase.head_count == 1) {
    take_compound(head, at, state, phrase);
  } else if (state.governing) {  // 因申请引起的复议: the last noun is meant
    phrase.head_count = 1;
    phrase.heads[0] = head;
    phrase.head_at = at;
    phrase.narrowed = false;
  }
  phrase.narrowed = phrase.narrowed || is_over_another;
  state.last = State::Last::head;
  state.of_kind = false;
}

/// Two nouns in a row: the last one is counted, a noun as general as 信息 only in the name of the first.
void PhraseReader::take_compound(SlotValue head, std::size_t at, const State& state, Phrase& phrase) const {
  const auto is_general = [&](SlotValue noun) { return noun == t_.information || noun == t_.matter; };
  SlotValue& counted = phrase.heads[0];
  if (state.forward) {
    // 26个试点领域标准目录: of the fields there are so many.
    const bool counts_first =
        counted == t_.field && state.quantity != nullptr && !frames_.counts(head, *state.quantity);
    // 两个部门诉讼应诉: so is it of bodies.
    if (is_general(head) || counts_first || counted == t_.organ) return;
    counted = head;
    phrase.head_at = at;
  } else if (is_general(counted) || counted == t_.mixed) {
    const bool is_class = vocabulary_.is_class(head);
    if (state.of_kind && is_class) phrase.narrowed = false;
    if (head != t_.organ) counted = state.of_kind && !is_class ? t_.other : head;
  } else if (head == t_.letter && counted == t_.letter_plain) {
    counted = head;
  } else if (names_another(counted, head)) {
    counted = t_.other;
  }
}

/// Whether the noun before one makes it another thing: 招标公告, 行政许可申请, 会议提案, 其他访谈 (those
/// besides what was told).
bool PhraseReader::names_another(SlotValue counted, SlotValue before) const {
  if (before == t_.information || before == t_.organ) return false;
  if (vocabulary_.is_class(counted)) return before != counted;
  if (counted == t_.request) return true;
  return before == t_.class_other || !vocabulary_.is_counted_behind(before, counted);
}

void PhraseReader::take_mark(SlotValue mark, bool single, State& state, Phrase& phrase) const {
  if (mark == t_.join) {
    state.joined = true;
    state.in_attribute = false;
    state.rejoins = state.attributed;
  } else if (mark == t_.prep) {
    phrase.introduced = phrase.introduced || phrase.channel != 0;
    phrase.elsewhere = phrase.elsewhere || (!single && phrase.channel == 0 && !phrase.says_nothing());
    state.listing = false;
    state.last = State::Last::other;
  } else if (mark == t_.etc) {
    phrase.lists_examples = true;
    if (state.last == State::Last::channel) {
      state.generic = phrase.channel;
    } else if (state.last == State::Last::head && !state.forward) {
      phrase.exampled = true;
    }
    if (state.forward) phrase.detail_count = 0;  // 当面、网络等形式: all of them
    state.listing = !state.forward;
    state.joined = true;
  } else if (mark == t_.several_tail || mark == t_.others_tail) {
    phrase.lists_all = phrase.lists_all || mark == t_.others_tail;
    if (phrase.detail_count == 0) phrase.channel = t_.several;
    phrase.detail_count = 0;  // 当面、网络等形式
    state.listing = !state.forward;
    state.last = State::Last::channel;
  } else if (mark == t_.total) {
    phrase.total = true;
  } else if (mark == t_.kind) {
    phrase.of_kind = phrase.of_kind || phrase.says_nothing();
    state.of_kind = state.last == State::Last::head;
    if (state.of_kind && phrase.head() == t_.information) phrase.narrowed = true;  // 该类信息
  } else if (mark == t_.all_kinds) {  // 各类动态信息: those of several classes
    phrase.narrowed =
        phrase.narrowed || (state.last == State::Last::head && vocabulary_.is_class(phrase.head()));
  } else if (mark == t_.concern) {
    phrase.concerns = true;
    // 3次涵盖政策解读的培训: what it is about is not what is counted.
    phrase.unexplained = phrase.unexplained || (state.forward && !state.governing && phrase.says_nothing());
  } else if (mark == t_.refused) {
    phrase.refused = true;
  } else if (mark == t_.initiative) {
    phrase.initiative = true;
  } else if (mark == t_.body) {
    state.of_body = !state.forward;
    if (state.forward && !state.governing) take_head(t_.organ, phrase.begin, state, phrase);  // 9个县
    phrase.unexplained = phrase.unexplained || (!state.forward && phrase.says_nothing());
  } else if (mark == t_.neg_other) {
    phrase.denied = true;
  } else if (mark == t_.scope_part) {
    phrase.part_of_bodies = true;
  } else if (mark == t_.scope_some) {
    phrase.some_bodies = true;
  } else if (mark == t_.scope_other) {
    phrase.other_body = true;
  } else if (mark == t_.block) {
    if (phrase.says_nothing()) {
      phrase.unexplained = true;
    } else if (state.last == State::Last::head && !state.joined) {
      phrase.narrowed = phrase.blocked = true;
    }
    state.last = State::Last::other;
  } else if (!single) {
    state.attributed = state.last == State::Last::head && !state.forward;  // 纪要及相关解读信息
    if (state.last == State::Last::head) state.last = State::Last::other;
    if (state.listing) state.joined = false;  // 发布税收政策、征管公告等信息
  }
}

void PhraseReader::take_word(const ClauseToken& token, std::size_t at, State& state, Phrase& phrase) const {
  const WordSenses& word = vocabulary_.word(token.index);
  const SlotValue mark = word.value(Slot::mark);
  if (mark != 0) {
    const bool single = token.end - token.begin == 1;
    if (word.several_marks) {
      for (const Sense& sense : vocabulary_.senses(token.index))
        if (sense.slot == Slot::mark) take_mark(sense.value, single, state, phrase);
    } else {
      take_mark(mark, single, state, phrase);
    }
    if (mark == t_.of) {  // 新制定的县政府规范性文件
      constexpr std::size_t farthest = 4;
      const bool is_near = phrase.act == 0 && phrase.channel == 0 && phrase.head_at <= at + farthest;
      state.of_thing = !state.forward && phrase.head_count != 0 && (is_near || phrase.head_at == at + 1);
      state.in_attribute = state.of_thing && !is_general(phrase.head());
    }
    if (word.count == 1 || mark == t_.join) return;
  }
  SlotValue head = word.value(Slot::head);
  SlotValue act = word.value(Slot::act);
  SlotValue channel = word.value(Slot::channel);
  SlotValue detail = word.value(Slot::detail);
  if (detail == t_.disclosure && detail != 0) {
    phrase.disclosure = true;
    detail = 0;
    if (head == 0 && act == 0 && channel == 0) return;
  }
  if (word.is_audience) {
    phrase.audience = true;
    if (detail == t_.audience) detail = 0;
  }
  if (act == t_.publish && names_account(at, state, phrase)) return;
  const bool has_head = phrase.head_count != 0;
  const bool has_object = has_head || (act == t_.inspect && phrase.channel != 0);  // 抽查网站
  const bool is_of_noun = std::exchange(state.behind_noun, mark == t_.behind_noun);
  if (head != 0 && act != 0 && has_object && !is_of_noun) {  // 公示 信息: an act
    head = 0;
    const bool names = state.last == State::Last::head && !state.joined && act != t_.publish;
    if (names && vocabulary_.is_class(phrase.heads[0])) phrase.heads[0] = t_.other;  // 检查公示
  }
  // Only where something was published in it is a column a place: 在“动态”栏目发布38条.
  if (channel == t_.in_column && head != 0 && phrase.act != t_.publish) channel = 0;
  if (head != 0 && channel != 0) {
    const bool counted = !has_head && state.quantity != nullptr && frames_.counts(head, *state.quantity);
    if (counted) phrase.source = channel;
    (counted ? channel : head) = 0;
  }
  const bool is_of_dispute = t_.is_dispute(phrase.head());
  const bool stands_before = state.last == State::Last::head && !state.forward && !state.joined;
  if (head == t_.class_other && is_of_dispute && stands_before) detail = 0;  // 其他行政复议
  if (head != 0 && detail != 0 && head != t_.request)
    (state.context != Context::none || has_head ? head : detail) = 0;
  if (channel != 0 && detail != 0) (state.context == Context::request ? channel : detail) = 0;
  if (detail == t_.carried) detail = carried_from(at);
  if (detail != 0 && act != 0) {  // 纠正: a result of disputes, and what is done with mistakes
    if (phrase.act_detail == 0) phrase.act_detail = detail;
    detail = 0;
  }
  // 解读材料 does nothing, 主动公开信息 does.
  if (head != 0 && act != 0 && act != t_.publish && act != t_.respond && word.count == 2) act = 0;
  if (head != 0) {
    constexpr std::size_t longest_bare = 4;  // 申请, 网上申请
    const std::size_t length = token.end - token.begin;
    const bool bare =
        (head == t_.information && length == 2) || (head == t_.request && length <= longest_bare);
    if (phrase.head_count == 0) phrase.bare = bare;
    const bool is_behind_unknown =
        at > 0 && tokens_[at - 1].kind == Kind::unknown && tokens_[at - 1].end == token.begin;
    if (state.governing && bare && is_behind_unknown && !is_in_name(at - 1))
      phrase.unexplained = true;  // 未收到低保申请
    std::array<SlotValue, Phrase::most> heads{head};
    std::size_t count = 1;
    if (word.several_heads)
      for (const Sense& sense : vocabulary_.senses(token.index))  // 复议诉讼 is two
        if (sense.slot == Slot::head && sense.value != head && count < Phrase::most)
          heads[count++] = sense.value;
    // The lexicon has them in the order of their names; 复议 is always said first.
    if (heads[0] == t_.litigation && state.forward) std::reverse(heads.begin(), heads.begin() + count);
    for (std::size_t i = 0; i < count; ++i) {
      state.joined = state.joined || i > 0;
      take_head(heads[i], at, state, phrase);
    }
  }
  // 收费、停车等事项; 税收政策等信息 receives nothing.
  const bool is_example = state.listing && (state.joined || token.end - token.begin == 1);
  if (act != 0 && !is_example) {
    phrase.acts |= t_.bit_of(act);
    state.in_attribute = false;
    // 移交公开文件275件: the act inside the noun is not what was done with it.
    const bool is_within = head != 0 && phrase.act == 0;
    if (phrase.act == 0 || phrase.attributed || (state.act_within && t_.is_upon_others(act))) {
      phrase.act = act;
      phrase.act_at = at;
      phrase.attributed =
          act == t_.make && (state.of_thing || (phrase.head_count != 0 && is_before_relative(at)));
    }
    state.act_within = is_within;
    // 主动公开信息: what stands before is no part of the noun.
    if ((head == 0 || head == t_.information) && mark != t_.behind_noun) state.last = State::Last::other;
    if (state.generic == 0 && phrase.head_count != 0) state.listing = false;
  }
  const bool ends_name = token.end - token.begin == 1 && channel == t_.website && state.generic != 0 &&
                         state.generic != t_.website;  // 中国水利网等媒体
  if (channel != 0 && !ends_name) take_channel(channel, state, phrase);
  if (detail != 0) {
    if (!state.listing) add_detail(detail, phrase);  // 不掌握等原因无法提供
    state.last = State::Last::other;
  }
  state.joined = false;
}

/// 2023年结转3件 came in, 结转2024年3件 goes out.
SlotValue PhraseReader::carried_from(std::size_t at) const {
  const auto is_figures = [&](std::size_t i) {
    return i < tokens_.size() && tokens_[i].kind == Kind::figures;
  };
  if (is_figures(at + 1) || (is_figures(at + 2) && tokens_[at + 1].kind == Kind::word)) return t_.carried_out;
  if (at >= 2 && (is_figures(at - 2) || is_figures(at - 1))) return t_.carried_in;
  return t_.carried;
}

void PhraseReader::take(const ClauseToken& token, std::size_t at, State& state, Phrase& phrase) const {
  if (!state.of_thing && !state.attributed && !state.rejoins) return take_token(token, at, state, phrase);
  const State before = state;
  // 节水相关信息, “绿色家园”相关信息
  const bool is_named = token.kind == Kind::unknown || token.quoted;
  if (before.attributed && is_named && is_general(phrase.head())) phrase.narrowed = true;
  take_token(token, at, state, phrase);
  if (before.of_thing) state.of_thing = false;
  if (before.attributed) state.attributed = false;
  if (before.rejoins) state.rejoins = false;
}

void PhraseReader::take_token(const ClauseToken& token, std::size_t at, State& state, Phrase& phrase) const {
  const bool of_body = std::exchange(state.of_body, false);
  switch (token.kind) {
    case Kind::join:
      return take_mark(t_.join, true, state, phrase);
    case Kind::word:
      return take_word(token, at, state, phrase);
    case Kind::unknown:
    case Kind::figures: {
      const bool dated = token.kind == Kind::figures && at + 1 < tokens_.size() &&
                         tokens_[at + 1].kind == Kind::word && tokens_[at + 1].begin == token.end;
      if (dated) return;
      const bool numbers_item =
          token.kind == Kind::figures &&
          (at == 0 || tokens_[at - 1].kind == Kind::stop || tokens_[at - 1].kind == Kind::colon);
      if (numbers_item) return;  // ；3.预决算信息12条
      phrase.strange = phrase.strange || (token.kind == Kind::unknown && !state.forward && !state.listing &&
                                          !state.in_attribute && !is_in_name(at));
      const bool is_name =
          state.governing && token.kind == Kind::unknown && is_in_name(at);  // 针对柳湖镇的复议
      if (is_name || (of_body && !phrase.says_nothing())) {
        state.last = State::Last::other;
        return;
      }
      if (state.listing) {  // 开设“六稳六保”等专题: what was done is no example
        state.joined = false;
        return;
      }
      const bool is_of_kind = state.of_kind && phrase.head() == t_.request;  // 信访类申请
      if (phrase.says_nothing() || is_of_kind) {
        phrase.unexplained = true;
      } else if (state.governing || (state.last == State::Last::head && !state.joined)) {
        // 群众须知晓的文件: what the attribute says, but 惠农的信息 is of a kind.
        const bool is_attribute = state.of_thing && !is_general(phrase.head());
        phrase.narrowed = phrase.narrowed || (phrase.head_count != 0 && !is_attribute);
      } else if (state.last == State::Last::head) {
        phrase.heads[phrase.head_count < Phrase::most ? phrase.head_count++ : 0] = t_.other;
      }
      state.last = State::Last::other;
      state.joined = false;
      return;
    }
    default:
      return;
  }
}

/// 公告栏、电子屏等方式 are what is named, not all channels there are; 微博等渠道 are more than it.
void PhraseReader::close_list(Phrase& phrase) const {
  if (phrase.channel != t_.several || phrase.listed == 0 || phrase.lists_all) return;
  phrase.channel = phrase.listed_count == 1 ? t_.sum : phrase.listed;
  phrase.two_channels = phrase.channel == t_.sum;
}

}  // namespace gongkai
