#include "report/table/request_identities.h"

#include <optional>

#include "report/table/cell_value.h"

namespace gongkai {
namespace {

std::optional<std::vector<std::int64_t>> numbers_of(const std::vector<const Token*>& row,
                                                    const Catalogue& catalogue) {
  std::vector<std::int64_t> numbers;
  for (const Token* token : row) {
    const CellValue value = read_cell(token->text, catalogue);
    const auto number =
        value.reading == Reading::number && !value.has_unit ? value.number.integer() : std::nullopt;
    if (!number || *number < 0) return std::nullopt;
    numbers.push_back(*number);
  }
  return numbers;
}

}  // namespace

bool RequestIdentities::hold(const std::vector<int>& rows, const ReadingOrder& order) const {
  if (order.rows.empty() || order.rows.size() != rows.size()) return false;
  const std::size_t width = order.rows.front().size();
  std::vector<std::int64_t> inflow(width), results(width), total(width), outflow(width);
  for (std::size_t r = 0; r < rows.size(); ++r) {
    const auto numbers = numbers_of(order.rows[r], catalogue_);
    if (!numbers) return false;
    std::int64_t sum = 0;
    for (std::size_t c = 0; c + 1 < width; ++c) sum += (*numbers)[c];
    if (sum != numbers->back()) return false;
    for (std::size_t c = 0; c < width; ++c) {
      const std::int64_t n = (*numbers)[c];
      switch (rows_[static_cast<std::size_t>(rows[r])].part) {
        case Part::inflow:
          inflow[c] += n;
          break;
        case Part::result:
          results[c] += n;
          break;
        case Part::total:
          total[c] += n;
          break;
        case Part::outflow:
          outflow[c] += n;
          break;
      }
    }
  }
  for (std::size_t c = 0; c < width; ++c)
    if (results[c] != total[c] || inflow[c] != total[c] + outflow[c]) return false;
  return total.back() > 0;
}

}  // namespace gongkai
