#include "report/statistics/lost_list.h"

#include <set>

#include "base/cancel.h"
#include "report/statistics/lines.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_label = 120;     // bytes, with its annotation
constexpr std::size_t fewest_lone_labels = 4;  // as many as a table without a header has

/// The indicator a line names that holds its label alone; nullptr where it does not.
const IndicatorLabel* lone_label(const Document& document, std::size_t line) {
  const auto cells = document.cells_of(document.lines[line]);
  if (cells.size() != 1 || cells.front().text.size() > longest_label) return nullptr;
  const StatisticsCatalogue& catalogue = StatisticsCatalogue::instance();
  if (!catalogue.may_begin_label(cells.front().text)) return nullptr;
  const IndicatorLabel* known = catalogue.read_label(cells.front().text).known;
  return known == nullptr || known->indicators.empty() ? nullptr : known;
}

bool is_figure(const Document& document, std::size_t line) {
  const auto cells = document.cells_of(document.lines[line]);
  return cells.size() == 1 && is_stated_value(cells.front().text);
}

}  // namespace

std::optional<std::size_t> find_lost_list(const Document& document, const Tokens& tokens) {
  std::set<const IndicatorLabel*> labels;  // since the last prose
  std::size_t first = 0;
  std::size_t figures = 0;
  for (std::size_t line = 0; line < document.lines.size(); ++line) {
    may_cancel(document.line_text(document.lines[line]).size());
    if (tokens.lines[line].is_long) {
      labels.clear();
    } else if (const IndicatorLabel* label = lone_label(document, line)) {
      if (labels.empty()) first = line;
      if (labels.empty()) figures = 0;
      labels.insert(label);
    } else if (is_figure(document, line)) {
      ++figures;
    }
    if (labels.size() >= fewest_lone_labels && figures >= labels.size()) return first;
  }
  return std::nullopt;
}

}  // namespace gongkai
