#pragma once

#include <algorithm>
#include <vector>

#include "report/table/entries.h"

namespace gongkai {

/// What an entry is on the form.
struct Alignment {
  int row = -1;        ///< position in Catalogue::rows(form); -1: no row of the form
  bool fuzzy = false;  ///< by similarity and order, not by a known label
};

/// Aligns the entries with the sequence of the form's rows as a whole: monotone where labels are doubtful
/// ("其他", "总计", damaged ones), by the label alone where it is unmistakable. Several entries may be the
/// same row.
std::vector<Alignment> align(const std::vector<Entry>& entries, Form form, const Catalogue& catalogue);

/// Whether the label is a piece of a group's, wrapped over lines: （三）不, 予公, 开.
bool is_piece_of_group(const Entry& entry, Form form, const Catalogue& catalogue);

/// The row of the form whose label the entry's much resembles, and no other; -1: none.
int resembled_row(const Entry& entry, Form form, const Catalogue& catalogue);

/// Whether the key is more than `least` like some label that is, on one of the forms, what `means` accepts.
template <typename Means>
bool resembles_label(const LabelKey& key, double least, const Catalogue& catalogue, Means means) {
  return std::ranges::any_of(catalogue.labels(), [&](const LabelEntry& label) {
    return std::ranges::any_of(label.defs, [&](const LabelDef* def) { return means(*def); }) &&
           similarity(label.key, key) > least;
  });
}

}  // namespace gongkai
