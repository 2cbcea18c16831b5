#pragma once

#include <string>
#include <vector>

#include "document/pdf_words.h"

namespace gongkai {

/// A row of a table: values of one height and the label beside them.
struct PdfRow {
  double centre = 0;
  std::vector<PdfBox> values;
  std::vector<PdfBox> groups;  ///< labels further left
  std::string label;
  bool bare = false;      ///< a label without values
  bool labelled = false;  ///< a label stands on the line of the values
};

/// Lines of values so close above each other that rows cannot be, are of one row: pieces of numbers broken in
/// their cells, and the values beside them. Lines as far apart as lines of text are, are never joined. What
/// stands under another value stays apart from it (U+2028): two baselines are no one number.
void join_overlapping_rows(std::vector<PdfRow>& rows);

/// Once the labels are given out: values left without one, each under or above a value of the row next to
/// them, are pieces of numbers of three lines.
void join_pieces(std::vector<PdfRow>& rows);

}  // namespace gongkai
