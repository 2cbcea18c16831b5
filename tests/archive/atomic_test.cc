#include "archive/atomic.h"

#include <gtest/gtest.h>

#include <stdexcept>

#include "archive/database.h"
#include "surface/registration.h"

namespace gongkai::test {
namespace {

class AtomicTest : public testing::Test {
 protected:
  AtomicTest() : atomic(database.handle(), pending) {
    register_inbox(database.handle(), pending);
    database.run("CREATE TABLE t(x)");
  }

  /// Writes two rows and fails, or not.
  void write(bool fail) {
    atomic.run([&] {
      database.run("INSERT INTO t VALUES (1)");
      database.run("INSERT INTO t VALUES (2)");
      if (fail) throw std::runtime_error("half done");
    });
  }

  Database database;
  std::shared_ptr<PendingWrite> pending = std::make_shared<PendingWrite>();
  Atomic atomic;
};

TEST_F(AtomicTest, CommitsOutsideATransaction) {
  EXPECT_THROW(write(true), std::runtime_error);
  EXPECT_EQ(database.run("SELECT count(*) FROM t"), "0");
  write(false);
  EXPECT_NE(sqlite3_get_autocommit(database.handle()), 0);
  EXPECT_EQ(database.run("SELECT count(*) FROM t"), "2");
}

TEST_F(AtomicTest, UndoesItselfAloneInATransaction) {
  database.run("BEGIN; INSERT INTO t VALUES (7)");
  EXPECT_THROW(write(true), std::runtime_error);
  EXPECT_EQ(sqlite3_get_autocommit(database.handle()), 0);
  write(false);
  EXPECT_EQ(database.run("COMMIT; SELECT x FROM t"), "7\n1\n2");
}

TEST_F(AtomicTest, UndoesASchemaChange) {
  database.run("BEGIN; INSERT INTO t VALUES (7)");
  EXPECT_THROW(atomic.run([&] {
    database.run("CREATE TABLE u(x)");
    throw std::runtime_error("half done");
  }),
               std::runtime_error);
  EXPECT_EQ(database.run("SELECT * FROM u"), "error 1: no such table: u");
  EXPECT_EQ(database.run("COMMIT; SELECT x FROM t"), "7");
}

TEST_F(AtomicTest, CommitsUnderARunningSelect) {
  database.run("INSERT INTO t VALUES (7)");
  Statement outer(database.handle(), "SELECT x FROM t UNION ALL SELECT 8");
  Execution run(outer);
  ASSERT_TRUE(run.step());
  write(false);
  EXPECT_THROW(write(true), std::runtime_error);
  EXPECT_EQ(database.run("SELECT count(*) FROM t"), "3");
  EXPECT_TRUE(run.step());
}

TEST_F(AtomicTest, IsUndoneWhenInterrupted) {
  database.run("INSERT INTO t VALUES (7)");
  {
    Statement outer(database.handle(), "SELECT x FROM t UNION ALL SELECT 8");
    Execution run(outer);
    ASSERT_TRUE(run.step());  // an interrupt lasts as long as any statement runs
    EXPECT_THROW(atomic.run([&] {
      database.run("INSERT INTO t VALUES (1)");
      sqlite3_interrupt(database.handle());
      execute(database.handle(), "SELECT count(*) FROM t");
    }),
                 SqliteError);
    EXPECT_NE(sqlite3_get_autocommit(database.handle()), 0);
  }
  EXPECT_EQ(database.run("SELECT x FROM t"), "7");
}

TEST_F(AtomicTest, SaysWhyItCannotWrite) {
  database.run("PRAGMA query_only = ON");
  try {
    write(false);
    FAIL();
  } catch (const SqliteError& error) {
    EXPECT_EQ(error.code(), SQLITE_READONLY);
  }
  EXPECT_FALSE(pending->waiting());
}

}  // namespace
}  // namespace gongkai::test
