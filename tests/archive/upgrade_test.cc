#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "archive/database.h"

namespace gongkai::test {
namespace {

/// An archive that release 0.1 made of report(), 青禾县 2022.
class Upgrade : public testing::Test {
 protected:
  Upgrade() {
    std::ifstream file(std::string(FIXTURES) + "/archive_0_1.sql");
    std::stringstream sql;
    sql << file.rdbuf();
    EXPECT_EQ(database.run(sql.str()), "");
    EXPECT_EQ(database.run("SELECT count(*) FROM report; SELECT count(*) FROM region;"
                           "SELECT count(*) FROM sqlite_master WHERE type = 'view'"),
              "1\n0\n0");
  }

  /// Every row that the report has in the tables of the contract.
  std::string rows_of_report() {
    return database.run(
        "SELECT * FROM report WHERE report_id = 1; SELECT * FROM section WHERE report_id = 1;"
        "SELECT * FROM disclosure WHERE report_id = 1; SELECT * FROM request WHERE report_id = 1;"
        "SELECT * FROM dispute WHERE report_id = 1; SELECT * FROM citation WHERE report_id = 1;"
        "SELECT * FROM diagnostic WHERE report_id = 1");
  }

  Database database;
};

/// Kind, name and columns of everything in the archive, in order.
std::string shape(Database& database) {
  return database.run(
      "SELECT m.type, m.name, (SELECT group_concat(c.name || ' ' || c.type || ' ' || c.\"notnull\" || c.pk)"
      "                          FROM pragma_table_info(m.name) AS c)"
      "  FROM sqlite_master AS m ORDER BY m.type, m.name");
}

TEST_F(Upgrade, GetsWhatANewArchiveHasAndKeepsItsReport) {
  const std::string before = rows_of_report();
  EXPECT_EQ(database.run("SELECT gongkai_create()"), "NULL");
  EXPECT_EQ(rows_of_report(), before);
  Database fresh;
  fresh.run("SELECT gongkai_create()");
  EXPECT_EQ(shape(database), shape(fresh));
  for (const char* table :
       {"edition", "applicant", "outcome", "outcome_edition", "disclosure_item", "measure",
        "metric_definition", "metric_frame", "metric_identity", "comparability", "finding_rule",
        "finding_threshold", "region", "region_succession"}) {
    const std::string rows = std::string("SELECT * FROM ") + table + " ORDER BY 1, 2";
    EXPECT_NE(fresh.run(rows), "") << table;
    EXPECT_EQ(database.run(rows), fresh.run(rows)) << table;
  }
  EXPECT_EQ(database.run("PRAGMA integrity_check; PRAGMA foreign_key_check"), "ok");
}

TEST_F(Upgrade, IsExtendedByTheNextDocument) {
  const std::string before = rows_of_report();
  EXPECT_EQ(database.offer(report()), "");
  EXPECT_EQ(database.offer(report("青禾县", "2023")), "");
  EXPECT_EQ(database.run("SELECT status, report_id FROM ingest_log ORDER BY log_id"),
            "ingested|1\nunchanged|1\ningested|2");
  EXPECT_EQ(rows_of_report(), before);
  EXPECT_EQ(database.run("SELECT count(DISTINCT agency_id) FROM report"), "1");
  EXPECT_EQ(database.run("PRAGMA foreign_key_check"), "");
}

TEST_F(Upgrade, IsAskedThroughTheViews) {
  database.offer(report("青禾县", "2023"));  // with the same tables
  EXPECT_EQ(
      database.run("SELECT year, received, granted, partial, concluded, carried_out FROM request_summary"),
      "2022|12|5|2|11|2\n2023|12|5|2|11|2");
  EXPECT_EQ(database.run("SELECT year, prior_report_id, received_growth FROM agency_year"),
            "2022|NULL|NULL\n2023|1|0.0");
  // Two columns carried over 2 cases in all and took up 1, and documents in force do not grow by those
  // issued.
  EXPECT_EQ(database.run("SELECT rule, place FROM finding WHERE report_id = 2 AND rule NOT GLOB 'copied_*'"),
            "carried_over|request/carried_in/commercial_enterprise\ncarried_over|request/carried_in/total\n"
            "in_force|disclosure/normative_documents/in_force");
}

}  // namespace
}  // namespace gongkai::test
