#include "report/table/known_rows.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>

#include "base/ascii.h"
#include "base/cancel.h"
#include "report/table/direction.h"
#include "report/table/lattice.h"
#include "report/table/loose_table.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

std::size_t line_of(const Token* token, const Document& document) { return document.line_of(token->cell); }

bool has_label_on(const Entry& entry, std::size_t line, const Document& document) {
  return std::ranges::any_of(entry.labels,
                             [&](const Token* label) { return line_of(label, document) == line; });
}

bool is_label_alone(const Entry& entry) {
  return entry.has_label() && entry.values.empty() && entry.arrangement == Arrangement::text;
}

/// 64 , before 705: a piece of a number that went to the label.
bool ends_in_number(const Token& label) {
  std::string text = normalize(label.text);
  while (!text.empty() && (text.back() == ' ' || text.back() == ',')) text.pop_back();
  return !text.empty() && is_digit(text.back());
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

void join_values_of_one_row(std::vector<Entry>& entries, std::size_t width) {
  std::vector<Entry> joined;
  for (std::size_t i = 0; i < entries.size();) {
    std::size_t end = i + 1;  // of the entry and those without a label behind it
    std::size_t values = entries[i].values.size();
    bool numbers = true;
    for (; end < entries.size() && !entries[end].has_label(); ++end) {
      values += entries[end].values.size();
      numbers = numbers && std::ranges::all_of(entries[end].values, is_stated);
    }
    Entry& entry = joined.emplace_back(std::move(entries[i]));
    const bool one = numbers && values == width && entry.has_label() && !entry.values.empty() &&
                     entry.arrangement == Arrangement::text && std::ranges::all_of(entry.values, is_stated);
    for (++i; i < end; ++i)
      if (one) {
        std::ranges::copy(entries[i].values, std::back_inserter(joined.back().values));
      } else {
        joined.push_back(std::move(entries[i]));
      }
  }
  entries = std::move(joined);
}

void KnownRows::look_at_labels() {
  std::size_t rows = 0;
  std::size_t numbered = 0;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    may_cancel(sizeof(Entry));
    if (alignment_[i].row >= 0 && entries_[i].has_label()) {
      count_on_its_lines(entries_[i]);
      unvalued_ += is_label_alone(entries_[i]) ? 1 : 0;
      ++rows;
      numbered += entries_[i].marker != MarkerStyle::none ? 1 : 0;
    }
  }
  numbered_ = 2 * numbered > rows;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    if (alignment_[i].row >= 0 || !entries_[i].has_label()) continue;
    const auto on_line = rows_on_line_.find(line_of(entries_[i].labels.front(), context_.document));
    if (on_line == rows_on_line_.end()) continue;
    if (named_[i].row >= 0 || is_glued_to_next(i) || may_be_row(entries_[i])) ++on_line->second;
  }
}

/// A label wrapped over lines stands on each of them.
void KnownRows::count_on_its_lines(const Entry& entry) {
  std::optional<std::size_t> counted;
  for (const Token* label : entry.labels) {
    const std::size_t line = line_of(label, context_.document);
    if (line != counted) ++rows_on_line_[line];
    counted = line;
  }
}

void KnownRows::find(std::vector<bool>& known) const {
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    may_cancel(sizeof(Entry));
    if (alignment_[i].row < 0 || !is_known(entries_[i]) || !names_row(i) || may_be_torn(i)) continue;
    known[i] = rows_on_line_.at(line_of(entries_[i].values.front(), context_.document)) == 1;
  }
}

/// Blank, and a row without a label right before or behind it: that may be its own.
bool KnownRows::may_be_torn(std::size_t i) const {
  const auto is_unlabelled_row = [&](std::size_t other) {
    return other < entries_.size() && !entries_[other].has_label() &&
           std::ranges::count_if(entries_[other].values, is_stated) > 1;
  };
  return std::ranges::none_of(entries_[i].values, is_stated) &&
         (is_unlabelled_row(i + 1) || (i > 0 && is_unlabelled_row(i - 1)));
}

/// Its label is that of one row for sure: no other stands on the same line, and where the rows are numbered
/// it has a number, or is whole and not the rest of a longer one.
bool KnownRows::names_row(std::size_t i) const {
  const Entry& entry = entries_[i];
  const auto rows = rows_on_line_.find(line_of(entry.labels.front(), context_.document));
  if (rows != rows_on_line_.end() && rows->second > 1) return false;
  if (may_be_next_label(i) || may_be_of_row_before(i) ||
      (alignment_[i].fuzzy && ends_in_number(*entry.labels.back())))
    return false;
  if (!numbered_ || entry.marker != MarkerStyle::none) return true;
  const bool is_piece = entry.known != nullptr && entry.known->ambiguous;  // 其他 of （六）其他处理
  return !alignment_[i].fuzzy && !is_piece && (i == 0 || !may_go_on(i - 1));
}

/// The last character of a row's label: the rest of it may be lost.
bool KnownRows::ends_row_label(const Entry& entry) const {
  return entry.key.size() == 1 &&
         std::ranges::any_of(context_.catalogue.rows(Form::request),
                             [&](const RowDef& row) { return label_key(row.label).ends_with(entry.key); });
}

/// An unknown text in the cell of a label, before it.
bool KnownRows::is_glued_to_next(std::size_t i) const {
  return i + 1 < entries_.size() && entries_[i].known == nullptr && entries_[i + 1].has_label() &&
         entries_[i].labels.back()->cell == entries_[i + 1].labels.front()->cell &&
         (ends_row_label(entries_[i]) || !is_piece_of_group(entries_[i], Form::request, context_.catalogue));
}

/// A damaged label, or one among what was taken for a row's values: those beside it may be its own, and
/// another label's that stands there.
bool KnownRows::may_be_row(const Entry& entry) const {
  if (entry.foreign) return true;
  if (entry.known != nullptr || !entry.values.empty()) return false;
  if (is_piece_of_group(entry, Form::request, context_.catalogue)) return false;
  return entry.ordinal != 0 || resembled_row(entry, Form::request, context_.catalogue) >= 0;
}

/// A label without values, or with what may be the next one's number: what stands behind it on another line
/// may be the rest of it.
bool KnownRows::may_go_on(std::size_t i) const {
  const Entry& entry = entries_[i];
  if (!entry.has_label() || entry.values.size() > 1) return false;
  return alignment_[i].row >= 0 || may_be_row(entry);
}

/// Right behind a label without values, or another text in its cell, and a row without a label behind it: the
/// values beside it may be the other label's, and its own those that follow.
bool KnownRows::may_be_next_label(std::size_t i) const {
  const bool behind_another = i > 0 && entries_[i - 1].values.empty() && (may_go_on(i - 1) || shares_cell(i));
  if (!behind_another && !may_hold_two(i)) return false;
  const auto is_label = [&](std::size_t other) {
    return named_[other].row >= 0 || entries_[other].known != nullptr;
  };
  for (std::size_t next = i + 1; next < entries_.size() && !is_label(next); ++next)
    if (!entries_[next].has_label() && entries_[next].values.size() >= width_) return true;
  return false;
}

/// A row without a label, or one more than its label's: it may be that of the label behind it.
bool KnownRows::holds_anothers_row(const Entry& entry) const {
  return entry.values.size() >= (entry.has_label() ? 2 * width_ : width_);
}

/// Text without cells, behind the label of a row before it on the form that has no values, where others have:
/// two labels may be one row's, the other row's figures gone.
bool KnownRows::may_be_of_row_before(std::size_t i) const {
  constexpr std::size_t most_lost = 2;  // where more stand alone, they are rows of blank cells
  if (i == 0 || unvalued_ > most_lost || entries_[i].arrangement == Arrangement::ruled ||
      !is_label_alone(entries_[i - 1]) || (i > 1 && holds_anothers_row(entries_[i - 2])))
    return false;
  const int aligned = alignment_[i - 1].row;
  const int before =
      aligned >= 0 ? aligned : resembled_row(entries_[i - 1], Form::request, context_.catalogue);
  return before >= 0 && before < alignment_[i].row;
}

/// A damaged label, longer than its row's: another's may be part of it.
bool KnownRows::may_hold_two(std::size_t i) const {
  constexpr std::size_t more = 3;  // characters
  const auto& row = context_.catalogue.rows(Form::request)[static_cast<std::size_t>(alignment_[i].row)];
  return alignment_[i].fuzzy && entries_[i].key.size() >= label_key(row.label).size() + more;
}

/// Its cell begins with a text that is not its own group's: with what may be left of another row's label.
bool KnownRows::shares_cell(std::size_t i) const {
  const Entry& before = entries_[i - 1];
  if (!before.has_label() || before.labels.back()->cell != entries_[i].labels.front()->cell) return false;
  if (before.known == nullptr) return true;
  const LabelDef* group = before.find(Form::request, Role::group);
  const auto& row = context_.catalogue.rows(Form::request)[static_cast<std::size_t>(alignment_[i].row)];
  return group == nullptr || !row.code.starts_with(group->code);
}

bool KnownRows::is_known(const Entry& entry) const {
  if (entry.values.empty() || !entry.has_label()) return false;
  const std::size_t line = line_of(entry.values.front(), context_.document);
  if (!has_label_on(entry, line, context_.document)) return false;
  if (line_of(entry.values.back(), context_.document) != line) return false;
  if (entry.arrangement == Arrangement::listed) return false;
  const auto is_merged = [&](const Token* token) {  // a number over several rows is stated of none of them
    return is_stated(token) && !token->merged && context_.document.cells[token->cell].row_span > 1;
  };
  if (std::ranges::any_of(entry.values, is_merged)) return false;
  const bool two = std::ranges::any_of(
      entry.values, [&](const Token* token) { return token->text.find(' ') != std::string_view::npos; });
  const bool full = entry.values.size() == width_ && std::ranges::all_of(entry.values, is_stated);
  if (two && !full) return false;
  const bool doubtful = two && entry.arrangement != Arrangement::ruled &&  // a blank may part columns there
                        any_holds_two_numbers(entry.values, context_.catalogue);
  if (doubtful) return false;
  return (full && !entry.foreign) || (!may_have_lost_one(entry) && counts_.places(entry));
}

/// The last value stands before the last column and is the sum of the others: the row may have lost a cell
/// before it and been filled up at its end.
bool KnownRows::may_have_lost_one(const Entry& entry) const {
  if (entry.arrangement == Arrangement::aligned) return false;  // places on the line tell
  const auto ends_in_last = counts_.ends_in_last_cell(entry);
  if (ends_in_last.value_or(false)) return false;  // a lost cell would have moved it
  std::vector<const Token*> stated;
  std::ranges::copy_if(entry.values, std::back_inserter(stated), is_stated);
  const bool filled_up = ends_in_last || entry.values.size() < width_ || !is_stated(entry.values.back());
  return filled_up && stated.size() > 1 && is_sum(stated);
}

bool KnownRows::is_sum(std::span<const Token* const> values) const {
  const std::vector<Count> counts = counts_of(values, context_.catalogue);
  return counts.back().value_or(0) > 0 && adds_up(counts);
}

bool KnownRows::is_listed(const Entry& entry) const {
  const bool single = entry.arrangement == Arrangement::text || entry.arrangement == Arrangement::listed;
  return single && entry.has_label() && !entry.foreign && entry.values.size() == width_;
}

/// As many values as columns, and yet one too many: two numbers in a cell, or a page's number in the place of
/// one that was lost.
bool KnownRows::may_hold_stray(const Entry& entry) const {
  if (any_holds_two_numbers(entry.values, context_.catalogue)) return true;
  const std::vector<Count> counts = counts_of(entry.values, context_.catalogue);
  const Token& last = *entry.values.back();
  if (is_blank(
          &last))  // no sum tests what stands before it: the row may have lost a cell, and the blank be none
    return std::ranges::any_of(counts, [](const Count& count) { return count.value_or(0) > 0; });
  const bool page = may_be_page_number(last, context_.catalogue);
  if (entry.arrangement == Arrangement::listed && !page) return false;
  return sum_of(counts) == Sum::fails || (page && !counts.back());
}

/// Two rows that differ stand behind label `before`, and no other label: the second may be that of label i,
/// whose own values are then a stranger's.
bool KnownRows::is_behind_two_rows(std::size_t before, std::size_t i) const {
  if (entries_[before].values.size() < 2 * width_) return false;
  const std::vector<Count> counts = counts_of(entries_[before].values, context_.catalogue);
  const auto second = counts.begin() + static_cast<std::ptrdiff_t>(width_);
  if (std::equal(counts.begin(), second, second)) return false;
  const auto between = entries_.subspan(before + 1, i - before - 1);
  return std::ranges::none_of(between, [&](const Entry& entry) { return may_be_row(entry); });
}

/// No values before the first row's label but for a few strays, none of them beside a text, and some behind
/// the last one's and behind most.
bool KnownRows::labels_come_first() const {
  constexpr std::ptrdiff_t most_strays = 2;
  std::ptrdiff_t strays = 0;
  bool any = false;
  std::size_t rows = 0;
  std::size_t valued = 0;
  const Entry* last = nullptr;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    may_cancel(sizeof(Entry));
    if (alignment_[i].row >= 0) {
      ++rows;
      valued += entries_[i].values.empty() ? 0 : 1;
    }
    const bool known =
        entries_[i].known != nullptr && alignment_[i].row < 0;  // a group, a word of the header
    if (alignment_[i].row >= 0 || (any && entries_[i].has_label() && !known)) {
      any = true;
      last = &entries_[i];
    } else if (!any) {
      const bool row = entries_[i].has_label() && !known && !entries_[i].values.empty();
      strays += row ? most_strays + 1 : std::ranges::count_if(entries_[i].values, is_stated);
    }
  }
  return strays <= most_strays && last != nullptr && !last->values.empty() && 2 * valued >= rows;
}

void KnownRows::find_listed(std::span<const int> form, bool told, const RequestIdentities& identities,
                            std::vector<bool>& known) const {
  if (form.empty() || !labels_come_first()) return;
  std::vector<bool> listed = known;
  std::vector<std::size_t> met;  // rows and stray values; groups and headers do not part them
  for (std::size_t i = 0; i < entries_.size(); ++i)
    if (alignment_[i].row >= 0 || !entries_[i].values.empty()) met.push_back(i);
  const auto follows = [&](std::size_t a, std::size_t b) {
    const auto at = std::ranges::find(form, alignment_[a].row);
    return at != form.end() && at + 1 != form.end() && *(at + 1) == alignment_[b].row;
  };
  for (std::size_t m = 0; m < met.size(); ++m) {
    const std::size_t i = met[m];
    if (listed[i] || alignment_[i].row < 0 || !is_listed(entries_[i]) || !names_row(i)) continue;
    const bool is_last = m + 1 == met.size();
    const bool beside = is_last ? m > 0 && is_listed(entries_[met[m - 1]]) && follows(met[m - 1], i) &&
                                      !form.empty() && alignment_[i].row == form.back()
                                : follows(i, met[m + 1]);
    if (!beside) continue;
    listed[i] = !(m > 0 && is_behind_two_rows(met[m - 1], i)) && !may_hold_stray(entries_[i]);
  }
  if (listed != known && !may_be_shifted(form, told, identities, listed)) known = std::move(listed);
}

/// Values behind their labels may as well stand before their labels, each a row further: the first row's
/// are lost, or the last label, and something else stands at the other end. The order that fails fewer sums
/// of columns is the document's, and where both fail as many, neither is certain, unless the table's ends
/// tell, or a sum that could be told and holds.
bool KnownRows::may_be_shifted(std::span<const int> form, bool told, const RequestIdentities& identities,
                               const std::vector<bool>& known) const {
  const auto is_whole = [&](std::size_t i) { return known[i] || entries_[i].values.size() == width_; };
  const auto counts_at = [&](std::size_t i) {
    std::vector<Count> counts = counts_of(entries_[i].values, context_.catalogue);
    counts.resize(width_);
    return counts;
  };
  CountsByRow behind;
  for (std::size_t i = 0; i < entries_.size(); ++i)
    if (is_whole(i) && !behind.contains(alignment_[i].row)) behind.emplace(alignment_[i].row, counts_at(i));
  const RequestIdentities::Verdict own = identities.check(behind, form);
  if (own.failed == 0 && own.held > 0) return false;
  CountsByRow before;
  std::optional<std::size_t> last;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const int row = alignment_[i].row;
    if (row >= 0 && last && !before.contains(row)) before.emplace(row, counts_at(*last));
    if (row >= 0 || !entries_[i].values.empty()) last.reset();
    if (is_whole(i)) last = i;
  }
  const RequestIdentities::Verdict other = identities.check(before, form);
  if (own.failed == 0 && other.held == 0 && told && ends_tell(form)) return false;
  return other.failed <= own.failed;
}

/// Whether the ends of the table say that values stand behind their labels, if the form is the table's. Of an
/// excerpt they say nothing, nor do they by the form of an edition that lacks some row met.
bool KnownRows::ends_tell(std::span<const int> form) const {
  Direction direction(form, width_, context_.catalogue);
  std::set<int> rows;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const int row = alignment_[i].row;
    if (row >= 0) {
      if (std::ranges::find(form, row) == form.end()) return false;
      direction.add_label(row);
      rows.insert(row);
    }
    for (const Token* value : entries_[i].values)
      if (is_stated(value)) direction.add_value(value);
  }
  return 2 * rows.size() < form.size() || direction.is_labels_first();
}

}  // namespace gongkai
