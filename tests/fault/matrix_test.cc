#include <gtest/gtest.h>

#include <cstdio>
#include <vector>

#include "fault/subject.h"

/// The same archive whatever the encoding, page size and vacuuming of the database it lies in.
namespace gongkai::fault {
namespace {

TEST(Matrix, SameArchiveInEveryDatabase) {
  std::string first;
  int databases = 0;
  for (const char* encoding : {"UTF-8", "UTF-16le", "UTF-16be"})
    for (const int page : {512, 65536})
      for (const char* vacuum :
           is_long() ? std::vector{"NONE", "FULL", "INCREMENTAL"} : std::vector{"INCREMENTAL"}) {
        SCOPED_TRACE(std::string(encoding) + " " + std::to_string(page) + " " + vacuum);
        const Handle db = open(":memory:");
        ASSERT_EQ(run(db.get(), ("PRAGMA encoding = '" + std::string(encoding) + "'; PRAGMA page_size = " +
                                 std::to_string(page) + "; PRAGMA auto_vacuum = " + vacuum + ";")
                                    .c_str()),
                  SQLITE_OK);
        for (const Sample& sample : samples())
          ASSERT_EQ(offer(db.get(), sample), SQLITE_OK) << sqlite3_errmsg(db.get());
        EXPECT_EQ(ask(db.get(), "PRAGMA encoding"), encoding);
        EXPECT_EQ(damage(db.get()), "");
        // The functions speak the encoding of the database, too.
        EXPECT_EQ(ask(db.get(), "SELECT gongkai_number('１，２３４')"), "1234.0");
        EXPECT_EQ(ask(db.get(), "SELECT count(*) FROM report AS r JOIN gongkai_report('x') WHERE 0"), "0");
        const std::string found = fingerprint(db.get()) + ask(db.get(), "SELECT count(*) FROM finding");
        if (first.empty()) first = found;
        EXPECT_EQ(found, first);
        ++databases;
      }
  std::printf("matrix: %d databases, all alike\n", databases);
}

}  // namespace
}  // namespace gongkai::fault
