#pragma once

#include <cstdint>
#include <string>

#include "report/identity/preamble.h"
#include "report/outline/layout.h"
#include "report/report.h"

namespace gongkai {

/// The name of a body that the preamble, or a signature with its date, states as whose report this is, and
/// that is not `agency` by whatever name, nor one that compiles or publishes for it: left there of last
/// year's or of another's report, perhaps. Empty when there is none. `behind_title` is a paragraph.
std::string contradicting_body(const AgencyIdentity& agency, std::int64_t year, const Preamble& preamble,
                               const TextLayout& layout, std::size_t behind_title,
                               const Catalogue& catalogue);

}  // namespace gongkai
