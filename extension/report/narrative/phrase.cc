
#include <algorithm>

#include "report/narrative/phrase_state.h"

namespace gongkai {

using Kind = ClauseToken::Kind;

namespace {

bool is_clause_end(Kind kind) {
  return kind == Kind::comma || kind == Kind::colon || kind == Kind::stop || kind == Kind::open;
}

}  // namespace

/// The token that opens the bracket closed at `close`; `close` when there is none.
std::size_t PhraseReader::behind_bracket(std::size_t close, std::size_t first) const {
  std::size_t open = close;
  while (open > first && tokens_[open].kind != Kind::open) --open;
  return tokens_[open].kind == Kind::open ? open : close;
}

Phrase PhraseReader::before(std::size_t at, std::size_t first, const Quantity* quantity,
                            Context context) const {
  Phrase phrase;
  phrase.begin = at;
  State state{.quantity = quantity, .context = context};
  std::size_t i = at;
  while (i > first) {
    const ClauseToken& token = tokens_[i - 1];
    if (token.kind == Kind::number) {
      phrase.met_number = true;
      phrase.restricted = i < at && tokens_[i].kind == Kind::word && is_relative_mark(tokens_[i]);
      break;
    }
    if (token.kind == Kind::figures && i < at && ends_unmeasured(i - 1)) {
      phrase.met_number = true;
      break;
    }
    if (i == at && token.kind == Kind::word) phrase.given = is_relative_mark(token);
    if (token.kind == Kind::colon && i == at) {  // 共计：1,236条
      --i;
      continue;
    }
    if (is_clause_end(token.kind)) break;
    if (token.kind == Kind::close) {  // what stands in brackets does not end the phrase
      const std::size_t open = behind_bracket(i - 1, first);
      if (open == i - 1) break;
      phrase.two_channels = phrase.two_channels || names_channel(open, i - 1);
      i = open;
      continue;
    }
    if (token.quoted) {
      if (const std::size_t name = name_before(i, first); name != i) {
        i = name;
        continue;
      }
    }
    --i;
    if (!is_skipped(token)) take(token, i, state, phrase);
  }
  close_list(phrase);
  phrase.end = i;
  return phrase;
}

/// Whether the figures at `at` count information without a unit: 公众号发布信息1363微博发布86条.
bool PhraseReader::ends_unmeasured(std::size_t at) const {
  return at > 0 && tokens_[at - 1].kind == Kind::word && tokens_[at - 1].end == tokens_[at].begin &&
         means(at - 1, [](const Sense& sense, const TurningValues& t) {
           return sense.slot == Slot::head && sense.value == t.information;
         });
}

/// Whether the token is a word with such a sense.
bool PhraseReader::means(std::size_t at, bool (*fits)(const Sense&, const TurningValues&)) const {
  return at < tokens_.size() && tokens_[at].kind == Kind::word &&
         std::ranges::any_of(vocabulary_.senses(tokens_[at].index),
                             [&](const Sense& sense) { return fits(sense, t_); });
}

/// The first token of a name in quotation marks that ends before `end`, beside what it names
/// (“海港信息”公众号, 微博“海港”); `end` when none does.
std::size_t PhraseReader::name_before(std::size_t end, std::size_t first) const {
  std::size_t i = end;
  while (i > first && tokens_[i - 1].quoted && tokens_[i - 1].kind != Kind::number) --i;
  if (i == end || tokens_[i].kind == Kind::number) return end;
  const auto is_column = [](const Sense& sense, const TurningValues& t) {
    return sense.slot == Slot::channel && sense.value == t.in_column;
  };
  if (i + 1 == end && tokens_[i].kind == Kind::word && !means(end, is_column)) return end;  // “局长信箱”
  const auto is_named = [](const Sense& sense, const TurningValues& t) {
    return sense.slot == Slot::channel ||
           (sense.slot == Slot::head && (sense.value == t.account || sense.value == t.special_topic));
  };
  return means(end, is_named) || (i > first && means(i - 1, is_named)) ? i : end;
}

/// Whether the bracket names another channel than what stands before it: 政务新媒体（…微信公众号）.
bool PhraseReader::names_channel(std::size_t open, std::size_t close) const {
  const auto channel = [&](std::size_t i) {
    return tokens_[i].kind == Kind::word ? vocabulary_.word(tokens_[i].index).value(Slot::channel)
                                         : SlotValue{0};
  };
  if (open == 0 || channel(open - 1) == 0) return false;
  for (std::size_t i = open + 1; i < close; ++i)
    if (channel(i) != 0 && channel(i) != channel(open - 1)) return true;
  return false;
}

/// Whether the unknown word at `at` begins the name of a body, or of a channel: 临湖县水务局, 临湖日报.
bool PhraseReader::is_in_name(std::size_t at) const {
  if (tokens_[at].quoted || tokens_[at].after_quote) return true;
  const auto is_figures = [&](std::size_t i) { return tokens_[i].kind == Kind::figures; };
  if (at > 0 && at + 1 < tokens_.size() && is_figures(at - 1) && is_figures(at + 1)) return true;  // 1-12月
  const auto ends_body = [](const Sense& sense, const TurningValues& t) {
    return sense.slot == Slot::mark && sense.value == t.body;
  };
  const auto ends_other = [](const Sense& sense, const TurningValues& t) {
    return sense.slot == Slot::channel || (sense.slot == Slot::mark && sense.value == t.government);
  };
  const auto does = [](const Sense& sense, const TurningValues& t) {
    return sense.slot == Slot::act || (sense.slot == Slot::mark && sense.value == t.prep);
  };
  const auto publishes = [](const Sense& sense, const TurningValues& t) {
    return sense.slot == Slot::act && sense.value == t.publish;
  };
  const auto is_account = [](const Sense& sense, const TurningValues& t) {
    return sense.slot == Slot::channel && t.is_account(sense.value);
  };
  const auto is_thing = [](const Sense& sense, const TurningValues&) {
    return sense.slot == Slot::head || sense.slot == Slot::detail;
  };
  constexpr std::size_t longest = 8;
  bool things = false;  // 临湖经济信息委; but 助农补贴公示县政府网站 is no site's name
  for (std::size_t i = at + 1; i <= at + longest && i < tokens_.size(); ++i) {
    if (tokens_[i].kind != Kind::unknown && tokens_[i].kind != Kind::word) return false;
    if (means(i, ends_other)) return !things;
    if (means(i, ends_body)) return true;
    const bool is_syllable = tokens_[i].end - tokens_[i].begin == 1;
    // 临湖发布微信公众号
    const bool leads_account = means(i, publishes) && i + 1 < tokens_.size() && means(i + 1, is_account);
    if (!is_syllable && means(i, does) && !leads_account) return false;
    things = things || (!is_syllable && means(i, is_thing));
  }
  return false;
}

/// Another one of things named one by one.
bool PhraseReader::is_skipped(const ClauseToken& token) const {
  return list_ != nullptr && token.begin >= list_->list.begin && token.end <= list_->list.end &&
         (token.begin < list_->item.begin || token.end > list_->item.end);
}

Phrase PhraseReader::earlier(std::size_t at, std::size_t first, Context context) const {
  Phrase phrase;
  State state{.context = context};
  std::size_t i = at;
  while (i > first) {
    const ClauseToken& token = tokens_[i - 1];
    if (token.kind == Kind::number || token.kind == Kind::stop) break;
    --i;
    if (token.kind == Kind::close) i = behind_bracket(i, first);
    if (is_clause_end(token.kind) || token.kind == Kind::close) {
      state = {.context = context};
      state.last = State::Last::other;
      if (phrase.channel != 0 && !phrase.introduced && phrase.act == 0) phrase.two_channels = true;
      continue;
    }
    const bool had_channel = phrase.channel != 0;
    take(token, i, state, phrase);
    // 我局网站为县政府网子站，…: what the sentence is about.
    const bool begins =
        i == first || is_clause_end(tokens_[i - 1].kind) || tokens_[i - 1].begin == tokens_[first].begin;
    if (!had_channel && phrase.channel != 0 && begins) phrase.introduced = true;
  }
  close_list(phrase);
  phrase.end = i;
  return phrase;
}

Phrase PhraseReader::behind(std::size_t at, std::size_t last, const Quantity* quantity,
                            Context context) const {
  Phrase phrase;
  State state{.quantity = quantity, .context = context, .forward = true};
  std::size_t i = at + 1;
  for (; i < last; ++i) {
    const ClauseToken& token = tokens_[i];
    if (token.kind == Kind::number) phrase.met_number = true;
    if (token.kind == Kind::number || is_clause_end(token.kind) || token.kind == Kind::close) break;
    phrase.does_unknown = phrase.head_count != 0 && token.kind == Kind::unknown;
    if (token.kind == Kind::join || phrase.does_unknown) break;
    take(token, i, state, phrase);
    if (i == at + 1 && token.kind == Kind::word) phrase.is_relative = is_relative_mark(token);
    if ((state.joined && !phrase.says_nothing()) || (phrase.act != 0 && phrase.head_count != 0)) break;
  }
  phrase.end = i;
  const bool joins = i < last && (tokens_[i].kind == Kind::join || state.joined);
  phrase.does_unknown = phrase.does_unknown || (joins && phrase.head_count != 0 && i + 2 < last &&
                                                tokens_[i + 2].kind == Kind::unknown);
  phrase.shared = joins && phrase.head_count != 0 && names_other_head(i + 1, phrase.head());
  return phrase;
}

/// Whether the token is another noun that is counted.
bool PhraseReader::names_other_head(std::size_t at, SlotValue head) const {
  if (at >= tokens_.size() || tokens_[at].kind != Kind::word) return false;
  const auto senses = vocabulary_.senses(tokens_[at].index);
  const auto is_head = [](const Sense& sense) { return sense.slot == Slot::head; };
  return std::ranges::any_of(senses, is_head) &&
         std::ranges::none_of(senses, [&](const Sense& s) { return is_head(s) && s.value == head; });
}

Phrase PhraseReader::governed(std::size_t first, std::size_t last) const {
  Phrase phrase;
  State state{.forward = true, .governing = true};
  std::size_t i = first;
  for (; i < last; ++i) {
    const ClauseToken& token = tokens_[i];
    if (token.kind == Kind::number) phrase.met_number = true;
    if (token.kind == Kind::number || is_clause_end(token.kind)) break;
    const bool joined = state.joined;
    take(token, i, state, phrase);
    // 复议或提起诉讼: a verb between two heads does not part them.
    if (token.kind == Kind::word && joined && state.last >= State::Last::aside && phrase.head_count != 0) {
      state.joined = true;
      state.last = State::Last::head;
    }
  }
  phrase.end = i;
  return phrase;
}

/// 网站、柳湖发布微信公众号等平台: 发布 is in the account's name.
bool PhraseReader::names_account(std::size_t at, const State& state, const Phrase& phrase) const {
  const bool leads = state.last == State::Last::channel && !state.forward && !state.joined;
  return leads && phrase.channel != t_.website && tokens_[at].end == tokens_[at + 1].begin && at > 0 &&
         tokens_[at - 1].kind == Kind::unknown && tokens_[at - 1].end == tokens_[at].begin;
}

bool PhraseReader::is_relative_mark(const ClauseToken& token) const {
  return std::ranges::any_of(vocabulary_.senses(token.index), [&](const Sense& sense) {
    return sense.slot == Slot::mark && sense.value == t_.of;
  });
}

bool PhraseReader::is_before_relative(std::size_t at) const {
  return at + 1 < tokens_.size() && tokens_[at + 1].kind == Kind::word && is_relative_mark(tokens_[at + 1]);
}

/// Whether what is over this is over disclosure, as far as the word tells.
bool PhraseReader::is_of_disclosure(SlotValue head) const {
  return head == t_.request || head == t_.information || head == t_.organ || head == t_.matter ||
         t_.is_dispute(head);
}

/// A noun that stands for many things: which are meant is said by what stands before it.
bool PhraseReader::is_general(SlotValue head) const {
  return head == t_.information || head == t_.column || vocabulary_.is_class(head);
}

}  // namespace gongkai
