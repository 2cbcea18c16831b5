#include "report/forms/catalogue.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gongkai {
namespace {

struct Printed {
  std::string_view code, label;
};

const Catalogue& catalogue() { return Catalogue::instance(); }

/// Codes under which `label` stands as `role` of `form`.
std::vector<std::string_view> codes(std::string_view label, Form form, Role role) {
  const LabelEntry* entry = catalogue().find(label_key(label));
  std::vector<std::string_view> result;
  if (entry == nullptr) return result;
  for (const LabelDef* def : entry->defs)
    if (def->form == form && def->role == role && std::ranges::find(result, def->code) == result.end())
      result.push_back(def->code);
  return result;
}

using Codes = std::vector<std::string_view>;

// Typed from the forms of 2019 and 2021, not from the catalogue.
constexpr Printed disclosure_rows[] = {{"rules", "规章"},
                                       {"normative_documents", "规范性文件"},
                                       {"normative_documents", "行政规范性文件"},
                                       {"administrative_license", "行政许可"},
                                       {"other_public_services", "其他对外管理服务事项"},
                                       {"administrative_penalty", "行政处罚"},
                                       {"administrative_coercion", "行政强制"},
                                       {"administrative_fee", "行政事业性收费"},
                                       {"government_procurement", "政府集中采购"}};

constexpr Printed disclosure_columns[] = {{"made", "本年新制作数量"},
                                          {"disclosed", "本年新公开数量"},
                                          {"disclosed_total", "对外公开总数量"},
                                          {"prior_items", "上一年项目数量"},
                                          {"change", "本年增/减"},
                                          {"decisions", "处理决定数量"},
                                          {"decisions", "本年处理决定数量"},
                                          {"procurement_items", "采购项目数量"},
                                          {"procurement_cny", "采购总金额"},
                                          {"issued", "本年制发件数"},
                                          {"repealed", "本年废止件数"},
                                          {"in_force", "现行有效件数"},
                                          {"fee_cny", "本年收费金额（单位：万元）"}};

constexpr Printed request_rows[] = {
    {"received_new", "一、本年新收政府信息公开申请数量"},
    {"carried_in", "二、上年结转政府信息公开申请数量"},
    {"granted", "（一）予以公开"},
    {"partial", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"},
    {"denied.state_secret", "1.属于国家秘密"},
    {"denied.prohibited_by_law", "2.其他法律行政法规禁止公开"},
    {"denied.security_stability", "3.危及“三安全一稳定”"},
    {"denied.third_party", "4.保护第三方合法权益"},
    {"denied.internal_affairs", "5.属于三类内部事务信息"},
    {"denied.process", "6.属于四类过程性信息"},
    {"denied.enforcement_file", "7.属于行政执法案卷"},
    {"denied.administrative_query", "8.属于行政查询事项"},
    {"unavailable.not_held", "1.本机关不掌握相关政府信息"},
    {"unavailable.needs_creation", "2.没有现成信息需要另行制作"},
    {"unavailable.unclear", "3.补正后申请内容仍不明确"},
    {"unprocessed.petition", "1.信访举报投诉类申请"},
    {"unprocessed.repeated", "2.重复申请"},
    {"unprocessed.publication", "3.要求提供公开出版物"},
    {"unprocessed.excessive", "4.无正当理由大量反复申请"},
    {"unprocessed.confirmation", "5.要求行政机关确认或重新出具已获取信息"},
    {"other", "（六）其他处理"},
    {"other.overdue_correction", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"},
    {"other.unpaid_fee", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"},
    {"carried_out", "四、结转下年度继续办理"}};

TEST(Labels, OfTableTwoAreFound) {
  for (const Printed& row : disclosure_rows)
    EXPECT_EQ(codes(row.label, Form::disclosure, Role::row), Codes{row.code}) << row.label;
  for (const Printed& column : disclosure_columns)
    EXPECT_EQ(codes(column.label, Form::disclosure, Role::column), Codes{column.code}) << column.label;
  for (const char* caption :
       {"第二十条第（一）项", "第二十条第（五）项", "第二十条第（六）项", "第二十条第（八）项",
        "第二十条第（九）项", "第二十条(一)项", "第二十条  第（一）项"})
    EXPECT_FALSE(codes(caption, Form::disclosure, Role::caption).empty()) << caption;
}

TEST(Labels, OfTableThreeAreFound) {
  for (const Printed& row : request_rows)
    EXPECT_EQ(codes(row.label, Form::request, Role::row), Codes{row.code}) << row.label;
  EXPECT_EQ(codes("（七）总计", Form::request, Role::row), Codes{"concluded"});
  EXPECT_EQ(codes("总计", Form::request, Role::column), Codes{"total"});
  const Codes other = codes("3.其他", Form::request, Role::row);
  EXPECT_NE(std::ranges::find(other, "other.other"), other.end());
}

TEST(Labels, OfApplicantsAndDisputesAreFound) {
  constexpr Printed applicants[] = {{"natural_person", "自然人"},
                                    {"commercial_enterprise", "商业企业"},
                                    {"research_institution", "科研机构"},
                                    {"social_welfare_org", "社会公益组织"},
                                    {"legal_service_org", "法律服务机构"},
                                    {"other_org", "其他"},
                                    {"total", "总 计"}};
  for (const Printed& column : applicants)
    EXPECT_EQ(codes(column.label, Form::request, Role::column), Codes{column.code}) << column.label;
  constexpr Printed results[] = {{"upheld", "结果维持"},
                                 {"corrected", "结果纠正"},
                                 {"other", "其他结果"},
                                 {"pending", "尚未审结"},
                                 {"total", "总计"}};
  for (const Printed& column : results)
    EXPECT_EQ(codes(column.label, Form::dispute, Role::column), Codes{column.code}) << column.label;
  constexpr Printed channels[] = {{"reconsideration", "行政复议"},
                                  {"litigation_direct", "未经复议直接起诉"},
                                  {"litigation_after_reconsideration", "复议后起诉"}};
  for (const Printed& channel : channels)
    EXPECT_EQ(codes(channel.label, Form::dispute, Role::channel), Codes{channel.code}) << channel.label;
}

TEST(Labels, OfGroupsAreFound) {
  for (const Printed& group : {Printed{"denied", "（三）不予公开"}, Printed{"unavailable", "（四）无法提供"},
                               Printed{"unprocessed", "（五）不予处理"}, Printed{"other", "（六）其他处理"}})
    EXPECT_EQ(codes(group.label, Form::request, Role::group), Codes{group.code}) << group.label;
  EXPECT_FALSE(codes("三、本年度办理结果", Form::request, Role::group).empty());
}

TEST(Labels, ShortenedAndReworded) {
  constexpr Printed rows[] = {{"partial", "（二）部分公开"},
                              {"other.overdue_correction", "1.逾期不补正"},
                              {"other.unpaid_fee", "2.逾期不缴费"},
                              {"other", "（六）其他"},
                              {"other", "（六）其它处理"},
                              {"denied.prohibited_by_law", "2.其它法律行政法规禁止公开"},
                              {"concluded", "（七）合计"},
                              {"denied.security_stability", "3、危及三安全一稳定"},
                              {"denied.security_stability", "3.危及「三安全一稳定」"}};
  for (const Printed& row : rows) {
    const Codes found = codes(row.label, Form::request, Role::row);
    EXPECT_NE(std::ranges::find(found, row.code), found.end()) << row.label;
  }
  EXPECT_EQ(codes("其它对外管理服务事项", Form::disclosure, Role::row), Codes{"other_public_services"});
}

TEST(Labels, InTraditionalCharactersWithWordsChanged) {
  EXPECT_EQ(codes("規範性檔案", Form::disclosure, Role::row), Codes{"normative_documents"});
  EXPECT_EQ(codes("行政規範性檔案", Form::disclosure, Role::row), Codes{"normative_documents"});
  EXPECT_EQ(codes("上一年專案數量", Form::disclosure, Role::column), Codes{"prior_items"});
  EXPECT_EQ(codes("採購專案數量", Form::disclosure, Role::column), Codes{"procurement_items"});
  EXPECT_EQ(codes("1.屬於國家秘密", Form::request, Role::row), Codes{"denied.state_secret"});
  EXPECT_EQ(codes("一、本年新收政府資訊公開申請數量", Form::request, Role::row), Codes{"received_new"});
  EXPECT_EQ(codes("1.本機關不掌握相關政府資訊", Form::request, Role::row), Codes{"unavailable.not_held"});
}

TEST(Labels, WithPinyin) {
  EXPECT_EQ(codes("規(guī)章", Form::disclosure, Role::row), Codes{"rules"});
  EXPECT_EQ(codes("行政許(xǔ)可", Form::disclosure, Role::row), Codes{"administrative_license"});
  EXPECT_EQ(codes("1.屬(shǔ)於國(guó)家秘密", Form::request, Role::row), Codes{"denied.state_secret"});
}

TEST(Labels, WordsOfProseAreNone) {
  for (const char* text : {"", "规", "规章制度", "主动公开政府信息情况", "本机关", "12",
                           "收到和处理政府信息公开申请情况", "予以"})
    EXPECT_EQ(catalogue().find(label_key(text)), nullptr) << text;
}

// Whatever the catalogue lists is found under itself, whole and in pieces.
TEST(Labels, EveryOneIsFoundByItsKey) {
  for (const LabelEntry& entry : catalogue().labels()) {
    EXPECT_EQ(catalogue().find(entry.key), &entry);
    for (const LabelDef* def : entry.defs) {
      EXPECT_EQ(label_key(def->label), entry.key);
      if (entry.key.size() > 5) {
        EXPECT_TRUE(catalogue().is_beginning(def->form, entry.key.substr(0, 4))) << def->label;
        EXPECT_TRUE(catalogue().is_end(def->form, entry.key.substr(entry.key.size() - 2))) << def->label;
      }
    }
  }
}

TEST(Forms, HaveTheirRowsAndCells) {
  const auto edition = [](std::string_view code) {
    const auto at = std::ranges::find(catalogue().editions(), code, &EditionDef::code);
    return static_cast<std::size_t>(at - catalogue().editions().begin());
  };
  const auto rows_of = [](Form form, std::size_t number) {
    return std::ranges::count_if(catalogue().rows(form),
                                 [&](const RowDef& row) { return (row.editions >> number & 1U) != 0; });
  };
  const auto cells_of = [](std::size_t number) {
    std::size_t cells = 0;
    for (int row = 0; row < static_cast<int>(catalogue().rows(Form::disclosure).size()); ++row)
      cells += catalogue().cells(static_cast<int>(number), row).size();
    return cells;
  };
  const std::size_t of_2019 = edition("2019");
  const std::size_t of_2021 = edition("2021");
  ASSERT_LT(of_2019, catalogue().editions().size());
  ASSERT_LT(of_2021, catalogue().editions().size());
  EXPECT_LT(of_2019, of_2021);
  EXPECT_EQ(rows_of(Form::disclosure, of_2019), 8);
  EXPECT_EQ(rows_of(Form::disclosure, of_2021), 6);
  EXPECT_EQ(rows_of(Form::request, of_2019), 23);
  EXPECT_EQ(rows_of(Form::request, of_2021), 25);
  EXPECT_EQ(cells_of(of_2019), 22U);
  EXPECT_EQ(cells_of(of_2021), 10U);
  EXPECT_EQ(catalogue().applicants().size(), 7U);
  EXPECT_EQ(catalogue().results().size(), 5U);
  EXPECT_EQ(catalogue().channels().size(), 3U);
}

TEST(Topics, AreToldByWording) {
  const auto topic = [](std::string_view heading) -> std::string_view {
    const int at = catalogue().topic_of(key_of(heading));
    return at < 0 ? "" : catalogue().topics()[static_cast<std::size_t>(at)].topic;
  };
  EXPECT_EQ(topic("总体情况"), "overview");
  EXPECT_EQ(topic("工作基本情况"), "overview");
  EXPECT_EQ(topic("一 概 述"), "overview");
  EXPECT_EQ(topic("主动公开政府信息情况"), "disclosure");
  EXPECT_EQ(topic("行政机关收到和处理政府信息公开申请情况"), "requests");
  EXPECT_EQ(topic("因政府信息公开工作被申请行政复议、提起行政诉讼情况"), "disputes");
  EXPECT_EQ(topic("政府信息公开工作存在的主要问题及改进情况"), "problems");
  EXPECT_EQ(topic("其它需要报告事项"), "other");
  EXPECT_EQ(topic("組織領導"), "");
  EXPECT_EQ(topic("結轉下年度繼續辦理"), "");
}

TEST(Diagnostics, HaveASentenceEach) {
  EXPECT_EQ(catalogue().diagnostic("missing_section").severity, "warning");
  EXPECT_FALSE(catalogue().diagnostic("unreadable_cell").message.empty());
  EXPECT_THROW((void)catalogue().diagnostic("no_such_code"), std::logic_error);
}

}  // namespace
}  // namespace gongkai
