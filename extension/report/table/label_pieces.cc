#include "report/table/label_pieces.h"

#include <algorithm>

#include "base/cancel.h"
#include "report/forms/likeness.h"

namespace gongkai {
namespace {

constexpr std::size_t shortest_text = 2, longest_text = 200;  // of which something can be said
constexpr std::size_t shortest_beginning = 4;                 // that is one label's alone
constexpr std::size_t longest_marker = 2;                     // of the second of two labels
// Of a label of which half the characters are lost, the number among them, this much is left.
constexpr std::size_t left_of_own = 2, of_all = 5;

std::size_t shared_characters(const LabelKey& text, const NumberedLabel& label) {
  return static_cast<std::size_t>(std::ranges::count_if(text, [&](char32_t c) {
    return (label.trace >> (c % 64) & 1U) != 0 && label.key.find(c) != LabelKey::npos;
  }));
}

/// Whether nearly all of the label stands in the text, as where it is one of two.
bool holds_label(const LabelKey& text, const NumberedLabel& label) {
  constexpr std::size_t shortest = 4, held = 4, of = 5;
  if (label.key.size() < shortest || label.key.size() >= text.size()) return false;
  const auto there = static_cast<std::size_t>(
      std::ranges::count_if(label.key, [&](char32_t c) { return text.find(c) != LabelKey::npos; }));
  return of * there >= held * label.key.size();
}

RowSet rows_numbered(int ordinal, Form form, const Catalogue& catalogue) {
  RowSet rows;
  const auto markers = catalogue.row_markers(form);
  for (std::size_t row = 0; row < markers.size() && row < rows.size(); ++row)
    rows[row] = markers[row].ordinal == ordinal;
  return rows;
}

/// The rows one of whose labels `fits`; all, where the text says nothing.
template <class Fits>
RowSet rows_with(const Entry& entry, Form form, const Catalogue& catalogue, Fits fits) {
  RowSet rows;
  const bool numbered = entry.marker == MarkerStyle::digit && !entry.key.empty();
  if ((entry.key.size() < shortest_text && !numbered) || entry.key.size() > longest_text) return rows.set();
  for (const NumberedLabel& label : catalogue.labels(form, Role::row)) {
    may_cancel(label.key.size());
    const auto row = static_cast<std::size_t>(label.number);
    if (row < rows.size() && !rows[row]) rows[row] = fits(label);
  }
  if (entry.key.size() < shortest_text) rows &= rows_numbered(entry.ordinal, form, catalogue);
  return rows;
}

}  // namespace

RowSet rows_possible(const Entry& entry, Form form, const Catalogue& catalogue) {
  return rows_with(entry, form, catalogue, [&](const NumberedLabel& label) {
    return of_all * shared_characters(entry.key, label) >= left_of_own * entry.key.size() ||
           holds_label(entry.key, label);
  });
}

RowSet rows_damaged(const Entry& entry, Form form, const Catalogue& catalogue) {
  const Likeness likeness(entry.key);
  return rows_with(entry, form, catalogue, [&](const NumberedLabel& label) {
    const auto both = static_cast<double>(entry.key.size() + label.key.size());
    const auto longer = static_cast<double>(std::max(entry.key.size(), label.key.size()));
    return likeness.to(label.key) * both >= longer || holds_label(entry.key, label);
  });
}

bool joins_labels(const Entry& entry, Form form, const Catalogue& catalogue) {
  const auto labels = catalogue.labels(form, Role::row);
  return entry.known == nullptr && std::ranges::any_of(labels, [&](const NumberedLabel& first) {
           if (!entry.key.starts_with(first.key)) return false;
           may_cancel(entry.key.size());
           return std::ranges::any_of(labels, [&](const NumberedLabel& second) {
             const std::size_t both = first.key.size() + second.key.size();
             return second.number > first.number && entry.key.ends_with(second.key) &&
                    entry.key.size() >= both && entry.key.size() <= both + longest_marker;
           });
         });
}

int begun_row(const Entry& entry, Form form, const Catalogue& catalogue) {
  if (entry.known != nullptr || entry.key.size() < shortest_beginning) return -1;
  int found = -1;
  for (const LabelEntry& label : catalogue.labels()) {
    if (!label.key.starts_with(entry.key)) continue;
    for (const LabelDef* def : label.defs) {
      if (def->form != form) continue;
      if (def->role != Role::row || (found >= 0 && found != def->number)) return -1;
      found = def->number;
    }
  }
  if (found < 0 || entry.ordinal == 0) return found;
  const int own = catalogue.row_markers(form)[static_cast<std::size_t>(found)].ordinal;
  return own == 0 || own == entry.ordinal ? found : -1;
}

}  // namespace gongkai
