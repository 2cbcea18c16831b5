#include <array>
#include <memory>
#include <string>

#include "archive/statement.h"
#include "surface/charts.h"
#include "surface/guard.h"
#include "surface/registration.h"
#include "surface/scalars.h"
#include "surface/tokenizer.h"

namespace gongkai {
namespace {

constexpr int oldest_sqlite = 3037000;  ///< STRICT tables

constexpr int pure = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
constexpr int writes = SQLITE_UTF8 | SQLITE_DIRECTONLY;

struct Function {
  const char* name;
  int arguments;
  int flags;
  void (*run)(sqlite3_context*, int, sqlite3_value**) noexcept;
};

struct Aggregate {
  const char* name;
  int arguments;
  void (*step)(sqlite3_context*, int, sqlite3_value**) noexcept;
  void (*final)(sqlite3_context*) noexcept;
};

constexpr std::array<Function, 8> functions{{
    {.name = "gongkai_text", .arguments = 1, .flags = pure, .run = text_function},
    {.name = "gongkai_number", .arguments = 1, .flags = pure, .run = number_function},
    {.name = "gongkai_normalize", .arguments = 1, .flags = pure, .run = normalize_function},
    {.name = "gongkai_version", .arguments = 0, .flags = pure, .run = version_function},
    {.name = "gongkai_bar", .arguments = 3, .flags = pure, .run = bar_function},
    {.name = "gongkai_create", .arguments = 0, .flags = writes, .run = create_function},
    {.name = "gongkai_merge_agency", .arguments = 2, .flags = writes, .run = merge_agency_function},
    {.name = "gongkai_search_create", .arguments = 0, .flags = writes, .run = search_create_function},
}};

constexpr std::array<Aggregate, 6> aggregates{{
    {.name = "gongkai_spark", .arguments = 1, .step = spark_step, .final = spark_final},
    {.name = "gongkai_svg", .arguments = 3, .step = svg_step, .final = svg_final},
    {.name = "gongkai_svg", .arguments = 4, .step = svg_step, .final = svg_final},
    {.name = "gongkai_svg", .arguments = 5, .step = svg_step, .final = svg_final},
    {.name = "gongkai_svg", .arguments = 6, .step = svg_step, .final = svg_final},
    {.name = "gongkai_svg", .arguments = 7, .step = svg_step, .final = svg_final},
}};

SqliteError cannot_register(sqlite3* db, const char* name) {
  return {sqlite3_extended_errcode(db), "cannot register " + std::string(name) + ": " + sqlite3_errmsg(db)};
}

using Pending = std::shared_ptr<PendingWrite>;

void register_functions(sqlite3* db, const Pending& pending, bool all) {
  for (const Function& function : functions) {
    if (function.flags == writes && !all) continue;
    auto data = std::make_unique<Pending>(pending);
    // SQLite destroys the data also when it fails.
    if (sqlite3_create_function_v2(db, function.name, function.arguments, function.flags, data.release(),
                                   function.run, nullptr, nullptr,
                                   [](void* held) { delete static_cast<Pending*>(held); }) != SQLITE_OK) {
      throw cannot_register(db, function.name);
    }
  }
  for (const Aggregate& aggregate : aggregates) {
    if (sqlite3_create_function_v2(db, aggregate.name, aggregate.arguments, pure, nullptr, nullptr,
                                   aggregate.step, aggregate.final, nullptr) != SQLITE_OK) {
      throw cannot_register(db, aggregate.name);
    }
  }
}

}  // namespace

void register_module(sqlite3* db, const char* name, const sqlite3_module* module, void* data,
                     void (*destroy)(void*)) {
  // SQLite destroys `data` also when it fails.
  if (sqlite3_create_module_v2(db, name, module, data, destroy) != SQLITE_OK) throw cannot_register(db, name);
}

const char* refusal(int libversion_number) noexcept {
  if (libversion_number >= oldest_sqlite) return nullptr;
  return "gongkai: needs SQLite 3.37.0 or newer; this program has an older one";
}

/// What an entry point does: `all`, or only what neither reads files nor writes.
int enter(sqlite3* db, char** message, const sqlite3_api_routines* api, bool all) noexcept {
  use_host(api);
  if (const char* reason = refusal(sqlite3_libversion_number())) {
    *message = sqlite3_mprintf("%s", reason);
    return SQLITE_ERROR;
  }
  return guard(message, [&] {
    const auto pending = std::make_shared<PendingWrite>();
    register_functions(db, pending, all);
    register_parse_tables(db);
    register_compare_table(db);
    register_tokenizer(db);
    if (!all) return;
    register_inbox(db, pending);
    register_ingest_table(db, pending);
  });
}

}  // namespace gongkai

/// What sqlite3_load_extension() calls. The module stays loaded when this fails (-z nodelete), because what
/// was registered before the failure stays registered.
extern "C" __attribute__((visibility("default"))) int sqlite3_gongkai_init(
    sqlite3* db, char** message, const sqlite3_api_routines* api) noexcept {
  return gongkai::enter(db, message, api, true);
}

/// The entry point by SQLite's general name, which it tries first: for a file whose name does not end in
/// "gongkai" (gongkai-linux-x86_64.so).
extern "C" __attribute__((visibility("default"))) int sqlite3_extension_init(
    sqlite3* db, char** message, const sqlite3_api_routines* api) noexcept {
  return gongkai::enter(db, message, api, true);
}

/// For those who let others send SQL: nothing that reads files or writes.
extern "C" __attribute__((visibility("default"))) int sqlite3_gongkai_readonly_init(
    sqlite3* db, char** message, const sqlite3_api_routines* api) noexcept {
  return gongkai::enter(db, message, api, false);
}
