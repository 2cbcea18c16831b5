#pragma once

#include <cstddef>
#include <string>

#include "report/narrative/prose.h"
#include "report/narrative/scope.h"

namespace gongkai {

/// As written, what the sentence says around characters begin to before `end`: up to where its punctuation
/// parts it, and not too far.
std::string quote_of(const Sentence& sentence, const Prose& prose, std::size_t begin, std::size_t end);

}  // namespace gongkai
