#include "render/forms.h"

namespace gongkai::render {
namespace {

std::vector<Block> blocks_2019() {
  const std::vector<Measure> made = {
      {"made", "本年新制作数量"}, {"disclosed", "本年新公开数量"}, {"disclosed_total", "对外公开总数量"}};
  const std::vector<Measure> decided = {{"prior_items", "上一年项目数量"},
                                        {"change", "本年增/减", Kind::kSigned},
                                        {"decisions", "处理决定数量"}};
  return {
      {"第二十条第（一）项", made, {{"rules", "规章"}, {"normative_documents", "规范性文件"}}},
      {"第二十条第（五）项",
       decided,
       {{"administrative_license", "行政许可"}, {"other_public_services", "其他对外管理服务事项"}}},
      {"第二十条第（六）项",
       decided,
       {{"administrative_penalty", "行政处罚"}, {"administrative_coercion", "行政强制"}}},
      {"第二十条第（八）项", {decided[0], decided[1]}, {{"administrative_fee", "行政事业性收费"}}},
      {"第二十条第（九）项",
       {{"procurement_items", "采购项目数量"}, {"procurement_cny", "采购总金额", Kind::kMoney}},
       {{"government_procurement", "政府集中采购"}}},
  };
}

std::vector<Block> blocks_2021() {
  const Measure decisions{"decisions", "本年处理决定数量"};
  return {
      {"第二十条第（一）项",
       {{"issued", "本年制发件数"}, {"repealed", "本年废止件数"}, {"in_force", "现行有效件数"}},
       {{"rules", "规章"}, {"normative_documents", "行政规范性文件"}}},
      {"第二十条第（五）项", {decisions}, {{"administrative_license", "行政许可"}}},
      {"第二十条第（六）项",
       {decisions},
       {{"administrative_penalty", "行政处罚"}, {"administrative_coercion", "行政强制"}}},
      {"第二十条第（八）项",
       {{"fee_cny", "本年收费金额（单位：万元）", Kind::kFee}},
       {{"administrative_fee", "行政事业性收费"}}},
  };
}

std::vector<Outcome> outcome_rows(Edition edition) {
  std::vector<Outcome> rows = {
      {"received_new", "", "一、本年新收政府信息公开申请数量", false},
      {"carried_in", "", "二、上年结转政府信息公开申请数量", false},
      {"granted", "", "（一）予以公开"},
      {"partial", "", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"},
      {"denied.state_secret", "（三）不予公开", "1.属于国家秘密"},
      {"denied.prohibited_by_law", "（三）不予公开", "2.其他法律行政法规禁止公开"},
      {"denied.security_stability", "（三）不予公开", "3.危及“三安全一稳定”"},
      {"denied.third_party", "（三）不予公开", "4.保护第三方合法权益"},
      {"denied.internal_affairs", "（三）不予公开", "5.属于三类内部事务信息"},
      {"denied.process", "（三）不予公开", "6.属于四类过程性信息"},
      {"denied.enforcement_file", "（三）不予公开", "7.属于行政执法案卷"},
      {"denied.administrative_query", "（三）不予公开", "8.属于行政查询事项"},
      {"unavailable.not_held", "（四）无法提供", "1.本机关不掌握相关政府信息"},
      {"unavailable.needs_creation", "（四）无法提供", "2.没有现成信息需要另行制作"},
      {"unavailable.unclear", "（四）无法提供", "3.补正后申请内容仍不明确"},
      {"unprocessed.petition", "（五）不予处理", "1.信访举报投诉类申请"},
      {"unprocessed.repeated", "（五）不予处理", "2.重复申请"},
      {"unprocessed.publication", "（五）不予处理", "3.要求提供公开出版物"},
      {"unprocessed.excessive", "（五）不予处理", "4.无正当理由大量反复申请"},
      {"unprocessed.confirmation", "（五）不予处理", "5.要求行政机关确认或重新出具已获取信息"},
  };
  if (edition == Edition::k2019) {
    rows.push_back({"other", "", "（六）其他处理"});
  } else {
    rows.push_back({"other.overdue_correction", "（六）其他处理",
                    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"});
    rows.push_back({"other.unpaid_fee", "（六）其他处理",
                    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"});
    rows.push_back({"other.other", "（六）其他处理", "3.其他"});
  }
  rows.push_back({"concluded", "", "（七）总计"});
  rows.push_back({"carried_out", "", "四、结转下年度继续办理", false});
  return rows;
}

}  // namespace

const std::vector<Block>& blocks(Edition edition) {
  static const std::vector<Block> of_2019 = blocks_2019();
  static const std::vector<Block> of_2021 = blocks_2021();
  return edition == Edition::k2019 ? of_2019 : of_2021;
}

const std::vector<Outcome>& outcomes(Edition edition) {
  static const std::vector<Outcome> of_2019 = outcome_rows(Edition::k2019);
  static const std::vector<Outcome> of_2021 = outcome_rows(Edition::k2021);
  return edition == Edition::k2019 ? of_2019 : of_2021;
}

const std::vector<Item>& applicants() {
  static const std::vector<Item> columns = {{"natural_person", "自然人"},
                                            {"commercial_enterprise", "商业企业"},
                                            {"research_institution", "科研机构"},
                                            {"social_welfare_org", "社会公益组织"},
                                            {"legal_service_org", "法律服务机构"},
                                            {"other_org", "其他"},
                                            {"total", "总计"}};
  return columns;
}

const std::vector<Item>& channels() {
  static const std::vector<Item> rows = {{"reconsideration", "行政复议"},
                                         {"litigation_direct", "未经复议直接起诉"},
                                         {"litigation_after_reconsideration", "复议后起诉"}};
  return rows;
}

const std::vector<Item>& results() {
  static const std::vector<Item> columns = {{"upheld", "结果维持"},
                                            {"corrected", "结果纠正"},
                                            {"other", "其他结果"},
                                            {"pending", "尚未审结"},
                                            {"total", "总计"}};
  return columns;
}

}  // namespace gongkai::render
