#include "report/outline/other_tables.h"

#include <algorithm>
#include <optional>
#include <unordered_set>

#include "base/cancel.h"
#include "document/blanks.h"
#include "document/value_token.h"
#include "report/forms/catalogue.h"
#include "report/forms/statistics_catalogue.h"
#include "report/outline/outline.h"
#include "text/marker.h"
#include "text/numeral.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_caption = 180;        // bytes
constexpr std::size_t longest_stray = 90;           // bytes of a line of text inside a table
constexpr std::size_t longest_word = 45;            // bytes of a word of a row whose cells are a blank apart
constexpr std::size_t longest_clause = 45;          // bytes of a cell that may hold a comma
constexpr std::size_t fewest_text_rows = 3;         // of columns by blanks without a figure
constexpr std::size_t fewest_rows_of_contents = 3;  // rows of a table of contents
constexpr std::size_t fewest_listed = 3;            // cells one a line
constexpr std::size_t farthest_caption = 3;         // lines above, those for the unit between
constexpr std::uint32_t same_column = 2;            // display columns

bool contains_any(std::string_view text, std::initializer_list<std::string_view> marks) {
  return std::ranges::any_of(marks,
                             [&](std::string_view m) { return text.find(m) != std::string_view::npos; });
}

bool is_sentence(std::string_view text) {
  return contains_any(text, {"。", "；"}) || (text.size() > longest_clause && contains_any(text, {"，"}));
}

bool is_figure(std::string_view text) { return is_value_token(text) || read_number(text).has_value(); }

/// A list marker and nothing behind it.
bool is_bare_marker(std::string_view text) {
  const Marker marker = scan_marker(text);
  return marker.style != MarkerStyle::none && marker.style != MarkerStyle::digit_blank &&
         trim(text.substr(marker.length)).empty();
}

template <class Visit>
void for_each_word(std::string_view text, Visit visit) {
  std::size_t begin = 0;
  for (std::size_t pos = 0; pos <= text.size();) {
    const std::size_t blank = blank_length(text.substr(pos));
    if (blank == 0 && pos < text.size()) {
      ++pos;
      continue;
    }
    if (pos > begin) visit(text.substr(begin, pos - begin));
    pos += std::max<std::size_t>(blank, 1);
    begin = pos;
  }
}

/// What a line may be to a table.
enum class Look : std::uint8_t {
  none,
  ruled,    ///< cells between separators
  listed,   ///< one cell, closed by a separator
  aligned,  ///< cells by two blanks and more
  spaced,   ///< words a blank apart, figures side by side among them
  stray,    ///< a short text: a merged cell, a header
};

class OtherTableFinder {
 public:
  OtherTableFinder(const Document& document, const std::vector<bool>& claimed, std::size_t first)
      : document_(document), claimed_(claimed), first_(first) {
    result_.apart.assign(document.lines.size(), false);
  }

  OtherTables run() {
    const std::size_t end = document_.lines.size();
    looks_.assign(end, Look::none);
    for (std::size_t i = first_; i < end; ++i) {
      may_cancel(document_.line_text(document_.lines[i]).size());
      looks_[i] = look(i);
    }
    for (std::size_t i = first_; i < end;) {
      const std::size_t behind = block_end(i);
      if (behind > i) judge(i, behind - 1);
      i = std::max(behind, i + 1);
    }
    return std::move(result_);
  }

 private:
  [[nodiscard]] std::span<const Cell> cells(std::size_t i) const {
    return document_.cells_of(document_.lines[i]);
  }

  [[nodiscard]] std::size_t filled(std::size_t i) const {
    return static_cast<std::size_t>(
        std::ranges::count_if(cells(i), [](const Cell& c) { return !c.text.empty(); }));
  }

  [[nodiscard]] std::size_t figures(std::size_t i) const {
    return static_cast<std::size_t>(std::ranges::count_if(cells_of_row(document_, document_.lines[i]),
                                                          [](const Cell& c) { return is_figure(c.text); }));
  }

  [[nodiscard]] bool has_sentence(std::size_t i) const {
    return std::ranges::any_of(cells(i), [](const Cell& c) { return is_sentence(c.text); });
  }

  [[nodiscard]] Look look(std::size_t i) const {
    const Line& line = document_.lines[i];
    if (claimed_[i] || line.cell_count == 0) return Look::none;
    if (line.arrangement == Arrangement::listed) return Look::listed;
    if (line.cell_count == 1) return look_of_text(cells(i).front().text);
    const std::size_t count = filled(i);
    const auto front = std::ranges::find_if(cells(i), [](const Cell& c) { return !c.text.empty(); });
    if (count == 2 && is_bare_marker(front->text)) return Look::none;
    if (line.arrangement == Arrangement::ruled) return Look::ruled;
    return has_sentence(i) ? Look::none : Look::aligned;
  }

  /// "收到申请 35 120 件": two figures side by side are no figure of a sentence.
  [[nodiscard]] static Look look_of_text(std::string_view text) {
    if (text.empty() || contains_any(text, {"。", "；", "，", "：", ":"})) return Look::none;
    bool after_figure = false;
    bool side_by_side = false;
    bool words = true;
    for_each_word(text, [&](std::string_view word) {
      const bool figure = is_figure(word);
      side_by_side = side_by_side || (figure && after_figure);
      words = words && (figure || word.size() <= longest_word);
      after_figure = figure;
    });
    if (side_by_side && words) return Look::spaced;
    const bool marked = scan_marker(text).style != MarkerStyle::none;
    return text.size() <= longest_stray && !marked ? Look::stray : Look::none;
  }

  [[nodiscard]] bool after_gap(std::size_t i) const { return document_.lines[i].after_gap; }

  /// Whether the line stands close to another row of its kind.
  [[nodiscard]] bool is_compact(std::size_t i) const {
    const bool below = i + 1 < looks_.size() && looks_[i + 1] == looks_[i] && !after_gap(i + 1);
    return below || (i > first_ && looks_[i - 1] == looks_[i] && !after_gap(i));
  }

  /// A gap ends a table unless all its rows stand apart.
  [[nodiscard]] bool parts(std::size_t i) const {
    return after_gap(i) && (is_compact(i - 1) || is_compact(i));
  }

  /// Behind the block of rows that begins with line `i`; `i` when none begins there.
  [[nodiscard]] std::size_t block_end(std::size_t i) const {
    const auto is_spaced = [&](std::size_t n) {
      return looks_[n] == Look::aligned || looks_[n] == Look::spaced;
    };
    std::size_t end = i;
    if (looks_[i] == Look::ruled) {
      while (end < looks_.size() && looks_[end] == Look::ruled && (end == i || !parts(end))) ++end;
    } else if (looks_[i] == Look::listed) {
      for (std::size_t n = i; n < looks_.size() && (looks_[n] == Look::listed || looks_[n] == Look::stray);
           ++n)
        if (looks_[n] == Look::listed) end = n + 1;
    } else if (is_spaced(i)) {
      for (std::size_t n = i; n < looks_.size(); ++n) {
        if (n > i && after_gap(n) && (!is_spaced(n) || parts(n))) break;
        if (is_spaced(n)) {
          end = n + 1;
        } else if (looks_[n] != Look::stray || n >= end + 1) {
          break;
        }
      }
    }
    return end;
  }

  void judge(std::size_t first, std::size_t last) {
    if (is_page_box(first, last)) return;
    const bool ruled = looks_[first] == Look::ruled;
    const bool table = ruled ? is_ruled_table(first, last)
                             : (looks_[first] == Look::listed ? last - first + 1 >= fewest_listed
                                                              : is_aligned_table(first, last));
    if (table && !is_contents(first, last)) {
      add(first, last);
    } else if (ruled) {
      for (std::size_t i = first; i <= last; ++i) result_.apart[i] = filled(i) > 1;
    }
  }

  [[nodiscard]] bool is_ruled_table(std::size_t first, std::size_t last) const {
    std::size_t rows = 0;
    std::size_t sentences = 0;
    std::size_t valued = 0;
    for (std::size_t i = first; i <= last; ++i) {
      if (filled(i) < 2) continue;
      ++rows;
      if (has_sentence(i)) ++sentences;
      if (figures(i) > 0) ++valued;
    }
    return valued > 0 || (rows > 1 && sentences < rows);
  }

  [[nodiscard]] bool is_aligned_table(std::size_t first, std::size_t last) const {
    std::size_t rows = 0;
    std::size_t valued = 0;
    std::size_t most = 0;
    for (std::size_t i = first; i <= last; ++i) {
      if (looks_[i] == Look::stray) continue;
      ++rows;
      const std::size_t count = figures(i);
      if (count > 0) ++valued;
      if (cells_of_row(document_, document_.lines[i]).size() > 2) most = std::max(most, count);
    }
    if (valued > 0) return rows > 1 || most > 0;
    return rows >= fewest_text_rows && has_straight_column(first, last);
  }

  /// The second cells stand one below the other.
  [[nodiscard]] bool has_straight_column(std::size_t first, std::size_t last) const {
    std::optional<std::uint32_t> column;
    for (std::size_t i = first; i <= last; ++i) {
      if (looks_[i] != Look::aligned) continue;
      const std::uint32_t at = cells(i)[1].column;
      if (column && std::max(at, *column) - std::min(at, *column) > same_column) return false;
      column = at;
    }
    return column.has_value();
  }

  /// 索引号 | … | 发布日期 | …
  [[nodiscard]] bool is_page_box(std::size_t first, std::size_t last) const {
    std::size_t rows = 0;
    std::size_t of_page = 0;
    for (std::size_t i = first; i <= last; ++i) {
      const auto front = std::ranges::find_if(cells(i), [](const Cell& c) { return !c.text.empty(); });
      if (front == cells(i).end()) continue;
      ++rows;
      if (is_page_line(front->text, Catalogue::instance())) ++of_page;
    }
    return of_page * 2 > rows || (rows > 0 && of_page * 2 == rows);
  }

  /// Headings with rising numbers of pages, all of which come again below.
  [[nodiscard]] bool is_contents(std::size_t first, std::size_t last) const {
    if (last - first + 1 < fewest_rows_of_contents) return false;
    double page = 0;
    for (std::size_t i = first; i <= last; ++i) {
      if (cells(i).size() != 2 || filled(i) != 2) return false;
      const auto number = read_number(cells(i)[1].text);
      if (!number || *number < page) return false;
      page = *number;
    }
    std::unordered_set<std::u32string> below;
    for (std::size_t i = last + 1; i < document_.lines.size(); ++i)
      if (cells(i).size() == 1 && cells(i).front().text.size() <= longest_caption)
        below.insert(key_of(cells(i).front().text));
    for (std::size_t i = first; i <= last; ++i)
      if (!below.contains(key_of(cells(i).front().text))) return false;
    return true;
  }

  void add(std::size_t first, std::size_t last) {
    if (looks_[first] != Look::ruled && looks_[first] != Look::listed && has_header_above(first)) --first;
    OtherTable table{.first = first, .last = last, .caption = {}, .caption_line = first};
    if (cells(first).size() > 1 && filled(first) == 1 && first < last) {
      table.caption =
          trim(std::ranges::find_if(cells(first), [](const Cell& c) { return !c.text.empty(); })->text);
    } else {
      find_caption(table);
    }
    result_.tables.push_back(table);
  }

  /// The names of columns a blank apart: as many words as the first row has cells.
  [[nodiscard]] bool has_header_above(std::size_t first) const {
    if (first == first_ || looks_[first - 1] != Look::stray) return false;
    const std::size_t columns = cells_of_row(document_, document_.lines[first]).size();
    return columns > 2 && cells_of_row(document_, document_.lines[first - 1]).size() == columns;
  }

  void find_caption(OtherTable& table) const {
    for (std::size_t i = table.first; i > first_ && table.first - i < farthest_caption; --i) {
      const std::size_t above = i - 1;
      const bool of_table = !result_.tables.empty() && above <= result_.tables.back().last;
      if (claimed_[above] || of_table || filled(above) != 1) return;
      const std::string_view text =
          trim(std::ranges::find_if(cells(above), [](const Cell& c) { return !c.text.empty(); })->text);
      if (names_unit(text)) continue;
      if (text.size() > longest_caption || contains_any(text, {"。", "；", "，"}) || text.ends_with("：") ||
          text.ends_with(":"))
        return;
      table.caption = text;
      table.caption_line = above;
      return;
    }
  }

  /// 单位：件, 填报单位：… between a table and its name.
  [[nodiscard]] static bool names_unit(std::string_view text) {
    const StatisticsCatalogue& catalogue = StatisticsCatalogue::instance();
    if (text.starts_with("（")) text.remove_prefix(std::string_view("（").size());
    const std::size_t colon = std::min(text.find("："), text.find(':'));
    return catalogue.is_frame(text) ||
           (colon < text.size() && catalogue.column_word(text.substr(0, colon)) == ColumnRole::unit);
  }

  const Document& document_;
  const std::vector<bool>& claimed_;
  std::size_t first_;
  std::vector<Look> looks_;
  OtherTables result_;
};

}  // namespace

std::vector<Cell> cells_of_row(const Document& document, const Line& line) {
  const auto cells = document.cells_of(line);
  if (line.arrangement != Arrangement::text || cells.size() != 1) return {cells.begin(), cells.end()};
  std::vector<Cell> words;
  for_each_word(cells.front().text, [&](std::string_view word) {
    words.push_back(cells.front());
    words.back().text = word;
  });
  return words;
}

OtherTables find_other_tables(const Document& document, const std::vector<bool>& claimed, std::size_t first) {
  return OtherTableFinder(document, claimed, first).run();
}

}  // namespace gongkai
