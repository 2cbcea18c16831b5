#include "report/statistics/rows.h"

#include <algorithm>

#include "base/limits.h"
#include "document/blanks.h"
#include "report/statistics/columns.h"
#include "report/statistics/header.h"
#include "report/statistics/incomplete_rows.h"
#include "report/statistics/matrix.h"

namespace gongkai {
namespace {

using Kind = StatisticsPart::Kind;

class StatisticsRowAssembler {
 public:
  StatisticsRowAssembler(const Document& document, const ReportScope& scope)
      : document_(document), scope_(scope) {
    result_.tables.emplace_back();
  }

  void read(const Region& region) {
    if (region.sideways) {
      finish_table();
      read_matrix(document_, region, scope_.year, result_);
      begin_ = result_.rows.size();
      return;
    }
    lone_header_.clear();  // a form that goes on behind a break keeps its columns
    begin_ = result_.rows.size();
    current_ = npos;
    for (std::size_t i = region.first; i <= region.last; ++i) read_line(i);
    finish_table();
  }

  [[nodiscard]] bool is_full() const { return result_.rows.size() > limits::table_lines; }
  StatisticsRows take() { return std::move(result_); }

 private:
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);

  void read_line(std::size_t line) {
    const auto cells = document_.cells_of(document_.lines[line]);
    if (!cells.empty() && catalogue_.is_frame(cells.front().text)) {
      current_ = npos;
      return;
    }
    if (read_header(line) || read_by_columns(line)) return;
    std::vector<StatisticsPart> parts = statistics_parts(document_, line);
    const Arrangement arrangement = document_.lines[line].arrangement;
    const bool listed = arrangement == Arrangement::text || arrangement == Arrangement::listed;
    const auto is_label = [](const StatisticsPart& p) { return p.kind == Kind::label; };
    const bool labelled = std::ranges::any_of(parts, is_label);
    const auto is_figure = [](const StatisticsPart& p) {
      return p.kind == Kind::value || p.kind == Kind::blank;
    };
    single_ = listed && (labelled ? std::ranges::none_of(parts, is_figure) : parts.size() == 1);
    std::size_t first = 0;
    if (labelled && !single_)  // a number before the label is the row's, a blank that of a merged cell
      while (first < parts.size() && !is_label(parts[first])) ++first;
    bool valued = false;
    for (std::size_t i = first; i < parts.size(); ++i) {
      StatisticsPart& part = parts[i];
      if (is_label(part) && !(valued && part.label.known == nullptr)) {
        read_label(std::move(part), followed(parts, i + 1));
        valued = false;
      } else {
        valued = valued || part.kind == Kind::value;
        give(std::move(part), !labelled && parts.size() > 1);
      }
    }
  }

  /// A row between separators with a cell under every name of the header: what stands under a name is what
  /// the name says.
  bool read_by_columns(std::size_t line) {
    const Line& whole = document_.lines[line];
    if (whole.arrangement != Arrangement::ruled || by_columns_.size() != whole.cell_count) return false;
    const std::vector<StatisticsPart> parts = statistics_parts(document_, line);
    std::vector<std::vector<StatisticsPart>> cells(whole.cell_count);
    for (const StatisticsPart& part : parts) cells[part.cell - whole.first_cell].push_back(part);
    for (std::size_t i = 0; i < cells.size(); ++i)
      if (!fits_column(by_columns_[i], cells[i], i)) return false;
    single_ = false;
    current_ = npos;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const bool labels = by_columns_[i] == ColumnRole::label;
      if (labels || i % group_width_ == 0) current_ = npos;
      if (labels && !cells[i].empty() && cells[i].front().kind == Kind::label) {
        for (StatisticsPart& part : cells[i]) take_cell(std::move(part));
      } else if (current_ != npos) {
        take_cell(as_one(cells[i], by_columns_[i], whole, i, line));
      }
    }
    current_ = npos;
    return true;
  }

  /// What a cell says, taken for the figure under a column of figures.
  [[nodiscard]] StatisticsPart as_one(const std::vector<StatisticsPart>& parts, ColumnRole role,
                                      const Line& whole, std::size_t i, std::size_t line) const {
    if (parts.size() == 1 && parts.front().kind != Kind::label) return parts.front();
    const auto cell = static_cast<std::uint32_t>(whole.first_cell + i);
    const bool figure = role >= ColumnRole::value && role <= ColumnRole::part;
    return {.kind = figure ? Kind::value : Kind::label,
            .text = trim(document_.cells[cell].text),
            .cell = cell,
            .line = line,
            .label = {}};
  }

  void take_cell(StatisticsPart part) {
    if (current_ == npos) {
      StatisticsRow& row = start(part.line);
      row.key = part.label.key;
      row.known = part.label.known;
      row.labels.push_back(std::move(part));
    } else {
      result_.rows[current_].cells.push_back(std::move(part));
    }
  }

  /// Whether the cell may stand under the name: one label and no figure under that of the labels, no label of
  /// the form elsewhere. The half of a row that another list beside this one left over is blank.
  [[nodiscard]] bool fits_column(ColumnRole role, const std::vector<StatisticsPart>& parts,
                                 std::size_t i) const {
    const auto is = [&](Kind kind) { return std::ranges::count(parts, kind, &StatisticsPart::kind); };
    if (role != ColumnRole::label)
      return std::ranges::none_of(parts, [](const StatisticsPart& part) {
        return part.kind == Kind::label && part.label.known != nullptr;
      });
    if (i >= group_width_ && parts.size() == 1 && is(Kind::blank) == 1) return true;
    return is(Kind::label) == 1 && is(Kind::value) == 0 && !parts.front().label.key.empty() &&
           !parts.front().label.annotated;
  }

  /// Whether a unit or a figure stands behind on the line.
  static bool followed(const std::vector<StatisticsPart>& parts, std::size_t from) {
    return from < parts.size() && parts[from].kind != Kind::label;
  }

  bool read_header(std::size_t line) {
    if (is_column_letters(document_, line)) return true;
    if (const auto header = statistics_header(document_, line, scope_.year); !header.empty()) {
      adopt(header, line);
      if (header.size() == document_.lines[line].cell_count) by_columns_ = header;
      header_line_ = line;
      return true;
    }
    if (header_line_ != npos && line == header_line_ + 1 && read_second_header(line)) return true;
    if (!lone_header_.empty() && ends_header_word(document_, line)) return true;
    ColumnRole role = lone_header_word(document_, line, scope_.year);
    if (role == ColumnRole::none && !lone_header_.empty()) role = lone_part(line);
    if (role == ColumnRole::none) {
      lone_header_.clear();
      return false;
    }
    if (role == ColumnRole::label && !lone_header_.empty() && lone_header_.front() == role)
      lone_header_.clear();
    lone_header_.push_back(role);
    if (std::ranges::find(lone_header_, ColumnRole::label) != lone_header_.end() && lone_header_.size() > 1)
      adopt(lone_header_, line);
    current_ = npos;
    return true;
  }

  /// Once a header has begun, one cell a line: 区政府, 合计.
  [[nodiscard]] ColumnRole lone_part(std::size_t line) const {
    const auto cells = document_.cells_of(document_.lines[line]);
    if (cells.size() != 1 || scan_marker(cells.front().text).style != MarkerStyle::none)
      return ColumnRole::none;
    return catalogue_.column_role(cells.front().text, scope_.year);
  }

  /// The value column divided on a line below: 区政府, 区直单位, 合计.
  bool read_second_header(std::size_t line) {
    std::vector<ColumnRole> parts;
    for (const Cell& cell : document_.cells_of(document_.lines[line])) {
      if (cell.text.empty()) continue;
      const ColumnRole role = catalogue_.column_role(cell.text, scope_.year);
      if (role < ColumnRole::value || role > ColumnRole::part) return false;
      parts.push_back(role);
    }
    if (parts.size() < 2) return false;
    std::vector<ColumnRole> joined;
    for (const ColumnRole role : header_)
      if (role < ColumnRole::value || role == ColumnRole::remark) joined.push_back(role);  // in their order
    std::erase(joined, ColumnRole::none);
    joined.insert(joined.end(), parts.begin(), parts.end());
    adopt(joined, line);
    return true;
  }

  void adopt(const std::vector<ColumnRole>& header, std::size_t line) {
    finish_table();
    header_ = header;
    const std::vector<ColumnRole> group = first_group(header);
    group_width_ = group.size();
    columns_ = StatisticsColumns(settle_scope(group, scope_.of_whole));
    header_source_ = line;
    by_columns_.clear();
    result_.tables.push_back({.caption = caption_above(document_, line)});
  }

  StatisticsRow& start(std::size_t line) {
    current_ = result_.rows.size();
    StatisticsRow& row = result_.rows.emplace_back();
    row.line = line;
    row.table = result_.tables.size() - 1;
    row.ruled = document_.lines[line].arrangement == Arrangement::ruled;
    row.single = single_;
    return row;
  }

  void give(StatisticsPart part, bool whole_row) {
    if (current_ == npos && part.kind == Kind::blank) return;
    if (is_stray_number(part)) {
      const std::size_t row_before = current_;
      start(part.line).cells.push_back(std::move(part));
      current_ = row_before;
      return;
    }
    const bool taken = whole_row && part.line != cells_line_ && has_figures();
    if (current_ == npos || taken) start(part.line);
    cells_line_ = part.line;
    if (whole_row) result_.rows[current_].single = false;
    result_.rows[current_].cells.push_back(std::move(part));
  }

  [[nodiscard]] bool has_figures() const {
    return current_ != npos && std::ranges::any_of(result_.rows[current_].cells, [](const StatisticsPart& p) {
             return p.kind != Kind::unit;
           });
  }

  /// Behind a whole row a lone number is none of its values: a page number, say.
  [[nodiscard]] bool is_stray_number(const StatisticsPart& part) const {
    if (!single_ || part.kind != Kind::value || current_ == npos) return false;
    const StatisticsRow& row = result_.rows[current_];
    return !row.single &&
           std::ranges::any_of(row.cells, [](const StatisticsPart& p) { return p.kind == Kind::value; });
  }

  void read_label(StatisticsPart part, bool valued) {
    if (part.label.key.empty()) {  // a list marker in a cell of its own, or the bracket that closes a label
      if (current_ != npos && part.label.brackets < 0)
        result_.rows[current_].labels.push_back(std::move(part));
      return;
    }
    if (current_ != npos && goes_on(result_.rows[current_], part)) {
      StatisticsRow& row = result_.rows[current_];
      row.key += part.label.key;
      const IndicatorLabel* known = catalogue_.find(row.key);
      const bool more = row.cells.empty() && !part.label.annotated && part.label.brackets >= 0;
      if (known != nullptr || more) row.known = known;  // what the beginning alone counts is not the row's
      row.labels.push_back(std::move(part));
      row.single = row.single && !valued;
      return;
    }
    StatisticsRow& row = start(part.line);
    row.key = part.label.key;
    row.known = part.label.known;
    row.labels.push_back(std::move(part));
  }

  /// Whether `part` is more of the row's label, wrapped over lines.
  [[nodiscard]] bool goes_on(const StatisticsRow& row, const StatisticsPart& part) const {
    if (row.labels.empty() || part.label.prefixed || row.labels.back().line == part.line) return false;
    const LabelKey joined = row.key + part.label.key;
    // 政府公报 and 公开信息数 are labels, too: without a cell the first is the beginning of theirs together.
    const bool may_go_on = row.known == nullptr || part.label.known == nullptr || row.cells.empty();
    if (part.label.marker == MarkerStyle::none && may_go_on && catalogue_.find(joined) != nullptr)
      return true;
    if (part.label.known != nullptr) return false;
    if (part.label.annotated) return true;
    if (part.label.marker != MarkerStyle::none) return false;
    int open = 0;
    for (const StatisticsPart& piece : row.labels) open += piece.label.brackets;
    if (open > 0) return true;
    if (row.known != nullptr && !row.cells.empty()) return false;
    return !catalogue_.find_damaged(joined).empty() || catalogue_.is_beginning(joined) ||
           catalogue_.read_label(row.raw_label() + std::string(part.text)).known != nullptr;
  }

  /// Places the figures of the rows since the last header.
  void finish_table() {
    const std::span<StatisticsRow> rows = std::span(result_.rows).subspan(begin_);
    for (StatisticsRow& row : rows)
      if (row.labels.size() > 1) read_whole_label(row);
    if (columns_.begins_with_code()) drop_codes(rows);
    for (StatisticsRow& row : rows) {
      columns_.place(row);
      row.sum = row.known == nullptr && row.labels.size() == 1 &&
                catalogue_.column_role(row.labels.front().text) == ColumnRole::total;
    }
    distrust_incomplete(rows);
    if (!rows.empty() && !columns_.has_own() && header_source_ != npos) {
      ForeignColumns foreign{.line = header_source_, .raw = {}};
      for (const Cell& cell : document_.cells_of(document_.lines[header_source_]))
        foreign.raw.append(foreign.raw.empty() ? "" : " ").append(cell.text);
      result_.foreign.push_back(std::move(foreign));
    }
    begin_ = result_.rows.size();
    current_ = npos;
    header_source_ = npos;
  }

  /// What only the pieces together tell: 费用（万 ⏎ 元）.
  void read_whole_label(StatisticsRow& row) const {
    const WrittenLabel whole = catalogue_.read_label(row.raw_label());
    if (row.known == nullptr) {
      row.known = whole.known;
      row.key = whole.key;
    }
    row.unit = whole.unit;
  }

  /// Cells one a line: the last number of a row is the code of the next one.
  void drop_codes(std::span<StatisticsRow> rows) const {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      StatisticsRow& row = rows[i];
      if (!row.single) continue;
      if (row.labels.empty()) continue;
      const bool last = i + 1 == rows.size();
      const auto numbers = static_cast<std::size_t>(std::ranges::count_if(
          row.cells, [](const StatisticsPart& p) { return p.kind == Kind::value || p.kind == Kind::blank; }));
      if (last && numbers == columns_.figures()) continue;
      if (numbers == columns_.figures() + 1 && row.cells.back().kind == Kind::value) {
        row.cells.pop_back();
      } else if (numbers > 0) {
        row.cells.push_back(row.cells.back());  // not to be told apart: one too many
        row.cells.push_back(row.cells.back());
      }
    }
  }

  const Document& document_;
  const StatisticsCatalogue& catalogue_ = StatisticsCatalogue::instance();
  StatisticsRows result_;
  StatisticsColumns columns_;
  ReportScope scope_;
  std::vector<ColumnRole> header_, lone_header_;
  std::vector<ColumnRole> by_columns_;  // of a header that has one name a cell
  std::size_t group_width_ = 0;         // columns of one list, where several stand side by side
  std::size_t header_line_ = npos, header_source_ = npos;
  std::size_t begin_ = 0;  // first row behind the last header
  std::size_t current_ = npos;
  std::size_t cells_line_ = npos;
  bool single_ = false;
};

}  // namespace

std::string StatisticsRow::raw_label() const {
  std::string raw;
  for (const StatisticsPart& part : labels) raw += part.text;
  return raw;
}

std::string StatisticsRow::raw_cells() const {
  std::string raw;
  for (const StatisticsPart& part : cells)
    if (!part.text.empty()) raw.append(raw.empty() ? "" : " ").append(part.text);
  return raw;
}

StatisticsRows statistics_rows(const Document& document, const std::vector<Region>& regions,
                               const ReportScope& scope) {
  StatisticsRowAssembler assembler(document, scope);
  for (const Region& region : regions)
    if (region.form == Form::statistics && !assembler.is_full()) assembler.read(region);
  return assembler.take();
}

}  // namespace gongkai
