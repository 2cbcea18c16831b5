#include "report/table/lattice.h"

#include <algorithm>
#include <array>
#include <limits>

#include "base/cancel.h"

namespace gongkai {
namespace {

constexpr int unreachable = std::numeric_limits<int>::max() / 4;
constexpr int lose_cost = 2;       // a row has no values, whether its label is seen or not
constexpr int skip_cost = 1;       // a figure is no row's
constexpr int elsewhere_cost = 1;  // the row's own label does not stand beside its values
constexpr int margin = 3;          // above the price of one label: see README, "Tables that lost their cells"
constexpr std::size_t most_per_row = 8;
constexpr std::size_t most_spare = 64;

class Lattice {
 public:
  Lattice(const Stretch& stretch, std::size_t width)
      : stretch_(stretch), width_(width), rows_(stretch.rows.size()), count_(stretch.figures.size()) {
    find_signs();
    find_windows();
  }

  Agreed read() {
    Agreed agreed;
    agreed.rows.resize(rows_);
    if (count_ > most_per_row * rows_ + most_spare) return agreed;
    run_forward();
    run_backward();
    agreed.cost = forward(rows_, count_);
    for (std::size_t r = 0; r < rows_; ++r) agreed.rows[r] = agreed_taking(r);
    agreed.complete = is_tiled(agreed);
    return agreed;
  }

 private:
  /// Figures that may be a row, whichever row that is.
  struct Window {
    std::size_t last;
    std::optional<std::size_t> left_out;
    bool open;  ///< some of its values are not stated, so that the sum says nothing
  };

  [[nodiscard]] int& forward(std::size_t r, std::size_t i) { return forward_[r * (count_ + 1) + i]; }
  [[nodiscard]] int& backward(std::size_t r, std::size_t i) { return backward_[r * (count_ + 1) + i]; }
  [[nodiscard]] const Figure& figure(std::size_t i) const { return stretch_.figures[i]; }

  void find_signs() {
    gaps_.resize(count_ + 1);
    for (const Sign& sign : stretch_.signs) gaps_[std::min(sign.before, count_)].push_back(&sign);
  }

  void find_windows() {
    windows_.resize(count_);
    for (std::size_t i = 0; i + width_ <= count_; ++i) {
      may_cancel(round_cost);
      if (!begins_line(i)) continue;
      add_window(i, i + width_, std::nullopt);
      if (i + width_ + 1 > count_) continue;
      for (std::size_t out = i + 1; out < i + width_; ++out) add_window(i, i + width_ + 1, out);
    }
  }

  [[nodiscard]] bool begins_line(std::size_t i) const {
    return i == 0 || figure(i - 1).line != figure(i).line;
  }
  [[nodiscard]] bool ends_line(std::size_t last) const {
    return last == count_ || figure(last - 1).line != figure(last).line;
  }

  void add_window(std::size_t first, std::size_t last, std::optional<std::size_t> left_out) {
    if (!ends_line(last)) return;
    const bool one_line = figure(first).line == figure(last - 1).line;
    if (left_out && one_line) return;  // a number too many beside others is a column that is not known
    for (std::size_t i = first; i < last; ++i) {
      if (figure(i).loose || (figure(i).ruled && !one_line)) return;
      if (i > first && has_label(i)) return;
    }
    if (left_out && !is_alone(*left_out)) return;
    std::array<std::optional<std::int64_t>, 16> values;
    std::size_t n = 0;
    for (std::size_t i = first; i < last; ++i)
      if (i != left_out) values[n++] = figure(i).value;
    const std::span<const std::optional<std::int64_t>> row = std::span(values).first(n);
    const Sum sum = sum_of(row);
    const bool is_apart = one_line || last == count_ || has_label(last);  // from the row behind
    if (!adds_up(row) || ends_early(row) || (!is_apart && ends_in_doubt(row))) return;
    if (left_out && (sum == Sum::open || may_be_broken(first, last))) return;
    windows_[first].push_back({.last = last, .left_out = left_out, .open = sum == Sum::open});
  }

  /// With one figure too many: all of them are a row where two of them are the parts of one number.
  [[nodiscard]] bool may_be_broken(std::size_t first, std::size_t last) const {
    for (std::size_t at = first; at + 1 < last; ++at) {
      std::array<std::optional<std::int64_t>, 16> values;
      std::size_t n = 0;
      for (std::size_t i = first; i < last; ++i)
        if (i != at + 1) values[n++] = i == at ? joined(figure(i), figure(i + 1)) : figure(i).value;
      if (sum_of(std::span(values).first(n)) == Sum::holds) return true;
    }
    return false;
  }

  /// What the digits of both make.
  [[nodiscard]] static std::optional<std::int64_t> joined(const Figure& front, const Figure& back) {
    constexpr std::int64_t most = 1'000'000'000;
    if (!front.value || !back.value || *front.value > most || *back.value > most) return std::nullopt;
    std::int64_t power = 10;
    while (power <= *back.value) power *= 10;
    return *front.value * power + *back.value;
  }

  /// Its sum stands before its last column: it lost a value, and the blank is none of its own.
  [[nodiscard]] static bool ends_early(std::span<const std::optional<std::int64_t>> row) {
    const auto front = row.first(row.size() - 1);
    return !row.back() && front.back().value_or(0) > 0 && adds_up(front);
  }

  /// Written one a line with no label behind it, a row that lost a value and the blank that stands for the
  /// next row's label look the same as one whose sum is not stated.
  [[nodiscard]] static bool ends_in_doubt(std::span<const std::optional<std::int64_t>> row) {
    return !row.back() && std::ranges::any_of(row, [](const auto& value) { return value.value_or(0) > 0; });
  }

  /// Unknown text among the figures may be a piece of a label that stands elsewhere.
  [[nodiscard]] bool has_label(std::size_t gap) const {
    return std::ranges::any_of(gaps_[gap], [](const Sign* sign) { return sign->row != Sign::unknown; });
  }

  /// A number on a line of its own.
  [[nodiscard]] bool is_alone(std::size_t i) const { return begins_line(i) && ends_line(i + 1); }

  [[nodiscard]] bool names_row(std::size_t gap, int row) const {
    return std::ranges::any_of(gaps_[gap], [&](const Sign* sign) { return sign->row == row; });
  }

  /// What it costs that row `r` takes the window; nothing where it must not.
  [[nodiscard]] std::optional<int> cost(std::size_t r, std::size_t first, const Window& window) const {
    const int row = stretch_.rows[r];
    bool own_line = false;
    bool other_line = false;
    for (const std::size_t gap : {first, window.last})
      for (const Sign* sign : gaps_[gap]) {
        const std::size_t line = gap == first ? figure(first).line : figure(window.last - 1).line;
        if (sign->line != line || sign->row == Sign::unknown) continue;
        (sign->row == row ? own_line : other_line) = true;
      }
    if (other_line && !own_line) return std::nullopt;
    const bool beside = own_line || names_row(first, row) || names_row(window.last, row);
    if (window.open && !beside) return std::nullopt;
    if (!own_line && !figure(first).behind_group[static_cast<std::size_t>(row)]) return std::nullopt;
    if (!own_line && is_strangers(first, row, !beside)) return std::nullopt;
    if (!beside && belongs_to_label(first, window) &&
        std::ranges::find(stretch_.unseen, row) != stretch_.unseen.end())
      return std::nullopt;
    return (beside ? 0 : elsewhere_cost) + (other_line ? 1 : 0) + (window.left_out ? skip_cost : 0);
  }

  /// Right behind a text that cannot be the row's label: another period, a row of another form. `anywhere`:
  /// on whatever line that text is, not only on the line of the figures.
  [[nodiscard]] bool is_strangers(std::size_t first, int row, bool anywhere) const {
    const auto& front = gaps_[first];
    return !front.empty() && front.back()->row == Sign::unknown &&
           (anywhere || front.back()->line == figure(first).line) &&
           !front.back()->may_name[static_cast<std::size_t>(row)];
  }

  /// Right behind the label of one row and before another's, with nothing between that may have been a label:
  /// no row that the table shows nowhere has a better claim.
  [[nodiscard]] bool belongs_to_label(std::size_t first, const Window& window) const {
    const auto& front = gaps_[first];
    if (!stretch_.excerpt || figure(first).ruled) return false;
    if (front.size() != 1 || front.front()->row < 0 || window.left_out) return false;
    const auto& back = gaps_[window.last];
    return back.empty() ? window.last == count_ : back.front()->row > front.front()->row;
  }

  void run_forward() {
    forward_.assign((rows_ + 1) * (count_ + 1), unreachable);
    forward(0, 0) = 0;
    for (std::size_t r = 0; r <= rows_; ++r)
      for (std::size_t i = 0; i <= count_; ++i) {
        may_cancel(round_cost);
        const int here = forward(r, i);
        if (here >= unreachable) continue;
        const auto reach = [&](std::size_t to_r, std::size_t to_i, int price) {
          forward(to_r, to_i) = std::min(forward(to_r, to_i), here + price);
        };
        if (i < count_) reach(r, i + 1, skip_cost);
        if (r == rows_) continue;
        reach(r + 1, i, lose_cost);
        if (i == count_) continue;
        for (const Window& window : windows_[i])
          if (const auto price = cost(r, i, window)) reach(r + 1, window.last, *price);
      }
  }

  void run_backward() {
    backward_.assign((rows_ + 1) * (count_ + 1), unreachable);
    backward(rows_, count_) = 0;
    for (std::size_t r = rows_ + 1; r-- > 0;)
      for (std::size_t i = count_ + 1; i-- > 0;) {
        may_cancel(round_cost);
        int& here = backward(r, i);
        if (i < count_) here = std::min(here, backward(r, i + 1) + skip_cost);
        if (r == rows_) continue;
        here = std::min(here, backward(r + 1, i) + lose_cost);
        if (i == count_) continue;
        for (const Window& window : windows_[i])
          if (const auto price = cost(r, i, window))
            here = std::min(here, backward(r + 1, window.last) + *price);
      }
  }

  [[nodiscard]] bool survives(int total) { return total < forward(rows_, count_) + margin; }

  /// The taking of row `r` that all surviving readings agree on, by value.
  std::optional<Taking> agreed_taking(std::size_t r) {
    std::optional<Taking> agreed;
    for (std::size_t i = 0; i <= count_; ++i) {
      may_cancel(round_cost);
      if (forward(r, i) >= unreachable) continue;
      if (survives(forward(r, i) + lose_cost + backward(r + 1, i))) return std::nullopt;
      if (i == count_) break;
      for (const Window& window : windows_[i]) {
        const auto price = cost(r, i, window);
        if (!price) continue;
        const int total = forward(r, i) + *price + backward(r + 1, window.last);
        if (!survives(total)) continue;
        const Taking taking{.row = stretch_.rows[r],
                            .first = i,
                            .last = window.last,
                            .left_out = window.left_out,
                            .cost = total};
        if (agreed && !same_values(*agreed, taking)) return std::nullopt;
        if (!agreed || taking.cost < agreed->cost) agreed = taking;
      }
    }
    return agreed;
  }

  [[nodiscard]] bool same_values(const Taking& a, const Taking& b) const {
    const auto left = figures_of(stretch_, a);
    const auto right = figures_of(stretch_, b);
    return std::ranges::equal(left, right, [](const Figure* x, const Figure* y) {
      return x == y || (x->value && x->value == y->value);
    });
  }

  /// Every row has its figures and none is left over; a lone number among rows that are each a line of their
  /// own is none of theirs.
  [[nodiscard]] bool is_tiled(const Agreed& agreed) const {
    std::size_t used = 0;
    bool lines = true;
    std::vector<bool> taken(count_, false);
    for (const auto& row : agreed.rows) {
      if (!row || row->left_out || row->first < used) return false;
      used = row->last;
      lines = lines && figure(row->first).line == figure(row->last - 1).line;
      std::fill(taken.begin() + static_cast<std::ptrdiff_t>(row->first),
                taken.begin() + static_cast<std::ptrdiff_t>(row->last), true);
    }
    for (std::size_t i = 0; i < count_; ++i)
      if (!taken[i] && !(lines && is_alone(i))) return false;
    return true;
  }

  const Stretch& stretch_;
  std::size_t width_, rows_, count_;
  std::vector<std::vector<const Sign*>> gaps_;  // by the figures before them
  std::vector<std::vector<Window>> windows_;    // by their first figure
  std::vector<int> forward_, backward_;
};

}  // namespace

Agreed read_stretch(const Stretch& stretch, std::size_t width) { return Lattice(stretch, width).read(); }

Sum sum_of(std::span<const std::optional<std::int64_t>> values) {
  std::int64_t stated = 0;
  bool open = false;
  for (const auto& value : values.first(values.size() - 1)) {
    open = open || !value;
    stated += value.value_or(0);
  }
  const auto& total = values.back();
  if (!total) return Sum::open;
  if (open) return stated > *total ? Sum::fails : Sum::open;
  return stated == *total ? Sum::holds : Sum::fails;
}

void Sums::add(std::span<const std::optional<std::int64_t>> row) {
  const Sum sum = sum_of(row);
  hold += sum == Sum::holds && row.back().value_or(0) > 0 ? 1 : 0;
  fail += sum == Sum::fails ? 1 : 0;
}

bool adds_up(std::span<const std::optional<std::int64_t>> values) {
  if (!values.back()) return true;
  std::int64_t stated = 0;
  for (const auto& value : values.first(values.size() - 1)) stated += value.value_or(0);
  return stated == *values.back();
}

std::vector<const Figure*> figures_of(const Stretch& stretch, const Taking& taking) {
  std::vector<const Figure*> figures;
  for (std::size_t i = taking.first; i < taking.last; ++i)
    if (i != taking.left_out) figures.push_back(&stretch.figures[i]);
  return figures;
}

}  // namespace gongkai
