#include <gtest/gtest.h>

#include <algorithm>

#include "archive/database.h"

namespace gongkai::test {
namespace {

TEST(Spark, IsOneBlockAValueInRowOrder) {
  Database database;
  EXPECT_EQ(database.run("SELECT gongkai_spark(column1) FROM (VALUES (0), (1), (2), (4), (7))"), "▁▂▃▅█");
  EXPECT_EQ(database.run("SELECT gongkai_spark(column1) FROM (VALUES (7), (NULL), (0.0))"), "█ ▁");
}

TEST(Spark, ScaleBeginsAtZeroOrBelow) {
  Database database;
  EXPECT_EQ(database.run("SELECT gongkai_spark(column1) FROM (VALUES (70), (70))"), "██");
  EXPECT_EQ(database.run("SELECT gongkai_spark(column1) FROM (VALUES (0), (0))"), "▁▁");
  EXPECT_EQ(database.run("SELECT gongkai_spark(column1) FROM (VALUES (-7), (0))"), "▁█");
}

TEST(Spark, OfNothingIsNull) {
  Database database;
  EXPECT_EQ(database.run("SELECT gongkai_spark(1) WHERE 0"), "NULL");
  EXPECT_EQ(database.run("SELECT gongkai_spark('many')"), "error 1: gongkai: the value is not a number");
}

TEST(Bar, IsExactToAnEighth) {
  Database database;
  EXPECT_EQ(database.run("SELECT gongkai_bar(5, 8, 10)"), "██████▎");
  EXPECT_EQ(database.run("SELECT gongkai_bar(0, 8, 10)"), "");
  EXPECT_EQ(database.run("SELECT gongkai_bar(8, 8, 3)"), "███");
}

TEST(Bar, MarksWhatDoesNotFit) {
  Database database;
  EXPECT_EQ(database.run("SELECT gongkai_bar(9, 8, 3)"), "██+");
}

TEST(Bar, NullOrUnusableArguments) {
  Database database;
  EXPECT_EQ(database.run("SELECT gongkai_bar(NULL, 8, 3)"), "NULL");
  EXPECT_EQ(database.run("SELECT gongkai_bar(-1, 8, 3)"),
            "error 1: gongkai: the value of a bar is not below zero");
  EXPECT_EQ(database.run("SELECT gongkai_bar(1, 0, 3)"),
            "error 1: gongkai: the maximum of a bar is above zero");
  EXPECT_EQ(database.run("SELECT gongkai_bar(1, 8, 501)"),
            "error 1: gongkai: the width of a bar is 1 to 500");
}

/// What stands between `from` and `to` in `text`, each time, separated by blanks.
std::string each(const std::string& text, const std::string& from, const std::string& to) {
  std::string all;
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + 1)) {
    const std::size_t begin = at + from.size();
    if (!all.empty()) all += ' ';
    all += text.substr(begin, text.find(to, begin) - begin);
  }
  return all;
}

TEST(Svg, IsAStandaloneFile) {
  Database database;
  const std::string svg = database.run("SELECT gongkai_svg('bar', '2020', 5)");
  EXPECT_EQ(svg.find("<svg xmlns=\"http://www.w3.org/2000/svg\" "), 0U);
  EXPECT_NE(svg.find("</svg>"), std::string::npos);
  EXPECT_EQ(svg.find("href"), std::string::npos);
}

TEST(Svg, EveryValueIsDrawnOnceUnderItsLabelAndSeries) {
  Database database;
  for (const char* kind : {"line", "bar", "stacked"}) {
    const std::string svg = database.run("SELECT gongkai_svg('" + std::string(kind) +
                                         "', column1, column2, column3) FROM (VALUES (2020, 3, '收到'), "
                                         "(2021, 4.5, '收到'), (2020, 1, '公开'))");
    EXPECT_EQ(each(svg, "<title>", "</title>").size(),
              std::string("2020 收到 3 2021 收到 4.5 2020 公开 1").size())
        << kind;
    EXPECT_NE(svg.find("<title>2021 收到 4.5</title>"), std::string::npos) << kind;
    EXPECT_NE(svg.find(">公开</text>"), std::string::npos) << kind;
  }
}

TEST(Svg, AMissingValueIsAGap) {
  Database database;
  const std::string svg = database.run(
      "SELECT gongkai_svg('line', column1, column2) FROM (VALUES (1, 5), (2, NULL), (3, 5), (4, 5))");
  EXPECT_EQ(each(svg, "<title>", "</title>"), "1 5 3 5 4 5");
  const std::size_t end = svg.find("\" fill=\"none\"");
  const std::size_t begin = svg.rfind("d=\"", end);
  const std::string path = svg.substr(begin, end - begin);
  EXPECT_EQ(std::count(path.begin(), path.end(), 'M'), 2);
  EXPECT_EQ(std::count(path.begin(), path.end(), 'L'), 1);  // from 3 to 4 only
}

/// The line of the only series.
std::string line_of(const std::string& svg) {
  const std::size_t end = svg.find("\" fill=\"none\"");
  const std::size_t begin = svg.rfind("d=\"", end);
  return svg.substr(begin, end - begin);
}

TEST(Svg, AYearWithoutARowIsAGapAtItsDistance) {
  Database database;
  const std::string svg = database.run(
      "SELECT gongkai_svg('line', column1, column2) FROM (VALUES (2020, 7), (2017, 5), (2019, 6))");
  EXPECT_NE(svg.find(">2018</text>"), std::string::npos);
  EXPECT_EQ(each(svg, "<title>", "</title>"), "2017 5 2019 6 2020 7");
  const std::string line = line_of(svg);
  EXPECT_EQ(std::count(line.begin(), line.end(), 'M'), 2);
  EXPECT_EQ(std::count(line.begin(), line.end(), 'L'), 1);  // from 2019 to 2020 only
}

TEST(Svg, NumbersThatAreNoYearsStandAsTheyCome) {
  Database database;
  const std::string svg =
      database.run("SELECT gongkai_svg('bar', column1, column2) FROM (VALUES (7, 1), (3, 2))");
  EXPECT_EQ(each(svg, "<title>", "</title>"), "7 1 3 2");
}

TEST(Svg, AYearWithoutAStackLacksNoPart) {
  Database database;
  const std::string svg = database.run(
      "SELECT gongkai_svg('stacked', column1, column2, column3) FROM "
      "(VALUES (2017, 5, 'x'), (2017, 5, 'y'), (2019, 5, 'x'), (2019, 5, 'y'))");
  EXPECT_EQ(each(svg, "\"middle\">?", "text>"), "");
}

TEST(Svg, TheSmallestOfManySeriesAreOneTheirSum) {
  Database database;
  const auto drawn = [&](const char* smallest) {
    return each(database.run("WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 10) "
                             "SELECT gongkai_svg('bar', 'a', iif(i = 1, " +
                             std::string(smallest) + ", i), 's' || i) FROM n"),
                "<title>", "</title>");
  };
  EXPECT_EQ(drawn("1"), "a s4 4 a s5 5 a s6 6 a s7 7 a s8 8 a s9 9 a s10 10 a 其他3项合计 6");
  EXPECT_EQ(drawn("NULL"), "a s4 4 a s5 5 a s6 6 a s7 7 a s8 8 a s9 9 a s10 10");
}

TEST(Svg, HasATitleAUnitAndASource) {
  Database database;
  const std::string svg =
      database.run("SELECT gongkai_svg('bar', 2020, 5, NULL, '新收申请', '件', '青禾县年度报告')");
  for (const char* text : {">新收申请</text>", ">（件）</text>", ">来源：青禾县年度报告</text>"})
    EXPECT_NE(svg.find(text), std::string::npos) << text;
  const std::string plain = database.run("SELECT gongkai_svg('bar', 2020, 5)");
  EXPECT_EQ(plain.find("来源"), std::string::npos);
}

TEST(Svg, LongNamesAreWrapped) {
  Database database;
  const std::string label =
      "青禾县自然资源和规划局不动产登记中心";  // 18 characters; 6 labels have some 9 each
  const std::string svg = database.run(
      "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 6) "
      "SELECT gongkai_svg('bar', '" +
      label + "' || i, i) FROM n");
  EXPECT_EQ(svg.find("rotate"), std::string::npos);
  EXPECT_EQ(svg.find("…"), std::string::npos);
  EXPECT_NE(svg.find(">青禾县自然"), std::string::npos);
}

TEST(Svg, AStackThatLacksAPartSaysSo) {
  Database database;
  const auto question_marks = [&](const char* second) {
    const std::string svg = database.run(
        "SELECT gongkai_svg('stacked', column1, column2, column3) FROM "
        "(VALUES ('a', 5, 'x'), ('a', 5, 'y'), ('b', 5, 'x'), ('b', " +
        std::string(second) + ", 'y'))");
    return each(svg, "\"middle\">?", "text>");
  };
  EXPECT_EQ(question_marks("NULL"), "</");
  EXPECT_EQ(question_marks("0"), "");
}

TEST(Svg, BarsAreAsHighAsTheirValues) {
  Database database;
  const std::string svg =
      database.run("SELECT gongkai_svg('bar', column1, column2) FROM (VALUES ('a', 10), ('b', 5), ('c', 0))");
  EXPECT_NE(svg.find("height=\"320.0\""), std::string::npos);
  EXPECT_NE(svg.find("height=\"160.0\""), std::string::npos);
  EXPECT_NE(svg.find("height=\"0.0\""), std::string::npos);
}

TEST(Svg, TheAxisIsReadInWanAndYi) {
  Database database;
  EXPECT_NE(database.run("SELECT gongkai_svg('bar', 'a', 117268)").find(">15万</text>"), std::string::npos);
  EXPECT_NE(database.run("SELECT gongkai_svg('bar', 'a', 250000000)").find(">2.5亿</text>"),
            std::string::npos);
}

TEST(Svg, TextIsEscaped) {
  Database database;
  EXPECT_NE(database.run("SELECT gongkai_svg('bar', '<a&b>', 1, '\"s\"')").find("&lt;a&amp;b&gt;"),
            std::string::npos);
}

TEST(Svg, RefusesWhatItCannotShow) {
  Database database;
  EXPECT_EQ(database.run("SELECT gongkai_svg('pie', 'a', 1)"),
            "error 1: gongkai: the kind of a chart is 'line', 'bar' or 'stacked'");
  EXPECT_EQ(database.run("SELECT gongkai_svg('bar', 'a', column1) FROM (VALUES (1), (2))"),
            "error 1: gongkai: two values for 'a' in series ''");
  EXPECT_EQ(
      database.run("SELECT gongkai_svg(iif(column1 = 1, 'bar', 'line'), column1, 1) FROM (VALUES (1), (2))"),
      "error 1: gongkai: a chart is of one kind");
  EXPECT_EQ(database.run("SELECT gongkai_svg('stacked', 'a', -1)"),
            "error 1: gongkai: a stacked chart has no values below zero");
  EXPECT_EQ(database.run("SELECT gongkai_svg('bar', 'a', 9e999)"), "error 1: gongkai: a value is not finite");
  EXPECT_EQ(database.run("SELECT gongkai_svg('bar', 'a', 1) WHERE 0"), "NULL");
}

}  // namespace
}  // namespace gongkai::test
