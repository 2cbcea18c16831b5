#include "report/identity/agency_of_report.h"

#include <gtest/gtest.h>

#include "base/error.h"
#include "report/documents.h"
#include "report/identity/identity.h"

namespace gongkai {
namespace {

const std::string sections =
    "一、总体情况\n甲。\n五、存在的主要问题及改进情况\n乙。\n六、其他需要报告的事项\n无。\n";

/// "full name, region" of the agency of a report that begins with `head` and ends with `tail`.
std::string placed(const Report& report) {
  const AgencyIdentity& agency = report.identity.agency;
  return agency.full_name + ", " + (agency.region ? std::to_string(*agency.region) : "no region");
}

std::string placed(const std::string& head, const std::string& tail = {}) {
  return placed(recognise(head + sections + tail));
}

const std::string drum_tower = "鼓楼区人民政府2020年政府信息公开工作年度报告\n";

TEST(AgencyOfReport, OfAnAmbiguousNameHasNoRegion) {
  const Report report = recognise(drum_tower + sections);
  EXPECT_EQ(placed(report), "鼓楼区人民政府, no region");
  const auto at = std::ranges::find(report.diagnostics, "ambiguous_region", &DiagnosticRow::code);
  ASSERT_NE(at, report.diagnostics.end());
  EXPECT_EQ(at->raw, "江苏省南京市鼓楼区、江苏省徐州市鼓楼区、福建省福州市鼓楼区、河南省开封市鼓楼区");
  EXPECT_EQ(at->place, "report/agency");
}

TEST(AgencyOfReport, IsPlacedByTheSuperiorsThatTheTextNames) {
  const std::string nanjing = "江苏省南京市鼓楼区人民政府, 320106";
  EXPECT_EQ(placed(drum_tower + "南京市鼓楼区人民政府根据条例编制本报告。\n"), nanjing);
  EXPECT_EQ(placed(drum_tower + "按照南京市的部署开展工作。\n"), nanjing);
  EXPECT_EQ(placed(drum_tower, "南京市鼓楼区人民政府\n2021年1月5日\n"), nanjing);
  EXPECT_EQ(placed(drum_tower + "七、附言\n" + std::string(3000, 'x') + "\n南京市的部署。\n"), nanjing);
  EXPECT_EQ(placed(drum_tower + "学习南京市、福州市的经验。\n"), "鼓楼区人民政府, no region");
}

TEST(AgencyOfReport, IsPlacedByThePath) {
  EXPECT_EQ(
      placed(recognise(drum_tower + sections, {.agency = {}, .year = {}, .source = "河南/开封/鼓楼区.txt"})),
      "河南省开封市鼓楼区人民政府, 410204");
  EXPECT_EQ(
      placed(recognise(drum_tower + sections, {.agency = {}, .year = {}, .source = "www.gulou.gov.cn"})),
      "鼓楼区人民政府, no region");
}

TEST(AgencyOfReport, TheTextCountsMoreThanThePath) {
  EXPECT_EQ(placed(recognise("南京市" + drum_tower + sections,
                             {.agency = {}, .year = {}, .source = "福建/福州/1.txt"})),
            "江苏省南京市鼓楼区人民政府, 320106");
}

TEST(AgencyOfReport, OfAnOverrideIsPlacedToo) {
  EXPECT_EQ(placed(recognise(drum_tower + sections, {.agency = "汝阳县政府", .year = {}})),
            "河南省洛阳市汝阳县人民政府, 410326");
}

TEST(AgencyOfReport, IsOneHoweverMuchOfTheChainIsWritten) {
  for (const char* name :
       {"汝阳县人民政府", "洛阳市汝阳县人民政府", "河南省洛阳市汝阳县人民政府", "汝阳县政府"}) {
    const Report report = recognise(std::string(name) + "2020年政府信息公开工作年度报告\n" + sections);
    EXPECT_EQ(placed(report), "河南省洛阳市汝阳县人民政府, 410326") << name;
    EXPECT_EQ(report.identity.agency.name, "汝阳县人民政府") << name;
    const auto& aliases = report.identity.agency.aliases;
    EXPECT_NE(std::ranges::find(aliases, name), aliases.end()) << name;
  }
}

TEST(AgencyOfReport, KeepsAChainThatHoldsAWordOfSentences) {  // 和 of 呼和浩特
  EXPECT_EQ(placed("新城区人民政府2020年政府信息公开工作年度报告\n由呼和浩特市新城区人民政府编制。\n"),
            "内蒙古自治区呼和浩特市新城区人民政府, 150102");
}

TEST(AgencyOfReport, OfAnOfficeIsTheOffice) {
  const std::string title = "汝阳县人民政府办公室2020年政府信息公开工作年度报告\n";
  const Report report =
      recognise(title + "本报告由汝阳县人民政府办公室编制。我办全年公开信息10条。\n" + sections);
  EXPECT_EQ(placed(report), "河南省洛阳市汝阳县人民政府办公室, 410326");
  EXPECT_EQ(report.identity.agency.kind, "government_office");
}

TEST(AgencyOfReport, OfAnOfficeThatCollectsTheDivisionsReportsIsTheGovernment) {
  const std::string title = "汝阳县人民政府办公室2020年政府信息公开工作年度报告\n";
  const Report report =
      recognise(title + "本报告由汝阳县人民政府办公室汇总全县各单位材料编制。\n" + sections);
  EXPECT_EQ(placed(report), "河南省洛阳市汝阳县人民政府, 410326");
  EXPECT_EQ(report.identity.agency.kind, "government");
  EXPECT_TRUE(says(report, "office_for_government", "report/agency")) << diagnostics_of(report);
}

TEST(AgencyOfReport, OfAGovernmentWhoseOfficeCompiledItIsTheGovernment) {
  EXPECT_EQ(placed("汝阳县人民政府2020年政府信息公开工作年度报告\n本报告由汝阳县人民政府办公室编制。\n"),
            "河南省洛阳市汝阳县人民政府, 410326");
}

TEST(AgencyOfReport, OfAPlaceThatIsNoDivisionStaysAsItIs) {
  const Report report = recognise("白石市松河县人民政府2020年政府信息公开工作年度报告\n" + sections);
  EXPECT_EQ(placed(report), "白石市松河县人民政府, no region");
  EXPECT_FALSE(says(report, "ambiguous_region"));
}

TEST(AgencyOfReport, OfAZoneCalledAfterAPartOfTheCityServesThatPart) {
  const std::string rest = "2020年政府信息公开工作年度报告\n";
  EXPECT_EQ(placed("重庆合川工业园区管理委员会" + rest), "重庆市合川工业园区管理委员会, 500117");
  EXPECT_EQ(placed("重庆市合川工业园区管理委员会" + rest), "重庆市合川工业园区管理委员会, 500117");
  EXPECT_EQ(placed("重庆高新技术产业开发区管理委员会" + rest), "重庆市高新技术产业开发区管理委员会, 500000");
}

TEST(AgencyOfReport, OfADivisionInAZoneIsTheDivision) {
  EXPECT_EQ(placed("雄安新区容城县人民政府2020年政府信息公开工作年度报告\n"),
            "河北省保定市容城县人民政府, 130629");
  EXPECT_EQ(placed("雄安新区容城县水利局2020年政府信息公开工作年度报告\n"),
            "河北省保定市容城县水利局, 130629");
}

TEST(AgencyOfReport, OfAZoneIsItsCommittee) {
  for (const char* name : {"运城经济技术开发区", "运城经济技术开发区 ", "运城经济技术开发区管理委员会"}) {
    const Report report = recognise(std::string(name) + "2020年政府信息公开年度报告\n" + sections);
    EXPECT_EQ(placed(report), "山西省运城市经济技术开发区管理委员会, 140800") << name;
    EXPECT_FALSE(says(report, "agency_not_in_title")) << name << diagnostics_of(report);
  }
  EXPECT_EQ(recognise("松河经济开发区2020年政府信息公开年度报告\n" + sections).identity.agency.name,
            "松河经济开发区管理委员会");
}

const std::string same_named = "新民镇人民政府2022年政府信息公开工作年度报告\n";

TEST(AgencyOfReport, OfAZoneOfNoDivisionKnownIsSaid) {
  for (const char* name : {"松河开发区管委会", "西河科技产业园区管理委员会", "贵安新区教育局"})
    EXPECT_TRUE(
        says(recognise(name + std::string("2022年政府信息公开工作年度报告\n") + sections), "unknown_region"))
        << name;
  EXPECT_FALSE(says(recognise("松河大学2022年信息公开年度报告\n" + sections), "unknown_region"));
}

TEST(AgencyOfReport, OfAPlaceThatIsNotOfTheStandardIsSaid) {
  const auto report = [](const std::string& name) {
    return recognise(name + "2022年政府信息公开工作年度报告\n" + sections);
  };
  for (const char* name : {"松河县人民政府", "松河县人民政府办公室", "松河县水利局"}) {
    EXPECT_TRUE(says(report(name), "unlisted_region")) << name << diagnostics_of(report(name));
    EXPECT_FALSE(says(report(name), "unknown_region")) << name;
  }
  for (const char* name : {"西咸新区松河街道办事处", "朝阳区松河街道办事处"})
    EXPECT_TRUE(says(report(name), "unlisted_region") || says(report(name), "ambiguous_region"))
        << name << diagnostics_of(report(name));
  EXPECT_FALSE(says(report("平阴县水务局"), "unlisted_region"));
}

TEST(AgencyOfReport, OfATownshipIsPlacedWhereItsNameIsBorneOnce) {
  EXPECT_EQ(placed("洛阳市小店镇人民政府2020年政府信息公开工作年度报告\n"),
            "河南省洛阳市汝阳县小店镇人民政府, 410326");
  const Report once = recognise("玫瑰镇2022年政府信息公开工作年度报告\n" + sections);
  EXPECT_EQ(placed(once), "山东省济南市平阴县玫瑰镇人民政府, 370124");
  EXPECT_TRUE(says(once, "region_by_name")) << diagnostics_of(once);
  EXPECT_TRUE(once.identity.agency.township.has_value());
  // A folder of another county speaks against it.
  const Report elsewhere = recognise("玫瑰镇2022年政府信息公开工作年度报告\n" + sections,
                                     {.agency = {}, .year = {}, .source = "河南/洛阳/汝阳/1.txt"});
  EXPECT_EQ(placed(elsewhere), "玫瑰镇人民政府, no region");
  EXPECT_TRUE(says(elsewhere, "ambiguous_region")) << diagnostics_of(elsewhere);
}

TEST(AgencyOfReport, OfATownshipIsPlacedInTheOneCountyOfSeveralOfANameThatHasIt) {
  const Report report = recognise("朝阳区建外街道办事处2022年政府信息公开工作年度报告\n" + sections);
  EXPECT_EQ(placed(report), "北京市朝阳区建外街道办事处, 110105");
  EXPECT_TRUE(says(report, "region_by_name")) << diagnostics_of(report);
  EXPECT_EQ(placed("朝阳区松河街道办事处2022年政府信息公开工作年度报告\n"),
            "朝阳区松河街道办事处, no region");
}

TEST(AgencyOfReport, OfATownshipOfManyCountiesIsPlacedByItsFolder) {
  for (const auto& [source, agency] :
       {std::pair{"辽宁/阜蒙县/1.txt", "辽宁省阜新市阜新蒙古族自治县新民镇人民政府, 210921"},
        std::pair{"垫江县/新民镇2022.txt", "重庆市垫江县新民镇人民政府, 500231"},
        // A county of which the list knows no such town.
        std::pair{"汝阳县/新民镇2022.txt", "河南省洛阳市汝阳县新民镇人民政府, 410326"}})
    EXPECT_EQ(placed(recognise(same_named + sections, {.agency = {}, .year = {}, .source = source})), agency)
        << source;
}

TEST(AgencyOfReport, OfATownshipThatStandsNoMoreIsPlacedInItsYears) {
  EXPECT_EQ(placed("郭庙乡2014年政府信息公开工作年度报告\n"), "安徽省阜阳市太和县郭庙乡人民政府, 341222");
  EXPECT_EQ(placed("郭庙乡2022年政府信息公开工作年度报告\n"), "郭庙乡人民政府, no region");
  EXPECT_EQ(placed("小圩镇2022年政府信息公开工作年度报告\n"), "安徽省蚌埠市五河县小圩镇人民政府, 340322");
  const Report two = recognise("小圩镇2014年政府信息公开工作年度报告\n" + sections);
  EXPECT_EQ(placed(two), "小圩镇人民政府, no region");
  EXPECT_TRUE(says(two, "ambiguous_region")) << diagnostics_of(two);
}

TEST(AgencyOfReport, OfATownshipOfManyCountiesIsPlacedByWhatTheTextNames) {
  const Report many = recognise(same_named + sections);
  EXPECT_EQ(placed(many), "新民镇人民政府, no region");
  EXPECT_TRUE(says(many, "ambiguous_region")) << diagnostics_of(many);
  EXPECT_TRUE(many.identity.agency.placeless);
  EXPECT_EQ(placed(same_named + "请联系新民镇党政办（地址：垫江县新民镇南阳街1号）。\n"),
            "重庆市垫江县新民镇人民政府, 500231");
  EXPECT_EQ(placed(same_named + "垫江县的工作部署已经落实。\n"), "重庆市垫江县新民镇人民政府, 500231");
  // The county need not have such a town on the list.
  EXPECT_EQ(placed(same_named + "地址：汝阳县新民镇中街1号。\n"), "河南省洛阳市汝阳县新民镇人民政府, 410326");
}

TEST(AgencyOfReport, OfAnAbolishedDivisionHasNoRegion) {
  const Report report = recognise("北京市崇文区人民政府2018年政府信息公开工作年度报告\n" + sections);
  EXPECT_FALSE(report.identity.agency.region.has_value() && *report.identity.agency.region == 110103);
  EXPECT_EQ(placed("北京市崇文区人民政府2009年政府信息公开工作年度报告\n"), "北京市崇文区人民政府, 110103");
}

TEST(AgencyOfReport, IsOneBodyUnderItsShortAndItsFormerName) {
  for (const auto& [name, body] : {std::pair{"洛阳市卫健委", "河南省洛阳市卫生健康委员会, 410300"},
                                   std::pair{"洛阳市卫生健康委", "河南省洛阳市卫生健康委员会, 410300"},
                                   std::pair{"洛阳市市场监管局", "河南省洛阳市市场监督管理局, 410300"},
                                   std::pair{"汝阳县发改委", "河南省洛阳市汝阳县发展和改革委员会, 410326"},
                                   std::pair{"原洛阳市农业局", "河南省洛阳市农业局, 410300"},
                                   std::pair{"洛阳市原种局", "河南省洛阳市原种局, 410300"},
                                   std::pair{"原平市农业局", "山西省忻州市原平市农业局, 140981"},
                                   std::pair{"太原市农业局", "山西省太原市农业局, 140100"}})
    EXPECT_EQ(placed(name + std::string("2018年政府信息公开工作年度报告\n")), body);
}

TEST(AgencyOfReport, OfAFormerNameInASignatureAndOfACitysBureauInItsFolder) {
  const std::string title = "2018年政府信息公开工作年度报告\n";
  EXPECT_EQ(placed(recognise(title + sections + "原洛阳市农业局\n2019年1月10日\n")),
            "河南省洛阳市农业局, 410300");
  for (const auto& [source, agency] : {std::pair{"洛阳市/市水利局2018.txt", "河南省洛阳市水利局, 410300"},
                                       std::pair{"洛阳/市水利局2018.txt", "河南省洛阳市水利局, 410300"},
                                       std::pair{"河南省/市水利局2018.txt", "市水利局, no region"}})
    EXPECT_EQ(placed(recognise(title + sections, {.agency = {}, .year = {}, .source = source})), agency)
        << source;
}

TEST(AgencyOfReport, ManyBodiesAreNone) {
  for (const char* many : {"洛阳市各部门", "洛阳市市直单位", "汝阳县各乡镇", "各县区"})
    EXPECT_THROW(recognise(many + std::string("2022年政府信息公开工作年度报告\n") + sections), Rejected)
        << many;
  EXPECT_EQ(placed("洛阳市人民政府及所属部门2022年政府信息公开工作年度报告\n"),
            "河南省洛阳市人民政府, 410300");
}

TEST(AgencyOfReport, OfAnAbolishedDistrictIsNotOfItsCity) {
  for (const char* name : {"南京市下关区人民政府", "南京市下关区教育局", "天津市大港区人民政府"}) {
    const Report report = recognise(name + std::string("2018年政府信息公开工作年度报告\n") + sections);
    EXPECT_EQ(report.identity.agency.region, std::nullopt) << name;
    EXPECT_TRUE(says(report, "unknown_region")) << name << diagnostics_of(report);
  }
  EXPECT_EQ(placed("南京市下关区人民政府2010年政府信息公开工作年度报告\n"),
            "江苏省南京市下关区人民政府, 320107");
}

TEST(AgencyOfReport, OfANameWithoutAPlaceIsSaid) {
  const Report report =
      recognise("市气象局2022年政府信息公开工作年度报告\n电话0531-1234567，网址www.a.gov.cn。\n" + sections,
                {.agency = {}, .year = {}, .source = "b/2022/1.txt"});
  EXPECT_TRUE(says(report, "unknown_region")) << diagnostics_of(report);
  EXPECT_EQ(report.identity.agency.hints,
            (std::vector<std::string>{"source b/2022/1.txt", "telephone 05311234567", "host www.a.gov.cn",
                                      "folder b/"}));
}

/// What a page states beside its text.
Identity identified(const std::string& title, const Metadata& metadata) {
  Diagnostics diagnostics(Catalogue::instance());
  const TextLayout layout{};
  return identify({.found = !title.empty(), .first = 0, .last = 0, .text = title, .no_report = {}}, layout,
                  metadata, {}, {}, Catalogue::instance(), diagnostics);
}

TEST(AgencyOfReport, OfThePagesTitle) {
  const Identity identity = identified("", {.title = "汝阳县水利局2020年政府信息公开工作年度报告",
                                            .published = "2021-01-20 10:02",
                                            .publisher = ""});
  EXPECT_EQ(identity.agency.full_name, "河南省洛阳市汝阳县水利局");
  EXPECT_EQ(identity.title, "汝阳县水利局2020年政府信息公开工作年度报告");
  EXPECT_EQ(identity.year, 2020);
  EXPECT_EQ(identity.published_on, "2021-01-20");
}

TEST(AgencyOfReport, OfThePartOfThePagesTitleThatIsABody) {
  for (const char* page : {"2020年政府信息公开工作年度报告 - 汝阳县水利局",
                           "2020年政府信息公开工作年度报告-汝阳县水利局-汝阳县人民政府门户网站"})
    EXPECT_EQ(identified("", {.title = page, .published = "", .publisher = ""}).agency.name, "汝阳县水利局");
  EXPECT_THROW(
      identified(
          "", {.title = "2020年政府信息公开工作年度报告-汝阳县人民政府", .published = "", .publisher = ""}),
      Rejected);
}

TEST(AgencyOfReport, AColumnOfASiteIsNoTitle) {
  const auto page = [](const std::string& title, const std::string& text) {
    return "<html><head><title>" + title + "</title></head><body><p>" + text +
           "</p><p>一、总体情况</p><p>甲。</p><p>五、存在的主要问题及改进情况</p><p>乙。</p>"
           "<p>六、其他需要报告的事项</p><p>无。</p></body></html>";
  };
  const std::string period = "统计期限自2022年1月1日起至2022年12月31日止。";
  for (const std::string column : {"政府信息公开年报-汝阳县人民政府", "汝阳县政府信息公开年报"}) {
    EXPECT_EQ(placed(recognise(page(column, "本报告由汝阳县水利局编制，" + period))),
              "河南省洛阳市汝阳县水利局, 410326");
    EXPECT_THROW(recognise(page(column, "2022年，我局公开12条。" + period)), Rejected) << column;
    EXPECT_EQ(placed(column + "\n现公布《汝阳县水利局2022年政府信息公开工作年度报告》。\n"),
              "河南省洛阳市汝阳县水利局, 410326");
    EXPECT_THROW(recognise(column + "\n2022年，我局公开12条。" + period + "\n" + sections), Rejected)
        << column;
    EXPECT_EQ(placed(column + "\n" + period + "\n"), "河南省洛阳市汝阳县人民政府, 410326");
  }
}

TEST(AgencyOfReport, OfThePublisher) {
  const std::string title = "2020年政府信息公开工作年度报告";
  EXPECT_EQ(identified(title, {.title = "", .published = "", .publisher = "汝阳县水利局"}).agency.full_name,
            "河南省洛阳市汝阳县水利局");
  EXPECT_THROW(identified(title, {.title = "", .published = "", .publisher = "本站"}), Rejected);
}

TEST(AgencyOfReport, OfThePublisherThatALineNames) {
  const std::string nameless = "2012年政府信息公开工作年度报告\n";
  EXPECT_EQ(placed("索引号：001\n发布机构：江苏省盐城市东台市人民政府　文号：无\n" + nameless),
            "江苏省盐城市东台市人民政府, 320981");
  EXPECT_EQ(placed(nameless, "填报单位（盖章）：南京市水务局\n"), "江苏省南京市水务局, 320100");
  for (const char* line : {"发 布 机 构：南京市水务局", "【信息来源：南京市水务局】【信息时间：2013-01-10】",
                           "供稿：南京市水务局 编辑：甲", "發布機構：南京市水務局", "编制部门：南京市水务局"})
    EXPECT_EQ(placed(nameless + line + "\n"), "江苏省南京市水务局, 320100") << line;
  EXPECT_THROW(placed("来源：办公室\n" + nameless), Rejected);
}

// 松河县 and 白石市 are not of the standard: only the words around tell where the name begins.
TEST(AgencyOfReport, DoesNotTakeTheWordsBeforeItsName) {
  const std::string head = "松河县人民政府2012年政府信息公开工作年度报告\n";
  for (const char* text :
       {"特向社会公布白石市松河县人民政府2012年报告。", "经白石市松河县人民政府同意，现予公布。",
        "请登录白石市松河县人民政府网站查阅。", "报告下载自白石市松河县人民政府网站。",
        "如有疑问请联系白石市松河县人民政府办公室。", "为推动白石市松河县人民政府工作。"})
    EXPECT_EQ(placed(head + text + "\n"), "白石市松河县人民政府, no region") << text;
}

TEST(AgencyOfReport, IsNotCalledOurs) {
  EXPECT_EQ(placed("我局2012年政府信息公开工作年度报告\n", "湖州市南浔区水利局\n"),
            "浙江省湖州市南浔区水利局, 330503");
  EXPECT_EQ(placed("2012年全市政府信息公开工作年度报告\n", "湖州市人民政府\n"),
            "浙江省湖州市人民政府, 330500");
  EXPECT_EQ(placed("广西桂林市全州县2012年政府信息公开年报\n"), "广西壮族自治区桂林市全州县人民政府, 450324");
}

TEST(AgencyOfReport, OfAPrefectureWithoutAGovernment) {
  EXPECT_EQ(placed("贵州省毕节地区2010年政府信息公开工作年度报告\n"), "贵州省毕节地区行政公署, 522400");
}

TEST(AgencyOfReport, OfAPrefectureCalledWithoutItsPeoples) {
  EXPECT_EQ(placed("湘西自治州人民政府2011年政府信息公开年报\n"),
            "湖南省湘西土家族苗族自治州人民政府, 433100");
  EXPECT_EQ(placed("延边自治州2011年政府信息公开年报\n"), "吉林省延边朝鲜族自治州人民政府, 222400");
  EXPECT_EQ(placed("呼市赛罕区教育局2022年政府信息公开工作年度报告\n"),
            "内蒙古自治区呼和浩特市赛罕区教育局, 150105");
  EXPECT_EQ(placed("锡盟教育局2022年政府信息公开工作年度报告\n"), "内蒙古自治区锡林郭勒盟教育局, 152500");
}

TEST(AgencyOfReport, IsPlacedByThePublisher) {
  const Identity identity =
      identified("鼓楼区教育局2020年政府信息公开工作年度报告",
                 {.title = "", .published = "", .publisher = "徐州市鼓楼区人民政府办公室"});
  EXPECT_EQ(identity.agency.full_name, "江苏省徐州市鼓楼区教育局");
}

}  // namespace
}  // namespace gongkai
