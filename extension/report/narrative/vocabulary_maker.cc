#include "report/narrative/vocabulary_maker.h"

#include <algorithm>
#include <optional>
#include <stdexcept>

#include "report/narrative/metric_pattern.h"

namespace gongkai {
namespace {

struct LexiconDef {
  std::string_view slot, value;
  std::string_view words;  ///< parted by |
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

template <class Take>
void each_word(const LexiconDef& def, Take take) {
  for (std::string_view rest = def.words; !rest.empty();) {
    const std::size_t bar = std::min(rest.find('|'), rest.size());
    take(rest.substr(0, bar));
    rest.remove_prefix(std::min(bar + 1, rest.size()));
  }
}

}  // namespace

VocabularyMaker::VocabularyMaker(std::span<const MetricWord> more) {
  const auto add_those = [&](bool classes) {
    for (const LexiconDef& def : lexicon_defs)
      if ((def.slot == class_slot) == classes)
        each_word(def, [&](std::string_view word) { add(word, def.slot, def.value); });
    for (const MetricWord& word : more)
      if ((word.slot == class_slot) == classes) add(word.word, word.slot, word.value);
  };
  // Classes first, so that their numbers stand in a row, and then the acts that the reading turns on.
  made_.first_class = next_;
  add_those(true);
  made_.behind_classes = next_;
  find_turning_values();
  add_those(false);
  for (const CompoundDef& def : compound_defs)
    compounds_.push_back({find(Slot::head, def.head), find(Slot::head, def.before)});
  std::ranges::sort(compounds_);
  made_.compounds = compounds_;
  for (const std::vector<Sense>& senses : by_word_) {
    first_sense_.push_back(static_cast<std::uint32_t>(senses_.size()));
    senses_.insert(senses_.end(), senses.begin(), senses.end());
    word_senses_.push_back(summed_up(senses));
  }
  first_sense_.push_back(static_cast<std::uint32_t>(senses_.size()));
  made_.senses = senses_;
  made_.first_sense = first_sense_;
  made_.words = word_senses_;
}

WordSenses VocabularyMaker::summed_up(std::span<const Sense> senses) const {
  WordSenses word;
  for (const Sense& sense : senses) {
    SlotValue& first = word.first[static_cast<std::size_t>(sense.slot)];
    if (first == 0) {
      first = sense.value;
    } else {
      word.several_heads = word.several_heads || sense.slot == Slot::head;
      word.several_marks = word.several_marks || sense.slot == Slot::mark;
    }
    word.is_audience =
        word.is_audience || (sense.slot == Slot::detail && sense.value == made_.turning.audience);
  }
  word.count = static_cast<std::uint8_t>(std::min<std::size_t>(senses.size(), 0xFF));
  return word;
}

void VocabularyMaker::find_turning_values() {
  const auto head = [&](std::string_view value) { return number(Slot::head, value); };
  const auto act = [&](std::string_view value) { return number(Slot::act, value); };
  const auto channel = [&](std::string_view value) { return number(Slot::channel, value); };
  const auto detail = [&](std::string_view value) { return number(Slot::detail, value); };
  const auto mark = [&](std::string_view value) { return number(Slot::mark, value); };
  made_.turning = {.information = head("information"),
                   .request = head("request"),
                   .reconsideration = head("reconsideration"),
                   .litigation = head("litigation"),
                   .mixed = head("mixed"),
                   .other = head("other"),
                   .organ = head("organ"),
                   .matter = head("matter_plain"),
                   .column = head("column"),
                   .class_other = head("class.other"),
                   .class_rest = head("class.rest"),
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
                   .document = head("document"),
                   .normative = head("normative"),
                   .interpretation = head("interpretation"),
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
                   .set_up = act("set_up"),
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
                   .gazette = channel("gazette"),
                   .disclosure = detail("disclosure"),
                   .carried = detail("carried"),
                   .carried_in = detail("carried_in"),
                   .carried_out = detail("carried_out"),
                   .denied = detail("denied"),
                   .by_head = detail("by_head"),
                   .audience = detail("audience"),
                   .other_result = detail("other_result"),
                   .on_time = detail("on_time"),
                   .applicant = detail("applicant"),
                   .function = mark("function"),
                   .of = mark("of"),
                   .prep = mark("prep"),
                   .body = mark("body"),
                   .government = mark("government"),
                   .initiative = mark("initiative"),
                   .refused = mark("refused"),
                   .concern = mark("concern"),
                   .behind_noun = mark("behind_noun"),
                   .join = mark("join"),
                   .etc = mark("etc"),
                   .several_tail = mark("several_tail"),
                   .others_tail = mark("others_tail"),
                   .total = mark("total"),
                   .block = mark("block"),
                   .kind = mark("kind"),
                   .all_kinds = mark("all_kinds"),
                   .neg_other = mark("neg_other"),
                   .scope_part = mark("scope_part"),
                   .scope_other = mark("scope_other"),
                   .scope_some = mark("scope_some")};
}

SlotValue VocabularyMaker::find(Slot slot, std::string_view value) const {
  const auto at = values_.find({slot, std::string(value)});
  return at == values_.end() ? SlotValue{0} : at->second;
}

SlotValue VocabularyMaker::number(Slot slot, std::string_view value) {
  if (last_ != values_.end() && last_->first.first == slot && last_->first.second == value)
    return last_->second;
  const auto [at, is_new] = values_.try_emplace({slot, std::string(value)}, next_);
  if (is_new && ++next_ > ValueSet::most)
    throw std::invalid_argument("metric_word: '" + std::string(value) + "' is one value too many");
  last_ = at;  // words of one sense stand together
  return at->second;
}

void VocabularyMaker::add(std::string_view word, std::string_view slot, std::string_view value) {
  Sense sense{};
  if (slot == class_slot) {
    sense = {Slot::head, number(Slot::head, std::string(class_prefix).append(value))};
  } else if (const auto named = slot_named(slot)) {
    sense = {*named, number(*named, value)};
    if (*named == Slot::detail && value.starts_with(reason_prefix)) made_.reasons.add(sense.value);
  } else {
    throw std::invalid_argument("metric_word '" + std::string(word) + "': no slot is called '" +
                                std::string(slot) + "'");
  }
  const auto [at, is_new] = words_.try_emplace(folded(word), static_cast<std::uint32_t>(by_word_.size()));
  if (is_new) by_word_.emplace_back();
  by_word_[at->second].push_back(sense);
}

}  // namespace gongkai
