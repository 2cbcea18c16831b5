#include "report/table/group_rows.h"

#include <algorithm>
#include <optional>

#include "base/cancel.h"
#include "report/table/label_pieces.h"

namespace gongkai {
namespace {

/// denied.process of denied.
bool is_part(std::string_view code, std::string_view of) {
  return code.size() > of.size() && code[of.size()] == '.' && code.starts_with(of);
}

std::size_t stated_in(const Entry& entry) {
  return static_cast<std::size_t>(std::ranges::count_if(entry.values, is_stated));
}

}  // namespace

bool is_part_of_row(std::string_view code, std::span<const RowDef> rows) {
  return std::ranges::any_of(rows, [&](const RowDef& whole) { return is_part(code, whole.code); });
}

std::vector<int> rows_of_edition(std::span<const RowDef> rows, std::size_t edition) {
  std::vector<int> own;
  for (std::size_t row = 0; row < rows.size(); ++row)
    if ((rows[row].editions & (EditionSet{1} << edition)) != 0) own.push_back(static_cast<int>(row));
  return own;
}

bool has_parts(std::string_view code, std::span<const RowDef> rows) {
  return std::ranges::any_of(rows, [&](const RowDef& part) { return is_part(part.code, code); });
}

std::vector<Alignment> GroupRows::withdraw(std::vector<Alignment>& alignment) const {
  std::vector<Alignment> named = alignment;
  std::set<int> met;
  for (const Alignment& one : alignment) met.insert(one.row);
  const bool merges_labels = std::ranges::any_of(
      entries_, [&](const Entry& entry) { return entry.has_label() && label_cell(entry).col_span > 1; });
  const std::set<int> followed = rows_followed_by_values(alignment);
  std::optional<LabelCounts> shown;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    may_cancel(sizeof(Entry));
    const int row = named[i].row;
    if (row < 0 || !has_parts(code_of(row), rows_)) continue;
    const bool parted = is_part_met(row, met) || (merges_labels && stands_before_blank(entries_[i])) ||
                        stands_before_text(entries_[i]) || stands_alone_apart(entries_[i], alignment);
    if (!parted && !followed.contains(row)) {
      if (!shown) shown = count_labels(named);
      if (stands_among_own(row, *shown)) continue;
    }
    alignment[i].row = -1;
    if (!parted) continue;
    named[i].row = -1;
    if (shown) --(*shown)[static_cast<std::size_t>(row)];
  }
  return named;
}

const Cell& GroupRows::label_cell(const Entry& entry) const {
  return context_.document.cells[entry.labels.front()->cell];
}

std::size_t GroupRows::rows_of(std::size_t edition) const {
  return static_cast<std::size_t>(std::ranges::count_if(
      rows_, [&](const RowDef& row) { return (row.editions & (EditionSet{1} << edition)) != 0; }));
}

GroupRows::LabelCounts GroupRows::count_labels(std::span<const Alignment> named) const {
  LabelCounts shown(rows_.size());
  const auto show = [&](int row) {
    if (row >= 0) ++shown[static_cast<std::size_t>(row)];
  };
  for (const Alignment& one : named) show(one.row);
  for (const Entry& entry : entries_) {
    if (!entry.has_label() || entry.known != nullptr) continue;
    may_cancel(sizeof(Entry));
    show(resembled_row(entry, Form::request, context_.catalogue));
    show(begun_row(entry, Form::request, context_.catalogue));
  }
  return shown;
}

/// The row's label is shown, and those of the rows before and behind it on its form.
bool GroupRows::stands_among_own(int row, const LabelCounts& shown) const {
  if (shown[static_cast<std::size_t>(row)] == 0) return false;
  for (const int way : {-1, 1}) {
    int beside = row + way;
    const auto is_other = [&] {
      return beside >= 0 && beside < std::ssize(rows_) &&
             (rows_[static_cast<std::size_t>(beside)].editions &
              rows_[static_cast<std::size_t>(row)].editions) == 0;
    };
    while (is_other()) beside += way;
    if (beside >= 0 && beside < std::ssize(rows_) && shown[static_cast<std::size_t>(beside)] == 0)
      return false;
  }
  return true;
}

EditionSet GroupRows::editions_named(std::span<const Alignment> alignment, bool guess) const {
  EditionSet all = ~EditionSet{0};
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    if (alignment[i].row < 0) continue;
    const RowDef& row = rows_[static_cast<std::size_t>(alignment[i].row)];
    const bool valued = !entries_[i].values.empty() && (guess || !has_parts(row.code, rows_));
    if (valued || is_part_of_row(row.code, rows_)) all &= row.editions;
  }
  return all;
}

std::vector<int> GroupRows::doubtful_rows(const CountsByRow& read, int edition_of_two) const {
  std::vector<int> doubtful;
  for (std::size_t e = 0; e < context_.catalogue.editions().size(); ++e) {
    if (static_cast<int>(e) == edition_of_two) continue;
    const std::vector<int> form = rows_of_edition(rows_, e);
    for (const int row : form)
      if (read.contains(row) && has_parts(code_of(row), rows_) &&
          RequestIdentities(rows_).check(read, form).doubted.contains(row))
        doubtful.push_back(row);
  }
  return doubtful;
}

bool GroupRows::tell_edition(std::size_t edition, EditionSet met, std::span<const Alignment> named) const {
  const EditionSet own = EditionSet{1} << edition;
  if ((met & own) == 0) return false;
  std::optional<LabelCounts> shown;
  for (std::size_t e = 0; e < context_.catalogue.editions().size(); ++e) {
    const EditionSet other = EditionSet{1} << e;
    if (e == edition || (met & other) == 0 || rows_of(e) <= rows_of(edition)) continue;
    for (int row = 0; row < std::ssize(rows_); ++row) {
      const EditionSet editions = rows_[static_cast<std::size_t>(row)].editions;
      if ((editions & own) == 0 || (editions & other) != 0) continue;
      if (!shown) shown = count_labels(named);
      if (!stands_among_own(row, *shown)) return false;
    }
  }
  return true;
}

/// Where labels are merged over the columns of groups and parts, this one is not: the cell of its part is
/// blank.
bool GroupRows::stands_before_blank(const Entry& entry) const {
  if (!entry.has_label() || label_cell(entry).col_span > 1) return false;
  const Line& line = context_.document.lines[context_.document.line_of(entry.labels.front()->cell)];
  const std::uint32_t next = entry.labels.front()->cell + 1;
  return line.arrangement == Arrangement::ruled && next < line.first_cell + line.cell_count &&
         context_.document.cells[next].text.empty();
}

/// A text stands between the label and its values: what is left of a part's.
bool GroupRows::stands_before_text(const Entry& entry) {
  return entry.foreign && entry.arrangement == Arrangement::ruled && !entry.values.front()->is_value();
}

/// The values of a label of one line are not on that line.
bool GroupRows::stands_apart(const Entry& entry) const {
  return entry.labels.size() == 1 && !entry.values.empty() &&
         context_.document.line_of(entry.labels.front()->cell) !=
             context_.document.line_of(entry.values.front()->cell);
}

bool GroupRows::stands_alone_apart(const Entry& entry, std::span<const Alignment> alignment) const {
  constexpr std::size_t enough = 3;  // rows
  if (!stands_apart(entry)) return false;
  std::size_t beside = 0;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    if (&entries_[i] == &entry || alignment[i].row < 0 || entries_[i].values.empty()) continue;
    if (stands_apart(entries_[i])) return false;
    beside += entries_[i].labels.size() == 1 ? 1 : 0;
  }
  return beside >= enough;
}

bool GroupRows::is_part_met(int row, const std::set<int>& met) const {
  return std::ranges::any_of(met,
                             [&](int other) { return other >= 0 && is_part(code_of(other), code_of(row)); });
}

/// More than one row's values stand between the row's label and the next that has some.
std::set<int> GroupRows::rows_followed_by_values(std::span<const Alignment> alignment) const {
  std::set<int> followed;
  bool behind = false;  // the next values are those of no label
  for (std::size_t i = entries_.size(); i-- > 0;) {
    may_cancel(sizeof(Entry));
    const std::size_t stated = stated_in(entries_[i]);
    if (behind || stated >= 2 * width_) followed.insert(alignment[i].row);
    if (stated > 1) {
      behind = !has_own_values(entries_[i]);
    } else if (entries_[i].arrangement != Arrangement::ruled) {  // else words of a header
      behind = false;
    }
  }
  return followed;
}

/// Values in a row of cells without a label are not those of the header above them.
bool GroupRows::has_own_values(const Entry& entry) const {
  const auto line = [&](const Token* token) { return context_.document.line_of(token->cell); };
  return entry.has_label() &&
         (entry.arrangement != Arrangement::ruled || line(entry.values.front()) == line(entry.labels.back()));
}

}  // namespace gongkai
