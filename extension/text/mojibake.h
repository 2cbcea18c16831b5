#pragma once

#include "text/charset.h"
#include "text/plausibility.h"

namespace gongkai {

/// Undoes the damage where `page` had been decoded with a wrong charset before it was saved, and sets
/// `repaired`. `all_characters` are those of `page`. Throws Rejected when the damage is there and cannot be
/// undone without loss. Damage in tags, comments, scripts and style sheets alone is none.
void repair_mojibake(Text& page, const Characters& all_characters);

}  // namespace gongkai
