#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "generated/sql_text.h"
#include "report/compare/compare.h"
#include "report/recognise.h"
#include "surface/interruptible.h"
#include "surface/registration.h"
#include "surface/table.h"
#include "surface/value.h"

/// gongkai_compare(content_a, content_b [, source_a, source_b]): two documents, parsed and laid side by side.
namespace gongkai {
namespace {

constexpr int argument = static_cast<int>(std::tuple_size_v<decltype(ChangeRow{}.columns())>);
constexpr int arguments = 4;

/// What parsing two usual documents costs, in the planner's unit of one row read; and their rows.
constexpr double cost = 3000;
constexpr sqlite3_int64 usual_rows = 300;

struct Table : sqlite3_vtab {
  explicit Table(sqlite3* of) : sqlite3_vtab{}, db(of) {}

  sqlite3* db;
};

struct Cursor : sqlite3_vtab_cursor {
  Cursor() : sqlite3_vtab_cursor{} {}

  std::vector<HeldValue> given;  ///< the arguments, for whoever selects them
  std::vector<ChangeRow> rows;
  std::size_t row = 0;
};

int connect_table(sqlite3* db, void* /*data*/, int /*argc*/, const char* const* /*argv*/,
                  sqlite3_vtab** table, char** message) noexcept {
  return guard(message, [&] {
    connect(db, sql::declaration::gongkai_compare, SQLITE_VTAB_INNOCUOUS, std::make_unique<Table>(db), table);
  });
}

int plan(sqlite3_vtab* /*table*/, sqlite3_index_info* info) noexcept {
  return plan_with_arguments(info, argument, arguments, cost, usual_rows);
}

/// The document of argument `n`, whose source is that of `n + 2`; nothing for NULL.
std::optional<Report> parse(const Cursor& cursor, std::size_t n) {
  const auto content = bytes_of(cursor.given[n].get());
  if (!content) return std::nullopt;
  std::optional<std::string> source;
  if (n + 2 < cursor.given.size())
    if (const auto name = bytes_of(cursor.given[n + 2].get())) source = std::string(*name);
  return recognise(*content, {.agency = {}, .year = {}, .source = source});
}

int filter(sqlite3_vtab_cursor* base, int plan_number, const char* /*plan*/, int argc,
           sqlite3_value** argv) noexcept {
  return guard(base->pVtab, [&] {
    auto& cursor = *static_cast<Cursor*>(base);
    cursor.rows.clear();
    cursor.given.clear();
    cursor.row = 0;
    if (plan_number < 2)
      throw std::invalid_argument("gongkai_compare needs its arguments, content_a and content_b");
    for (int i = 0; i < argc; ++i) cursor.given.push_back(hold(argv[i]));
    const Interruptible work(static_cast<Table*>(base->pVtab)->db);
    const auto earlier = parse(cursor, 0), later = parse(cursor, 1);
    if (earlier && later) cursor.rows = compare(*earlier, *later);
  });
}

int at_end(sqlite3_vtab_cursor* base) noexcept {
  const auto& cursor = *static_cast<Cursor*>(base);
  return cursor.row >= cursor.rows.size() ? 1 : 0;
}

int column(sqlite3_vtab_cursor* base, sqlite3_context* context, int index) noexcept {
  guard(context, [&] {
    const auto& cursor = *static_cast<Cursor*>(base);
    if (index < argument) {
      give_nth(context, index, cursor.rows[cursor.row].columns());
    } else if (const auto n = static_cast<std::size_t>(index - argument); n < cursor.given.size()) {
      sqlite3_result_value(context, cursor.given[n].get());
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

void register_compare_table(sqlite3* db) {
  register_module(db, "gongkai_compare", &callbacks, nullptr, nullptr);
}

}  // namespace gongkai
