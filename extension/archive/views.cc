#include "archive/views.h"

#include <string>
#include <string_view>

#include "archive/statement.h"
#include "generated/sql_text.h"

namespace gongkai {
namespace {

constexpr std::string_view create = "CREATE VIEW IF NOT EXISTS main.";

/// Creates the view that `definition` ("name AS SELECT …") defines, in place of one defined otherwise.
void ensure_view(sqlite3* db, Statement& stored, std::string_view definition) {
  const std::string name(definition.substr(0, definition.find_first_of(" (\n")));
  {
    Execution run(stored, name);
    if (run.step()) {
      if (run.text(0) == "CREATE VIEW " + std::string(definition)) return;  // as SQLite keeps it
      execute(db, ("DROP VIEW main." + name).c_str());
    }
  }
  execute(db, (std::string(create) + std::string(definition)).c_str());
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
}

}  // namespace gongkai
