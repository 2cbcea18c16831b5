#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "report/outline/other_tables.h"
#include "report/table/region.h"
#include "report/table/tokens.h"

namespace gongkai {

/// A paragraph of prose or a heading: one or several hard-wrapped lines, or one cell of a line.
struct Paragraph {
  std::size_t first = 0, last = 0;  ///< Document lines
  std::string text;                 ///< readable, the lines joined
};

/// How a document reads once its tables are settled.
struct TextLayout {
  std::vector<std::uint32_t> text_line;  ///< per Document line: its line in the clean text, from 1
  std::vector<bool> in_table;            ///< per Document line
  std::vector<OtherTable> others;        ///< the tables that no form claims
  std::vector<Paragraph> paragraphs;     ///< all lines outside tables, in order
};

/// `head_lines` first lines (title and what stands before it) are never joined. Digits at a line's end and at
/// the next one's beginning are one number only where the line is filled to the page's edge.
TextLayout lay_out(const Document& document, const Tokens& tokens, const std::vector<Region>& regions,
                   std::size_t head_lines);

/// The clean text: one line per paragraph or table row, cells separated by tabs.
std::string render_text(const Document& document, const TextLayout& layout);

}  // namespace gongkai
