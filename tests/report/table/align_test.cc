#include "report/table/align.h"

#include <gtest/gtest.h>

#include "document/document.h"

namespace gongkai {
namespace {

/// The codes that the rows of table three, tab-separated lines each, are aligned with: one word per row that
/// has a label, "?" for a row of no form, "~" in front of one found by similarity.
std::string aligned(std::string_view lines) {
  const Catalogue& catalogue = Catalogue::instance();
  const Document document =
      read_plain_text({.utf8 = std::string(lines), .charset = "UTF-8", .faults = {}, .repaired = false});
  const Tokens tokens = tokenize(document, catalogue);
  const std::vector<Region> whole = {{.form = Form::request, .first = 0, .last = document.lines.size() - 1}};
  const std::vector<Entry> entries = assemble(document, tokens, whole, Form::request, catalogue);
  const std::vector<Alignment> alignments = align(entries, Form::request, catalogue);
  std::string result;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (!entries[i].has_label()) continue;
    if (!result.empty()) result += ' ';
    if (alignments[i].fuzzy) result += '~';
    result += alignments[i].row < 0
                  ? "?"
                  : catalogue.rows(Form::request)[static_cast<std::size_t>(alignments[i].row)].code;
  }
  return result;
}

TEST(Align, RowsInTheOrderOfTheForm) {
  EXPECT_EQ(aligned("一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n"
                    "二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n"
                    "（一）予以公开\t1\t0\t0\t0\t0\t0\t1\n"
                    "（二）部分公开\t0\t0\t0\t0\t0\t0\t0\n"),
            "received_new carried_in granted partial");
}

TEST(Align, MissingRowsLeaveTheOthers) {
  EXPECT_EQ(aligned("1.属于国家秘密\t1\t0\t0\t0\t0\t0\t1\n"
                    "8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n"
                    "四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0\n"),
            "denied.state_secret denied.administrative_query carried_out");
}

TEST(Align, ARepeatedRowIsTheSameRow) {
  EXPECT_EQ(aligned("1.属于国家秘密\t1\t0\t0\t0\t0\t0\t1\n"
                    "1.属于国家秘密\t1\t0\t0\t0\t0\t0\t1\n"
                    "2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n"),
            "denied.state_secret denied.state_secret denied.prohibited_by_law");
}

TEST(Align, AnUnmistakableLabelNeedsNoOrder) {
  EXPECT_EQ(aligned("2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n"
                    "3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n"
                    "1.属于国家秘密\t1\t0\t0\t0\t0\t0\t1\n"),
            "denied.prohibited_by_law denied.security_stability denied.state_secret");
}

TEST(Align, ARowTheFormDoesNotHaveIsNone) {
  EXPECT_EQ(aligned("1.属于国家秘密\t1\t0\t0\t0\t0\t0\t1\n"
                    "9.本地增设的理由\t3\t0\t0\t0\t0\t0\t3\n"
                    "2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n"),
            "denied.state_secret ? denied.prohibited_by_law");
}

TEST(Align, ADamagedLabelIsFoundByLikenessAndOrder) {
  EXPECT_EQ(aligned("4.保护第三方合法权益\t0\t0\t0\t0\t0\t0\t0\n"
                    "5.属于三类内部事信息\t2\t0\t0\t0\t0\t0\t2\n"
                    "6.属于四类过程性信息\t0\t0\t0\t0\t0\t0\t0\n"),
            "denied.third_party ~denied.internal_affairs denied.process");
}

TEST(Align, OtherIsTheRowItsNeighboursMakeIt) {
  EXPECT_EQ(aligned("2.申请人逾期未按收费通知要求缴纳费用\t0\t0\t0\t0\t0\t0\t0\n"
                    "3.其他\t4\t0\t0\t0\t0\t0\t4\n"
                    "（七）总计\t4\t0\t0\t0\t0\t0\t4\n"),
            "other.unpaid_fee other.other concluded");
  EXPECT_EQ(aligned("5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n"
                    "（六）其他\t4\t0\t0\t0\t0\t0\t4\n"
                    "（七）总计\t4\t0\t0\t0\t0\t0\t4\n"),
            "unprocessed.confirmation other concluded");
}

TEST(Align, TotalOfTheHeaderIsNotTheRow) {
  const std::string codes = aligned(
      "自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
      "（七）总计\t4\t0\t0\t0\t0\t0\t4\n"
      "四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0\n");
  EXPECT_TRUE(codes.ends_with("concluded carried_out")) << codes;
}

}  // namespace
}  // namespace gongkai
