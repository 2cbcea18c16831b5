#pragma once

#include <string>
#include <vector>

#include "report/forms/catalogue.h"
#include "report/identity/region_chain.h"
#include "report/report.h"

namespace gongkai {

/// Finds the division that the agency governs or serves and completes its names by it: 汝阳县人民政府 becomes
/// 河南省洛阳市汝阳县人民政府 of region 410326. `full_name` holds the longest form met. A township or street
/// belongs to its county; a zone to the division it is named with; a national body to the country. Agencies
/// of places that are not of the standard, and those whose names do not say where they are, are left as they
/// are.
struct Placed {
  std::vector<std::string>
      candidates;        ///< full names of the divisions among which nothing tells: nothing is changed
  bool by_name = false;  ///< of a township: only because its name is borne once in the country
};
Placed place_agency(AgencyIdentity& agency, const Surroundings& around, const Catalogue& catalogue);

}  // namespace gongkai
