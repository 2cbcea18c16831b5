#include "report/table/request_identities.h"

#include <algorithm>
#include <array>

namespace gongkai {
namespace {

constexpr std::size_t part_count = 4;

std::size_t index(Part part) { return static_cast<std::size_t>(part); }

}  // namespace

/// One column: what is stated of each part, and whether all of it is.
struct RequestIdentities::Column {
  std::array<std::int64_t, part_count> sum{};
  std::array<bool, part_count> all{true, true, true, true};

  [[nodiscard]] std::int64_t of(Part part) const { return sum[index(part)]; }
  [[nodiscard]] bool knows(Part part) const { return all[index(part)]; }
  [[nodiscard]] bool knows_all() const {
    return std::ranges::all_of(all, [](bool known) { return known; });
  }

  /// The results stated do not make their total.
  [[nodiscard]] bool results_fail() const {
    if (!knows(Part::total)) return false;
    return knows(Part::result) ? of(Part::result) != of(Part::total) : of(Part::result) > of(Part::total);
  }
  /// The results stated, all of them, make their total, which is more than nothing.
  [[nodiscard]] bool results_hold() const {
    return knows(Part::total) && knows(Part::result) && of(Part::total) > 0 && !results_fail();
  }
  /// What came in is not what went out.
  [[nodiscard]] bool balance_fails() const {
    const std::int64_t out = of(Part::total) + of(Part::outflow);
    const bool knows_out = knows(Part::total) && knows(Part::outflow);
    if (knows(Part::inflow) && knows_out) return of(Part::inflow) != out;
    if (knows(Part::inflow)) return out > of(Part::inflow);
    return knows_out && of(Part::inflow) > out;
  }
};

RequestIdentities::Column RequestIdentities::add_up(const CountsByRow& counts, std::span<const int> form,
                                                    std::size_t column) const {
  Column result;
  for (const int row : form) {
    const std::size_t part = index(part_of(row));
    const auto at = counts.find(row);
    const Count count = at == counts.end() ? Count{} : at->second[column];
    if (count) result.sum[part] += *count;
    result.all[part] = result.all[part] && count;
  }
  return result;
}

RequestIdentities::Verdict RequestIdentities::check(const CountsByRow& counts,
                                                    std::span<const int> form) const {
  Verdict verdict;
  if (counts.empty()) return verdict;
  const std::size_t width = counts.begin()->second.size();
  bool complete = true;
  bool anything = false;
  const auto doubt = [&](bool results) {
    ++verdict.failed;
    for (const int row : form) {
      const Part part = part_of(row);
      if (part == Part::total || (part == Part::result) == results) verdict.doubted.insert(row);
    }
  };
  for (std::size_t c = 0; c < width; ++c) {
    const Column column = add_up(counts, form, c);
    if (column.results_fail()) doubt(true);
    verdict.held += column.results_hold() ? 1 : 0;
    if (column.balance_fails()) doubt(false);
    complete = complete && column.knows_all();
    anything = anything || column.of(Part::total) > 0;
  }
  const bool sums = std::ranges::all_of(
      form, [&](int row) { return counts.contains(row) && sum_of(counts.at(row)) == Sum::holds; });
  if (!verdict.doubted.empty()) {
    verdict.witness = Sum::fails;
  } else if (complete && sums && anything) {
    verdict.witness = Sum::holds;
  }
  return verdict;
}

}  // namespace gongkai
