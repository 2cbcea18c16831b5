#include "report/identity/region_chain.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

/// The codes that the chain at the front of `text` may end in, and what stands behind it.
std::string chain_of(std::string_view text, std::int64_t year = 2020, bool bare_end = true) {
  const RegionChain chain = read_chain(text, year, bare_end);
  std::string shown;
  for (const RegionName* name : chain.region) shown.append(std::to_string(name->code)).append(" ");
  return shown.append(text.substr(chain.end));
}

TEST(RegionChain, LinksLieInEachOther) {
  EXPECT_EQ(chain_of("河南省洛阳市汝阳县水利局"), "410326 水利局");
  EXPECT_EQ(chain_of("河南省汝阳县水利局"), "410326 水利局");
  EXPECT_EQ(chain_of("安阳市汝阳县水利局"), "410500 汝阳县水利局");
  EXPECT_EQ(chain_of("松河县水利局"), "松河县水利局");
}

TEST(RegionChain, LinksMayBeBare) {
  EXPECT_EQ(chain_of("河南洛阳汝阳县水利局"), "410326 水利局");
  EXPECT_EQ(chain_of("河南大学"), "410000 大学");
  EXPECT_EQ(chain_of("河南大学", 2020, false), "河南大学");
  EXPECT_EQ(chain_of("河南省郑州大学", 2020, false), "410000 郑州大学");
}

TEST(RegionChain, OfAnAmbiguousName) {
  EXPECT_EQ(chain_of("鼓楼区教育局"), "320106 320302 350102 410204 教育局");
  EXPECT_EQ(chain_of("江苏省鼓楼区教育局"), "320106 320302 教育局");
}

TEST(RegionChain, DoesNotCutWords) {
  EXPECT_EQ(chain_of("洛阳市场监督管理局", 2020, false), "洛阳市场监督管理局");
  EXPECT_EQ(chain_of("吉林市人民政府"), "220200 人民政府");
}

TEST(RegionChain, KnowsNoDivisionBeforeItsTime) {
  EXPECT_EQ(chain_of("重庆市两江新区管理委员会", 2020), "500000 两江新区管理委员会");
  EXPECT_EQ(chain_of("洪泽区人民政府", 2010), "洪泽区人民政府");
}

std::string narrowed(std::string_view name, const Surroundings& around) {
  std::string shown;
  for (const RegionName* left : narrow(read_chain(name, around.year, true).region, around))
    shown.append(std::to_string(left->code)).append(" ");
  return shown;
}

TEST(Narrow, ByTheYearsMap) {
  EXPECT_EQ(narrowed("巢湖市", {.year = 2010, .path = {}, .texts = {}}), "341400 ");
  EXPECT_EQ(narrowed("巢湖市", {.year = 2011, .path = {}, .texts = {}}), "340181 ");
}

TEST(Narrow, ByTheSuperiorsNamed) {
  EXPECT_EQ(narrowed("鼓楼区", {.year = 2020, .path = {}, .texts = {"按照南京市的部署"}}), "320106 ");
  EXPECT_EQ(narrowed("鼓楼区", {.year = 2020, .path = {}, .texts = {"福建省"}}), "350102 ");
  EXPECT_EQ(narrowed("鼓楼区", {.year = 2020, .path = {}, .texts = {"江苏省"}}), "320106 320302 ");
  EXPECT_EQ(narrowed("鼓楼区", {.year = 2020, .path = {}, .texts = {"学习福州市、南京市的经验"}}),
            "320106 350102 ");
  EXPECT_EQ(narrowed("鼓楼区", {.year = 2020, .path = "江苏/徐州/2020.txt", .texts = {}}), "320302 ");
}

TEST(RegionOfPath, IsThatOfItsFolders) {
  const auto code = [](std::string_view path) {
    const RegionDef* region = region_of_path(path, 2020);
    return region == nullptr ? 0 : region->code;
  };
  EXPECT_EQ(code("/data/河南/洛阳/汝阳县/2020.txt"), 410326);
  EXPECT_EQ(code("河南/洛阳/汝阳/2020.txt"), 410326);
  EXPECT_EQ(code("年报\\河南省洛阳市\\2020.html"), 410300);
  EXPECT_EQ(code("reports/2020.txt"), 0);
  EXPECT_EQ(code("鼓楼区/2020.txt"), 0);
}

}  // namespace
}  // namespace gongkai
