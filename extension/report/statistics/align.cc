#include "report/statistics/align.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <utility>

namespace gongkai {
namespace {

class StatisticsAligner {
 public:
  explicit StatisticsAligner(const std::vector<StatisticsRow>& rows) : rows_(rows) {}

  StatisticsAlignment run() {
    result_.matches.resize(rows_.size());
    result_.list = choose_list();
    if (result_.list < 0) return std::move(result_);
    for (std::size_t i = 0; i < rows_.size(); ++i) match_sure(i);
    take_back_ends();
    int low = 0;
    for (std::size_t i = 0; i < rows_.size();) {
      std::size_t end = i;
      while (end < rows_.size() && !is_anchor(result_.matches[end])) ++end;
      int high = end < rows_.size() ? def(result_.matches[end].indicator).ordinal : last_ordinal;
      if (high <= low) high = last_ordinal;  // the form begins again
      match_between(i, end, low, high);
      if (end < rows_.size()) low = def(result_.matches[end].indicator).ordinal;
      i = end + 1;
    }
    return std::move(result_);
  }

 private:
  [[nodiscard]] const IndicatorDef& def(int indicator) const {
    return catalogue_.indicators()[static_cast<std::size_t>(indicator)];
  }

  /// The list with most of the labels in its order; of equals the one with most of them in any, then the
  /// shorter one, which leaves fewer unmet.
  [[nodiscard]] int choose_list() {
    std::vector<std::size_t> size(catalogue_.lists().size(), 0);
    for (const IndicatorDef& indicator : catalogue_.indicators())
      ++size[static_cast<std::size_t>(indicator.list)];
    int best = -1;
    std::array<std::size_t, 3> best_score{};
    for (std::size_t list = 0; list < size.size(); ++list) {
      std::size_t met = 0;
      const std::size_t in_order = labels_in_order(static_cast<int>(list), met);
      const std::array<std::size_t, 3> score{in_order, met, ~size[list]};
      if (met == 0) continue;
      if (best < 0 || std::pair(score[0], score[1]) > std::pair(best_score[0], best_score[1]))
        rivals_.clear();
      if (best >= 0 && std::pair(score[0], score[1]) < std::pair(best_score[0], best_score[1])) continue;
      rivals_.push_back(static_cast<int>(list));
      if (best >= 0 && score <= best_score) continue;
      best = static_cast<int>(list);
      best_score = score;
    }
    return best;
  }

  /// Whether the row counts something else on another list that as many of the rows are of: 不予公开答复总数
  /// alone.
  [[nodiscard]] bool is_contested(const StatisticsRow& row) const {
    if (row.known == nullptr) return false;
    const std::vector<int> own = candidates(*row.known, result_.list);
    return !own.empty() && std::ranges::any_of(rivals_, [&](int list) {
      const std::vector<int> theirs = candidates(*row.known, list);
      return !theirs.empty() && std::ranges::none_of(theirs, [&](int i) {
        return std::ranges::any_of(own, [&](int k) { return def(i).metric == def(k).metric; });
      });
    });
  }

  /// The most rows whose labels follow each other as on the list.
  [[nodiscard]] std::size_t labels_in_order(int list, std::size_t& met) const {
    std::vector<int> ends;  // the lowest ordinal that so many rows may end with
    for (const StatisticsRow& row : rows_) {
      if (row.known == nullptr) continue;
      std::vector<int> ordinals;
      for (const int i : candidates(*row.known, list)) ordinals.push_back(def(i).ordinal);
      if (ordinals.empty()) continue;
      ++met;
      std::ranges::sort(ordinals, std::greater<>());
      for (const int ordinal : ordinals) {
        const auto at = std::ranges::lower_bound(ends, ordinal);
        if (at == ends.end()) {
          ends.push_back(ordinal);
        } else {
          *at = ordinal;
        }
      }
    }
    return ends.size();
  }

  [[nodiscard]] std::vector<int> candidates(const IndicatorLabel& label, int list) const {
    std::vector<int> found;
    for (const int i : label.indicators)
      if (def(i).list == list) found.push_back(i);
    return found;
  }

  void match_sure(std::size_t i) {
    const IndicatorLabel* known = rows_[i].known;
    if (known == nullptr || (known->confusable && !is_whole(i)) || is_contested(rows_[i])) return;
    const std::vector<int> own = candidates(*known, result_.list);
    if (own.size() == 1) {
      result_.matches[i].indicator = own.front();
    } else if (own.empty() && !known->indicators.empty() && same_metric(known->indicators)) {
      const int others = of_list(known->indicators.front());  // another list's, whatever its place
      result_.matches[i].indicator = def(others).list == result_.list ? others : whole_of_parts(i, others);
    }
  }

  /// 不同意公开答复数, of which 其中 is 信息不存在: what the list has for the whole of these parts, where the
  /// label is another list's for a whole without them.
  [[nodiscard]] int whole_of_parts(std::size_t i, int indicator) const {
    if (i + 1 >= rows_.size() || rows_[i + 1].known == nullptr || rows_[i + 1].labels.empty() ||
        !rows_[i + 1].labels.front().label.prefixed)
      return indicator;
    const std::vector<int> part = candidates(*rows_[i + 1].known, result_.list);
    if (part.size() != 1 || def(part.front()).parent.empty()) return indicator;
    const auto indicators = catalogue_.indicators();
    const auto is_part_of_own = [&](const IndicatorDef& other) {
      return other.metric == def(part.front()).metric && other.parent == def(indicator).metric;
    };
    if (std::ranges::any_of(indicators, is_part_of_own)) return indicator;
    const auto whole = std::ranges::find_if(indicators, [&](const IndicatorDef& other) {
      return other.list == result_.list && other.metric == def(part.front()).parent;
    });
    return whole == indicators.end() ? indicator : static_cast<int>(whole - indicators.begin());
  }

  /// 公开政府信息数 behind 政府公报公开政府信息数: where the row stands it may as well be the end of another
  /// row's label that lost its beginning.
  void take_back_ends() {
    ends_.assign(rows_.size(), false);
    for (std::size_t i = 0; i < rows_.size(); ++i) ends_[i] = may_be_end(i);
    for (std::size_t i = 0; i < rows_.size(); ++i)
      if (ends_[i]) result_.matches[i].indicator = -1;
  }

  [[nodiscard]] bool may_be_end(std::size_t row) const {
    if (!is_anchor(result_.matches[row]) || rows_[row].labels.empty() ||
        rows_[row].labels.front().label.marker != MarkerStyle::none)
      return false;
    std::vector<int> others = catalogue_.ending_with(rows_[row].key);
    const IndicatorDef& own = def(result_.matches[row].indicator);
    std::erase_if(others, [&](int i) { return def(i).list != result_.list || def(i).metric == own.metric; });
    if (others.empty()) return false;
    int low = 0;
    int high = last_ordinal;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (i == row || rows_[i].table != rows_[row].table) continue;
      std::erase_if(others, [&](int k) { return may_count(i, def(k).metric); });
      if (!is_anchor(result_.matches[i])) continue;
      const int ordinal = def(result_.matches[i].indicator).ordinal;
      if (i < row) low = std::max(low, ordinal);
      if (i > row) high = std::min(high, ordinal);
    }
    return low > own.ordinal ||
           std::ranges::any_of(others, [&](int i) { return def(i).ordinal > low && def(i).ordinal < high; });
  }

  /// Whether the row is one of that metric, or a damaged one.
  [[nodiscard]] bool may_count(std::size_t row, std::string_view metric) const {
    const auto counts = [&](int i) { return def(i).metric == metric; };
    if (result_.matches[row].indicator >= 0) return counts(result_.matches[row].indicator);
    return !rows_[row].key.empty() &&
           std::ranges::any_of(catalogue_.find_damaged(rows_[row].key), [&](const DamagedLabel& damaged) {
             return std::ranges::any_of(damaged.label->indicators, counts);
           });
  }

  /// Whether the label certainly lost nothing: it stands between separators, or no other label of its table
  /// did; and it is not on another row, too.
  [[nodiscard]] bool is_whole(std::size_t i) {
    if (copies_.empty()) count_copies();
    const StatisticsRow& row = rows_[i];
    if (copies_[{row.table, row.known}] != 1) return false;
    if (row.ruled) return true;
    const auto [damaged, fresh] = damaged_tables_.try_emplace(row.table, false);
    if (fresh) damaged->second = has_damaged_label(row.table);
    return !damaged->second;
  }

  void count_copies() {
    for (const StatisticsRow& row : rows_)
      if (row.known != nullptr) ++copies_[{row.table, row.known}];
  }

  [[nodiscard]] bool has_damaged_label(std::size_t table) const {
    return std::ranges::any_of(rows_, [&](const StatisticsRow& row) {
      return row.table == table && row.known == nullptr && !row.cells.empty() && !row.labels.empty() &&
             !catalogue_.find_damaged(row.key).empty();
    });
  }

  /// The indicator of the list that counts the same, where it has one.
  [[nodiscard]] int of_list(int indicator) const {
    const auto indicators = catalogue_.indicators();
    for (std::size_t i = 0; i < indicators.size(); ++i)
      if (indicators[i].list == result_.list && indicators[i].metric == def(indicator).metric)
        return static_cast<int>(i);
    return indicator;
  }

  [[nodiscard]] bool same_metric(std::span<const int> indicators) const {
    return std::ranges::all_of(indicators,
                               [&](int i) { return def(i).metric == def(indicators.front()).metric; });
  }

  [[nodiscard]] bool is_anchor(const IndicatorMatch& match) const {
    return match.indicator >= 0 && def(match.indicator).list == result_.list;
  }

  /// An indicator that a row may be.
  struct Choice {
    int indicator = 0;
    std::size_t lost = 0;  ///< characters of its label
    int ways = 0;          ///< to give the rows up to this one indicators in order; 2: several
  };

  /// Indicators of the list between two ordinals that the row may be; much more damaged ones left out.
  [[nodiscard]] std::vector<Choice> choices(const StatisticsRow& row, int low, int high) const {
    std::vector<Choice> found;
    if (ends_[static_cast<std::size_t>(&row - rows_.data())]) return found;
    const bool heading = row.known != nullptr && row.known->indicators.empty();
    if (heading || row.labels.empty() || (row.known == nullptr && row.cells.empty()) || is_contested(row))
      return found;
    for (const DamagedLabel& damaged : catalogue_.find_damaged(row.key))
      for (const int candidate : candidates(*damaged.label, result_.list)) {
        if (def(candidate).ordinal <= low || def(candidate).ordinal >= high) continue;
        const auto at = std::ranges::find(found, candidate, &Choice::indicator);
        if (at == found.end()) {
          found.push_back({.indicator = candidate, .lost = damaged.lost});
        } else {
          at->lost = std::min(at->lost, damaged.lost);
        }
      }
    if (found.empty()) return found;
    const std::size_t least = std::ranges::min_element(found, {}, &Choice::lost)->lost;
    std::erase_if(found, [&](const Choice& choice) { return choice.lost > least + 1; });
    std::ranges::sort(found, {}, &Choice::indicator);
    return found;
  }

  /// Rows [begin, end) between two sure ones: matched where there is one way only to give all of them
  /// indicators in the order of the form.
  void match_between(std::size_t begin, std::size_t end, int low, int high) {
    std::vector<std::size_t> open;
    std::vector<std::vector<Choice>> ways;
    for (std::size_t i = begin; i < end; ++i) {
      if (result_.matches[i].indicator >= 0) continue;
      std::vector<Choice> own = choices(rows_[i], low, high);
      if (own.empty()) continue;
      for (Choice& choice : own) {
        choice.ways = ways.empty() ? 1 : 0;
        if (!ways.empty())
          for (const Choice& before : ways.back())
            if (before.indicator < choice.indicator) choice.ways = std::min(2, choice.ways + before.ways);
      }
      open.push_back(i);
      ways.push_back(std::move(own));
    }
    if (ways.empty()) return;
    int total = 0;
    for (const Choice& choice : ways.back()) total += choice.ways;
    if (total != 1) return;
    int below = last_ordinal;
    for (std::size_t n = open.size(); n-- > 0;) {
      const auto at =
          std::ranges::find_if(ways[n], [&](const Choice& c) { return c.ways == 1 && c.indicator < below; });
      result_.matches[open[n]] = {.indicator = at->indicator, .fuzzy = at->lost > 0};
      below = at->indicator;
    }
  }

  static constexpr int last_ordinal = 1 << 20;

  const std::vector<StatisticsRow>& rows_;
  const StatisticsCatalogue& catalogue_ = StatisticsCatalogue::instance();
  StatisticsAlignment result_;
  std::vector<int> rivals_;  // lists that as many rows are of, in as good an order
  std::map<std::pair<std::size_t, const IndicatorLabel*>, std::size_t> copies_;  // rows of a label in a table
  std::map<std::size_t, bool> damaged_tables_;
  std::vector<bool> ends_;  // rows that may be the end of another row's label
};

}  // namespace

StatisticsAlignment align_statistics(const std::vector<StatisticsRow>& rows) {
  return StatisticsAligner(rows).run();
}

}  // namespace gongkai
