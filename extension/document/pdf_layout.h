#pragma once

#include <string>
#include <vector>

#include "document/pdf_words.h"

/// Text put at places of a page to lines of text, by coordinates alone.
namespace gongkai {

/// The lines of one page, each with its line end. A row of a table is one line with tabs between its cells:
/// words that stand alone and are values make a row, a blank place in a column where other rows have a value
/// is a blank cell, and the lines of a wrapped label go to the row whose values stand beside their middle.
std::string lay_out_page(std::vector<PdfBox> boxes);

}  // namespace gongkai
