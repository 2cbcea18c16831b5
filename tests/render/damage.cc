#include "render/damage.h"

#include <algorithm>
#include <set>

#include "render/utf8.h"

namespace gongkai::render {
namespace {

template <typename Visit>
void each_table(Document& document, const Visit& visit) {
  for (Section& section : document.sections) {
    for (Table& table : section.tables) visit(table);
  }
}

// Lengthens (or shortens) every merged cell that covers row `r` and starts above it.
void stretch(Table& table, std::size_t r, bool grow) {
  for (std::size_t above = 0; above < r; ++above) {
    for (Cell& cell : table.rows[above].cells) {
      if (cell.rows > 1 && above + cell.rows > r) cell.rows += grow ? 1U : ~0U;
    }
  }
}

void drop_row(Table& table, std::size_t r, bool keep_group) {
  stretch(table, r, false);
  std::vector<Cell> over;
  for (const Cell& cell : table.rows[r].cells) {
    if (cell.rows > 1) over.push_back({keep_group ? cell.text : "", cell.rows - 1, cell.cols, cell.value});
  }
  table.rows.erase(table.rows.begin() + static_cast<std::ptrdiff_t>(r));
  if (r < table.rows.size()) {
    auto& next = table.rows[r].cells;
    next.insert(next.begin(), over.begin(), over.end());
  }
}

void insert_after(Table& table, std::size_t r, Row row) {
  stretch(table, r, true);
  for (Cell& cell : table.rows[r].cells) {
    if (cell.rows > 1) ++cell.rows;
  }
  table.rows.insert(table.rows.begin() + static_cast<std::ptrdiff_t>(r) + 1, std::move(row));
}

void drop_rows(Document& document, Rng& rng) {
  each_table(document, [&rng](Table& table) {
    if (table.number == 4) return;
    for (std::size_t r = table.rows.size(); r-- > 0;) {
      if (table.rows[r].kind == RowKind::kData && rng.chance(15)) drop_row(table, r, rng.chance(50));
    }
  });
}

// The rows of one page: a stretch of table three and nothing of it left, as in the seed.
void drop_page(Document& document, Rng& rng) {
  each_table(document, [&rng](Table& table) {
    if (table.number != 3 || table.rows.size() < 16) return;
    const bool header_too = rng.chance(50);
    const std::size_t from = header_too ? 0 : 4 + rng.below(4);
    const std::size_t to = std::min(table.rows.size(), from + 5 + rng.below(6));
    for (std::size_t r = to; r-- > from;) drop_row(table, r, false);
  });
}

void repeat_rows(Document& document, Rng& rng) {
  each_table(document, [&rng](Table& table) {
    if (table.number == 4) return;
    for (std::size_t r = table.rows.size(); r-- > 0;) {
      bool simple = table.rows[r].kind == RowKind::kData;
      for (const Cell& cell : table.rows[r].cells) simple = simple && cell.rows == 1;
      if (simple && rng.chance(12)) insert_after(table, r, table.rows[r]);
    }
  });
}

// 其他主动公开文件 under block （一）; 小计 under a group of table three.
void local_rows(Document& document, Rng& rng) {
  each_table(document, [&rng](Table& table) {
    for (std::size_t r = table.rows.size(); r-- > 0;) {
      const Row& row = table.rows[r];
      const bool rules = row.place == "disclosure/normative_documents";
      const bool group_end =
          row.place == "request/denied.administrative_query" || row.place == "request/unavailable.unclear";
      if (!rules && !group_end) continue;
      Row added = row;
      added.place.clear();
      std::erase_if(added.cells, [](const Cell& cell) { return cell.rows > 1; });
      for (Cell& cell : added.cells) {
        cell.text = cell.value ? std::to_string(rng.below(90)) : rules ? "其他主动公开文件" : "小计";
      }
      insert_after(table, r, added);
    }
  });
}

std::string organisations(const Row& row) {
  std::int64_t sum = 0;
  const std::vector<std::string> values = values_of(row);
  for (std::size_t c = 1; c < 6; ++c) {
    for (const char digit : values[c]) {
      if (digit < '0' || digit > '9') return "";
    }
    sum += values[c].empty() ? 0 : std::stoll(values[c]);
  }
  return std::to_string(sum);
}

// A column 小计 behind the five kinds of organisation, with its header.
void subtotal_column(Document& document, Rng&) {
  each_table(document, [](Table& table) {
    if (table.number != 3) return;
    ++table.width;
    for (Row& row : table.rows) {
      if (row.kind == RowKind::kData) {
        row.cells.insert(row.cells.end() - 1, Cell{organisations(row), 1, 1, true});
        continue;
      }
      for (Cell& cell : row.cells) {
        if (cell.cols == 5 || cell.cols == 7) ++cell.cols;
      }
      if (row.cells.size() == 5) row.cells.push_back({"小计"});
    }
  });
}

void glue_digits(Document& document, Rng& rng) {
  each_table(document, [&rng](Table& table) {
    for (Row& row : table.rows) {
      if (table.number == 2 || row.kind != RowKind::kData || rng.chance(30)) continue;
      const std::string all = join(values_of(row), "");
      std::erase_if(row.cells, [](const Cell& cell) { return cell.value; });
      row.cells.push_back({all, 1, 1, true});
    }
  });
}

std::string dedupe_neighbours(std::string text) {
  std::vector<std::string> kept;
  for (std::string& line : split_lines(text)) {
    if (kept.empty() || line.empty() || line != kept.back()) kept.push_back(std::move(line));
  }
  return join(kept, "\n");
}

std::string dedupe_all(std::string text) {
  std::set<std::string> seen;
  std::vector<std::string> kept;
  for (const std::string& line : split_lines(text)) {
    if (line.empty() || seen.insert(line).second) kept.push_back(line);
  }
  return join(kept, "\n");
}

}  // namespace

const std::vector<Damage>& damages() {
  static const std::vector<Damage> all = {
      {"drop_rows", drop_rows},
      {"drop_page", drop_page},
      {"repeat_rows", repeat_rows},
      {"local_rows", local_rows},
      {"subtotal_column", subtotal_column},
      {"glue_digits", glue_digits, nullptr, true},
      {"dedupe_neighbours", nullptr, dedupe_neighbours, false, true},
      {"dedupe_all", nullptr, dedupe_all},
      {"broken_digits"},  // a value style, see ValueStyle::broken
  };
  return all;
}

const std::vector<Damage>& additions() {
  static const std::vector<Damage> all = {
      {"repeat_rows", repeat_rows}, {"local_rows", local_rows}, {"subtotal_column", subtotal_column}};
  return all;
}

}  // namespace gongkai::render
