#include "render/sheet.h"

#include "render/utf8.h"

namespace gongkai::render {
namespace {

class TableMaker {
 public:
  TableMaker(const Facts& facts, const Style& style, std::uint64_t seed)
      : facts_(facts), style_(style), seed_(seed) {}

  [[nodiscard]] std::vector<Table> two() const;
  [[nodiscard]] std::vector<Table> three() const;
  [[nodiscard]] std::vector<Table> four() const;

 private:
  [[nodiscard]] std::string label(std::string_view text, std::string_view group = {}) const {
    return print_label(text, style_.label, seed_, group);
  }
  [[nodiscard]] Cell value(const Value& v, Kind kind = Kind::kCount, unsigned cols = 1) const {
    return {print_value(v, kind, style_.value), 1, cols, true};
  }
  [[nodiscard]] std::vector<Row> block_rows(std::size_t b, unsigned width) const;
  [[nodiscard]] std::vector<Row> three_header() const;
  [[nodiscard]] Row three_row(std::size_t index, bool first, std::size_t last) const;
  [[nodiscard]] Row result_header() const;
  [[nodiscard]] Table four_wide() const;

  const Facts& facts_;
  const Style& style_;
  std::uint64_t seed_;
};

// Caption over the whole width, header, one row per item. In a block of one measure the last cell of each row
// reaches over the remaining columns.
std::vector<Row> TableMaker::block_rows(std::size_t b, unsigned width) const {
  const Block& block = blocks(facts_.two)[b];
  const auto span = [&](std::size_t m) {
    const auto last = block.measures.size() - 1;
    return m == last ? width - 1 - static_cast<unsigned>(last) : 1U;
  };
  std::vector<Row> rows(2);
  rows[0] = {RowKind::kCaption, {{label(block.caption), 1, width}}, ""};
  rows[1] = {RowKind::kHeader, {{"信息内容"}}, ""};
  for (std::size_t m = 0; m < block.measures.size(); ++m) {
    rows[1].cells.push_back({label(block.measures[m].label), 1, span(m)});
  }
  for (std::size_t i = 0; i < block.items.size(); ++i) {
    Row row{RowKind::kData, {{label(block.items[i].label)}}, ""};
    row.place = "disclosure/" + std::string(block.items[i].code);
    for (std::size_t m = 0; m < block.measures.size(); ++m) {
      row.cells.push_back(value(facts_.disclosure[b][i][m], block.measures[m].kind, span(m)));
    }
    rows.push_back(row);
  }
  return rows;
}

std::vector<Table> TableMaker::two() const {
  std::vector<Table> tables;
  for (std::size_t b = 0; b < blocks(facts_.two).size(); ++b) {
    const unsigned width =
        style_.shape.two_in_one ? 4 : 1 + static_cast<unsigned>(blocks(facts_.two)[b].measures.size());
    if (tables.empty() || !style_.shape.two_in_one) tables.push_back({2, width, {}});
    for (Row& row : block_rows(b, width)) tables.back().rows.push_back(std::move(row));
  }
  return tables;
}

std::vector<Row> TableMaker::three_header() const {
  std::vector<Row> rows(3);
  for (Row& row : rows) row.kind = RowKind::kHeader;
  rows[0].cells = {
      {"（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, style_.shape.stubs},
      {"申请人情况", 1, 7}};
  rows[1].cells = {{"自然人", 2}, {"法人或其他组织", 1, 5}, {label("总计"), 2}};
  for (std::size_t c = 1; c < 6; ++c) rows[2].cells.push_back({label(applicants()[c].label)});
  return rows;
}

Row TableMaker::three_row(std::size_t index, bool first, std::size_t last) const {
  const auto& rows = outcomes(facts_.three);
  const Outcome& outcome = rows[index];
  const unsigned stubs = style_.shape.stubs;
  Row row{RowKind::kData, {}, "request/" + std::string(outcome.code)};
  const std::string text = label(outcome.label, outcome.group);
  const bool starts = first || rows[index - 1].group != outcome.group;
  if (stubs == 1) {
    const bool top = outcome.result && (first || !rows[index - 1].result);
    const std::string group = starts && !outcome.group.empty() ? label(outcome.group) + " " : "";
    row.cells = {{(top ? "三、本年度办理结果 " : "") + group + text}};
  } else if (!outcome.result) {
    row.cells = {{text, 1, stubs}};
  } else {
    const auto run = [&](auto same) {
      std::size_t end = index;
      while (end < last && same(rows[end])) ++end;
      return static_cast<unsigned>(end - index);
    };
    if (first || !rows[index - 1].result) {
      row.cells.push_back({"三、本年度办理结果", run([](const Outcome& o) { return o.result; }), 1});
    }
    if (outcome.group.empty()) {
      row.cells.push_back({text, 1, stubs - 1});
    } else if (stubs == 2) {
      row.cells.push_back({(starts ? label(outcome.group) + " " : "") + text});
    } else {
      const auto same = [&](const Outcome& o) { return o.group == outcome.group; };
      if (starts) row.cells.push_back({label(outcome.group), run(same), 1});
      row.cells.push_back({text});
    }
  }
  for (const Value& v : facts_.request[index]) row.cells.push_back(value(v));
  return row;
}

std::vector<Table> TableMaker::three() const {
  const std::size_t count = outcomes(facts_.three).size();
  const std::size_t cut = style_.shape.three_split ? 6 + seed_ % (count - 10) : count;
  std::vector<Table> tables;
  for (std::size_t i = 0; i < count; ++i) {
    const bool first = i == 0 || i == cut;
    if (first) tables.push_back({3, style_.shape.stubs + 7, three_header()});
    tables.back().rows.push_back(three_row(i, first, i < cut ? cut : count));
  }
  return tables;
}

Row TableMaker::result_header() const {
  Row header{RowKind::kHeader, {}, ""};
  for (const Item& result : results()) header.cells.push_back({label(result.label)});
  return header;
}

Table TableMaker::four_wide() const {
  Table table{4, 15, std::vector<Row>(4)};
  for (std::size_t i = 0; i < 3; ++i) table.rows[i].kind = RowKind::kHeader;
  table.rows[0].cells = {{"行政复议", 1, 5}, {"行政诉讼", 1, 10}};
  for (Cell cell : result_header().cells) {
    cell.rows = 2;
    table.rows[1].cells.push_back(cell);
  }
  table.rows[1].cells.push_back({label(channels()[1].label), 1, 5});
  table.rows[1].cells.push_back({label(channels()[2].label), 1, 5});
  for (int half = 0; half < 2; ++half) {
    for (const Cell& cell : result_header().cells) table.rows[2].cells.push_back(cell);
  }
  table.rows[3].place = "dispute";
  for (const auto& channel : facts_.dispute) {
    for (const Value& v : channel) table.rows[3].cells.push_back(value(v));
  }
  return table;
}

std::vector<Table> TableMaker::four() const {
  if (style_.shape.four == FourForm::kWide) return {four_wide()};
  std::vector<Table> tables;
  const bool labelled = style_.shape.four == FourForm::kLabelled;
  for (std::size_t c = 0; c < 3; ++c) {
    Row data{RowKind::kData, {}, "dispute/" + std::string(channels()[c].code)};
    if (labelled) data.cells.push_back({label(channels()[c].label)});
    for (const Value& v : facts_.dispute[c]) data.cells.push_back(value(v));
    if (!labelled || c == 0) {
      Table table{4, labelled ? 6U : 5U, {}};
      Row header = result_header();
      if (labelled) header.cells.insert(header.cells.begin(), Cell{"类别"});
      const Row caption{RowKind::kCaption, {{label(channels()[c].label), 1, 5}}, ""};
      const Row litigation{RowKind::kCaption, {{"行政诉讼", 1, 5}}, ""};
      if (!labelled && c > 0) table.rows.push_back(litigation);
      if (!labelled) table.rows.push_back(caption);
      table.rows.push_back(header);
      tables.push_back(table);
    }
    tables.back().rows.push_back(data);
  }
  return tables;
}

}  // namespace

std::vector<Table> make_tables(int number, const Facts& facts, const Style& style, std::uint64_t seed) {
  const TableMaker maker(facts, style, seed);
  return number == 2 ? maker.two() : number == 3 ? maker.three() : maker.four();
}

std::vector<std::vector<Slot>> spread(const Table& table) {
  std::vector<std::vector<Slot>> grid(table.rows.size(), std::vector<Slot>(table.width));
  std::vector<std::vector<bool>> taken(table.rows.size(), std::vector<bool>(table.width));
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    std::size_t c = 0;
    for (const Cell& cell : table.rows[r].cells) {
      while (c < table.width && taken[r][c]) ++c;
      if (c >= table.width) {  // a local extra column
        grid[r].push_back({cell.text, true});
        continue;
      }
      grid[r][c] = {cell.text, true};
      for (std::size_t y = r; y < std::min<std::size_t>(r + cell.rows, table.rows.size()); ++y) {
        for (std::size_t x = c; x < std::min<std::size_t>(c + cell.cols, table.width); ++x)
          taken[y][x] = true;
      }
      c += cell.cols;
    }
  }
  return grid;
}

std::vector<std::string> labels_of(const Row& row) {
  std::vector<std::string> out;
  for (const Cell& cell : row.cells) {
    if (!cell.value) out.push_back(cell.text);
  }
  return out;
}

std::vector<std::string> values_of(const Row& row) {
  std::vector<std::string> out;
  for (const Cell& cell : row.cells) {
    if (cell.value) out.push_back(cell.text);
  }
  return out;
}

}  // namespace gongkai::render
