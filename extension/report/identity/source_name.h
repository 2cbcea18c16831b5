#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "report/forms/catalogue.h"
#include "report/report.h"

namespace gongkai {

/// The body that the name of a file and of its folders names: 平阴县/水务局2023年年报.txt is 平阴县水务局's.
/// A folder that is but a division's (平阴县/2023.txt) may hold the reports of many bodies and names none;
/// nor does the address of a page, but for what its last part says. `source` is normalized.
std::optional<AgencyIdentity> body_of_source(std::string_view source, const Catalogue& catalogue);

/// The one year that the file's name says, or a folder called after a year (2023年). The numbers of a page's
/// address are dates of publication.
std::optional<std::int64_t> year_of_source(std::string_view source, const Catalogue& catalogue);

}  // namespace gongkai
