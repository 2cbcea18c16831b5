#pragma once

#include <set>
#include <span>
#include <string_view>
#include <vector>

#include "report/table/align.h"
#include "report/table/entries.h"
#include "report/table/request_identities.h"
#include "report/table/statutory.h"

namespace gongkai {

/// Whether one edition has the row as a part of a row of another: denied.process of denied.
bool is_part_of_row(std::string_view code, std::span<const RowDef> rows);

/// The rows of an edition's form, in its order.
std::vector<int> rows_of_edition(std::span<const RowDef> rows, std::size_t edition);

/// The reverse: denied has parts.
bool has_parts(std::string_view code, std::span<const RowDef> rows);

/// Labels that are a row's in one edition and a group's in another, which has split the row into parts: a
/// group's where its parts are met, or values without labels in their place, or the blank cell of a part's
/// label, or its figures stand on another line where all others stand on their label's; and it may be one
/// where the labels before and behind it are lost. Figures beside it are a subtotal
/// the form does not have, or belong to a part whose label was lost.
class GroupRows {
 public:
  GroupRows(const TableContext& context, std::span<const Entry> entries, std::span<const RowDef> rows,
            std::size_t width)
      : context_(context), entries_(entries), rows_(rows), width_(width) {}

  /// Takes their rows from them. Gives what all labels name as far as the order of rows goes: a group whose
  /// parts are met says nothing of it.
  [[nodiscard]] std::vector<Alignment> withdraw(std::vector<Alignment>& alignment) const;

  /// The editions whose form has all rows named beside values, and those whose parts of a row are named. A
  /// label that may be a group's counts as a `guess`.
  [[nodiscard]] EditionSet editions_named(std::span<const Alignment> alignment, bool guess) const;

  /// Of the rows read, those that another edition has split, where the answers do not make their total: each
  /// may be the group of parts of which all but a figure is gone, unless table two is on the row's own
  /// edition.
  [[nodiscard]] std::vector<int> doubtful_rows(const CountsByRow& read, int edition_of_two) const;

  /// Whether the labels show that, of the editions `met`, the table is on this one's form and on none that
  /// has more rows: what is left of a table that lost rows and labels may look like a smaller form's.
  [[nodiscard]] bool tell_edition(std::size_t edition, EditionSet met,
                                  std::span<const Alignment> named) const;

 private:
  /// How many labels show each row, damaged ones and beginnings, too.
  using LabelCounts = std::vector<std::size_t>;

  [[nodiscard]] const Cell& label_cell(const Entry& entry) const;
  [[nodiscard]] bool stands_before_blank(const Entry& entry) const;
  [[nodiscard]] static bool stands_before_text(const Entry& entry);
  [[nodiscard]] bool stands_apart(const Entry& entry) const;
  [[nodiscard]] bool stands_alone_apart(const Entry& entry, std::span<const Alignment> alignment) const;
  [[nodiscard]] bool is_part_met(int row, const std::set<int>& met) const;
  [[nodiscard]] std::set<int> rows_followed_by_values(std::span<const Alignment> alignment) const;
  [[nodiscard]] bool has_own_values(const Entry& entry) const;
  [[nodiscard]] std::size_t rows_of(std::size_t edition) const;
  [[nodiscard]] LabelCounts count_labels(std::span<const Alignment> named) const;
  [[nodiscard]] bool stands_among_own(int row, const LabelCounts& shown) const;
  [[nodiscard]] std::string_view code_of(int row) const { return rows_[static_cast<std::size_t>(row)].code; }

  const TableContext& context_;
  std::span<const Entry> entries_;
  std::span<const RowDef> rows_;
  std::size_t width_;
};

}  // namespace gongkai
