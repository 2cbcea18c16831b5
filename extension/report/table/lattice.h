#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "report/table/label_pieces.h"
#include "report/table/tokens.h"

namespace gongkai {

/// One number of a table, in reading order.
struct Figure {
  const Token* token = nullptr;       ///< what it is read from; a piece of a cell where `shared`
  std::optional<std::int64_t> value;  ///< NULL: a blank cell, a mark for "nothing", or unreadable
  std::size_t line = 0;               ///< Document line
  bool ruled = false;                 ///< its line has cells: no row goes over its end
  bool shared = false;                ///< one of several numbers in one cell
  bool loose = false;  ///< blank cells stand among its line's numbers: their columns are not known
  RowSet behind_group = RowSet().set();  ///< right behind the label of a group: the rows that are its parts
};

/// A row's label among the figures.
struct Sign {
  static constexpr int wall = -1;     ///< numbers that are taken already: no row goes past it
  static constexpr int unknown = -2;  ///< a text that may have been a label
  std::size_t before = 0;             ///< figures that stand before it
  int row = wall;                     ///< in the form's order
  std::size_t line = 0;
  std::size_t order = 0;             ///< in reading order, among labels and known rows
  RowSet may_name = RowSet().set();  ///< of an unknown text: the rows it may be meant for
  bool joined = false;               ///< of an unknown text: two labels in one, in the form's order
};

/// A stretch of a table between two rows that are known, or its ends.
struct Stretch {
  std::span<const Figure> figures;
  std::vector<Sign> signs;                         ///< `before` counted from the first figure of the stretch
  std::vector<int> rows;                           ///< of the form, in order: those that can stand here
  std::vector<int> unseen;                         ///< of them, those whose label is nowhere in the table
  bool known_before = false, known_after = false;  ///< a known row stands right before, behind it
  bool excerpt = false;                            ///< the table shows only a small part of the form
};

/// Figures [first, last) read as a row, one of them perhaps left out.
struct Taking {
  int row = 0;
  std::size_t first = 0, last = 0;
  std::optional<std::size_t> left_out;
  int cost = 0;
};

/// What the admissible readings of a stretch agree on.
struct Agreed {
  std::vector<std::optional<Taking>> rows;  ///< by position in Stretch::rows; none: the readings differ
  int cost = 0;                             ///< of the best reading
  bool complete = false;                    ///< every row has exactly its figures and none is left
};

/// All readings of a stretch: each row takes the form's number of figures or is lost, each figure is a row's
/// or is passed over, rows and figures in order. A row is forbidden what its sum, the ends of lines and
/// cells, or a label among its figures speak against; losses, figures passed over and labels that stand
/// elsewhere cost. A row is agreed on where all readings within a margin of the best give it the same values.
///
/// Method: the lattice of (rows settled, figures settled), run forward and backward; time and memory are
/// rows × figures. Example: rows {4, 5}, figures "1 0 0 0 0 0 1 | 0 2 0 0 0 0 2" and no label: both agreed.
Agreed read_stretch(const Stretch& stretch, std::size_t width);

/// Whether the last of `values` is the sum of the others, as far as they are stated.
enum class Sum : std::uint8_t { holds, fails, open };
Sum sum_of(std::span<const std::optional<std::int64_t>> values);

/// How many rows are sums, of more than nothing, and how many are not.
struct Sums {
  std::size_t hold = 0, fail = 0;
  void add(std::span<const std::optional<std::int64_t>> row);
};

/// Whether the last of `values`, where it is stated, is the sum of those of the others that are: blanks are
/// zeros.
bool adds_up(std::span<const std::optional<std::int64_t>> values);

/// The figures of a taking, in order.
std::vector<const Figure*> figures_of(const Stretch& stretch, const Taking& taking);

}  // namespace gongkai
