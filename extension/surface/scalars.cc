#include "surface/scalars.h"

#include <memory>
#include <stdexcept>
#include <string_view>

#include "archive/atomic.h"
#include "archive/schema.h"
#include "generated/sql_text.h"
#include "generated/version.h"
#include "report/recognise.h"
#include "surface/guard.h"
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
