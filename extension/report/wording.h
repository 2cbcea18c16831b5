#pragma once

#include <string_view>

#include "document/document.h"

namespace gongkai {

/// What a line or cell is in the catalogue: a title, a statutory heading, a row or column of a table.
Wording worded_as(std::string_view text);

}  // namespace gongkai
