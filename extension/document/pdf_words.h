#pragma once

#include <string>
#include <utility>
#include <vector>

namespace gongkai {

/// A word as printed; x grows to the right, y downwards, in points.
struct PdfBox {
  double left = 0, top = 0, right = 0, bottom = 0;
  bool upright = true;   ///< false: set from top to bottom
  bool goes_on = false;  ///< the next word follows after a blank, as the document has it
  std::string text;
  double size = 0;                                     ///< of the font, 0: not known
  std::vector<std::pair<double, double>> blanks = {};  ///< wide ones inside: left and right edge of each

  /// The least distance of two lines of text.
  [[nodiscard]] double pitch() const { return size > 0 ? size : bottom - top; }
};

double middle(const PdfBox& box);
double letter_height(const PdfBox& box);

/// Whether the box is a value, or a piece of one broken before its comma.
bool is_value(const PdfBox& box);

/// How far two ranges overlap; negative: the distance between them.
double overlap(double begin, double end, double other_begin, double other_end);

/// Adds a word to a box, with a blank only where letters or digits would run together.
void append(PdfBox& box, const PdfBox& next, bool apart);

/// The boxes of one height on the page, from left to right, words that belong together joined.
struct PageLine {
  std::vector<PdfBox> parts;  ///< never empty
  double top = 0, bottom = 0;

  [[nodiscard]] double right() const { return parts.back().right; }
  [[nodiscard]] double centre() const { return (top + bottom) / 2; }
  [[nodiscard]] bool has_value() const;
};

/// The lines of a page from top to bottom. Columns of characters, 三 、 本 年, are one part.
std::vector<PageLine> page_lines(std::vector<PdfBox> words);

}  // namespace gongkai
