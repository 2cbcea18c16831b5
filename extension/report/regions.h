#pragma once

#include <cstddef>
#include <vector>

#include "report/table/region.h"
#include "report/table/tokens.h"

namespace gongkai {

/// Finds the statutory tables by their labels, in document order. A table split over pages or cut into many
/// small ones may give several regions. Tables are settled before sections: rows of table three begin with
/// 一、 to 四、.
std::vector<Region> find_regions(const Document& document, const Tokens& tokens, const Catalogue& catalogue);

}  // namespace gongkai
