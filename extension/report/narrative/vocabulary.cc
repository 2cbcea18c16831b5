#include "report/narrative/vocabulary.h"

#include <algorithm>
#include <optional>
#include <stdexcept>

#include "report/narrative/metric_pattern.h"

namespace gongkai {
namespace {

struct LexiconDef {
  std::string_view slot, value, word;
};

struct CompoundDef {
  std::string_view head, before;
};

#include "generated/lexicon_tables.inc"

constexpr std::string_view class_slot = "class";
constexpr std::string_view class_prefix = "class.";
constexpr std::string_view reason_prefix = "denied_";

std::optional<Slot> slot_named(std::string_view name) {
  constexpr std::pair<std::string_view, Slot> names[] = {{"head", Slot::head},
                                                         {"act", Slot::act},
                                                         {"channel", Slot::channel},
                                                         {"detail", Slot::detail},
                                                         {"mark", Slot::mark}};
  for (const auto& [known, slot] : names)
    if (known == name) return slot;
  return std::nullopt;
}

}  // namespace

Vocabulary::Vocabulary(std::span<const MetricWord> more) {
  // Classes first, so that their numbers stand in a row.
  first_class_ = next_;
  for (const LexiconDef& def : lexicon_defs)
    if (def.slot == class_slot) add(def.word, def.slot, def.value);
  for (const MetricWord& word : more)
    if (word.slot == class_slot) add(word.word, word.slot, word.value);
  behind_classes_ = next_;
  for (const LexiconDef& def : lexicon_defs)
    if (def.slot != class_slot) add(def.word, def.slot, def.value);
  for (const MetricWord& word : more)
    if (word.slot != class_slot) add(word.word, word.slot, word.value);
  const auto head = [&](std::string_view value) { return number(Slot::head, value); };
  for (const CompoundDef& def : compound_defs)
    compounds_.emplace_back(find(Slot::head, def.head), find(Slot::head, def.before));
  std::ranges::sort(compounds_);
  const auto act = [&](std::string_view value) { return number(Slot::act, value); };
  const auto channel = [&](std::string_view value) { return number(Slot::channel, value); };
  const auto detail = [&](std::string_view value) { return number(Slot::detail, value); };
  const auto mark = [&](std::string_view value) { return number(Slot::mark, value); };
  turning_ = {.information = head("information"),
              .request = head("request"),
              .reconsideration = head("reconsideration"),
              .litigation = head("litigation"),
              .mixed = head("mixed"),
              .other = head("other"),
              .organ = head("organ"),
              .matter = head("matter_plain"),
              .column = head("column"),
              .class_other = head("class.other"),
              .article = head("article"),
              .account = head("account"),
              .special_topic = head("special_topic"),
              .field = head("field"),
              .leaflet = head("leaflet"),
              .message = head("message"),
              .consult_visit = head("consult_visit"),
              .training = head("training"),
              .trained = head("trained"),
              .followers = head("followers"),
              .views = head("views"),
              .visit = head("visit"),
              .letter = head("letter"),
              .letter_plain = head("letter_plain"),
              .rule_in_force = head("rule_in_force"),
              .normative_in_force = head("normative_in_force"),
              .publish = act("publish"),
              .make = act("make"),
              .receive = act("receive"),
              .handle = act("handle"),
              .close = act("close"),
              .answer = act("answer"),
              .attend = act("attend"),
              .respond = act("respond"),
              .grow = act("set_up_new"),
              .there = act("there"),
              .inspect = act("inspect"),
              .send_up = act("send_up"),
              .revise = act("revise"),
              .archive = act("archive"),
              .provide = act("provide"),
              .repeal = act("repeal"),
              .several = channel("several"),
              .sum = channel("sum"),
              .in_column = channel("column"),
              .website = channel("website"),
              .new_media = channel("new_media"),
              .platform = channel("platform"),
              .weibo = channel("weibo"),
              .wechat = channel("wechat"),
              .weibo_wechat = channel("weibo_wechat"),
              .disclosure = detail("disclosure"),
              .carried = detail("carried"),
              .carried_in = detail("carried_in"),
              .carried_out = detail("carried_out"),
              .denied = detail("denied"),
              .by_head = detail("by_head"),
              .audience = detail("audience"),
              .function = mark("function"),
              .of = mark("of"),
              .prep = mark("prep"),
              .body = mark("body"),
              .initiative = mark("initiative"),
              .refused = mark("refused"),
              .concern = mark("concern"),
              .behind_noun = mark("behind_noun"),
              .join = mark("join"),
              .etc = mark("etc"),
              .several_tail = mark("several_tail"),
              .total = mark("total"),
              .block = mark("block"),
              .kind = mark("kind"),
              .neg_other = mark("neg_other"),
              .scope_part = mark("scope_part"),
              .scope_other = mark("scope_other"),
              .scope_some = mark("scope_some")};
}

SlotValue Vocabulary::find(Slot slot, std::string_view value) const {
  const auto at = values_.find({slot, std::string(value)});
  return at == values_.end() ? SlotValue{0} : at->second;
}

bool Vocabulary::is_counted_behind(SlotValue before, SlotValue head) const {
  const auto rows = std::ranges::equal_range(compounds_, head, {}, &std::pair<SlotValue, SlotValue>::first);
  return rows.empty() || before == head ||
         std::ranges::find(rows, before, &std::pair<SlotValue, SlotValue>::second) != rows.end();
}

SlotValue Vocabulary::number(Slot slot, std::string_view value) {
  if (last_ != values_.end() && last_->first.first == slot && last_->first.second == value)
    return last_->second;
  const auto [at, is_new] = values_.try_emplace({slot, std::string(value)}, next_);
  if (is_new) ++next_;
  last_ = at;  // words of one sense stand together
  return at->second;
}

void Vocabulary::add(std::string_view word, std::string_view slot, std::string_view value) {
  Sense sense{};
  if (slot == class_slot) {
    sense = {Slot::head, number(Slot::head, std::string(class_prefix).append(value))};
  } else if (const auto named = slot_named(slot)) {
    sense = {*named, number(*named, value)};
    if (*named == Slot::detail && value.starts_with(reason_prefix)) reasons_.set(sense.value);
  } else {
    throw std::invalid_argument("metric_word '" + std::string(word) + "': no slot is called '" +
                                std::string(slot) + "'");
  }
  const auto [at, is_new] = words_.try_emplace(folded(word), static_cast<std::uint32_t>(senses_.size()));
  if (is_new) senses_.emplace_back();
  senses_[at->second].push_back(sense);
}

}  // namespace gongkai
