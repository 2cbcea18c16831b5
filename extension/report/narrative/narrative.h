#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "report/narrative/metric_rules.h"
#include "report/narrative/witness.h"
#include "report/report.h"

namespace gongkai {

/// What the prose of a report states: quantities with the code that the rules give them, statements of none
/// ("未收到…") as zeros, and what is cited, in document order.
struct Narrative {
  std::vector<MetricRow> metrics;      ///< origin 'narrative', numbered from 1
  std::vector<CitationRow> citations;  ///< once per section
  std::vector<ConflictingMetric> conflicts;
};

/// Reads the bodies, and the headings that are sentences, of `sections`. `year` is the year reported: figures
/// that the text gives for another one get no code. NULL when it is not known. `tabled`: the requests
/// received that table three tells; NULL when there is none.
Narrative read_narrative(const std::vector<SectionRow>& sections, const MetricRules& rules,
                         std::optional<std::int64_t> year = std::nullopt,
                         std::optional<double> tabled = std::nullopt);

}  // namespace gongkai
