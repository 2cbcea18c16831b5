#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "report/forms/diagnostics.h"
#include "report/outline/layout.h"
#include "report/overrides.h"

namespace gongkai {

/// Where a report says whose it is.
struct AgencySources {
  const std::string& title;              ///< normalized, no blanks; empty when there is none
  const std::vector<std::string>& head;  ///< normalized paragraphs from the beginning, the title among them
  const TextLayout& layout;
  std::size_t behind_title;  ///< the paragraph
  const Metadata& metadata;
};

/// Normalized, without blanks.
std::string compact(std::string_view text);

/// The body that reports, by the first of: `overrides`, the title, the title stated beside the text, the
/// line under the title, the sentence on who compiled the report, its signature, its publisher. A
/// government's office reports for itself, unless the report says of itself that it collects those of the
/// whole division: then it is the government's. `title_line` is where diagnostics point. Throws Rejected when
/// none says it.
AgencyIdentity find_agency(const AgencySources& sources, const Overrides& overrides, std::int64_t year,
                           std::size_t title_line, const Catalogue& catalogue, Diagnostics& diagnostics);

}  // namespace gongkai
