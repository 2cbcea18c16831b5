#include <gtest/gtest.h>

#include "archive/database.h"

namespace gongkai::test {
namespace {

class Score : public testing::Test {
 protected:
  Score() {
    database.run(
        "SELECT gongkai_create();"
        "INSERT INTO agency (agency_id, name, full_name, kind) VALUES (1, '甲', '甲', 'government'), (2, "
        "'乙', '乙', 'department');"
        "INSERT INTO report (report_id, agency_id, year, edition, published_on, media_type, charset, sha256, "
        "is_current)"
        "  VALUES (1, 1, 2022, '2021', '2023-03-31', '', '', '1', 1), (2, 2, 2022, '2021', '2023-03-31', '', "
        "'', '2', 1),"
        "         (3, 2, 2021, '2021', NULL, '', '', '3', 1);"
        "INSERT INTO section (report_id, ordinal, depth, topic, body) VALUES (1, 1, 1, 'overview', ''),"
        "  (1, 2, 1, 'problems', '更新不及时，解读形式单一，下一步逐项整改。'), (2, 1, 1, 'problems', "
        "'无。');"
        "INSERT INTO request (report_id, outcome, total) VALUES (1, 'received_new', 9), (1, 'carried_in', "
        "1), (1, 'granted', 4),"
        "  (1, 'partial', 1), (1, 'concluded', 8), (2, 'concluded', 0), (2, 'granted', 0), (2, 'partial', 0);"
        "INSERT INTO dispute VALUES (1, 'reconsideration', 3, 1, 0, 0, 4), (2, 'reconsideration', 3, NULL, "
        "0, 0, 4);"
        "INSERT INTO disclosure VALUES (1, 'rules', 'issued', 1), (1, 'rules', 'repealed', NULL)");
  }

  Database database;
};

TEST_F(Score, ItemsAreWhatAReportSaysOrNull) {
  EXPECT_EQ(database.run("SELECT item, round(value, 3) FROM score_item WHERE report_id = 1 ORDER BY item"),
            "disclosure.stated|0.5\ndispute.upheld|0.75\nproblems.told|1.0\npublished.in_time|1.0\n"
            "request.answered|0.8\nrequest.disclosed|0.625\nsections|0.333");
  EXPECT_EQ(database.run("SELECT item, round(value, 3) FROM score_item WHERE report_id = 2 ORDER BY item"),
            "disclosure.stated|NULL\ndispute.upheld|NULL\nproblems.told|0.0\npublished.in_time|0.0\n"
            "request.answered|NULL\nrequest.disclosed|NULL\nsections|0.167");
  EXPECT_EQ(database.run("SELECT item, value FROM score_item WHERE report_id = 3 AND item IN "
                         "('published.in_time', 'problems.told')"),
            "problems.told|0.0\npublished.in_time|NULL");
}

TEST_F(Score, IsKnownOnlyWhereEveryItemIs) {
  database.run(
      "INSERT INTO score_weight (score, item, weight) VALUES ('mine', 'request.answered', 30), ('mine', "
      "'problems.told', 10)");
  EXPECT_EQ(database.run("SELECT report_id, value, partial, known, missing FROM score ORDER BY report_id"),
            "1|85.0|85.0|1.0|NULL\n2|NULL|0.0|0.25|request.answered\n3|NULL|0.0|0.25|request.answered");
}

TEST_F(Score, WeighsWhatPeopleFound) {
  database.run(
      "INSERT INTO score_weight (score, item, weight) VALUES ('site', 'site.search', 1), ('site', "
      "'problems.told', 1);"
      "INSERT INTO score_value VALUES (1, 'site.search', 0.5)");
  EXPECT_EQ(
      database.run("SELECT report_id, value, missing FROM score WHERE report_id < 3 ORDER BY report_id"),
      "1|75.0|NULL\n2|NULL|site.search");
}

TEST_F(Score, RanksStandBesideFindingsAndDiagnosticsAndSayWhyThereAreNone) {
  database.run(
      "UPDATE agency SET region = 410326 WHERE agency_id = 1;"
      "INSERT INTO diagnostic (report_id, seq, severity, code, message) VALUES (1, 1, 'info', 'blank_cell', "
      "''), (1, 2, 'info', 'blank_cell', '')");
  EXPECT_EQ(database.run("SELECT report_id, level, received_rank, findings > 0, diagnostics, reason IS NULL "
                         "FROM peer_rank ORDER BY report_id"),
            "1|county|1|0|2|1\n2|NULL|NULL|1|0|0");
}

}  // namespace
}  // namespace gongkai::test
