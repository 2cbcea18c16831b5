#include <gtest/gtest.h>

#include "archive/database.h"
#include "surface/registration.h"

namespace gongkai::test {
namespace {

constexpr int deterministic = SQLITE_DETERMINISTIC;
constexpr int innocuous = SQLITE_INNOCUOUS;
constexpr int direct_only = SQLITE_DIRECTONLY;

TEST(Boundary, RefusesAnOldHost) {
  EXPECT_NE(refusal(3036999), nullptr);
  EXPECT_EQ(refusal(3037000), nullptr);
  EXPECT_EQ(refusal(4000000), nullptr);
}

TEST(Boundary, FunctionsCarryTheirFlags) {
  Database database;
  const auto functions_with = [&](int flags) {
    return database.run(
        "SELECT DISTINCT name FROM pragma_function_list WHERE name LIKE 'gongkai%' AND flags & " +
        std::to_string(deterministic | innocuous | direct_only) + " = " + std::to_string(flags) +
        " ORDER BY name");
  };
  EXPECT_EQ(functions_with(direct_only), "gongkai_create\ngongkai_merge_agency\ngongkai_search_create");
  EXPECT_EQ(functions_with(deterministic | innocuous),
            "gongkai_bar\ngongkai_normalize\ngongkai_number\ngongkai_spark\ngongkai_svg\ngongkai_text\n"
            "gongkai_version");
  EXPECT_EQ(database.run("SELECT count(DISTINCT name) FROM pragma_function_list WHERE name LIKE 'gongkai%'"),
            "10");
}

TEST(Boundary, EverythingBeginsWithItsName) {
  Database database;
  EXPECT_EQ(database.run("SELECT count(*) FROM pragma_module_list WHERE name LIKE 'gongkai@_%' ESCAPE '@'"),
            "14");
}

TEST(Boundary, WritersAreRefusedInViewsAndTriggers) {
  Database database;
  database.run(
      "CREATE TABLE t(x); CREATE VIEW files AS SELECT * FROM gongkai_ingest('/nowhere');"
      "CREATE VIEW made AS SELECT gongkai_create(); CREATE VIEW indexed AS SELECT gongkai_search_create();"
      "CREATE TRIGGER offer AFTER INSERT ON t BEGIN INSERT INTO gongkai_inbox(content) VALUES (new.x); END");
  EXPECT_EQ(database.run("SELECT * FROM files"), "error 1: unsafe use of virtual table \"gongkai_ingest\"");
  EXPECT_EQ(database.run("SELECT * FROM made"), "error 1: unsafe use of gongkai_create()");
  EXPECT_EQ(database.run("SELECT * FROM indexed"), "error 1: unsafe use of gongkai_search_create()");
  EXPECT_EQ(database.run("INSERT INTO t VALUES ('x')"),
            "error 1: unsafe use of virtual table \"gongkai_inbox\"");
}

TEST(Boundary, ReadersWorkInViewsWithoutTrust) {
  Database database;
  database.run(
      "PRAGMA trusted_schema = OFF; CREATE TABLE docs(content); CREATE VIEW v AS "
      "SELECT r.agency, length(gongkai_text(d.content)) > 0 FROM docs d, gongkai_report(d.content) r");
  database.run("INSERT INTO docs VALUES ('" + report() + "')");
  EXPECT_EQ(database.run("SELECT * FROM v"), "青禾县人民政府|1");
}

TEST(Boundary, IsEponymousOnly) {
  Database database;
  EXPECT_EQ(database.run("CREATE VIRTUAL TABLE x USING gongkai_inbox"),
            "error 1: no such module: gongkai_inbox");
}

TEST(Boundary, LeavesNoStatementOpen) {
  const Folder folder;
  folder.write("a.txt", report());
  Database database;  // its destructor checks sqlite3_close()
  database.offer(report("白石县"));
  database.run("SELECT * FROM gongkai_ingest('" + folder.path() + "'); SELECT * FROM gongkai_request('x')");
  EXPECT_EQ(database.run("SELECT count(*) FROM report"), "2");
}

TEST(Boundary, MayBeLoadedTwice) {
  Database database;
  database.offer(report());
  const auto pending = std::make_shared<PendingWrite>();
  register_inbox(database.handle(), pending);
  register_ingest_table(database.handle(), pending);
  register_parse_tables(database.handle());
  EXPECT_EQ(database.offer(report("白石县")), "");
}

}  // namespace
}  // namespace gongkai::test
