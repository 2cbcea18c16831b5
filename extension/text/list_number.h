#pragma once

#include <string>
#include <string_view>

namespace gongkai {

/// The number of a list item in a format as WordprocessingML names it (ISO/IEC 29500-1 §17.18.59):
/// "decimal" 3, "chineseCounting" 三, "upperRoman" III, "decimalEnclosedCircle" ③, … Empty for "none" and
/// "bullet". A format that is not known, or has no sign for the number, gives decimal digits.
std::string list_number(int number, std::string_view format);

}  // namespace gongkai
