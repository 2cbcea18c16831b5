#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "report/table/region.h"
#include "report/table/tokens.h"

namespace gongkai {

/// A paragraph of prose or a heading: one or several hard-wrapped lines.
struct Paragraph {
  std::size_t first = 0, last = 0;  ///< Document lines
  std::string text;                 ///< readable, the lines joined
};

/// How a document reads once its tables are settled.
struct TextLayout {
  std::vector<std::uint32_t> text_line;  ///< per Document line: its line in the clean text, from 1
  std::vector<bool> in_table;            ///< per Document line
  std::vector<Paragraph> paragraphs;     ///< all lines outside statutory tables, in order
};

/// `head_lines` first lines (title and what stands before it) are never joined.
TextLayout lay_out(const Document& document, const Tokens& tokens, const std::vector<Region>& regions,
                   std::size_t head_lines);

/// The clean text: one line per paragraph or table row, cells separated by tabs.
std::string render_text(const Document& document, const TextLayout& layout);

}  // namespace gongkai
