#pragma once

#include "document/document.h"

namespace gongkai {

/// A program that reads a PDF may draw cells over the text by guessing the columns (MarkItDown does): numbers
/// of two columns share a cell, and where a blank cell stands says nothing. Where many rows of the document
/// are so, no cell is kept: its rows are lines of words, in reading order.
///
///   | 1.属于国家秘密 |   |   | 0 24 | 0 | 1 | 0 | 0 25 |  ->  1.属于国家秘密  0  24  0  1  0  0  25
void dissolve_drawn_cells(Document& document);

}  // namespace gongkai
