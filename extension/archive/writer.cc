#include "archive/writer.h"

#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "archive/rows.h"
#include "generated/columns.h"
#include "generated/sql_text.h"
#include "report/forms/diagnostics.h"

namespace gongkai {
namespace {

/// A trigger of the archive's owner may leave a row out (RAISE(IGNORE)): then nothing of the report is
/// stored.
void require_stored(sqlite3* db, const char* what) {
  if (sqlite3_changes(db) != 1)
    throw SqliteError(SQLITE_ERROR, std::string("a trigger of the archive left out a row of table ") + what);
}

template <class Row>
void write_rows(sqlite3* db, const char* table, Statement& insert, std::int64_t report_id,
                const std::vector<Row>& rows) {
  if (rows.empty()) return;
  Execution run(insert, report_id);
  for (const Row& row : rows) {
    const auto columns = row.columns();  // holds values of its own, which must outlive the step
    run.bind_row(2, columns);
    run.finish();
    require_stored(db, table);
  }
}

/// Section numbers count from 1 within a document, and from `offset` in the archive.
void number_sections(Report& report, std::int64_t offset) {
  const auto count = static_cast<std::int64_t>(report.sections.size());
  if (offset > std::numeric_limits<std::int64_t>::max() - count)
    throw SqliteError(SQLITE_FULL,
                      "the archive has no section_id left: its highest is " + std::to_string(offset));
  const auto shift = [offset](std::optional<std::int64_t>& id) {
    if (id) *id += offset;
  };
  for (SectionRow& section : report.sections) {
    section.section_id += offset;
    shift(section.parent_id);
  }
  for (MetricRow& metric : report.metrics) shift(metric.section_id);
  for (CitationRow& citation : report.citations) shift(citation.section_id);
  for (OtherTableRow& table : report.other_tables) shift(table.section_id);
}

/// Says that there may be another agency of this name.
void say_doubtful(Report& report) {
  Diagnostics diagnostics(Catalogue::instance());
  diagnostics.add("ambiguous_agency", "report/agency", report.identity.agency.full_name);
  for (DiagnosticRow& row : diagnostics.rows({})) {
    row.seq = static_cast<std::int64_t>(report.diagnostics.size()) + 1;
    report.diagnostics.push_back(std::move(row));
  }
}

}  // namespace

Writer::Writer(sqlite3* db) noexcept
    : db_(db),
      agencies_(db),
      report_supersede_(db, sql::statement::report_supersede),
      section_last_(db, sql::statement::section_last),
      report_(db, insert::report),
      section_(db, insert::section),
      disclosure_(db, insert::disclosure),
      request_(db, insert::request),
      dispute_(db, insert::dispute),
      metric_(db, insert::metric),
      citation_(db, insert::citation),
      diagnostic_(db, insert::diagnostic),
      other_table_(db, insert::other_table),
      other_cell_(db, insert::other_cell),
      review_inherit_(db, sql::statement::review_inherit),
      remove_{{{db, sql::statement::review_forget},
               {db, remove::other_cell},
               {db, remove::other_table},
               {db, remove::diagnostic},
               {db, remove::citation},
               {db, remove::metric},
               {db, remove::dispute},
               {db, remove::request},
               {db, remove::disclosure},
               {db, remove::section},
               {db, sql::statement::log_forget},
               {db, remove::report}}} {}

Written Writer::write(Report report, std::optional<std::string_view> source) {
  Written written;
  const auto [agency_id, doubtful] = agencies_.of_report(report.identity.agency, report.identity.year);
  if (doubtful) say_doubtful(report);
  written.diagnostics = report.diagnostics.size();
  {
    Execution run(report_supersede_, agency_id, report.identity.year);
    if (run.step()) written.earlier = run.integer(0);
    run.finish();
  }
  const ReportRow row{report, agency_id, source, 1};
  {
    Execution run(report_, std::nullopt);
    run.bind_row(2, row.columns());
    run.finish();
    require_stored(db_, "report");
  }
  written.report_id = sqlite3_last_insert_rowid(db_);
  {
    Execution run(section_last_);
    run.step();
    number_sections(report, run.integer(0));
  }
  write_rows(db_, "section", section_, written.report_id, report.sections);
  write_rows(db_, "disclosure", disclosure_, written.report_id, report.disclosure);
  write_rows(db_, "request", request_, written.report_id, report.request);
  write_rows(db_, "dispute", dispute_, written.report_id, report.dispute);
  write_rows(db_, "metric", metric_, written.report_id, report.metrics);
  write_rows(db_, "citation", citation_, written.report_id, report.citations);
  write_rows(db_, "diagnostic", diagnostic_, written.report_id, report.diagnostics);
  write_rows(db_, "other_table", other_table_, written.report_id, report.other_tables);
  write_rows(db_, "other_cell", other_cell_, written.report_id, report.other_cells);
  if (written.earlier) Execution(review_inherit_, written.report_id, *written.earlier).finish();
  return written;
}

void Writer::remove(std::int64_t report_id) {
  for (Statement& statement : remove_) Execution(statement, report_id).finish();
}

}  // namespace gongkai
