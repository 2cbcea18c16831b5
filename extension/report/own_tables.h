#pragma once

#include <span>
#include <vector>

#include "report/evidence.h"
#include "report/table/region.h"

namespace gongkai {

/// Tells tables of the report's own that use words of the forms from the forms: by the names of their columns
/// and rows that no form has.
///
///     | 事项类型 | 市级 | 县级 | 乡级 |       three columns as table two of 2019 has,
///     | 行政许可 | 31 | 42 | 7 |           and none of them is its column
class OwnTables {
 public:
  OwnTables(const Tokens& tokens, const Catalogue& catalogue, const std::vector<Evidence>& evidence)
      : tokens_(tokens), catalogue_(catalogue), evidence_(evidence) {}

  /// Whether the columns or rows of a region have other names than its form's. Lines of text may be a form's
  /// in pieces: there one row of the form is enough for it to be the form's.
  [[nodiscard]] bool has_other_names(const Region& region) const;

  /// Whether the regions of `form` say that they are: names of rows alone (行政许可, 合计) are words of many
  /// tables. A word of its header that is no other's does, or rows of several items of Article 20, or
  /// numbered as table three's are, or the fifteen values of table four in a line.
  [[nodiscard]] bool is_stated(Form form, const std::vector<Region>& regions) const;

 private:
  [[nodiscard]] std::span<const Evidence> lines_of(const Region& region) const {
    return std::span(evidence_).subspan(region.first, region.last - region.first + 1);
  }
  [[nodiscard]] bool has_other_header(const Region& region) const;
  [[nodiscard]] bool names_rows_in_text(const Region& region) const;

  const Tokens& tokens_;
  const Catalogue& catalogue_;
  const std::vector<Evidence>& evidence_;
};

}  // namespace gongkai
