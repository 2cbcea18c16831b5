#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "report/forms/catalogue.h"
#include "report/report.h"

namespace gongkai {

inline constexpr int township_rank = 4;  ///< of DivisionDef

/// The agency called `name` (normalized, no blanks): its canonical name without superior regions, its kind.
/// NULL when the text is no name of a body. Names of unknown kind are accepted only with `any_kind`.
std::optional<AgencyIdentity> read_agency(std::string_view name, bool any_kind, const Catalogue& catalogue);

/// Whether `name` ends as names of bodies do.
bool is_agency_name(std::string_view name, const Catalogue& catalogue);

/// `text` with chains of divisions taken off its front: 江苏省淮安市洪泽区人民政府 -> 洪泽区人民政府.
std::string_view without_superiors(std::string_view name, const Catalogue& catalogue);

/// Byte at which the last division of the chain at the front of `name` begins, whether it is known or not;
/// npos when no division stands there with something behind it.
std::size_t division_start(std::string_view name, const Catalogue& catalogue);

/// The longest form of the agency's name in `text`: with the chain of divisions written before it there.
std::string name_with_chain(std::string_view text, std::string_view name, const Catalogue& catalogue);

}  // namespace gongkai
