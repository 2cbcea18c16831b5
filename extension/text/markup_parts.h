#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// What of a page is text, private to text/.
namespace gongkai {

/// A stretch of a page: all text, or all markup (tags with their attributes, comments, scripts, style
/// sheets).
struct PagePart {
  std::string_view text;
  bool is_markup = false;
};

/// The parts of a page in order; one part of text where there is no markup. For judging damage, not for
/// reading: a '<' that no '>' follows is text.
std::vector<PagePart> page_parts(std::string_view utf8);

/// Joins the parts that are text. Where a part ends stands a '<': it is a byte of its own in every charset
/// here.
std::string text_of_page(std::string_view utf8);

}  // namespace gongkai
