#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "report/statistics/lines.h"
#include "report/table/region.h"
#include "report/table/tokens.h"

namespace gongkai {

/// A row of the statistics form as met.
struct StatisticsRow {
  enum class Figure : std::uint8_t {
    stated,    ///< `figure` is the cell of the report's own column
    none,      ///< no cell was met
    unplaced,  ///< too many or too few cells to tell which is the report's own, or not certainly this row's
  };

  std::vector<StatisticsPart> labels;  ///< pieces of a wrapped label; none when values stand alone
  std::vector<StatisticsPart> cells;   ///< behind the label: units, figures, blanks, remarks
  LabelKey key;
  const IndicatorLabel* known = nullptr;
  std::size_t line = 0;   ///< index into Document::lines
  std::size_t table = 0;  ///< index into StatisticsRows::tables
  bool ruled = false;     ///< its label stands between separators
  bool single = false;    ///< its cells stand on lines of their own
  bool sum = false;       ///< 合计: what all others of its table are parts of
  Figure found = Figure::none;
  StatisticsPart figure;
  std::string_view unit;  ///< as written; empty when none is

  [[nodiscard]] std::string raw_label() const;
  [[nodiscard]] std::string raw_cells() const;  ///< separated by blanks, blank cells left out
};

/// A value column of the table that is not the report's own: another period, some of the bodies.
struct ForeignColumns {
  std::size_t line = 0;
  std::string raw;
};

/// What stands under one header.
struct StatisticsTable {
  std::string_view caption;  ///< the line above the header; empty when it is none
};

struct StatisticsRows {
  std::vector<StatisticsRow> rows;
  std::vector<StatisticsTable> tables;
  std::vector<std::uint32_t>
      strays;  ///< cells of matrices of which no row is made, indexes into Document::cells
  std::vector<ForeignColumns> foreign;  ///< headers none of whose columns is certainly the report's own
};

/// What a report is on, each NULL when its title does not say.
struct ReportScope {
  std::optional<std::int64_t> year;
  std::optional<bool> of_whole;  ///< all of a division, not one body
};

/// The rows of all regions of the form, up to limits::table_lines and one region more. A label wrapped over
/// lines is put together; of several value columns the one for the whole and for the year is taken, or none
/// where that is not certain. `year`: the one reported, `of_whole`: whether the report is on all of a
/// division; NULL when the title does not say.
StatisticsRows statistics_rows(const Document& document, const std::vector<Region>& regions,
                               const ReportScope& scope);

}  // namespace gongkai
