// How the slots of a number are filled from the phrases around it and from what was said before.
#include <algorithm>

#include "report/narrative/counted.h"

namespace gongkai {

/// Whether 对, 将 or 把 stands right before the number at token `at`.
bool ClauseReader::is_object(std::size_t at) const {
  if (at >= tokens_.size() || tokens_[at].begin == 0) return false;
  const char32_t before = sentence_->text[tokens_[at].begin - 1];
  return before == U'对' || before == U'将' || before == U'把';
}

/// The noun counted: behind the unit where a verb stands before the number (举办3场发布会), else before it.
void ClauseReader::choose_heads(const Around& around, Slots& slots) const {
  const Phrase& own = around.own;
  const Phrase& behind = around.behind;
  const bool is_of_bodies = own.head() == t_.organ && behind.head() != t_.other;  // 有关单位和26个试点领域
  const bool verb_is_nearer = own.act != 0 && own.act_at > own.head_at;
  const std::size_t at = own.begin;
  const bool is_listed_first = !own.met_number && own.act != 0 && at > 0 &&
                               tokens_[at - 1].kind == ClauseToken::Kind::join;  // 板块、35个栏目
  const bool is_behind = behind.head_count != 0 &&
                         (own.head_count == 0 || verb_is_nearer || is_of_bodies || is_listed_first) &&
                         !(behind.met_number && own.detail_count != 0);
  const Phrase& from = is_behind ? behind : own;
  slots.heads = from.heads;
  slots.head_count = from.head_count;
  slots.own_head = from.head_count != 0;
  slots.backwards = !is_behind;
  slots.clear = !own.unexplained && !(is_behind && (behind.unexplained || behind.shared || behind.denied)) &&
                !(!is_behind && behind.is_relative && (behind.head_count != 0 || behind.unexplained)) &&
                !own.restricted && !own.strange;
  // 对53份文件进行审核: what was done stands behind.
  if (is_behind && is_object(at)) slots.clear = false;
  // 9期访谈和12期调查: the noun is that of the number before.
  if (is_joined(at) && own.met_number && !is_behind && own.head_count != 0) slots.clear = false;
  // 上线8个主题服务: of a noun that nobody knows.
  if (own.head_count == 0 && own.detail_count == 0 && behind.says_nothing() && behind.unexplained)
    slots.clear = false;
  if (own.says_nothing() && !own.met_number && is_behind && behind.does_unknown) slots.clear = false;
  if (from.head_count == 0) return;
  // 征地公告、政府采购等政府信息879条 are those; 政策、通知等各类信息 may be all that was published.
  const bool is_of_them = from.bare || (from.heads[0] == t_.information && !own.initiative &&
                                        sentence_->text[tokens_[from.head_at].begin] != U'各');
  const bool is_named_after_others = from.exampled && is_of_them && own.channel == 0;
  const bool is_general =
      from.heads[0] == t_.information || from.heads[0] == t_.column || vocabulary_.is_class(from.heads[0]);
  slots.weak = is_named_after_others && own.initiative && from.heads[0] == t_.information;
  if (from.narrowed || (is_named_after_others && is_general && !slots.weak)) slots.clear = false;
}

void ClauseReader::choose_act(const Around& around, Slots& slots) const {
  const Phrase& own = around.own;
  const auto does = [&](SlotValue act) { return (own.acts & t_.bit_of(act)) != 0; };
  slots.act = own.act;
  const bool finishes = does(t_.close) || does(t_.answer);
  if (own.act == t_.receive && finishes) slots.clear = false;  // 办结本年新收27件
  // 接收公开信息文件1640份, 报送挂网信息34条
  const bool is_for_others = does(t_.send_up) && is_disclosed(own.head());
  if (own.act == t_.publish && (does(t_.receive) || is_for_others)) slots.clear = false;
  if (own.act != t_.receive && does(t_.receive) && (finishes || does(t_.handle))) slots.act = t_.receive;
  if (own.act == t_.grow && own.head_count == 0 && carried_.act == t_.publish) slots.act = t_.publish;
  const bool number_first = own.says_nothing() && !own.met_number;
  if (number_first && around.behind.head_count != 0 && around.behind.act == 0)
    slots.act = t_.there;  // 有5个栏目未更新
  const bool tells_behind = around.behind.head_count != 0 || (number_first && carried_.head == t_.request);
  if (slots.act == 0 && own.head_count == 0 && tells_behind) slots.act = around.behind.act;
  slots.own_act = slots.act != 0;
  const bool is_whole = own.initiative && around.behind.head() == t_.information;  // 主动公开的86条信息中
  if (own.given && slots.own_act && around.behind.head_count != 0 && slots.own_head && !is_whole &&
      context_of(around.behind.head()) ==
          Context::none) {  // 制发的12件文件均已解读: which they are, not how many were issued or interpreted
    slots.act = t_.other;
  }
  if (own.attributed && own.concerns) slots.clear = false;  // 涉及以政府名义印发的文件25件
  if (own.attributed && carried_.act == t_.publish)
    slots.act = t_.publish;  // 公开规章2件，以及印发的文件11件
  if (slots.act == 0) slots.act = around.earlier.act != 0 ? around.earlier.act : carried_act(around, slots);
  // 新增的主动公开信息中，规范性文件26条
  if (!slots.own_act && slots.act == t_.publish && (around.earlier.acts & t_.bit_of(t_.grow)) != 0)
    slots.act = t_.grow;
  const bool on_others = slots.act == t_.inspect || slots.act == t_.send_up || slots.act == t_.revise;
  slots.act_is_apart = on_others && !slots.own_act;
}

/// What was done before; but what was finished was that: 办结工单86件；来信31件.
SlotValue ClauseReader::carried_act(const Around& around, const Slots& slots) const {
  const bool finishes = carried_.act == t_.close || carried_.act == t_.answer;
  const bool is_other = slots.own_head && slots.first() != carried_.head && !is_listed(around);
  return finishes && is_other ? SlotValue{0} : carried_.act;
}

void ClauseReader::choose_channel(const Around& around, std::size_t q, Slots& slots) const {
  const Quantity& quantity = sentence_->quantities[q];
  const Phrase& own = around.own;
  const Phrase& earlier = around.earlier;
  slots.channel = own.channel;
  slots.doubtful_channel = own.two_channels;
  // 微博微信分别发布45条和78条
  slots.doubtful_channel =
      slots.doubtful_channel ||
      (own.channel == t_.weibo_wechat && has_before(*sentence_, ClauseRole::respectively, quantity.begin));
  const bool is_behind =
      own.channel == 0 && own.head_count == 0 && around.behind.head_count == 0 && !around.behind.met_number;
  if (is_behind) slots.channel = around.behind.channel;  // 发布2200条微博
  if (slots.channel != 0) return;
  if (earlier.channel != 0) {
    slots.channel = earlier.channel;
    slots.doubtful_channel = earlier.two_channels || is_of_topic(around);
    // 停用微博，公开信息31条; 未开通公众号，…
    if (earlier.denied || has_before(*sentence_, ClauseRole::none, quantity.begin)) slots.clear = false;
  } else if (carried_.channel_alone && own.head_count != 0 && own.head() != t_.information) {
    // 政府公报6期，文件13件: through nothing that is said.
  } else if (carried_.channel != 0 && !own.total) {
    slots.channel = carried_.channel;
    slots.carried_channel = true;
    // In the channel 80 of a kind were published; that 全年公开信息23条 were, too, the sentence does not say.
    // 公众号粉丝4万人，推送信息12条; but 全年公开政府信息12条 may be all.
    const bool is_read = (carried_.head == t_.followers || carried_.head == t_.views) &&
                         t_.is_account(carried_.channel) &&
                         sentence_->text[tokens_[own.act_at].begin] != U'公';
    const bool is_anew =
        own.act == t_.publish && own.head() == t_.information && (own.initiative || !is_read);
    slots.doubtful_channel = carried_.channel_counted || is_anew;
  } else if (carried_.channel != 0 && !sums_up(q) && !carried_.by_channel) {
    slots.clear = false;  // 网站公开信息7类，共836条
  } else if (quantity.kind == Quantity::Kind::share) {
    slots.channel = carried_.source;  // 热线受理86件，满意率98%
  } else {
    const bool is_of_account = own.of_account || carried_.head == t_.followers || carried_.head == t_.views ||
                               carried_.head == t_.visit;              // 订阅3.3万人，发布信息809条
    slots.doubtful_channel = carried_.source != 0 || is_of_account ||  // 公众号账号2个，发布信息86条
                             is_of_topic(around) || headed_channel_ == t_.sum ||
                             (carried_.left_open && !own.total);
    if (headed_channel_ != t_.sum && !own.total) slots.channel = headed_channel_;
  }
}

/// Whether the sentence has told of things in which something may be published, and not that it was 主动公开:
/// 开设专题6个，发布信息310条; 开设“节水”专栏，发布信息310条.
bool ClauseReader::is_of_topic(const Around& around) const {
  if (carried_.context != Context::none || around.own.initiative) return false;
  const SlotValue named = around.earlier.head();
  if (named == t_.special_topic || named == t_.column) return true;
  if (around.own.head() == t_.information && around.earlier.unexplained && around.earlier.act != 0 &&
      around.earlier.act != t_.publish)
    return true;
  const bool is_field = vocabulary_.is_class(carried_.head) && carried_.unit == "个";  // 新增8个重大项目
  return carried_.head == t_.special_topic || carried_.head == t_.column || carried_.head == t_.other ||
         is_field;
}

/// Whether it may be what was set up in which something is published: 开设“…”专栏，发布信息118条.
bool ClauseReader::is_in_new(const Around& around) const {
  const SlotValue opened = around.earlier.channel;  // an account, or where a column was opened
  const bool is_of_site = opened == 0 || opened == t_.website || opened == t_.in_column;
  return around.earlier.act == t_.set_up && is_of_site && around.own.act != 0 && around.own.channel == 0 &&
         !around.own.initiative;
}

/// Whether the number is the sum of those before it in the sentence.
bool ClauseReader::sums_up(std::size_t q) const {
  double sum = 0;
  std::size_t parts = 0;
  for (std::size_t i = q; i-- > 0;) {
    const Quantity& part = sentence_->quantities[i];
    if (!part.is_count() || part.unit != sentence_->quantities[q].unit) continue;
    sum += part.number.value();
    ++parts;
  }
  return parts > 1 && sum == sentence_->quantities[q].number.value();
}

void ClauseReader::inherit_heads(std::size_t q, const Around& around, const Standing& standing,
                                 Slots& slots) const {
  if (slots.own_head) return;
  const Phrase& own = around.own;
  const Quantity& quantity = sentence_->quantities[q];
  const bool is_plain = own.detail_count == 0 && own.channel == 0;
  if (own.total && is_plain && carried_.context == Context::none && sums_up(q)) {
    slots.only(t_.information);  // of a list: no member's
    slots.channel = 0;
    slots.doubtful_channel = carried_.channel == t_.in_column;  // of columns of a site
  } else if (own.channel != 0 || (slots.channel != 0 && slots.channel == around.behind.channel)) {
    const SlotValue head =
        carried_.head == t_.article && quantity.unit == carried_.unit ? t_.article : t_.information;
    slots.only(frames_.counts(head, quantity) ? head : SlotValue{0});  // 发表稿件31篇，其中省级媒体6篇
    const SlotValue whole = carried_.head;
    const bool is_published = is_disclosed(whole) || whole == t_.article || whole == t_.mixed ||
                              whole == t_.other || whole == t_.organ;
    const bool is_part_of_other =
        standing.in_part && !slots.own_act && !is_behind_stop(around) && !is_published;
    if (is_part_of_other) slots.clear = false;  // 留言31条，其中微信12条
  } else if (around.earlier.head_count != 0 && !is_topic_of_requests(around, slots)) {
    slots.heads = around.earlier.heads;
    slots.head_count = around.earlier.head_count;
    if (is_next_of_kinds(around, q)) slots.clear = false;
  } else if (carried_.head != 0 && own.act == t_.publish && slots.channel != 0 &&
             !frames_.counts(carried_.head, quantity)) {
    slots.only(t_.information);  // 微博粉丝112万人，发博4862条
  } else if (carried_.head == t_.other && carried_.context == Context::request &&
             (own.detail_count != 0 || own.act != 0) && own.end > 0 &&
             tokens_[own.end - 1].kind == ClauseToken::Kind::stop) {
    slots.only(0);  // 涉及土地31件；延期答复8件: of the requests again
  } else if (carried_.head == t_.information && !frames_.counts(carried_.head, quantity)) {
    slots.only(0);  // 公报刊登信息68条，共印发13期
  } else {
    slots.only(carried_.head);
    // 部门动态182条，信息公开25条: a kind of its own
    if (own.disclosure && own.act == 0 && vocabulary_.is_class(carried_.head)) slots.clear = false;
    const bool is_of_things = slots.first() == t_.document || slots.first() == t_.normative;
    if (carried_.of_kind && is_of_things) slots.clear = false;  // 党建类发文5个，已公开4个
  }
  // 晚报刊发某专栏2篇，日报刊发18篇: of the same, which nobody knows.
  if (own.channel != 0 && carried_.of_unknown) slots.clear = false;
  if (own.of_kind && is_disclosed(slots.first())) slots.clear = false;
}

/// 收到申请17件，主要涉及土地征收，办结18件; …，申请人均为居民，其中予以公开9件: of the requests again.
bool ClauseReader::is_topic_of_requests(const Around& around, const Slots& slots) const {
  const SlotValue topic = around.earlier.head();
  const bool finishes = slots.own_act && (slots.act == t_.close || slots.act == t_.answer);
  const bool is_result = around.own.detail_count != 0 || around.behind.detail_count != 0;
  return carried_.head == t_.request && (topic == t_.other || vocabulary_.is_class(topic)) &&
         (finishes || is_result);
}

void ClauseReader::choose_detail(const Around& around, Slots& slots) const {
  const Phrase& own = around.own;
  const Phrase& behind = around.behind;
  const bool is_behind = own.detail_count == 0 && own.act_detail == 0 && own.head_count == 0 &&
                         (behind.detail_count != 0 || behind.act_detail != 0) &&
                         !(behind.met_number && !own.says_nothing());
  const Phrase& from = is_behind ? behind : own;
  if (from.detail_count != 0) slots.detail = from.details[0];
  const bool is_in_time = from.detail_count == 2 && from.details[1] == t_.on_time;
  if (from.detail_count == 2 && vocabulary_.is_reason(from.details[1])) {
    slots.clear = slots.clear && slots.detail == t_.denied;  // 因涉及商业秘密不予公开
  } else if (is_in_time) {                                   // 在规定期限内结转下年度2件
  } else if (from.detail_count > 1) {
    slots.clear = false;
  }
  // 主要负责同志参加发布会1次，参加访谈2次
  const bool attends = slots.act == t_.attend && !is_behind_stop(around);
  if (slots.detail == 0 && attends && carried_.result == t_.by_head) slots.detail = t_.by_head;
  // 涉及土地8件，其他4件; 企业申请8件，其他申请4件: no result of requests
  const bool is_of_topics =
      carried_.result == t_.applicant || (carried_.result == 0 && (last_.own.concerns || last_.own.of_kind));
  if (slots.detail == t_.other_result && is_of_topics) slots.clear = false;
  const SlotValue head = slots.first();
  const bool takes_results = head == 0 || context_of(head) != Context::none;
  if (slots.detail == 0 && takes_results) slots.detail = from.act_detail;
}

}  // namespace gongkai
