#pragma once

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "report/table/count_row.h"
#include "report/table/header_lines.h"
#include "report/table/statutory.h"

namespace gongkai {

/// In which order the document's own header names the columns of table three or four. Values belong to the
/// columns of their own header, not to those that the form has in their place.
///
///     | | 总计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |
///     | 予以公开 | 40 | 24 | 15 | 1 | 0 | 0 | 0 |                columns 6 0 1 2 3 4 5
struct ColumnOrder {
  std::vector<int> columns;  ///< of the form, by their place in the document; empty: the form's own order
  bool unclear = false;      ///< another order than the form's, and not a whole one

  [[nodiscard]] bool is_forms() const { return columns.empty() && !unclear; }

  /// The values of a row, or of several side by side, in the form's order; nothing where there are more or
  /// fewer than columns.
  [[nodiscard]] std::optional<std::vector<const Token*>> restored(
      const std::vector<const Token*>& values) const;
  /// Does so with those of an entry, unless it states none; false where that cannot be done.
  bool restore(Entry& entry, std::size_t width) const;
  bool operator==(const ColumnOrder&) const = default;
};

/// Columns of the form in whose place a header of cells has another name, one without any character of the
/// form's (撤回 between 结果纠正 and 尚未审结), by their number, with that name. A damaged name is none.
std::map<int, const Token*> renamed_columns(std::span<const HeaderBlock> headers, const TableContext& context,
                                            Form form);

/// Takes the values of these columns out of a row, with a diagnostic for each.
void leave_out_renamed(const std::map<int, const Token*>& renamed, const RowName& name, CountRow& row,
                       const TableContext& context);

/// Of table three: applicants.
ColumnOrder order_of_applicants(std::span<const HeaderBlock> headers, const TableContext& context);

/// Whether headers name every applicant. Where one's name was lost, or all are, the columns may stand in any
/// order.
bool names_all_applicants(std::span<const HeaderBlock> headers, const TableContext& context);

/// Of table four: all results of all channels, or those of one where each channel has a row.
ColumnOrder order_of_results(std::span<const HeaderBlock> headers, const TableContext& context);

}  // namespace gongkai
