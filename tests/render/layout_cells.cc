#include "render/layouts.h"
#include "render/utf8.h"

/// One cell per line (4), and the same with its blanks lost (5).
namespace gongkai::render {
namespace {

template <typename Emit>
std::string each_cell(const Table& table, const Emit& emit) {
  std::vector<std::string> lines;
  for (const Row& row : table.rows) {
    for (const Cell& cell : row.cells) emit(lines, cell);
  }
  return join(lines, "\n");
}

std::string plain(const Table& table, Rng&) {
  return each_cell(table, [](auto& lines, const Cell& cell) { lines.push_back(cell.text); });
}

std::string spaced(const Table& table, Rng& rng) { return replace_all(plain(table, rng), "\n", "\n\n"); }

std::string trailing_pipe(const Table& table, Rng&) {
  return each_cell(table, [](auto& lines, const Cell& cell) {
    lines.push_back(cell.text + (cell.text.empty() ? "|" : " |"));
  });
}

std::string pipe_after(const Table& table, Rng&) {
  return each_cell(table, [](auto& lines, const Cell& cell) {
    if (!cell.text.empty()) lines.push_back(cell.text);
    lines.emplace_back("|");
  });
}

std::string pipe_before(const Table& table, Rng&) {
  return each_cell(table, [](auto& lines, const Cell& cell) {
    lines.emplace_back("|");
    if (!cell.text.empty()) lines.push_back(cell.text);
  });
}

// Runs of positions that a merged cell covers become one line "||".
std::string merged_pipes(const Table& table, Rng&) {
  std::vector<std::string> lines;
  for (const auto& row : spread(table)) {
    bool covered = false;
    for (const Slot& slot : row) {
      if (slot.origin) lines.push_back(slot.text + (slot.text.empty() ? "|" : " |"));
      if (!slot.origin && !covered) lines.emplace_back("||");
      covered = !slot.origin;
    }
  }
  return join(lines, "\n");
}

std::string boxed(const Table& table, Rng& rng) {
  return each_cell(table, [&rng](auto& lines, const Cell& cell) {
    const std::size_t length = points(cell.text);
    if (!cell.value && length >= 4 && rng.chance(40) && !parts_digits(cell.text, length / 2)) {
      lines.push_back("| " + sub(cell.text, 0, length / 2));
      lines.push_back(sub(cell.text, length / 2) + " |");
    } else {
      lines.push_back("| " + cell.text + " |");
    }
  });
}

std::string blanks_lost(const Table& table, Rng&) {
  return each_cell(table, [](auto& lines, const Cell& cell) {
    if (!cell.text.empty()) lines.push_back(cell.text);
  });
}

template <std::string (*kTable)(const Table&, Rng&)>
std::string lines_around(const Document& document, Rng& rng) {
  return around(document, rng, "\n", kTable);
}

std::string spaced_around(const Document& document, Rng& rng) {
  return around(document, rng, "\n\n", spaced);
}

}  // namespace

std::vector<Layout> cell_layouts() {
  return {
      {"cells_plain", false, false, lines_around<plain>},
      {"cells_spaced", false, false, spaced_around},
      {"cells_trailing_pipe", true, false, lines_around<trailing_pipe>},
      {"cells_pipe_after", true, false, lines_around<pipe_after>},
      {"cells_pipe_before", true, false, lines_around<pipe_before>},
      {"cells_merged_pipes", true, false, lines_around<merged_pipes>},
      {"cells_boxed", true, false, lines_around<boxed>},
  };
}

Layout blank_cells_layout() { return {"cells_blanks_lost", true, false, lines_around<blanks_lost>}; }

}  // namespace gongkai::render
