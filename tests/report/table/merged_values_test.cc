// A value cell merged over rows is stated of none of them; all other cells of these rows are read.
#include <gtest/gtest.h>

#include <array>
#include <map>

#include "report/documents.h"

namespace gongkai {
namespace {

constexpr std::size_t width = 7;

struct FormRow {
  std::string_view group, label, code;
  std::size_t members = 0;  ///< rows of the group, at its first
};

constexpr std::array form{
    FormRow{"", "一、本年新收政府信息公开申请数量", "received_new"},
    FormRow{"", "二、上年结转政府信息公开申请数量", "carried_in"},
    FormRow{"", "（一）予以公开", "granted"},
    FormRow{"", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "partial"},
    FormRow{"（三）不予公开", "1.属于国家秘密", "denied.state_secret", 4},
    FormRow{"", "2.其他法律行政法规禁止公开", "denied.prohibited_by_law"},
    FormRow{"", "3.危及“三安全一稳定”", "denied.security_stability"},
    FormRow{"", "4.保护第三方合法权益", "denied.third_party"},
    FormRow{"（四）无法提供", "1.本机关不掌握相关政府信息", "unavailable.not_held", 2},
    FormRow{"", "2.没有现成信息需要另行制作", "unavailable.needs_creation"},
    FormRow{"", "（七）总计", "concluded"},
    FormRow{"", "四、结转下年度继续办理", "carried_out"},
};

struct Merge {
  std::size_t column, first, rows;
  [[nodiscard]] bool covers(std::size_t row, std::size_t c) const {
    return c == column && row >= first && row < first + rows;
  }
};

/// A count that tells row and column.
std::int64_t figure(std::size_t row, std::size_t column) {
  if (column + 1 < width) return static_cast<std::int64_t>((row * 5 + column * 3) % 11);
  std::int64_t sum = 0;
  for (std::size_t c = 0; c + 1 < width; ++c) sum += figure(row, c);
  return sum;
}

std::string cell(const std::string& attributes, const std::string& text) {
  return std::string("<td").append(attributes).append(">").append(text).append("</td>");
}

std::string page_with(std::size_t section, std::string_view table) {
  const std::string text = with_sections(section, std::string(table).append("\n"));
  std::string page = "<html><body><p>";
  for (const char c : text) {
    if (c == '\n')
      page += "</p><p>";
    else
      page += c;
  }
  return page + "</p></body></html>";
}

std::string page_of(const std::vector<Merge>& merges) {
  std::string table =
      "<table><tr><td colspan=3></td><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td>"
      "<td>法律服务机构</td><td>其他</td><td>总计</td></tr>";
  std::size_t grouped = 0;  // rows of the group still to come
  for (std::size_t r = 0; r < form.size(); ++r) {
    table += "<tr>";
    if (form[r].members > 0) {
      table += cell(" rowspan=" + std::to_string(form[r].members), std::string(form[r].group));
      grouped = form[r].members;
    }
    table += cell(grouped > 0 ? " colspan=2" : " colspan=3", std::string(form[r].label));
    grouped -= grouped > 0 ? 1 : 0;
    for (std::size_t c = 0; c < width; ++c) {
      std::string attributes;
      bool above = false;
      for (const Merge& merge : merges) {
        if (!merge.covers(r, c)) continue;
        above = r > merge.first;
        attributes = " rowspan=" + std::to_string(merge.rows);
      }
      if (!above) table += cell(attributes, std::to_string(figure(r, c)));
    }
    table += "</tr>";
  }
  return page_with(3, table + "</table>");
}

void expect_rows(const std::vector<Merge>& merges) {
  const Report report = recognise(page_of(merges));
  for (std::size_t r = 0; r < form.size(); ++r) {
    std::string expected;
    for (std::size_t c = 0; c < width; ++c) {
      bool merged = false;
      for (const Merge& merge : merges) merged = merged || merge.covers(r, c);
      if (c > 0) expected.append(" ");
      expected.append(merged ? "NULL" : std::to_string(figure(r, c)));
    }
    EXPECT_EQ(requested(report, form[r].code), expected)
        << form[r].label << " of column " << merges[0].column;
  }
}

TEST(MergedValues, InAnyColumnOverAnyRows) {
  for (std::size_t column = 0; column < width; ++column)
    for (const auto& [first, rows] : std::multimap<std::size_t, std::size_t>{
             {0, 2}, {1, 3}, {2, 2}, {3, 3}, {4, 4}, {5, 2}, {6, 4}, {8, 2}, {9, 3}, {10, 2}})
      expect_rows({{column, first, rows}});
}

TEST(MergedValues, InSeveralColumns) {
  expect_rows({{0, 4, 4}, {6, 5, 3}});
  expect_rows({{1, 4, 2}, {1, 6, 2}, {4, 8, 2}});
  expect_rows({{2, 4, 4}, {3, 4, 4}, {5, 4, 4}});
  for (std::size_t first = 4; first < 7; ++first) expect_rows({{0, first, 2}, {1, first, 2}, {6, first, 2}});
}

TEST(MergedValues, OfEveryColumn) {
  std::vector<Merge> all;
  for (std::size_t c = 0; c < width; ++c) all.push_back({c, 4, 4});
  expect_rows(all);
}

TEST(MergedValues, OfChannels) {
  const Report report = recognise(
      page_with(4,
                "<table><tr><td>类别</td><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</"
                "td><td>总计</td></tr>"
                "<tr><td>行政复议</td><td>1</td><td rowspan=2>2</td><td>3</td><td>4</td><td>10</td></tr>"
                "<tr><td>未经复议直接起诉</td><td>5</td><td>0</td><td>0</td><td>7</td></tr>"
                "<tr><td>复议后起诉</td><td>0</td><td>0</td><td>1</td><td>0</td><td>1</td></tr></table>"));
  EXPECT_EQ(disputed(report, "reconsideration"), "1 NULL 3 4 10");
  EXPECT_EQ(disputed(report, "litigation_direct"), "5 NULL 0 0 7");
  EXPECT_EQ(disputed(report, "litigation_after_reconsideration"), "0 0 1 0 1");
}

}  // namespace
}  // namespace gongkai
