#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gongkai {

enum class ChartKind { line, bar, stacked };

constexpr std::size_t most_series = 8;  ///< that can be told apart

/// What stands around a chart; what is empty is left out.
struct ChartCaptions {
  std::string title, unit, source;
};

/// A chart as a standalone SVG file: no script, no external font or image, the same text for the same rows.
/// Labels stand along the x axis and series get their colours in the order they first come; where all labels
/// are years (1900 to 2100) they stand in order and at their distance, and a year without a row is a gap. Of
/// more than 8 series the 7 largest are drawn and the rest as one, their sum. Values of 10,000 and more are
/// marked on the axis in 万 and 亿. Colours are those of Okabe and Ito, which readers with any kind of colour
/// blindness can tell apart; lines also differ in their dashes. The scale begins at zero unless a value is
/// below. A value that is not known leaves a gap, never a zero; a stack that lacks one has
/// a
/// '?' on top.
class SvgChart {
 public:
  SvgChart(ChartKind kind, ChartCaptions captions) : kind_(kind), captions_(std::move(captions)) {}

  [[nodiscard]] ChartKind kind() const { return kind_; }

  /// Throws std::invalid_argument: the same label twice in a series, more than 10,000 series or 500 labels, a
  /// value that is not finite, one below zero in a stacked chart.
  void add(std::string_view label, std::optional<double> value, std::string_view series);

  /// To be called once.
  [[nodiscard]] std::string draw();

 private:
  friend class SvgDrawing;
  struct Series {
    std::string name;
    std::vector<std::optional<double>> values;  ///< by number of the label
    std::vector<bool> given;
  };

  void spread_years();
  void fold();

  ChartKind kind_;
  ChartCaptions captions_;
  std::vector<std::string> labels_;
  std::vector<Series> series_;
};

}  // namespace gongkai
