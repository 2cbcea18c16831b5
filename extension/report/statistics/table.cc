#include "report/statistics/table.h"

#include <algorithm>
#include <map>

#include "report/statistics/align.h"
#include "report/statistics/figure.h"
#include "report/statistics/lost_list.h"
#include "report/statistics/scope.h"
#include "report/table/counts.h"

namespace gongkai {
namespace {

constexpr std::string_view table_name = "metric";
constexpr std::string_view qualifier_names[] = {"exact", "approximate", "more_than",
                                                "less_than"};  // by Qualifier

const UnitDef* find_unit(std::string_view text, const Catalogue& catalogue) {
  const LabelKey key = key_of(text);
  for (const UnitDef& unit : catalogue.value_units())
    if (key == key_of(unit.word)) return &unit;
  return nullptr;
}

/// What a row gave.
struct Stated {
  std::optional<Decimal> number;  ///< in the metric's unit; NULL: a row without a figure
  bool conflicting = false;
  bool exact = true;
  std::size_t metric = 0;  ///< index into Statutory::metrics, of one with a number
};

class StatisticsReader {
 public:
  StatisticsReader(const TableContext& context, Statutory& out) : context_(context), out_(out) {}

  void read() {
    rows_ = statistics_rows(context_.document, context_.regions, {context_.year, context_.of_whole});
    out_.strays = std::move(rows_.strays);
    if (rows_.rows.empty()) {
      report_lost_list();
      return;
    }
    StatisticsAlignment alignment = align_statistics(rows_.rows);
    if (alignment.list < 0) {
      leave_regions();
      return;
    }
    match_sums(rows_.rows, alignment);
    const std::vector<bool> left = tables_of_other_scope(rows_, alignment, context_.year, context_.of_whole);
    list_ = alignment.list;
    out_.has_statistics = true;
    decide_edition();
    for (const ForeignColumns& foreign : rows_.foreign) {
      context_.diagnostics.add("unknown_column", std::string(table_name), foreign.raw, foreign.line);
      leave_line(foreign.line);
    }
    report_other_years(left);
    for (std::size_t i = 0; i < rows_.rows.size(); ++i) {
      if (left[rows_.rows[i].table]) {
        leave(rows_.rows[i]);
      } else {
        read_row(rows_.rows[i], alignment.matches[i]);
      }
    }
    drop_conflicting();
    report_missing_rows();
    if (out_.request.empty()) add_requests();
    if (out_.dispute.empty()) add_disputes();
  }

 private:
  using Figure = StatisticsRow::Figure;

  void decide_edition() {
    const std::string_view edition = catalogue_.lists()[static_cast<std::size_t>(list_)].edition;
    const auto editions = context_.catalogue.editions();
    const auto at = std::ranges::find(editions, edition, &EditionDef::code);
    if (at != editions.end()) out_.statistics_edition = static_cast<int>(at - editions.begin());
  }

  /// The row's cells to those that no form claims.
  void leave(const StatisticsRow& row) {
    for (const StatisticsPart& part : row.labels) out_.strays.push_back(part.cell);
    for (const StatisticsPart& part : row.cells) out_.strays.push_back(part.cell);
  }

  void leave_line(std::size_t line) {
    const Line& header = context_.document.lines[line];
    for (std::uint32_t n = 0; n < header.cell_count; ++n) out_.strays.push_back(header.first_cell + n);
  }

  void leave_regions() {
    for (const Region& region : context_.regions) {
      if (region.form != Form::statistics) continue;
      const Line& last = context_.document.lines[region.last];
      for (std::uint32_t cell = context_.document.lines[region.first].first_cell;
           cell < last.first_cell + last.cell_count; ++cell)
        out_.strays.push_back(cell);
    }
  }

  /// Tables two to four have labels of lists, too.
  void report_lost_list() {
    if (out_.has_disclosure || out_.has_request || out_.has_dispute) return;
    if (const auto line = find_lost_list(context_.document, context_.tokens))
      context_.diagnostics.add("unplaced_values", std::string(table_name),
                               context_.document.line_text(context_.document.lines[*line]), *line);
  }

  void report_other_years(const std::vector<bool>& left) {
    for (std::size_t i = 0; i < rows_.tables.size(); ++i)
      if (!left[i] && catalogue_.is_of_other_year(rows_.tables[i].caption, context_.year))
        context_.diagnostics.add("other_year_table", std::string(table_name), rows_.tables[i].caption);
  }

  void say(std::string_view code, const IndicatorDef& indicator, std::string_view raw, std::size_t line) {
    context_.diagnostics.add(code, place(table_name, indicator.metric), raw, line);
  }

  void read_row(const StatisticsRow& row, const IndicatorMatch& match) {
    qualifier_ = Qualifier::exact;
    if (match.indicator < 0) {
      report_stray(row);
      return;
    }
    const auto& indicator = catalogue_.indicators()[static_cast<std::size_t>(match.indicator)];
    if (match.fuzzy) say("fuzzy_label", indicator, row.raw_label(), row.line);
    const std::optional<Decimal> number = read_figure(row, indicator);
    const auto [at, fresh] = stated_.try_emplace(match.indicator);
    if (fresh || (number && !at->second.number)) {
      if (!number) return;
      at->second = {.number = number,
                    .conflicting = false,
                    .exact = qualifier_ == Qualifier::exact,
                    .metric = out_.metrics.size()};
      add_metric(row, indicator, *number);
    } else if (number) {
      merge(at->second, *number, row, indicator);
    }
  }

  void report_stray(const StatisticsRow& row) {
    const bool numbers = std::ranges::any_of(row.cells, [&](const StatisticsPart& part) {
      return part.kind == StatisticsPart::Kind::value &&
             read_cell(part.text, context_.catalogue).reading == Reading::number;
    });
    if (!numbers) return;
    leave(row);
    const bool labelled = !row.labels.empty();
    context_.diagnostics.add(labelled ? "unknown_row" : "orphan_values", std::string(table_name),
                             labelled ? row.raw_label() : row.raw_cells(), row.line);
  }

  /// One figure merged over this row and the next is stated of neither.
  [[nodiscard]] bool is_of_more_rows(const StatisticsRow& row) const {
    const auto rows = [&](const StatisticsPart& part) { return context_.document.cells[part.cell].row_span; };
    return !row.labels.empty() && rows(row.figure) > rows(row.labels.front());
  }

  /// The figure in the metric's unit; without one a diagnostic says why.
  std::optional<Decimal> read_figure(const StatisticsRow& row, const IndicatorDef& indicator) {
    if (row.found != Figure::stated) {
      leave(row);
      say(row.found == Figure::none ? "missing_cell" : "unplaced_values", indicator, row.raw_cells(),
          row.line);
      return std::nullopt;
    }
    const std::string_view text = row.figure.text;
    const std::size_t line = row.figure.line;
    if (is_of_more_rows(row)) {
      leave(row);
      say("unplaced_values", indicator, text, line);
      return std::nullopt;
    }
    CellValue value = read_cell(text, context_.catalogue);
    if (value.reading == Reading::unreadable) read_more(text, value);
    switch (value.reading) {
      case Reading::blank:
        say("blank_cell", indicator, {}, line);
        return std::nullopt;
      case Reading::not_applicable:
        say("not_applicable_cell", indicator, text, line);
        return std::nullopt;
      case Reading::unreadable:
        say("unreadable_cell", indicator, text, line);
        return std::nullopt;
      case Reading::number:
        break;
    }
    const Token token{.kind = TokenKind::value, .text = text, .cell = row.figure.cell, .key = {}};
    if (may_be_cut(token, context_.document)) {
      say("document_cut", indicator, text, line);
      return std::nullopt;
    }
    const std::optional<Decimal> number = in_unit(row, indicator, value);
    if (!number) say("unreadable_cell", indicator, text, line);
    return number;
  }

  /// 14（其中上年结转2件）, 零, 200多.
  void read_more(std::string_view text, CellValue& value) {
    const auto stated = read_stated(text);
    if (!stated) return;
    value = {.reading = Reading::number, .number = stated->number};
    qualifier_ = stated->qualifier;
    if (const UnitDef* unit = find_unit(stated->unit, context_.catalogue)) {
      value.has_unit = true;
      value.unit_power = unit->power;
      value.money_unit = unit->money;
    }
  }

  /// NULL when it is no count, or no amount of money where one is due.
  std::optional<Decimal> in_unit(const StatisticsRow& row, const IndicatorDef& indicator,
                                 const CellValue& value) {
    if (value.is_signed || value.number.digits < 0) return std::nullopt;
    const UnitDef* printed = find_unit(indicator.unit, context_.catalogue);
    const UnitDef* written = find_unit(row.unit, context_.catalogue);
    const bool money = printed != nullptr && printed->money;
    if (value.has_unit) {
      if (value.money_unit != money) return std::nullopt;
      return checked(value.number.scaled(value.unit_power), money);
    }
    if (written != nullptr) {
      if (written->money != money) return std::nullopt;
      return checked(value.number.scaled(written->power), money);
    }
    if (!money) return checked(value.number, false);
    if (value.number.digits != 0)
      say(printed->power > 0 ? "unit_assumed" : "unit_not_stated", indicator, row.figure.text,
          row.figure.line);
    return value.number.scaled(printed->power);
  }

  static std::optional<Decimal> checked(Decimal number, bool money) {
    if (!money && !number.integer()) return std::nullopt;
    return number;
  }

  void add_metric(const StatisticsRow& row, const IndicatorDef& indicator, Decimal number) {
    MetricRow metric;
    metric.code = std::string(indicator.metric);
    metric.value = number.value();
    metric.unit = unit_of(row, indicator);
    metric.qualifier = qualifier_names[static_cast<std::size_t>(qualifier_)];
    metric.origin = "form";
    metric.quote = row.raw_label() + " " + row.raw_cells();
    out_.metrics.push_back(std::move(metric));
    out_.facts.push_back({row.figure.cell, table_name, indicator.metric, {}});
  }

  /// As written, its multiplier moved into the value.
  [[nodiscard]] std::optional<std::string> unit_of(const StatisticsRow& row,
                                                   const IndicatorDef& indicator) const {
    const UnitDef* printed = find_unit(indicator.unit, context_.catalogue);
    if (printed != nullptr && printed->money) return std::string(yuan());
    std::string_view unit;
    if (const UnitDef* written = find_unit(row.unit, context_.catalogue)) unit = written->word;
    for (const UnitDef& in_cell : context_.catalogue.value_units()) {
      if (!row.figure.text.ends_with(in_cell.word)) continue;
      unit = in_cell.word;
      break;
    }
    const UnitDef* def = find_unit(unit, context_.catalogue);
    if (def == nullptr) return std::nullopt;
    if (def->power == 0) return std::string(unit);
    for (const UnitDef& plain : context_.catalogue.value_units())  // 万条 is so many 条
      if (plain.power == 0 && unit.ends_with(plain.word)) return std::string(plain.word);
    return std::nullopt;
  }

  /// The unit of money without a multiplier.
  [[nodiscard]] std::string_view yuan() const {
    std::string_view shortest;
    for (const UnitDef& unit : context_.catalogue.value_units())
      if (unit.money && unit.power == 0 && (shortest.empty() || unit.word.size() < shortest.size()))
        shortest = unit.word;
    return shortest;
  }

  void merge(Stated& first, Decimal again, const StatisticsRow& row, const IndicatorDef& indicator) {
    if (first.number->value() == again.value()) {
      say("repeated_row", indicator, row.raw_label(), row.line);
      return;
    }
    say("conflicting_cell", indicator, row.raw_cells(), row.line);
    first.conflicting = true;
  }

  void drop_conflicting() {
    std::vector<MetricRow> kept;
    for (std::size_t i = 0; i < out_.metrics.size(); ++i) {
      const bool conflicting = std::ranges::any_of(
          stated_, [&](const auto& s) { return s.second.conflicting && s.second.metric == i; });
      if (!conflicting) kept.push_back(std::move(out_.metrics[i]));
    }
    out_.metrics = std::move(kept);
    for (auto& [indicator, stated] : stated_)
      if (stated.conflicting) stated.number.reset();
  }

  void report_missing_rows() {
    if (!catalogue_.lists()[static_cast<std::size_t>(list_)].complete) return;
    const auto indicators = catalogue_.indicators();
    for (std::size_t i = 0; i < indicators.size(); ++i)
      if (indicators[i].list == list_ && !stated_.contains(static_cast<int>(i)))
        context_.diagnostics.add("missing_row", place(table_name, indicators[i].metric), {}, std::nullopt,
                                 indicators[i].label);
  }

  void add_requests() {
    for (const auto& [at, stated] : stated_) {
      const IndicatorDef& indicator = catalogue_.indicators()[static_cast<std::size_t>(at)];
      if (indicator.outcome.empty()) continue;
      RequestRow row;
      row.outcome = indicator.outcome;
      if (stated.number && stated.exact) row.counts.back() = stated.number->integer();
      out_.request.push_back(row);
    }
  }

  void add_disputes() {
    for (const auto& [at, stated] : stated_) {
      const IndicatorDef& indicator = catalogue_.indicators()[static_cast<std::size_t>(at)];
      if (indicator.channel.empty()) continue;
      auto row = std::ranges::find(out_.dispute, indicator.channel, &DisputeRow::channel);
      if (row == out_.dispute.end()) {
        out_.dispute.push_back({.channel = indicator.channel, .counts = {}});
        row = out_.dispute.end() - 1;
      }
      const auto results = context_.catalogue.results();
      const auto column =
          static_cast<std::size_t>(std::ranges::find(results, indicator.result) - results.begin());
      if (stated.number && stated.exact) row->counts.at(column) = stated.number->integer();
    }
  }

  const TableContext& context_;
  Statutory& out_;
  const StatisticsCatalogue& catalogue_ = StatisticsCatalogue::instance();
  StatisticsRows rows_;
  Qualifier qualifier_ = Qualifier::exact;  // of the figure read last
  int list_ = -1;
  std::map<int, Stated> stated_;  // by indicator
};

}  // namespace

void read_statistics(const TableContext& context, Statutory& out) { StatisticsReader(context, out).read(); }

}  // namespace gongkai
