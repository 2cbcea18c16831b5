#include "report/identity/agency_name.h"

#include <gtest/gtest.h>

#include <ostream>

namespace gongkai {
namespace {

struct Chain {
  std::string_view name, canonical, kind;
};

void PrintTo(const Chain& chain, std::ostream* out) { *out << chain.name; }

class AgencyName : public testing::TestWithParam<Chain> {};

TEST_P(AgencyName, LosesItsSuperiors) {
  const auto agency = read_agency(GetParam().name, false, Catalogue::instance());
  ASSERT_TRUE(agency);
  EXPECT_EQ(agency->name, GetParam().canonical);
  EXPECT_EQ(agency->kind, GetParam().kind);
  EXPECT_TRUE(agency->full_name.ends_with(agency->name));
}

INSTANTIATE_TEST_SUITE_P(
    Governments, AgencyName,
    testing::Values(Chain{"江苏省淮安市洪泽区人民政府", "洪泽区人民政府", "government"},
                    Chain{"洛阳市汝阳县人民政府", "汝阳县人民政府", "government"},
                    Chain{"汝阳县人民政府", "汝阳县人民政府", "government"},
                    Chain{"枣庄市市中区人民政府", "市中区人民政府", "government"},
                    Chain{"荆州市沙市区人民政府", "沙市区人民政府", "government"},
                    Chain{"洛阳市偃师市人民政府", "偃师市人民政府", "government"},
                    Chain{"上海市浦东新区人民政府", "浦东新区人民政府", "government"},
                    Chain{"内蒙古自治区呼和浩特市新城区人民政府", "新城区人民政府", "government"},
                    Chain{"河南省人民政府", "河南省人民政府", "government"},
                    Chain{"内蒙古自治区人民政府", "内蒙古自治区人民政府", "government"},
                    Chain{"湖北省恩施土家族苗族自治州人民政府", "恩施土家族苗族自治州人民政府", "government"},
                    Chain{"恩施土家族苗族自治州恩施市人民政府", "恩施市人民政府", "government"},
                    Chain{"云南省玉溪市新平彝族傣族自治县人民政府", "新平彝族傣族自治县人民政府",
                          "government"},
                    Chain{"黑龙江省大兴安岭地区呼玛县人民政府", "呼玛县人民政府", "government"},
                    Chain{"广州市人民政府", "广州市人民政府", "government"},
                    Chain{"郑州市人民政府", "郑州市人民政府", "government"},
                    Chain{"汝阳县政府", "汝阳县人民政府", "government"}));

INSTANTIATE_TEST_SUITE_P(
    TownshipsAndOffices, AgencyName,
    testing::Values(Chain{"汝阳县城关镇人民政府", "城关镇人民政府", "township"},
                    Chain{"洛阳市汝阳县小店镇人民政府", "小店镇人民政府", "township"},
                    Chain{"淮安市洪泽区高良涧街道办事处", "高良涧街道办事处", "township"},
                    Chain{"阿鲁科尔沁旗罕苏木苏木人民政府", "罕苏木苏木人民政府", "township"},
                    Chain{"洛阳市汝阳县人民政府办公室", "汝阳县人民政府办公室", "government_office"},
                    Chain{"河南省人民政府办公厅", "河南省人民政府办公厅", "government_office"},
                    Chain{"汝阳县政府办公室", "汝阳县人民政府办公室", "government_office"}));

// A department is called after the division whose department it is: 洛阳市城市管理局 is the city's.
INSTANTIATE_TEST_SUITE_P(
    Departments, AgencyName,
    testing::Values(Chain{"洛阳市城市管理局", "洛阳市城市管理局", "department"},
                    Chain{"郑州市住房和城乡建设局", "郑州市住房和城乡建设局", "department"},
                    Chain{"河南省市场监督管理局", "河南省市场监督管理局", "department"},
                    Chain{"河南省郑州市教育局", "郑州市教育局", "department"},
                    Chain{"洛阳市汝阳县水利局", "汝阳县水利局", "department"},
                    Chain{"洛阳市汝阳县乡村振兴局", "汝阳县乡村振兴局", "department"},
                    Chain{"国家税务总局洛阳市税务局", "国家税务总局洛阳市税务局", "department"},
                    Chain{"洛阳市红十字会", "洛阳市红十字会", "institution"}));

TEST(ReadAgency, KeepsEveryFormOfTheName) {
  const auto agency = read_agency("江苏省淮安市洪泽区政府", false, Catalogue::instance());
  ASSERT_TRUE(agency);
  EXPECT_EQ(agency->name, "洪泽区人民政府");
  EXPECT_EQ(agency->full_name, "江苏省淮安市洪泽区人民政府");
  EXPECT_EQ(agency->aliases, std::vector<std::string>{"江苏省淮安市洪泽区政府"});
}

TEST(ReadAgency, TakesNoOtherTextForAName) {
  for (const char* text :
       {"", "县", "索引号", "总体情况", "汝阳县2020", "汝阳县人民政府。", "汝阳县 人民政府", "Ruyang"})
    EXPECT_FALSE(read_agency(text, false, Catalogue::instance())) << text;
  EXPECT_FALSE(is_agency_name("总体情况", Catalogue::instance()));
  EXPECT_TRUE(is_agency_name("汝阳县人民政府", Catalogue::instance()));
}

TEST(ReadAgency, OfUnknownKindOnlyWhenAsked) {
  EXPECT_FALSE(read_agency("青禾县供水", false, Catalogue::instance()));
  const auto agency = read_agency("青禾县供水", true, Catalogue::instance());
  ASSERT_TRUE(agency);
  EXPECT_EQ(agency->kind, "unknown");
}

TEST(NameWithChain, IsTheLongestFormInTheText) {
  const std::string text = "本报告由云江省白石市松河县人民政府编制，松河县人民政府负责解释。";
  EXPECT_EQ(name_with_chain(text, "松河县人民政府", Catalogue::instance()), "云江省白石市松河县人民政府");
  EXPECT_EQ(name_with_chain("与松河县人民政府联系", "松河县人民政府", Catalogue::instance()),
            "松河县人民政府");
  EXPECT_EQ(name_with_chain("现公布白石市松河县人民政府2023年报告", "松河县人民政府", Catalogue::instance()),
            "白石市松河县人民政府");
  EXPECT_EQ(name_with_chain("没有名称", "松河县人民政府", Catalogue::instance()), "松河县人民政府");
}

}  // namespace
}  // namespace gongkai
