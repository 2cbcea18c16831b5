#pragma once

#include <cstdint>
#include <optional>

#include "report/narrative/scope.h"

namespace gongkai {

/// As last_before(), of a role that some word of the sentence has.
const RoleHit* last_met(const Sentence& sentence, ClauseRole role, std::size_t begin, std::size_t end,
                        std::optional<std::uint16_t> clause);

/// The last word of the role that stands between `begin` and `end`, in this clause if one is given; NULL when
/// there is none, as in most sentences of most roles.
inline const RoleHit* last_before(const Sentence& sentence, ClauseRole role, std::size_t begin,
                                  std::size_t end, std::optional<std::uint16_t> clause = {}) {
  return sentence.words.has(role) ? last_met(sentence, role, begin, end, clause) : nullptr;
}

}  // namespace gongkai
