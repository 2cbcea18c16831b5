#include "report/table/row_totals.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "report/table/count_row.h"

namespace gongkai {
namespace {

struct Row {
  int row = -1;
  std::vector<const Token*> values;
  std::size_t line = 0;
};

/// What a row with some of its values comes to; none where its last value is not the sum of the others.
Count total_of(const std::vector<const Token*>& values, const Catalogue& catalogue) {
  const std::vector<Count> counts = counts_of(values, catalogue);
  const bool zero = std::ranges::all_of(counts, [](const Count& count) { return count == 0; });
  if (zero) return 0;
  if (counts.size() < 2 || sum_of(counts) != Sum::holds) return std::nullopt;
  return counts.back();
}

/// Whether anything stands in the rows of cells [first, last): pieces of a label that is no word any more.
bool has_text(const Document& document, std::size_t first, std::size_t last) {
  for (std::size_t line = first; line < last; ++line)
    if (document.lines[line].arrangement == Arrangement::ruled &&
        std::ranges::any_of(document.cells_of(document.lines[line]),
                            [](const Cell& cell) { return !cell.text.empty(); }))
      return true;
  return false;
}

/// The rows of the form met, with their values and those on the lines behind, but for a lone one behind a
/// sum: a page's number. Nothing where values belong to no row, stand behind a text that may be or name
/// another, or not one of the form, or two rows are named on one line: no sum tells which of them the values
/// beside them belong to.
std::optional<std::vector<Row>> rows_met(std::span<const Entry> entries, std::span<const Alignment> alignment,
                                         const Document& document, const Catalogue& catalogue) {
  std::vector<Row> rows;
  const Entry* last = nullptr;  // with a row's label
  bool strange = false;         // a text behind it that may be another's
  for (std::size_t i = 0; i < entries.size(); ++i) {
    std::vector<const Token*> values;
    std::ranges::copy_if(entries[i].values, std::back_inserter(values), is_stated);
    if (alignment[i].row >= 0 && !entries[i].foreign) {
      if (last != nullptr && last->line == entries[i].line) return std::nullopt;
      last = &entries[i];
      strange = false;
      rows.push_back({.row = alignment[i].row, .values = std::move(values), .line = entries[i].line});
    } else if (entries[i].has_label() && values.empty()) {
      strange = true;
    } else if (!values.empty()) {
      const bool behind_text = i > 0 && has_text(document, entries[i - 1].line + 1, entries[i].line);
      if (entries[i].has_label() || rows.empty() || strange || behind_text) return std::nullopt;
      if (values.size() > 1 || !total_of(rows.back().values, catalogue))
        rows.back().values.insert(rows.back().values.end(), values.begin(), values.end());
    }
  }
  return rows;
}

/// Behind a label without values and before a line of blanks: the values may be that label's, and the blank
/// line this one's, two labels having been joined.
bool may_be_other_label(const std::vector<Row>& rows, std::size_t r, const Document& document) {
  return r > 0 && rows[r - 1].values.empty() && r + 1 < rows.size() &&
         document.lines[rows[r + 1].line].after_gap;
}

}  // namespace

std::map<int, const Token*> read_row_totals(std::span<const Entry> entries,
                                            std::span<const Alignment> alignment,
                                            const std::map<int, Count>& known, std::span<const int> form,
                                            const RequestIdentities& identities, const Catalogue& catalogue,
                                            std::size_t width, const Document& document) {
  CountsByRow totals;
  std::map<int, const Token*> found;
  const auto add = [&](int row, Count total) {  // a row of one value, which is its sum
    return totals.try_emplace(row, std::vector<Count>{total, total}).second;
  };
  for (const auto& [row, total] : known) add(row, total);
  const auto rows = rows_met(entries, alignment, document, catalogue);
  if (!rows) return {};
  for (std::size_t r = 0; r < rows->size(); ++r) {
    const auto& [row, values, line] = (*rows)[r];
    if (values.size() > width) return {};
    if (known.contains(row) || (values.empty() && totals.contains(row))) continue;
    const Count total = total_of(values, catalogue);
    if (!total || !add(row, total)) return {};
    if (*total > 0 && !may_be_other_label(*rows, r, document)) found.emplace(row, values.back());
  }
  if (identities.check(totals, form).witness != Sum::holds) return {};
  return found;
}

}  // namespace gongkai
