#pragma once

#include <vector>

#include "report/diagnostics.h"
#include "report/layout.h"
#include "report/report.h"

namespace gongkai {

/// The outline of the report: headings by their numbering style (一、 then （一） then 1. then （1）),
/// statutory topics by wording, never by number. Prose from `first_paragraph` to the first heading becomes a
/// section of depth 0.
std::vector<SectionRow> outline(const TextLayout& layout, std::size_t first_paragraph,
                                const Catalogue& catalogue);

/// Says which statutory sections are missing in a report of this edition.
void report_missing_sections(const std::vector<SectionRow>& sections, int edition, const Catalogue& catalogue,
                             Diagnostics& diagnostics);

}  // namespace gongkai
