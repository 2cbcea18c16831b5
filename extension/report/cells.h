#pragma once

#include <cstdint>
#include <vector>

#include "report/forms/diagnostics.h"
#include "report/outline/layout.h"
#include "report/table/statutory.h"

/// The tables of a document cell by cell: evidence for what was read, and what no form claims.
namespace gongkai {

/// What the cells of one document are taken from.
struct Laid {
  const Document& document;
  const std::vector<Region>& regions;
  const TextLayout& layout;
};

/// Every cell of every table met, with the fact it became; `facts` in order of their cells.
std::vector<CellRow> cell_rows(const Laid& laid, const std::vector<CellFact>& facts);

/// The tables that no form claims into `report`, whose sections are settled, a diagnostic for each; of a
/// table that one claims those cells that are `strays`. `section_of` as outline() gives it.
void add_other_tables(const Laid& laid, const std::vector<std::int64_t>& section_of,
                      std::vector<std::uint32_t> strays, Report& report, Diagnostics& diagnostics);

}  // namespace gongkai
