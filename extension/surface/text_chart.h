#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>

/// Charts of block characters, for the shell.
namespace gongkai {

/// One block a value, ▁ for the least of the scale to █ for its greatest; a blank where the value is not
/// known. The scale begins at zero, or at the least value where that is below, so that heights compare as the
/// figures do. All zero: ▁. Throws std::invalid_argument for values that are not finite.
std::string sparkline(std::span<const std::optional<double>> values);

/// A bar `value` / `max` × `width` characters long, exact to an eighth, without trailing blanks. A value over
/// `max` fills the width and ends in '+'. Throws std::invalid_argument unless value >= 0, max > 0 and
/// width is 1 to 500.
std::string text_bar(double value, double max, long long width);

}  // namespace gongkai
