#include <gtest/gtest.h>

#include "base/error.h"
#include "report/documents.h"

/// Where a report says whose it is when its title does not, and what is no report.
namespace gongkai {
namespace {

const std::string sections =
    "一、总体情况\n甲。\n五、存在的主要问题及改进情况\n乙。\n六、其他需要报告的事项\n无。\n";
const std::string law = "根据《中华人民共和国政府信息公开条例》要求，";

struct Case {
  std::string head, agency, code;
  std::string source = {}, tail = {};
};

Report read(const Case& one) {
  return recognise(one.head + "\n" + sections + one.tail, {.agency = {}, .year = {}, .source = one.source});
}

/// "agency year", or why it is rejected.
std::string who_and_when(const Case& one) {
  try {
    const Report report = read(one);
    return report.identity.agency.name + " " + std::to_string(report.identity.year);
  } catch (const Rejected& rejected) {
    return rejected.what();
  }
}

void check(const std::vector<Case>& cases, const std::string& year) {
  for (const Case& one : cases) {
    EXPECT_EQ(who_and_when(one), one.agency + " " + year) << one.head << one.tail << one.source;
    if (one.code.empty()) continue;
    EXPECT_TRUE(says(read(one), one.code, "report/agency")) << one.head << diagnostics_of(read(one));
  }
}

TEST(Sources, PreamblesOfEveryWording) {
  const std::string code = "agency_not_in_title";
  check(
      {{law + "现公布松河县水利局2022年政府信息公开工作年度报告。", "松河县水利局", code},
       {law + "特向社会公布2022年度汝阳县水利局政府信息公开年度报告。", "汝阳县水利局", code},
       {law + "汝阳县水利局编制了2022年政府信息公开工作年度报告。", "汝阳县水利局", code},
       {"汝阳县水利局现将2022年政府信息公开工作年度报告公布如下：", "汝阳县水利局", code},
       {"现将汝阳县水利局2022年度政府信息公开工作报告公布如下。", "汝阳县水利局", code},
       {law + "现发布《汝阳县2022年政府信息公开工作年度报告》。", "汝阳县人民政府", code},
       {law + "现发布《汝阳县水利局（河长办）2022年政府信息公开工作年度报告》。", "汝阳县水利局", code},
       {"汝阳县2022年政府信息公开工作年度报告（以下简称年报）" + law + "编制。", "汝阳县人民政府", code},
       {law + "由汝阳县小店镇组织编制，现公布2022年政府信息公开工作年度报告。", "小店镇人民政府", code},
       {"2022年政府信息公开工作年度报告\n汝阳县水利局认真贯彻《条例》，现编制本报告。", "汝阳县水利局", code},
       {"2022年政府信息公开工作年度报告\n汝阳县水利局" + law + "编制本报告。", "汝阳县水利局", code}},
      "2022");
}

TEST(Sources, TheOfficeThatCompilesDoesNotReport) {
  const std::string title = "2022年政府信息公开工作年度报告\n";
  check({{title + "本报告由汝阳县水利局办公室编制。", "汝阳县水利局", "agency_not_in_title"},
         {title + "本报告由汝阳县政府信息公开工作领导小组办公室编制。", "汝阳县人民政府", ""},
         {title + "本报告由汝阳县小店镇党政办编制。", "小店镇人民政府", ""},
         {title + "本报告由中共汝阳县委机构编制委员会办公室编制。", "中共汝阳县委机构编制委员会办公室", ""},
         {title + "如有疑问，请与汝阳县水利局办公室联系。", "汝阳县水利局", "agency_from_contact"},
         {title + "对本报告有疑问的，请联系：汝阳县水利局办公室（电话：0000-1234567）。", "汝阳县水利局",
          "agency_from_contact"},
         {title + "联系单位：汝阳县水利局政务公开科，电话：0000-1234567。", "汝阳县水利局",
          "agency_from_contact"}},
        "2022");
}

TEST(Sources, ThePreambleOutranksContactPageAndSource) {
  check({{"2022年政府信息公开工作年度报告\n来源：汝阳县统计局\n本报告由汝阳县水利局编制。请与汝阳县教育局联系"
          "。",
          "汝阳县水利局", "agency_not_in_title", "汝阳县/民政局2021.txt"},
         {"2022年政府信息公开工作年度报告\n来源：汝阳县统计局\n请与汝阳县教育局联系。", "汝阳县教育局",
          "agency_from_contact", "汝阳县/民政局2021.txt"},
         {"2022年政府信息公开工作年度报告\n来源：汝阳县统计局", "汝阳县统计局", "agency_from_page",
          "汝阳县/民政局2021.txt"},
         {"2022年政府信息公开工作年度报告\n来源：汝阳县统计局", "汝阳县水利局", "agency_not_in_title", "",
          "汝阳县水利局\n2023年1月5日\n"}},
        "2022");
}

TEST(Sources, TheNameOfTheFormIsNoTitle) {
  const std::string form =
      "按照《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）的要求，";
  EXPECT_NE(who_and_when({form + "编制本报告，数据自2022年1月1日起至2022年12月31日止。", "", ""})
                .find("does not say whose"),
            std::string::npos);
  check({{form + "由汝阳县小店镇党政办公室综合科编制。数据自2022年1月1日起至2022年12月31日止。",
          "小店镇人民政府", "agency_not_in_title"},
         {"关于印发《中华人民共和国政府信息公开工作年度报告》格式的通知已下达，"
          "现编制《小店镇人民政府2022年政府信息公开工作年度报告》。",
          "小店镇人民政府", "agency_not_in_title"}},
        "2022");
}

TEST(Sources, PreamblesThatTellOfMoreThanTheName) {
  const std::string period = "数据自2022年1月1日起至12月31日止。";
  const std::string code = "agency_not_in_title";
  check({{"本报告由鼓楼区人民政府办公室综合区政府所属各行政机关的政府信息公开年度总结报告编制而成。" + period,
          "鼓楼区人民政府", code},
         {"按照要求，现将茅坪回族镇2022年度政府信息公开工作报告如下：\n来源：镇安县政府",
          "茅坪回族镇人民政府", code},
         {"本报告由汝阳县水利局办公室综合各单位的政府信息公开年度报告编制而成。" + period, "汝阳县水利局",
          code},
         {"根据有关规定，梳理编制湛江海关关区2022年政府信息公开工作年度报告。", "湛江海关关区", code},
         {"根据有关文件，由呼伦贝尔学院党政办公室牵头编制。" + period, "呼伦贝尔学院", code}},
        "2022");
}

TEST(Sources, ABodyOfADistrictNotNamedIsOfTheOneThatTheOverviewNames) {
  const std::string head =
      "由区人民政府办公室综合各乡镇编制而成。数据统计期限自2022年1月1日至2022年12月31日。\n一、总体情况\n";
  check({{head + "2022年，乃东区坚持以公开为常态。", "乃东区人民政府", "agency_not_in_title"},
         {head + "2022年，平阴县坚持以公开为常态。", "区人民政府", "agency_not_in_title"}},
        "2022");
}

TEST(Titles, WithoutBodyAndYearAreNone) {
  const Report report =
      read({"2022年，由汝阳县水利局综合各单位的政府信息公开年度报告编制而成，"
            "数据自2022年1月1日起至12月31日止。",
            "", ""});
  EXPECT_EQ(report.identity.title, std::nullopt);
}

TEST(Sources, OfficesWithinOffices) {
  const std::string title = "2022年政府信息公开工作年度报告\n";
  const std::string code = "agency_from_contact";
  check({{title + "如有疑问，请联系湛江海关办公室新闻信息办公室。", "湛江海关", code},
         {title + "如有疑问，请与汝阳县水利局办公室政策宣传股联系。", "汝阳县水利局", code},
         {title + "如有疑问，请与安徽舒城经济开发区综合办公室联系（电话：1234567）。",
          "安徽舒城经济开发区管理委员会", code}},
        "2022");
}

TEST(Sources, TheSitesNameAboveATextWithoutATitle) {
  for (const char* told : {"特向社会公布2022年度汝阳县教育局政府信息公开年度报告。", "由汝阳县教育局编制。",
                           "如有疑问，请与汝阳县教育局联系。"})
    EXPECT_EQ(
        who_and_when(
            {std::string("河南省汝阳县人民政府\n2019年12月3日星期二\n数据自2022年1月1日起至12月31日止。") +
                 told,
             "", ""}),
        "汝阳县教育局 2022")
        << told;
}

TEST(Sources, TheOverviewsFirstSubject) {
  const auto overview = [](const std::string& sentence) {
    return Case{"一、总体情况\n" + sentence + "\n二、主动公开政府信息情况\n乙。", "", ""};
  };
  const auto named = [&](const std::string& sentence) { return who_and_when(overview(sentence)); };
  EXPECT_EQ(named("2022年，在区委、区政府的领导下，汝阳县水利局认真贯彻落实《条例》，公开信息63条。"),
            "汝阳县水利局 2022");
  EXPECT_EQ(named("2022年，茅坪回族镇人民政府严格按照《条例》要求公开信息。"), "茅坪回族镇人民政府 2022");
  EXPECT_EQ(named("来源：镇安县人民政府\n2022年，茅坪回族镇认真贯彻落实《条例》。"),
            "茅坪回族镇人民政府 2022");
  EXPECT_EQ(named("2022年工作平稳。现将我镇2022年政府信息公开年度报告公布如下。若对报告有任何疑问，请与茅坪回"
                  "族镇党政办公室联系。"),
            "茅坪回族镇人民政府 2022");
  for (const std::string doubt : {"若对本报告存在疑问，可", "如需咨询，请"})
    EXPECT_EQ(named("2022年工作平稳。" + doubt + "与汝阳县水利局办公室联系。"), "汝阳县水利局 2022");
  for (const char* sentence :
       {"2022年工作平稳。群众可与汝阳县水利局办公室联系。",
        "2022年，汝阳县高度重视政务公开工作。茅坪回族镇积极推进政务公开。",
        "来源：正蓝旗人民政府\n2022年，我苏木认真贯彻落实《条例》。",
        "2022年，汝阳县人民政府高度重视政务公开工作。",            // its superior, perhaps
        "2022年，按照汝阳县水利局的部署，认真贯彻落实《条例》。",  // no subject
        "2022年，汝阳县水利局严格按照《条例》公开，汝阳县教育局严格按照《条例》公开。",  // two
        "2022年，我局认真贯彻落实《条例》。"})
    EXPECT_NE(named(sentence).find("does not say whose"), std::string::npos) << named(sentence);
}

TEST(Sources, LastOfAllTheNameOfTheFile) {
  const std::string title = "2022年政府信息公开工作年度报告";
  for (const char* source : {"汝阳县/水利局2022年年报.txt", "汝阳县/水利局/2022.html",
                             "年报/2022年度汝阳县水利局信息公开年报.docx",
                             "河南/洛阳市/汝阳县/水利局-政府信息公开工作年度报告（2022年）.txt",
                             "reports\\汝阳县水利局\\2022年.txt"})
    check({{title, "汝阳县水利局", "agency_from_source", source}}, "2022");
  check({{title, "汝阳县人民政府", "agency_from_source", "汝阳县2022.txt"},
         {title, "小店镇人民政府", "agency_from_source", "汝阳县/小店镇/2022.txt"}},
        "2022");
  // A division's folder may hold the reports of all its bodies.
  for (const char* source : {"汝阳县/2022.txt", "reports/2022.txt", "https://a.example/art/2022/1/5/1.html"})
    EXPECT_NE(who_and_when({title, "", "", source}).find("column agency"), std::string::npos) << source;
}

TEST(Sources, TheYearOfTheFilesName) {
  const std::string title = "汝阳县水利局政府信息公开工作年度报告";
  for (const char* source :
       {"汝阳县水利局2022.txt", "汝阳县/2022年/水利局.txt", "水利局2022年年报(2023-01-05).txt"}) {
    EXPECT_EQ(who_and_when({title, "", "", source}), "汝阳县水利局 2022") << source;
    EXPECT_TRUE(says(read({title, "", "", source}), "year_from_source", "report/year")) << source;
  }
  for (const char* source : {"https://a.example/2023/01/t20230105_1.html", "2021、2022.txt", "水利局.txt"})
    EXPECT_NE(who_and_when({title, "", "", source}).find("column year"), std::string::npos) << source;
}

TEST(Sources, ASiteIsNoAgency) {
  const auto page = [](const std::string& title, const std::string& imprint) {
    return Case{"<html><head><meta charset=\"utf-8\"><title>" + title +
                    "</title></head><body><h1>2022年政府信息公开工作年度报告</h1><div>" + imprint +
                    "</div><p>一、总体情况</p>"
                    "<p>甲。</p><p>五、存在的主要问题及改进情况</p><p>乙。</p><p>六、其他需要报告的事项</"
                    "p><p>无。</p></body></html>",
                "", ""};
  };
  const std::string imprint = "来源：汝阳县水利局 发布时间：2023-01-15";
  const auto named = [](const Case& one) { return recognise(one.head).identity.agency.name; };
  for (const char* title : {"汝阳县人民政府 2022年政府信息公开工作年度报告",
                            "2022年政府信息公开工作年度报告-汝阳县人民政府门户网站",
                            "2022年政府信息公开工作年度报告_汝阳县人民政府"}) {
    EXPECT_EQ(named(page(title, imprint)), "汝阳县水利局") << title;
    EXPECT_THROW(named(page(title, "浏览次数：12")), Rejected) << title;
  }
  EXPECT_EQ(named(page("汝阳县水利局2022年政府信息公开工作年度报告-政务公开", "")), "汝阳县水利局");
}

TEST(Titles, OfTwoLinesLabelsAndBoxes) {
  check({{"汝阳县小店镇\n2022年政府信息公开工作年度报告", "小店镇人民政府", ""},
         {"汝阳县小店乡\n2022年政府信息公开工作年度报告", "小店乡人民政府", ""},
         {"名称 汝阳县水利局2022年政府信息公开年度报告", "汝阳县水利局", ""},
         {"标题： 汝阳县水利局2022年政府信息公开年度报告-汝阳水利", "汝阳县水利局", ""},
         {"附件1 汝阳县水利局2022年政府信息公开年度报告", "汝阳县水利局", ""},
         {"汝阳县水利局2022年度法治政府建设暨政府信息公开年度报告", "汝阳县水利局", ""},
         {"标题名称 汝阳县水利局2022年政府信息公开年度报告", "汝阳县水利局", ""},
         {"汝阳县水利局2022年政府信息公开年度报告-汝阳水利\n索引号     0012/2023-00002     分类     "
          "信息公开年报  其他  报告",
          "汝阳县水利局", ""},
         {"汝阳县水利局2022年水利局政府信息公开年度报告", "汝阳县水利局", ""},
         {"汝阳县2022年政府信息公开报告", "汝阳县人民政府", ""},
         {"中共汝阳县委 汝阳县人民政府2022年政府信息公开工作年度报告", "汝阳县人民政府", "joint_agency"},
         {"中共汝阳县委办公室、汝阳县人民政府办公室2022年政府信息公开工作年度报告", "汝阳县人民政府办公室",
          "joint_agency"}},
        "2022");
  EXPECT_EQ(read({"汝阳县水利局2022年政府信息公开年度报告-汝阳水利", "", ""}).identity.title,
            "汝阳县水利局2022年政府信息公开年度报告");
}

TEST(Titles, NameNoGovernmentOfAZone) {
  for (const auto& [name, agency] :
       {std::pair{"松河海关关区", "松河海关关区"}, std::pair{"松河监督管理局辖区", "松河监督管理局辖区"},
        std::pair{"松河山风景名胜区", "松河山风景名胜区"}, std::pair{"松河保税港区", "松河保税港区"},
        std::pair{"松河台商投资区管理委员会财政局", "松河台商投资区管理委员会财政局"},
        std::pair{"松河海关（本级）", "松河海关(本级)"}, std::pair{"松河海关（关本级）", "松河海关(关本级)"}})
    EXPECT_EQ(who_and_when({std::string(name) + "2022年政府信息公开工作年度报告", "", ""}),
              std::string(agency) + " 2022");
}

TEST(Titles, OfARangeOfYearsAreSaid) {
  for (const char* years : {"2021-2022年", "2021—2022年度", "2021年至2022年", "2021年到2022年度",
                            "2021、2022年", "2021年和2022年", "2021/2022年度"}) {
    const Case one{std::string("汝阳县水利局") + years + "政府信息公开工作年度报告", "", ""};
    EXPECT_TRUE(says(read(one), "ambiguous_year")) << years;
    EXPECT_EQ(who_and_when(one), "汝阳县水利局 2021") << years;
  }
  EXPECT_FALSE(says(read({"松河大学2021-2022学年信息公开年度报告", "", ""}), "ambiguous_year"));
}

TEST(Titles, AMonthsYearIsNotTheReports) {
  EXPECT_EQ(who_and_when({"汝阳县水利局2023年1月公布的2022年政府信息公开工作年度报告", "", ""}),
            "汝阳县水利局 2022");
  EXPECT_EQ(who_and_when({"汝阳县水利局2008年5月1日至12月31日政府信息公开工作年度报告", "", ""}),
            "汝阳县水利局 2008");
}

TEST(Titles, OfSeveralShortLines) {
  check({{"汝阳县\n水利局2022年\n政府信息公开工作\n年度报告", "汝阳县水利局", ""},
         {"汝阳县水利局\n2022年\n政府信息公开工作\n年度报告", "汝阳县水利局", ""},
         {"汝阳县水利局\n（2022年度）\n政府信息公开工作年度报告", "汝阳县水利局", ""},
         {"汝阳县水利局二0二二年政府信息公开工作年度报告", "汝阳县水利局", ""},
         {"本机关名称：汝阳县水利局\n2022年政府信息公开工作年度报告", "汝阳县水利局", "agency_from_page"},
         {"汝阳县水利局对2022年政府信息公开工作作了总结，编制本报告。\n数据自2022年1月1日起至12月31日止。",
          "汝阳县水利局", ""},
         {"2022年汝阳县水利局\n政府信息公开年度报告\n汝阳县水利局\n2023年2月", "汝阳县水利局", ""},
         {"名称汝阳县水利局2022年政府信息公开年度报告", "汝阳县水利局", ""},
         {"新疆维吾尔自治区伊犁哈萨克自治州昭苏县察汗乌苏蒙古族乡\n政府信息公开工作2022年度报告",
          "察汗乌苏蒙古族乡人民政府", ""}},
        "2022");
}

TEST(Titles, OfANoticeAroundAReport) {
  const std::string title = "汝阳县2022年政府信息公开工作年度报告";
  for (const std::string& head :
       {"汝阳县人民政府办公室关于公布\n" + title + "的通知\n（汝政办〔2023〕3号）\n现予公布。\n" + title,
        "关于印发" + title + "的通知\n现印发给你们。"}) {
    EXPECT_EQ(who_and_when({head, "", ""}), "汝阳县人民政府 2022") << head;
    const std::string got = read({head, "", ""}).identity.title.value_or("");
    EXPECT_TRUE(got.ends_with("年度报告")) << got;
  }
}

TEST(NoReports, ComeIn) {
  for (const char* head : {"汝阳县人民政府办公室关于做好2022年度政府信息公开工作年度报告有关事项的通知",
                           "汝阳县水利局关于编制2022年政府信息公开工作年度报告的通知",
                           "关于报送2022年度政府信息公开工作年度报告的通知",
                           "汝阳县人民政府办公室关于做好\n2022年度政府信息公开工作年度报告编制工作的通知",
                           "2022年政府信息公开工作年度报告（模板）",
                           "××县2022年政府信息公开工作年度报告",
                           "一图读懂汝阳县2022年政府信息公开工作年度报告",
                           "（单位名称）2022年政府信息公开工作年度报告",
                           "一图读懂：汝阳县2022年政府信息公开工作年度报告",
                           "图解:汝阳县2022年政府信息公开工作年度报告",
                           "《汝阳县2022年政府信息公开工作年度报告》解读",
                           "（单位）2022年政府信息公开工作年度报告",
                           "中华人民共和国政府信息公开工作年度报告格式",
                           "2022年政府信息公开工作年度报告（示例）",
                           "X县X局2022年政府信息公开工作年度报告",
                           "...局2022年政府信息公开工作年度报告",
                           "x x x局2022年政府信息公开工作年度报告",
                           "汝阳县2022年政府信息公开工作年度报告新闻发布稿",
                           "数说汝阳县2022年政府信息公开工作年度报告",
                           "汝阳县水利局202X年政府信息公开工作年度报告",
                           "汝阳县水利局20__年政府信息公开工作年度报告"})
    EXPECT_NE(who_and_when({head, "", "", "汝阳县/水利局2022.txt"}).find("not an annual report"),
              std::string::npos)
        << head;
}

/// Table two, with what stands in its cells.
std::string table_with(const std::string& cell) {
  return "二、主动公开政府信息情况\n第二十条第（一）项\t\t\t\n信息内容\t本年制发件数\t本年废止件数\t现行有效"
         "件数\n规章\t" +
         cell + "\t" + cell + "\t" + cell + "\n行政规范性文件\t" + cell + "\t" + cell + "\t" + cell + "\n";
}

TEST(NoReports, ABlankFormIsNone) {
  const std::string title = "政府信息公开工作年度报告", source = "汝阳县/水利局2022.txt";
  const auto read_form = [&](const std::string& head, const std::string& cell) {
    return who_and_when({head, "", "", source, table_with(cell)});
  };
  EXPECT_NE(read_form(title, "").find("a blank form"), std::string::npos);
  EXPECT_NE(read_form("2022年" + title, "").find("a blank form"), std::string::npos);
  EXPECT_EQ(read_form(title, "0"), "汝阳县水利局 2022");
  EXPECT_EQ(read_form("汝阳县教育局2022年" + title, ""), "汝阳县教育局 2022");
  EXPECT_NE(
      read_form("关于做好2022年" + title + "编制工作的通知\n各乡镇：\n汝阳县人民政府办公室\n附件：" + title,
                "")
          .find("not an annual report"),
      std::string::npos);
}

TEST(NoReports, WordsOfBodiesKeepNoneOut) {
  check({{"汝阳县职业培训中心2022年信息公开年度报告", "汝阳县职业培训中心", ""},
         {"中国软件测评中心2022年信息公开年度报告", "中国软件测评中心", ""}},
        "2022");
}

TEST(NoReports, NewsOfOneIsNone) {
  for (const char* head :
       {"汝阳县2022年政府信息公开工作年度报告出炉\n本报讯（记者 "
        "王明）记者昨日从县政府获悉，汝阳县2022年政府信息公开工作年度报告已经公布。",
        "汝阳县2022年政府信息公开工作年度报告\n近日，汝阳县发布了2022年政府信息公开工作年度报告。报告显示，全"
        "年公开信息1234条。",
        "汝阳县公布2022年政府信息公开年报\n据悉，汝阳县2022年政府信息公开年报由六部分组成。"})
    EXPECT_NE(who_and_when({head, "", ""}).find("not an annual report"), std::string::npos)
        << head << who_and_when({head, "", ""});
  // What a report tells of journalists is in its sections.
  EXPECT_EQ(who_and_when({"汝阳县2022年政府信息公开工作年度报告\n" + law + "编制本报告。", "", "", "",
                          "全年记者采访12次，年度报告显示公开有序。"}),
            "汝阳县人民政府 2022");
}

TEST(Sources, WhatAnotherAsksForIsNotItsReport) {
  check(
      {{"2022年政府信息公开工作年度报告\n根据《洛阳市人民政府办公室关于做好2022年度政府信息公开工作年度报告编"
        "制工作的通知》"
        "要求，汝阳县水利局编制了本报告。",
        "汝阳县水利局", "agency_not_in_title"},
       {"2022年政府信息公开工作年度报告\n县政府办公室：\n现将我局年度报告公布如下。", "汝阳县水利局",
        "agency_not_in_title", "", "汝阳县水利局\n2023年1月5日\n"},
       {"2022年政府信息公开工作年度报告\n县政府办公室\n现将我局年度报告公布如下。", "汝阳县水利局",
        "agency_not_in_title", "", "汝阳县水利局\n2023年1月5日\n"},
       {"2022年政府信息公开工作年度报告", "汝阳县水利局", "agency_from_page", "", "信息来源：汝阳县水利局\n"},
       {"来源：泉港区后龙镇\n2022年政府信息公开工作年度报告", "后龙镇人民政府", "agency_from_page"},
       {"来源：汝阳县小店镇\n2022年政府信息公开工作年度报告", "小店镇人民政府", "agency_from_page"},
       {"2022年政府信息公开工作年度报告", "兴仁市消防救援支队", "agency_not_in_title", "",
        "贵州省黔西南布依族苗族自治州兴仁市消防救援支队\n2023年1月5日\n"}},
      "2022");
}

TEST(PublishedOn, IsReadWhereverItStands) {
  const std::string title = "汝阳县水利局2022年政府信息公开工作年度报告";
  for (const Case& one :
       std::vector<Case>{{title + "\n发布时间：2023-01-15", "", ""},
                         {title + "\n来源：汝阳县水利局　　2023-01-15 10:20", "", ""},
                         {title + "\n（2023年1月15日）", "", ""},
                         {title + "\n公开日期                2023-01-15", "", ""},
                         {title, "", "", "", "汝阳县水利局\n2023年1月15日\n"},
                         {title, "", "", "", "汝阳县水利局\n二〇二三年一月十五日\n【打印】\n"}})
    EXPECT_EQ(read(one).identity.published_on, "2023-01-15") << one.head << one.tail;
  EXPECT_EQ(read({title, "", "", "", "汝阳县水利局\n2021年3月1日\n"}).identity.published_on, std::nullopt);
}

}  // namespace
}  // namespace gongkai
