#pragma once

#include <span>

#include "report/table/disclosure_header.h"
#include "report/table/disclosure_rows.h"

namespace gongkai {

struct DisclosureEdition {
  int number = -1;        ///< of the edition table two is on; -1: not known
  bool unanimous = true;  ///< all columns of all headers are one edition's
};

/// By the headers; where there are none, by rows only one edition has; then by how many values the rows have.
DisclosureEdition edition_of(std::span<const Block> blocks, std::span<const BlockHeader> headers,
                             const Catalogue& catalogue);

}  // namespace gongkai
