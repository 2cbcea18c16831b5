#include <algorithm>
#include <bit>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "base/cancel.h"
#include "report/table/align.h"
#include "report/table/blank_lines.h"
#include "report/table/column_order.h"
#include "report/table/count_row.h"
#include "report/table/extra_columns.h"
#include "report/table/glued_rows.h"
#include "report/table/group_rows.h"
#include "report/table/inference.h"
#include "report/table/known_rows.h"
#include "report/table/lattice.h"
#include "report/table/loose_table.h"
#include "report/table/merged_values.h"
#include "report/table/reading_order.h"
#include "report/table/repeated_rows.h"
#include "report/table/request_identities.h"
#include "report/table/row_totals.h"
#include "report/table/shifted_rows.h"
#include "report/table/statutory.h"
#include "report/table/turned_table.h"

namespace gongkai {
namespace {

constexpr std::string_view table_name = "request";
constexpr std::size_t fewest_differing = 2;  // rows: in one alone a figure may be damaged

/// Table three: applicants by outcomes.
class RequestReader {
 public:
  RequestReader(const TableContext& context, Statutory& out)
      : context_(context),
        out_(out),
        rows_(context.catalogue.rows(Form::request)),
        applicants_(context.catalogue.applicants()),
        counts_(context, applicants_.size()),
        repeated_(context, table_name, applicants_, fewest_differing) {}

  void read() {
    entries_ =
        assemble(context_.document, context_.tokens, context_.regions, Form::request, context_.catalogue);
    if (entries_.empty()) return;
    out_.has_request = true;
    headers_ = header_blocks(context_, Form::request);
    part_values_from_other_lines(entries_, context_.document, applicants_.size());
    join_values_of_one_row(entries_, applicants_.size());
    drop_row_marks(entries_, applicants_.size());
    const ColumnOrder order = order_of_applicants(headers_, context_);
    if (order.is_forms()) {
      drop_extra_columns(entries_, headers_, Form::request, applicants_.size(), context_);
      fill_blank_lines(entries_, context_, applicants_.size(), pieces_);
      spread_merged_values(entries_, context_, Form::request, applicants_.size(), pieces_);
    }
    const bool ordered = order.is_forms() ? !is_against_sums(entries_, headers_, context_) : restore(order);
    alignment_ = align(entries_, Form::request, context_.catalogue);
    named_ = groups().withdraw(alignment_);
    counts_.learn(entries_);
    known_.assign(entries_.size(), false);
    if (ordered) find_known_rows();
    if (std::ranges::none_of(known_, std::identity()) && read_turned_table()) return;
    for (std::size_t i = 0; i < entries_.size(); ++i)
      if (known_[i]) read_known(i);
    if (ordered && order.is_forms() && has_loose_values()) read_loose();
    doubt_split_rows();
    decide_edition();
    for (std::size_t i = 0; i < entries_.size(); ++i)
      if (!known_[i]) report_unread(i);
    const auto renamed = renamed_columns(headers_, context_, Form::request);
    for (auto& [row, counts] : read_) {
      repeated_.settle(counts, code_of(row));
      leave_out_renamed(renamed, {table_name, code_of(row), applicants_}, counts, context_);
      store(row, counts);
    }
  }

 private:
  using Rows = std::vector<int>;

  [[nodiscard]] GroupRows groups() const { return {context_, entries_, rows_, applicants_.size()}; }

  [[nodiscard]] Rows rows_of(std::size_t edition) const { return rows_of_edition(rows_, edition); }

  /// Puts the values of each row in the form's order; false where that cannot be done for all.
  bool restore(const ColumnOrder& order) {
    std::vector<Entry> restored = entries_;
    const bool done = !order.unclear && std::ranges::all_of(restored, [&](Entry& entry) {
      return order.restore(entry, applicants_.size());
    });
    if (done) entries_ = std::move(restored);
    context_.diagnostics.add(done ? "own_column_order" : "unordered_columns", std::string(table_name), {},
                             entries_.front().line);
    return done;
  }

  /// Applicants by outcomes, on one edition's form.
  bool read_turned_table() {
    for (std::size_t e = 0; e < context_.catalogue.editions().size(); ++e) {
      const Rows rows = rows_of(e);
      if (rows.empty()) continue;
      const auto turned =
          read_turned(context_, Form::request, Role::row, rows, Role::column, applicants_.size());
      if (!turned || !adds_up(*turned, rows, RequestIdentities(rows_), context_.catalogue)) continue;
      context_.diagnostics.add("own_column_order", std::string(table_name), {}, entries_.front().line);
      for (const auto& [row, values] : *turned) read_placed(row, values);
      for (const auto& [row, counts] : read_) store(row, counts);
      out_.request_edition = static_cast<int>(e);
      return true;
    }
    return false;
  }

  void find_known_rows() {
    const KnownRows finder(context_, entries_, alignment_, named_, counts_, applicants_.size());
    finder.find(known_);
    const EditionSet met = editions_met();
    for (std::size_t e = 0; e < context_.catalogue.editions().size(); ++e)
      finder.find_listed(rows_of(e), groups().tell_edition(e, met, named_), RequestIdentities(rows_), known_);
  }

  [[nodiscard]] bool has_loose_values() const {
    for (std::size_t i = 0; i < entries_.size(); ++i)
      if (!known_[i] && std::ranges::any_of(entries_[i].values, is_stated)) return true;
    return false;
  }

  /// Those that the labels name, and whose form has all rows read.
  [[nodiscard]] EditionSet editions_met(bool guess = true) const {
    EditionSet all = groups().editions_named(alignment_, guess);
    for (const auto& [row, counts] : read_)
      if (counts.placed) all &= rows_[static_cast<std::size_t>(row)].editions;
    return all;
  }

  [[nodiscard]] CountsByRow counts_read() const {
    CountsByRow all;
    for (const auto& [row, counts] : read_) all.emplace(row, counts.counts);
    return all;
  }

  void doubt_split_rows() {
    const EditionSet of_two = out_.disclosure_edition < 0 ? 0 : EditionSet{1} << out_.disclosure_edition;
    const auto is_split = [&](const auto& row) {
      const RowDef& def = rows_[static_cast<std::size_t>(row.first)];
      return std::has_single_bit(def.editions) && def.editions != of_two && has_parts(def.code, rows_);
    };
    if (std::ranges::none_of(read_, is_split)) return;
    for (const int row : groups().doubtful_rows(counts_read(), out_.disclosure_edition)) {
      read_.at(row) = without_figures();
      context_.diagnostics.add("unplaced_values", place(table_name, code_of(row)), {}, entries_.front().line);
    }
  }

  [[nodiscard]] CountRow without_figures() const {
    return {.counts = std::vector<Count>(applicants_.size()),
            .columns = std::vector<const Token*>(applicants_.size(), nullptr)};
  }

  /// The rows that are not known: from between those that are, or from the table as a whole.
  void read_loose() {
    if (read_.empty() && read_by_identities()) return;
    infer();
    if (!has_all_rows() && !read_by_identities() && !read_glued_rows()) read_totals();
  }

  bool read_glued_rows() {
    const CountsByRow known = counts_read();
    for (std::size_t e = 0; e < context_.catalogue.editions().size(); ++e) {
      const auto found = split_glued_rows(entries_, alignment_, known, rows_of(e), RequestIdentities(rows_),
                                          context_.catalogue, pieces_);
      for (const auto& [row, values] : found) {
        const Entry entry = read_placed(row, values);
        const bool glued = std::ranges::adjacent_find(values, {}, &Token::cell) != values.end();
        context_.diagnostics.add(glued ? "glued_numbers" : "placed_by_identities",
                                 place(table_name, code_of(row)), entry.raw_values(), entry.line);
      }
      if (!found.empty()) return true;
    }
    return false;
  }

  void read_totals() {
    std::map<int, Count> known;
    for (const auto& [row, counts] : read_) known.emplace(row, counts.counts.back());
    for (std::size_t e = 0; e < context_.catalogue.editions().size(); ++e) {
      const auto totals = read_row_totals(entries_, alignment_, known, rows_of(e), RequestIdentities(rows_),
                                          context_.catalogue, applicants_.size(), context_.document);
      for (const auto& [row, token] : totals) read_total(row, *token);
      if (!totals.empty()) return;
    }
  }

  void read_total(int row, const Token& token) {
    CountRow result = without_figures();
    result.placed = true;
    result.counts.back() = count_of(token, context_.catalogue);
    result.columns.back() = &token;
    const std::size_t line = context_.document.line_of(token.cell);
    for (const std::string_view column : applicants_.first(applicants_.size() - 1))
      context_.diagnostics.add("unplaced_values", place(table_name, code_of(row), column), token.text, line);
    context_.diagnostics.add("placed_by_identities", place(table_name, code_of(row), applicants_.back()),
                             token.text, line);
    read_.emplace(row, std::move(result));
  }

  [[nodiscard]] bool has_all_rows() const {
    for (std::size_t e = 0; e < context_.catalogue.editions().size(); ++e) {
      const Rows rows = rows_of(e);
      if (!rows.empty() && std::ranges::all_of(rows, [&](int row) { return read_.contains(row); }))
        return true;
    }
    return false;
  }

  /// Values apart from their labels, several rows at once, column by column or row by row, are certain where
  /// they are just as many as one edition's form has cells, come in its order, satisfy all its identities
  /// without being all zero, no known row says otherwise, and there is no other such reading.
  bool read_by_identities() {
    FormRows form = name_rows(entries_, named_, Form::request, context_.catalogue);
    const EditionSet met = editions_met();
    std::optional<std::pair<ReadingOrder, Rows>> found;
    for (std::size_t e = 0; e < context_.catalogue.editions().size(); ++e) {
      form.rows = rows_of(e);
      if (form.rows.empty() || !groups().tell_edition(e, met, named_)) continue;
      for (const auto read : {read_row_by_row, read_in_order})
        if (auto order = read(context_, Form::request, applicants_.size(), form)) {
          if (!is_admissible(*order, form.rows)) continue;
          if (found && (found->first.rows != order->rows || found->second != form.rows)) return false;
          found.emplace(std::move(*order), form.rows);
        }
    }
    if (found) form.rows = found->second;
    if (found) take(found->first, form);
    return found.has_value();
  }

  /// Whether a reading satisfies all identities and has the rows that are known.
  [[nodiscard]] bool is_admissible(const ReadingOrder& order, const Rows& rows) const {
    const CountsByRow counts = counts_in(order, rows, context_.catalogue);
    if (RequestIdentities(rows_).check(counts, rows).witness != Sum::holds) return false;
    return std::ranges::all_of(read_, [&](const auto& known) {
      const auto& [row, count_row] = known;
      return counts.contains(row) && counts.at(row) == count_row.counts;
    });
  }

  [[nodiscard]] std::set<int> rows_shifted(const ReadingOrder& order, const FormRows& form) const {
    std::set<int> named, known;
    for (const Alignment& one : named_) named.insert(one.row);
    for (const auto& one : read_) known.insert(one.first);
    const std::set<int> untied = untied_rows(order, context_, Form::request, form, named, known);
    return shifted_rows(form.rows, counts_in(order, form.rows, context_.catalogue), untied, true);
  }

  /// Takes the rows that are not known.
  void take(const ReadingOrder& order, const FormRows& form) {
    const bool whole = read_.empty();
    const std::set<int> shifted = rows_shifted(order, form);
    if (whole)
      context_.diagnostics.add("placed_by_identities", std::string(table_name), {}, entries_.front().line);
    for (std::size_t r = 0; r < form.rows.size(); ++r) {
      if (read_.contains(form.rows[r]) || shifted.contains(form.rows[r])) continue;
      const Entry entry = read_placed(form.rows[r], order.rows[r]);
      if (!whole)
        context_.diagnostics.add("placed_by_identities", place(table_name, code_of(form.rows[r])),
                                 entry.raw_values(), entry.line);
    }
  }

  /// What is left between the known rows, on the form of each edition it may be on: what they agree on.
  void infer() {
    LooseTable table =
        LooseTableReader(context_, entries_, named_, known_, Form::request, applicants_.size()).read(pieces_);
    table.counts = counts_read();
    const RequestIdentities identities(rows_);
    const EditionSet met = editions_met();
    std::vector<Inferred> readings;
    for (std::size_t e = 0; e < context_.catalogue.editions().size(); ++e) {
      const Rows rows = rows_of(e);
      if (rows.empty() || (met & (EditionSet{1} << e)) == 0) continue;
      readings.push_back(infer_rows(table, rows, identities, context_.catalogue, applicants_.size()));
      readings.back().whole = readings.back().whole && groups().tell_edition(e, met, named_);
    }
    if (std::ranges::count_if(readings, &Inferred::whole) == 1)
      std::erase_if(readings, [](const Inferred& reading) { return !reading.whole; });
    if (readings.empty()) return;
    for (const InferredRow& row : readings.front().rows)
      if (std::ranges::all_of(readings, [&](const Inferred& other) { return other.states(row); })) adopt(row);
  }

  void adopt(const InferredRow& row) {
    std::vector<const Token*> values;
    for (const Figure* figure : row.figures) values.push_back(figure->token);
    const Entry entry = read_placed(row.row, values);
    if (!row.plain)
      context_.diagnostics.add("placed_by_identities", place(table_name, code_of(row.row)),
                               entry.raw_values(), entry.line);
  }

  /// Values whose columns are known.
  Entry read_placed(int row, const std::vector<const Token*>& values) {
    Entry entry;
    entry.values = values;
    entry.line = context_.document.line_of(values.front()->cell);
    read_.try_emplace(row, counts_.read(entry, {table_name, code_of(row), applicants_}));
    return entry;
  }

  [[nodiscard]] std::string_view code_of(int row) const { return rows_[static_cast<std::size_t>(row)].code; }

  void decide_edition() {
    const EditionSet met = editions_met(false);
    for (std::size_t n = 0; n < context_.catalogue.editions().size(); ++n)
      if (met == (EditionSet{1} << n)) out_.request_edition = static_cast<int>(n);
  }

  void read_known(std::size_t i) {
    const Entry& entry = entries_[i];
    const int row = alignment_[i].row;
    if (alignment_[i].fuzzy)
      context_.diagnostics.add("fuzzy_label", place(table_name, code_of(row)), entry.raw_label(), entry.line);
    CountRow counts = counts_.read(entry, {table_name, code_of(row), applicants_});
    const auto [at, fresh] = read_.try_emplace(row, std::move(counts));
    if (!fresh) repeated_.merge(at->second, counts, code_of(row), entry);
  }

  /// A label whose row was read nowhere has NULLs; values that became no row are said.
  void report_unread(std::size_t i) {
    may_cancel(sizeof(Entry));
    const Entry& entry = entries_[i];
    const int row = alignment_[i].row;
    if (row < 0) {
      report_stray(entry);
      if (const int named = named_[i].row; named >= 0 && !read_.contains(named))
        context_.diagnostics.add("unplaced_values", place(table_name, code_of(named)), entry.raw_values(),
                                 entry.line);
      return;
    }
    if (const auto at = read_.find(row); at != read_.end())
      repeated_.doubt(entry, code_of(row), read_, at->second);
    if (read_.contains(row) || has_values_elsewhere(i)) return;
    for (const std::string_view column : applicants_)
      context_.diagnostics.add(entry.values.empty() ? "missing_cell" : "unplaced_values",
                               place(table_name, code_of(row), column), entry.raw_values(), entry.line);
    read_.try_emplace(row, without_figures());
  }

  [[nodiscard]] bool has_values_elsewhere(std::size_t i) const {
    for (std::size_t j = i + 1; entries_[i].values.empty() && j < entries_.size(); ++j)
      if (alignment_[j].row == alignment_[i].row && !entries_[j].values.empty()) return true;
    return false;
  }

  void report_stray(const Entry& entry) {
    if (std::ranges::none_of(entry.values, is_stated)) return;
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
      if (counts.columns[c] != nullptr && !counts.columns[c]->merged)
        out_.facts.push_back({counts.columns[c]->cell, table_name, result.outcome, applicants_[c]});
    }
    out_.request.push_back(result);
  }

  const TableContext& context_;
  Statutory& out_;
  std::span<const RowDef> rows_;
  std::span<const std::string_view> applicants_;
  CountReader counts_;
  RepeatedRows repeated_;
  std::vector<HeaderBlock> headers_;
  std::vector<Entry> entries_;
  std::vector<Alignment> alignment_;
  std::vector<Alignment> named_;  // and what is no row here, but tells the order of rows
  std::vector<bool> known_;       // entries that are a row by themselves
  std::map<int, CountRow> read_;  // by row of the form
  std::deque<Token> pieces_;      // of cells with several numbers
};

}  // namespace

void read_request(const TableContext& context, Statutory& out) { RequestReader(context, out).read(); }

}  // namespace gongkai
