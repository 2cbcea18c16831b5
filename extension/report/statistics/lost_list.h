#pragma once

#include <cstddef>
#include <optional>

#include "document/document.h"
#include "report/table/tokens.h"

namespace gongkai {

/// A list of which only labels one a line, one right behind the other, and figures apart from them are left:
/// written one cell a line with its rows as columns, say. Nobody knows which figure is whose. Its first line;
/// NULL: there is none.
std::optional<std::size_t> find_lost_list(const Document& document, const Tokens& tokens);

}  // namespace gongkai
