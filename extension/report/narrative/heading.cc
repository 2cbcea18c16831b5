#include "report/narrative/heading.h"

#include <algorithm>

#include "report/narrative/outlook.h"
#include "report/narrative/tokens.h"
#include "text/marker.h"

namespace gongkai {

bool heads_paragraph(std::string_view sentence) {
  constexpr std::size_t longest = 120;
  if (sentence.size() > longest) return false;
  const Marker marker = scan_marker(sentence);
  return marker.ordinal > 0 && marker.style != MarkerStyle::digit_blank &&
         sentence.find("，") == std::string_view::npos && sentence.find(',') == std::string_view::npos;
}

void Heading::doubt_channel(const MetricRules& rules) {
  if (channel != 0) channel = rules.vocabulary().turning().sum;
}

Heading::Heading(const Prose& prose, const Reading& reading) {
  reading.rules.find(prose.text(), 0, prose.text().size(), reading.words);
  plans = announces_plans(prose.text(), reading.words, reading.year);
  words = reading.words.of_rules;
  read_context(reading.rules, reading.words.lexicon);
  read_channel(reading.rules, prose, reading.words.lexicon);
}

void Heading::stands_under(const Heading& above) {
  plans = plans || above.plans;
  words.insert(words.end(), above.words.begin(), above.words.end());
  if (context == Context::none) context = above.context;
}

void Heading::read_context(const MetricRules& rules, std::span<const WordHit> lexicon) {
  const TurningValues& t = rules.vocabulary().turning();
  for (const WordHit& hit : lexicon)
    for (const Sense& sense : rules.vocabulary().senses(hit.word)) {
      const bool tells =
          sense.slot == Slot::head &&
          (sense.value == t.request || sense.value == t.litigation || sense.value == t.reconsideration);
      if (tells && std::ranges::find(named, sense.value) == named.end()) named.push_back(sense.value);
    }
  const bool requests = std::ranges::find(named, t.request) != named.end();
  if (requests && named.size() > 1) named.clear();
  if (named.empty()) return;
  context = requests ? Context::request : Context::dispute;
}

void Heading::read_channel(const MetricRules& rules, const Prose& prose, std::span<const WordHit> lexicon) {
  const TurningValues& t = rules.vocabulary().turning();
  ClauseTokenizer tokenizer;
  const auto may_stand_beside = [&](const Sense& sense) {
    return sense.slot == Slot::mark || sense.slot == Slot::channel || sense.slot == Slot::detail ||
           (sense.slot == Slot::act && sense.value == t.publish) ||
           (sense.slot == Slot::head && (sense.value == t.information || sense.value == t.account));
  };
  bool says_more = false;
  for (const ClauseToken& token : tokenizer.cut(prose, 0, prose.text().size(), lexicon, {})) {
    const bool is_number = token.end - token.begin == 1;  // (一)
    says_more = says_more || (token.kind == ClauseToken::Kind::unknown && !is_number);
    if (token.kind != ClauseToken::Kind::word) continue;
    const auto senses = rules.vocabulary().senses(token.index);
    says_more = says_more || !std::ranges::all_of(senses, may_stand_beside);
    for (const Sense& sense : senses)
      if (sense.slot == Slot::channel && sense.value != t.several)
        channel = channel == 0 || channel == sense.value ? sense.value : t.sum;
  }
  if (channel != 0 && says_more) channel = t.sum;  // 网站建设: who knows where the rest was published
}

}  // namespace gongkai
