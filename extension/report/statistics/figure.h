#pragma once

#include <optional>
#include <string_view>

#include "text/numeral.h"

namespace gongkai {

/// A figure that a cell states in more than digits.
struct StatedFigure {
  Decimal number;
  Qualifier qualifier = Qualifier::exact;
  std::string_view unit;  ///< as written; empty when none is
};

/// "14（其中上年结转2件）" is 14, "零" 0, "200多人次" more than 200. NULL when the text is anything else, and
/// when what stands in the bracket may be the figure, too: 14（15）.
std::optional<StatedFigure> read_stated(std::string_view text);

}  // namespace gongkai
