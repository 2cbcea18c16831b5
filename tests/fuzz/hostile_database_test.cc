#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "fuzz/sql_promises.h"
#include "render/check.h"
#include "render/rng.h"

/// Database files that nobody should open, with the module loaded. Most are refused by SQLite itself; what it
/// takes reaches our statements, views and rules.
namespace gongkai::fuzz {
namespace {

std::size_t rounds(std::size_t usual) {
  const char* wanted = std::getenv("GONGKAI_FUZZ_ROUNDS");
  return wanted == nullptr ? render::seeds(usual).size() : std::strtoul(wanted, nullptr, 10);
}

void expect_kept(const std::string& image, const std::string& name) {
  const std::string broken = broken_sql_promise(image);
  if (broken.empty()) return;
  const std::string file = testing::TempDir() + name + ".db";
  std::ofstream(file, std::ios::binary) << image;
  ADD_FAILURE() << broken << ": " << file;
}

TEST(HostileDatabase, DamagedBytes) {
  const std::string whole = archive_image();
  ASSERT_EQ(broken_sql_promise(whole), "");
  std::size_t done = 0;
  for (std::size_t round = 0; round < rounds(8); ++round, ++done) {
    render::Rng rng(round);
    std::string image = whole;
    for (std::size_t n = 1 + rng.below(8); n > 0; --n) {
      const std::size_t at = 100 + rng.below(image.size() - 100);
      if (rng.below(2) == 0) {
        image[at] = static_cast<char>(rng.below(256));
      } else {  // a page in another's place
        const std::size_t pages = image.size() / 1024;
        image.replace((1 + rng.below(pages - 1)) * 1024, 1024, image, rng.below(pages) * 1024, 1024);
      }
    }
    expect_kept(image, "bytes_" + std::to_string(round));
  }
  std::printf("hostile databases: %zu of damaged bytes\n", done);
}

/// Tables of ours that hold what they never should, or are not what they should be.
TEST(HostileDatabase, TablesOfAnotherKind) {
  static constexpr const char* tables[] = {"report",          "agency",
                                           "agency_alias",    "agency_hint",
                                           "section",         "request",
                                           "metric",          "diagnostic",
                                           "ingest_log",      "metric_rule",
                                           "metric_word",     "metric_frame",
                                           "finding_rule",    "finding_threshold",
                                           "finding_wording", "view_release",
                                           "outcome",         "edition",
                                           "region",          "panel_column",
                                           "agency_merged"};
  static constexpr const char* deeds[] = {
      "DROP TABLE #",
      "DROP TABLE #; CREATE TABLE #(x)",
      "DROP TABLE #; CREATE TABLE #(x BLOB); INSERT INTO # VALUES (zeroblob(1000000)), (NULL), (x'FF00'), "
      "(9e999)",
      "DROP TABLE #; CREATE VIEW # AS SELECT 1 AS x",
      "DROP TABLE #; CREATE VIEW # AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n) SELECT x "
      "FROM n",
      "DROP TABLE #; CREATE VIRTUAL TABLE # USING fts5(x)",
      "DELETE FROM #",
      "INSERT INTO # SELECT * FROM # WHERE 1 ON CONFLICT DO NOTHING",
      "CREATE TRIGGER t BEFORE INSERT ON # BEGIN SELECT RAISE(IGNORE); END",
      "CREATE TRIGGER t AFTER INSERT ON # BEGIN DELETE FROM #; END",
      "CREATE TRIGGER t AFTER INSERT ON # BEGIN INSERT INTO gongkai_inbox(source, content) VALUES ('t', "
      "'x'); END",
      "ALTER TABLE # ADD COLUMN another DEFAULT 'x'",
      "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'TEXT', 'INTEGER') WHERE "
      "name = '#'",
      "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ' STRICT', ''); UPDATE # SET "
      "rowid = -rowid",
  };
  std::size_t done = 0;
  const std::size_t stride = rounds(8) > 100 ? 1 : 17;
  for (const std::string table : tables)
    for (const std::string deed : deeds) {
      if (++done % stride != 0) continue;
      std::string sql = "PRAGMA foreign_keys = OFF;";
      for (const char c : deed)
        if (c == '#') {
          sql += table;
        } else {
          sql += c;
        }
      expect_kept(archive_image(sql), "table_" + std::to_string(done));
    }
  std::printf("hostile databases: %zu with tables of another kind\n", done / stride);
}

}  // namespace
}  // namespace gongkai::fuzz
