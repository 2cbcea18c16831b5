#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gongkai::render {

/// A small PDF writer: words at places of A4 pages, in a font that is named and not embedded.
class PdfFile {
 public:
  static constexpr double kWidth = 595, kHeight = 842;

  /// Puts text with its left end at `x` and its middle at `y` from the top, letters `size` points wide.
  void put(double x, double y, double size, std::string_view text);
  void new_page() { pages_.emplace_back(); }
  [[nodiscard]] std::string bytes() const;

  /// Points that text takes; ASCII is half as wide as an ideograph.
  static double width(std::string_view text, double size);

 private:
  std::vector<std::string> pages_ = std::vector<std::string>(1);
};

}  // namespace gongkai::render
