#pragma once

#include <cstddef>
#include <vector>

#include "report/tokens.h"

namespace gongkai {

/// Lines [first, last] of a document that belong to a statutory table.
struct Region {
  Form form = Form::disclosure;
  std::size_t first = 0, last = 0;
};

/// Finds the statutory tables by their labels, in document order. A table split over pages or cut into many
/// small ones may give several regions. Tables are settled before sections: rows of table three begin with
/// 一、 to 四、.
std::vector<Region> find_regions(const Document& document, const Tokens& tokens, const Catalogue& catalogue);

}  // namespace gongkai
