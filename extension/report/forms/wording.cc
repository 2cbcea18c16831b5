#include "report/forms/wording.h"

#include <algorithm>
#include <bitset>
#include <vector>

#include "document/blanks.h"
#include "document/value_token.h"
#include "report/forms/catalogue.h"
#include "report/forms/statistics_catalogue.h"
#include "text/marker.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_title = 60;  // ideographs
constexpr std::size_t longest_heading = 40;
constexpr std::size_t longest_footer_word = 30;  // bytes
constexpr std::uint32_t statistics_form = 0;     // before the tables of the regulation
constexpr std::uint32_t tables_form = 1;

bool is_sentence(std::string_view text) {
  return text.find("。") != std::string_view::npos || text.find("，") != std::string_view::npos;
}

/// The wordings of a role, with the characters they begin with: most text has none of these.
struct Wordings {
  explicit Wordings(std::string_view role) {
    for (const WordingDef& def : Catalogue::instance().identity_wordings(role)) {
      keys.push_back(key_of(def.wording));
      first_characters.set(keys.back().front() & 0xFFFFU);
    }
  }

  [[nodiscard]] bool begin(std::u32string_view text) const {
    return !text.empty() && first_characters.test(text.front() & 0xFFFFU) &&
           std::ranges::any_of(keys, [&](const LabelKey& key) { return text.starts_with(key); });
  }

  std::vector<LabelKey> keys;
  std::bitset<0x10000> first_characters;
};

/// "发布时间：2021-01-20　来源：…"
bool is_imprint(std::u32string_view key) {
  // Never destroyed, as all below: threads may read it while the process ends.
  static const auto& wordings = *new const Wordings("published");
  for (; !key.empty(); key.remove_prefix(1))
    if (wordings.begin(key)) return true;
  return false;
}

/// "主办单位：某县人民政府"
bool is_footer(std::string_view text, std::u32string_view key) {
  static const auto& wordings = *new const Wordings("footer");
  if (!wordings.begin(key)) return false;
  const std::size_t colon = std::min(text.find(':'), text.find("："));
  if (colon > longest_footer_word && text.size() > longest_footer_word) return false;
  return std::ranges::find(wordings.keys, key_of(text.substr(0, colon))) != wordings.keys.end();
}

}  // namespace

Wording WordedAs::operator()(std::string_view text) {
  using Kind = Wording::Kind;
  if (is_value_token(text)) return {};
  const Catalogue& catalogue = Catalogue::instance();
  const Marker marker = scan_marker(text);
  key_of(text.substr(marker.length), key_);
  const LabelKey& key = key_;
  const auto number = [&](const LabelEntry* entry) {
    return static_cast<std::uint32_t>(entry - catalogue.labels().data());
  };
  if (const LabelEntry* entry = catalogue.find(key); entry != nullptr && !entry->ambiguous)
    return {Kind::label, number(entry), tables_form};
  if (key.size() <= longest_title && !is_sentence(text)) {
    if (catalogue.is_title(key)) return {Kind::title};
    if (const int topic = key.size() > longest_heading ? -1 : catalogue.topic_of(key); topic >= 0)
      return {Kind::heading, static_cast<std::uint32_t>(topic)};
  }
  if (const int label = StatisticsCatalogue::instance().label_number(text, key); label >= 0)
    return {Kind::label, static_cast<std::uint32_t>(label), statistics_form};
  if (is_imprint(key)) return {Kind::imprint};
  if (is_footer(text, key)) return {Kind::footer};
  return {};
}

}  // namespace gongkai
