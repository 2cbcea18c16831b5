#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

#include "generated/columns.h"
#include "report/report.h"

/// Ties the structs of report.h to the column lists generated from sql/schema: a column that is added,
/// removed or changes its type in one place only does not compile.
namespace gongkai {

template <class Value>
inline constexpr std::string_view column_type = "TEXT";
template <>
inline constexpr std::string_view column_type<std::int64_t> = "INTEGER";
template <>
inline constexpr std::string_view column_type<double> = "REAL";
template <class Value>
inline constexpr std::string_view column_type<std::optional<Value>> = column_type<Value>;

template <class... Values, std::size_t size>
constexpr bool types_match(const std::tuple<Values...>* /*row*/, const std::array<Column, size>& columns) {
  if (sizeof...(Values) != size) return false;
  std::size_t next = 0;
  return ((column_type<std::remove_cvref_t<Values>> == columns[next++].type) && ...);
}

/// Whether Row::columns() gives exactly `columns`.
template <class Row, std::size_t size>
constexpr bool matches(const std::array<Column, size>& columns) {
  using Values = decltype(std::declval<const Row&>().columns());
  return types_match(static_cast<const Values*>(nullptr), columns);
}

static_assert(matches<SectionRow>(columns::section));
static_assert(matches<DisclosureRow>(columns::disclosure));
static_assert(matches<RequestRow>(columns::request));
static_assert(matches<DisputeRow>(columns::dispute));
static_assert(matches<MetricRow>(columns::metric));
static_assert(matches<CitationRow>(columns::citation));
static_assert(matches<DiagnosticRow>(columns::diagnostic));
static_assert(matches<CellRow>(columns::cell));
static_assert(matches<OtherTableRow>(columns::other_table));
static_assert(matches<OtherCellRow>(columns::other_cell));

/// The row of table `report`; what only an archive knows is NULL without one.
struct ReportRow {
  const Report& report;
  std::optional<std::int64_t> agency_id;
  std::optional<std::string_view> source;
  std::optional<std::int64_t> is_current;

  [[nodiscard]] auto columns() const {
    const Identity& identity = report.identity;
    return std::tie(agency_id, identity.year, identity.edition, identity.title, identity.period_start,
                    identity.period_end, identity.published_on, source, report.media_type, report.charset,
                    report.sha256, is_current);
  }
};

static_assert(matches<ReportRow>(columns::report));

}  // namespace gongkai
