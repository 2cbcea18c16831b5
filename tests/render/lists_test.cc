// The lists before 2019 label by label, in every layout and under every header, and tables that no form
// knows.
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>

#include "render/list_layouts.h"
#include "render/rng.h"
#include "report/recognise.h"

namespace gongkai::render {
namespace {

struct Label {
  std::string list, code, label, unit;
};

const std::vector<Label>& labels() {
  static const std::vector<Label> all = [] {
    std::vector<Label> rows;
    std::ifstream file(LIST_LABELS);
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
      std::istringstream fields(line);
      Label& row = rows.emplace_back();
      std::getline(fields, row.list, '\t');
      std::getline(fields, row.code, '\t');
      std::getline(fields, row.label, '\t');
      std::getline(fields, row.unit, '\t');
    }
    return rows;
  }();
  return all;
}

/// The rows of a list; of the many wordings of 2014 the `round`-th of each code.
std::vector<Label> list_of(const std::string& name, std::size_t round) {
  std::vector<Label> rows;
  for (const Label& label : labels()) {
    if (label.list != name) continue;
    const auto same = std::ranges::find(rows, label.code, &Label::code);
    if (same == rows.end() || name != "2014") {
      rows.push_back(label);
      continue;
    }
    std::vector<Label> wordings;
    for (const Label& other : labels())
      if (other.list == name && other.code == label.code) wordings.push_back(other);
    *same = wordings[round % wordings.size()];
  }
  return rows;
}

constexpr std::size_t kRounds = 16;  // wordings of one code

/// How a header names columns: L label, U unit, C code, V the figure, O another figure, S a share, R a
/// remark.
struct Header {
  int year;
  Cells names;
  std::string columns;
};

const Header kHeaders[] = {
    {2016, {"统计指标", "单位", "统计数"}, "LUV"},
    {2010, {"指 标 名 称", "计量单位", "2010 年度", "历年累计"}, "LUVO"},
    {2008, {"指标名称", "计量单位", "代码", "本期实际", "本年累计"}, "LUCOV"},
    {2007, {"指标名称", "计算单位", "代码", "本月累计"}, "LUCV"},
    {2016, {"序号", "指标", "单位", "数量", "所占比例"}, "CLUVS"},
    {2016, {"序号", "指标名称", "计量单位", "上一期数据", "本期增减量", "本年累计"}, "CLUOOV"},
    {2016, {"统计指标", "单位", "2015年", "2016年"}, "LUOV"},
    {2016, {"统计指标", "单位", "2016年1-12月"}, "LUV"},
    {2016, {"统计指标", "单位", "一季度", "二季度", "三季度", "四季度", "合计"}, "LUOOOOV"},
    {2016, {"统计指标", "单位", "统计数", "统计指标", "单位", "统计数"}, "LUVLUV"},
};

struct Filled {
  CellRows rows;
  std::map<std::string, double> expected;
};

Filled fill(const Header& header, const std::vector<Label>& list, Rng& rng) {
  Filled filled;
  filled.rows.push_back(header.names);
  for (std::size_t i = 0; i < list.size();) {
    Cells row;
    std::size_t at = i;
    for (const char column : header.columns) {
      const bool there = at < list.size();
      if (column == 'L') row.push_back(there ? list[at].label : "");
      if (column == 'U') row.push_back(there ? list[at].unit : "");
      if (column == 'C') row.push_back(std::to_string(at + 1));
      if (column == 'O') row.push_back(std::to_string(rng.between(0, 900)));
      if (column == 'S') row.push_back(std::to_string(rng.between(1, 99)) + ".5%");
      if (column != 'V') continue;
      const std::int64_t value = rng.between(0, 900);
      row.push_back(there ? std::to_string(value) : "");
      if (!there) continue;
      if (!list[at].code.empty())
        filled.expected[list[at].code] = static_cast<double>(value) * (list[at].unit == "万元" ? 10000 : 1);
      ++at;
    }
    i = std::max(at, i + 1);
    filled.rows.push_back(row);
  }
  return filled;
}

/// What is wrong, lost or invented.
std::string compare(const Report& report, const std::map<std::string, double>& expected) {
  std::map<std::string, double> found;
  std::string text;
  for (const MetricRow& row : report.metrics) {
    found[*row.code] = row.value;
    if (!expected.contains(*row.code)) text += "invented " + *row.code + "\n";
  }
  for (const auto& [code, value] : expected) {
    if (!found.contains(code)) text += "lost " + code + "\n";
    if (found.contains(code) && found[code] != value) text += "wrong " + code + "\n";
  }
  return text;
}

TEST(Lists, EveryLabelOfEveryListInEveryLayout) {
  Rng rng(1);
  std::size_t figures = 0;
  for (const std::string name :
       {"GS-2008", "FJ-2009", "SH-2007", "REG-2009", "NINE-2009", "2014", "FJ-CMS", "CMS-2016"})
    for (std::size_t round = 0; round < (name == std::string("2014") ? kRounds : 1); ++round)
      for (const ListLayout layout : kListLayouts) {
        const Filled filled = fill(kHeaders[0], list_of(name, round), rng);
        figures += filled.expected.size();
        EXPECT_EQ(compare(recognise(list_report(layout, 2016, filled.rows)), filled.expected), "")
            << name << " layout " << static_cast<int>(layout) << " round " << round;
      }
  EXPECT_GT(figures, 5000U);
}

TEST(Lists, UnderEveryHeader) {
  Rng rng(2);
  for (const Header& header : kHeaders)
    for (const ListLayout layout : kListLayouts) {
      // Names with blanks inside cannot be told apart where one blank divides columns.
      if (layout == ListLayout::kOneBlank && header.names[0].find(' ') != std::string::npos) continue;
      // One cell a line, blank cells vanish: an even number of rows.
      std::vector<Label> list = list_of("NINE-2009", 0);
      if (list.size() % 2 != 0) list.pop_back();
      const Filled filled = fill(header, list, rng);
      EXPECT_EQ(compare(recognise(list_report(layout, header.year, filled.rows)), filled.expected), "")
          << joined(header.names, "|") << " layout " << static_cast<int>(layout);
    }
}

TEST(Lists, UnknownRowsHurtNoNeighbourAndAreOtherCells) {
  Rng rng(3);
  const std::vector<Label> unknown = list_of("none", 0);
  ASSERT_GE(unknown.size(), 5U);
  for (const ListLayout layout : kRowLayouts) {
    std::vector<Label> list = list_of("NINE-2009", 0);
    for (std::size_t i = 0; i < unknown.size(); ++i)
      list.insert(list.begin() + static_cast<std::ptrdiff_t>(3 + 7 * i), unknown[i]);
    const Filled filled = fill(kHeaders[0], list, rng);
    const Report report = recognise(list_report(layout, 2016, filled.rows));
    EXPECT_EQ(compare(report, filled.expected), "") << "layout " << static_cast<int>(layout);
    for (std::size_t i = 1; i < filled.rows.size(); ++i) {
      if (!list[i - 1].code.empty()) continue;
      for (const std::string& cell : filled.rows[i])
        EXPECT_TRUE(
            std::ranges::any_of(report.other_cells, [&](const OtherCellRow& row) { return row.raw == cell; }))
            << cell << " layout " << static_cast<int>(layout);
    }
  }
}

/// A table of a kind met in reports whose words no form knows.
CellRows unknown_table(Rng& rng) {
  const Cells things{"财政预决算", "重大建设项目", "食品安全",   "环境监测", "社会救助",
                     "土地征收",   "住房保障",     "教育招生",   "医疗卫生", "办公费",
                     "印刷费",     "差旅费",       "公务接待费", "公务用车", "合计"};
  const auto number = [&] { return std::to_string(rng.between(0, 9999)); };
  const auto share = [&] {
    return std::to_string(rng.between(0, 99)) + "." + std::to_string(rng.below(10)) + "%";
  };
  const Cells heads[] = {{"领域", "2015年", "2016年", "单位"},
                         {"内容", "条目", "比例"},
                         {"部门事项", "教育局", "民政局", "水务局", "合计"},
                         {"重点领域", "公开条目", "责任单位"},
                         {"姓名", "职务", "联系电话"},
                         {"科目", "预算数（万元）", "决算数（万元）"}};
  const std::size_t kind = rng.below(std::size(heads));
  CellRows rows{heads[kind]};
  const std::size_t first = rng.below(things.size());
  const std::size_t count = 2 + rng.below(6);
  for (std::size_t i = 0; i < count; ++i) {
    const std::string& thing = things[(first + i) % things.size()];
    switch (kind) {
      case 0:
        rows.push_back({thing, number(), number(), rng.chance(50) ? "件" : "条"});
        break;
      case 1:
        rows.push_back({thing, number(), share()});
        break;
      case 2:
        rows.push_back({thing, number(), number(), number(), number()});
        break;
      case 3:
        rows.push_back({thing, number(), rng.chance(50) ? "教育局" : "民政局"});
        break;
      case 4:
        rows.push_back({thing, "科员", "0539-" + std::to_string(rng.between(1000000, 9999999))});
        break;
      default:
        rows.push_back({thing, number() + ".5", number() + ".25"});
        break;
    }
  }
  return rows;
}

TEST(OtherTablesRendered, NothingOfThemIsAFigureAndEveryCellIsKept) {
  Rng rng(4);
  for (std::size_t n = 0; n < 200; ++n) {
    const ListLayout layout = kRowLayouts[n % std::size(kRowLayouts)];
    const CellRows rows = unknown_table(rng);
    const Report report = recognise(list_report(layout, 2016, rows));
    EXPECT_EQ(
        report.metrics.size() + report.request.size() + report.dispute.size() + report.disclosure.size(), 0U)
        << joined(rows[0], "|") << " layout " << static_cast<int>(layout);
    std::string expected;
    for (std::size_t i = 0; i < rows.size(); ++i)
      for (std::size_t k = 0; k < rows[i].size(); ++k)
        expected += std::to_string(i + 1) + "," + std::to_string(k + 1) + " " + rows[i][k] + "\n";
    std::string found;
    for (const OtherCellRow& cell : report.other_cells)
      found += std::to_string(cell.row) + "," + std::to_string(cell.col) + " " + cell.raw + "\n";
    EXPECT_EQ(found, expected) << "layout " << static_cast<int>(layout);
    EXPECT_EQ(report.sections[0].body.find(rows[1][0]), std::string::npos);
  }
}

}  // namespace
}  // namespace gongkai::render
