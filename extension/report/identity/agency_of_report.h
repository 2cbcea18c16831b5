#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "report/forms/diagnostics.h"
#include "report/identity/preamble.h"
#include "report/outline/layout.h"
#include "report/overrides.h"

namespace gongkai {

/// Where a report says whose it is.
struct AgencySources {
  const std::string& title;                     ///< normalized, no blanks; empty when there is none
  const std::optional<AgencyIdentity>& titled;  ///< whom it names
  const std::vector<std::string>& head;  ///< normalized paragraphs from the beginning, the title among them
  const TextLayout& layout;
  std::size_t behind_title;  ///< the paragraph
  const Metadata& metadata;
  const Preamble& preamble;
  std::string page_title;  ///< what the page calls the article, compact, without the site's name
  std::string page_site;   ///< that name, where it stands before the article's
};

std::string without_blanks(std::string text);
/// Normalized, without blanks.
std::string compact(std::string_view text);

/// The body that reports, by the first of: `overrides`, the title, the line under the title, a title within a
/// sentence of the preamble, its subject or who compiled the report, the signature, the contact line, the
/// page's title, whom the overview tells of, the page's publisher, the name of the source. Whatever decides
/// below the title has its diagnostic. The inner office that compiles, or answers for, a report is not the
/// body that reports; one that the title names is. A government's office reports for itself, unless the
/// report says of itself that it collects those of the whole division: then it is the government's.
/// `title_line` is where diagnostics point. Throws Rejected when none says it.
AgencyIdentity find_agency(const AgencySources& sources, const Overrides& overrides, std::int64_t year,
                           std::size_t title_line, const Catalogue& catalogue, Diagnostics& diagnostics);

}  // namespace gongkai
