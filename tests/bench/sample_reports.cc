#include "bench/sample_reports.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "render/damage.h"
#include "render/encode.h"
#include "render/facts.h"
#include "render/layouts.h"
#include "render/sheet.h"
#include "render/style.h"

namespace gongkai::bench {
namespace {

// Syllables of invented counties; none ends a division's name.
constexpr std::array<const char*, 24> syllables = {"青", "松", "柳", "石", "云", "禾", "溪", "梁",
                                                   "杨", "白", "竹", "梅", "岚", "枫", "泉", "岭",
                                                   "谷", "坪", "湖", "湾", "峰", "原", "桥", "渡"};

// "#" stands for a figure of the report.
constexpr std::array<const char*, 10> overview = {
    "一是把该公开的事情讲在前头。全年梳理各单位权责清单#"
    "项，逐项核对公开时限和责任科室，凡是群众看得见、用得着的办事流程，"
    "都在门户网站专栏中列明材料、时限和联系电话；会议议定事项印发后三日内完成公开，不再等到月底集中上传。",
    "二是把政策讲明白。年内为#份文件同步准备了解读稿，其中图解#件、短视频#"
    "条，请起草科室的经办同志到直播间回答提问，"
    "把补贴怎么领、材料怎么交、找谁盖章说得一清二楚，直播回放在政务新媒体上累计播放#次。",
    "三是把回应做及时。网站留言、热线转办和现场反映统一归口登记，全年办理#件，平均用时比上年缩短#"
    "天，对反复出现的同类问题，"
    "由办公室牵头会商，形成口径后公开答复，避免群众多头跑、重复问。",
    "四是规范办理申请。窗口、信函、网络三个渠道都指定专人签收，当日登记、次日分办，疑难件由法制人员会审；全年"
    "电话沟通#次，"
    "补正告知一次说清，没有一件因逾期答复被纠正，答复文书的格式按照示范文本统一。",
    "五是管好存量信息。对历年公开的文件逐件核对效力，标注废止#件、失效#"
    "件，移出专栏的同时保留说明页；对涉及个人信息的名单"
    "做了遮盖处理，抽查#个栏目，改正错别字和失效链接#处。",
    "六是加强平台管理。完成栏目合并#个，新增检索条件#"
    "项，移动端页面打开时间缩短到两秒以内；与图书馆、档案馆共建查阅点#处，"
    "配齐电脑和打印机，全年接待查阅#人次，为老年人提供现场代查服务。",
    "七是压实责任。把公开工作写进年度考核，占分#分；每季度通报一次进度，对进展慢的#"
    "个单位发提醒函；组织业务培训#期，"
    "参训#人次，请有经验的同志讲案例、改文书，新上岗人员先培训再上岗。",
    "八是推进基层公开。乡镇便民服务中心统一设置公开栏#块，村务、财务按季张榜；试点领域的标准目录覆盖到全部#"
    "个乡镇，"
    "救助、征地、农村危房改造等事项的结果公开到户，接受群众监督。",
    "建议提案方面，全年承办人大代表建议#件、政协委员提案#"
    "件，答复文书除涉密外全部公开，代表和委员对办理结果表示满意。"
    "重大项目、财政预决算、公共企事业单位信息等重点领域全部设立专栏，更新信息#条。",
    "政府公报出刊#期，免费发放到村组和社区；召开新闻发布会#场，主要负责同志出席#场，现场回答记者提问#个，"
    "会后在网站登出实录。政务新媒体账号清理整合后保留#个，关注人数#万。",
};

constexpr std::array<const char*, 2> problems = {
    "从全年情况看，还有三个方面做得不够：有的单位更新不及时，空白栏目偶有出现；有的解读照抄原文，群众看不懂；"
    "个别工作人员对新条例掌握不牢，答复说理不够充分。对这些问题，已经逐项列出清单，明确了时限和责任人。",
    "下一步，一要抓更新，按月巡查、按季通报；二要抓质量，把解读材料与文件同步审签，没有解读的不得上会；三要抓"
    "队伍，"
    "每半年组织一次案例研讨，把复议、诉讼中暴露的问题讲透，推动公开工作由有到优。",
};

std::string with_figures(std::string_view text, render::Rng& rng) {
  std::string out;
  for (const char c : text) {
    if (c == '#') {
      out += std::to_string(rng.between(2, 400));
    } else {
      out += c;
    }
  }
  return out;
}

std::string county(std::uint64_t number) {
  const std::size_t count = syllables.size();
  return std::string(syllables[number % count]) + syllables[(number / count + number) % count] +
         (number / (count * count) % 2 == 0 ? "县" : "区") + "人民政府";
}

const render::Layout& layout_called(std::string_view name) {
  for (const auto* all : {&render::complete_layouts(), &render::docx_layouts()}) {
    const auto at = std::ranges::find(*all, name, &render::Layout::name);
    if (at != all->end()) return *at;
  }
  throw std::invalid_argument("no layout " + std::string(name));
}

/// Rows lost, repeated and added, a page lost: what any layout can show.
constexpr std::array<std::string_view, 4> damages = {"drop_rows", "drop_page", "repeat_rows", "local_rows"};

const render::Damage& damage_called(std::string_view name) {
  const auto at = std::ranges::find(render::damages(), name, &render::Damage::name);
  if (at == render::damages().end()) throw std::invalid_argument("no damage " + std::string(name));
  return *at;
}

std::string printed_report(std::string_view layout, std::uint64_t number, bool damaged) {
  const render::Layout& printed = layout_called(layout);
  render::Facts facts = render::make_facts(number, render::Edition::k2021);
  facts.chain = "云江省白石市";
  facts.agency = county(number);
  facts.year = 2023;
  render::Document document = render::make_document(facts, render::official_form("0"), number);
  render::Rng rng(number);
  for (int round = 0; round < 2; ++round) {
    for (const char* paragraph : overview)
      document.sections[0].paragraphs.push_back(with_figures(paragraph, rng));
    for (const char* paragraph : problems)
      document.sections[4].paragraphs.push_back(with_figures(paragraph, rng));
  }
  if (damaged) damage_called(damages[number % damages.size()]).document(document, rng);
  return printed.render(document, rng);
}

}  // namespace

std::string sample_report(std::string_view layout, std::uint64_t number) {
  return printed_report(layout, number, false);
}

std::string damaged_report(std::string_view layout, std::uint64_t number) {
  return printed_report(layout, number, true);
}

std::string report_in_sentences(std::string_view /*layout*/, std::uint64_t number) {
  constexpr std::size_t rounds = 8;
  constexpr std::array<const char*, 6> headings = {"一、总体情况",
                                                   "二、主动公开政府信息情况",
                                                   "三、收到和处理政府信息公开申请情况",
                                                   "四、政府信息公开行政复议、行政诉讼情况",
                                                   "五、存在的主要问题及改进情况",
                                                   "六、其他需要报告的事项"};
  render::Rng rng(number);
  std::string report = "云江省白石市" + county(number) + "2023年政府信息公开工作年度报告\n";
  for (std::size_t section = 0; section < headings.size(); ++section) {
    report.append(headings[section]).append("\n");
    for (std::size_t round = 0; round < (section < 2 ? rounds / 2 : 0); ++round)
      for (const char* paragraph : overview) report.append(with_figures(paragraph, rng)).append("\n");
    if (section == 4)
      for (const char* paragraph : problems) report.append(paragraph).append("\n");
    if (section > 1 && section != 4) report.append("本年度没有需要说明的情况。\n");
  }
  return report;
}

std::vector<std::string> sample_reports(std::string_view layout, std::size_t count) {
  std::vector<std::string> reports;
  reports.reserve(count);
  for (std::size_t i = 0; i < count; ++i) reports.push_back(sample_report(layout, i));
  return reports;
}

std::string in_charset(const std::string& utf8, const char* charset) {
  const auto bytes = render::encode(utf8, charset);
  if (!bytes) throw std::invalid_argument(std::string("not writable in ") + charset);
  return *bytes;
}

}  // namespace gongkai::bench
