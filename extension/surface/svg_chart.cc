#include "surface/svg_chart.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <stdexcept>
#include <utility>

#include "surface/svg_drawing.h"

namespace gongkai {
namespace {

constexpr std::size_t most_names =
    10000;  // given; drawn are most_series, the last of them the sum of the rest
constexpr std::size_t most_labels = 500;
constexpr int first_year = 1900, last_year = 2100;  // labels that are years

std::optional<int> year_of(const std::string& label) {
  if (label.size() != 4 || label.find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
  const int year = std::stoi(label);
  return year >= first_year && year <= last_year ? std::optional(year) : std::nullopt;
}

}  // namespace

void SvgChart::add(std::string_view label, std::optional<double> value, std::string_view series) {
  if (value && !std::isfinite(*value)) throw std::invalid_argument("a value is not finite");
  if (value && *value < 0 && kind_ == ChartKind::stacked)
    throw std::invalid_argument("a stacked chart has no values below zero");
  auto found = std::ranges::find(labels_, label);
  if (found == labels_.end()) {
    if (labels_.size() == most_labels) throw std::invalid_argument("a chart has at most 500 labels");
    labels_.emplace_back(label);
    for (Series& other : series_) {
      other.values.emplace_back();
      other.given.push_back(false);
    }
    found = labels_.end() - 1;
  }
  const auto at = static_cast<std::size_t>(found - labels_.begin());
  auto into = std::ranges::find(series_, series, &Series::name);
  if (into == series_.end()) {
    if (series_.size() == most_names) throw std::invalid_argument("a chart has at most 10000 series");
    series_.push_back({std::string(series), std::vector<std::optional<double>>(labels_.size()),
                       std::vector<bool>(labels_.size())});
    into = series_.end() - 1;
  }
  if (into->given[at]) {
    std::string reason = "two values for '";
    reason.append(label).append("' in series '").append(series).append("'");
    throw std::invalid_argument(reason);
  }
  into->given[at] = true;
  into->values[at] = value;
}

/// Years stand at their distance, in their order: those between two that no row has are empty places.
void SvgChart::spread_years() {
  std::vector<int> years;
  for (const std::string& label : labels_) {
    const std::optional<int> year = year_of(label);
    if (!year) return;
    years.push_back(*year);
  }
  if (years.empty()) return;
  const auto [first, last] = std::ranges::minmax(years);
  const auto places = static_cast<std::size_t>(last - first) + 1;
  std::vector<std::string> labels;
  for (int year = first; year <= last; ++year) labels.push_back(std::to_string(year));
  for (Series& series : series_) {
    Series spread{series.name, std::vector<std::optional<double>>(places), std::vector<bool>(places)};
    for (std::size_t i = 0; i < years.size(); ++i) {
      const auto at = static_cast<std::size_t>(years[i] - first);
      spread.values[at] = series.values[i];
      spread.given[at] = series.given[i];
    }
    series = std::move(spread);
  }
  labels_ = std::move(labels);
}

/// More series than can be told apart: the largest stay, in their order, and the rest is one, their sum; not
/// known where one of them is not.
void SvgChart::fold() {
  if (series_.size() <= most_series) return;
  const auto size = [](const Series& series) {
    double sum = 0;
    for (const auto& value : series.values) sum += std::abs(value.value_or(0));
    return sum;
  };
  std::vector<double> sizes;
  for (const Series& series : series_) sizes.push_back(size(series));
  std::ranges::sort(sizes, std::greater());
  const double least = sizes[most_series - 2];
  std::vector<Series> kept;
  Series rest{{}, std::vector<std::optional<double>>(labels_.size(), 0), std::vector<bool>(labels_.size())};
  std::size_t equal =
      most_series - 1 -
      static_cast<std::size_t>(std::ranges::count_if(sizes, [&](double of) { return of > least; }));
  for (Series& series : series_) {
    const double of = size(series);
    if (of > least || (of == least && equal > 0)) {
      equal -= of == least ? 1 : 0;
      kept.push_back(std::move(series));
      continue;
    }
    for (std::size_t i = 0; i < labels_.size(); ++i) {
      rest.given[i] = rest.given[i] || series.given[i];
      rest.values[i] = rest.values[i] && series.values[i] ? std::optional(*rest.values[i] + *series.values[i])
                                                          : std::nullopt;
    }
  }
  rest.name = "其他" + std::to_string(series_.size() - kept.size()) + "项合计";
  kept.push_back(std::move(rest));
  series_ = std::move(kept);
}

std::string SvgChart::draw() {
  spread_years();
  fold();
  return drawing_of(*this);
}

}  // namespace gongkai
