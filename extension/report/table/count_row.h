#pragma once

#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/table/column_places.h"
#include "report/table/counts.h"
#include "report/table/statutory.h"

namespace gongkai {

/// A row of counts: tables three and four. The last column is the sum of the others.
struct CountRow {
  std::vector<Count> counts;          ///< one per column; NULL: not stated, or not certain
  std::vector<const Token*> columns;  ///< the cell of each; nullptr where none was met
  bool placed = false;                ///< the values have their columns
};

/// The count a cell states; NULL where it states none.
Count count_of(const Token& token, const Catalogue& catalogue);
std::vector<Count> counts_of(std::span<const Token* const> values, const Catalogue& catalogue);

/// Whether a cell that ends a row may be the number of a page: 7, - 7 -.
bool may_be_page_number(const Token& token, const Catalogue& catalogue);

/// Names a row's facts.
struct RowName {
  std::string_view table, row;
  std::span<const std::string_view> columns;
};

/// Reads entries' values into columns of counts. The identity of the form (last column = sum of the others)
/// is used to tell which digits make a number, never to change one.
class CountReader {
 public:
  CountReader(const TableContext& context, std::size_t width)
      : context_(context), width_(width), shape_{.width = width, .first_cell = {}, .offset = {}} {}

  /// Looks at the whole table first: rows with all columns, where ruled rows begin their values.
  void learn(std::span<const Entry> entries);

  /// Whether the entry's values have their columns.
  [[nodiscard]] bool places(const Entry& entry) { return place(entry).placement.certain; }

  /// Whether the entry's last stated value stands in the cell where the table's rows of cells end; NULL where
  /// nobody knows.
  [[nodiscard]] std::optional<bool> ends_in_last_cell(const Entry& entry) const;

  /// The entry's counts, with a diagnostic for every cell without one.
  CountRow read(const Entry& entry, const RowName& name);

 private:
  struct Placed {
    Placement placement;
    std::string_view note;  ///< diagnostic code when the reading needed more than counting cells
  };

  Placed place(const Entry& entry);
  [[nodiscard]] static bool goes_on_among_values(const Entry& entry);
  void doubt_digits_astride(const Entry& entry, const RowName& name, CountRow& row);
  void doubt_all_in_one_cell(const Entry& entry, const RowName& name, CountRow& row) const;
  [[nodiscard]] static bool is_sum_with_digits_moved(const CountRow& row, std::size_t column);
  bool split_glued(const Entry& entry, Placement& placement);
  bool merge_broken(const Entry& entry, Placement& placement);
  [[nodiscard]] bool sums_up_without_one(const Entry& entry) const;
  void read_column(const Entry& entry, std::size_t column, const RowName& name, CountRow& row);
  [[nodiscard]] bool sums_up(const std::vector<const Token*>& columns) const;
  [[nodiscard]] bool parts_sum_up(const std::vector<const Token*>& columns) const;
  const Token* keep(std::string text, const Token& origin);

  const TableContext& context_;
  std::size_t width_;
  RowShape shape_;
  ColumnPlaces places_;
  std::deque<std::string> texts_;
  std::deque<Token> tokens_;
};

}  // namespace gongkai
