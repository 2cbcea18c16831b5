#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Texts and numbers of an SVG file. Widths are in half characters: an ideograph is 2 wide.
namespace gongkai {

constexpr double character = 6.6;  ///< half an ideograph at 13 px, in px

std::string number(double value);                             ///< as short as it can be
std::string place(double value);                              ///< a coordinate: one decimal
std::string axis_number(double value);                        ///< 20000 is 2万
double pixels(std::string_view text);                         ///< in px
std::string escaped(std::string_view text);                   ///< for XML
std::string shortened(std::string_view text, double widest);  ///< cut, with … where something was
std::vector<std::string> wrapped(std::string_view text, double widest);

}  // namespace gongkai
