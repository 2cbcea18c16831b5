#include "document/pipes.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/cancel.h"
#include "document/blanks.h"
#include "document/cell_lines.h"
#include "document/value_token.h"

namespace gongkai {
namespace {

constexpr std::size_t widest_gap = 3;        // lines without a pipe inside one block
constexpr std::size_t longest_row_join = 8;  // source lines one broken row may take

/// Position and byte length of the first separator at or after `from`; length 0 when there is none.
struct Bar {
  std::size_t at = 0;
  std::size_t length = 0;
};

Bar find_bar(std::string_view text, std::size_t from = 0) {
  for (std::size_t i = from; i < text.size(); ++i) {
    if (text[i] == '|') return {i, 1};
    if (text[i] != '\xEF' && text[i] != '\xE2') continue;  // the others begin so
    const std::string_view rest = text.substr(i, 3);
    if (rest == "｜" || rest == "│" || rest == "┃") return {i, 3};
  }
  return {text.size(), 0};
}

std::string join_broken(std::string_view front, std::string_view back) {
  std::string joined(front);
  append_cell_line(joined, 0, back);
  return joined;
}

/// Calls visit for the pieces between separators: one more than there are separators.
template <class Visit>
void for_each_piece(std::string_view text, Visit visit) {
  std::size_t start = 0;
  for (Bar bar = find_bar(text); bar.length != 0; bar = find_bar(text, start)) {
    visit(trim(text.substr(start, bar.at - start)));
    start = bar.at + bar.length;
  }
  visit(trim(text.substr(start)));
}

using Pieces = std::vector<std::string_view>;

void split_bars(std::string_view text, Pieces& pieces) {
  pieces.clear();
  for_each_piece(text, [&](std::string_view piece) { pieces.push_back(piece); });
}

struct BarLine {
  std::string_view text;  // trimmed
  std::uint32_t number = 0;
  bool gap_before = false;
  bool has_bar = false, starts = false, ends = false;
  std::size_t contents = 0;  // pieces that are not blank
};

BarLine inspect(const SourceLine& line, bool gap_before) {
  BarLine result{.text = trim(line.text), .number = line.number, .gap_before = gap_before};
  may_cancel(line.text.size());
  std::size_t pieces = 0;
  for_each_piece(result.text, [&](std::string_view piece) {
    if (++pieces == 1) result.starts = piece.empty();
    result.ends = piece.empty();
    result.contents += piece.empty() ? 0 : 1;
  });
  result.has_bar = pieces > 1;
  result.starts = result.starts && result.has_bar;
  result.ends = result.ends && result.has_bar;
  return result;
}

/// The block's lines, blank ones and furniture left out; `end` is the index behind the last line with a pipe.
std::vector<BarLine> gather(std::span<const SourceLine> lines, std::size_t first, std::size_t& end) {
  std::vector<BarLine> block;
  std::size_t without = 0;
  std::size_t kept = 0;
  bool gap = false;
  end = first;
  for (std::size_t i = first; i < lines.size() && without <= widest_gap; ++i) {
    if (lines[i].furniture || trim(lines[i].text).empty()) {
      gap = true;
      continue;
    }
    block.push_back(inspect(lines[i], gap));
    gap = false;
    if (block.back().has_bar) {
      without = 0;
      kept = block.size();
      end = i + 1;
    } else {
      ++without;
    }
  }
  block.resize(kept);
  return block;
}

bool rows_on_lines(const std::vector<BarLine>& block) {
  const auto with_content =
      std::ranges::count_if(block, [](const BarLine& l) { return l.has_bar && l.contents > 0; });
  const auto rows =
      std::ranges::count_if(block, [](const BarLine& l) { return l.has_bar && l.contents > 1; });
  return rows > 0 && rows * 4 >= with_content;
}

bool is_rule(const Pieces& pieces) {
  bool any = false;
  for (const std::string_view piece : pieces) {
    if (piece.empty()) continue;
    if (piece.size() < 3 || piece.find_first_not_of(":-=") != std::string_view::npos) return false;
    any = true;
  }
  return any;
}

/// Whether rows begin and end with a separator. A row that begins without one, though the row before was
/// closed, shows that separators only stand between or behind cells.
struct RowStyle {
  bool leading = true;
  bool trailing = true;
};

RowStyle row_style(const std::vector<BarLine>& block) {
  std::size_t rows = 0;
  std::size_t closed = 0;
  for (const BarLine& line : block) {
    if (!line.has_bar || line.contents < 2) continue;
    ++rows;
    if (line.ends) ++closed;
  }
  RowStyle style;
  style.trailing = closed * 2 >= rows;
  for (std::size_t i = 0; i < block.size(); ++i) {
    // A row left open although the next line begins a row of its own: nothing closes rows here.
    const bool open_row = block[i].has_bar && block[i].contents > 1 && block[i].starts && !block[i].ends;
    if (open_row && i + 1 < block.size() && block[i + 1].starts) style.trailing = false;
  }
  for (std::size_t i = 0; i < block.size(); ++i) {
    const bool row = block[i].has_bar && block[i].contents > 1;
    const bool after_closed = i == 0 || block[i - 1].ends || !style.trailing;
    if (row && !block[i].starts && after_closed) style.leading = false;
  }
  return style;
}

/// Number of lines that make up the row beginning at `i`: more than one where a cell was broken over lines.
std::size_t row_extent(const std::vector<BarLine>& block, std::size_t i, RowStyle style) {
  if (!style.leading || !style.trailing || !block[i].starts || block[i].ends) return 1;
  for (std::size_t n = 1; n < longest_row_join && i + n < block.size(); ++n) {
    if (block[i + n].starts) return 1;
    if (block[i + n].ends) return n + 1;
  }
  return 1;
}

/// `pieces` is room for those of the row.
void emit_row(std::string_view text, std::uint32_t number, RowStyle style, Pieces& pieces, LineBuilder& out) {
  split_bars(text, pieces);
  if (is_rule(pieces)) return;
  std::span<const std::string_view> cells(pieces);
  if (style.leading && cells.front().empty()) cells = cells.subspan(1);
  if (style.trailing && !cells.empty() && cells.back().empty()) cells = cells.first(cells.size() - 1);
  if (cells.empty()) return;
  out.begin(Arrangement::ruled, number);
  for (const std::string_view cell : cells) out.cell(cell);
}

void emit_text(const BarLine& line, LineBuilder& out) {
  if (line.gap_before) out.gap();
  out.begin(Arrangement::text, line.number);
  out.cell(line.text);
}

/// The words of a line that a program took for the header of a table with nothing in it, a number among them:
/// "| 白石市人民政府 | 2024 | 年政府信息公开工作年度报告 |". Empty for any other line.
std::string sentence_of(const std::vector<BarLine>& block, std::size_t i, Pieces& pieces) {
  if (i + 1 >= block.size() || (i + 2 < block.size() && block[i + 2].has_bar)) return {};
  split_bars(block[i + 1].text, pieces);
  if (!is_rule(pieces)) return {};
  std::string sentence;
  bool number_before = false;
  bool goes_on = false;
  split_bars(block[i].text, pieces);
  for (const std::string_view piece : pieces) {
    if (piece.empty()) continue;
    const bool number = is_value_text(piece);
    if (number && (sentence.empty() || number_before)) return {};
    goes_on = !number && (goes_on || number_before);
    number_before = number;
    sentence += piece;
  }
  return goes_on ? sentence : std::string();
}

void read_rows(const std::vector<BarLine>& block, LineBuilder& out) {
  const RowStyle style = row_style(block);
  Pieces pieces;
  for (std::size_t i = 0; i < block.size();) {
    if (std::string sentence = sentence_of(block, i, pieces); !sentence.empty()) {
      if (block[i].gap_before) out.gap();
      out.begin(Arrangement::text, block[i].number);
      out.cell(out.keep(std::move(sentence)));
      i += 2;
      continue;
    }
    if (!block[i].has_bar) {
      emit_text(block[i++], out);
      continue;
    }
    if (block[i].gap_before) out.gap();
    const std::size_t extent = row_extent(block, i, style);
    if (extent == 1) {
      emit_row(block[i].text, block[i].number, style, pieces, out);
    } else {
      std::string joined;
      for (std::size_t n = 0; n < extent; ++n) joined = join_broken(joined, block[i + n].text);
      emit_row(out.keep(std::move(joined)), block[i].number, style, pieces, out);
    }
    i += extent;
  }
}

/// "||": what is left of a cell merged with its neighbour, as against "|", a blank cell.
bool is_merged_cell(std::string_view text) {
  return text.size() >= 2 && text.find_first_not_of('|') == std::string_view::npos;
}

/// Cells on lines of their own: every separator closes the cell before it.
class ListedReader {
 public:
  ListedReader(const std::vector<BarLine>& block, LineBuilder& out) : out_(out) {
    const auto closed = [](const BarLine& l) { return l.contents > 0 && l.ends; };
    const auto enclosed =
        std::ranges::count_if(block, [&](const BarLine& l) { return closed(l) && l.starts; });
    const auto behind =
        std::ranges::count_if(block, [&](const BarLine& l) { return closed(l) && !l.starts; });
    enclosed_ = enclosed > behind;
  }

  void read(const std::vector<BarLine>& block) {
    for (const BarLine& line : block) {
      if (line.gap_before) out_.gap();
      read_line(line);
    }
    flush_text();
  }

 private:
  void read_line(const BarLine& line) {
    if (is_merged_cell(line.text)) return;
    split_bars(line.text, pieces_);
    const Pieces& pieces = pieces_;
    // The first separator of a block only opens its first cell; so does the one before an enclosed cell.
    const bool opens = line.starts && (first_ || (enclosed_ && (line.contents > 0 || pieces.size() > 2)));
    if (opens) boxed_ = enclosed_;
    for (std::size_t i = opens ? 1 : 0; i < pieces.size(); ++i) {
      const bool closes = i + 1 < pieces.size();
      if (!pieces[i].empty()) take(pieces[i], line.number);
      if (closes) close(line.number);
    }
    first_ = false;
  }

  /// Lines inside one box are one cell; elsewhere a line without separator stands for itself.
  void take(std::string_view text, std::uint32_t number) {
    if (pending_ && boxed_) {
      pending_->text = out_.keep(join_broken(pending_->text, text));
      return;
    }
    flush_text();
    pending_ = {text, number};
  }

  void close(std::uint32_t number) {
    out_.begin(Arrangement::listed, pending_ ? pending_->number : number);
    out_.cell(pending_ ? pending_->text : std::string_view{});
    pending_.reset();
    boxed_ = false;
  }

  void flush_text() {
    if (!pending_) return;
    out_.begin(Arrangement::text, pending_->number);
    out_.cell(pending_->text);
    pending_.reset();
  }

  struct Pending {
    std::string_view text;
    std::uint32_t number;
  };

  LineBuilder& out_;
  Pieces pieces_;  // of the line
  std::optional<Pending> pending_;
  bool enclosed_ = false;  // cells are written | cell |
  bool boxed_ = false;     // the pending cell was opened by a separator
  bool first_ = true;
};

}  // namespace

bool has_pipe(std::string_view text) {
  static constexpr std::array<std::string_view, 3> bars{"|", "│", "┃"};
  if (std::ranges::any_of(bars,
                          [&](std::string_view bar) { return text.find(bar) != std::string_view::npos; }))
    return true;
  static constexpr std::string_view wide = "｜";  // whose first byte is that of every comma
  for (std::size_t at = text.find(wide[0]); at != std::string_view::npos; at = text.find(wide[0], at + 1))
    if (at + 2 < text.size() && text[at + 1] == wide[1] && text[at + 2] == wide[2]) return true;
  return false;
}

std::size_t read_pipe_block(std::span<const SourceLine> lines, std::size_t first, LineBuilder& out) {
  std::size_t end = first;
  const auto block = gather(lines, first, end);
  if (rows_on_lines(block)) {
    read_rows(block, out);
  } else {
    ListedReader(block, out).read(block);
  }
  return end;
}

}  // namespace gongkai
