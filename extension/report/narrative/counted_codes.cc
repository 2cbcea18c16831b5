// The codes of a number whose slots are filled, and of a statement of none.
#include <algorithm>
#include <functional>

#include "report/narrative/counted.h"

namespace gongkai {

/// Whether the sentence leaves open what the number counts, or it counts what is not the report's own.
bool ClauseReader::is_unclear(const Around& around, const Slots& slots, const Standing& standing,
                              const Quantity& quantity) const {
  const Phrase& own = around.own;
  if (!slots.clear || own.denied || quantity.broken) return true;
  const bool is_of_denied = carried_.result == 0 || carried_.result == t_.denied || own.refused;
  if (vocabulary_.is_reason(slots.detail) && !is_of_denied) return true;  // 部分公开8件，涉及商业秘密3件
  const SlotValue head = slots.first();
  const bool is_one_of_kinds = is_listed(around) && !slots.own_act && slots.own_head &&
                               head == t_.information && !is_disclosed(carried_.head);
  if (is_one_of_kinds) return true;  // 网站公布文件15件、各类信息200条
  // 公报刊载讲话9条、政府文件52件; 确定职责506项、公共服务事项300项
  const bool is_among_others = is_listed(around) && !slots.own_act && slots.own_head &&
                               head != carried_.head && (slots.channel == t_.gazette || head == t_.matter);
  if (is_among_others) return true;
  const bool is_act_named = own.act == t_.handle && own.act_at > own.head_at && own.head_count != 0;
  if (is_act_named && is_listed(around) && carried_.act == t_.publish)
    return true;  // 公开动态3条、提案办理8件
  if (is_first_of_kinds(slots) || is_of_some_bodies(around)) return true;
  // 依托网站、微信公众号2个平台
  if (head == t_.account && (own.channel == t_.website || own.channel == t_.sum || own.channel == t_.several))
    return true;
  // 网站发布信息86条，其中公开栏12条: a part of the site is named like another channel.
  // 公众号发布政策解读12条、工作动态64条: not all that it published.
  if (is_kind_in_account(slots) && (is_listed(around) || own.channel == 0)) return true;
  const bool is_place_in_site = carried_.whole_channel == t_.website && own.channel != 0 &&
                                own.channel != t_.website && !t_.is_account(own.channel) &&
                                frames_.counts(t_.information, quantity);
  const bool is_in_site = standing.in_part && (own.in_site || is_place_in_site);
  if (is_disclosed(head) && (own.elsewhere || is_in_site)) return true;
  // 镇街公开信息80条，部门公开信息120条
  if (carried_.by_bodies && head == t_.information && !own.total && own.channel == 0) return true;
  // 其中网站公开80条、其他信息12条; 公众号推送…，其他信息12条
  if (head == t_.class_rest && (carried_.parts_by_channel || t_.is_account(carried_.whole_channel)))
    return true;
  const bool is_of_report = is_disclosed(head) || context_of(head) != Context::none || head == t_.document ||
                            head == t_.normative || head == t_.interpretation;
  const Phrase& earlier = around.earlier;
  if (is_of_report && (own.other_body || own.part_of_bodies || own.some_bodies || earlier.some_bodies))
    return true;
  if (begins_with_other_bodies(own) && own.act_at > own.end) return true;
  if (quantity.kind == Quantity::Kind::money && own.initiative) return true;  // 主动公开收费40元
  // 举办企业培训6场，培训520人次: those of the training.
  if (carried_.trains_others && frames_.counts(t_.trained, quantity) &&
      (head == t_.training || head == t_.trained))
    return true;
  // 举办摄影培训班，培训80人次
  if (earlier.head() == t_.training && earlier.narrowed && frames_.counts(t_.trained, quantity)) return true;
  if (carried_.outreach && vocabulary_.is_outreach(head)) return true;  // 发放宣传资料600份，解答咨询120人次
  // 公开规范性文件12件，含新制定4件: what was made of those is not all that was.
  if (standing.in_part && !slots.own_head && slots.own_act && slots.act == t_.make) return true;
  if (slots.act == t_.answer && (own.acts & t_.bit_of(t_.archive)) != 0) return true;  // 移送司法局答复3件
  if (standing.in_part && own.of_kind && !slots.own_act && head == t_.message)
    return true;  // 其中咨询类310件
  return is_listed(around) && !slots.own_act &&
         (carried_.head == t_.rule_in_force ||
          carried_.head == t_.normative_in_force);  // 现行有效规章17件、规范性文件203件
}

/// 各乡镇举办培训12次, but not 组织各乡镇举办培训2次.
bool ClauseReader::begins_with_other_bodies(const Phrase& own) const {
  if (own.end >= tokens_.size() || tokens_[own.end].kind != ClauseToken::Kind::word) return false;
  const SlotValue mark = vocabulary_.word(tokens_[own.end].index).value(Slot::mark);
  return mark == t_.scope_part || mark == t_.scope_some || mark == t_.scope_other;
}

bool ClauseReader::is_kind_in_account(const Slots& slots) const {
  return t_.is_account(slots.channel) && vocabulary_.is_class(slots.first());
}

/// 公开政务公开信息8条、动态信息33条: the first is of a kind, too.
bool ClauseReader::is_first_of_kinds(const Slots& slots) const {
  const bool in_gazette =
      slots.channel == t_.gazette && (slots.first() == t_.document || slots.first() == t_.normative);
  if (!slots.own_head || (slots.first() != t_.information && !is_kind_in_account(slots) && !in_gazette))
    return false;
  if (at_ + 1 >= tokens_.size() || tokens_[at_ + 1].kind != ClauseToken::Kind::join) return false;
  std::size_t next = at_ + 2;
  while (next < tokens_.size() && tokens_[next].kind != ClauseToken::Kind::number) ++next;
  if (next == tokens_.size()) return false;
  const PhraseReader reader(vocabulary_, frames_, tokens_, sentence_->quantities);
  const Phrase other = reader.before(next, at_ + 1, nullptr, carried_.context);
  return other.end == at_ + 1 && other.act == 0 && (in_gazette || vocabulary_.is_class(other.head()));
}

/// Whether the clause of the number is the first one behind a semicolon.
bool ClauseReader::is_behind_stop(const Around& around) const {
  const std::size_t first = around.own.end;
  return first > 0 && tokens_[first - 1].kind == ClauseToken::Kind::stop;
}

/// 12个部门公开信息3,120条, 有6个街道解读为0件: who is counted has no more said of it than its number.
bool ClauseReader::is_of_some_bodies(const Around& around) const {
  const Phrase& subject = last_.own;
  if (!around.own.met_number || last_.behind.head() != t_.organ) return false;
  const bool is_there =
      subject.begin > subject.end && sentence_->text[tokens_[subject.begin - 1].begin] == U'有';
  return subject.begin == subject.end || is_there;
}

/// 公开信息687条，其中主动公开668条: the whole was not.
bool ClauseReader::is_own_initiative(const Around& around, const Slots& slots,
                                     const Standing& standing) const {
  return standing.in_part && carried_.published && around.own.initiative && slots.channel == 0 &&
         slots.detail == 0 && slots.first() == t_.information;
}

/// Information, as all that is disclosed is.
bool ClauseReader::is_disclosed(SlotValue head) const {
  return head == 0 || head == t_.information || vocabulary_.is_class(head);
}

/// Whether 、 or 和 stands between the number and the one before it.
bool ClauseReader::is_listed(const Around& around) const {
  const Phrase& own = around.own;
  return own.met_number && own.end > 0 && own.end < tokens_.size() && is_join(tokens_[own.end]);
}

Filled ClauseReader::filled(const Around& around, const Slots& slots, const Standing& standing,
                            const Quantity& quantity) const {
  const bool is_summed = around.own.total && at_ > 0 && tokens_[at_ - 1].kind == ClauseToken::Kind::colon;
  const SlotValue head = slots.first();
  const bool is_of_requests = context_of(head) != Context::none;
  // 制作信息90条，其中主动公开60条: all that was disclosed.
  const bool is_made = carried_.act == t_.make && around.own.act == t_.publish && is_disclosed(head);
  // 其中全文电子化5万条；收到申请19件: something else is told.
  const bool is_told_anew =
      slots.own_act && slots.own_head && head != carried_.head && is_behind_stop(around);
  // 主动公开86件，依申请公开12件，不予公开9件: no requests were counted.
  const bool is_named =
      is_of_requests &&
      (slots.own_act || (slots.detail != 0 && (slots.own_head || around.earlier.head_count != 0)));
  // 办理信息公开的行政复议86件、行政应诉59件
  const bool is_over_disclosure =
      around.own.disclosure || around.behind.disclosure || (!slots.own_act && carried_.disclosure);
  const bool is_carried = slots.carried_channel && (is_of_requests || slots.detail != 0);
  return {.head = 0,
          .act = slots.act,
          .channel = is_carried ? SlotValue{0} : slots.channel,
          .detail = slots.detail,
          .disclosure = is_over_disclosure,
          .audience = around.own.audience || around.behind.audience,
          .context = is_named ? context_of(head) : carried_.context,
          .in_part = standing.in_part && !is_made && !is_own_initiative(around, slots, standing) &&
                     !is_told_anew && !is_summed,
          .quantity = &quantity};
}

/// 办结建议55件、提案83件: what was done with the first was done with the second.
bool ClauseReader::is_done_alike(const Slots& slots) const {
  const bool finishes = slots.act == t_.close || slots.act == t_.answer;
  return slots.act == t_.attend ||
         (finishes && slots.own_head && slots.detail == 0 && context_of(slots.first()) == Context::none);
}

void ClauseReader::find_codes(const Around& around, const Slots& slots, const Standing& standing,
                              const Quantity& quantity, Counted& counted) const {
  if (is_unclear(around, slots, standing, quantity)) return;
  Filled clause = filled(around, slots, standing, quantity);
  const bool is_rest = carried_.by_channel && around.own.channel == t_.several && !around.own.total;
  // 公开动态60条（其中文字信息12条）
  const bool is_part_of_channel = standing.in_part && slots.carried_channel;
  const bool is_of_closed = standing.in_part && slots.act == t_.close && slots.detail == t_.carried_in;
  const bool may_be_undone =
      !slots.own_act && !slots.act_is_apart && !is_of_closed && !(is_listed(around) && is_done_alike(slots));
  const std::size_t count = std::max<std::size_t>(slots.head_count, 1);
  const bool is_shared = count > 1 && !standing.each;
  for (std::size_t i = 0; i < count; ++i) {
    clause.head = slots.head_count == 0 ? SlotValue{0} : slots.heads[slots.backwards ? count - 1 - i : i];
    if (clause.head == t_.article && slots.carried_channel && carried_.channel_counted) continue;
    if ((slots.doubtful_channel || is_rest || is_part_of_channel) &&
        (clause.head == t_.information || clause.head == 0))
      continue;
    clause.act = slots.act;
    clause.undone = 0;
    std::optional<FrameMatch> match = frames_.code(clause);
    if (!match && may_be_undone) {  // what was done before need not be done here
      clause.act = 0;
      clause.undone = slots.act;
      match = frames_.code(clause);
    }
    if (match) counted.codes.push_back(match->code);
    if (!match && is_shared) break;
    counted.alone = counted.alone || (match && match->alone);
  }
  // 领导信息和机构信息64条: both are the same; 网站和栏目6个 are not.
  if (is_shared && (counted.codes.size() != count ||
                    std::ranges::adjacent_find(counted.codes, std::not_equal_to{}) != counted.codes.end()))
    counted.codes.clear();
  else if (is_shared)
    counted.codes.resize(1);
}

/// What a word of none is about: what it governs, else, where it says no more, what stands before it.
Phrase ClauseReader::denied(std::size_t begin, std::size_t end, bool& subject) const {
  const PhraseReader reader(vocabulary_, frames_, tokens_, sentence_->quantities);
  std::size_t first = token_at(begin);
  // 未收到 is one word here and 收到 one of the vocabulary.
  while (first < tokens_.size() && tokens_[first].end <= end &&
         tokens_[first].kind != ClauseToken::Kind::word)
    ++first;
  Phrase phrase = reader.governed(first, tokens_.size());
  subject = false;
  const bool names_none = phrase.head_count == 0 && phrase.detail_count == 0 && phrase.channel == 0;
  Phrase before = reader.before(token_at(begin), 0, nullptr, carried_.context);
  phrase.other_body = phrase.other_body || begins_with_other_bodies(before);  // 局属单位未发生行政复议
  if (phrase.head() == t_.request && phrase.detail_count == 0) {  // 传真、信函均未收到申请
    phrase.details = before.details;
    phrase.detail_count = before.detail_count;
  }
  // 主动公开信息未收取任何费用: what is asked for may have been charged.
  const bool is_of_published = before.head() == t_.information && before.initiative;
  if (is_of_published && phrase.head_count != 0 && !is_disclosed(phrase.head())) phrase.denied = true;
  const bool is_undone = phrase.act == t_.revise || phrase.act == t_.repeal;  // 行政复议无被撤销案件
  if (!names_none || phrase.unexplained || is_undone) return phrase;
  if (before.says_nothing() && !before.unexplained && before.end > 0 &&
      tokens_[before.end - 1].kind == ClauseToken::Kind::colon)
    before = reader.before(before.end - 1, 0, nullptr, carried_.context);
  if (before.head_count != 0 || before.detail_count != 0) {
    subject = true;
    return before;
  }
  const bool is_all = before.says_nothing() && !before.unexplained && before.end == 0 && phrase.act == 0;
  if (is_all && phrase.end == tokens_.size()) {  // 无。 under a heading
    for (const SlotValue head : headed_) phrase.heads[phrase.head_count++] = head;
  }
  return phrase;
}

Counted ClauseReader::none(std::size_t begin, std::size_t end) {
  cut_sentence();
  bool subject = false;
  const Phrase phrase = denied(begin, end, subject);
  Counted counted;
  const bool of_others = phrase.denied || phrase.other_body || phrase.part_of_bodies || phrase.some_bodies ||
                         phrase.two_channels;
  if (phrase.unexplained || phrase.narrowed || of_others) return counted;
  const std::size_t heads = std::max<std::size_t>(phrase.head_count, phrase.detail_count != 0 ? 1 : 0);
  for (std::size_t h = 0; h < heads; ++h)
    for (std::size_t d = 0; d < std::max<std::size_t>(phrase.detail_count, 1); ++d) {
      const SlotValue head =
          phrase.head_count == 0 ? SlotValue{0} : phrase.heads[subject ? heads - 1 - h : h];
      const bool receives = head == t_.request && phrase.detail_count == 0 &&
                            (phrase.act == 0 || (phrase.acts & t_.bit_of(t_.receive)) != 0);
      // 无举报投诉、行政复议: all are over disclosure.
      const auto is_dispute = [&](SlotValue other) { return context_of(other) == Context::dispute; };
      const auto last = phrase.heads.begin() + static_cast<std::ptrdiff_t>(phrase.head_count);
      const Context about =
          std::any_of(phrase.heads.begin(), last, is_dispute) ? Context::dispute : context_of(head);
      const Context named = about == Context::none ? carried_.context : about;
      const auto code = frames_.code({.head = head,
                                      .act = receives ? t_.receive : phrase.act,
                                      .channel = phrase.channel,
                                      .detail = phrase.detail_count == 0 ? SlotValue{0} : phrase.details[d],
                                      .disclosure = phrase.disclosure,
                                      .context = named,
                                      .in_part = false,
                                      .quantity = nullptr});
      if (code && std::ranges::find(counted.codes, code->code) == counted.codes.end())
        counted.codes.push_back(code->code);
    }
  counted.rank = subject ? 0 : Counted::rank_of_act;
  return counted;
}

}  // namespace gongkai
