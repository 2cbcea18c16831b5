#pragma once

#include <string>
#include <utility>
#include <vector>

#include "render/layouts.h"
#include "render/utf8.h"

/// A page of `pdftotext -layout`: text put at columns. The real tool counts one column a code point (see the
/// blanks of a real extraction); terminals and other tools count two for a Chinese character. Both are
/// rendered.
namespace gongkai::render {

class Canvas {
 public:
  explicit Canvas(bool by_display) : by_display_(by_display) {}

  using Put = std::pair<std::size_t, std::string>;  ///< column, text; from left to right

  [[nodiscard]] std::size_t width(std::string_view text) const {
    std::size_t columns = 0;
    for (const char32_t c : wide(text)) columns += by_display_ && c >= 0x1100 ? 2 : 1;
    return columns;
  }
  /// Columns that `points` Chinese characters take.
  [[nodiscard]] std::size_t of(std::size_t points) const { return by_display_ ? 2 * points : points; }

  /// A line of texts. One that would touch its neighbour moves right by what two blanks need.
  void line(const std::vector<Put>& texts) {
    std::string out;
    std::size_t at = 0;
    for (const auto& [column, text] : texts) {
      if (text.empty()) continue;
      const std::size_t wanted = column + shift_;
      const std::size_t start = out.empty() ? wanted : std::max(wanted, at + 2);
      out.append(start - at, ' ').append(text);
      at = start + width(text);
    }
    out_.append(out).append("\n");
  }
  void blank() { out_ += "\n"; }
  void centred(std::string_view text) {
    line({{of(kPage) / 2 - std::min(of(kPage), width(text)) / 2, std::string(text)}});
  }
  /// The number at the foot, the form feed, and the next page's own left margin.
  void page_break(std::string_view number, std::size_t next_shift) {
    blank();
    line({{of(kPage) / 2, std::string(number)}});
    out_ += "\f";
    shift_ = next_shift;
  }
  [[nodiscard]] std::string text() const { return out_; }

 private:
  static constexpr std::size_t kPage = 60;
  bool by_display_;
  std::size_t shift_ = 4;
  std::string out_;
};

}  // namespace gongkai::render
