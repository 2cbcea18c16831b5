#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "render/rng.h"
#include "render/sheet.h"

namespace gongkai::render {

/// One way a report reaches us as text. The numbers in the comments of the sources are those of layouts.md.
struct Layout {
  std::string_view name;
  bool shows_blanks;  ///< an empty cell leaves a trace; otherwise blanks must be printed as a mark
  bool three_stubs;   ///< lays out 三、 / （三） / 1. itself, wants them as three cells
  std::string (*render)(const Document& document, Rng& rng);
};

inline void PrintTo(const Layout& layout, std::ostream* out) { *out << layout.name; }

/// Layouts that keep every cell.
const std::vector<Layout>& complete_layouts();

/// Layouts that lose cells or their order; NULL with a diagnostic is a right answer for any cell.
const std::vector<Layout>& lossy_layouts();

/// Word files that keep every cell; bytes, not text.
const std::vector<Layout>& docx_layouts();

/// Title, headings and paragraphs as plain lines, each table by `table`. `gap` stands between blocks.
std::string around(const Document& document, Rng& rng, std::string_view gap,
                   std::string (*table)(const Table& table, Rng& rng));

std::vector<Layout> grid_layouts();
std::vector<Layout> cell_layouts();
std::vector<Layout> pdf_layouts();
std::vector<Layout> raw_layouts();
std::vector<Layout> html_layouts();
/// For damaged tables: a row may lack figures or have too many.
std::vector<Layout> stream_layouts();
/// As stream_layouts, figures far from their labels.
std::vector<Layout> torn_layouts();
Layout flow_layout();
Layout blank_cells_layout();

/// "- 3 -", "— 4 —", "-4-", "4".
std::string page_number(std::size_t page, std::size_t form);

/// Lines of at most `width` code points.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

}  // namespace gongkai::render
