#pragma once

#include <string_view>
#include <vector>

#include "report/forms/diagnostics.h"
#include "report/outline/layout.h"
#include "report/report.h"

namespace gongkai {

/// The outline of the report: headings by their numbering style (一、 then （一） then 1. then （1）),
/// statutory topics by wording, never by number. Prose from `first_paragraph` to the first heading becomes a
/// section of depth 0. `section_of`, if given, gets the section_id of every paragraph of the layout; 0 for
/// those before `first_paragraph` and before any section.
std::vector<SectionRow> outline(const TextLayout& layout, std::size_t first_paragraph,
                                const Catalogue& catalogue, std::vector<std::int64_t>* section_of = nullptr);

/// Whether a line is what the page says of the article: "发布时间：2021-01-20　浏览次数：1204", 【打印本页】.
/// The wording is followed by a colon, or it is all there is.
bool is_page_line(std::string_view text, const Catalogue& catalogue);

/// Says which statutory sections are missing in a report of this edition.
void report_missing_sections(const std::vector<SectionRow>& sections, int edition, const Catalogue& catalogue,
                             Diagnostics& diagnostics);

}  // namespace gongkai
