#pragma once

#include <vector>

#include "report/table/region.h"
#include "report/table/tokens.h"

namespace gongkai {

/// Finds the statistics form of 2014 or a list before it: several of its rows with a unit or a figure, close
/// together and without prose between them. Header, headings and the lines of the signatures belong to it.
/// Settled before all else: its rows begin with 一、 to 九、.
std::vector<Region> find_statistics(const Document& document, const Tokens& tokens);

}  // namespace gongkai
