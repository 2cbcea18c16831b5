#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gongkai {

/// Appends to `out` the tag that stands at `at` of the page, with the script or style sheet that it begins,
/// without the attributes that nobody reads, which are most of a page of Word, and without where links lead.
/// Where it ends; `at`, with `out` as it was, for a tag that is not written by the rules, or begins no
/// element.
///
///     <td width="20%" class="c" style="color: red; display: none">    <td class="c" style="…">
std::size_t append_plain_tag(std::string_view page, std::size_t at, std::string& out);

}  // namespace gongkai
