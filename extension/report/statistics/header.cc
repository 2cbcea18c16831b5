#include "report/statistics/header.h"

#include <algorithm>

namespace gongkai {
namespace {

constexpr std::size_t longest_caption = 180;  // bytes
constexpr std::size_t farthest = 6;           // lines above: a header one cell a line

}  // namespace

std::vector<ColumnRole> first_group(const std::vector<ColumnRole>& header) {
  const auto label = std::ranges::find(header, ColumnRole::label);
  const auto again = std::find(label == header.end() ? label : label + 1, header.end(), ColumnRole::label);
  const auto width = static_cast<std::size_t>(again - label);
  if (again == header.end() || header.size() % width != 0) return header;
  for (std::size_t i = width; i < header.size(); ++i)
    if (header[i] != header[i - width]) return header;
  return {header.begin(), header.begin() + static_cast<std::ptrdiff_t>(width)};
}

std::string_view caption_above(const Document& document, std::size_t line) {
  const StatisticsCatalogue& catalogue = StatisticsCatalogue::instance();
  for (std::size_t i = line; i > 0 && line - i < farthest; --i) {
    const auto cells = document.cells_of(document.lines[i - 1]);
    if (cells.empty() || catalogue.is_frame(cells.front().text) ||
        lone_header_word(document, i - 1) != ColumnRole::none || ends_header_word(document, i - 1))
      continue;
    const std::string_view text = cells.front().text;
    return cells.size() == 1 && text.size() <= longest_caption ? text : std::string_view{};
  }
  return {};
}

}  // namespace gongkai
