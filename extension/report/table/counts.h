#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "report/forms/diagnostics.h"
#include "report/table/cell_value.h"
#include "report/table/entries.h"
#include "report/table/statutory.h"

namespace gongkai {

/// Where the values of an entry belong: one token per column of the form, nullptr where no cell was met.
struct Placement {
  std::vector<const Token*> columns;
  bool certain = false;      ///< every value has its column
  bool by_position = false;  ///< some columns were found by where their values stand on the line
};

/// What the rows of a table have in common.
struct RowShape {
  std::size_t width = 0;  ///< value columns
  std::optional<std::size_t>
      first_cell;  ///< of ruled rows: index in the line of the first value cell, where all agree
  std::optional<std::size_t> offset;  ///< … or how far behind the label's cell it is, where all agree
  std::size_t widest = 0;             ///< cells of the widest ruled line
  bool cuts_blank_ends =
      false;             ///< rows end before their last blank cells: one that ends early lost none inside
  bool shifted = false;  ///< whole rows begin in different cells, and nothing tells by how many they moved
  bool drawn = false;    ///< the cells are none of the table's own: see is_drawn
  bool widened = false;  ///< some row has more cells than columns between its values, not all of them filled
};

/// Whether the cells were drawn over the text by a program that guessed the columns: some row has fewer
/// values than the form, because two stand in one cell, or values before the cell in which whole rows begin;
/// or rows have just as many with blanks among them, and none has more. Blanks of such rows stand for
/// nothing.
///
///   | 27 |   | 0 |   | 0 | 27 | 54 |
///   |    | 1 |   | 84 |  |  | 39 301 |
bool is_drawn(std::span<const Entry> entries, std::size_t width, const TableContext& context);

RowShape learn_shape(std::span<const Entry> entries, std::size_t width, const TableContext& context);

/// Whether the document's ruled lines keep blank cells before others and never end with one. Where some line
/// ends with a blank cell, a row with fewer cells has lost one, and nobody knows which.
bool cuts_blank_ends(const Document& document);

/// Gives the values of `entry` to the columns by their order after the label cells. Blank cells in excess at
/// either end are those of merged cells; a blank before the values of a ruled row may be either, and the
/// table's shape tells, but not where some row has blanks in excess among its values. A ruled row may end
/// early where blank ends are cut. All other rows with fewer or more values than columns are not certain.
Placement place_in_order(const Entry& entry, const RowShape& shape, const Document& document);

/// Whether the document may have been cut inside this row.
bool is_last_row_of_cut_document(const Entry& entry, const Document& document);

/// Whether the value is the last of a document cut off without a line end, so that digits may be missing.
bool may_be_cut(const Token& token, const Document& document);

}  // namespace gongkai
