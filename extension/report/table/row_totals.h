#pragma once

#include <map>
#include <span>
#include <vector>

#include "report/table/align.h"
#include "report/table/entries.h"
#include "report/table/request_identities.h"

namespace gongkai {

/// The totals of rows with fewer values than columns, by row of the form: which columns the values of such a
/// row belong to nobody can say, but the last one is the total where it is the sum of the others. An office
/// leaves out zeros, not sums. Certain only where all rows of the form are met, labels before values, and the
/// totals of all satisfy the form's identities; else empty. `known` are the totals of rows that were read.
///
///   1.属于国家秘密 0 179 2 3 184  ->  184
std::map<int, const Token*> read_row_totals(std::span<const Entry> entries,
                                            std::span<const Alignment> alignment,
                                            const std::map<int, Count>& known, std::span<const int> form,
                                            const RequestIdentities& identities, const Catalogue& catalogue,
                                            std::size_t width, const Document& document);

}  // namespace gongkai
