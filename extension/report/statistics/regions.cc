#include "report/statistics/regions.h"

#include <algorithm>
#include <optional>
#include <set>

#include "base/cancel.h"
#include "base/limits.h"
#include "report/statistics/lines.h"

namespace gongkai {
namespace {

constexpr std::size_t fewest_rows = 4;            // that make a table without a header
constexpr std::size_t longest_interruption = 12;  // lines between two known rows
constexpr std::size_t longest_row = 240;          // bytes of a line that may be a row
constexpr std::size_t tail_distance = 5;  // lines between the last row and more rows, or the signatures

enum class LineKind : std::uint8_t {
  other,    ///< a heading, a remark, a piece of a label
  prose,    ///< no table goes on past it
  header,   ///< names columns
  row,      ///< an indicator with a unit or a figure
  label,    ///< an indicator alone
  heading,  ///< a heading of the form
  local,    ///< text with a unit or a figure in cells of their own, or both
  values,   ///< units, figures and blanks only
  frame,    ///< 填报单位, 联系电话 …
};

struct Weighed {
  std::optional<bool> names_indicator;
  bool done = false;  ///< most lines are never asked for
  LineKind kind = LineKind::other;
  std::vector<const IndicatorLabel*> known;
  std::size_t parts = 0;  ///< where the line was read in parts; 0 where its kind is told without
  WrittenLabel front;     ///< of the first of them
};

class StatisticsRegionFinder {
 public:
  StatisticsRegionFinder(const Document& document, const Tokens& tokens)
      : document_(document), tokens_(tokens) {}

  std::vector<Region> find() {
    if (!may_hold_table()) return {};
    lines_.resize(document_.lines.size());
    for (std::size_t begin = 0; begin < lines_.size();) {
      const std::size_t end = block_end(begin);
      if (end > begin && may_hold_table(begin, end)) search(begin, end);
      begin = end + 1;
    }
    return std::move(regions_);
  }

 private:
  [[nodiscard]] bool may_hold_table() const {
    std::size_t hits = 0;
    for (const Token& token : tokens_.all)
      if (!token.is_value() && catalogue_.may_begin(token.key) && ++hits >= 2) return true;
    return false;
  }

  [[nodiscard]] bool is_prose(std::size_t i) const {
    const auto cells = document_.cells_of(document_.lines[i]);
    const bool alone = cells.size() == 1;
    return tokens_.lines[i].is_long || (alone && cells.front().text.size() > longest_row) ||
           (alone && cells.front().text.find("。") != std::string_view::npos);
  }

  /// The line of prose behind the lines from `begin` on, which no table goes past.
  [[nodiscard]] std::size_t block_end(std::size_t begin) const {
    std::size_t end = begin;
    for (; end < lines_.size() && !is_prose(end); ++end)
      may_cancel(document_.line_text(document_.lines[end]).size());
    return end;
  }

  void search(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      may_cancel(document_.line_text(document_.lines[i]).size());
      if (last_row_ || may_be_row(i)) step(i);
    }
    close(end);
  }

  /// Without a look at headers: where no table is open only a row matters.
  [[nodiscard]] bool may_be_row(std::size_t i) const {
    if (has_later_label(i)) return false;
    std::optional<bool>& named = lines_[i].names_indicator;
    if (!named) named = names_indicator(document_, i);
    return *named;
  }

  /// Whether a table may stand between two lines of prose: quick looks, at which most documents fail.
  [[nodiscard]] bool may_hold_table(std::size_t begin, std::size_t end) const {
    return may_be_mostly_known(begin, end, [this](std::size_t i) { return may_begin_label(i); }) &&
           may_be_mostly_known(begin, end, [this](std::size_t i) { return may_be_row(i); });
  }

  /// Whether is_mostly_known() may hold of any of the lines, all rows that are counted as such.
  template <typename IsRow>
  [[nodiscard]] bool may_be_mostly_known(std::size_t begin, std::size_t end, IsRow is_row) const {
    std::vector<std::ptrdiff_t> later(end - begin + 1);  // lines with a later label before each
    for (std::size_t i = begin; i < end; ++i)
      later[i - begin + 1] = later[i - begin] + (has_later_label(i) ? 1 : 0);
    // From the best first row so far to a last one: its rows less twice the later labels in reach.
    std::optional<std::ptrdiff_t> best;
    std::ptrdiff_t rows = 0;
    for (std::size_t i = begin; i < end; ++i) {
      if (has_later_label(i) || !is_row(i)) continue;
      const std::size_t reach = longest_interruption;
      const std::ptrdiff_t before = later[i - begin - std::min(i - begin, reach)];
      const std::ptrdiff_t behind = later[std::min(i - begin + 1 + reach, end - begin)];
      best = std::max(best.value_or(2 * before - rows), 2 * before - rows);
      ++rows;
      if (*best + rows - 2 * behind >= 0) return true;
    }
    return false;
  }

  [[nodiscard]] bool may_begin_label(std::size_t i) const {
    return std::ranges::any_of(document_.cells_of(document_.lines[i]),
                               [&](const Cell& cell) { return catalogue_.may_begin_label(cell.text); });
  }

  [[nodiscard]] const Weighed& line(std::size_t i) const {
    if (!lines_[i].done) weigh(i, lines_[i]);
    return lines_[i];
  }
  [[nodiscard]] LineKind kind_of(std::size_t i) const { return line(i).kind; }

  void weigh(std::size_t i, Weighed& result) const {
    result.done = true;
    const Line& line = document_.lines[i];
    const auto cells = document_.cells_of(line);
    if (is_prose(i)) {
      result.kind = LineKind::prose;
      return;
    }
    if (has_later_label(i)) {
      result.kind = LineKind::local;
      return;
    }
    if (!cells.empty() && catalogue_.is_frame(cells.front().text)) {
      result.kind = LineKind::frame;
      return;
    }
    if (!statistics_header(document_, i).empty() || lone_header_word(document_, i) != ColumnRole::none ||
        ends_header_word(document_, i) || is_column_letters(document_, i)) {
      result.kind = LineKind::header;
      return;
    }
    if (cells.size() == 1 && is_bare_figure(cells.front().text)) {
      result.kind = LineKind::values;
      result.parts = 1;
      return;
    }
    const std::vector<StatisticsPart> parts = statistics_parts(document_, i);
    weigh_parts(parts, line, result);
    result.parts = parts.size();
    if (!parts.empty()) result.front = parts.front().label;
  }

  static void weigh_parts(const std::vector<StatisticsPart>& parts, const Line& line, Weighed& result) {
    bool figures = false;
    bool united = false;
    bool text = false;
    bool heading = false;
    for (const StatisticsPart& part : parts) {
      if (part.kind != StatisticsPart::Kind::label) {
        figures = figures || part.kind != StatisticsPart::Kind::blank;
        united = united || part.kind == StatisticsPart::Kind::unit;
        continue;
      }
      text = true;
      if (part.label.known == nullptr) continue;
      if (part.label.known->indicators.empty()) {
        heading = true;
      } else {
        result.known.push_back(part.label.known);
      }
    }
    if (!result.known.empty()) {
      result.kind = figures ? LineKind::row : LineKind::label;
    } else if (heading) {
      result.kind = LineKind::heading;
    } else if (figures || (!text && line.arrangement != Arrangement::text)) {
      result.kind = text ? LineKind::local : LineKind::values;
    }
    const bool cells = line.arrangement != Arrangement::text || (united && parts.size() > 2);
    if (result.kind == LineKind::local && !cells) result.kind = LineKind::other;
  }

  /// An indicator with its figure, here or on the next lines.
  [[nodiscard]] bool is_row(std::size_t i) const {
    if (kind_of(i) == LineKind::row) return true;
    if (kind_of(i) != LineKind::label) return false;
    for (std::size_t n = i + 1; n < lines_.size() && n <= i + 2; ++n) {
      if (kind_of(n) == LineKind::values) return true;
      if (kind_of(n) != LineKind::other) return false;  // other: the rest of a wrapped label
    }
    return false;
  }

  void step(std::size_t i) {
    if (last_row_ && (i - last_cells_ > longest_interruption || i - first_row_ > limits::table_lines))
      close(i);
    if (kind_of(i) != LineKind::other && kind_of(i) != LineKind::frame) last_cells_ = i;
    if (!is_row(i)) return;
    if (!last_row_) first_row_ = i;
    last_row_ = i;
    ++rows_;
    met_.insert(line(i).known.begin(), line(i).known.end());
  }

  /// Ends the open table before line `end`.
  void close(std::size_t end) {
    if (!last_row_) return;
    if (!may_be_mostly_known()) {
      last_row_.reset();
      met_.clear();
      return;
    }
    Region region{.form = Form::statistics, .first = first_row_, .last = *last_row_};
    const bool headed = extend_up(region);
    extend_down(region, end);
    if ((headed || met_.size() >= fewest_rows) && is_mostly_known(region)) regions_.push_back(region);
    last_row_.reset();
    met_.clear();
  }

  /// Whether is_mostly_known() may hold: no extension has more rows than were met so far.
  [[nodiscard]] bool may_be_mostly_known() const { return later_labels(first_row_, *last_row_) * 2 <= rows_; }

  /// A table most of whose rows are of no list is none: what a word means there its other rows may tell.
  /// Neither is table three of later years, whose rows are worded much like those of 2014, nor a part of it.
  [[nodiscard]] bool is_mostly_known(const Region& region) const {
    std::size_t known = 0;
    std::size_t local = 0;
    for (std::size_t i = region.first; i <= region.last; ++i)
      if (is_row(i)) ++known;
    if (later_labels(region.first, region.last) * 2 > known) return false;
    for (std::size_t i = region.first; i <= region.last; ++i)
      if (kind_of(i) == LineKind::local && !goes_on(i)) ++local;
    return local <= known;
  }

  /// Lines with a label that only tables two to four have, among the lines [first, last] or right beside
  /// them: torn by a page's end or damaged labels, table three has pieces in which every row is worded as in
  /// 2014.
  [[nodiscard]] std::size_t later_labels(std::size_t first, std::size_t last) const {
    std::size_t later = 0;
    for (std::size_t i = first; i <= last; ++i) later += has_later_label(i) ? 1 : 0;
    std::size_t reach = longest_interruption;
    for (std::size_t i = first; i > 0 && reach > 0 && !is_prose(i - 1); --i) {
      later += has_later_label(i - 1) ? 1 : 0;
      reach -= is_vertical_text(i - 1) ? 0 : 1;
    }
    reach = longest_interruption;
    for (std::size_t i = last + 1; i < lines_.size() && reach > 0 && !is_prose(i); ++i) {
      later += has_later_label(i) ? 1 : 0;
      reach -= is_vertical_text(i) ? 0 : 1;
    }
    return later;
  }

  /// One character of text written downwards.
  [[nodiscard]] bool is_vertical_text(std::size_t i) const {
    const auto line = tokens_.of(i);
    return line.size() == 1 && line[0].is_one_character();
  }

  /// A label that only tables two to four have.
  [[nodiscard]] bool has_later_label(std::size_t i) const {
    return std::ranges::any_of(tokens_.of(i), [](const Token& token) {
      return token.kind == TokenKind::label && !token.entry->ambiguous;
    });
  }

  /// The rest of a label wrapped over lines, with the unit and figure of its row.
  [[nodiscard]] bool goes_on(std::size_t i) const {
    if (document_.lines[i].arrangement == Arrangement::ruled) return false;
    const WrittenLabel& label = line(i).front;
    return label.brackets < 0 || (label.marker == MarkerStyle::none && catalogue_.is_end(label.key));
  }

  /// To the header, and to rows and headings above the first sure row; whether there is a header.
  bool extend_up(Region& region) const {
    const std::size_t end = regions_.empty() ? 0 : regions_.back().last + 1;
    bool headed = false;
    bool label_column = false;
    bool other_column = false;
    for (std::size_t i = region.first; i > end; --i) {
      const LineKind kind = kind_of(i - 1);
      if (kind == LineKind::prose || region.first - (i - 1) > longest_interruption) break;
      if (headed && kind != LineKind::header && kind != LineKind::frame) break;  // a heading of the report
      if (kind == LineKind::other || (kind == LineKind::frame && !headed)) continue;
      region.first = i - 1;
      if (kind != LineKind::header) continue;
      const ColumnRole role = lone_header_word(document_, i - 1);
      if (role == ColumnRole::none) headed = true;
      (role == ColumnRole::label ? label_column : other_column) = true;
      headed = headed || (label_column && other_column);
    }
    return headed;
  }

  void extend_down(Region& region, std::size_t behind) const {
    std::size_t end = region.last;
    for (std::size_t i = region.last + 1; i < behind && i <= end + tail_distance; ++i) {
      const LineKind kind = kind_of(i);
      if (kind == LineKind::prose) break;
      if (kind != LineKind::other && kind != LineKind::header && kind != LineKind::heading) end = i;
      if (kind == LineKind::other && closes_label(i, i == end + 1)) end = i;
    }
    region.last = end;
  }

  /// The rest of a wrapped label or annotation.
  [[nodiscard]] bool closes_label(std::size_t i, bool next) const {
    if (line(i).parts != 1) return false;
    const WrittenLabel& label = line(i).front;
    return label.brackets < 0 || (next && label.marker == MarkerStyle::none && catalogue_.is_end(label.key));
  }

  const Document& document_;
  const Tokens& tokens_;
  const StatisticsCatalogue& catalogue_ = StatisticsCatalogue::instance();
  mutable std::vector<Weighed> lines_;  ///< weighed when they are asked for
  std::vector<Region> regions_;
  std::size_t rows_ = 0;  ///< met so far
  std::size_t first_row_ = 0;
  std::optional<std::size_t> last_row_;
  std::size_t last_cells_ = 0;  ///< line with labels, units or figures, known or not
  std::set<const IndicatorLabel*> met_;
};

}  // namespace

std::vector<Region> find_statistics(const Document& document, const Tokens& tokens) {
  return StatisticsRegionFinder(document, tokens).find();
}

}  // namespace gongkai
