#include "report/statistics_align.h"

#include <algorithm>
#include <map>

namespace gongkai {
namespace {

class Aligner {
 public:
  explicit Aligner(const std::vector<StatisticsRow>& rows) : rows_(rows) {}

  StatisticsAlignment run() {
    result_.matches.resize(rows_.size());
    result_.list = choose_list();
    if (result_.list < 0) return std::move(result_);
    for (std::size_t i = 0; i < rows_.size(); ++i) match_sure(i);
    const std::vector<IndicatorMatch> sure = result_.matches;
    for (std::size_t i = 0; i < rows_.size(); ++i)
      if (sure[i].indicator < 0) match_by_place(i, sure);
    return std::move(result_);
  }

 private:
  [[nodiscard]] const IndicatorDef& def(int indicator) const {
    return catalogue_.indicators()[static_cast<std::size_t>(indicator)];
  }

  /// The list with most of the labels; of equals the shorter one, which leaves fewer unmet.
  [[nodiscard]] int choose_list() const {
    std::vector<std::size_t> met(catalogue_.lists().size(), 0);
    std::vector<std::size_t> size(met.size(), 0);
    for (const IndicatorDef& indicator : catalogue_.indicators()) ++size[static_cast<std::size_t>(indicator.list)];
    for (const StatisticsRow& row : rows_)
      if (row.known != nullptr)
        for (std::size_t list = 0; list < met.size(); ++list)
          if (!candidates(*row.known, static_cast<int>(list)).empty()) ++met[list];
    int best = -1;
    for (std::size_t list = 0; list < met.size(); ++list) {
      if (met[list] == 0) continue;
      const auto top = static_cast<std::size_t>(std::max(best, 0));
      if (best < 0 || met[list] > met[top] || (met[list] == met[top] && size[list] < size[top]))
        best = static_cast<int>(list);
    }
    return best;
  }

  [[nodiscard]] std::vector<int> candidates(const IndicatorLabel& label, int list) const {
    std::vector<int> found;
    for (const int i : label.indicators)
      if (def(i).list == list) found.push_back(i);
    return found;
  }

  void match_sure(std::size_t i) {
    const IndicatorLabel* known = rows_[i].known;
    if (known == nullptr || known->confusable) return;
    const std::vector<int> own = candidates(*known, result_.list);
    if (own.size() == 1) {
      result_.matches[i].indicator = own.front();
    } else if (own.empty() && !known->indicators.empty() && same_metric(known->indicators)) {
      result_.matches[i].indicator = of_list(known->indicators.front());  // another list's, whatever its place
    }
  }

  /// The indicator of the list that counts the same, where it has one.
  [[nodiscard]] int of_list(int indicator) const {
    const auto indicators = catalogue_.indicators();
    for (std::size_t i = 0; i < indicators.size(); ++i)
      if (indicators[i].list == result_.list && indicators[i].metric == def(indicator).metric) return static_cast<int>(i);
    return indicator;
  }

  [[nodiscard]] bool same_metric(const std::vector<int>& indicators) const {
    return std::ranges::all_of(indicators, [&](int i) { return def(i).metric == def(indicators.front()).metric; });
  }

  void match_by_place(std::size_t i, const std::vector<IndicatorMatch>& sure) {
    const StatisticsRow& row = rows_[i];
    const auto [low, high] = gap(i, sure);
    std::map<int, std::size_t> open;  // indicator, and characters that its label lost
    for (const DamagedLabel& damaged : catalogue_.find_damaged(row.key))
      for (const int candidate : candidates(*damaged.label, result_.list)) {
        if (def(candidate).ordinal <= low || def(candidate).ordinal >= high) continue;
        const auto [at, fresh] = open.try_emplace(candidate, damaged.lost);
        if (!fresh) at->second = std::min(at->second, damaged.lost);
      }
    if (open.empty()) return;
    const std::size_t least = std::ranges::min_element(open, {}, [](const auto& o) { return o.second; })->second;
    std::erase_if(open, [&](const auto& o) { return o.second > least + 1; });
    const bool exact = std::ranges::all_of(open, [](const auto& o) { return o.second == 0; });
    const std::vector<std::size_t> alike = same_label_in_gap(i, sure, !exact);
    if (open.size() != alike.size()) return;
    const std::ptrdiff_t nth = std::ranges::find(alike, i) - alike.begin();
    result_.matches[i] = {.indicator = std::next(open.begin(), nth)->first, .fuzzy = !exact};
  }

  /// Ordinals of the sure rows of the list before and behind row `i`; a form that begins again is open behind.
  [[nodiscard]] std::pair<int, int> gap(std::size_t i, const std::vector<IndicatorMatch>& sure) const {
    int low = 0;
    int high = last_ordinal;
    for (std::size_t n = 0; n < i; ++n)
      if (is_anchor(sure[n])) low = def(sure[n].indicator).ordinal;
    for (std::size_t n = rows_.size(); n-- > i + 1;)
      if (is_anchor(sure[n])) high = def(sure[n].indicator).ordinal;
    return {low, high > low ? high : last_ordinal};
  }

  [[nodiscard]] bool is_anchor(const IndicatorMatch& match) const {
    return match.indicator >= 0 && def(match.indicator).list == result_.list;
  }

  /// Rows with the label of row `i` between the same sure rows. A damaged label has to be the only one.
  [[nodiscard]] std::vector<std::size_t> same_label_in_gap(std::size_t i, const std::vector<IndicatorMatch>& sure,
                                                           bool damaged) const {
    std::size_t first = i;
    std::size_t last = i;
    while (first > 0 && !is_anchor(sure[first - 1])) --first;
    while (last + 1 < rows_.size() && !is_anchor(sure[last + 1])) ++last;
    std::vector<std::size_t> alike;
    for (std::size_t n = first; n <= last; ++n)
      if (damaged ? n == i : rows_[n].known == rows_[i].known) alike.push_back(n);
    return alike;
  }

  static constexpr int last_ordinal = 1 << 20;

  const std::vector<StatisticsRow>& rows_;
  const StatisticsCatalogue& catalogue_ = StatisticsCatalogue::instance();
  StatisticsAlignment result_;
};

}  // namespace

StatisticsAlignment align_statistics(const std::vector<StatisticsRow>& rows) { return Aligner(rows).run(); }

}  // namespace gongkai
