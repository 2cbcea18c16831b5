#pragma once

#include <optional>
#include <set>
#include <vector>

#include "report/table/entries.h"
#include "report/table/statutory.h"

namespace gongkai {

/// A run of values and the labels that stood between it and the run before.
struct Run {
  std::vector<const Token*> values;
  std::vector<int> channels;  ///< in the order met
  std::vector<int> results;
  std::size_t header = 0, header_width = 0;  ///< last line with results, how many it has
  std::size_t line = 0;
  std::size_t headed = 0;  ///< channels right behind which results stand
  bool labelled = false;   ///< a label stands on the values' own line
  bool doubled = false;    ///< a channel is named twice running, on lines of their own

  /// One number alone in a row of cells without a label: the number of a page may be laid out so.
  [[nodiscard]] bool is_stray() const;
  /// The first cell alone is filled, with several digits: they may be those of the whole row.
  [[nodiscard]] bool is_all_in_first_cell() const;
  /// Whether blank lines part the values into groups of one of each of `count` channels: they are written
  /// column by column.
  [[nodiscard]] bool is_by_columns(std::size_t count, const Document& document) const;
};

/// Table four as met.
struct DisputeRuns {
  std::vector<Run> runs;
  std::set<int> shown;                     ///< channels named anywhere
  std::optional<std::size_t> header_cell;  ///< where in a ruled line the header says that values begin
  std::vector<int> last_channels;          ///< named behind all values, which may stand before their labels

  /// A table for each of so many channels, in order, each named but for one: that one is known by its place.
  [[nodiscard]] bool names_all_but_one(std::size_t channels, std::size_t results) const;
  /// A row that lost a cell ends before the header's last column.
  [[nodiscard]] bool ends_in_last_column(const Token& value, std::size_t width,
                                         const Document& document) const;
  /// Before some values.
  [[nodiscard]] bool names(int channel) const;
  /// Of `values` in all, more stand behind the first headers than these have columns, where all `columns`
  /// have their word: some are another row's, or there twice.
  [[nodiscard]] bool outrun_headers(std::size_t values, std::size_t columns) const;
  [[nodiscard]] bool are_by_columns(std::size_t count, const Document& document) const;
  /// A channel printed twice may stand in the place of one that is gone.
  [[nodiscard]] bool names_channel_twice() const;
  /// Behind a channel's own header of `results` words stand the values of two, or behind two such headers
  /// those of both and behind another its own: one channel's may be gone, another's there twice.
  [[nodiscard]] bool lacks_values_of_header(std::size_t results) const;
  /// A result that stands alone before values, other than the last, names a row of a table of other columns.
  [[nodiscard]] bool names_rows(int last_result) const;
};

/// Whether a channel has values in two runs that are not the same channels': the labels of one of them are of
/// more or fewer rows than its values.
bool overlap(const std::vector<std::vector<int>>& channels);

DisputeRuns find_runs(const TableContext& context, const std::vector<Entry>& entries);

}  // namespace gongkai
