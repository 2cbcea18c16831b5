#include "report/table/row_totals.h"

#include <algorithm>

#include "report/table/count_row.h"

namespace gongkai {
namespace {

/// What a row with some of its values comes to; none where its last value is not the sum of the others.
Count total_of(const Entry& entry, const Catalogue& catalogue) {
  if (entry.foreign) return std::nullopt;
  std::vector<Count> counts;
  for (const Token* value : entry.values)
    if (is_stated(value)) counts.push_back(count_of(*value, catalogue));
  const bool zero = std::ranges::all_of(counts, [](const Count& count) { return count == 0; });
  if (zero) return 0;
  if (counts.size() < 2 || sum_of(counts) != Sum::holds) return std::nullopt;
  return counts.back();
}

}  // namespace

std::map<int, const Token*> read_row_totals(std::span<const Entry> entries,
                                            std::span<const Alignment> alignment,
                                            const std::map<int, Count>& known, std::span<const int> form,
                                            const RequestIdentities& identities, const Catalogue& catalogue) {
  CountsByRow totals;
  std::map<int, const Token*> found;
  const auto add = [&](int row, Count total) {  // a row of one value, which is its sum
    return totals.try_emplace(row, std::vector<Count>{total, total}).second;
  };
  for (const auto& [row, total] : known) add(row, total);
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const int row = alignment[i].row;
    if (known.contains(row)) continue;
    const bool stated = std::ranges::any_of(entries[i].values, is_stated);
    if (row < 0 && stated) return {};
    if (row < 0 || (!stated && totals.contains(row))) continue;
    const Count total = total_of(entries[i], catalogue);
    if (!total || !add(row, total)) return {};
    if (*total > 0) found.emplace(row, entries[i].values.back());
  }
  if (identities.check(totals, form).witness != Sum::holds) return {};
  return found;
}

}  // namespace gongkai
