#pragma once

#include "text/charset.h"
#include "text/plausibility.h"

namespace gongkai {

/// Undoes the damage where `text` had been decoded with a wrong charset before it was saved, and sets
/// `repaired`. `characters` are those of `text`. Throws Rejected when the damage is there and cannot be
/// undone without loss.
void repair_mojibake(Text& text, const Characters& characters);

}  // namespace gongkai
