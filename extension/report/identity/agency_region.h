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
/// are. Returns the full names of the divisions among which the name does not tell; then nothing is changed.
std::vector<std::string> place_agency(AgencyIdentity& agency, const Surroundings& around,
                                      const Catalogue& catalogue);

}  // namespace gongkai
