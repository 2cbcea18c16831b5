#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/narrative/metric_rules.h"
#include "report/overrides.h"
#include "report/report.h"

/// The door of the layers below SQL: a document's bytes in, its rows out. Pure: the same input gives the same
/// output; no clock, locale, environment or mutable global. Safe to call from any thread.
namespace gongkai {

/// Everything ingest would store of `bytes`, the quantities of its prose named by `rules`. Throws Rejected
/// when the document is no annual report, cannot be decoded, or does not say whose and which year's report it
/// is and `overrides` do not either.
Report recognise(std::string_view bytes, const Overrides& overrides = {},
                 const MetricRules& rules = *MetricRules::built_in());

/// Every cell of every table met, with the fact it became. Throws Rejected when the bytes cannot be decoded.
std::vector<CellRow> table_cells(std::string_view bytes);

/// Clean text: markup and page furniture gone, hard-wrapped paragraphs joined, tables as tab-separated lines.
/// DiagnosticRow::line counts its lines. Throws Rejected when the bytes cannot be decoded.
std::string clean_text(std::string_view bytes);

}  // namespace gongkai
