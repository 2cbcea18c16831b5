#pragma once

#include <map>
#include <span>
#include <vector>

#include "report/report.h"
#include "report/table/lattice.h"
#include "report/table/request_identities.h"

namespace gongkai {

/// A table whose rows are partly known by structure (their own label and all their cells on one line), with
/// what is left between them.
struct LooseTable {
  struct Known {
    std::size_t before = 0;  ///< figures that stand before it
    int row = 0;
    std::size_t order = 0;  ///< as Sign::order
  };
  std::vector<Figure> figures;
  std::vector<Sign> signs;   ///< of rows that are not known, in reading order
  std::vector<Known> known;  ///< in reading order
  CountsByRow counts;        ///< of the known rows
  bool blank_rows = false;   ///< some label has no values: how many rows of them are met says nothing
};

/// A row read from what is left.
struct InferredRow {
  int row = 0;
  std::vector<const Figure*> figures;  ///< one per column
  bool plain = false;                  ///< its own label stands right before them and nothing was left out
};

struct Inferred {
  std::vector<InferredRow> rows;
  bool whole = false;  ///< by WHOLE

  /// Whether it has the row, with the same values.
  [[nodiscard]] bool states(const InferredRow& row) const;
};

/// Reads the rows that are not known: those on which all admissible readings agree (lattice.h) and which more
/// than order speaks for. The identities of the form are a witness, never a source. `form` is the rows one
/// edition has, in order. A row is taken
/// - WHOLE: every row of the form has its figures, none is left over, all identities hold;
/// - BLOCK: between two known rows, all rows between have exactly their figures;
/// - TIGHT: right behind its own label and before a later row's, in a table that is not much damaged.
/// Each of these has a counter-example that made it necessary; see README, "Tables that lost their cells".
Inferred infer_rows(const LooseTable& table, std::span<const int> form, const RequestIdentities& identities,
                    const Catalogue& catalogue, std::size_t width);

}  // namespace gongkai
