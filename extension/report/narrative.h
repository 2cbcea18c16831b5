#pragma once

#include <vector>

#include "report/metric_rules.h"
#include "report/report.h"

namespace gongkai {

/// What the prose of a report states: quantities with the code that the rules give them, statements of none
/// ("未收到…") as zeros, and what is cited, in document order.
struct Narrative {
  std::vector<MetricRow> metrics;      ///< origin 'narrative', numbered from 1
  std::vector<CitationRow> citations;  ///< once per section
};

/// Reads the bodies, and the headings that run into them, of `sections`.
Narrative read_narrative(const std::vector<SectionRow>& sections, const MetricRules& rules);

}  // namespace gongkai
