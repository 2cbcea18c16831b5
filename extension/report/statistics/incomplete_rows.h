#pragma once

#include <span>

#include "report/statistics/rows.h"

namespace gongkai {

/// Rows whose cells stand one a line lose blanks, and then a figure may stand behind the label of another
/// row. Where rows have a line for the unit, one without lost something; where many rows have too many
/// figures, or without units too few, or each may stand before its label, nothing tells whose they are: all
/// become unplaced.
void distrust_incomplete(std::span<StatisticsRow> rows);

}  // namespace gongkai
