#include "report/table/reading_order.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <unordered_map>

#include "base/cancel.h"
#include "report/table/count_row.h"
#include "report/table/row_order.h"

namespace gongkai {
namespace {

/// Values with no blank line and no label between them.
struct ValueGroup {
  std::vector<const Token*> values;
  const Token* label_before = nullptr;  ///< the label right before the group
};

std::vector<ValueGroup> collect_groups(const TableContext& context, Form form) {
  std::vector<ValueGroup> groups;
  const Token* label = nullptr;
  bool apart = true;
  for (const Region& region : context.regions) {
    if (region.form != form) continue;
    for (std::size_t i = region.first; i <= region.last; ++i) {
      may_cancel(round_cost);
      if (context.document.lines[i].after_gap) apart = true;
      for (const Token& token : context.tokens.of(i)) {
        if (token.kind != TokenKind::value) {
          label = &token;
          apart = true;
          continue;
        }
        if (apart) groups.push_back({.values = {}, .label_before = label});
        groups.back().values.push_back(&token);
        apart = false;
        label = nullptr;
      }
    }
  }
  return groups;
}

/// `width` groups of equal size k are k rows, written column by column.
bool is_block(const std::vector<ValueGroup>& groups, std::size_t first, std::size_t width) {
  if (first + width > groups.size()) return false;
  const std::size_t size = groups[first].values.size();
  for (std::size_t c = 1; c < width; ++c)
    if (groups[first + c].values.size() != size || groups[first + c].label_before != nullptr) return false;
  return true;
}

/// Position of a label's row among the rows of the form; none where it names no row for sure.
std::optional<std::size_t> row_of(const Token& label, const FormRows& form_rows) {
  const auto named = form_rows.labels.find(&label);
  if (named == form_rows.labels.end()) return std::nullopt;
  const auto at = std::ranges::find(form_rows.rows, named->second);
  if (at == form_rows.rows.end()) return std::nullopt;  // of another edition
  return static_cast<std::size_t>(at - form_rows.rows.begin());
}

/// Rows whose labels come before one of an earlier row, or behind one of a later.
std::set<std::size_t> displaced_rows(const TableContext& context, Form form, const FormRows& form_rows) {
  RowOrder<std::size_t> order;
  std::size_t position = 0;
  for (const Region& region : context.regions) {
    if (region.form != form) continue;
    for (std::size_t i = region.first; i <= region.last; ++i)
      for (const Token& token : context.tokens.of(i))
        if (const auto row = row_of(token, form_rows)) order.meet(*row, position++);
  }
  return order.displaced();
}

/// Whether a row's label is met twice: one row may be there twice and another's values gone, and the count is
/// right. Several labels on a line are names of columns, however false.
bool is_miscounted(const TableContext& context, const FormRows& form_rows) {
  std::map<std::size_t, std::vector<std::size_t>> lines;
  for (const auto& [label, number] : form_rows.labels)
    if (const auto row = row_of(*label, form_rows))
      lines[context.document.line_of(label->cell)].push_back(*row);
  std::set<std::size_t> met;
  return std::ranges::any_of(lines, [&](const auto& line) {
    return line.second.size() == 1 && !met.insert(line.second.front()).second;
  });
}

/// The rows that changed places, as their labels say.
std::set<std::size_t> exchanged_rows(const TableContext& context, Form form, const FormRows& form_rows) {
  std::set<std::size_t> seen;
  for (const auto& [label, number] : form_rows.labels)
    if (const auto row = row_of(*label, form_rows)) seen.insert(*row);
  ExchangedRows exchanged(form_rows.rows, std::move(seen));
  for (const Region& region : context.regions) {
    if (region.form != form) continue;
    for (std::size_t i = region.first; i <= region.last; ++i)
      for (const Token& token : context.tokens.of(i)) {
        if (token.kind == TokenKind::value) exchanged.meet_value();
        const auto doubtful = form_rows.doubtful.find(&token);
        if (doubtful != form_rows.doubtful.end()) exchanged.meet_doubtful(doubtful->second);
        if (const auto row = row_of(token, form_rows)) exchanged.meet_row(*row);
      }
  }
  return exchanged.rows();
}

/// A label of a row, and what stands between it and the next.
struct LabelledRun {
  std::optional<std::size_t> row;  ///< none: before the first label, or of a label that names none for sure
  const Token* label = nullptr;
  std::vector<const Token*> values;
};

std::vector<LabelledRun> collect_labels(const TableContext& context, Form form, const FormRows& form_rows) {
  std::vector<LabelledRun> runs(1);
  for (const Region& region : context.regions) {
    if (region.form != form) continue;
    for (std::size_t i = region.first; i <= region.last; ++i)
      for (const Token& token : context.tokens.of(i)) {
        if (token.kind == TokenKind::value) {
          runs.back().values.push_back(&token);
        } else if (form_rows.labels.contains(&token)) {
          runs.push_back({.row = row_of(token, form_rows), .label = &token, .values = {}});
        }
      }
  }
  return runs;
}

/// Rows by their first and their last value.
class RowEnds {
 public:
  explicit RowEnds(const ReadingOrder& order) {
    for (std::size_t r = 0; r < order.rows.size(); ++r) {
      first_[order.rows[r].front()] = r;
      last_[order.rows[r].back()] = r;
    }
  }
  [[nodiscard]] std::optional<std::size_t> begun_by(const std::vector<const Token*>& values) const {
    return values.empty() ? std::nullopt : found(first_, values.front());
  }
  [[nodiscard]] std::optional<std::size_t> ended_by(const std::vector<const Token*>& values) const {
    return values.empty() ? std::nullopt : found(last_, values.back());
  }

 private:
  using Rows = std::unordered_map<const Token*, std::size_t>;
  static std::optional<std::size_t> found(const Rows& rows, const Token* value) {
    const auto at = rows.find(value);
    return at == rows.end() ? std::nullopt : std::optional(at->second);
  }

  Rows first_, last_;
};

/// Whether the run's values would be those of several rows that its text may name, or, on the line of its
/// label, those of any several rows, or of one that it cannot mean: nobody knows in which order a text that
/// names none for sure would name them.
bool is_strangers(const LabelledRun& run, std::optional<std::size_t> row, std::size_t width,
                  const TableContext& context, const FormRows& form_rows) {
  const auto doubtful = form_rows.doubtful.find(run.label);
  if (!row || doubtful == form_rows.doubtful.end()) return false;
  const auto may_name = [&](std::size_t at) {
    return at < form_rows.rows.size() && doubtful->second[static_cast<std::size_t>(form_rows.rows[at])];
  };
  const auto line_of = [&](const Token* token) { return context.document.line_of(token->cell); };
  const std::size_t rows = run.values.size() / width;
  if (line_of(run.label) == line_of(run.values.front())) {
    const bool several = run.values.size() > width && line_of(run.label) == line_of(run.values[width]);
    if (several || !may_name(*row)) return true;
  }
  for (std::size_t next = 1; next < rows && !form_rows.joined.contains(run.label); ++next)
    if (may_name(*row) && may_name(*row + next)) return true;
  return false;
}

/// Whether some text that names no row for sure stands before rows that are not certain to be its own.
bool has_strangers(const ReadingOrder& order, const std::vector<LabelledRun>& runs,
                   const TableContext& context, const FormRows& form_rows) {
  const RowEnds ends(order);
  const std::size_t width = order.rows.front().size();
  return std::ranges::any_of(runs, [&](const LabelledRun& run) {
    return is_strangers(run, ends.begun_by(run.values), width, context, form_rows);
  });
}

/// Rows [first, last) of one block of values.
struct Block {
  std::size_t first = 0, last = 0;
  [[nodiscard]] bool holds(std::size_t row) const { return row >= first && row < last; }
};

}  // namespace

CountsByRow counts_in(const ReadingOrder& order, std::span<const int> form, const Catalogue& catalogue) {
  CountsByRow counts;
  for (std::size_t r = 0; r < form.size(); ++r) counts[form[r]] = counts_of(order.rows[r], catalogue);
  return counts;
}

namespace {

/// Whether the values are just those of the rows labelled, in whatever order.
bool are_of(std::vector<const Token*> values, std::span<const std::optional<std::size_t>> labels,
            const ReadingOrder& order) {
  std::vector<const Token*> labelled;
  for (const auto& label : labels) {
    if (!label) return false;
    std::ranges::copy(order.rows[*label], std::back_inserter(labelled));
  }
  std::ranges::sort(values);
  std::ranges::sort(labelled);
  return values == labelled;
}

}  // namespace

std::set<int> untied_rows(const ReadingOrder& order, const TableContext& context, Form form,
                          const FormRows& form_rows, const std::set<int>& named, const std::set<int>& known) {
  std::set<int> shown = named;
  for (const auto& [label, row] : form_rows.labels) shown.insert(row);
  const auto is_shown = [&](int row) { return shown.contains(row) || known.contains(row); };
  if (std::ranges::all_of(form_rows.rows, is_shown)) return {};
  std::set<int> untied(form_rows.rows.begin(), form_rows.rows.end());
  for (const int row : known) untied.erase(row);
  const std::vector<LabelledRun> runs = collect_labels(context, form, form_rows);
  std::vector<std::optional<std::size_t>> labels;  // with no values between them
  for (std::size_t i = 1; i < runs.size(); ++i) {
    const auto& row = runs[i].row;
    if (row && runs[i - 1].values == order.rows[*row]) untied.erase(form_rows.rows[*row]);
    labels.push_back(row);
    if (runs[i].values.empty()) continue;
    if (are_of(runs[i].values, labels, order))
      for (const auto& label : labels) untied.erase(form_rows.rows[*label]);
    labels.clear();
  }
  return untied;
}

FormRows name_rows(std::span<const Entry> entries, std::span<const Alignment> named, Form form,
                   const Catalogue& catalogue) {
  FormRows rows;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const Entry& entry = entries[i];
    if (!entry.has_label()) continue;
    const bool unknown = entry.known == nullptr;
    int row = named[i].row;
    if (row < 0 && unknown) row = resembled_row(entry, form, catalogue);
    if (row < 0 && unknown) row = begun_row(entry, form, catalogue);
    const bool is_named = row >= 0 && entry.marker != MarkerStyle::none;
    if (is_named || unknown) rows.labels.emplace(entry.labels.front(), is_named ? row : -1);
    if (!is_named && unknown && !is_piece_of_group(entry, form, catalogue))
      rows.doubtful.emplace(entry.labels.front(), rows_possible(entry, form, catalogue));
    if (!is_named && joins_labels(entry, form, catalogue)) rows.joined.insert(entry.labels.front());
  }
  return rows;
}

std::optional<ReadingOrder> read_in_order(const TableContext& context, Form form, std::size_t width,
                                          const FormRows& form_rows) {
  const std::vector<ValueGroup> groups = collect_groups(context, form);
  const std::set<std::size_t> displaced = displaced_rows(context, form, form_rows);
  std::set<std::size_t> exchanged = exchanged_rows(context, form, form_rows);
  ReadingOrder order;
  Block before;
  bool own = false, other = false;  // whether labels stand before their own rows, or before others
  for (std::size_t first = 0; first < groups.size(); first += width) {
    if (!is_block(groups, first, width)) return std::nullopt;
    const std::size_t size = groups[first].values.size();
    const Block block{order.rows.size(), order.rows.size() + size};
    if (const Token* label = groups[first].label_before)
      if (const auto row = row_of(*label, form_rows)) {
        const bool beside = *row + 1 >= block.first && *row <= block.last;
        if (!beside || (displaced.contains(*row) && !block.holds(*row) && !before.holds(*row)))
          return std::nullopt;
        if (size == 1 && block.holds(*row)) exchanged.erase(*row);
        (block.holds(*row) ? own : other) = true;
        if (own && other) return std::nullopt;
      }
    before = block;
    for (std::size_t r = 0; r < size; ++r) {
      std::vector<const Token*>& row = order.rows.emplace_back();
      for (std::size_t c = 0; c < width; ++c) row.push_back(groups[first + c].values[r]);
    }
  }
  if (order.rows.size() != form_rows.rows.size() || !exchanged.empty() || is_miscounted(context, form_rows) ||
      has_strangers(order, collect_labels(context, form, form_rows), context, form_rows))
    return std::nullopt;
  return order;
}

namespace {

/// Rows that stand on one side of labels: all that stands there up to the next label, or more than that.
struct Side {
  bool own = false, other = false;
  void meet(std::optional<std::size_t> row, std::size_t label, bool all) {
    own = own || (all && row == label);
    other = other || (row && *row != label);
  }
};

/// Whether the label of a row that changed places does not stand beside it, a label out of order stands
/// beside another row, or some labels stand right before their rows and others right behind, or not beside
/// theirs: a row lost and another there twice would do that, and rows that changed places, one of them
/// without its label.
bool is_contradicted(const ReadingOrder& order, const std::vector<LabelledRun>& runs,
                     const std::set<std::size_t>& displaced, const std::set<std::size_t>& exchanged,
                     const TableContext& context, const FormRows& form_rows) {
  const RowEnds ends(order);
  const std::size_t width = order.rows.front().size();
  Side before;
  Side behind;
  Side nearest_before, nearest_behind;  // of several labels, the one right beside the row
  const auto rows = context.catalogue.rows(Form::request);
  const auto part_of = [&](std::size_t row) {
    return rows[static_cast<std::size_t>(form_rows.rows[row])].part;
  };
  const auto exchangeable = [&](std::optional<std::size_t> row,
                                std::size_t other) {  // no sum tells them apart
    return row && part_of(*row) == part_of(other) ? row : std::nullopt;
  };
  for (std::size_t i = 1; i < runs.size(); ++i) {
    if (!runs[i].row) continue;
    // Of labels one after the other, with nothing between, none stands beside its own row for sure.
    const bool alone = !runs[i - 1].values.empty() && !runs[i].values.empty();
    const auto row_before = alone || i + 1 == runs.size() ? ends.ended_by(runs[i - 1].values) : std::nullopt;
    const auto row_behind = alone || i == 1 ? ends.begun_by(runs[i].values) : std::nullopt;
    before.meet(row_before, *runs[i].row, runs[i - 1].values.size() == width);
    behind.meet(row_behind, *runs[i].row, runs[i].values.size() == width);
    nearest_before.meet(exchangeable(ends.ended_by(runs[i - 1].values), *runs[i].row), *runs[i].row, false);
    nearest_behind.meet(exchangeable(ends.begun_by(runs[i].values), *runs[i].row), *runs[i].row, false);
    if (exchanged.contains(*runs[i].row) && row_behind != runs[i].row && row_before != runs[i].row)
      return true;
    if (!displaced.contains(*runs[i].row)) continue;
    if (row_behind && *row_behind != *runs[i].row) return true;
    if (row_before && *row_before != *runs[i].row && row_before != runs[i - 1].row) return true;
  }
  if (before.own && behind.own) return true;
  return (before.own && (before.other || nearest_before.other)) ||
         (behind.own && (behind.other || nearest_behind.other));
}

}  // namespace

std::optional<ReadingOrder> read_row_by_row(const TableContext& context, Form form, std::size_t width,
                                            const FormRows& form_rows) {
  const std::vector<LabelledRun> runs = collect_labels(context, form, form_rows);
  ReadingOrder order;
  for (const LabelledRun& run : runs)
    for (const Token* value : run.values) {
      if (order.rows.empty() || order.rows.back().size() == width) order.rows.emplace_back();
      order.rows.back().push_back(value);
    }
  if (order.rows.size() != form_rows.rows.size() || order.rows.back().size() != width ||
      is_miscounted(context, form_rows))
    return std::nullopt;
  if (has_strangers(order, runs, context, form_rows) ||
      is_contradicted(order, runs, displaced_rows(context, form, form_rows),
                      exchanged_rows(context, form, form_rows), context, form_rows))
    return std::nullopt;
  return order;
}

}  // namespace gongkai
