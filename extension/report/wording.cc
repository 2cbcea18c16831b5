#include "report/wording.h"

#include <algorithm>
#include <vector>

#include "document/blanks.h"
#include "document/value_token.h"
#include "report/catalogue.h"
#include "text/marker.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_title = 60;  // ideographs
constexpr std::size_t longest_heading = 40;

bool is_sentence(std::string_view text) {
  return text.find("。") != std::string_view::npos || text.find("，") != std::string_view::npos;
}

/// "发布时间：2021-01-20　来源：…"
bool is_imprint(const LabelKey& key, const Catalogue& catalogue) {
  // Never destroyed: threads may read it while the process ends.
  static const auto& wordings = *new const std::vector<LabelKey>([&] {
    std::vector<LabelKey> keys;
    for (const WordingDef& def : catalogue.identity_wordings())
      if (def.role == "published") keys.push_back(key_of(def.wording));
    return keys;
  }());
  return std::ranges::any_of(wordings,
                             [&](const LabelKey& wording) { return key.find(wording) != LabelKey::npos; });
}

}  // namespace

Wording worded_as(std::string_view text) {
  using Kind = Wording::Kind;
  if (is_value_token(text)) return {};
  const Catalogue& catalogue = Catalogue::instance();
  const Marker marker = scan_marker(text);
  const LabelKey key = key_of(text.substr(marker.length));
  const auto number = [&](const LabelEntry* entry) {
    return static_cast<std::uint32_t>(entry - catalogue.labels().data());
  };
  if (const LabelEntry* entry = catalogue.find(key); entry != nullptr && !entry->ambiguous)
    return {Kind::label, number(entry)};
  if (key.size() <= longest_title && !is_sentence(text)) {
    if (catalogue.title_wording(catalogue.standard_words(key)).subject != LabelKey::npos)
      return {Kind::title};
    if (const int topic = key.size() > longest_heading ? -1 : catalogue.topic_of(key); topic >= 0)
      return {Kind::heading, static_cast<std::uint32_t>(topic)};
  }
  if (is_imprint(key, catalogue)) return {Kind::imprint};
  return {};
}

}  // namespace gongkai
