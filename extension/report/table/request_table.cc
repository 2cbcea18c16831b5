#include <algorithm>
#include <map>

#include "report/table/align.h"
#include "report/table/count_row.h"
#include "report/table/extra_columns.h"
#include "report/table/reading_order.h"
#include "report/table/request_identities.h"
#include "report/table/statutory.h"

namespace gongkai {
namespace {

constexpr std::string_view table_name = "request";

/// denied.process of denied.
bool is_part(std::string_view code, std::string_view of) {
  return code.size() > of.size() && code[of.size()] == '.' && code.starts_with(of);
}

/// Table three: applicants by outcomes.
class RequestReader {
 public:
  RequestReader(const TableContext& context, Statutory& out)
      : context_(context),
        out_(out),
        rows_(context.catalogue.rows(Form::request)),
        applicants_(context.catalogue.applicants()),
        counts_(context, applicants_.size()) {}

  void read() {
    entries_ =
        assemble(context_.document, context_.tokens, context_.regions, Form::request, context_.catalogue);
    if (entries_.empty()) return;
    out_.has_request = true;
    drop_extra_columns(entries_, Form::request, applicants_.size(), context_);
    alignment_ = align(entries_, Form::request, context_.catalogue);
    withdraw_group_totals();
    find_displaced_values();
    if (displaced_ && !read_by_identities()) distrusted_ = true;
    counts_.learn(entries_);
    decide_edition();
    for (std::size_t i = 0; i < entries_.size(); ++i) read_entry(i);
    for (auto& [row, counts] : read_) store(row, counts);
  }

 private:
  /// Rows of one edition only that were met with values.
  [[nodiscard]] EditionSet editions_met() const {
    EditionSet all = ~EditionSet{0};
    for (std::size_t i = 0; i < entries_.size(); ++i)
      if (alignment_[i].row >= 0 && !entries_[i].values.empty())
        all &= rows_[static_cast<std::size_t>(alignment_[i].row)].editions;
    return all;
  }

  /// A row that another edition has split into parts is that edition's group label where its parts are met:
  /// figures beside it are a subtotal the form does not have, or belong to a part whose label was lost.
  void withdraw_group_totals() {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      if (alignment_[i].row < 0) continue;
      const std::string_view code = rows_[static_cast<std::size_t>(alignment_[i].row)].code;
      const bool has_parts = std::ranges::any_of(alignment_, [&](const Alignment& other) {
        return other.row >= 0 && is_part(rows_[static_cast<std::size_t>(other.row)].code, code);
      });
      if (has_parts) alignment_[i].row = -1;
    }
  }

  [[nodiscard]] static bool is_listed(const Entry& entry) {
    return entry.arrangement == Arrangement::text || entry.arrangement == Arrangement::listed;
  }

  /// Text in reading order may put values before their labels. Where values stand before the first label and
  /// none behind the last one, nobody can say from the labels to which side the others belong.
  void find_displaced_values() {
    std::optional<std::size_t> first_row, last_row;
    bool values_before = false;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      if (is_listed(entries_[i]) && entries_[i].values.size() >= 2 * applicants_.size()) displaced_ = true;
      if (alignment_[i].row < 0) {
        if (!first_row && !entries_[i].values.empty() && is_listed(entries_[i])) values_before = true;
        continue;
      }
      if (!first_row) first_row = i;
      last_row = i;
    }
    if (values_before && last_row && entries_[*last_row].values.empty()) displaced_ = true;
  }

  /// Values apart from their labels are certain where they are just as many as one edition's form has cells,
  /// come in its order, and satisfy all its identities without being all zero.
  bool read_by_identities() {
    for (std::size_t e = 0; e < context_.catalogue.editions().size(); ++e) {
      std::vector<int> rows;
      for (std::size_t row = 0; row < rows_.size(); ++row)
        if ((rows_[row].editions & (EditionSet{1} << e)) != 0) rows.push_back(static_cast<int>(row));
      if (rows.empty()) continue;
      const auto order = read_in_order(context_, Form::request, applicants_.size(), rows);
      if (!order || !RequestIdentities(rows_, context_.catalogue).hold(rows, *order)) continue;
      adopt(rows, *order);
      return true;
    }
    return false;
  }

  void adopt(const std::vector<int>& rows, const ReadingOrder& order) {
    entries_.clear();
    alignment_.clear();
    for (std::size_t r = 0; r < rows.size(); ++r) {
      Entry entry;
      entry.values = order.rows[r];
      entry.line = context_.document.line_of(entry.values.front()->cell);
      entries_.push_back(std::move(entry));
      alignment_.push_back({.row = rows[r]});
    }
    context_.diagnostics.add("placed_by_identities", std::string(table_name), {}, entries_.front().line);
  }

  void decide_edition() {
    const EditionSet met = editions_met();
    for (std::size_t n = 0; n < context_.catalogue.editions().size(); ++n)
      if (met == (EditionSet{1} << n)) out_.request_edition = static_cast<int>(n);
  }

  void read_entry(std::size_t i) {
    const Entry& entry = entries_[i];
    const int row = alignment_[i].row;
    if (row < 0) {
      report_stray(entry);
      return;
    }
    if (entry.values.empty() && (read_.contains(row) || has_values_elsewhere(i))) return;
    const std::string_view code = rows_[static_cast<std::size_t>(row)].code;
    if (alignment_[i].fuzzy)
      context_.diagnostics.add("fuzzy_label", place(table_name, code), entry.raw_label(), entry.line);
    if (distrusted_ && is_listed(entry)) {
      refuse(entry, code);
      read_.try_emplace(row, CountRow{.counts = std::vector<Count>(applicants_.size()),
                                      .columns = std::vector<const Token*>(applicants_.size(), nullptr)});
      return;
    }
    CountRow counts = counts_.read(entry, {table_name, code, applicants_});
    const auto [at, fresh] = read_.try_emplace(row, std::move(counts));
    if (!fresh) merge(at->second, counts, code, entry);
  }

  [[nodiscard]] bool has_values_elsewhere(std::size_t i) const {
    for (std::size_t j = 0; j < entries_.size(); ++j)
      if (j != i && alignment_[j].row == alignment_[i].row && !entries_[j].values.empty()) return true;
    return false;
  }

  void refuse(const Entry& entry, std::string_view code) {
    for (const std::string_view column : applicants_)
      context_.diagnostics.add("unplaced_values", place(table_name, code, column), entry.raw_values(),
                               entry.line);
  }

  /// The same row again: after a page break, or in a second table.
  void merge(CountRow& first, const CountRow& again, std::string_view code, const Entry& entry) {
    if (!again.placed) return;
    if (!first.placed) {
      first = again;
      return;
    }
    bool same = true;
    for (std::size_t c = 0; c < applicants_.size(); ++c) {
      if (again.counts[c] == first.counts[c]) continue;
      same = false;
      std::string both = first.counts[c] ? std::to_string(*first.counts[c]) : std::string("NULL");
      both += again.counts[c] ? ", " + std::to_string(*again.counts[c]) : std::string(", NULL");
      context_.diagnostics.add("conflicting_cell", place(table_name, code, applicants_[c]), both, entry.line);
      first.counts[c].reset();
    }
    if (same)
      context_.diagnostics.add("repeated_row", place(table_name, code), entry.raw_label(), entry.line);
  }

  void report_stray(const Entry& entry) {
    const bool has_number =
        std::ranges::any_of(entry.values, [](const Token* t) { return t->kind == TokenKind::value; });
    if (!has_number) return;
    if (entry.has_label()) {
      context_.diagnostics.add("unknown_row", std::string(table_name), entry.raw_label(), entry.line);
    } else {
      context_.diagnostics.add("orphan_values", std::string(table_name), entry.raw_values(), entry.line);
    }
  }

  void store(int row, const CountRow& counts) {
    RequestRow result;
    result.outcome = rows_[static_cast<std::size_t>(row)].code;
    for (std::size_t c = 0; c < result.counts.size(); ++c) {
      result.counts[c] = counts.counts[c];
      if (counts.columns[c] != nullptr)
        out_.facts.push_back({counts.columns[c]->cell, table_name, result.outcome, applicants_[c]});
    }
    out_.request.push_back(result);
  }

  const TableContext& context_;
  Statutory& out_;
  std::span<const RowDef> rows_;
  std::span<const std::string_view> applicants_;
  CountReader counts_;
  std::vector<Entry> entries_;
  std::vector<Alignment> alignment_;
  std::map<int, CountRow> read_;  // by row of the form
  bool displaced_ = false;        // values stand apart from their labels
  bool distrusted_ = false;       // … and cannot be told apart by the identities either
};

}  // namespace

void read_request(const TableContext& context, Statutory& out) { RequestReader(context, out).read(); }

}  // namespace gongkai
