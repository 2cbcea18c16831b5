#include "surface/scalars.h"

#include <memory>
#include <stdexcept>
#include <string_view>

#include "archive/agencies.h"
#include "archive/atomic.h"
#include "archive/schema.h"
#include "generated/sql_text.h"
#include "generated/version.h"
#include "report/recognise.h"
#include "surface/guard.h"
#include "surface/interruptible.h"
#include "surface/tokenizer.h"
#include "surface/value.h"
#include "text/normalize.h"
#include "text/numeral.h"

namespace gongkai {
namespace {

/// The result of `function` of the bytes of the one argument.
template <class Function>
void map(sqlite3_context* context, sqlite3_value** argv, Function function) noexcept {
  guard(context, [&] {
    const Interruptible work(sqlite3_context_db_handle(context));
    if (const auto bytes = bytes_of(argv[0])) give(context, function(*bytes));
  });
}

}  // namespace

void text_function(sqlite3_context* context, int /*argc*/, sqlite3_value** argv) noexcept {
  map(context, argv, [](std::string_view content) { return clean_text(content); });
}

void number_function(sqlite3_context* context, int /*argc*/, sqlite3_value** argv) noexcept {
  map(context, argv, [](std::string_view text) { return read_number(text); });
}

void normalize_function(sqlite3_context* context, int /*argc*/, sqlite3_value** argv) noexcept {
  map(context, argv, [](std::string_view text) { return normalize(text); });
}

void version_function(sqlite3_context* context, int /*argc*/, sqlite3_value** /*argv*/) noexcept {
  sqlite3_result_text(context, GONGKAI_VERSION, -1, SQLITE_STATIC);
}

void create_function(sqlite3_context* context, int /*argc*/, sqlite3_value** /*argv*/) noexcept {
  guard(context, [&] {
    sqlite3* db = sqlite3_context_db_handle(context);
    const auto& pending = *static_cast<std::shared_ptr<PendingWrite>*>(sqlite3_user_data(context));
    Atomic(db, pending).run([db] { Schema(db).ensure(); });
  });
}

void merge_agency_function(sqlite3_context* context, int /*argc*/, sqlite3_value** argv) noexcept {
  guard(context, [&] {
    if (sqlite3_value_type(argv[0]) != SQLITE_INTEGER || sqlite3_value_type(argv[1]) != SQLITE_INTEGER)
      throw std::invalid_argument("gongkai_merge_agency takes two numbers of agencies (agency_id)");
    const std::int64_t from = sqlite3_value_int64(argv[0]);
    const std::int64_t into = sqlite3_value_int64(argv[1]);
    sqlite3* db = sqlite3_context_db_handle(context);
    const auto& pending = *static_cast<std::shared_ptr<PendingWrite>*>(sqlite3_user_data(context));
    Atomic(db, pending).run([&] {
      Schema(db).ensure();
      merge_agency(db, from, into);
    });
    sqlite3_result_int64(context, into);
  });
}

void search_create_function(sqlite3_context* context, int /*argc*/, sqlite3_value** /*argv*/) noexcept {
  guard(context, [&] {
    sqlite3* db = sqlite3_context_db_handle(context);
    if (!register_tokenizer(db))
      throw std::runtime_error("text search needs FTS5, which this SQLite was built without");
    const auto& pending = *static_cast<std::shared_ptr<PendingWrite>*>(sqlite3_user_data(context));
    Atomic(db, pending).run([db] {
      Schema(db).ensure();
      execute(db, sql::search::section_search);
    });
  });
}

}  // namespace gongkai
