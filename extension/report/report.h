#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

/// One document's rows, named, ordered and NULL as in the contract's tables (sql/schema), without report_id.
/// std::string_view members point into the compiled-in catalogue.
namespace gongkai {

using Count = std::optional<std::int64_t>;

/// The body that reports. `region` is a GB/T 2260 code.
struct AgencyIdentity {
  std::string name;       ///< canonical, without the chain of superior regions
  std::string full_name;  ///< with the chain as far as the document gives it
  std::string_view kind;
  std::optional<std::int64_t> region;
  std::vector<std::string> aliases;      ///< every form of the name met, `full_name` included
  std::optional<std::int64_t> township;  ///< code of the township or street itself; its county is `region`
  std::string township_name;
  bool placeless =
      false;  ///< the name does not say where the body is, nor does anything else: there may be two
  std::vector<std::string> hints;  ///< of a placeless one, by what those of one name are told apart: "host …"
};

struct Identity {
  AgencyIdentity agency;
  std::int64_t year = 0;
  std::string_view edition;
  std::optional<std::string> title;
  std::optional<std::string> period_start, period_end, published_on;  ///< ISO 8601
};

struct SectionRow {
  std::int64_t section_id = 0;  ///< from 1 within the document; the archive adds its offset
  std::optional<std::int64_t> parent_id;
  std::int64_t ordinal = 0;
  std::int64_t depth = 0;  ///< 0 only for prose between the title and the first heading
  std::optional<std::string> label, heading;
  std::optional<std::string_view> topic;
  std::string body;

  [[nodiscard]] auto columns() const {
    return std::tie(section_id, parent_id, ordinal, depth, label, heading, topic, body);
  }
};

struct DisclosureRow {
  std::string_view item, measure;
  std::optional<double> value;

  [[nodiscard]] auto columns() const { return std::tie(item, measure, value); }
};

struct RequestRow {
  std::string_view outcome;
  std::array<Count, 7> counts;  ///< natural_person … total, in the order of the form

  [[nodiscard]] auto columns() const { return std::tuple_cat(std::tie(outcome), std::tuple_cat(counts)); }
};

struct DisputeRow {
  std::string_view channel;
  std::array<Count, 5> counts;  ///< upheld, corrected, other, pending, total

  [[nodiscard]] auto columns() const { return std::tuple_cat(std::tie(channel), std::tuple_cat(counts)); }
};

struct MetricRow {
  std::int64_t seq = 0;
  std::optional<std::string> code;
  double value = 0;
  std::optional<std::string> unit;
  std::string_view qualifier, origin;
  std::optional<std::int64_t> section_id;
  std::string quote;

  [[nodiscard]] auto columns() const {
    return std::tie(seq, code, value, unit, qualifier, origin, section_id, quote);
  }
};

struct CitationRow {
  std::int64_t seq = 0;
  std::optional<std::string> title, document_no;
  std::optional<std::int64_t> section_id;

  [[nodiscard]] auto columns() const { return std::tie(seq, title, document_no, section_id); }
};

struct DiagnosticRow {
  std::int64_t seq = 0;
  std::string_view severity, code;
  std::optional<std::string> place, raw;
  std::optional<std::int64_t> line;  ///< of the clean text, from 1
  std::string message;

  [[nodiscard]] auto columns() const { return std::tie(seq, severity, code, place, raw, line, message); }
};

/// Evidence: one cell of a table met in the document (gongkai_cell).
struct CellRow {
  std::int64_t table_no = 0, row = 0, col = 0;  ///< from 1, 1, 1
  std::int64_t row_span = 1, col_span = 1;
  std::string raw;
  std::optional<std::string> place;  ///< the fact it became, as in DiagnosticRow::place

  [[nodiscard]] auto columns() const { return std::tie(table_no, row, col, row_span, col_span, raw, place); }
};

/// A table that no form claims, numbered as in CellRow.
struct OtherTableRow {
  std::int64_t table_no = 0;
  std::optional<std::int64_t> section_id;
  std::optional<std::string> caption;
  std::int64_t row_count = 0, col_count = 0;

  [[nodiscard]] auto columns() const { return std::tie(table_no, section_id, caption, row_count, col_count); }
};

/// One cell of such a table, where the document lays it out: what cells above and before it cover is counted.
struct OtherCellRow {
  std::int64_t table_no = 0, row = 0, col = 0;  ///< from 1, 1, 1
  std::int64_t row_span = 1, col_span = 1;
  std::string raw;
  std::optional<double> value;  ///< when the cell is one number

  [[nodiscard]] auto columns() const { return std::tie(table_no, row, col, row_span, col_span, raw, value); }
};

struct Report {
  Identity identity;
  std::string media_type, charset;
  std::string sha256;  ///< of the bytes; left to whoever holds them, who has computed it to find them again
  std::vector<SectionRow> sections;
  std::vector<DisclosureRow> disclosure;  ///< table two
  std::vector<RequestRow> request;        ///< table three
  std::vector<DisputeRow> dispute;        ///< table four
  std::vector<MetricRow> metrics;
  std::vector<CitationRow> citations;
  std::vector<DiagnosticRow> diagnostics;
  std::vector<OtherTableRow> other_tables;
  std::vector<OtherCellRow> other_cells;
};

}  // namespace gongkai
