#include "report/table/group_rows.h"

#include <algorithm>

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
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const int row = named[i].row;
    if (row < 0 || !has_parts(code_of(row), rows_)) continue;
    const bool parted = is_part_met(row, met) || (merges_labels && stands_before_blank(entries_[i]));
    if (!parted && !followed.contains(row)) continue;
    alignment[i].row = -1;
    if (parted) named[i].row = -1;
  }
  return named;
}

const Cell& GroupRows::label_cell(const Entry& entry) const {
  return context_.document.cells[entry.labels.front()->cell];
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

bool GroupRows::is_part_met(int row, const std::set<int>& met) const {
  return std::ranges::any_of(met,
                             [&](int other) { return other >= 0 && is_part(code_of(other), code_of(row)); });
}

/// More than one row's values stand between the row's label and the next that has some.
std::set<int> GroupRows::rows_followed_by_values(std::span<const Alignment> alignment) const {
  std::set<int> followed;
  bool behind = false;  // the next values are those of no label
  for (std::size_t i = entries_.size(); i-- > 0;) {
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
