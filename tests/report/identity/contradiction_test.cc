#include <gtest/gtest.h>

#include "report/documents.h"

/// What the text says against its title: left of another's report, or of last year's.
namespace gongkai {
namespace {

const std::string sections =
    "一、总体情况\n甲。\n五、存在的主要问题及改进情况\n乙。\n六、其他需要报告的事项\n无。\n";
const std::string title = "砀山县水利局2022年政府信息公开工作年度报告\n";

Report read(const std::string& head, const std::string& tail = {}) {
  return recognise(head + "\n" + sections + tail);
}

TEST(Contradiction, AnotherBodyInThePreambleOrTheSignatureIsNamed) {
  for (const char* sentence :
       {"根据条例，由砀山县教育局编制。", "现公布砀山县教育局2022年政府信息公开工作年度报告。",
        "砀山县教育局根据条例编制本报告。", "如有疑问，请与砀山县教育局办公室联系（电话：0000-1234567）。",
        "根据条例，由宿州市水利局编制。", "由砀山县砀城镇人民政府编制。"}) {
    const Report report = read(title + sentence);
    EXPECT_TRUE(says(report, "conflicting_agency", "report/agency")) << sentence;
    EXPECT_EQ(report.identity.agency.name, "砀山县水利局") << sentence;
  }
  EXPECT_TRUE(says(read(title, "砀山县教育局\n2023年1月10日\n"), "conflicting_agency"));
  const std::string overview = "一、总体情况\n2022年，砀山县教育局认真贯彻《条例》。\n";
  EXPECT_TRUE(
      says(recognise(title + overview + sections.substr(sections.find("五、"))), "conflicting_agency"));
  EXPECT_TRUE(says(read(title, "砀山县教育局2023年1月10日\n"), "conflicting_agency"));
  EXPECT_TRUE(
      says(read("砀山县2022年政府信息公开工作年度报告\n由宿州市萧县水利局编制。"), "conflicting_agency"));
}

// The name of a site above a title without one makes a bureau's report its government's.
TEST(Contradiction, ABureauThatReportsUnderItsGovernmentsNameIsSaid) {
  for (const std::string head :
       {"砀山县人民政府\n2022年政府信息公开工作年度报告\n", "砀山县2022年政府信息公开工作年度报告\n"}) {
    for (const char* sentence :
         {"现公布《砀山县水利局2022年政府信息公开工作年度报告》。", "2022年，我局公开信息12条。"})
      EXPECT_TRUE(says(read(head + sentence), "conflicting_agency", "report/agency")) << head << sentence;
    for (const char* sentence :
         {"由砀山县政务服务管理局编制。", "现公布《砀山县人民政府办公室2022年政府信息公开工作年度报告》。",
          "2022年，我县公开信息12条。"})
      EXPECT_FALSE(says(read(head + sentence), "conflicting_agency")) << head << sentence;
  }
}

TEST(Contradiction, TheBodyByAnotherNameItsOfficesAndItsSuperiorsAreNone) {
  for (const std::string& head : std::initializer_list<std::string>{
           title + "根据条例，由砀山县水利局编制。", title + "由县水利局办公室编制。",
           title + "由宿州市砀山县水利局政务公开办公室编制。", title + "由砀山县人民政府办公室编制。",
           title + "根据《砀山县教育局关于做好2022年政府信息公开工作年度报告编制工作的通知》编制。",
           "砀山县2022年政府信息公开工作年度报告\n由砀山县人民政府办公室编制。",
           "砀山县2022年政府信息公开工作年度报告\n由砀山县政务服务管理局编制。",
           "砀山县人社局2022年政府信息公开工作年度报告\n由砀山县人力资源和社会保障局编制。",
           "砀城镇2022年政府信息公开工作年度报告\n由砀山县砀城镇党政办公室编制。",
           "北京市朝阳区建外街道2022年政府信息公开工作年度报告\n由朝阳区人民政府建外街道办事处编制。"})
    EXPECT_FALSE(says(read(head), "conflicting_agency")) << head;
  const std::string overview = "一、总体情况\n2022年，砀山县人民政府高度重视，县水利局认真贯彻《条例》。\n";
  EXPECT_FALSE(
      says(recognise(title + overview + sections.substr(sections.find("五、"))), "conflicting_agency"));
  // A link at the foot of a page, not a signature.
  EXPECT_FALSE(says(read(title, "砀山县教育局\n砀山县财政局\n"), "conflicting_agency"));
}

TEST(Contradiction, AnotherYearInThePreambleIsNamed) {
  for (const char* sentence : {"现将我局2021年度政府信息公开工作年度报告公布如下。",
                               "根据条例编制2021年政府信息公开工作年度报告。"}) {
    const Report report = read(title + sentence);
    EXPECT_TRUE(says(report, "conflicting_year", "report/year")) << sentence;
    EXPECT_EQ(report.identity.year, 2022);
  }
  EXPECT_FALSE(says(read(title + "现公布我局2022年度政府信息公开工作年度报告。"), "conflicting_year"));
}

}  // namespace
}  // namespace gongkai
