#include "report/statistics/matrix.h"

#include <algorithm>

#include "base/cancel.h"
#include "base/limits.h"
#include "document/blanks.h"
#include "document/value_token.h"
#include "report/forms/catalogue.h"
#include "report/statistics/columns.h"
#include "report/statistics/figure.h"
#include "text/marker.h"

namespace gongkai {
namespace {

constexpr std::size_t fewest_labels = 2;
constexpr std::size_t fewest_outcomes = 2;  // one word alone may also name a body
constexpr std::size_t most_columns = 200;
constexpr std::size_t label_columns = 3;  // of table three: two groups, the row
constexpr std::size_t none = static_cast<std::size_t>(-1);

const Cell* cell_at(const std::vector<const Cell*>& row, std::size_t column) {
  return column < row.size() ? row[column] : nullptr;
}

bool is_figure(std::string_view text) { return is_value_token(text) || read_stated(text).has_value(); }

const LabelEntry* outcome_of(std::string_view text) {
  const LabelEntry* label = Catalogue::instance().find(label_key(text));
  const auto is_row = [](const LabelDef* def) {
    return def->form == Form::request && def->role == Role::row;
  };
  return label != nullptr && std::ranges::any_of(label->defs, is_row) ? label : nullptr;
}

bool is_outcome(const Cell* cell) { return cell != nullptr && outcome_of(cell->text) != nullptr; }

/// Not a word that may as well name a body or stand for all of them, unless it has its number: （七）总计.
bool is_certain_outcome(const Cell& cell) {
  const LabelEntry* outcome = outcome_of(cell.text);
  return outcome != nullptr && (!outcome->ambiguous || scan_marker(cell.text).length != 0);
}

/// The rows of a block of lines, each cell at every column that it covers.
class Matrix {
 public:
  Matrix(const Document& document, std::size_t first, std::size_t last) : document_(document), first_(first) {
    std::vector<std::pair<const Cell*, std::uint32_t>> reaching;
    for (std::size_t i = first; i <= last; ++i) {
      may_cancel(round_cost);
      rows_.push_back(lay(document.cells_of(document.lines[i]), reaching));
    }
    settle();
  }

  /// Whether labels head the columns and every row of figures has a cell in each.
  [[nodiscard]] bool is_list() const {
    return header_rows_ > 0 && header_rows_ < rows_.size() && labels_ >= fewest_labels &&
           labels_ * 2 >= rows_[header_rows_ - 1].size() - first_column_ && !names_outcomes();
  }

  /// Index of the report's own row; none where that is not certain.
  [[nodiscard]] std::size_t own_row(std::optional<std::int64_t> year) const {
    std::vector<ColumnRole> roles;
    std::vector<std::size_t> at;
    for (std::size_t i = header_rows_; i < rows_.size(); ++i) {
      if (!has_figures(i)) continue;
      if (rows_[i].size() != rows_[header_rows_ - 1].size()) return none;
      roles.push_back(role_of(i, year));
      at.push_back(i);
    }
    const auto own = StatisticsColumns::choose(settle_scope(roles, true));
    return own && !has_figures_before_labels(at[*own]) ? at[*own] : none;
  }

  void read(std::size_t own, StatisticsRows& out) const {
    const std::string_view unit = unit_of(own);
    for (std::size_t column = first_column_; column < rows_[own].size(); ++column) {
      const Cell* figure = rows_[own][column];
      const Cell* label = label_of(column);
      if (figure == nullptr || label == nullptr || label->text.empty()) continue;
      StatisticsRow& row = out.rows.emplace_back();
      StatisticsPart name = part(*label, StatisticsPart::Kind::label);
      name.label = catalogue_.read_label(label->text);
      row.line = name.line;
      row.table = out.tables.size() - 1;
      row.ruled = true;
      row.key = name.label.key;
      row.known = name.label.known;
      row.unit = name.label.unit.empty() ? unit : name.label.unit;
      const ColumnRole role = catalogue_.column_role(label->text);
      row.sum = row.known == nullptr && (role == ColumnRole::total || role == ColumnRole::whole);
      row.figure =
          part(*figure, figure->text.empty() ? StatisticsPart::Kind::blank : StatisticsPart::Kind::value);
      row.found = StatisticsRow::Figure::stated;
      row.labels.push_back(std::move(name));
      row.cells.push_back(row.figure);
    }
    for (std::size_t i = header_rows_; i < rows_.size(); ++i)
      if (i != own)
        for (const Cell& cell : document_.cells_of(document_.lines[first_ + i]))
          out.strays.push_back(number_of(cell));
  }

 private:
  /// Whether rows are called as those of table three: they are no bodies of which one is the report's own.
  /// Where an outcome heads the names themselves, the header is another table's.
  [[nodiscard]] bool names_outcomes() const {
    std::size_t named = 0;
    for (const auto& row : std::span(rows_).subspan(header_rows_)) {
      const auto names = std::span(row).first(std::min(label_columns, row.size()));
      const auto name = std::ranges::find_if(names, is_outcome);
      if (name == names.end()) continue;
      named += is_certain_outcome(**name) ? 1 : 0;
      if (is_outcome(label_of(static_cast<std::size_t>(name - names.begin())))) return true;
    }
    return named >= fewest_outcomes;
  }

  using Reaching = std::vector<std::pair<const Cell*, std::uint32_t>>;

  static std::vector<const Cell*> lay(std::span<const Cell> cells, Reaching& reaching) {
    std::vector<const Cell*> row;
    const auto skip = [&] {
      while (row.size() < reaching.size() && reaching[row.size()].second > 0) {
        --reaching[row.size()].second;
        row.push_back(reaching[row.size()].first);
      }
    };
    for (const Cell& cell : cells) {
      skip();
      for (std::uint32_t n = 0; n < cell.col_span && row.size() < most_columns; ++n) {
        if (reaching.size() <= row.size()) reaching.resize(row.size() + 1, {nullptr, 0});
        reaching[row.size()] = {&cell, cell.row_span - 1};
        row.push_back(&cell);
      }
    }
    skip();
    return row;
  }

  [[nodiscard]] bool has_figures(std::size_t i) const {
    return std::ranges::any_of(rows_[i], [](const Cell* cell) { return is_figure(cell->text); });
  }

  /// Figures before the first label, more than a serial number: the header is another table's.
  [[nodiscard]] bool has_figures_before_labels(std::size_t i) const {
    const auto before = std::span(rows_[i]).first(std::min(first_column_, rows_[i].size()));
    return std::ranges::count_if(before, [](const Cell* cell) { return is_figure(cell->text); }) > 1;
  }

  /// The header ends before the first row of figures; the labels begin at the first column that has one.
  void settle() {
    while (header_rows_ < rows_.size() && !has_figures(header_rows_)) ++header_rows_;
    if (header_rows_ == 0 || header_rows_ == rows_.size()) return;
    first_column_ = none;
    for (std::size_t column = 0; column < rows_[header_rows_ - 1].size(); ++column) {
      const Cell* label = label_of(column);
      if (label == nullptr || catalogue_.read_label(label->text).known == nullptr) continue;
      if (catalogue_.read_label(label->text).known->indicators.empty()) continue;
      ++labels_;
      first_column_ = std::min(first_column_, column);
    }
  }

  /// The text of the lowest row of the header above a column.
  [[nodiscard]] const Cell* label_of(std::size_t column) const {
    for (std::size_t i = header_rows_; i-- > 0;)
      if (const Cell* cell = cell_at(rows_[i], column); cell != nullptr && !cell->text.empty()) return cell;
    return nullptr;
  }

  [[nodiscard]] ColumnRole role_of(std::size_t i, std::optional<std::int64_t> year) const {
    for (std::size_t column = 0; column < std::min(first_column_, rows_[i].size()); ++column) {
      const std::string_view text = rows_[i][column]->text;
      if (text.empty() || is_figure(text)) continue;
      const std::string_view head = before_bracket(text);
      const ColumnRole role = catalogue_.column_role(head.empty() ? text : head, year);
      const bool names = role >= ColumnRole::value && role <= ColumnRole::remark;
      return names ? role : ColumnRole::part;
    }
    return ColumnRole::part;
  }

  /// 数量（件）
  [[nodiscard]] std::string_view unit_of(std::size_t i) const {
    for (std::size_t column = 0; column < std::min(first_column_, rows_[i].size()); ++column)
      if (const std::string_view unit = catalogue_.read_label(rows_[i][column]->text).unit; !unit.empty())
        return unit;
    return {};
  }

  [[nodiscard]] std::uint32_t number_of(const Cell& cell) const {
    return static_cast<std::uint32_t>(&cell - document_.cells.data());
  }

  [[nodiscard]] StatisticsPart part(const Cell& cell, StatisticsPart::Kind kind) const {
    const std::uint32_t number = number_of(cell);
    return {.kind = kind,
            .text = trim(cell.text),
            .cell = number,
            .line = document_.line_of(number),
            .label = {}};
  }

  const Document& document_;
  const StatisticsCatalogue& catalogue_ = StatisticsCatalogue::instance();
  std::size_t first_;
  std::vector<std::vector<const Cell*>> rows_;
  std::size_t header_rows_ = 0, first_column_ = 0, labels_ = 0;
};

/// Behind the lines from `i` on that stand together as rows of cells.
std::size_t block_end(const Document& document, const std::vector<bool>& taken, std::size_t i) {
  const Arrangement arrangement = document.lines[i].arrangement;
  const auto is_row = [&](std::size_t n) {
    return !taken[n] && document.lines[n].arrangement == arrangement && document.lines[n].cell_count > 1;
  };
  if (arrangement == Arrangement::text || arrangement == Arrangement::listed) return i;
  std::size_t end = i;
  while (end < document.lines.size() && is_row(end) && (end == i || !document.lines[end].after_gap) &&
         end - i < limits::table_rows)
    ++end;
  return end;
}

}  // namespace

std::vector<Region> find_matrices(const Document& document, const std::vector<bool>& taken,
                                  std::optional<std::int64_t> year) {
  std::vector<Region> regions;
  for (std::size_t i = 0; i < document.lines.size();) {
    const std::size_t end = taken[i] ? i : block_end(document, taken, i);
    may_cancel((end - i) * round_cost);
    if (end > i + 1) {
      const Matrix matrix(document, i, end - 1);
      if (matrix.is_list() && matrix.own_row(year) != none)
        regions.push_back({.form = Form::statistics, .first = i, .last = end - 1, .sideways = true});
    }
    i = std::max(end, i + 1);
  }
  return regions;
}

void read_matrix(const Document& document, const Region& region, std::optional<std::int64_t> year,
                 StatisticsRows& out) {
  const Matrix matrix(document, region.first, region.last);
  out.tables.emplace_back();
  matrix.read(matrix.own_row(year), out);
  out.tables.emplace_back();
}

}  // namespace gongkai
