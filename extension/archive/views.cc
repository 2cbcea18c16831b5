#include "archive/views.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "archive/statement.h"
#include "generated/sql_text.h"

namespace gongkai {
namespace {

constexpr std::string_view create = "CREATE VIEW IF NOT EXISTS main.";

/// Creates the view that `definition` ("name AS SELECT …") defines, in place of one defined otherwise. False:
/// it is there.
bool ensure_view(sqlite3* db, Statement& stored, std::string_view definition) {
  const std::string name(definition.substr(0, definition.find_first_of(" (\n")));
  {
    Execution run(stored, name);
    if (run.step()) {
      if (run.text(0) == "CREATE VIEW " + std::string(definition)) return false;  // as SQLite keeps it
      execute(db, ("DROP VIEW main." + name).c_str());
    }
  }
  execute(db, (std::string(create) + std::string(definition)).c_str());
  return true;
}

/// Why a view does not have the columns of `finding`; nothing if it has.
std::optional<std::string> problem_of(sqlite3* db, const std::string& view) {
  std::string sql = "SELECT report_id, rule, severity, place, expected, actual, message FROM main.\"";
  for (const char letter : view) sql.append(letter == '"' ? 2 : 1, letter);
  try {
    execute(db, (sql + "\" LIMIT 0").c_str());
  } catch (const SqliteError& error) {
    if ((error.code() & 0xff) != SQLITE_ERROR) throw;
    return error.what();
  }
  return std::nullopt;
}

void check_rules(sqlite3* db) {
  Statement rules(db, sql::statement::finding_rules);
  std::vector<std::pair<std::string, std::string>> changed;
  for (Execution run(rules); run.step();) {
    const std::string problem = problem_of(db, run.text(0)).value_or("");
    if (problem != run.text(1)) changed.emplace_back(run.text(0), problem);
  }
  Statement update(db, sql::statement::finding_problem);
  for (const auto& [view, problem] : changed) {
    const auto stated = problem.empty() ? std::nullopt : std::optional(problem);
    Execution(update, view, stated).finish();
  }
}

void ensure_finding(sqlite3* db, Statement& stored) {
  Statement definition(db, sql::statement::finding_view);
  // A rule that reads `finding` itself is sound until it is part of it.
  for (const bool again : {true, false}) {
    check_rules(db);
    Execution run(definition);
    run.step();
    if (!ensure_view(db, stored, run.text(0)) || !again) return;
  }
}

/// The view that `statement` defines, of rows of the archive.
void ensure_derived(sqlite3* db, Statement& stored, const char* statement) {
  Statement definition(db, statement);
  Execution run(definition);
  run.step();
  ensure_view(db, stored, run.text(0));
}

}  // namespace

void ensure_views(sqlite3* db) {
  Statement stored(db, sql::statement::view_stored);
  for (const std::string_view file : sql::views) {
    for (auto begin = file.find(create); begin != std::string_view::npos;) {
      const auto next = file.find(create, begin + create.size());
      const std::string_view statement = file.substr(begin, next - begin);
      ensure_view(db, stored, statement.substr(create.size(), statement.find(";\n") - create.size()));
      begin = next;
    }
  }
  ensure_finding(db, stored);
  ensure_derived(db, stored, sql::statement::panel_view);
  ensure_derived(db, stored, sql::statement::panel_zh_view);
}

}  // namespace gongkai
