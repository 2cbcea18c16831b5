#include <array>
#include <memory>
#include <stdexcept>
#include <string>
#include <tuple>
#include <utility>

#include "archive/rows.h"
#include "base/error.h"
#include "generated/columns.h"
#include "surface/interruptible.h"
#include "surface/parse_cache.h"
#include "surface/registration.h"
#include "surface/table.h"
#include "surface/value.h"

/// The table-valued functions of one document: one virtual table, told apart by a descriptor.
namespace gongkai {
namespace {

/// The parsed document that a cursor walks over.
struct Parsed {
  std::shared_ptr<const Report> report;
  std::shared_ptr<const std::vector<CellRow>> cells;
  std::optional<std::string> source = std::nullopt;  ///< the second argument
};

struct Descriptor {
  const char* name;
  const char* declaration;
  int argument;        ///< index of the hidden column `content`
  sqlite3_int64 rows;  ///< of a usual report, for the planner
  Parsed (*parse)(ParseCache&, std::string_view content, const std::optional<std::string>& source);
  std::size_t (*size)(const Parsed&);
  void (*give)(sqlite3_context*, const Parsed&, std::size_t row, int column);
};

using Source = std::optional<std::string>;

Parsed parse_report(ParseCache& cache, std::string_view content, const Source& source) {
  return {.report = cache.report(content, source), .cells = nullptr, .source = source};
}

template <auto rows>
constexpr Descriptor of_report(const char* name, const char* declaration, std::size_t columns,
                               sqlite3_int64 usual) {
  return {.name = name,
          .declaration = declaration,
          .argument = static_cast<int>(columns),
          .rows = usual,
          .parse = parse_report,
          .size = [](const Parsed& parsed) { return ((*parsed.report).*rows).size(); },
          .give = [](sqlite3_context* context, const Parsed& parsed, std::size_t row,
                     int column) { give_nth(context, column, ((*parsed.report).*rows)[row].columns()); }};
}

void give_report(sqlite3_context* context, const Parsed& parsed, std::size_t /*row*/, int column) {
  const Report& report = *parsed.report;
  const AgencyIdentity& agency = report.identity.agency;
  const ReportRow row{.report = report, .agency_id = {}, .source = parsed.source, .is_current = {}};
  give_nth(
      context, column,
      std::tuple_cat(row.columns(), std::tie(agency.name, agency.full_name, agency.kind, agency.region)));
}

constexpr std::array<Descriptor, 11> descriptors{{
    {.name = "gongkai_report",
     .declaration = declare::report,
     .argument = static_cast<int>(columns::report.size()) + 4,
     .rows = 1,
     .parse = parse_report,
     .size = [](const Parsed&) { return std::size_t{1}; },
     .give = give_report},
    of_report<&Report::sections>("gongkai_section", declare::section, columns::section.size(), 15),
    of_report<&Report::disclosure>("gongkai_disclosure", declare::disclosure, columns::disclosure.size(), 20),
    of_report<&Report::request>("gongkai_request", declare::request, columns::request.size(), 25),
    of_report<&Report::dispute>("gongkai_dispute", declare::dispute, columns::dispute.size(), 3),
    of_report<&Report::metrics>("gongkai_metric", declare::metric, columns::metric.size(), 20),
    of_report<&Report::citations>("gongkai_citation", declare::citation, columns::citation.size(), 5),
    of_report<&Report::diagnostics>("gongkai_diagnostic", declare::diagnostic, columns::diagnostic.size(),
                                    10),
    of_report<&Report::other_tables>("gongkai_other_table", declare::other_table, columns::other_table.size(),
                                     2),
    of_report<&Report::other_cells>("gongkai_other_cell", declare::other_cell, columns::other_cell.size(),
                                    60),
    {.name = "gongkai_cell",
     .declaration = declare::cell,
     .argument = static_cast<int>(columns::cell.size()),
     .rows = 300,
     .parse = [](ParseCache& cache, std::string_view content,
                 const Source&) { return Parsed{.report = {}, .cells = cache.cells(content)}; },
     .size = [](const Parsed& parsed) { return parsed.cells->size(); },
     .give = [](sqlite3_context* context, const Parsed& parsed, std::size_t row,
                int column) { give_nth(context, column, (*parsed.cells)[row].columns()); }},
}};

/// What parsing a usual document costs, in the planner's unit of one row read.
constexpr double parse_cost = 1000;

struct Module {
  const Descriptor& descriptor;
  std::shared_ptr<ParseCache> cache;
};

struct Table : sqlite3_vtab {
  Table(sqlite3* of, const Module& kind) : sqlite3_vtab{}, db(of), module(kind) {}

  sqlite3* db;
  const Module& module;
};

struct Cursor : sqlite3_vtab_cursor {
  Cursor() : sqlite3_vtab_cursor{} {}

  Parsed parsed;
  HeldValue content;  ///< the argument, for whoever selects it
  std::size_t row = 0, size = 0;
};

const Descriptor& descriptor_of(sqlite3_vtab* table) { return static_cast<Table*>(table)->module.descriptor; }

int connect_table(sqlite3* db, void* data, int /*argc*/, const char* const* /*argv*/, sqlite3_vtab** table,
                  char** message) noexcept {
  return guard(message, [&] {
    const Module& module = *static_cast<Module*>(data);
    connect(db, module.descriptor.declaration, SQLITE_VTAB_INNOCUOUS, std::make_unique<Table>(db, module),
            table);
  });
}

int plan(sqlite3_vtab* table, sqlite3_index_info* info) noexcept {
  const Descriptor& descriptor = descriptor_of(table);
  return plan_with_arguments(info, descriptor.argument, 2, parse_cost + static_cast<double>(descriptor.rows),
                             descriptor.rows);
}

int filter(sqlite3_vtab_cursor* base, int plan_number, const char* /*plan*/, int /*argc*/,
           sqlite3_value** argv) noexcept {
  return guard(base->pVtab, [&] {
    auto& cursor = *static_cast<Cursor*>(base);
    const Module& module = static_cast<Table*>(base->pVtab)->module;
    cursor.parsed = {};
    cursor.row = cursor.size = 0;
    if (plan_number == 0) {
      throw std::invalid_argument(std::string(module.descriptor.name) + " needs its argument, content");
    }
    cursor.content = hold(argv[0]);
    Source source;
    if (plan_number == 2)
      if (const auto given = bytes_of(argv[1])) source = std::string(*given);
    if (const auto content = bytes_of(cursor.content.get())) {
      const Interruptible work(static_cast<Table*>(base->pVtab)->db);
      cursor.parsed = module.descriptor.parse(*module.cache, *content, source);
      cursor.size = module.descriptor.size(cursor.parsed);
    }
  });
}

int at_end(sqlite3_vtab_cursor* base) noexcept {
  const auto& cursor = *static_cast<Cursor*>(base);
  return cursor.row >= cursor.size ? 1 : 0;
}

int column(sqlite3_vtab_cursor* base, sqlite3_context* context, int index) noexcept {
  guard(context, [&] {
    const auto& cursor = *static_cast<Cursor*>(base);
    const Descriptor& descriptor = descriptor_of(base->pVtab);
    if (index == descriptor.argument) {
      sqlite3_result_value(context, cursor.content.get());
    } else if (index == descriptor.argument + 1) {
      give(context, cursor.parsed.source);
    } else {
      descriptor.give(context, cursor.parsed, cursor.row, index);
    }
  });
  return SQLITE_OK;
}

constexpr sqlite3_module callbacks = table_module<Table, Cursor>({
    .connect = connect_table,
    .plan = plan,
    .filter = filter,
    .next = next_row<Cursor>,
    .at_end = at_end,
    .column = column,
    .row_number = number_row<Cursor>,
});

}  // namespace

void register_parse_tables(sqlite3* db) {
  const auto cache = std::make_shared<ParseCache>();
  for (const Descriptor& descriptor : descriptors) {
    auto module = std::make_unique<Module>(Module{.descriptor = descriptor, .cache = cache});
    register_module(db, descriptor.name, &callbacks, module.release(),
                    [](void* data) { delete static_cast<Module*>(data); });
  }
}

}  // namespace gongkai
