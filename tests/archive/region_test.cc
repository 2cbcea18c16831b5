#include <gtest/gtest.h>

#include "archive/database.h"

/// The divisions of an archive. The numbers of divisions are those of the Ministry of Civil Affairs' yearly
/// statistics (民政事业发展统计公报), which count without Taiwan, Hong Kong and Macao.
namespace gongkai::test {
namespace {

class Regions : public testing::Test {
 protected:
  Regions() { database.run("SELECT gongkai_create()"); }

  Database database;
};

TEST_F(Regions, AreAsManyAsTheStatisticsOfTheYearCount) {
  const std::string count =
      "SELECT count(*) FILTER (WHERE level = 'province'), count(*) FILTER (WHERE level = 'prefecture'),"
      " count(*) FILTER (WHERE level = 'county') FROM region WHERE coalesce(first_year, 0) <= ?year AND"
      " ?year <= coalesce(last_year, 9999)";
  for (const auto& [year, prefectures, counties] : {std::tuple{2008, 333, 2859},
                                                    {2009, 333, 2858},
                                                    {2010, 333, 2856},
                                                    {2011, 332, 2853},
                                                    {2012, 333, 2852},
                                                    {2013, 333, 2853},
                                                    {2014, 333, 2854},
                                                    {2015, 334, 2850},
                                                    {2016, 334, 2851},
                                                    {2017, 334, 2851},
                                                    {2018, 333, 2851},
                                                    {2019, 333, 2846},
                                                    {2020, 333, 2844},
                                                    {2021, 333, 2843},
                                                    {2022, 333, 2843},
                                                    {2023, 333, 2844},
                                                    {2024, 333, 2846}}) {
    std::string sql = count;
    for (std::size_t at = sql.find("?year"); at != std::string::npos; at = sql.find("?year"))
      sql.replace(at, 5, std::to_string(year));
    EXPECT_EQ(database.run(sql), "34|" + std::to_string(prefectures) + "|" + std::to_string(counties))
        << year;
  }
}

TEST_F(Regions, OfEachProvince) {
  EXPECT_EQ(
      database.run("SELECT group_concat((code / 10000) || ':' || counties, ' ') FROM ("
                   "SELECT p.code, (SELECT count(*) FROM region c WHERE c.level = 'county' AND"
                   " c.code / 10000 = p.code / 10000 AND coalesce(c.first_year, 0) <= 2022 AND"
                   " coalesce(c.last_year, 9999) >= 2022) AS counties"
                   " FROM region p WHERE p.level = 'province' ORDER BY p.code)"),
      "11:16 12:16 13:167 14:117 15:103 21:100 22:60 23:121 31:16 32:95 33:90 34:104 35:84 36:100 37:136 "
      "41:157 42:103 43:122 44:122 45:111 46:25 50:38 51:183 52:88 53:129 54:74 61:107 62:86 63:44 64:22 "
      "65:107 71:0 81:0 82:0");
}

TEST_F(Regions, HangTogether) {
  EXPECT_EQ(database.run("SELECT code, name, level FROM region WHERE parent IS NULL"),
            "100000|中华人民共和国|country");
  EXPECT_EQ(
      database.run("SELECT count(*) FROM region c JOIN region p ON p.code = c.parent WHERE (c.level, p.level)"
                   " NOT IN (VALUES ('province', 'country'), ('prefecture', 'province'),"
                   " ('county', 'prefecture'), ('county', 'province'))"),
      "0");
  EXPECT_EQ(database.run("SELECT c.full_name FROM region c JOIN region p ON p.code = c.parent"
                         " WHERE c.level <> 'province' AND c.full_name <> p.full_name || c.name"),
            "");
  EXPECT_EQ(database.run("SELECT count(*) FROM region c JOIN region p ON p.code = c.parent"
                         " WHERE coalesce(c.last_year, 9999) > coalesce(p.last_year, 9999)"),
            "0");
  EXPECT_EQ(database.run("SELECT count(*) FROM region WHERE first_year > last_year"), "0");
}

TEST_F(Regions, AreNamedAsTheStandardNamesThem) {
  EXPECT_EQ(database.run("SELECT full_name FROM region WHERE code IN (410326, 419001, 429021, 441900, 460400,"
                         " 620200, 659001, 710000) ORDER BY code"),
            "河南省洛阳市汝阳县\n河南省济源市\n湖北省神农架林区\n广东省东莞市\n海南省儋州市\n甘肃省嘉峪关市\n"
            "新疆维吾尔自治区石河子市\n台湾省");
}

TEST_F(Regions, ThatStandNoMoreHaveSuccessors) {
  EXPECT_EQ(database.run("SELECT count(*) FROM region WHERE (last_year IS NOT NULL) <> (code IN (SELECT code"
                         " FROM region_succession))"),
            "0");
  EXPECT_EQ(database.run("SELECT s.code FROM region_succession s JOIN region r USING (code)"
                         " WHERE s.year <> r.last_year + 1"),
            "");
  EXPECT_EQ(database.run("SELECT s.code FROM region_succession s JOIN region r ON r.code = s.successor"
                         " WHERE s.year < r.first_year OR s.year > r.last_year"),
            "");
}

/// The successors of a code: "code|successor|year".
TEST_F(Regions, SucceedEachOtherAsTheMinistryAnnounced) {
  EXPECT_EQ(
      database.run("SELECT * FROM region_succession WHERE code IN (110103, 120107, 320829, 330621, 340721,"
                   " 341402, 370284, 410381, 441283, 469003, 500222, 542100, 640000) ORDER BY code"),
      "110103|110101|2010\n120107|120116|2009\n320829|320813|2016\n330621|330603|2013\n340721|340706|2015\n"
      "341402|340181|2011\n370284|370211|2012\n410381|410307|2021\n441283|441204|2015\n469003|460400|2015\n"
      "500222|500110|2011\n542100|540300|2014");
}

TEST_F(Regions, LeadToTheCodeOfToday) {
  const std::string current = "SELECT current_code FROM region_current WHERE code = ";
  EXPECT_EQ(database.run(current + "410326"), "410326");
  EXPECT_EQ(database.run(current + "320829"), "320813");
  EXPECT_EQ(database.run(current + "522423"), "520581");  // moved with 毕节 in 2011, a city since 2021
  EXPECT_EQ(database.run(current + "341400"), "NULL");    // divided among three cities
  EXPECT_EQ(database.run("SELECT count(*) - (SELECT count(*) FROM region) FROM region_current"), "0");
  EXPECT_EQ(database.run("SELECT c.code FROM region_current c JOIN region r ON r.code = c.current_code"
                         " WHERE r.last_year IS NOT NULL"),
            "");
  EXPECT_EQ(database.run("SELECT count(*) FROM region_current WHERE current_code IS NULL"), "5");
}

TEST_F(Regions, KeepTheNamesThatTheyBore) {
  EXPECT_EQ(
      database.run("SELECT f.name, r.name, f.last_year FROM region_former_name f JOIN region r USING (code)"
                   " WHERE code IN (420600, 533103, 500110) ORDER BY code"),
      "襄樊市|襄阳市|2009\n万盛区|綦江区|2010\n潞西市|芒市|2009");
}

TEST_F(Regions, OfUsersStay) {
  database.run(
      "DELETE FROM region_succession; UPDATE region SET name = 'mine' WHERE code = 410326;"
      "INSERT INTO region VALUES (410326100, '城关镇', '河南省洛阳市汝阳县城关镇', 'township', 410326, NULL,"
      " NULL); SELECT gongkai_create()");
  EXPECT_EQ(database.run("SELECT name FROM region WHERE code IN (410326, 410326100) ORDER BY code"),
            "mine\n城关镇");
  EXPECT_EQ(database.run("SELECT count(*) > 300 FROM region_succession"), "1");
}

TEST_F(Regions, OfAnAgencyIsTheCodeThatStands) {
  const std::string rest = "年政府信息公开工作年度报告\n一、总体情况\n甲。\n五、存在的主要问题\n乙。\n";
  for (const auto& years : {std::pair{"2012", "2018"}, std::pair{"2018", "2012"}}) {
    Database either;
    either.offer("儋州市人民政府" + std::string(years.first) + rest, "a");
    either.offer("儋州市人民政府" + std::string(years.second) + rest, "b");
    EXPECT_EQ(either.run("SELECT full_name, region, (SELECT count(*) FROM report) FROM agency"),
              "海南省儋州市人民政府|460400|2");
  }
}

/// As an archive has it that was made before the divisions were known.
TEST(RegionTable, OfAnEarlierArchiveIsExtended) {
  Database database;
  database.run(
      "SELECT gongkai_create(); DROP TABLE region; CREATE TABLE region(code INTEGER PRIMARY KEY, name TEXT "
      "NOT NULL, full_name TEXT NOT NULL,"
      " level TEXT NOT NULL, parent INTEGER REFERENCES region) STRICT; SELECT gongkai_create()");
  EXPECT_EQ(database.run("SELECT full_name, first_year, last_year FROM region WHERE code = 320829"),
            "江苏省淮安市洪泽县|NULL|2015");
}

}  // namespace
}  // namespace gongkai::test
