#pragma once

#include <string>
#include <string_view>

namespace gongkai::fuzz {

/// Runs recognise(), table_cells() and clean_text() on `bytes`. Empty when all is well, otherwise one
/// sentence on the promise that was broken. Rejected is a good answer; any other exception goes through.
std::string broken_promise(std::string_view bytes);

}  // namespace gongkai::fuzz
