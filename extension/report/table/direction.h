#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "report/forms/catalogue.h"
#include "report/table/tokens.h"

namespace gongkai {

/// A table whose labels and values take turns: between labels, values behind their own label and values
/// before it look alike, and only the ends of the table tell which of both it is.
class Direction {
 public:
  Direction(std::span<const int> form, std::size_t width, const Catalogue& catalogue)
      : form_(form), width_(width), catalogue_(catalogue) {}

  /// In reading order. `row` is one of the form; `value` is nullptr where it needs no look.
  void add_label(int row) { labels_.push_back({row, values_.size()}); }
  void add_value(const Token* value) { values_.push_back(value); }

  /// Whether values stand behind their labels: before them they would leave more labels without, and more
  /// values over, at both ends of the table. One end alone is no evidence: a row may be lost there, or a
  /// label.
  ///
  /// A 1 2 3 B 4 5 6, form A B: values before their labels would leave A without and "4 5 6" over.
  /// A 1 2 3 B 4 5 6, form A B C: "4 5 6" may be C's, its label lost.
  [[nodiscard]] bool is_labels_first() const;

 private:
  struct Label {
    int row;
    std::size_t before;  ///< values before it
  };

  [[nodiscard]] std::ptrdiff_t place_of(const Label& label) const;
  [[nodiscard]] std::ptrdiff_t rows_behind(const Label& label) const;
  [[nodiscard]] const Label& last_with_row() const;

  std::span<const int> form_;
  std::size_t width_;
  const Catalogue& catalogue_;
  std::vector<Label> labels_;
  std::vector<const Token*> values_;
};

}  // namespace gongkai
