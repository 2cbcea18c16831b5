#pragma once

#include <string>
#include <string_view>

#include "render/layouts.h"

/// Reports as web pages: what a cell looks like, what a table, and what stands around the article.
namespace gongkai::render {

std::string escape(std::string_view text);

/// How a page writes what stands in a cell or paragraph.
using Inline = std::string (*)(std::string_view text, Rng& rng);

std::string plain_inline(std::string_view text, Rng& rng);
std::string word_inline(std::string_view text, Rng& rng);    ///< spans with mso styles, numbers in two pieces
std::string wps_inline(std::string_view text, Rng& rng);     ///< the same by WPS
std::string font_inline(std::string_view text, Rng& rng);    ///< <FONT> soup in capitals
std::string break_inline(std::string_view text, Rng& rng);   ///< <br> and <p> inside labels
std::string nested_inline(std::string_view text, Rng& rng);  ///< some cells hold a table of one cell

/// How a table is written.
using TableWriter = std::string (*)(const Table& table, Inline cell, Rng& rng);

std::string plain_table(const Table& table, Inline cell, Rng& rng);
std::string word_table(const Table& table, Inline cell, Rng& rng);
std::string capital_table(const Table& table, Inline cell, Rng& rng);   ///< <TABLE>, unquoted attributes
std::string unclosed_table(const Table& table, Inline cell, Rng& rng);  ///< <tr><td> without ends
std::string padded_table(const Table& table, Inline cell, Rng& rng);    ///< blank cells instead of spans
std::string grouped_table(const Table& table, Inline cell, Rng& rng);   ///< a <tbody> every few rows
std::string split_table(const Table& table, Inline cell, Rng& rng);     ///< several <table> for one
std::string odd_span_table(const Table& table, Inline cell, Rng& rng);  ///< header spans unlike the data's
std::string rows_of(const Table& table, Inline cell, Rng& rng);         ///< <tr>… without <table>

/// What stands around an article. `body` is markup.
struct Article {
  std::string title, body;
  int year = 0;
};
using PageWriter = std::string (*)(const Article& article, Rng& rng);

std::string fragment_page(const Article& article, Rng& rng);
std::string portal_page(const Article& article, Rng& rng);  ///< head with <meta>, navigation, share, footer
std::string table_page(const Article& article, Rng& rng);   ///< layout tables around everything
std::string crowded_page(const Article& article,
                         Rng& rng);  ///< 60–100 KB: hidden and side tables with numbers
std::string word_page(const Article& article, Rng& rng);  ///< saved by Word
std::string print_page(const Article& article, Rng& rng);
std::string xhtml_page(const Article& article, Rng& rng);
std::string broken_page(const Article& article,
                        Rng& rng);  ///< put together: </html> in the middle, stray ends

}  // namespace gongkai::render
