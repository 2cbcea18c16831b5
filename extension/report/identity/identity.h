#pragma once

#include <cstddef>
#include <optional>

#include "report/forms/diagnostics.h"
#include "report/outline/layout.h"
#include "report/overrides.h"

namespace gongkai {

/// The report's title: the lines it takes.
struct Title {
  bool found = false;
  std::size_t first = 0, last = 0;  ///< Document lines
  std::string text;                 ///< readable, its lines joined
  std::string no_report;  ///< a line that is called as a report and is none: 关于做好…年度报告的通知
};

/// Finds the title among the lines before the first table: the line, or the lines, that name the subject and
/// the kind of document; best of all with year and agency. Breadcrumbs and lists of links are not titles.
Title find_title(const Document& document, const std::vector<Region>& regions, const Catalogue& catalogue);

/// Index of the first paragraph under the title; 0 when there is no title.
std::size_t paragraph_behind(const Title& title, const TextLayout& layout);

/// Index of the paragraph under a further title, one with another year or another agency.
std::optional<std::size_t> paragraph_of_next_report(const Document& document, const Title& title,
                                                    const TextLayout& layout, const Catalogue& catalogue);

/// Whether the document is news of a report: a sentence above its first heading tells of one as newspapers
/// do.
bool is_news(const std::vector<SectionRow>& sections, const Catalogue& catalogue);

/// Whose report it is, of which year, and when it was published: a date under the signature is not taken for
/// that. `edition` is left to the caller. Throws Rejected when agency or year are stated neither by the
/// document nor by `overrides`.
Identity identify(const Title& title, const TextLayout& layout, const Metadata& metadata,
                  const std::vector<SectionRow>& sections, const Overrides& overrides,
                  const Catalogue& catalogue, Diagnostics& diagnostics);

}  // namespace gongkai
