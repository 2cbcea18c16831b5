#include <algorithm>

#include "render/layouts.h"
#include "render/utf8.h"

/// Figures apart from their labels, as text comes out of a PDF (7, 8), and
/// columns by blanks alone (6).
namespace gongkai::render {
namespace {

/// A row as a line each of label and figures, in the orders text comes out of a
/// PDF.
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
/// Columns by blanks, as `pdftotext -layout` writes them: a blank cell leaves
/// only its place.
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

constexpr std::ptrdiff_t columns_of_three = 7;

/// Some rows at a time: their labels, then their figures by columns or by rows,
/// each column or row a paragraph.
std::string apart(const Table& table, Rng& rng, bool by_columns, bool figures_first) {
  std::vector<std::string> parts;
  const std::size_t most = 3 + rng.below(28);  // rows at a time
  for (std::size_t first = 0; first < table.rows.size();) {
    std::vector<std::string> labels;
    std::vector<std::vector<std::string>> rows;
    for (; first < table.rows.size() && rows.size() < most; ++first) {
      for (const std::string& label : labels_of(table.rows[first]))
        if (!label.empty()) labels.push_back(label);
      std::vector<std::string> figures = values_of(table.rows[first]);
      std::erase(figures, "");
      while (table.number == 3 &&
             std::ssize(figures) >= 2 * columns_of_three) {  // two rows on one line of the page
        const auto end = figures.begin() + columns_of_three;
        rows.emplace_back(figures.begin(), end);
        figures.erase(figures.begin(), end);
      }
      if (!figures.empty()) rows.push_back(std::move(figures));
    }
    std::vector<std::string> figures;
    const auto widest = std::ranges::max_element(rows, {}, &std::vector<std::string>::size);
    const std::size_t columns = widest == rows.end() ? 0 : widest->size();
    for (std::size_t c = 0; by_columns && c < columns; ++c) {
      std::vector<std::string> column;
      for (const auto& row : rows)
        if (c < row.size()) column.push_back(row[c]);
      figures.push_back(join(column, "\n"));
    }
    for (const auto& row : rows)
      if (!by_columns) figures.push_back(join(row, "\n"));
    if (figures_first) parts.insert(parts.end(), figures.begin(), figures.end());
    if (!labels.empty()) parts.push_back(join(labels, "\n"));
    if (!figures_first) parts.insert(parts.end(), figures.begin(), figures.end());
  }
  return join(parts, "\n\n");
}

/// As `aligned`, the figures on a line of their own between the halves of a
/// label.
std::string aligned_wrapped(const Table& table, Rng& rng) {
  Table wrapped{.number = table.number, .width = table.width, .rows = {}};
  for (const Row& row : table.rows) {
    const std::string label = join(labels_of(row), "");
    const std::size_t half = points(label) / 2;
    if (row.kind != RowKind::kData || half < 4 || values_of(row).empty()) {
      wrapped.rows.push_back(row);
      continue;
    }
    Row figures = row;
    std::erase_if(figures.cells, [](const Cell& cell) { return !cell.value; });
    wrapped.rows.push_back({RowKind::kData, {{sub(label, 0, half)}}, ""});
    wrapped.rows.push_back(std::move(figures));
    wrapped.rows.push_back({RowKind::kData, {{sub(label, half)}}, ""});
  }
  return aligned(wrapped, rng);
}

std::string columns(const Table& table, Rng& rng) { return apart(table, rng, true, false); }
std::string columns_first(const Table& table, Rng& rng) { return apart(table, rng, true, true); }
std::string labels_apart(const Table& table, Rng& rng) { return apart(table, rng, false, false); }
std::string labels_last(const Table& table, Rng& rng) { return apart(table, rng, false, true); }

std::string stream(const Table& table, Rng&) { return in_reading_order(table, false, false); }
std::string stream_first(const Table& table, Rng&) { return in_reading_order(table, true, false); }
std::string lines_behind(const Table& table, Rng&) { return in_reading_order(table, false, true); }
std::string lines_first(const Table& table, Rng&) { return in_reading_order(table, true, true); }

}  // namespace

std::vector<Layout> stream_layouts() {
  return {
      {"aligned", true, false, [](const Document& d, Rng& r) { return around(d, r, "\n", aligned); }},
      {"stream", true, false, [](const Document& d, Rng& r) { return around(d, r, "\n", stream); }},
      {"stream_first", true, false,
       [](const Document& d, Rng& r) { return around(d, r, "\n", stream_first); }},
      {"lines_behind", true, false,
       [](const Document& d, Rng& r) { return around(d, r, "\n", lines_behind); }},
      {"lines_first", true, false, [](const Document& d, Rng& r) { return around(d, r, "\n", lines_first); }},
  };
}

std::vector<Layout> torn_layouts() {
  return {
      {"columns", true, false, [](const Document& d, Rng& r) { return around(d, r, "\n\n", columns); }},
      {"columns_first", true, false,
       [](const Document& d, Rng& r) { return around(d, r, "\n\n", columns_first); }},
      {"labels_apart", true, false,
       [](const Document& d, Rng& r) { return around(d, r, "\n\n", labels_apart); }},
      {"labels_last", true, false,
       [](const Document& d, Rng& r) { return around(d, r, "\n\n", labels_last); }},
      {"aligned_wrapped", true, false,
       [](const Document& d, Rng& r) { return around(d, r, "\n", aligned_wrapped); }},
  };
}

}  // namespace gongkai::render
