#pragma once

#include <string>
#include <string_view>

namespace gongkai::fuzz {

/// Runs recognise(), table_cells() and clean_text() on `bytes`. Empty when all is well, otherwise one
/// sentence on the promise that was broken. Rejected is a good answer; any other exception goes through.
std::string broken_promise(std::string_view bytes);

/// Likewise of find_quantities() and find_citations() on a paragraph of any bytes.
std::string broken_prose_promise(std::string_view utf8);

}  // namespace gongkai::fuzz
