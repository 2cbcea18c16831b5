#pragma once

#include <cstdint>
#include <string_view>

#include "base/ascii.h"

namespace gongkai {

/// What an element means for the lines and cells of a page.
enum class TagKind : std::uint8_t {
  inline_text,  ///< also every unknown name
  unread,       ///< no part of the text it stands in: a footnote's mark, struck-out words
  line_break,
  paragraph,
  block,  ///< may hold a part of the page: an article, a side column
  table,
  row_group,
  row,
  cell,
  title,
  meta,
  link,
  preformatted,
  dropped,  ///< not shown, or not the page's own words
};

/// Names of HTML and CSS mean the same in any case of their ASCII letters.

TagKind tag_kind(std::string_view lower_case_name);

}  // namespace gongkai
