#include "report/tables.h"

#include <algorithm>
#include <string_view>

#include "report/statistics/table.h"

namespace gongkai {
namespace {

template <class Row>
void report_missing_rows(const TableContext& context, Form form, std::string_view table, int edition,
                         const std::vector<Row>& rows, std::string_view Row::*code) {
  if (edition < 0) return;
  for (const RowDef& row : context.catalogue.rows(form))
    if ((row.editions & (EditionSet{1} << edition)) != 0 &&
        std::ranges::find(rows, row.code, code) == rows.end())
      context.diagnostics.add("missing_row", place(table, row.code), {}, std::nullopt, row.label);
}

}  // namespace

void report_missing(const TableContext& context, const Statutory& tables, int edition) {
  if (!context.catalogue.has_tables(edition)) return;
  if (tables.has_disclosure) {
    report_missing_rows(context, Form::disclosure, "disclosure", tables.disclosure_edition, tables.disclosure,
                        &DisclosureRow::item);
  } else {
    context.diagnostics.add("missing_table", "disclosure");
  }
  if (tables.has_request) {
    const int two = tables.disclosure_edition >= 0 ? tables.disclosure_edition : edition;
    const int own = tables.request_edition >= 0 ? tables.request_edition : two;
    report_missing_rows(context, Form::request, "request", own, tables.request, &RequestRow::outcome);
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
