#include "report/table/inference.h"

#include <algorithm>
#include <map>
#include <set>

#include "report/table/candidate.h"
#include "report/table/direction.h"
#include "report/table/loose_labels.h"
#include "report/table/row_order.h"
#include "report/table/shifted_rows.h"

namespace gongkai {
namespace {

constexpr int most_damage = 10;  // price of the best reading up to which labels beside values are believed
constexpr std::size_t most_strays = 2;  // figures before the first label that are no row
constexpr int lost_row = 2;             // what a reading pays for a row without values

class Inference {
 public:
  Inference(const LooseTable& table, std::span<const int> form, const RequestIdentities& identities,
            const Catalogue& catalogue, std::size_t width)
      : table_(table),
        form_(form),
        identities_(identities),
        catalogue_(catalogue),
        width_(width),
        labels_(look_at_labels(table, form)) {}

  Inferred read() {
    find_direction();
    split();
    find_strange_neighbours();
    find_shared_texts();
    const bool whole = is_whole();
    const CountsByRow met = all_counts();
    drop_shifted(whole);
    if (!whole) {
      sums_tell_ = identities_.check(all_counts(), form_).held > 0;
      labels_first_ = labels_first_ && (ends_tell_ || sums_tell_);
      drop_miscounted(met);
      std::erase_if(candidates_, [&](const auto& one) { return !is_certain(one.second); });
      drop_unwitnessed();
    }
    Inferred inferred{.rows = {}, .whole = whole};
    for (auto& [row, one] : candidates_)
      inferred.rows.push_back({.row = row,
                               .figures = std::move(one.figures),
                               .plain = one.own_before && !one.taking.left_out && !one.shared()});
    return inferred;
  }

 private:
  /// A row that only another edition has is none here: a piece of a group label may look like one.
  [[nodiscard]] bool is_in_form(int row) const { return std::ranges::find(form_, row) != form_.end(); }

  /// Whether figures stand behind their labels: in the other order each stands behind the label before, too.
  /// Where pieces of the first rows stand before all labels, a whole row behind the form's last label tells.
  void find_direction() {
    std::size_t first = table_.figures.size();
    struct Last {
      std::size_t order = 0, behind = 0;
      int row = Sign::unknown;
    } last;
    const auto meet = [&](std::size_t before, std::size_t order, int row, std::size_t own) {
      if (row >= 0) first = std::min(first, before);
      if (order >= last.order) last = {order, table_.figures.size() - before + own, row};
    };
    for (const Sign& sign : table_.signs) meet(sign.before, sign.order, sign.row, 0);
    for (const LooseTable::Known& known : table_.known) meet(known.before, known.order, known.row, width_);
    for (const Sign& sign : table_.signs)  // a text beside figures: a row that cannot be read
      if (sign.row == Sign::unknown && sign.before < first && table_.figures[sign.before].line == sign.line)
        first = std::max(first, width_);
    const bool whole_last = last.row == form_.back() && last.behind == width_;
    labels_first_ = first <= most_strays ? last.behind > 0 : first < width_ && whole_last;
    ends_tell_ = 2 * labels_.shown.size() < form_.size() || ends_tell();
    figures_first_ = first > most_strays && last.behind == 0;
  }

  /// Whether the ends of the table say that figures stand behind their labels.
  [[nodiscard]] bool ends_tell() const {
    Direction direction(form_, width_, catalogue_);
    std::size_t next = 0;
    const auto add_until = [&](std::size_t end) {
      for (; next < end; ++next) direction.add_value(table_.figures[next].token);
    };
    for (const Sign& label : labels_.in_order) {
      if (!is_in_form(label.row)) continue;
      add_until(label.before);
      direction.add_label(label.row);
      const bool known = table_.counts.contains(label.row);
      for (std::size_t n = 0; known && n < width_; ++n) direction.add_value(nullptr);
    }
    add_until(table_.figures.size());
    return direction.is_labels_first();
  }

  /// Cuts the table at its known rows, as far as they are in the form's order.
  void split() {
    std::vector<int> rows;
    for (const LooseTable::Known& known : table_.known) rows.push_back(known.row);
    std::vector<std::size_t> chain = longest_increasing(rows);
    std::erase_if(chain, [&](std::size_t i) { return std::ranges::find(form_, rows[i]) == form_.end(); });
    for (std::size_t c = 0; c <= chain.size(); ++c) {
      const LooseTable::Known* before = c == 0 ? nullptr : &table_.known[chain[c - 1]];
      const LooseTable::Known* after = c == chain.size() ? nullptr : &table_.known[chain[c]];
      read_between(before, after);
    }
  }

  void read_between(const LooseTable::Known* before, const LooseTable::Known* after) {
    const std::size_t first = before == nullptr ? 0 : before->before;
    const std::size_t last = after == nullptr ? table_.figures.size() : after->before;
    Stretch stretch{.figures = std::span(table_.figures).subspan(first, last - first),
                    .signs = {},
                    .rows = {},
                    .unseen = {},
                    .known_before = before != nullptr,
                    .known_after = after != nullptr,
                    .excerpt = 2 * labels_.shown.size() < form_.size()};
    for (const int row : form_)
      if ((before == nullptr || row > before->row) && (after == nullptr || row < after->row) &&
          !table_.counts.contains(row)) {
        stretch.rows.push_back(row);
        if (!labels_.shown.contains(row)) stretch.unseen.push_back(row);
      }
    if (stretch.figures.empty()) {
      for (const int row : stretch.rows) lost_ += labels_.shown.contains(row) ? lost_row : 0;
      every_row_ = every_row_ && stretch.rows.empty();
      return;
    }
    const auto is_between = [&](std::size_t order) {
      return (before == nullptr || order > before->order) && (after == nullptr || order < after->order);
    };
    for (const Sign& sign : table_.signs)
      if (is_between(sign.order))
        stretch.signs.push_back({sign.before - first, sign.row, sign.line, sign.order, sign.may_name});
    for (const LooseTable::Known& known : table_.known)
      if (is_between(known.order))
        stretch.signs.push_back({known.before - first, Sign::wall, 0, known.order});
    std::ranges::sort(stretch.signs, {}, &Sign::order);
    ++stretches_;
    beside_unseen_ =
        (before != nullptr && is_unseen(before->row, -1)) || (after != nullptr && is_unseen(after->row, 1));
    const Agreed agreed = read_stretch(stretch, width_);
    every_row_ = every_row_ && agreed.complete;
    lost_ += agreed.cost;
    for (std::size_t r = 0; r < stretch.rows.size(); ++r) {
      if (agreed.rows[r]) {
        add_candidate(stretch, *agreed.rows[r], agreed.complete);
      } else if (!labels_.shown.contains(stretch.rows[r])) {
        lost_ -= lost_row;  // an excerpt that never showed it
      }
    }
  }

  /// Whether the form's next row that way is shown nowhere.
  [[nodiscard]] bool is_unseen(int row, std::ptrdiff_t way) const {
    const std::ptrdiff_t at = std::ranges::find(form_, row) - form_.begin() + way;
    return at >= 0 && at < std::ssize(form_) && !labels_.shown.contains(form_[static_cast<std::size_t>(at)]);
  }

  void add_candidate(const Stretch& stretch, const Taking& taking, bool complete) {
    Candidate one{.taking = taking, .figures = figures_of(stretch, taking), .counts = {}};
    for (const Figure* figure : one.figures) one.counts.push_back(figure->value);
    const Sign* next = nullptr;
    const Sign* nearest = nullptr;  // before it
    bool other_before = false;
    std::set<int> named, named_after;  // rows whose labels stand right before it, right behind it
    bool own_line = false;
    bool unknown_after = false;  // a piece of some label, as where a page ends: what follows it tells
    for (const Sign& sign : stretch.signs) {
      if (sign.before == taking.first) {
        (sign.row == taking.row ? one.own_before : other_before) = true;
        if (is_in_form(sign.row)) named.insert(sign.row);
        if (sign.row == Sign::unknown) one.damaged_label = names_one(sign, taking.row);
        nearest = &sign;
      }
      own_line = own_line || (sign.row == taking.row && sign.line == one.figures.front()->line);
      if (sign.before != taking.last) continue;
      if (is_in_form(sign.row)) named_after.insert(sign.row);
      one.own_after = one.own_after || sign.row == taking.row;
      if (next != nullptr) continue;
      if (sign.row != Sign::wall && !is_in_form(sign.row))
        unknown_after = true;
      else
        next = &sign;
    }
    // Behind the label of another row and not beside its own: the two may have changed places.
    const bool beside_none = !one.own_before && !one.own_after;
    const auto contradict = [&](std::set<int>& others, bool own, bool own_side) {
      if (others.empty() || own || !(own_side || beside_none)) return;
      labels_.contradicted.insert(taking.row);
      labels_.contradicted.merge(others);
    };
    contradict(named, one.own_before, labels_first_);
    if (figures_first_) contradict(named_after, one.own_after, true);
    if (nearest != nullptr && is_in_form(nearest->row) && nearest->row != taking.row &&
        std::ranges::find(stretch.rows, nearest->row) == stretch.rows.end())
      labels_.contradicted.insert(taking.row);  // right behind the label of a row that is out of place
    one.behind_stranger = nearest != nullptr && nearest->row == Sign::unknown &&
                          !nearest->may_name[static_cast<std::size_t>(taking.row)];
    one.own_line = own_line || !one.figures.front()->ruled;
    one.only_own_before = one.own_before && !other_before;
    const bool ends = taking.last == stretch.figures.size();
    const auto at = std::ranges::find(stretch.rows, taking.row);
    const bool is_last = at + 1 == stretch.rows.end();
    if (next == nullptr) {
      one.later_after = ends && (!unknown_after || stretch.known_after);
      one.next_after =
          ends && is_last && !unknown_after && (stretch.known_after || taking.row == form_.back());
    } else {
      one.later_after = next->row > taking.row;
      one.next_after = !is_last && !unknown_after && next->row == *(at + 1);
    }
    one.begin = static_cast<std::size_t>(stretch.figures.data() - table_.figures.data()) + taking.first;
    one.end = one.begin + taking.last - taking.first;
    one.block = complete && stretch.known_before && stretch.known_after && !labels_.miscounted &&
                !has_strange_label(stretch);
    one.stretch = stretches_;
    one.beside_unseen = beside_unseen_;
    candidates_.emplace(taking.row, std::move(one));
  }

  /// The label of a row that is out of place: the figures may be its own.
  [[nodiscard]] bool has_strange_label(const Stretch& stretch) const {
    return std::ranges::any_of(stretch.signs, [&](const Sign& sign) {
      return is_in_form(sign.row) && !table_.counts.contains(sign.row) &&
             std::ranges::find(stretch.rows, sign.row) == stretch.rows.end();
    });
  }

  /// A row without its label beside the label of another that is not beside its own figures: the two may have
  /// changed places. Where many labels stand together, they are apart from all figures.
  void find_strange_neighbours() {
    constexpr std::size_t most_labels = 2;  // of the row before and of the row behind
    const auto is_beside_own = [](const auto& entry) {
      return entry.second.own_before || entry.second.own_after;
    };
    if (std::ranges::all_of(candidates_, is_beside_own)) return;
    std::map<std::size_t, std::set<int>> labels;  // by the figures before them
    for (const Sign& sign : table_.signs)
      if (is_in_form(sign.row)) labels[sign.before].insert(sign.row);
    const auto is_at = [&](int row, std::size_t gap) {
      const auto at = candidates_.find(row);
      return table_.counts.contains(row) ||
             (at != candidates_.end() && (at->second.begin == gap || at->second.end == gap));
    };
    for (const auto& [row, one] : candidates_) {
      if (one.own_before || one.own_after) continue;
      for (const std::size_t gap : {one.begin, one.end}) {
        const auto named = labels.find(gap);
        if (named == labels.end() || named->second.size() > most_labels) continue;
        for (const int other : named->second)
          if (!is_at(other, gap)) labels_.contradicted.insert({row, other});
      }
    }
  }

  /// Rows without a label of their own behind one text that may name several of them, as where two labels
  /// stand in one cell: nobody knows in which order it names them.
  void find_shared_texts() {
    std::map<std::size_t, std::set<int>> rows;  // by the text's place in reading order
    for (const auto& [row, one] : candidates_) {
      if (one.own_before || one.own_after) continue;
      const Sign* text = nullptr;
      for (const Sign& sign : labels_.in_order) {
        if (sign.before > one.begin) break;
        const bool unknown = sign.row == Sign::unknown;
        if (!unknown && is_in_form(sign.row)) text = nullptr;
        const bool several = unknown && !sign.joined && !sign.may_name.all();
        if (several && sign.may_name[static_cast<std::size_t>(row)]) text = &sign;
      }
      if (text != nullptr) rows[text->order].insert(row);
    }
    for (auto& [text, named] : rows)
      if (named.size() > 1) labels_.contradicted.merge(named);
  }

  [[nodiscard]] static bool names_one(const Sign& sign, int row) {
    return sign.may_name[static_cast<std::size_t>(row)] && sign.may_name.count() == 1;
  }

  /// Rows whose labels are nowhere, where one may be there twice and another gone.
  void drop_shifted(bool whole) {
    std::set<int> unlabelled;
    for (const auto& [row, one] : candidates_)
      if (!labels_.shown.contains(row) && !one.damaged_label) unlabelled.insert(row);
    for (const int row : shifted_rows(form_, all_counts(), unlabelled, whole)) candidates_.erase(row);
  }

  [[nodiscard]] CountsByRow all_counts() const {
    CountsByRow all = table_.counts;
    for (const auto& [row, one] : candidates_) all[row] = one.counts;
    return all;
  }

  /// Nothing is left over, nothing is missing, and the whole satisfies the form.
  [[nodiscard]] bool is_whole() const {
    if (!every_row_ || labels_.miscounted || candidates_.empty()) return false;
    for (const auto& [row, one] : candidates_)
      if (labels_.contradicted.contains(row) || one.open()) return false;
    return identities_.check(all_counts(), form_).witness == Sum::holds;
  }

  [[nodiscard]] bool is_certain(const Candidate& one) const {
    if (labels_.contradicted.contains(one.taking.row) || one.shared()) return false;
    const bool behind_label = one.only_own_before && one.own_line && labels_first_;
    const bool tight = behind_label && one.later_after && lost_ <= most_damage;
    if (one.open()) return (one.block && one.own_before) || (behind_label && one.next_after);
    if (one.all_zero() && ((!one.own_before && !one.own_after) || !one.own_line)) return false;
    if (one.beside_unseen && !one.own_before && !one.own_after) return false;
    // In a row of cells below its label's, which has none: they may be those of a row whose label is lost.
    if (!one.own_line && (one.own_before || one.own_after) && misses_a_row()) return false;
    if (one.behind_stranger && !figures_first_) return false;
    if (table_.blank_rows && !one.own_line && !sums_tell_) return false;
    return tight || one.block;
  }

  /// Whether some row of the form is shown nowhere.
  [[nodiscard]] bool misses_a_row() const {
    return 2 * labels_.shown.size() >= form_.size() && labels_.shown.size() < form_.size();
  }

  /// A row gone and its neighbour printed twice, or rows out of order: the count is right, and no row of the
  /// stretch is certain. Zeros that follow zeros are no sign of it where each row stands behind its label.
  void drop_miscounted(const CountsByRow& all) {
    std::set<std::size_t> miscounted;  // stretches
    for (const auto& [row, one] : candidates_) {
      if (one.all_zero() && one.only_own_before && one.own_line) continue;
      const auto at = std::ranges::find(form_, row);
      const auto equals = [&](auto neighbour) {
        const auto other = all.find(*neighbour);
        return other != all.end() && other->second == one.counts;
      };
      if ((at != form_.begin() && equals(at - 1)) || (at + 1 != form_.end() && equals(at + 1)))
        miscounted.insert(one.stretch);
    }
    std::erase_if(candidates_, [&](const auto& entry) { return miscounted.contains(entry.second.stretch); });
    for (const auto& [row, one] : candidates_)
      if (labels_.contradicted.contains(row)) miscounted.insert(one.stretch);
    for (auto& [row, one] : candidates_) one.block = one.block && !miscounted.contains(one.stretch);
  }

  /// Column sums that fail speak against the rows that are not known, whichever of them is to blame.
  void drop_unwitnessed() {
    const RequestIdentities::Verdict verdict = identities_.check(all_counts(), form_);
    const bool damaged = lost_ > 0 && !verdict.doubted.empty();
    std::erase_if(candidates_, [&](const auto& entry) {
      return verdict.doubted.contains(entry.first) || (damaged && !entry.second.block);
    });
  }

  const LooseTable& table_;
  std::span<const int> form_;
  const RequestIdentities& identities_;
  const Catalogue& catalogue_;
  std::size_t width_;
  LooseLabels labels_;
  std::map<int, Candidate> candidates_;  // by row
  std::size_t stretches_ = 0;            // read so far
  bool beside_unseen_ = false;           // of the stretch being read
  bool every_row_ = true;
  bool labels_first_ = false, figures_first_ = false;
  bool ends_tell_ = true;   // which of both it is, without a sum that holds
  bool sums_tell_ = false;  // some column has all its results, and they make its total
  int lost_ = 0;            // what the best reading costs, apart from rows that were never shown
};

}  // namespace

bool Inferred::states(const InferredRow& row) const {
  return std::ranges::any_of(rows, [&](const InferredRow& other) {
    return other.row == row.row && std::ranges::equal(other.figures, row.figures, [](auto* a, auto* b) {
             return a == b || (a->value && a->value == b->value);
           });
  });
}

Inferred infer_rows(const LooseTable& table, std::span<const int> form, const RequestIdentities& identities,
                    const Catalogue& catalogue, std::size_t width) {
  if (table.figures.empty()) return {};
  return Inference(table, form, identities, catalogue, width).read();
}

}  // namespace gongkai
