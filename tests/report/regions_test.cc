// Tables of the report's own that use words of the forms: none of their figures is the form's.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "report/documents.h"

namespace gongkai {
namespace {

using Grid = std::vector<std::vector<std::string>>;

std::string joined(const Grid& grid, std::string_view open, std::string_view between,
                   std::string_view close) {
  std::string text;
  for (const auto& row : grid) {
    for (std::size_t c = 0; c < row.size(); ++c) text.append(c == 0 ? open : between).append(row[c]);
    text.append(close);
  }
  return text;
}

std::string markdown(const Grid& grid) {
  std::string text = joined(grid, "| ", " | ", " |\n");
  std::string rule = "|";
  for (std::size_t c = 0; c < grid.front().size(); ++c) rule += "---|";
  return text.insert(text.find('\n') + 1, rule + "\n");
}

struct OwnTable {
  const char* name;
  std::size_t section;
  Grid grid;
};

const std::vector<OwnTable>& own_tables() {
  static const std::vector<OwnTable> tables{
      {"PowersByLevel",
       2,
       {{"事项类型", "市级", "县级", "乡级"},
        {"行政许可", "31", "42", "7"},
        {"行政处罚", "120", "88", "4"},
        {"行政强制", "9", "3", "0"}}},
      {"FieldsAndWho",
       2,
       {{"序号", "领域", "条数", "责任单位"},
        {"1", "行政许可", "35", "审批局"},
        {"2", "食品安全", "14", "市场监管局"},
        {"3", "行政处罚", "27", "城管局"}}},
      {"RequestsByYear",
       3,
       {{"项目", "2018年", "2019年", "2021年"}, {"其他处理", "3", "5", "8"}, {"结转下年", "1", "0", "1"}}},
      {"RequestsByDistrict",
       3,
       {{"类别", "东河区", "西河区", "南山区", "北山区", "高新区", "经开区", "合计"},
        {"新收申请", "1", "2", "3", "4", "5", "6", "21"},
        {"予以公开", "1", "1", "1", "1", "1", "1", "6"},
        {"结转下年", "0", "0", "1", "0", "0", "2", "3"}}},
      {"DisputesOfDistricts",
       4,
       {{"县区", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"},
        {"东河区", "7", "1", "0", "2", "10"},
        {"西河区", "3", "0", "0", "0", "3"},
        {"南山区", "5", "5", "1", "0", "11"}}},
      {"DisputesByQuarter",
       4,
       {{"类别", "一季度", "二季度", "三季度", "四季度", "合计"},
        {"尚未审结", "0", "0", "1", "0", "1"},
        {"结果纠正", "0", "1", "0", "1", "2"},
        {"其他结果", "88", "0", "1", "1", "90"}}},
      {"DisclosureByQuarter",
       4,
       {{"项目", "一季度", "二季度", "三季度", "四季度", "合计"},
        {"规章", "46", "0", "0", "0", "46"},
        {"行政事业性收费", "1", "1", "1", "0", "3"},
        {"政府集中采购", "0", "0", "0", "25", "25"}}},
  };
  return tables;
}

class OwnTables : public testing::TestWithParam<OwnTable> {};

bool states_a_figure(const Report& report) {
  const auto stated = [](const auto& row) {
    return std::ranges::any_of(row.counts, [](const Count& count) { return count.has_value(); });
  };
  return std::ranges::any_of(report.request, stated) || std::ranges::any_of(report.dispute, stated) ||
         std::ranges::any_of(report.disclosure,
                             [](const DisclosureRow& row) { return row.value.has_value(); });
}

TEST_P(OwnTables, InCellsAreOtherTables) {
  const OwnTable& own = GetParam();
  for (const std::string& text : {markdown(own.grid), joined(own.grid, "", "\t", "\n")}) {
    const Report report = recognise(with_sections(own.section, "有关情况如下。\n" + text + "以下另述。\n"));
    EXPECT_TRUE(report.disclosure.empty() && report.request.empty() && report.dispute.empty()) << text;
    std::string cells;
    for (const OtherCellRow& cell : report.other_cells) cells += cell.raw + " ";
    std::string stated;
    for (const auto& row : own.grid)
      for (const std::string& cell : row) stated += cell + " ";
    EXPECT_EQ(cells, stated) << text;
  }
}

TEST_P(OwnTables, OneCellALineStateNoFigureOfAForm) {
  const OwnTable& own = GetParam();
  const std::string text = joined(own.grid, "", "\n", "\n");
  EXPECT_FALSE(states_a_figure(recognise(with_sections(own.section, "有关情况如下。\n" + text)))) << text;
}

INSTANTIATE_TEST_SUITE_P(All, OwnTables, testing::ValuesIn(own_tables()),
                         [](const auto& one) { return std::string(one.param.name); });

}  // namespace
}  // namespace gongkai
