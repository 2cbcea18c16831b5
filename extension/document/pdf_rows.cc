#include "document/pdf_rows.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

namespace gongkai {
namespace {

constexpr double one_row = 0.75;  // of the size of the font: two rows would stand on each other
constexpr double wrapped_value =
    1.6;  // of the height of the letters: between the middles of pieces of one number
constexpr std::string_view line_separator = "\xE2\x80\xA8";  // no number holds it

/// What stands above another value of the row is a piece of it.
void add_pieces(PdfRow& whole, const PdfRow& row) {
  for (const PdfBox& value : row.values) {
    const auto above = std::ranges::find_if(whole.values, [&](const PdfBox& one) {
      return overlap(one.left, one.right, value.left, value.right) > 0;
    });
    if (above == whole.values.end()) {
      whole.values.push_back(value);
    } else {
      const bool under = value.top >= above->top;
      PdfBox upper = under ? *above : value;
      upper.text += line_separator;
      append(upper, under ? value : *above, false);
      *above = std::move(upper);
    }
  }
  std::ranges::stable_sort(whole.values, {}, &PdfBox::left);
}

bool may_be_pieces(const PdfRow& pieces, const PdfRow& row) {
  if (!pieces.label.empty() || !pieces.groups.empty() || pieces.bare || row.bare) return false;
  // As many values as the row has are a row, unless there is but one column and they stand a line away.
  if (pieces.values.size() >= row.values.size() && (row.values.size() > 1 || row.label.empty())) return false;
  const double reach = wrapped_value * row.values.front().pitch();
  const auto has_one_above = [&](const PdfBox& piece) {
    return std::ranges::any_of(row.values, [&](const PdfBox& one) {
      return overlap(one.left, one.right, piece.left, piece.right) > 0;
    });
  };
  return std::abs(row.centre - pieces.centre) < reach && std::ranges::all_of(pieces.values, has_one_above);
}

}  // namespace

void join_overlapping_rows(std::vector<PdfRow>& rows) {
  std::vector<PdfRow> out;
  double first = 0;  // the highest and the lowest middle of the row before
  double last = 0;
  for (PdfRow& row : rows) {
    const auto middles = std::ranges::minmax(row.values, {}, middle);
    const double step = middle(middles.min) - last;
    const bool same = !out.empty() && step < one_row * row.values.front().pitch();
    last = middle(middles.max);
    if (same) {
      out.back().labelled = out.back().labelled || row.labelled;
      out.back().centre = (first + last) / 2;
      add_pieces(out.back(), row);
    } else {
      first = middle(middles.min);
      out.push_back(std::move(row));
    }
  }
  rows = std::move(out);
}

void join_pieces(std::vector<PdfRow>& rows) {
  std::vector<PdfRow> out;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (!out.empty() && may_be_pieces(rows[i], out.back())) {
      add_pieces(out.back(), rows[i]);
    } else if (i + 1 < rows.size() && may_be_pieces(rows[i], rows[i + 1])) {
      add_pieces(rows[i + 1], rows[i]);
    } else {
      out.push_back(std::move(rows[i]));
    }
  }
  rows = std::move(out);
}

}  // namespace gongkai
