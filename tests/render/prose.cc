#include "render/sheet.h"
#include "render/utf8.h"

namespace gongkai::render {
namespace {

// Our own sentences, with the figures that lure a table reader: counts, articles, dates, phone numbers.
std::vector<std::string> overview(const Facts& facts, const Style& style) {
  const std::string year = std::to_string(facts.year);
  std::vector<std::string> out = {
      year + "年，我们围绕群众最关心的事情做好公开，把该讲的讲清楚、该晒的晒出来，年内没有发生泄密事件。",
      "（一）主动公开情况。门户网站新开3个专题，全年登出信息2846条，其中政策问答57条；政务新媒体推送1."
      "2万次。",
      "（二）依申请公开情况。窗口、信函和网络三条渠道都有专人值守，答复一律在20个工作日内作出。",
      "（三）政府信息管理情况。对以往文件逐件过了一遍，改标注18处，失效的及时移出目录。",
      "（四）平台建设情况。查阅点增加到6个，热线12345与网站留言互通，访问量比上年多出12.5%。",
      "（五）监督保障情况。年内办培训2期，听课96人次，考核结果计入总分，占4分。",
  };
  if (style.text.heading != HeadingForm::kHalfBrackets) return out;
  for (std::string& line : out) {
    if (line.starts_with("（")) line = replace_all(replace_all(line, "（", "("), "）", ")");
  }
  return out;
}

std::vector<std::string> headings(const Style& style) {
  switch (style.text.heading) {
    case HeadingForm::kPlain:
    case HeadingForm::kHalfBrackets:
      break;
    case HeadingForm::kNoNumber:
      return {"一、总体情况",
              "、主动公开政府信息情况",
              "三、收到和处理政府信息公开申请情况",
              "四、政府信息公开行政复议、行政诉讼情况",
              "、存在的主要问题及改进情况",
              "六、其他需要报告的事项"};
    case HeadingForm::kSpaced:
      return {"一、 总体情况",
              "二、 主动公开政府信息情况",
              "三 、收到和处理政府信息公开申请情况",
              "四、 政府信息公开行政复议、行政诉讼情况",
              "五、 存在的主要问题及改进情况",
              "六、 其他需要报告的事项"};
    case HeadingForm::kOtherWords:
      return {"一、工作基本情况",
              "二、行政机关主动公开政府信息情况",
              "三、行政机关收到和处理政府信息公开申请情况",
              "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
              "五、政府信息公开工作存在的主要问题及改进情况",
              "六、其它需要报告事项"};
  }
  return {"一、总体情况",
          "二、主动公开政府信息情况",
          "三、收到和处理政府信息公开申请情况",
          "四、政府信息公开行政复议、行政诉讼情况",
          "五、存在的主要问题及改进情况",
          "六、其他需要报告的事项"};
}

std::vector<std::string> title_lines(const Facts& facts, TitleForm form) {
  const std::string who = facts.chain + facts.agency;
  const std::string year = std::to_string(facts.year);
  const std::string what = "政府信息公开工作年度报告";
  switch (form) {
    case TitleForm::kOneLine:
      break;
    case TitleForm::kSpaced:
      return {who + " " + year + " 年" + what};
    case TitleForm::kTwoLines:
      return {who, year + "年" + what};
    case TitleForm::kBroken:
      return {who + year + "年政府信息公", "开工作年度报告"};
    case TitleForm::kAnnual:
      return {who + year + "年度政府信息公开年度报告"};
    case TitleForm::kTwice:
      return {plain_title(facts), plain_title(facts)};
  }
  return {plain_title(facts)};
}

std::vector<std::string> intro(const Facts& facts) {
  const std::string year = std::to_string(facts.year);
  return {"按照《中华人民共和国政府信息公开条例》第五十条编写。数据从" + year + "年1月1日算起，到" + year +
          "年12月31日为止。有疑问可来电：0988-6120045。"};
}

}  // namespace

std::string plain_title(const Facts& facts) {
  return facts.chain + facts.agency + std::to_string(facts.year) + "年政府信息公开工作年度报告";
}

Document make_document(const Facts& facts, const Style& style, std::uint64_t seed) {
  Document document;
  const std::string next = std::to_string(facts.year + 1);
  if (style.text.furniture) {
    document.front = {"索引号：GK-" + next + "-00317", "发布机构：" + facts.agency,
                      "公开日期：" + next + "-01-21", "【大 中 小】 浏览次数：1284"};
  }
  document.stubs = style.shape.stubs;
  document.title = title_lines(facts, style.text.title);
  const std::vector<std::string> names = headings(style);
  for (const std::string& name : names) document.sections.push_back({name, {}, {}});
  for (const int number : {2, 3, 4}) {
    document.sections[static_cast<std::size_t>(number - 1)].tables = make_tables(number, facts, style, seed);
  }
  if (style.text.bare) return document;
  document.intro = intro(facts);
  document.sections[0].paragraphs = overview(facts, style);
  document.sections[4].paragraphs = {
      "眼下还有两处短板：一是有的栏目更新慢；二是解读写得生硬。明年打算每季度通报1次，把图解比例提到60%"
      "以上。"};
  document.sections[5].paragraphs = {"本年度没有收取信息处理费。"};
  return document;
}

}  // namespace gongkai::render
