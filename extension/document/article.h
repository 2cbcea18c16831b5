#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "document/document.h"
#include "document/html_page.h"

namespace gongkai {

/// Takes off a page what stands around its article: `block_of` gives the block of each line. The article is
/// the smallest block that holds all wording of a report the page has, or nearly all where the other blocks
/// repeat some of it (a side column with another year's table). Losing a part of the report is as bad as
/// taking in another's numbers; in doubt the larger block stays, so two reports on one page both stay, and
/// their cells contradict each other. Inside it, blocks of links go, those named as navigation unless wording
/// stands only there, and tables before the title that are met again behind it. Of what stands above it the
/// title is kept and the lines that say when it was published, unless <meta> says so.
void keep_article(Document& document, std::span<const std::uint32_t> block_of,
                  std::span<const PageBlock> blocks, const Worded& worded);

}  // namespace gongkai
