#pragma once

#include <vector>

#include "report/statistics/rows.h"

namespace gongkai {

/// What a row of the statistics form is.
struct IndicatorMatch {
  int indicator = -1;  ///< index into StatisticsCatalogue::indicators(); -1: none, or not certain which
  bool fuzzy = false;  ///< the label lost characters; by what is left of it and by order
};

struct StatisticsAlignment {
  int list = -1;  ///< index into StatisticsCatalogue::lists(): the one most rows are of; -1: none
  std::vector<IndicatorMatch> matches;  ///< one per row
};

/// Finds the list and the indicator of every row. A label that stands once on the list tells by itself; one
/// that stands under several parents (被依法纠错数, 邮寄费), or that another loses a character to become, by
/// its place between those. Where the place leaves a choice, none is taken.
StatisticsAlignment align_statistics(const std::vector<StatisticsRow>& rows);

}  // namespace gongkai
