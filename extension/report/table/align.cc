#include "report/table/align.h"

#include <algorithm>
#include <span>

#include "base/cancel.h"
#include "base/limits.h"
#include "report/forms/likeness.h"

namespace gongkai {
namespace {

constexpr double exact_score = 100;
constexpr double marker_bonus = 10;    // the list marker is the row's, too
constexpr double column_penalty = 30;  // the label is a column's, too, and has no marker to tell
constexpr double style_penalty = 40;   // the list marker is of another level: （六）其他 is not 3.其他
constexpr double unvalued_share = 0.5;  // a label without values yields to one with
constexpr double least_similarity = 0.7;
constexpr std::size_t shortest_tail = 2;  // ideographs of a wrapped label's second line
constexpr double least_margin = 0.08;     // over the second most similar row

bool is_digit_style(MarkerStyle style) {
  return style == MarkerStyle::digit || style == MarkerStyle::digit_bracket ||
         style == MarkerStyle::digit_blank;
}

/// How well every row of the form fits one entry.
struct Fit {
  std::span<double> score;  // per row; 0: not at all; empty: no row
  bool exact = false;
  bool sure = false;  // an exact label that stands nowhere else
};

class LabelAligner {
 public:
  LabelAligner(Form form, const Catalogue& catalogue)
      : form_(form),
        catalogue_(catalogue),
        rows_(catalogue.rows(form)),
        markers_(catalogue.row_markers(form)) {}

  /// `room` is for the scores, all 0.
  [[nodiscard]] Fit fit(const Entry& entry, std::span<double> room) const {
    Fit fit;
    if (!entry.has_label()) return fit;
    if (entry.find(form_, Role::row) != nullptr) {
      fit.exact = true;
      fit.score = room;
      fit_exact(entry, fit);
    } else if (entry.known == nullptr && !entry.values.empty()) {
      fit.score = room;
      fit_similar(entry, fit.score);
    }
    if (entry.values.empty())
      for (double& score : fit.score) score *= unvalued_share;
    return fit;
  }

  /// 予公开 is the second line of 不予公开, however like 予以公开 it is.
  [[nodiscard]] bool ends_group(const Entry& entry) const {
    if (entry.marker != MarkerStyle::none || entry.key.size() < shortest_tail) return false;
    return std::ranges::any_of(catalogue_.labels(form_, Role::group), [&](const NumberedLabel& label) {
      return label.key.size() > entry.key.size() && label.key.ends_with(entry.key);
    });
  }

  /// （七）总计四、结转下年度继续办理: two labels in one, or the number of another row.
  [[nodiscard]] bool is_numbered_otherwise(const Entry& entry, std::size_t row) const {
    const Marker& own = markers_[row];
    if (entry.ordinal == 0 || own.ordinal == 0) return false;
    return entry.ordinal != own.ordinal || is_digit_style(entry.marker) != is_digit_style(own.style);
  }

  /// The row whose label the entry's resembles most, if no other is nearly as similar.
  void fit_similar(const Entry& entry, std::span<double> score) const {
    if (ends_group(entry)) return;
    std::vector<double> best(rows_.size(), 0);
    const Likeness whole(entry.key);
    const Likeness head(label_key(before_bracket(entry.raw_label())));  // without an annotation
    for (const NumberedLabel& label : catalogue_.labels(form_, Role::row)) {
      may_cancel(label.key.size());
      double& value = best[static_cast<std::size_t>(label.number)];
      value = std::max({value, whole.to(label.key), head.to(label.key)});
    }
    const auto top = std::ranges::max_element(best);
    for (std::size_t row = 0; row < best.size(); ++row) {
      const bool rival =
          best.begin() + static_cast<std::ptrdiff_t>(row) != top && *top - best[row] < least_margin;
      if (rival) return;  // two rows are as similar: no telling
    }
    if (*top >= least_similarity &&
        !is_numbered_otherwise(entry, static_cast<std::size_t>(top - best.begin())))
      score[static_cast<std::size_t>(top - best.begin())] = exact_score * *top * *top;
  }

 private:
  void fit_exact(const Entry& entry, Fit& fit) const {
    const bool column = entry.find(form_, Role::column) != nullptr && entry.marker == MarkerStyle::none;
    fit.sure = !column;
    const auto agrees = [&](const Marker& own) { return entry.ordinal != 0 && entry.ordinal == own.ordinal; };
    const auto differs = [&](const Marker& own) {
      return !is_digit_style(entry.marker) != !is_digit_style(own.style) && entry.marker != MarkerStyle::none;
    };
    bool marked = false;  // its list marker, too, is that of a row: it is no other's
    for_each_row(
        entry, [&](const Marker& own, double&) { marked = marked || (agrees(own) && !differs(own)); }, fit);
    for_each_row(
        entry,
        [&](const Marker& own, double& score) {
          if (marked && differs(own)) return;
          score = exact_score + (agrees(own) ? marker_bonus : 0) - (column ? column_penalty : 0) -
                  (differs(own) ? style_penalty : 0);
        },
        fit);
  }

  /// Calls visit(the row's list marker, its score) for each row that bears the entry's label.
  template <class Visit>
  void for_each_row(const Entry& entry, Visit visit, Fit& fit) const {
    for (const LabelDef* def : entry.known->defs) {
      if (def->form != form_ || def->role != Role::row) continue;
      const auto row = static_cast<std::size_t>(def->number);
      visit(markers_[row], fit.score[row]);
    }
  }

  Form form_;
  const Catalogue& catalogue_;
  std::span<const RowDef> rows_;
  std::span<const Marker> markers_;  // with which they begin
};

/// The monotone assignment of entries to rows with the highest total score.
std::vector<int> best_monotone(const std::vector<Fit>& fits, std::size_t rows) {
  const std::size_t width = rows + 1;
  std::vector<double> total((fits.size() + 1) * width, 0);
  for (std::size_t i = 1; i <= fits.size(); ++i)
    for (std::size_t r = 1; r <= rows; ++r) {
      const double taken = fits[i - 1].score.empty() ? 0 : fits[i - 1].score[r - 1];
      double best = std::max(total[(i - 1) * width + r], total[i * width + r - 1]);
      if (taken > 0) best = std::max(best, total[(i - 1) * width + r - 1] + taken);
      total[i * width + r] = best;
    }
  std::vector<int> assigned(fits.size(), -1);
  std::size_t r = rows;
  for (std::size_t i = fits.size(); i > 0 && r > 0;) {
    const double here = total[i * width + r];
    if (here == total[(i - 1) * width + r]) {
      --i;
    } else if (here == total[i * width + r - 1]) {
      --r;
    } else {
      assigned[i - 1] = static_cast<int>(r) - 1;
      --i;
      --r;
    }
  }
  return assigned;
}

}  // namespace

bool is_piece_of_group(const Entry& entry, Form form, const Catalogue& catalogue) {
  if (is_digit_style(entry.marker) && !entry.key.empty()) return false;  // 3.其: a row's number
  return std::ranges::any_of(catalogue.labels(form, Role::group), [&](const NumberedLabel& label) {
    return label.key.find(entry.key) != LabelKey::npos;
  });
}

int resembled_row(const Entry& entry, Form form, const Catalogue& catalogue) {
  std::vector<double> scores(catalogue.rows(form).size(), 0);
  LabelAligner(form, catalogue).fit_similar(entry, scores);
  const auto top = std::ranges::max_element(scores);
  return top == scores.end() || *top <= 0 ? -1 : static_cast<int>(top - scores.begin());
}

std::vector<Alignment> align(const std::vector<Entry>& entries, Form form, const Catalogue& catalogue) {
  const LabelAligner aligner(form, catalogue);
  const std::size_t count = std::min(entries.size(), limits::table_rows);
  const std::size_t rows = catalogue.rows(form).size();
  std::vector<double> scores(count * rows, 0);
  std::vector<Fit> fits;
  fits.reserve(count);
  for (std::size_t i = 0; i < count; ++i)
    fits.push_back(aligner.fit(entries[i], std::span(scores).subspan(i * rows, rows)));
  // Doubtful labels need their neighbours; headers, which have no values, do not.
  bool doubtful = false;
  for (std::size_t i = 0; i < count; ++i)
    doubtful = doubtful || (!fits[i].sure && !fits[i].score.empty() && !entries[i].values.empty());
  const std::vector<int> assigned = doubtful ? best_monotone(fits, rows) : std::vector<int>(count, -1);
  std::vector<Alignment> result(entries.size());
  for (std::size_t i = 0; i < count; ++i) {
    result[i] = {.row = assigned[i], .fuzzy = assigned[i] >= 0 && !fits[i].exact};
    if (assigned[i] >= 0 || !fits[i].sure) continue;
    // Repeated, or out of the form's order: an unmistakable label needs no neighbours.
    const auto top = std::ranges::max_element(fits[i].score);
    result[i].row = static_cast<int>(top - fits[i].score.begin());
  }
  return result;
}

}  // namespace gongkai
