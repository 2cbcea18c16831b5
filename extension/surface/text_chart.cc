#include "surface/text_chart.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <string_view>

namespace gongkai {
namespace {

constexpr std::array<std::string_view, 8> columns{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
constexpr std::array<std::string_view, 8> rows{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
constexpr long long widest = 500;

}  // namespace

std::string sparkline(std::span<const std::optional<double>> values) {
  double least = 0;
  double greatest = 0;
  for (const std::optional<double>& value : values) {
    if (!value) continue;
    if (!std::isfinite(*value)) throw std::invalid_argument("a value is not finite");
    least = std::min(least, *value);
    greatest = std::max(greatest, *value);
  }
  const double span = greatest - least;
  std::string line;
  for (const std::optional<double>& value : values) {
    if (!value) {
      line += ' ';
      continue;
    }
    const double height = span > 0 ? (*value - least) / span : 0;
    line += columns[static_cast<std::size_t>(std::lround(height * (columns.size() - 1)))];
  }
  return line;
}

std::string text_bar(double value, double max, long long width) {
  if (!(value >= 0) || !std::isfinite(value))
    throw std::invalid_argument("the value of a bar is not below zero");
  if (!(max > 0) || !std::isfinite(max)) throw std::invalid_argument("the maximum of a bar is above zero");
  if (width < 1 || width > widest) throw std::invalid_argument("the width of a bar is 1 to 500");
  std::string bar;
  const bool over = value > max;
  const auto eighths = std::lround(std::min(value / max, 1.0) * static_cast<double>(width) * 8);
  const auto whole = eighths / 8 - (over ? 1 : 0);
  for (long i = 0; i < whole; ++i) bar += "█";
  if (over) {
    bar += '+';
  } else {
    bar += rows[static_cast<std::size_t>(eighths % 8)];
  }
  return bar;
}

}  // namespace gongkai
