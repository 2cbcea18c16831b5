#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "report/table/request_identities.h"
#include "report/table/statutory.h"

namespace gongkai {

/// The values of a turned table, by what heads their column, in the order of what stands beside their rows.
using TurnedTable = std::map<int, std::vector<const Token*>>;

/// A table of cells that lies on its side, the form's rows its columns: one header with each of `heads`,
/// numbers of labels in role `head`, once, and behind it `sides` rows, each with its own label in role `side`
/// before a cell under every head. NULL where anything is missing, more than that, or merged. What it gives
/// is certain only where it adds up.
///
///     | 结果 | 行政复议 | 未经复议直接起诉 | 复议后起诉 |
///     | 结果维持 | 3 | 1 | 5 |
///     | 结果纠正 | 1 | 0 | 2 |
std::optional<TurnedTable> read_turned(const TableContext& context, Form form, Role head,
                                       std::span<const int> heads, Role side, std::size_t sides);

/// Whether its figures are all stated and every sum of table three holds, not all of it zero (see
/// RequestIdentities). Else a row's cells may have moved under other heads.
bool adds_up(const TurnedTable& table, std::span<const int> form, const RequestIdentities& identities,
             const Catalogue& catalogue);

/// Of table four: the results of every channel are stated and add up.
bool adds_up(const TurnedTable& table, const Catalogue& catalogue);

}  // namespace gongkai
