// Comma-separated values (RFC 4180) as a layout of its own.
#include <gtest/gtest.h>

#include "document/shown.h"

namespace gongkai {
namespace {

TEST(Csv, RecordsAreRows) {
  EXPECT_EQ(shown("信息内容,制发,废止,有效\n规章,2,0,12\n文件,1,,35\n"),
            "R[信息内容][制发][废止][有效]\nR[规章][2][0][12]\nR[文件][1][][35]\n");
}

TEST(Csv, QuotesHoldSeparatorsQuotesAndLineEnds) {
  EXPECT_EQ(shown("\"项目，甲\",\"数\"\"量\"\"\"\n\"（一）\n予以公开\",\"6,798\"\r\n\"39\n704\",\"a\nb\"\n"),
            "R[项目，甲][数\"量\"]\nR[（一）予以公开][6,798]\nR[39\n704][a b]\n");
}

TEST(Csv, SemicolonsAndBlankFields) {
  EXPECT_EQ(shown("标题;;\n甲;1;2\n乙;;3\n"), "R[标题][][]\nR[甲][1][2]\nR[乙][][3]\n");
}

TEST(Csv, BlankCornerAndRepeatedCells) {
  EXPECT_EQ(shown(",2,1,2\n0,公开,公开,公开\n1,甲,8,8\n"),
            "R[][2][1][2]\nR[0][公开][公开][公开]\nR[1][甲][8][8]\n");
}

TEST(Csv, ByteOrderMarkIsNoCharacter) {
  EXPECT_EQ(shown(read_document("\xEF\xBB\xBF甲,1,\n乙,2,\n")), "R[甲][1][]\nR[乙][2][]\n");
}

TEST(Csv, ARecordOfAnotherWidthIsARowOfItsOwn) {
  EXPECT_EQ(shown("甲,1,2\n乙,3,4\n丙,6,318,5\n丁,1,1\n"),
            "R[甲][1][2]\nR[乙][3][4]\nR[丙][6][318][5]\nR[丁][1][1]\n");
}

TEST(Csv, EndsWhereProseBegins) {
  EXPECT_EQ(shown("二、公开\n甲,1,2\n乙,3,4\n三、申请\n受理,答复,都已办结。\n"),
            "T[二、公开]\nR[甲][1][2]\nR[乙][3][4]\nT[三、申请]\nT[受理,答复,都已办结。]\n");
}

struct Prose {
  const char* name;
  const char* text;
};
class NoCsv : public testing::TestWithParam<Prose> {};

TEST_P(NoCsv, IsText) {
  const Document document = read(GetParam().text);
  for (const Line& line : document.lines) EXPECT_NE(line.arrangement, Arrangement::ruled);
}

INSTANTIATE_TEST_SUITE_P(
    All, NoCsv,
    testing::Values(
        Prose{"half_width_commas",
              "加强领导,提高认识,狠抓落实\n健全制度,规范流程,强化监督\n公开透明,便民利民,服务群众\n"},
        Prose{"thousands", "6,798\n1,204\n3,115\n"},
        Prose{"full_width_thousands",
              "行政处罚 ０ 减少７ ６,６９９,３３１\n行政强制 １６,５４６ 减少２３ １０５,９４８\n"},
        Prose{"thousands_of_a_row", "甲 1,234 2,345\n乙 3,456 4,567\n"},
        Prose{"label_and_thousands", "行政许可 6,798\n行政处罚 1,204\n行政强制 3,115\n"},
        Prose{"one_line", "甲,1,2\n"}),
    [](const auto& one) { return std::string(one.param.name); });

TEST(QuotedTabs, FieldsMayHoldLineEnds) {
  EXPECT_EQ(shown("\"（一）\n予以公开\"\t3\t4\n甲\t1\t2\n"), "R[（一）予以公开][3][4]\nR[甲][1][2]\n");
}

TEST(QuotedTabs, OtherQuotesMeanThemselves) {
  EXPECT_EQ(shown("\"三安全\"一稳定\t3\n甲\t\"1\n"), "R[\"三安全\"一稳定][3]\nR[甲][\"1]\n");
}

}  // namespace
}  // namespace gongkai
