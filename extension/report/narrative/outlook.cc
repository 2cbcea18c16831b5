#include "report/narrative/outlook.h"

#include <algorithm>

#include "report/narrative/dates.h"

namespace gongkai {
namespace {

constexpr std::size_t year_reach = 4;  // characters between the begin of a clause and its year

}  // namespace

bool may_look_ahead(std::u32string_view text, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    const char32_t next = i + 1 < text.size() ? text[i + 1] : 0;
    switch (text[i]) {
      case U'将':
        return true;
      case U'下':
        if (next == U'一' || next == U'步' || next == U'阶' || next == U'年') return true;
        break;
      case U'明':
      case U'来':
        if (next == U'年') return true;
        break;
      case U'今':
        if (next == U'后') return true;
        break;
      default:
        break;
    }
  }
  return false;
}

bool looks_ahead(const KnownWords& words) { return words.has(ClauseRole::outlook); }

bool announces_plans(std::u32string_view heading, const KnownWords& words, std::optional<std::int64_t> year) {
  const std::size_t first = std::min(heading.size(), year_reach + 5);
  const auto mention = last_year(heading, 0, first);
  return (year && mention && mention->year > *year) ||
         std::ranges::any_of(words.roles, [](const RoleHit& hit) {
           return hit.role == ClauseRole::outlook && hit.begin <= year_reach;
         });
}

bool comes_back(const Sentence& s, std::optional<std::int64_t> year) {
  const std::size_t first = std::min(s.clauses.end(), s.clauses.begin() + year_reach + 5);
  const auto mention = last_year(s, s.clauses.begin(), first);
  return (year && mention && mention->year == *year) ||
         std::ranges::any_of(s.words.roles, [&](const RoleHit& hit) {
           return hit.role == ClauseRole::this_year && hit.end <= first && s.text[hit.begin] != U'全' &&
                  s.text[hit.begin] != U'年';  // 全年开展培训4次 may be planned
         });
}

}  // namespace gongkai
