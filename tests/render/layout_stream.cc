#include "render/layouts.h"
#include "render/utf8.h"

/// Figures apart from their labels, as text comes out of a PDF (7, 8), and columns by blanks alone (6).
namespace gongkai::render {
namespace {

/// A row as a line each of label and figures, in the orders text comes out of a PDF.
std::string in_reading_order(const Table& table, bool figures_first, bool one_line) {
  std::vector<std::string> lines;
  for (const Row& row : table.rows) {
    std::vector<std::string> labels = labels_of(row);
    std::erase(labels, "");
    std::vector<std::string> figures = values_of(row);
    std::erase(figures, "");
    if (one_line) figures = {join(figures, " ")};
    std::erase(figures, "");
    auto& front = figures_first ? figures : labels;
    auto& behind = figures_first ? labels : figures;
    lines.insert(lines.end(), front.begin(), front.end());
    lines.insert(lines.end(), behind.begin(), behind.end());
  }
  return join(lines, "\n");
}
/// Columns by blanks, as `pdftotext -layout` writes them: a blank cell leaves only its place.
std::string aligned(const Table& table, Rng&) {
  constexpr std::size_t label_width = 80;
  constexpr std::size_t column_width = 10;
  std::vector<std::string> lines;
  for (const Row& row : table.rows) {
    std::string line = join(labels_of(row), row.kind == RowKind::kData ? "" : "  ");
    const std::size_t used = 2 * points(line);
    line.append(used < label_width ? label_width - used : 2, ' ');
    for (const std::string& figure : values_of(row)) {
      line.append(figure.size() < column_width ? column_width - figure.size() : 2, ' ');
      line += figure;
    }
    lines.push_back(line);
  }
  return join(lines, "\n");
}

std::string stream(const Table& table, Rng&) { return in_reading_order(table, false, false); }
std::string stream_first(const Table& table, Rng&) { return in_reading_order(table, true, false); }
std::string lines_behind(const Table& table, Rng&) { return in_reading_order(table, false, true); }
std::string lines_first(const Table& table, Rng&) { return in_reading_order(table, true, true); }

}  // namespace

std::vector<Layout> stream_layouts() {
  std::vector<Layout> out;
  out.push_back(
      {"aligned", true, false, [](const Document& d, Rng& r) { return around(d, r, "\n", aligned); }});
  out.push_back(
      {"stream", true, false, [](const Document& d, Rng& r) { return around(d, r, "\n", stream); }});
  out.push_back({"stream_first", true, false,
                 [](const Document& d, Rng& r) { return around(d, r, "\n", stream_first); }});
  out.push_back({"lines_behind", true, false,
                 [](const Document& d, Rng& r) { return around(d, r, "\n", lines_behind); }});
  out.push_back({"lines_first", true, false,
                 [](const Document& d, Rng& r) { return around(d, r, "\n", lines_first); }});
  return out;
}

}  // namespace gongkai::render
