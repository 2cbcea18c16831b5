#pragma once

#include <string>
#include <vector>

/// Text put at places of a page to lines of text, by coordinates alone.
namespace gongkai {

/// A word as printed; x grows to the right, y downwards, in points.
struct PdfBox {
  double left = 0, top = 0, right = 0, bottom = 0;
  bool upright = true;   ///< false: set from top to bottom
  bool goes_on = false;  ///< the next word follows after a blank, as the document has it
  std::string text;
};

/// The lines of one page, each with its line end. A row of a table is one line with tabs between its cells:
/// words that stand alone and are values make a row, a blank place in a column where other rows have a value
/// is a blank cell, and the lines of a wrapped label go to the row whose values stand beside their middle.
std::string lay_out_page(std::vector<PdfBox> boxes);

}  // namespace gongkai
