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

std::vector<Alignment> GroupRows::withdraw(std::vector<Alignment>& alignment) const {
  const std::vector<Alignment> all = alignment;
  std::vector<Alignment> named = alignment;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const int row = all[i].row;
    if (row < 0 || !has_parts(row)) continue;
    const bool parted = has_part_among(row, all);
    if (!parted && !has_values_behind(row, all)) continue;
    alignment[i].row = -1;
    if (parted) named[i].row = -1;
  }
  return named;
}

bool GroupRows::has_parts(int row) const {
  return std::ranges::any_of(rows_, [&](const RowDef& part) { return is_part(part.code, code_of(row)); });
}

bool GroupRows::has_part_among(int row, std::span<const Alignment> alignment) const {
  return std::ranges::any_of(alignment, [&](const Alignment& other) {
    return other.row >= 0 && is_part(code_of(other.row), code_of(row));
  });
}

bool GroupRows::has_values_behind(int row, std::span<const Alignment> alignment) const {
  for (std::size_t i = 0; i < entries_.size(); ++i)
    if (alignment[i].row == row && is_followed_by_values(i)) return true;
  return false;
}

/// More than one row's values stand between its label and the next that has some.
bool GroupRows::is_followed_by_values(std::size_t i) const {
  if (stated_in(entries_[i]) >= 2 * width_) return true;
  for (std::size_t next = i + 1; next < entries_.size(); ++next) {
    if (stated_in(entries_[next]) > 1) return !has_own_values(entries_[next]);
    if (entries_[next].arrangement != Arrangement::ruled) return false;  // else words of a header
  }
  return false;
}

/// Values in a row of cells without a label are not those of the header above them.
bool GroupRows::has_own_values(const Entry& entry) const {
  const auto line = [&](const Token* token) { return context_.document.line_of(token->cell); };
  return entry.has_label() &&
         (entry.arrangement != Arrangement::ruled || line(entry.values.front()) == line(entry.labels.back()));
}

}  // namespace gongkai
