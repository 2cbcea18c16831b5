#include "report/table/disclosure_edition.h"

#include <algorithm>
#include <map>
#include <optional>

namespace gongkai {
namespace {

using Votes = std::map<EditionSet, int>;  // headers that speak for a set

bool is_single(EditionSet set) { return set != 0 && (set & (set - 1)) == 0; }

/// The editions whose form has all known columns of the header; NULL where none is known.
std::optional<EditionSet> editions_of(const BlockHeader& header) {
  std::optional<EditionSet> all;
  for (const HeaderColumn& column : header.columns)
    if (!column.is_unknown()) all = all.value_or(~EditionSet{0}) & column.editions;
  return all;
}

EditionSet common(const Votes& votes) {
  EditionSet all = ~EditionSet{0};
  for (const auto& [set, count] : votes) all &= set;
  return all;
}

/// The editions all headers share; where they share none, those the most headers speak for.
EditionSet intersect(const Votes& votes) {
  if (const EditionSet all = common(votes); all != 0) return all;
  const auto most = std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; });
  const auto rivals =
      std::ranges::count_if(votes, [&](const auto& vote) { return vote.second == most->second; });
  return rivals == 1 ? most->first : 0;
}

EditionSet editions_by_width(const BlockRow& row, const Catalogue& catalogue) {
  const auto values = static_cast<std::size_t>(std::ranges::count_if(row.values, is_filled));
  EditionSet set = 0;
  for (std::size_t e = 0; e < catalogue.editions().size(); ++e)
    if (catalogue.cells(static_cast<int>(e), row.row).size() == values) set |= EditionSet{1} << e;
  return values == 0 ? ~EditionSet{0} : set;
}

}  // namespace

DisclosureEdition edition_of(std::span<const Block> blocks, std::span<const BlockHeader> headers,
                             const Catalogue& catalogue) {
  Votes votes;
  for (const BlockHeader& header : headers)
    if (const auto own = editions_of(header); own && *own != 0) ++votes[*own];
  EditionSet editions = intersect(votes);
  const auto narrow = [&](auto&& set_of) {
    for (const Block& block : blocks)
      for (const BlockRow& row : block.rows)
        if (row.row >= 0 && !is_single(editions)) editions &= set_of(row);
  };
  const auto rows = catalogue.rows(Form::disclosure);
  narrow([&](const BlockRow& row) { return rows[static_cast<std::size_t>(row.row)].editions; });
  narrow([&](const BlockRow& row) { return editions_by_width(row, catalogue); });
  DisclosureEdition edition;
  for (std::size_t e = 0; e < catalogue.editions().size(); ++e)
    if (editions == (EditionSet{1} << e)) edition.number = static_cast<int>(e);
  edition.unanimous = (votes.size() < 2 || is_single(common(votes))) &&
                      std::ranges::none_of(headers, [](const BlockHeader& header) {
                        return editions_of(header) == EditionSet{0} ||
                               std::ranges::any_of(header.columns, &HeaderColumn::is_unknown);
                      });
  return edition;
}

}  // namespace gongkai
