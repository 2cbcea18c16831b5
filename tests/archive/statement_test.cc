#include "archive/statement.h"

#include <gtest/gtest.h>

#include "archive/database.h"

namespace gongkai::test {
namespace {

TEST(Statement, BindsByType) {
  const Database database;
  Statement statement(database.handle(), "SELECT typeof(?1), typeof(?2), typeof(?3), typeof(?4), typeof(?5)");
  Execution run(statement, std::int64_t{1}, 1.5, std::string_view(), std::optional<double>(),
                std::optional<std::string>("x"));
  ASSERT_TRUE(run.step());
  EXPECT_EQ(run.text(0), "integer");
  EXPECT_EQ(run.text(1), "real");
  EXPECT_EQ(run.text(2), "text");
  EXPECT_EQ(run.text(3), "null");
  EXPECT_EQ(run.text(4), "text");
}

TEST(Statement, KeepsNulInText) {
  const Database database;
  Statement statement(database.handle(), "SELECT ?1");
  Execution run(statement, std::string_view("a\0b", 3));
  ASSERT_TRUE(run.step());
  EXPECT_EQ(run.text(0), std::string("a\0b", 3));
}

TEST(Statement, ForgetsItsBindingsAtTheEndOfTheScope) {
  const Database database;
  Statement statement(database.handle(), "SELECT ?1 IS NULL");
  { const Execution run(statement, std::int64_t{7}); }
  Execution run(statement);
  ASSERT_TRUE(run.step());
  EXPECT_EQ(run.integer(0), 1);
}

TEST(Statement, SaysWhatIsWrongWithSql) {
  const Database database;
  Statement statement(database.handle(), "SELECT * FROM nowhere");
  try {
    const Execution run(statement);
    FAIL();
  } catch (const SqliteError& error) {
    EXPECT_STREQ(error.what(), "no such table: nowhere");
    EXPECT_EQ(error.code(), SQLITE_ERROR);
  }
}

TEST(Statement, IsUsableAgainAfterAFailure) {
  Database database;
  database.run("CREATE TABLE t(x UNIQUE)");
  Statement insert(database.handle(), "INSERT INTO t VALUES (?1)");
  Execution(insert, std::int64_t{1}).finish();
  EXPECT_THROW(Execution(insert, std::int64_t{1}).finish(), SqliteError);
  Execution(insert, std::int64_t{2}).finish();
  EXPECT_EQ(database.run("SELECT count(*) FROM t"), "2");
}

TEST(Statement, OutlivesItsTable) {
  Database database;
  database.run("CREATE TABLE t(x)");
  Statement insert(database.handle(), "INSERT INTO t VALUES (?1)");
  Execution(insert, std::int64_t{1}).finish();
  database.run("DROP TABLE t");
  EXPECT_THROW(Execution(insert, std::int64_t{2}).finish(), SqliteError);
  database.run("CREATE TABLE t(x)");
  Execution(insert, std::int64_t{3}).finish();
  EXPECT_EQ(database.run("SELECT x FROM t"), "3");
}

}  // namespace
}  // namespace gongkai::test
