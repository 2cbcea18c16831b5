#pragma once

#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "report/narrative/narrative.h"

/// Prose in, the quantities read in it out.
namespace gongkai {

inline std::vector<SectionRow> section(std::string_view body, std::optional<std::string> heading = {}) {
  SectionRow row;
  row.section_id = row.ordinal = row.depth = 1;
  row.heading = std::move(heading);
  row.body = std::string(body);
  return {row};
}

inline std::string shown(const std::vector<MetricRow>& rows) {
  std::ostringstream text;
  for (const MetricRow& row : rows) {
    if (&row != &rows.front()) text << "; ";
    text << row.value << row.unit.value_or("");
    if (row.qualifier != "exact") text << ' ' << row.qualifier;
    text << ' ' << row.code.value_or("-");
  }
  return text.str();
}

/// Quantities of a report for 2022, "value unit qualifier code" each; '-' for no code.
inline std::string read(std::string_view body, std::optional<std::string> heading = {}) {
  return shown(read_narrative(section(body, std::move(heading)), *MetricRules::built_in(), 2022).metrics);
}

}  // namespace gongkai
