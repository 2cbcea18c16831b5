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

/// Makes views of the archive, and makes them anew where an earlier release made them otherwise.
class Views {
 public:
  Views(sqlite3* db, bool adopt) : db_(db), adopt_(adopt), stored_(db, sql::statement::view_stored) {}

  /// Sees to the view that `definition` ("name AS SELECT …") defines. False: it is there.
  bool ensure(std::string_view definition) {
    const std::string name(definition.substr(0, definition.find_first_of(" (\n")));
    bool remembered = false;
    const bool present = is_present(name, definition, remembered);
    if (!present) execute(db_, (std::string(create) + std::string(definition)).c_str());
    if (!remembered) {
      Statement made(db_, sql::statement::view_made);  // not kept over a change of the schema: statement.h
      Execution(made, name).finish();
    }
    return !present;
  }

 private:
  /// Whether the view is there as defined. One of ours that is defined otherwise is dropped; what is not ours
  /// is nobody's to drop.
  bool is_present(const std::string& name, std::string_view definition, bool& remembered) {
    {
      Execution run(stored_, name);
      if (!run.step()) return false;
      remembered = run.integer(2) != 0;
      const bool view = run.view(0) == "view";
      if (view && run.text(1) == "CREATE VIEW " + std::string(definition)) return true;  // as SQLite keeps it
      if (!view || !(adopt_ || remembered)) refuse_foreign(name);
    }
    remembered = false;
    execute(db_, ("DROP VIEW main." + name).c_str());
    return false;
  }

  sqlite3* db_;
  bool adopt_;
  Statement stored_;
};

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

/// Sound rules past what one view can hold are left out, too, so that the others go on.
void check_rules(sqlite3* db) {
  const int most = sqlite3_limit(db, SQLITE_LIMIT_COMPOUND_SELECT, -1);
  int sound = 0;
  Statement rules(db, sql::statement::finding_rules);
  std::vector<std::pair<std::string, std::string>> changed;
  for (Execution run(rules); run.step();) {
    std::string problem = problem_of(db, run.text(0)).value_or("");
    if (problem.empty() && ++sound > most)
      problem = "finding can hold " + std::to_string(most) + " rules: switch others off";
    if (problem != run.text(1)) changed.emplace_back(run.text(0), problem);
  }
  Statement update(db, sql::statement::finding_problem);
  for (const auto& [view, problem] : changed) {
    const auto stated = problem.empty() ? std::nullopt : std::optional(problem);
    Execution(update, view, stated).finish();
  }
}

void ensure_finding(sqlite3* db, Views& views) {
  Statement definition(db, sql::statement::finding_view);
  // A rule that reads `finding` itself is sound until it is part of it.
  for (const bool again : {true, false}) {
    check_rules(db);
    Execution run(definition);
    run.step();
    if (!views.ensure(run.text(0)) || !again) return;
  }
}

/// The view that `statement` defines, of rows of the archive.
void ensure_derived(sqlite3* db, Views& views, const char* statement) {
  Statement definition(db, statement);
  Execution run(definition);
  run.step();
  views.ensure(run.text(0));
}

}  // namespace

void refuse_foreign(const std::string& name) {
  throw SqliteError(SQLITE_ERROR,
                    "main." + name + " is a table or view that gongkai did not make: rename or drop it");
}

void ensure_views(sqlite3* db, bool adopt) {
  Views views(db, adopt);
  for (const std::string_view file : sql::views) {
    for (auto begin = file.find(create); begin != std::string_view::npos;) {
      const auto next = file.find(create, begin + create.size());
      const std::string_view statement = file.substr(begin, next - begin);
      views.ensure(statement.substr(create.size(), statement.find(";\n") - create.size()));
      begin = next;
    }
  }
  ensure_finding(db, views);
  ensure_derived(db, views, sql::statement::panel_view);
  ensure_derived(db, views, sql::statement::panel_zh_view);
}

}  // namespace gongkai
