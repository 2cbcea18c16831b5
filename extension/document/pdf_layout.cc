#include "document/pdf_layout.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <ranges>
#include <span>

#include "document/pdf_rows.h"
#include "text/marker.h"

namespace gongkai {
namespace {

constexpr double edge_gap = 1.8;      // of the height of the letters: between a page number and the page
constexpr double cell_gap = 0.8;      // … : a value stands alone
constexpr double line_gap = 0.6;      // … : between lines of one label
constexpr double off_middle = 0.75;   // … : between the middles of a label and its values
constexpr double no_row = 0.6;        // … : what it costs to take a line for a row without values
constexpr double at_middle = 0.35;    // … : where they look like two labels
constexpr double shorter_line = 1.5;  // of the size of the font: what a line may lack to the next one
constexpr std::size_t most_header_lines = 4;
constexpr double even_pitch = 0.15;  // … : by which columns of one width may differ
constexpr double header_gap = 1.0;   // of the height of its lines: between a header and what it stands over
constexpr std::ptrdiff_t least_values = 3;      // of a row that needs no other sign
constexpr std::size_t longest_page_number = 9;  // bytes: "— 4 —"
constexpr std::size_t most_lines = 8;           // of a wrapped label

using Boxes = std::vector<PdfBox>;

std::string joined(std::span<const PdfBox> parts) {
  PdfBox all = parts.front();
  for (const PdfBox& part : parts.subspan(1)) append(all, part, true);
  return all.text;
}

/// Lines of a page that make one table: rows with values, and label lines between them.
class Block {
 public:
  /// `header`: the lines above.
  Block(std::span<const PageLine> lines, std::span<const PageLine> header)
      : header_(header), top_(lines.front().top) {
    for (const PageLine& line : lines) add(line);
    join_overlapping_rows(rows_);
    sort_out_groups();
    assign_labels();
    place_groups();
    join_pieces(rows_);
  }

  [[nodiscard]] std::string text() const {
    std::vector<std::pair<double, double>> columns = value_columns();
    fill_gaps(columns);
    std::string out;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const PdfRow& row = rows_[i];
      const bool at_edge = first_valued() > i || last_valued() < i;
      std::string line;
      for (const PdfBox& group : row.groups) line += group.text + "\t";
      line += row.label;
      if (!(row.bare && at_edge)) line += cells(row, columns, row.label.empty() && row.groups.empty());
      out += line + "\n";
    }
    return out;
  }

 private:
  void add(const PageLine& line) {
    PdfRow row{
        .centre = line.centre(), .values = {}, .groups = {}, .label = {}, .bare = false, .labelled = false};
    Boxes labels;
    for (const PdfBox& part : line.parts) (is_value(part) ? row.values : labels).push_back(part);
    if (!row.values.empty()) {
      row.centre = middle(row.values.front());
      row.labelled = !labels.empty();
      rows_.push_back(row);
    }
    for (std::size_t i = 0; i + 1 < labels.size(); ++i) groups_.push_back(labels[i]);
    if (!labels.empty()) {
      (labels.back().upright ? labels_ : groups_).push_back(labels.back());
    }
  }

  /// A label beside which, further right, another stands names several rows.
  void sort_out_groups() {
    const Boxes all = labels_;
    std::erase_if(labels_, [&](const PdfBox& label) {
      const bool beside_values = std::ranges::any_of(rows_, [&](const PdfRow& row) {
        return std::abs(row.centre - middle(label)) < letter_height(label) * 0.35;
      });
      const bool group = std::ranges::any_of(all, [&](const PdfBox& other) {
        const double reach = beside_values ? -0.3 : 0.6;
        return other.left >= label.right &&
               overlap(label.top, label.bottom, other.top, other.bottom) > -reach * letter_height(label);
      });
      if (group) groups_.push_back(label);
      return group;
    });
    std::ranges::stable_sort(labels_, {}, middle);
  }

  /// Whether the line goes on with the label of the line before.
  [[nodiscard]] bool continues(std::size_t line) const {
    const PdfBox& box = labels_[line];
    const PdfBox& before = labels_[line - 1];
    return overlap(box.left, box.right, before.left, before.right) > 0 &&
           box.top - before.bottom < line_gap * letter_height(box) && scan_marker(box.text).ordinal == 0;
  }

  /// Whether the line before ends for want of room: it is hardly shorter than the line that follows.
  [[nodiscard]] bool is_full(std::size_t line) const {
    const PdfBox& box = labels_[line];
    const PdfBox& before = labels_[line - 1];
    return before.right - before.left + shorter_line * box.pitch() > box.right - box.left;
  }

  /// How far the middle of these lines is from the values; nothing when that is too far.
  [[nodiscard]] std::optional<double> distance(std::size_t row, std::size_t first, std::size_t behind) const {
    const double centre = (labels_[first].top + labels_[behind - 1].bottom) / 2;
    const double off = std::abs(centre - rows_[row].centre);
    bool full = true;
    for (std::size_t line = first + 1; line < behind; ++line) full = full && is_full(line);
    const double reach = full ? off_middle : at_middle;
    return off > reach * letter_height(labels_[first]) ? std::nullopt : std::optional(off);
  }

  /// Shares the lines of labels out, in order: each row gets those whose middle is nearest to its values; a
  /// line that fits none is a row without values.
  void assign_labels() {
    const std::size_t n = labels_.size();
    const std::size_t m = rows_.size();
    constexpr double far = std::numeric_limits<double>::max();
    struct Step {
      double cost = far;
      std::size_t lines = 0;
      bool row = false;
    };
    std::vector<std::vector<Step>> best(m + 1, std::vector<Step>(n + 1));
    best[0][0].cost = 0;
    const auto offer = [&](std::size_t r, std::size_t l, double value, std::size_t lines, bool row) {
      if (value < best[r][l].cost) best[r][l] = {value, lines, row};
    };
    for (std::size_t r = 0; r <= m; ++r)
      for (std::size_t l = 0; l <= n; ++l) {
        const double so_far = best[r][l].cost;
        if (so_far == far) continue;
        if (l < n) offer(r, l + 1, so_far + letter_height(labels_[l]) * no_row, 1, false);
        if (r == m) continue;
        offer(r + 1, l, so_far + 2 * (rows_[r].values.front().bottom - rows_[r].values.front().top), 0, true);
        for (std::size_t k = 1; k <= most_lines && l + k <= n; ++k) {
          if (k > 1 && !continues(l + k - 1)) break;
          if (const auto off = distance(r, l, l + k)) offer(r + 1, l + k, so_far + *off, k, true);
        }
      }
    std::vector<PdfRow> rows;
    for (std::size_t r = m, l = n; r > 0 || l > 0;) {
      const Step step = best[r][l];
      PdfRow row = step.row ? rows_[--r]
                            : PdfRow{.centre = middle(labels_[l - 1]),
                                     .values = {},
                                     .groups = {},
                                     .label = {},
                                     .bare = true,
                                     .labelled = false};
      l -= step.lines;
      if (step.lines > 0) row.label = joined(std::span(labels_).subspan(l, step.lines));
      rows.push_back(std::move(row));
    }
    std::ranges::reverse(rows);
    rows_ = std::move(rows);
  }

  /// Lines of one name, close above each other, are one; it goes to the row nearest to its middle.
  void place_groups() {
    std::ranges::stable_sort(groups_, {}, &PdfBox::top);
    Boxes whole;
    for (PdfBox& line : groups_) {
      const auto above = std::ranges::find_if(whole, [&](const PdfBox& one) {
        return overlap(one.left, one.right, line.left, line.right) > 0 &&
               line.top - one.bottom < letter_height(line) * 0.5;
      });
      if (above == whole.end()) {
        whole.push_back(std::move(line));
      } else {
        append(*above, line, false);
      }
    }
    groups_ = std::move(whole);
    std::ranges::stable_sort(groups_, {}, &PdfBox::left);
    for (const PdfBox& group : groups_) {
      const auto nearest = std::ranges::min_element(
          rows_, {}, [&](const PdfRow& row) { return std::abs(row.centre - middle(group)); });
      nearest->groups.push_back(group);
    }
  }

  [[nodiscard]] std::size_t first_valued() const {
    return static_cast<std::size_t>(std::ranges::find(rows_, false, &PdfRow::bare) - rows_.begin());
  }
  [[nodiscard]] std::size_t last_valued() const {
    std::size_t last = 0;
    for (std::size_t i = 0; i < rows_.size(); ++i)
      if (!rows_[i].bare) last = i;
    return last;
  }

  /// Where the values of all rows stand; empty when they make no columns.
  [[nodiscard]] std::vector<std::pair<double, double>> value_columns() const {
    Boxes values;
    for (const PdfRow& row : rows_) values.insert(values.end(), row.values.begin(), row.values.end());
    std::ranges::stable_sort(values, {}, &PdfBox::left);
    std::vector<std::pair<double, double>> columns;
    for (const PdfBox& value : values) {
      if (columns.empty() || value.left > columns.back().second) {
        columns.emplace_back(value.left, value.right);
      } else {
        columns.back().second = std::max(columns.back().second, value.right);
      }
    }
    for (const PdfRow& row : rows_) {
      for (const auto& [left, right] : columns)
        if (std::ranges::count_if(row.values, [&, l = left, r = right](const PdfBox& value) {
              return value.left >= l && value.right <= r;
            }) > 1)
          return {};
    }
    return columns;
  }

  static std::size_t header_parts(const PageLine& line, double from) {
    std::size_t parts = 0;
    for (const PdfBox& part : line.parts)
      if (part.left >= from) parts += 1 + part.blanks.size();
    return parts;
  }

  /// Widens the column that a part of the header stands over, or adds one; a part with a blank inside may be
  /// two.
  static void add_header(const PdfBox& part, std::vector<std::pair<double, double>>& columns) {
    double left = part.left;
    std::vector<std::pair<double, double>> pieces;
    for (const auto& [end, begin] : part.blanks) {
      pieces.emplace_back(left, end);
      left = begin;
    }
    pieces.emplace_back(left, part.right);
    for (const auto& piece : pieces) {
      const auto over = [&](const auto& column) {
        return overlap(piece.first, piece.second, column.first, column.second) > 0;
      };
      const auto count = std::ranges::count_if(columns, over);
      if (count == 0) columns.push_back(piece);
      if (count != 1) continue;
      auto& column = *std::ranges::find_if(columns, over);
      column = {std::min(column.first, piece.first), std::max(column.second, piece.second)};
    }
  }

  /// Columns that are blank in all rows show only in the header: in lines above with several parts over the
  /// values, each stands over a column, but for names of several columns.
  void fill_gaps(std::vector<std::pair<double, double>>& columns) const {
    if (columns.empty()) return;
    std::vector<std::pair<double, double>> all = columns;
    double labels_right = 0;
    for (const Boxes* labels : {&labels_, &groups_})
      for (const PdfBox& label : *labels) labels_right = std::max(labels_right, label.right);
    double below = top_;
    for (std::size_t i = header_.size(); i > 0; --i) {
      const PageLine& line = header_[i - 1];
      if (below - line.bottom > header_gap * (line.bottom - line.top)) break;
      below = line.top;
      if (line.has_value() || header_parts(line, labels_right) < 2) continue;
      for (const PdfBox& part : line.parts)
        if (part.left >= labels_right) add_header(part, all);
    }
    std::ranges::sort(all);
    columns = std::move(all);
  }

  static std::string cells(const PdfRow& row, const std::vector<std::pair<double, double>>& columns,
                           bool first) {
    std::string out;
    const auto cell = [&](std::string_view text) {
      if (!first) out += '\t';
      first = false;
      out += text;
    };
    if (columns.empty())
      for (const PdfBox& value : row.values) cell(value.text);
    for (const auto& [left, right] : columns) {
      const auto value = std::ranges::find_if(
          row.values, [l = left, r = right](const PdfBox& one) { return one.left >= l && one.right <= r; });
      cell(value == row.values.end() ? std::string_view() : std::string_view(value->text));
    }
    return out;
  }

  std::vector<PdfRow> rows_;
  Boxes labels_, groups_;
  std::span<const PageLine> header_;
  double top_;
};

bool is_page_number(const PageLine& line) {
  std::size_t bytes = 0;
  for (const PdfBox& part : line.parts) bytes += part.text.size();
  return bytes <= longest_page_number && std::ranges::all_of(line.parts, is_value);
}

/// Whether a line is a row of a table: values stand alone in it, behind all labels; many may begin close
/// behind.
bool is_row(const PageLine& line, bool at_edge) {
  if (!line.has_value() || (at_edge && is_page_number(line))) return false;
  const auto first = std::ranges::find_if(line.parts, is_value);
  if (!std::all_of(first, line.parts.end(), is_value)) return false;
  const bool many = line.parts.end() - first >= least_values;
  return first == line.parts.begin() || many ||
         first->left - std::prev(first)->right >= cell_gap * letter_height(*first);
}

double first_value(const PageLine& line) { return std::ranges::find_if(line.parts, is_value)->left; }

/// A line that is no row: a tab where its parts stand far apart.
std::string plain(const PageLine& line) {
  PdfBox all = line.parts.front();
  for (const PdfBox& part : std::span(line.parts).subspan(1)) {
    const bool apart = part.left - all.right >= cell_gap * letter_height(part) && !is_page_number(line);
    if (apart) all.text += '\t';
    append(all, part, !apart);
  }
  return all.text + "\n";
}

}  // namespace

std::string lay_out_page(std::vector<PdfBox> boxes) {
  std::erase_if(boxes, [](const PdfBox& box) { return box.text.empty(); });
  const std::vector<PageLine> lines = page_lines(std::move(boxes));
  const auto apart = [&](std::size_t i, std::size_t next) {
    return lines[next].centre() - lines[i].centre() > edge_gap * (lines[i].bottom - lines[i].top);
  };
  const auto row_at = [&](std::size_t i) {
    const bool first = i == 0 && (lines.size() == 1 || apart(i, i + 1));
    const bool last = i + 1 == lines.size() && (i == 0 || apart(i - 1, i));
    return is_row(lines[i], first || last);
  };
  // A label line of a table ends before its values begin, and is near a line of the table.
  const auto label_of = [&](std::size_t i, std::size_t row) {
    const double reach = 3 * (lines[row].bottom - lines[row].top);
    return !row_at(i) && !lines[i].has_value() && lines[i].right() <= first_value(lines[row]) &&
           std::abs(lines[i].centre() - lines[row].centre()) < reach;
  };
  std::string out;
  for (std::size_t i = 0; i < lines.size();) {
    std::size_t row = i;
    while (row < lines.size() && row < i + most_lines && !row_at(row)) ++row;
    bool begins = row < lines.size() && row_at(row);
    for (std::size_t k = i; begins && k < row; ++k) begins = label_of(k, row);
    if (!begins) {
      out += plain(lines[i++]);
      continue;
    }
    std::size_t behind = row + 1;
    while (behind < lines.size() && (row_at(behind) || label_of(behind, row))) {
      if (row_at(behind)) row = behind;
      ++behind;
    }
    const std::size_t header = std::min(i, most_header_lines);
    out +=
        Block(std::span(lines).subspan(i, behind - i), std::span(lines).subspan(i - header, header)).text();
    i = behind;
  }
  return out;
}

}  // namespace gongkai
