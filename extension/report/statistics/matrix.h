#pragma once

#include <optional>
#include <vector>

#include "report/statistics/rows.h"

namespace gongkai {

/// Finds lists that lie on their side: the labels in the header, a row a body or a period. At least two
/// columns have a label of the catalogue, and one row is certainly the report's own: the only one, the sum of
/// all, the year's. `taken` are lines of other tables.
std::vector<Region> find_matrices(const Document& document, const std::vector<bool>& taken,
                                  std::optional<std::int64_t> year);

/// Appends a row for every column of the list: its label and the figure of the report's own row.
void read_matrix(const Document& document, const Region& region, std::optional<std::int64_t> year,
                 StatisticsRows& out);

}  // namespace gongkai
