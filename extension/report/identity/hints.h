#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gongkai {

/// By what bodies of one name are told apart: "source …", "telephone …", "host …", "folder …", in that order,
/// each once. `text` is that of the report, normalized, without blanks; `source` where it came from,
/// normalized. Folders called after a year are left out of a folder's name.
std::vector<std::string> agency_hints(std::string_view text, std::string_view source);

}  // namespace gongkai
