#pragma once

#include <deque>
#include <map>
#include <span>
#include <string_view>
#include <vector>

#include "report/table/align.h"
#include "report/table/entries.h"
#include "report/table/request_identities.h"

namespace gongkai {

/// Whether the digits may be two numbers or more, at most `most`, without blanks between them, of which the
/// last is the sum of the others: 860040090 may be 86 0 0 4 0 0 90.
bool may_be_glued_sum(std::string_view digits, std::size_t most);

/// Whether all are digits, and in each block of so many the last is the sum of the others.
bool are_sums_of_digits(std::string_view text, std::size_t block);

/// Rows that lack one value because two were written without a blank between, taken apart: in the one way in
/// which the row is a sum, and only where all rows of the form are then there and satisfy its identities;
/// else empty. `known` are the rows that were read, `pieces` keeps the parts.
///
///   2636 4475 2343 4591 1793 383219670  ->  2636 4475 2343 4591 1793 3832 19670
std::map<int, std::vector<const Token*>> split_glued_rows(std::span<const Entry> entries,
                                                          std::span<const Alignment> alignment,
                                                          const CountsByRow& known, std::span<const int> form,
                                                          const RequestIdentities& identities,
                                                          const Catalogue& catalogue,
                                                          std::deque<Token>& pieces);

}  // namespace gongkai
