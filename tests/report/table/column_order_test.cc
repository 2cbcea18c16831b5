// Columns in another order than the form's are read by the document's own header, or not at all.
#include <gtest/gtest.h>

#include <array>
#include <numeric>
#include <random>

#include "report/documents.h"

namespace gongkai {
namespace {

using Order = std::vector<std::size_t>;  // columns of the form, by their place
using Cells = std::vector<std::vector<std::string>>;

constexpr std::array applicants{"自然人",       "商业企业", "科研机构", "社会公益组织",
                                "法律服务机构", "其他",     "总计"};
constexpr std::array results{"结果维持", "结果纠正", "其他结果", "尚未审结", "总计"};
constexpr std::array channels{"行政复议", "未经复议直接起诉", "复议后起诉"};
constexpr std::array channel_codes{"reconsideration", "litigation_direct",
                                   "litigation_after_reconsideration"};

/// Counts that tell row and column, with the total last.
std::vector<int> counts(std::size_t row, std::size_t columns) {
  std::vector<int> counts;
  for (std::size_t c = 0; c + 1 < columns; ++c) counts.push_back(static_cast<int>(row * 10 + c * c + 1));
  counts.push_back(std::accumulate(counts.begin(), counts.end(), 0));
  return counts;
}

std::string in_words(const std::vector<int>& counts) {
  std::string text;
  for (const int count : counts) text.append(text.empty() ? "" : " ").append(std::to_string(count));
  return text;
}

struct Row {
  const char* label;
  const char* code;
};
constexpr std::array rows{Row{"一、本年新收政府信息公开申请数量", "received_new"},
                          Row{"（一）予以公开", "granted"}, Row{"1.属于国家秘密", "denied.state_secret"},
                          Row{"3.其他", "other.other"}, Row{"（七）总计", "concluded"}};

Cells applicants_in(const Order& order) {
  Cells cells;
  cells.emplace_back(1, "");
  for (const std::size_t c : order) cells[0].emplace_back(applicants[c]);
  for (std::size_t r = 0; r < rows.size(); ++r) {
    cells.push_back({rows[r].label});
    for (const std::size_t c : order) cells.back().push_back(std::to_string(counts(r, applicants.size())[c]));
  }
  return cells;
}

std::string tabbed(const Cells& cells) {
  std::string text;
  for (const auto& row : cells) {
    for (std::size_t i = 0; i < row.size(); ++i) text.append(i > 0 ? "\t" : "").append(row[i]);
    text += "\n";
  }
  return text;
}

std::string piped(const Cells& cells) {
  std::string text;
  for (std::size_t r = 0; r < cells.size(); ++r) {
    for (const std::string& cell : cells[r]) text.append("| ").append(cell).append(" ");
    text += "|\n";
    if (r == 0) {
      for (std::size_t i = 0; i < cells[0].size(); ++i) text += "|---";
      text += "|\n";
    }
  }
  return text;
}

std::string on_page(std::size_t section, const std::string& table) {
  std::string text = "<p>" + with_sections(section, "</p>\n" + table + "\n<p>");
  for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 8)
    text.replace(at, 1, "</p>\n<p>");
  return "<html><body>" + text + "</p></body></html>";
}

std::string marked_up(const Cells& cells) {
  std::string text = "<table>";
  for (const auto& row : cells) {
    text += "<tr>";
    for (const std::string& cell : row) text.append("<td>").append(cell).append("</td>");
    text += "</tr>";
  }
  return text + "</table>";
}

void expect_requests(const std::string& document, const char* layout) {
  const Report report = recognise(document);
  for (std::size_t r = 0; r < rows.size(); ++r)
    EXPECT_EQ(requested(report, rows[r].code), in_words(counts(r, applicants.size()))) << layout << "\n"
                                                                                       << document;
}

void expect_disputes(const std::string& document, const char* layout) {
  const Report report = recognise(document);
  for (std::size_t c = 0; c < channels.size(); ++c)
    EXPECT_EQ(disputed(report, channel_codes[c]), in_words(counts(c, results.size()))) << layout << "\n"
                                                                                       << document;
}

Order shuffled(std::size_t size, std::mt19937& random) {
  Order order(size);
  std::iota(order.begin(), order.end(), 0);
  std::ranges::shuffle(order, random);
  return order;
}

TEST(ColumnOrder, OfApplicants) {
  std::mt19937 random(7);
  for (int n = 0; n < 60; ++n) {
    const Cells cells = applicants_in(shuffled(applicants.size(), random));
    expect_requests(with_sections(3, tabbed(cells)), "tabs");
    expect_requests(with_sections(3, piped(cells)), "pipes");
    expect_requests(on_page(3, marked_up(cells)), "page");
  }
}

TEST(ColumnOrder, OfResults) {
  std::mt19937 random(11);
  for (int n = 0; n < 60; ++n) {
    const Order by_channel = shuffled(channels.size(), random);
    const Order by_result = shuffled(results.size(), random);
    Cells cells(3);
    for (const std::size_t c : by_channel)
      for (const std::size_t r : by_result) {
        cells[0].emplace_back(channels[c]);
        cells[1].emplace_back(results[r]);
        cells[2].push_back(std::to_string(counts(c, results.size())[r]));
      }
    expect_disputes(with_sections(4, tabbed(cells)), "tabs");
    expect_disputes(with_sections(4, piped(cells)), "pipes");
    expect_disputes(on_page(4, marked_up(cells)), "page");
  }
}

TEST(ColumnOrder, OfResultsUnderChannelsThatAreRows) {
  std::mt19937 random(13);
  for (int n = 0; n < 30; ++n) {
    const Order by_channel = shuffled(channels.size(), random);
    const Order by_result = shuffled(results.size(), random);
    Cells cells{{""}};
    for (const std::size_t r : by_result) cells[0].emplace_back(results[r]);
    for (const std::size_t c : by_channel) {
      cells.push_back({channels[c]});
      for (const std::size_t r : by_result)
        cells.back().push_back(std::to_string(counts(c, results.size())[r]));
    }
    expect_disputes(with_sections(4, tabbed(cells)), "tabs");
    expect_disputes(on_page(4, marked_up(cells)), "page");
  }
}

/// 总计 first, the five in the form's order below.
TEST(ColumnOrder, OfTwoLevelsWithTheTotalFirst) {
  const Cells cells = applicants_in({6, 0, 1, 2, 3, 4, 5});
  const std::string body = marked_up({cells.begin() + 1, cells.end()}).substr(std::string("<table>").size());
  const std::string five =
      "<td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>";
  expect_requests(on_page(3,
                          "<table><tr><td rowspan=2></td><td rowspan=2>总计</td><td rowspan=2>自然人</td>"
                          "<td colspan=5>法人或其他组织</td></tr><tr>" +
                              five + body),
                  "total first");
  std::string tabs = "\t总计\t自然人\t法人或其他组织\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n";
  tabs += tabbed({cells.begin() + 1, cells.end()});
  const Report unclear = recognise(with_sections(3, tabs));
  EXPECT_EQ(requested(unclear, "granted"), "NULL NULL NULL NULL NULL NULL NULL");
  EXPECT_TRUE(says(unclear, "unordered_columns", "request")) << diagnostics_of(unclear);
}

/// 自然人, 法人或其他组织 over five columns and 总计, in any order, the five in any order below.
TEST(ColumnOrder, OfTwoLevels) {
  std::mt19937 random(17);
  for (int n = 0; n < 40; ++n) {
    const Order upper = shuffled(3, random);
    const Order lower = shuffled(5, random);
    Order order;
    std::string first, second;
    for (const std::size_t part : upper) {
      if (part == 1) {
        first += "<td colspan=5>法人或其他组织</td>";
        for (const std::size_t c : lower) order.push_back(c + 1);
      } else {
        order.push_back(part == 0 ? 0 : 6);
        first.append("<td rowspan=2>").append(applicants[order.back()]).append("</td>");
      }
    }
    for (const std::size_t c : lower) second.append("<td>").append(applicants[c + 1]).append("</td>");
    const Cells cells = applicants_in(order);
    const std::string body =
        marked_up({cells.begin() + 1, cells.end()}).substr(std::string("<table>").size());
    expect_requests(on_page(3, std::string("<table><tr><td rowspan=2></td>")
                                   .append(first)
                                   .append("</tr><tr>")
                                   .append(second)
                                   .append("</tr>")
                                   .append(body)),
                    "two levels");
  }
}

/// Names one a line, or a header with a name lost: what is not certain is not read.
TEST(ColumnOrder, ThatIsNotWhole) {
  std::mt19937 random(19);
  for (int n = 0; n < 40; ++n) {
    const Order order = shuffled(applicants.size(), random);
    if (std::ranges::is_sorted(order)) continue;
    Cells cells = applicants_in(order);
    cells[0][1 + random() % applicants.size()] = "单位";
    Order named;
    for (std::size_t i = 0; i < order.size(); ++i)
      if (cells[0][i + 1] != "单位") named.push_back(order[i]);
    if (std::ranges::is_sorted(named)) continue;
    const Report report = recognise(with_sections(3, tabbed(cells)));
    EXPECT_EQ(requested(report, "granted"), "NULL NULL NULL NULL NULL NULL NULL") << tabbed(cells);
    EXPECT_TRUE(says(report, "unordered_columns", "request"));
  }
  std::string listed;
  for (const std::size_t c : Order{6, 0, 1, 2, 3, 4, 5}) listed.append(applicants[c]).append("\n");
  for (std::size_t r = 0; r < rows.size(); ++r) {
    listed.append(rows[r].label).append("\n");
    for (const std::size_t c : Order{6, 0, 1, 2, 3, 4, 5})
      listed.append(std::to_string(counts(r, applicants.size())[c])).append("\n");
  }
  EXPECT_EQ(requested(recognise(with_sections(3, listed)), "granted"), "NULL NULL NULL NULL NULL NULL NULL");
}

/// The first column's name is lost, or the whole header: rows that are no sums are none of the form's order.
TEST(ColumnOrder, ThatNoHeaderTells) {
  Cells cells = applicants_in({6, 0, 1, 2, 3, 4, 5});
  cells[0][1] = "";
  const Cells headless(cells.begin() + 1, cells.end());
  for (const Cells& table : {cells, headless}) {
    const Report report = recognise(with_sections(3, tabbed(table)));
    EXPECT_EQ(requested(report, "granted"), "NULL NULL NULL NULL NULL NULL NULL");
    EXPECT_TRUE(says(report, "unordered_columns", "request"));
  }
  const Cells sound = applicants_in({0, 1, 2, 3, 4, 5, 6});
  expect_requests(with_sections(3, tabbed({sound.begin() + 1, sound.end()})), "without a header");
}

/// 撤回 is none of the form's results, whatever stands in its place; 律师事务所 has words of 法律服务机构.
TEST(ColumnOrder, OfColumnsWithOtherNames) {
  const auto table = [](const std::string& third) {
    return "\t维持\t纠正\t" + third +
           "\t未审结\t总计\n行政复议\t1\t2\t3\t4\t10\n未经复议直接起诉\t0\t0\t0\t0\t0\n复议后起诉\t2\t0\t1\t0"
           "\t3\n";
  };
  const Report other = recognise(with_sections(4, table("撤回")));
  EXPECT_EQ(disputed(other, "reconsideration"), "1 2 NULL 4 10");
  EXPECT_TRUE(says(other, "unknown_column", "dispute/reconsideration/other"));
  EXPECT_EQ(disputed(recognise(with_sections(4, table("其它"))), "reconsideration"), "1 2 3 4 10");
  Order order(applicants.size());
  std::iota(order.begin(), order.end(), 0);
  Cells cells = applicants_in(order);
  cells[0][3] = "新闻媒体";
  const Report renamed = recognise(with_sections(3, tabbed(cells)));
  EXPECT_EQ(requested(renamed, "received_new"), "1 2 NULL 10 17 26 61");
  cells[0][3] = "科硏单位";
  EXPECT_EQ(requested(recognise(with_sections(3, tabbed(cells))), "received_new"), "1 2 5 10 17 26 61");
}

/// Cells one a line: litigation, which is over two channels, before reconsideration.
TEST(ColumnOrder, OfChannelsOneALineWithLitigationFirst) {
  const std::string five = "结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n";
  const std::string counts = "1\n2\n0\n0\n3\n4\n0\n1\n0\n5\n0\n0\n2\n0\n2\n";
  const std::string litigation = "未经复议直接起诉\n复议后起诉\n";
  const Report swapped =
      recognise(with_sections(4, "行政诉讼\n行政复议\n" + litigation + five + five + five + counts));
  EXPECT_EQ(disputed(swapped, "reconsideration"), "NULL NULL NULL NULL NULL");
  EXPECT_TRUE(says(swapped, "unordered_columns", "dispute")) << diagnostics_of(swapped);
  const Report plain =
      recognise(with_sections(4, "行政复议\n行政诉讼\n" + five + litigation + five + five + counts));
  EXPECT_EQ(disputed(plain, "reconsideration"), "1 2 0 0 3");
}

/// Both channels of litigation in one row, and the sum of all, are no channels.
TEST(ColumnOrder, OfRowsThatAreNoChannels) {
  const std::string header = "\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n";
  const std::string reconsideration = "行政复议\t1\t2\t3\t4\t10\n";
  const Report two = recognise(
      with_sections(4, header + reconsideration + "行政诉讼\t2\t2\t2\t2\t8\n合计\t3\t4\t5\t6\t18\n"));
  EXPECT_EQ(disputed(two, "reconsideration"), "1 2 3 4 10");
  EXPECT_EQ(disputed(two, "litigation_direct"), "absent");
  EXPECT_TRUE(says(two, "unknown_row", "dispute"));
  const Report three = recognise(with_sections(
      4, header + reconsideration +
             "未经复议直接起诉\t2\t2\t2\t2\t8\n复议后起诉\t0\t1\t0\t0\t1\n合计\t3\t5\t5\t6\t19\n"));
  EXPECT_EQ(disputed(three, "litigation_after_reconsideration"), "0 1 0 0 1");
}

// The columns are bodies: their counts are of no applicant, the sum of all is the row's.
TEST(ColumnOrder, ColumnsOfOtherThingsAreNotTheForms) {
  const Report report = recognise(with_sections(
      3,
      "| 项目 | 县政府办 | 教育局 | 财政局 | 公安局 | 民政局 | 其他部门 | 总计 |\n"
      "| 1.属于国家秘密 | 1 | 0 | 2 | 0 | 0 | 3 | 6 |\n| （七）总计 | 1 | 0 | 2 | 0 | 0 | 3 | 6 |\n"));
  EXPECT_EQ(requested(report, "denied.state_secret"), "NULL NULL NULL NULL NULL NULL 6");
  EXPECT_TRUE(says(report, "unknown_column", "request/denied.state_secret/natural_person"))
      << diagnostics_of(report);
}

}  // namespace
}  // namespace gongkai
