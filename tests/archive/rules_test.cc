// The rules in `metric_rule`, as rows that users change.
#include <gtest/gtest.h>

#include "archive/database.h"

namespace gongkai::test {
namespace {

std::string about(const std::string& agency, const std::string& sentence) {
  return agency + "人民政府2022年政府信息公开工作年度报告\n一、总体情况\n" + sentence +
         "\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n"
         "四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n";
}

const char* const metrics =
    "SELECT code, value, unit FROM metric JOIN report USING (report_id) ORDER BY report_id, seq";
const char* const own_rule =
    "INSERT INTO metric_definition VALUES ('service.kiosks', '台', '自助终端数', 'kiosks');"
    "INSERT INTO metric_rule(rule_id, code, pattern) VALUES (100001, 'service.kiosks', '自助终端 {台}')";

TEST(Rules, BuiltInFramesAreRows) {
  Database database;
  EXPECT_EQ(database.offer(about("青禾县", "全年通过政府门户网站发布政务信息318条。")), "");
  EXPECT_EQ(database.run(metrics), "channel.website.items|318.0|条");
  EXPECT_EQ(
      database.run("SELECT count(*) > 100, max(frame_id) < 100000, max(priority) < 0 FROM metric_frame"),
      "1|1|1");
  EXPECT_EQ(database.run("SELECT frame_id FROM metric_frame LEFT JOIN metric_definition USING (code) "
                         "WHERE code NOT NULL AND name_zh IS NULL"),
            "");
  EXPECT_EQ(database.run("SELECT count(*) FROM metric_rule; SELECT count(*) FROM metric_word"), "0\n0");
}

TEST(Rules, WordsAndFramesOfTheUserAreRead) {
  Database database;
  database.run("SELECT gongkai_create()");
  EXPECT_EQ(
      database.run("INSERT INTO metric_definition VALUES ('service.kiosks', '台', '自助终端数', 'kiosks');"
                   "INSERT INTO metric_word VALUES ('自助终端', 'head', 'kiosk');"
                   "INSERT INTO metric_word VALUES ('云上平台', 'channel', 'website');"
                   "INSERT INTO metric_frame (frame_id, code, head, act, units) "
                   "VALUES (100001, 'service.kiosks', 'kiosk', '-|set_up', '台')"),
      "");
  EXPECT_EQ(database.offer(about("青禾县", "大厅设自助终端6台。通过云上平台发布信息31条。")), "");
  EXPECT_EQ(database.run(metrics), "service.kiosks|6.0|台\nchannel.website.items|31.0|条");
}

TEST(Rules, AFrameWithoutACodeSwitchesOff) {
  Database database;
  database.run(
      "SELECT gongkai_create(); INSERT INTO metric_frame (frame_id, code, head, units) "
      "VALUES (100001, NULL, 'training', '期|次')");
  EXPECT_EQ(database.offer(about("青禾县", "举办培训班2期，参训人员80人次。")), "");
  EXPECT_EQ(database.run(metrics), "NULL|2.0|期\ntraining.participants|80.0|人次");
}

TEST(Rules, AMalformedFrameNamesItself) {
  Database database;
  database.run(
      "SELECT gongkai_create(); INSERT INTO metric_frame (frame_id, code, head, units) "
      "VALUES (100009, 'training.sessions', 'lesson', '期')");
  EXPECT_EQ(database.offer(about("青禾县", "举办培训班2期。")),
            "error 1: gongkai: metric_frame 100009: no word has the value 'lesson'");
}

TEST(Rules, OfTheUserNameWhatTheNextIngestReads) {
  Database database;
  EXPECT_EQ(database.offer(about("青禾县", "大厅设自助终端6台。")), "");
  EXPECT_EQ(database.run(own_rule), "");
  EXPECT_EQ(database.offer(about("白石县", "大厅设自助终端7台。")), "");
  database.run("DELETE FROM metric_rule WHERE rule_id = 100001");
  EXPECT_EQ(database.offer(about("松河县", "大厅设自助终端8台。")), "");
  EXPECT_EQ(database.run(metrics), "NULL|6.0|台\nservice.kiosks|7.0|台\nNULL|8.0|台");
}

TEST(Rules, OfTheUserWinOverBuiltInOnes) {
  Database database;
  database.run(
      "SELECT gongkai_create(); INSERT INTO metric_rule(code, pattern) "
      "VALUES ('channel.other.items', '门户网站 发布 {条}')");
  EXPECT_EQ(database.offer(about("青禾县", "通过门户网站发布信息5条。")), "");
  EXPECT_EQ(database.run(metrics), "channel.other.items|5.0|条");
}

// Within one statement, too, and not after what added them was undone.
TEST(Rules, FollowTheTransaction) {
  Database database;
  EXPECT_EQ(database.offer(about("青禾县", "大厅设自助终端6台。")), "");
  database.run("BEGIN");
  database.run(own_rule);
  EXPECT_EQ(database.offer(about("白石县", "大厅设自助终端7台。")), "");
  EXPECT_EQ(database.run(metrics), "NULL|6.0|台\nservice.kiosks|7.0|台");
  database.run("ROLLBACK");
  EXPECT_EQ(database.offer(about("白石县", "大厅设自助终端7台。")), "");
  EXPECT_EQ(database.run(metrics), "NULL|6.0|台\nNULL|7.0|台");
}

TEST(Rules, OfAnotherConnectionAreSeen) {
  const Folder folder;
  const std::string file = folder.path() + "/archive.db";
  Database mine(file);
  EXPECT_EQ(mine.offer(about("青禾县", "大厅设自助终端6台。")), "");
  {
    Database theirs(file);
    EXPECT_EQ(theirs.run(own_rule), "");
  }
  EXPECT_EQ(mine.offer(about("白石县", "大厅设自助终端7台。")), "");
  EXPECT_EQ(mine.run(metrics), "NULL|6.0|台\nservice.kiosks|7.0|台");
}

TEST(Rules, AreUsedByTheIngestOfFolders) {
  const Folder folder;
  folder.write("a.txt", about("青禾县", "大厅设自助终端6台。"));
  folder.write("b.txt", about("白石县", "大厅设自助终端7台。"));
  Database database;
  database.run("SELECT gongkai_create()");
  EXPECT_EQ(database.run(own_rule), "");
  EXPECT_EQ(database.run("SELECT status, metrics FROM gongkai_ingest('" + folder.path() + "')"),
            "ingested|1\ningested|1");
  EXPECT_EQ(database.run(metrics), "service.kiosks|6.0|台\nservice.kiosks|7.0|台");
}

TEST(Rules, ThatAreMalformedFailTheStatementAndNameThemselves) {
  Database database;
  EXPECT_EQ(database.offer(about("青禾县", "大厅设自助终端6台。")), "");
  database.run(
      "INSERT INTO metric_rule(rule_id, code, pattern) "
      "VALUES (100007, 'service.windows', '自助终端 {台')");
  const std::string message = "error 1: gongkai: metric_rule 100007: a brace is not closed: '{台'";
  EXPECT_EQ(database.offer(about("白石县", "大厅设自助终端7台。")), message);
  EXPECT_EQ(database.offer(about("白石县", "大厅设自助终端7台。"), "b.txt", "IGNORE"), message);
  EXPECT_EQ(database.run("SELECT * FROM gongkai_ingest('" + fixture_path() + "')"), message);
  EXPECT_EQ(database.run("SELECT count(*) FROM report; SELECT count(*) FROM ingest_log"), "1\n1");
  database.run("UPDATE metric_rule SET pattern = '自助终端 {台}' WHERE rule_id = 100007");
  EXPECT_EQ(database.offer(about("白石县", "大厅设自助终端7台。")), "");
  EXPECT_EQ(database.run(metrics), "NULL|6.0|台\nservice.windows|7.0|台");
}

TEST(Rules, NeedACodeThatIsDefined) {
  Database database;
  database.run(
      "SELECT gongkai_create(); INSERT INTO metric_rule(rule_id, code, pattern) "
      "VALUES (100007, 'service.none', '自助终端 {台}')");
  EXPECT_EQ(database.offer(about("白石县", "大厅设自助终端7台。")),
            "error 1: gongkai: metric_rule 100007: metric_definition has no code 'service.none'");
}

// Patterns that earlier releases wrote: those that nobody changed are gone, changed ones are the user's.
TEST(Rules, OfEarlierReleasesAreTakenOut) {
  Database database;
  database.run("SELECT gongkai_create()");
  const char* const earlier =
      "INSERT INTO metric_rule VALUES"
      " (1802, 'supervision.rectifications', -30,"
      "  '整改|纠正|整改完成|整改落实 问题|错误|错敏|不规范 {个|条|处|项|件|类|-}'),"
      " (1807, 'archive.transfers', -30, '移交|移送 光盘 {张}')";
  EXPECT_EQ(database.run(earlier), "");
  database.run("SELECT gongkai_create()");
  EXPECT_EQ(database.run("SELECT rule_id FROM metric_rule"), "1807");
  EXPECT_EQ(database.offer(about("青禾县", "向县档案馆移交光盘2张。")), "");
  EXPECT_EQ(database.run(metrics), "archive.transfers|2.0|张");
}

}  // namespace
}  // namespace gongkai::test
