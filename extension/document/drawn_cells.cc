#include "document/drawn_cells.h"

#include <algorithm>
#include <utility>

#include "document/blanks.h"
#include "document/line_builder.h"
#include "document/value_token.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr std::size_t fewest_numbers = 4;   // of a row that tells something
constexpr std::ptrdiff_t fewest_rows = 3;   // with two numbers in a cell; fewer may be slips
constexpr std::ptrdiff_t usual_share = 4;   // one row of so many
constexpr std::size_t group = 3;            // digits behind a blank that may part thousands
constexpr std::size_t shortest_shared = 3;  // bytes of a cell with two numbers

template <class Visit>
void for_each_word(std::string_view text, Visit visit) {
  for (text = trim(text); !text.empty(); text = trim(text)) {
    std::size_t end = 0;
    while (end < text.size() && blank_length(text.substr(end)) == 0) next_code_point(text, end);
    visit(text.substr(0, end));
    text.remove_prefix(end);
  }
}

struct Numbers {
  std::size_t count = 0;
  bool apart = false;  ///< the blank between two of them does not part thousands
};

/// The numbers of a cell of numbers only.
Numbers numbers_of(std::string_view cell) {
  Numbers numbers;
  bool words = false;
  std::string_view before;
  for_each_word(cell, [&](std::string_view word) {
    words = words || !is_value_token(word);
    numbers.apart =
        numbers.apart ||
        (!before.empty() && (word.size() != group || before.size() > group || before.starts_with('0')));
    before = word;
    ++numbers.count;
  });
  return words ? Numbers{} : numbers;
}

bool has_blank(std::string_view text) {
  const auto may_begin_blank = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte <= ' ' || byte == 0x7F || (byte >= 0xC2 && (byte < 0xE4 || byte == 0xEF));
  };
  for (std::size_t at = 0; at < text.size(); ++at)
    if (may_begin_blank(text[at]) && blank_length(text.substr(at)) != 0) return true;
  return false;
}

/// Whether two numbers stand in a cell of the row: in most there is one, without a blank.
bool has_shared_cell(const Document& document, const Line& line) {
  return line.arrangement == Arrangement::ruled &&
         std::ranges::any_of(document.cells_of(line), [](const Cell& cell) {
           return cell.text.size() >= shortest_shared && may_begin_value(cell.text) && has_blank(cell.text) &&
                  numbers_of(cell.text).apart;
         });
}

bool has_drawn_cells(const Document& document) {
  const auto has_shared = [&](const Line& line) { return has_shared_cell(document, line); };
  if (std::ranges::count_if(document.lines, has_shared) < fewest_rows) return false;
  std::ptrdiff_t rows = 0;
  std::ptrdiff_t shared = 0;
  for (const Line& line : document.lines) {
    if (line.arrangement != Arrangement::ruled) continue;
    std::size_t count = 0;
    for (const Cell& cell : document.cells_of(line)) count += numbers_of(cell.text).count;
    if (count < fewest_numbers) continue;
    ++rows;
    shared += has_shared(line) ? 1 : 0;
  }
  return shared >= fewest_rows && shared * usual_share >= rows;
}

/// A cell of words stays whole; of one that ends in numbers, each is a cell.
void add_words(std::string_view cell, LineBuilder& out) {
  std::string_view words;
  const auto flush = [&] {
    if (!words.empty()) out.cell(words);
    words = {};
  };
  for_each_word(cell, [&](std::string_view word) {
    if (is_value_token(word)) {
      flush();
      out.cell(word);
    } else if (words.empty()) {
      words = word;
    } else {
      words = {words.data(), static_cast<std::size_t>(word.data() + word.size() - words.data())};
    }
  });
  flush();
}

}  // namespace

void dissolve_drawn_cells(Document& document) {
  if (!has_drawn_cells(document)) return;
  const std::vector<Line> lines = std::exchange(document.lines, {});
  const std::vector<Cell> cells = std::exchange(document.cells, {});
  LineBuilder out(document);
  for (const Line& line : lines) {
    const auto own = std::span(cells).subspan(line.first_cell, line.cell_count);
    const bool ruled = line.arrangement == Arrangement::ruled;
    const bool blank = std::ranges::all_of(own, [](const Cell& cell) { return cell.text.empty(); });
    if (ruled && blank) {
      out.gap();
      continue;
    }
    if (line.after_gap) out.gap();
    out.begin(ruled ? Arrangement::aligned : line.arrangement, line.source_line);
    document.lines.back().indent = line.indent;
    document.lines.back().whole = line.whole;
    for (const Cell& cell : own) {
      if (ruled) {
        add_words(cell.text, out);
      } else {
        out.cell(cell.text, cell.column, cell.width);
      }
    }
    if (ruled && document.lines.back().cell_count == 1) document.lines.back().arrangement = Arrangement::text;
  }
}

}  // namespace gongkai
