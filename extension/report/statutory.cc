#include "report/statutory.h"

#include <algorithm>
#include <set>

#include "report/statistics_table.h"

namespace gongkai {
namespace {

void report_missing_rows(const TableContext& context, Form form, std::string_view table, int edition,
                         const std::set<std::string_view>& met) {
  if (edition < 0) return;
  for (const RowDef& row : context.catalogue.rows(form))
    if ((row.editions & (EditionSet{1} << edition)) != 0 && !met.contains(row.code))
      context.diagnostics.add("missing_row", place(table, row.code), {}, std::nullopt, row.label);
}

}  // namespace

void report_missing(const TableContext& context, const Statutory& tables, int edition) {
  if (!context.catalogue.has_tables(edition)) return;
  std::set<std::string_view> met;
  for (const DisclosureRow& row : tables.disclosure) met.insert(row.item);
  if (tables.has_disclosure) {
    report_missing_rows(context, Form::disclosure, "disclosure", tables.disclosure_edition, met);
  } else {
    context.diagnostics.add("missing_table", "disclosure");
  }
  met.clear();
  for (const RequestRow& row : tables.request) met.insert(row.outcome);
  if (tables.has_request) {
    const int own = tables.request_edition >= 0 ? tables.request_edition : tables.disclosure_edition;
    report_missing_rows(context, Form::request, "request", own, met);
  } else {
    context.diagnostics.add("missing_table", "request");
  }
  if (!tables.has_dispute) context.diagnostics.add("missing_table", "dispute");
}

Statutory read_statutory(const TableContext& context) {
  Statutory tables;
  read_disclosure(context, tables);
  read_request(context, tables);
  read_dispute(context, tables);
  read_statistics(context, tables);
  return tables;
}

}  // namespace gongkai
