#pragma once

#include <set>
#include <span>

#include "report/table/request_identities.h"

namespace gongkai {

/// Which of the rows `unlabelled`, whose labels stand nowhere in the table, may be a place off: where two
/// rows running are alike, one of them may be there twice and another gone, and neither the count nor a sum
/// tells. Such rows are tied to their places by those between which they stand. `whole`: all sums hold, so
/// that the row that is gone was as the one that is twice; else nobody knows what it was.
///
/// 0 | 5 | 0 | 0 without labels: all but the last may have been 0 | 0 | 5 | 0.
std::set<int> shifted_rows(std::span<const int> form, const CountsByRow& counts,
                           const std::set<int>& unlabelled, bool whole);

}  // namespace gongkai
