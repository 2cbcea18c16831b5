#include "surface/svg_text.h"

#include <array>
#include <charconv>
#include <cmath>

#include "text/normalize.h"

namespace gongkai {

std::string number(double value) {
  std::array<char, 32> buffer{};
  const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
  return {buffer.data(), result.ptr};
}

std::string place(double value) {
  std::array<char, 32> buffer{};
  const auto result =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value + 0.0, std::chars_format::fixed, 1);
  return {buffer.data(), result.ptr};
}

/// 20000 is 2万. The units are the words the axis is read in.
std::string axis_number(double value) {
  constexpr double hundred_million = 1e8;
  constexpr double ten_thousand = 1e4;
  const auto rounded = [](double v) { return number(std::round(v * 1e4) / 1e4); };
  if (std::abs(value) >= hundred_million) return rounded(value / hundred_million) + "亿";
  if (std::abs(value) >= ten_thousand) return rounded(value / ten_thousand) + "万";
  return number(value);
}

double pixels(std::string_view text) {
  double columns = 0;
  for (std::size_t pos = 0; pos < text.size();) columns += display_width(next_code_point(text, pos));
  return columns * character;
}

std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t pos = 0; pos < text.size();) {
    const char32_t c = next_code_point(text, pos);
    if (c == U'&') {
      out += "&amp;";
    } else if (c == U'<') {
      out += "&lt;";
    } else if (c == U'>') {
      out += "&gt;";
    } else if (c == U'"') {
      out += "&quot;";
    } else if (c >= U' ' && c != 0xFFFE && c != 0xFFFF) {
      append_utf8(out, c);
    } else {
      out += ' ';  // XML has no control characters
    }
  }
  return out;
}

std::string shortened(std::string_view text, double widest) {
  double columns = 0;
  for (std::size_t pos = 0; pos < text.size();) {
    const std::size_t before = pos;
    columns += display_width(next_code_point(text, pos));
    if (columns > widest) return std::string(text.substr(0, before)) + "…";
  }
  return std::string(text);
}

std::vector<std::string> wrapped(std::string_view text, double widest) {
  std::vector<std::string> lines(1);
  double columns = 0;
  for (std::size_t pos = 0; pos < text.size();) {
    const std::size_t before = pos;
    const double across = display_width(next_code_point(text, pos));
    if (columns + across > widest && columns > 0) {
      lines.emplace_back();
      columns = 0;
    }
    columns += across;
    lines.back().append(text.substr(before, pos - before));
  }
  return lines;
}

}  // namespace gongkai
