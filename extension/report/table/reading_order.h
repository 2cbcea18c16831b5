#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "report/table/align.h"
#include "report/table/label_pieces.h"
#include "report/table/request_identities.h"
#include "report/table/statutory.h"

namespace gongkai {

/// A table whose values stand apart from their labels, as default pdftotext writes them: row by row, each
/// value a block of its own, or several rows at once, column by column.
struct ReadingOrder {
  std::vector<std::vector<const Token*>> rows;  ///< `width` values each, from the top of the table down
};

/// What the reading states of the rows of a form, in its order.
CountsByRow counts_in(const ReadingOrder& order, std::span<const int> form, const Catalogue& catalogue);

/// The rows of an edition's form, numbers in Catalogue::rows(form), and the rows that labels name, each label
/// known by its first token; -1: it is not known which.
struct FormRows {
  std::vector<int> rows;
  std::map<const Token*, int> labels;
  std::map<const Token*, RowSet> doubtful;  ///< of those that name none for sure: the rows they may name
  std::set<const Token*> joined;            ///< of these, two labels in one, in the form's order
};

/// What the labels of a table name; damaged ones name rows, too. `named`: what is known of the entries.
FormRows name_rows(std::span<const Entry> entries, std::span<const Alignment> named, Form form,
                   const Catalogue& catalogue);

/// Where some row's label is shown nowhere, the rows that no label ties to their place: their own stands
/// neither right before nor right behind their values. `named`: rows that labels name, too; `known`: rows
/// read for sure.
std::set<int> untied_rows(const ReadingOrder& order, const TableContext& context, Form form,
                          const FormRows& form_rows, const std::set<int>& named, const std::set<int>& known);

/// Puts all values of a form's regions together to rows of `width`. NULL where they do not come out even,
/// where a label stands beside values that by this order are not its own or its neighbour's, and where some
/// labels stand before their own and others before their neighbour's; a label out of the form's order must
/// stand beside its own row, and where rows have changed places, alone before it.
std::optional<ReadingOrder> read_in_order(const TableContext& context, Form form, std::size_t width,
                                          const FormRows& form_rows);

/// As read_in_order, of values that come row by row, whatever stands between them. Labels may come anywhere;
/// one that is out of the form's order must stand beside no other row than its own, and where some stand
/// beside their own rows, none may stand on that side of another's.
std::optional<ReadingOrder> read_row_by_row(const TableContext& context, Form form, std::size_t width,
                                            const FormRows& form_rows);

}  // namespace gongkai
