#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "report/forms/diagnostics.h"
#include "report/report.h"
#include "report/table/cell_value.h"
#include "report/table/entries.h"

namespace gongkai {

/// The fact a cell of the document became.
struct CellFact {
  std::uint32_t cell;  ///< index into Document::cells
  std::string_view table, row, column;
};

/// What the statutory tables of one document gave.
struct Statutory {
  std::vector<DisclosureRow> disclosure;
  std::vector<RequestRow> request;
  std::vector<DisputeRow> dispute;
  std::vector<MetricRow> metrics;  ///< of the statistics form, in document order, not yet numbered
  int disclosure_edition = -1;     ///< number of the edition table two is on; -1: not met or not known
  int request_edition = -1;        ///< … table three
  int statistics_edition = -1;     ///< … the statistics form, or a list before it
  bool has_disclosure = false, has_request = false, has_dispute = false,
       has_statistics = false;  ///< the table was met at all
  std::vector<CellFact> facts;
  std::vector<std::uint32_t> strays;  ///< cells of claimed tables that are no row of the form, indexes
};

/// What the readers of the three tables share.
struct TableContext {
  const Document& document;
  const Tokens& tokens;
  const std::vector<Region>& regions;
  const Catalogue& catalogue;
  Diagnostics& diagnostics;
  bool cuts_blank_ends = false;                     ///< of the document's ruled lines, see counts.h
  std::optional<std::int64_t> year = std::nullopt;  ///< reported, when the title says
  std::optional<bool> of_whole =
      std::nullopt;  ///< a report on all of a division, not on one body; as the title says
};

void read_disclosure(const TableContext& context, Statutory& out);
void read_request(const TableContext& context, Statutory& out);
void read_dispute(const TableContext& context, Statutory& out);

}  // namespace gongkai
