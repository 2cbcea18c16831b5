#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "document/document.h"
#include "document/html_page.h"

namespace gongkai {

/// Takes off a page what stands around its article: `block_of` gives the block of each line. The article is
/// the smallest block that holds all wording of a report the page has, or nearly all where another block
/// repeats some of it (a side column with another year's table). Losing a part of the report is as bad as
/// taking in another's numbers; in doubt the larger block stays. Lines right above it are kept back to its
/// title, and parts that are links or named as navigation go, unless the report's wording is in them.
void keep_article(Document& document, std::span<const std::uint32_t> block_of,
                  std::span<const PageBlock> blocks, const Worded& worded);

}  // namespace gongkai
