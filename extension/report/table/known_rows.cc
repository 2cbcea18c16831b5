#include "report/table/known_rows.h"

#include <algorithm>
#include <map>

#include "report/table/lattice.h"
#include "report/table/loose_table.h"

namespace gongkai {
namespace {

bool is_stated(const Token* token) { return token->kind == TokenKind::value; }

std::size_t line_of(const Token* token, const Document& document) { return document.line_of(token->cell); }

bool has_label_on(const Entry& entry, std::size_t line, const Document& document) {
  return std::ranges::any_of(entry.labels,
                             [&](const Token* label) { return line_of(label, document) == line; });
}

}  // namespace

void part_values_from_other_lines(std::vector<Entry>& entries, const Document& document, std::size_t width) {
  std::vector<Entry> parted;
  const auto needs_parting = [&](const Entry& entry) {
    if (entry.values.size() <= width) return false;
    const std::size_t line = line_of(entry.values.front(), document);
    return line != line_of(entry.values.back(), document) && has_label_on(entry, line, document);
  };
  if (std::ranges::none_of(entries, needs_parting)) return;
  for (Entry& entry : entries) {
    Entry rest;
    if (needs_parting(entry)) {
      const std::size_t line = line_of(entry.values.front(), document);
      const auto own = std::ranges::find_if(
          entry.values, [&](const Token* value) { return line_of(value, document) != line; });
      if (own - entry.values.begin() >= static_cast<std::ptrdiff_t>(width)) {
        rest.values.assign(own, entry.values.end());
        rest.line = line_of(rest.values.front(), document);
        rest.arrangement = document.lines[rest.line].arrangement;
        entry.values.erase(own, entry.values.end());
      }
    }
    parted.push_back(std::move(entry));
    if (!rest.values.empty()) parted.push_back(std::move(rest));
  }
  entries = std::move(parted);
}

void KnownRows::find(std::vector<bool>& known) const {
  std::map<std::size_t, int> rows_on_line;  // labels of rows
  for (std::size_t i = 0; i < entries_.size(); ++i)
    if (alignment_[i].row >= 0 && entries_[i].has_label())
      for (const std::size_t line : {line_of(entries_[i].labels.front(), context_.document)})
        ++rows_on_line[line];
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    if (alignment_[i].row < 0 || !is_known(entries_[i])) continue;
    const std::size_t line = line_of(entries_[i].values.front(), context_.document);
    const bool starts_here = line_of(entries_[i].labels.front(), context_.document) == line;
    const auto rows = rows_on_line.find(line);
    const int others = rows == rows_on_line.end() ? 0 : rows->second - (starts_here ? 1 : 0);
    known[i] = others == 0;
  }
}

bool KnownRows::is_known(const Entry& entry) const {
  if (entry.values.empty() || !entry.has_label()) return false;
  const std::size_t line = line_of(entry.values.front(), context_.document);
  if (!has_label_on(entry, line, context_.document)) return false;
  if (line_of(entry.values.back(), context_.document) != line) return false;
  if (entry.arrangement == Arrangement::listed) return false;
  const auto is_merged = [&](const Token* token) {  // a number over several rows is stated of none of them
    return is_stated(token) && context_.document.cells[token->cell].row_span > 1;
  };
  if (std::ranges::any_of(entry.values, is_merged)) return false;
  const bool two = std::ranges::any_of(
      entry.values, [&](const Token* token) { return token->text.find(' ') != std::string_view::npos; });
  const bool full = entry.values.size() == width_ && std::ranges::all_of(entry.values, is_stated);
  if (two && !full) return false;
  const bool doubtful = two && entry.arrangement != Arrangement::ruled &&  // a blank may part columns there
                        std::ranges::any_of(entry.values, [&](const Token* token) {
                          return holds_two_numbers(*token, context_.catalogue);
                        });
  if (doubtful) return false;
  return (full && !entry.foreign) || (!may_have_lost_one(entry) && counts_.places(entry));
}

/// One value less than the form has and no blank among them, the last being the sum of the others: the row
/// may have lost one and been filled up at its end.
bool KnownRows::may_have_lost_one(const Entry& entry) const {
  const auto first = std::ranges::find_if(entry.values, is_stated);
  const auto last = std::find_if(entry.values.rbegin(), entry.values.rend(), is_stated).base();
  if (first >= last || last - first != static_cast<std::ptrdiff_t>(width_) - 1) return false;
  if (last == entry.values.end() && entry.values.size() >= width_) return false;
  if (counts_.ends_in_last_cell(entry)) return false;  // a lost cell would have moved it
  std::vector<Count> counts;
  for (const Token* value : std::span(first, last)) counts.push_back(count_of(*value, context_.catalogue));
  return sum_of(counts) == Sum::holds && counts.back() > 0;
}

bool KnownRows::is_listed(const Entry& entry) const {
  const bool single = entry.arrangement == Arrangement::text || entry.arrangement == Arrangement::listed;
  return single && entry.has_label() && !entry.foreign && entry.values.size() == width_;
}

/// No values before the first row's label, and some behind the last one's.
bool KnownRows::labels_come_first() const {
  bool any = false;
  const Entry* last = nullptr;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    if (alignment_[i].row >= 0) {
      any = true;
      last = &entries_[i];
    } else if (!any && std::ranges::any_of(entries_[i].values, is_stated)) {
      return false;
    }
  }
  return last != nullptr && !last->values.empty();
}

void KnownRows::find_listed(std::span<const int> form, std::vector<bool>& known) const {
  if (!labels_come_first()) return;
  std::vector<std::size_t> met;  // rows and stray values; groups and headers do not part them
  for (std::size_t i = 0; i < entries_.size(); ++i)
    if (alignment_[i].row >= 0 || !entries_[i].values.empty()) met.push_back(i);
  const auto follows = [&](std::size_t a, std::size_t b) {
    const auto at = std::ranges::find(form, alignment_[a].row);
    return at != form.end() && at + 1 != form.end() && *(at + 1) == alignment_[b].row;
  };
  for (std::size_t m = 0; m < met.size(); ++m) {
    const std::size_t i = met[m];
    if (known[i] || alignment_[i].row < 0 || !is_listed(entries_[i])) continue;
    const bool is_last = m + 1 == met.size();
    const bool beside = is_last ? m > 0 && is_listed(entries_[met[m - 1]]) && follows(met[m - 1], i) &&
                                      !form.empty() && alignment_[i].row == form.back()
                                : follows(i, met[m + 1]);
    if (!beside) continue;
    std::vector<Count> counts;
    for (const Token* value : entries_[i].values) counts.push_back(count_of(*value, context_.catalogue));
    if (entries_[i].arrangement == Arrangement::text && sum_of(counts) == Sum::fails) continue;
    known[i] = true;
  }
}

}  // namespace gongkai
