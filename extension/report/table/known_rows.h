#pragma once

#include <map>
#include <span>
#include <vector>

#include "report/table/align.h"
#include "report/table/count_row.h"
#include "report/table/request_identities.h"
#include "report/table/statutory.h"

namespace gongkai {

/// Values that follow on other lines than a row's own are no values of it: they become entries without a
/// label.
void part_values_from_other_lines(std::vector<Entry>& entries, const Document& document, std::size_t width);

/// The cells of one row, one a line but for some that share theirs, are one entry: where the label's own and
/// those of lines behind it, up to the next label, are just a row's.
///
/// 一、本年新收 / 3289 / 115 / 3835 / 1977 / 1843 / 407 11466 / 二、上年结转
void join_values_of_one_row(std::vector<Entry>& entries, std::size_t width);

/// Finds the rows that nothing else in the table can change: their own label, the form's number of cells, no
/// doubt. They stand as stated, whether their sums hold or not.
class KnownRows {
 public:
  /// `named`: what all labels name, those of groups, too.
  KnownRows(const TableContext& context, std::span<const Entry> entries, std::span<const Alignment> alignment,
            std::span<const Alignment> named, CountReader& counts, std::size_t width)
      : context_(context),
        entries_(entries),
        alignment_(alignment),
        named_(named),
        counts_(counts),
        width_(width) {
    look_at_labels();
  }

  /// Rows on one line: label and cells.
  void find(std::vector<bool>& known) const;

  /// Rows written one cell a line: between the labels of two rows that follow each other on the form stand
  /// just one row's cells, labels come before values all over the table, and the sums of the columns do not
  /// say otherwise. `told`: no other form may be the table's.
  void find_listed(std::span<const int> form, bool told, const RequestIdentities& identities,
                   std::vector<bool>& known) const;

 private:
  void look_at_labels();
  void count_on_its_lines(const Entry& entry);
  [[nodiscard]] bool ends_row_label(const Entry& entry) const;
  [[nodiscard]] bool is_glued_to_next(std::size_t i) const;
  [[nodiscard]] bool may_be_row(const Entry& entry) const;
  [[nodiscard]] bool may_go_on(std::size_t i) const;
  [[nodiscard]] bool may_be_next_label(std::size_t i) const;
  [[nodiscard]] bool may_hold_two(std::size_t i) const;
  [[nodiscard]] bool may_be_of_row_before(std::size_t i) const;
  [[nodiscard]] bool shares_cell(std::size_t i) const;
  [[nodiscard]] bool may_be_torn(std::size_t i) const;
  [[nodiscard]] bool names_row(std::size_t i) const;
  [[nodiscard]] bool is_known(const Entry& entry) const;
  [[nodiscard]] bool may_have_lost_one(const Entry& entry) const;
  [[nodiscard]] bool may_hold_stray(const Entry& entry) const;
  [[nodiscard]] bool is_sum(std::span<const Token* const> values) const;
  [[nodiscard]] bool is_listed(const Entry& entry) const;
  [[nodiscard]] bool holds_anothers_row(const Entry& entry) const;
  [[nodiscard]] bool is_behind_two_rows(std::size_t before, std::size_t i) const;
  [[nodiscard]] bool labels_come_first() const;
  [[nodiscard]] bool may_be_shifted(std::span<const int> form, bool told, const RequestIdentities& identities,
                                    const std::vector<bool>& known) const;
  [[nodiscard]] bool ends_tell(std::span<const int> form) const;

  const TableContext& context_;
  std::span<const Entry> entries_;
  std::span<const Alignment> alignment_, named_;
  CountReader& counts_;
  std::size_t width_;
  std::map<std::size_t, int> rows_on_line_;  // labels of rows that stand on a line
  bool numbered_ = false;                    // most rows have their number
  std::size_t unvalued_ = 0;                 // lines of text that are a row's label alone
};

}  // namespace gongkai
