#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "report/forms/statistics_catalogue.h"

namespace gongkai {

/// Gathers what StatisticsTables hold, of the rows of sql/recognition/statistics.
class StatisticsMaker {
 public:
  using Keys = std::vector<LabelKey>;
  using Columns = std::vector<std::pair<ColumnRole, LabelKey>>;
  struct Label {
    std::vector<int> indicators;
    bool heading = false, confusable = false;
  };
  using Labels = std::map<LabelKey, Label>;

  StatisticsMaker();

  StatisticsCharacters characters;
  Labels labels, stems;
  std::vector<std::pair<LabelKey, LabelKey>> whole_keys;  ///< and the key of the label
  std::set<LabelKey> beginnings;
  Columns exact_columns, inner_columns;
  Keys prefixes, frames, caption_begins, caption_ends, letters, of_body, of_all, of_division, endings, leads;
  LabelKey period_characters;
  std::vector<std::pair<LabelKey, LabelKey>> spellings;
  Keys units;

 private:
  void read_words();
  void collect_characters();
  void add_other_words();
  void add_front(std::u32string_view key);
  void add_labels(const StatisticsCatalogue& words);
  void add_label(const StatisticsCatalogue& words, std::string_view text, const std::vector<int>& indicators,
                 bool heading);
};

/// A KeyIndex of the keys.
std::vector<std::uint16_t> slots_of(const std::vector<LabelKey>& keys);

}  // namespace gongkai
