#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "report/table/counts.h"

namespace gongkai {

/// Where the columns of a table aligned by blanks stand, to place the values of rows with gaps.
///
/// A value stands under a column of the nearest whole rows before and behind, all values of its row aligned
/// alike; what columns of a screen say and what characters say must come to the same, and the last value must
/// stand in the last column. Whole rows may themselves stand askew, so each value must also be nearest to
/// where most rows have that column. Wide digits move what stands behind them by what a program took them
/// for: a row that has some, or that rows which have some place, stands where it does by columns and by
/// characters alike.
class ColumnPlaces {
 public:
  void learn(std::span<const Entry> entries, std::size_t width, const Document& document);

  [[nodiscard]] Placement place(const Entry& entry, const Document& document) const;

 private:
  /// What places on a line are counted in: columns of a screen, on which wide characters take two, or
  /// characters, by which most programs align.
  enum class Measure : std::uint8_t { columns, characters };

  /// Horizontal extent of a value on its line.
  struct Extent {
    double left, right;
    [[nodiscard]] double center() const { return (left + right) / 2; }
  };
  using Extents = std::vector<Extent>;

  using Columns = std::vector<std::size_t>;  // of a row's values

  static Extents characters_of(const Entry& entry, const Document& document);
  static Columns match(const Extents& values, const Extents& model, double (*edge)(Extent));
  [[nodiscard]] static Extents extents_of(const Entry& entry, const Document& document, Measure measure);
  [[nodiscard]] Extents extents_of(const Entry& entry, const Document& document) const {
    return extents_of(entry, document, measure_);
  }
  [[nodiscard]] double spread_of_ends(std::span<const Entry> entries, const Document& document) const;
  void choose_measure(std::span<const Entry> entries, const Document& document);
  [[nodiscard]] Columns find(const Entry& entry, const Document& document, Measure measure) const;
  [[nodiscard]] Columns find(const Entry& entry, const Document& document) const;
  [[nodiscard]] bool stands_with_most(const Extents& values, const Columns& columns) const;

  std::size_t width_ = 0;
  std::vector<const Entry*> whole_rows_;
  bool wide_digits_ = false;                  // of a whole row
  std::vector<std::vector<double>> centers_;  // by column, sorted
  Measure measure_ = Measure::columns;
};

}  // namespace gongkai
