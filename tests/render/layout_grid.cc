#include "render/layouts.h"
#include "render/utf8.h"

/// Rows as lines: tabs (1), Markdown (2), pipes in every sloppiness (3).
namespace gongkai::render {
namespace {

using Line = std::vector<std::string>;

std::vector<Line> texts(const Table& table) {
  std::vector<Line> out;
  for (const auto& row : spread(table)) {
    Line& line = out.emplace_back();
    for (const Slot& slot : row) line.push_back(slot.text);
  }
  return out;
}

std::vector<Line> origins(const Table& table) {
  std::vector<Line> out;
  for (const Row& row : table.rows) {
    Line& line = out.emplace_back();
    for (const Cell& cell : row.cells) line.push_back(cell.text);
  }
  return out;
}

std::string piped(const Line& cells) { return "| " + join(cells, " | ") + " |"; }

std::string rule(std::size_t columns) {
  std::string out = "|";
  for (std::size_t i = 0; i < columns; ++i) out += "---|";
  return out;
}

std::string tab_matrix(const Table& table, Rng&) {
  std::vector<std::string> lines;
  for (const Line& row : texts(table)) lines.push_back(join(row, "\t"));
  return join(lines, "\n");
}

// Trailing tabs are lost on the way: captions keep no run of tabs, a row's last blanks leave no trace but
// order.
std::string tab_trimmed(const Table& table, Rng& rng) {
  std::vector<std::string> lines = split_lines(tab_matrix(table, rng));
  for (std::string& line : lines) line.erase(line.find_last_not_of('\t') + 1);
  return join(lines, "\n");
}

// What a browser copies: one tab between cells that exist, nothing for the part a merged cell covers.
std::string tab_origins(const Table& table, Rng&) {
  std::vector<std::string> lines;
  for (const Line& row : origins(table)) lines.push_back(join(row, "\t"));
  return join(lines, "\n");
}

std::string markdown(const Table& table, Rng&) {
  std::vector<std::string> lines;
  for (const Line& row : texts(table)) {
    lines.push_back(piped(row));
    if (lines.size() == 1) lines.push_back(rule(table.width));
  }
  return join(lines, "\n");
}

// Table three in chunks of one to four rows under an invented header.
std::string markdown_small(const Table& table, Rng& rng) {
  if (table.number != 3) return markdown(table, rng);
  static const Line kInvented = {"类别", "数据1", "数据2", "数据3", "数据4", "数据5", "数据6", "总计"};
  std::vector<std::string> lines;
  std::size_t left = 0;
  for (const Row& row : table.rows) {
    if (row.kind != RowKind::kData) continue;
    if (left == 0) {
      left = 1 + rng.below(4);
      if (!lines.empty()) lines.emplace_back();
      lines.push_back(piped(kInvented));
      lines.push_back(rule(kInvented.size()));
    }
    --left;
    Line cells = values_of(row);
    cells.insert(cells.begin(), join(labels_of(row), " "));
    lines.push_back(piped(cells));
  }
  return join(lines, "\n");
}

// After a page break the rows go on under a header made of row names.
std::string markdown_false_header(const Table& table, Rng& rng) {
  if (table.number != 3 || table.rows.size() < 14) return markdown(table, rng);
  const std::vector<Line> rows = texts(table);
  const std::size_t cut = 5 + rng.below(rows.size() - 10);
  std::vector<std::string> lines;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    if (r == cut) {
      Line header;
      for (std::size_t c = 0; c < table.width; ++c) {
        const std::size_t from = 4 + (cut + c) % (rows.size() - 4);
        header.push_back(labels_of(table.rows[from]).back());
      }
      lines.emplace_back();
      lines.push_back(piped(header));
      lines.push_back(rule(table.width));
    }
    lines.push_back(piped(rows[r]));
    if (r == 0) lines.push_back(rule(table.width));
  }
  return join(lines, "\n");
}

std::string pipe_trailing(const Table& table, Rng&) {
  std::vector<std::string> lines;
  for (const Line& row : texts(table)) lines.push_back(join(row, " | ") + " |");
  return join(lines, "\n");
}

std::string pipe_leading(const Table& table, Rng&) {
  std::vector<std::string> lines;
  for (const Line& row : texts(table)) lines.push_back("| " + join(row, " | "));
  return join(lines, "\n");
}

std::string pipe_merged(const Table& table, Rng&) {
  std::vector<std::string> lines;
  for (const auto& row : spread(table)) {
    std::string& line = lines.emplace_back("|");
    for (const Slot& slot : row) {
      if (slot.origin) line.append(" ").append(slot.text).append(slot.text.empty() ? "" : " ");
      line += "|";
    }
  }
  return join(lines, "\n");
}

std::string pipe_ragged(const Table& table, Rng&) {
  std::vector<std::string> lines;
  for (const Line& row : origins(table)) lines.push_back(piped(row));
  return join(lines, "\n");
}

std::string pipe_extra(const Table& table, Rng& rng) {
  std::vector<std::string> lines;
  for (Line row : texts(table)) {
    row.emplace_back();
    lines.push_back(piped(row));
    if (rng.chance(15)) lines.push_back(piped(Line(table.width + 1)));
  }
  return join(lines, "\n");
}

std::string pipe_breaks(const Table& table, Rng& rng) {
  std::vector<std::string> lines;
  const auto grid = spread(table);
  for (std::size_t r = 0; r < grid.size(); ++r) {
    const bool data = table.rows[r].kind == RowKind::kData;
    Line cells;
    for (std::size_t c = 0; c < grid[r].size(); ++c) {
      std::string text = grid[r][c].text;
      const std::size_t length = points(text);
      const bool label = !data || (table.number == 3 ? c + 7 < table.width : table.number != 4 && c == 0);
      if (label && length >= 4 && rng.chance(50) && !parts_digits(text, length / 2))
        text = sub(text, 0, length / 2) + "\n" + sub(text, length / 2);
      cells.push_back(text);
    }
    lines.push_back(piped(cells));
  }
  return join(lines, "\n");
}

template <std::string (*kTable)(const Table&, Rng&)>
std::string lines_around(const Document& document, Rng& rng) {
  return around(document, rng, "\n", kTable);
}

template <std::string (*kTable)(const Table&, Rng&)>
std::string spaced_around(const Document& document, Rng& rng) {
  return around(document, rng, "\n\n", kTable);
}

}  // namespace

std::vector<Layout> grid_layouts() {
  return {
      {"tab", true, false, lines_around<tab_matrix>},
      {"tab_spaced", true, false, spaced_around<tab_matrix>},
      {"tab_trimmed", true, false, spaced_around<tab_trimmed>},
      {"tab_cells", true, false, lines_around<tab_origins>},
      {"md", true, false, spaced_around<markdown>},
      {"md_small", true, false, spaced_around<markdown_small>},
      {"md_false_header", true, false, spaced_around<markdown_false_header>},
      {"pipe_trailing", true, false, lines_around<pipe_trailing>},
      {"pipe_leading", true, false, lines_around<pipe_leading>},
      {"pipe_merged", true, false, lines_around<pipe_merged>},
      {"pipe_ragged", true, false, lines_around<pipe_ragged>},
      {"pipe_extra", true, false, spaced_around<pipe_extra>},
      {"pipe_breaks", true, false, lines_around<pipe_breaks>},
  };
}

}  // namespace gongkai::render
