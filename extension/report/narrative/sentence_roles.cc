#include "report/narrative/sentence_roles.h"

namespace gongkai {

const RoleHit* last_met(const Sentence& s, ClauseRole role, std::size_t begin, std::size_t end,
                        std::optional<std::uint16_t> clause) {
  const auto& roles = s.words.roles;
  const auto is_meant = [&](const RoleHit& hit) {
    return hit.role == role && hit.begin >= begin && hit.end <= end &&
           (!clause || s.clauses.at(hit.begin) == *clause);
  };
  for (auto hit = roles.rbegin(); hit != roles.rend(); ++hit)
    if (is_meant(*hit)) return &*hit;
  return nullptr;
}

}  // namespace gongkai
