#pragma once

#include <string>

#include "surface/svg_chart.h"

namespace gongkai {

/// The SVG file of a chart whose series have colours of their own (most_series at most).
std::string drawing_of(const SvgChart& chart);

}  // namespace gongkai
