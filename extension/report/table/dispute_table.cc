#include <algorithm>
#include <map>
#include <numeric>

#include "report/table/block_sums.h"
#include "report/table/column_order.h"
#include "report/table/count_row.h"
#include "report/table/dispute_runs.h"
#include "report/table/glued_rows.h"
#include "report/table/loose_table.h"
#include "report/table/merged_values.h"
#include "report/table/repeated_rows.h"
#include "report/table/statutory.h"
#include "report/table/turned_table.h"

namespace gongkai {
namespace {

constexpr std::string_view table_name = "dispute";

/// Table four: results by channels.
class DisputeReader {
 public:
  DisputeReader(const TableContext& context, Statutory& out)
      : context_(context),
        out_(out),
        channels_(context.catalogue.channels()),
        results_(context.catalogue.results()),
        counts_(context, results_.size()),
        repeated_(context, table_name, results_, 1),
        sums_(context.catalogue, results_.size()),
        all_channels_(channels_.size()) {
    std::iota(all_channels_.begin(), all_channels_.end(), 0);
  }

  void read() {
    entries_ =
        assemble(context_.document, context_.tokens, context_.regions, Form::dispute, context_.catalogue);
    if (entries_.empty()) return;
    out_.has_dispute = true;
    if (read_turned_table()) return;
    spread_merged_values(entries_, context_, Form::dispute, results_.size(), pieces_);
    found_ = find_runs(context_, entries_);
    const std::vector<HeaderBlock> headers = header_blocks(context_, Form::dispute);
    const ColumnOrder order = order_of_results(headers, context_);
    const bool ordered = order.is_forms() || restore(order);
    if (ordered && (read_runs() || (order.is_forms() && (read_by_sums() || read_result_by_result())))) {
      report_unread();
    } else {
      refuse();
    }
    const auto renamed = renamed_columns(headers, context_, Form::dispute);
    for (auto& [channel, row] : read_) {
      const std::string_view code = channels_[static_cast<std::size_t>(channel)];
      repeated_.settle(row, code);
      leave_out_renamed(renamed, {table_name, code, results_}, row, context_);
      store(channel, row);
    }
  }

 private:
  /// Results by channels.
  bool read_turned_table() {
    const auto turned =
        read_turned(context_, Form::dispute, Role::channel, all_channels_, Role::column, results_.size());
    if (!turned || !adds_up(*turned, context_.catalogue)) return false;
    context_.diagnostics.add("own_column_order", std::string(table_name), {}, entries_.front().line);
    for (const auto& [channel, values] : *turned)
      read_channel(channel, as_placed(values, context_.document.line_of(values.front()->cell)));
    for (const auto& [channel, row] : read_) store(channel, row);
    return true;
  }

  /// Puts the values of each run in the form's order; false where that cannot be done for all.
  bool restore(const ColumnOrder& order) {
    std::vector<Run> restored = found_.runs;
    const bool done = !order.unclear && std::ranges::all_of(restored, [&](Run& run) {
      const auto values = order.restored(run.values);
      if (values) run.values = *values;
      return values.has_value();
    });
    if (done) found_.runs = std::move(restored);
    context_.diagnostics.add(done ? "own_column_order" : "unordered_columns", std::string(table_name), {},
                             entries_.front().line);
    return done;
  }

  /// Every run by itself: 15 values are the form's row, 5 a channel's, 10 both of litigation.
  bool read_runs() {
    if (found_.runs.empty() || found_.lacks_values_of_header(results_.size())) return false;
    std::vector<std::vector<int>> targets;
    for (const Run& run : found_.runs) {
      targets.push_back(target_of(run));
      if (targets.back().empty() || (run.doubled && targets.back().size() > 1) ||
          !is_sure(run, targets.back()))
        return false;
      if (!found_.last_channels.empty() && !run.labelled && !run.channels.empty()) return false;
    }
    if (overlap(targets)) return false;
    for (std::size_t i = 0; i < found_.runs.size(); ++i) read_values(found_.runs[i], targets[i]);
    return true;
  }

  /// Values in one line of cells, or one a line under the form's whole header, are what they are. All others
  /// have their places by order and count alone, and their sums must hold.
  [[nodiscard]] bool is_sure(const Run& run, const std::vector<int>& targets) const {
    const auto is_cell = [&](const Token* token) {
      const Line& line = context_.document.lines[context_.document.line_of(token->cell)];
      return line.arrangement == Arrangement::listed ||
             (line.arrangement == Arrangement::ruled && line.cell_count <= 2);
    };
    const std::size_t width = targets.size() * results_.size();
    if (run.is_by_columns(targets.size(), context_.document) ||
        (width > results_.size() && run.is_all_in_first_cell()))
      return false;
    if (run.values.size() < all_channels_.size() * results_.size() && !run.labelled &&
        sums_.repeats_block(run.values, false))
      return false;
    if (context_.document.line_of(run.values.back()->cell) == run.line)
      return is_glued(run, width) || (!run.is_stray() && !may_have_lost_one(run, width));
    if (std::ranges::all_of(run.values, is_cell)) return !may_hold_stray(run, width);
    std::vector<int> header;
    while (header.size() < width) header.push_back(static_cast<int>(header.size() % results_.size()));
    return run.results == header ? !may_hold_stray(run, width) : sums_.may_hold(run.values);
  }

  /// Cells one a line, with one too many or a page's number in the place of one that was lost, or a blank
  /// cell of a header that lacks a word.
  [[nodiscard]] bool may_hold_stray(const Run& run, std::size_t width) const {
    const bool headers = is_blank(run.values.front()) && run.results.size() < width;
    if (run.values.size() != width || headers || any_holds_two_numbers(run.values, context_.catalogue))
      return !sums_.hold_with_blanks(place(run, width).columns);
    return sums_.may_end_in_stray(run.values);
  }

  /// A row filled up at its end, some block of which is no sum.
  [[nodiscard]] bool may_have_lost_one(const Run& run, std::size_t width) const {
    const auto first = std::ranges::find_if(run.values, is_stated);
    const auto last = std::find_if(run.values.rbegin(), run.values.rend(), is_stated).base();
    if (first >= last) return false;
    const std::span stated(first, last);
    if (stated.size() >= width || found_.ends_in_last_column(**std::prev(last), width, context_.document))
      return false;
    const bool filled = last != run.values.end() || run.values.size() < width;
    if (!filled || !std::ranges::all_of(stated, is_stated)) return false;
    return !sums_.hold(stated.first(stated.size() - stated.size() % results_.size()));
  }

  /// The channels a run's values belong to, in order; empty when that is not certain.
  [[nodiscard]] std::vector<int> target_of(const Run& run) const {
    std::vector<int> target = run.channels;
    std::ranges::sort(target);
    if (names_its_channel(run) && fits(run, 1)) return target;
    if (fits(run, channels_.size()) && (target.size() != 1 || !fits(run, 1))) return all_channels_;
    const bool all_shown =
        found_.shown.size() == channels_.size();  // else a header was lost, and with it the order
    const bool in_order = all_shown || found_.names_all_but_one(channels_.size(), results_.size());
    if (in_order && !target.empty() && fits(run, target.size()) && std::ranges::is_sorted(run.channels))
      return target;
    if (in_order && target.empty() && !all_shown && run.results.size() == results_.size() &&
        sums_.hold(run.values))
      return {static_cast<int>(&run - found_.runs.data())};
    return {};
  }

  /// A row of cells that begins with the name of one channel.
  [[nodiscard]] bool names_its_channel(const Run& run) const {
    const auto is_channel = [](const Token& t) { return t.find(Form::dispute, Role::channel) != nullptr; };
    return run.channels.size() == 1 && run.labelled &&
           context_.document.lines[run.line].arrangement == Arrangement::ruled &&
           std::ranges::any_of(context_.tokens.of(run.line), is_channel);
  }

  /// Whether the run has one value for each result of `channels` channels, apart from blanks of merged cells.
  [[nodiscard]] bool fits(const Run& run, std::size_t channels) const {
    const std::size_t width = channels * results_.size();
    const bool cut = run.values.size() < width && !is_glued(run, width);
    if (cut && channels > 1 && run.header_width != width) return false;  // it may be whole, of fewer channels
    return place(run, width).certain;
  }

  /// One digit for each column, without blanks between; the last of each channel is the sum of the others.
  [[nodiscard]] bool is_glued(const Run& run, std::size_t width) const {
    return run.values.size() == 1 && width > results_.size() && run.values[0]->text.size() == width &&
           are_sums_of_digits(run.values[0]->text, results_.size());
  }

  [[nodiscard]] Placement place(const Run& run, std::size_t width) const {
    const Entry entry = as_entry(run.values, run.line);
    if (is_glued(run, width))
      return {.columns = std::vector<const Token*>(width, run.values[0]), .certain = true};
    RowShape shape = learn_shape(std::span(&entry, 1), width, context_);
    if (found_.header_cell) shape.first_cell = found_.header_cell;
    return place_in_order(entry, shape, context_.document);
  }

  [[nodiscard]] Entry as_entry(std::vector<const Token*> values, std::size_t line) const {
    Entry entry;
    entry.values = std::move(values);
    entry.line = line;
    entry.arrangement = context_.document.lines[line].arrangement;
    return entry;
  }

  /// Values whose columns are known: only order counts from here on.
  [[nodiscard]] Entry as_placed(std::vector<const Token*> values, std::size_t line) const {
    Entry entry = as_entry(std::move(values), line);
    entry.arrangement = Arrangement::text;
    return entry;
  }

  void read_values(const Run& run, const std::vector<int>& targets) {
    Placement placement = place(run, targets.size() * results_.size());
    Token& cut_off = pieces_.emplace_back(*run.values.front());  // stands for cells the row ends before
    cut_off.kind = TokenKind::blank;
    cut_off.text = {};
    std::ranges::replace(placement.columns, nullptr, &cut_off);
    const bool glued = is_glued(run, targets.size() * results_.size());
    for (std::size_t t = 0; t < targets.size(); ++t) {
      const std::size_t first = t * results_.size();
      if (glued) {
        Token& piece = pieces_.emplace_back(*run.values[0]);
        piece.text = piece.text.substr(first, results_.size());
        read_channel(targets[t], as_placed({&piece}, run.line));
      } else {
        const auto begin = placement.columns.begin() + static_cast<std::ptrdiff_t>(first);
        read_channel(targets[t],
                     as_placed({begin, begin + static_cast<std::ptrdiff_t>(results_.size())}, run.line));
      }
    }
  }

  void read_channel(int channel, const Entry& entry) {
    const std::string_view code = channels_[static_cast<std::size_t>(channel)];
    CountRow row = counts_.read(entry, {table_name, code, results_});
    const auto [at, fresh] = read_.try_emplace(channel, row);
    if (!fresh) repeated_.merge(at->second, row, code, entry);
  }

  /// Text in reading order may tear the one row apart, with pieces of the header between, and put page
  /// numbers into it. Its order stays; the three sums tell whether it did, and which numbers are not of the
  /// row.
  bool read_by_sums() {
    std::vector<const Token*> values;
    std::vector<std::size_t> begins(channels_.size());  // values before a channel's label
    for (const Run& run : found_.runs) {
      for (const int channel : run.channels) begins[static_cast<std::size_t>(channel)] = values.size();
      for (const Token* value : run.values)
        if (is_stated(value)) values.push_back(value);
    }
    const bool among = std::ranges::any_of(begins, [](std::size_t before) { return before > 0; });
    for (const int channel : found_.last_channels)
      if (among && !found_.names(channel)) begins[static_cast<std::size_t>(channel)] = values.size();
    const bool rows = std::ranges::all_of(found_.runs, [&](const Run& run) {
      return context_.document.lines[run.line].arrangement == Arrangement::ruled;
    });
    // Which of too many cells is one too many, sums do not say; in text it may be a page's number.
    if (rows && values.size() > channels_.size() * results_.size()) return false;
    const auto found = sums_.find(values, channels_.size(), rows);
    if (!found || found_.names_channel_twice() || found_.lacks_values_of_header(results_.size()) ||
        found_.names_rows(static_cast<int>(results_.size()) - 1) || is_displaced(values, *found, begins) ||
        is_torn(*found) || leaves_out_neighbour(values, *found) || is_beside_other(*found) ||
        found_.are_by_columns(channels_.size(), context_.document) ||
        found_.outrun_headers(values.size(), channels_.size() * results_.size()))
      return false;
    for (const int channel : all_channels_) {
      const auto first = found->begin() + channel * static_cast<std::ptrdiff_t>(results_.size());
      read_channel(channel, as_placed({first, first + static_cast<std::ptrdiff_t>(results_.size())},
                                      context_.document.line_of((*first)->cell)));
    }
    context_.diagnostics.add("placed_by_identities", std::string(table_name), {}, found_.runs.front().line);
    return true;
  }

  /// What is no number of the table, a page's or a note's, stands on a line of its own: one that is left out
  /// beside others may be a part of its neighbour.
  [[nodiscard]] bool leaves_out_neighbour(const std::vector<const Token*>& values,
                                          const std::vector<const Token*>& chosen) const {
    const auto line = [&](const Token* value) { return context_.document.line_of(value->cell); };
    return std::ranges::any_of(values, [&](const Token* value) {
      return std::ranges::find(chosen, value) == chosen.end() &&
             std::ranges::count(values, line(value), line) > 1;
    });
  }

  /// A channel's values do not stand together: a zero of another may be among them, and no sum tells.
  [[nodiscard]] bool is_torn(const std::vector<const Token*>& chosen) const {
    const auto run_of = [&](const Token* value) {
      return std::ranges::find_if(found_.runs, [&](const Run& run) {
        return std::ranges::find(run.values, value) != run.values.end();
      });
    };
    for (std::size_t i = 0; i < chosen.size(); ++i)
      if (i % results_.size() != 0 && run_of(chosen[i]) != run_of(chosen[i - 1])) return true;
    return false;
  }

  /// Values stand on the line of another channel's label.
  [[nodiscard]] bool is_beside_other(const std::vector<const Token*>& chosen) const {
    return std::ranges::any_of(found_.runs, [&](const Run& run) {
      const auto at = std::ranges::find(chosen, run.values.front());
      if (run.channels.empty() || at == chosen.end()) return false;
      const auto channel = static_cast<std::size_t>(at - chosen.begin()) / results_.size();
      return std::ranges::any_of(context_.tokens.of(run.line), [&](const Token& token) {
        const LabelDef* named = token.find(Form::dispute, Role::channel);
        return named != nullptr && static_cast<std::size_t>(named->number) != channel;
      });
    });
  }

  /// A channel is named behind values that would be its own.
  [[nodiscard]] bool is_displaced(const std::vector<const Token*>& values,
                                  const std::vector<const Token*>& chosen,
                                  const std::vector<std::size_t>& begins) const {
    for (std::size_t c = 0; c < channels_.size(); ++c) {
      const auto first = std::ranges::find(values, chosen[c * results_.size()]) - values.begin();
      if (begins[c] > static_cast<std::size_t>(first)) return true;
    }
    return false;
  }

  /// The form turned by 90 degrees: each result label with one value behind it, channel by channel.
  bool read_result_by_result() {
    std::map<int, std::vector<const Token*>> found;
    int channel = -1;
    for (const Run& run : found_.runs) {
      if (run.channels.size() > 1 || run.results.size() != 1 || run.values.size() != 1) return false;
      if (!run.channels.empty()) channel = run.channels.front();
      if (channel < 0) return false;
      auto& values = found.try_emplace(channel, results_.size(), nullptr).first->second;
      const Token*& slot = values[static_cast<std::size_t>(run.results.front())];
      if (slot != nullptr) return false;
      slot = run.values.front();
    }
    if (found.empty()) return false;
    for (const auto& [number, values] : found)
      if (std::ranges::find(values, nullptr) != values.end()) return false;
    for (const auto& [number, values] : found)
      read_channel(number, as_placed(values, context_.document.line_of(values.front()->cell)));
    return true;
  }

  /// The table is there and its values cannot be told apart: every channel shown has only NULLs.
  void refuse() {
    std::string raw;
    for (const Run& run : found_.runs)
      raw.append(raw.empty() ? 0 : 1, ' ').append(as_entry(run.values, run.line).raw_values());
    const std::size_t line = found_.runs.empty() ? entries_.front().line : found_.runs.front().line;
    for (const int channel : all_channels_) {
      const std::string_view code = channels_[static_cast<std::size_t>(channel)];
      for (const std::string_view result : results_)
        context_.diagnostics.add(found_.runs.empty() ? "missing_cell" : "unplaced_values",
                                 gongkai::place(table_name, code, result), raw, line);
      if (found_.shown.contains(channel))
        read_.emplace(channel, CountRow{.counts = std::vector<Count>(results_.size()),
                                        .columns = std::vector<const Token*>(results_.size(), nullptr)});
    }
  }

  /// Channels whose values were met nowhere.
  void report_unread() {
    if (found_.runs.empty()) return;
    for (const int channel : all_channels_) {
      if (read_.contains(channel)) continue;
      for (const std::string_view result : results_)
        context_.diagnostics.add(
            "missing_cell", gongkai::place(table_name, channels_[static_cast<std::size_t>(channel)], result),
            {}, entries_.front().line);
    }
  }

  void store(int channel, const CountRow& row) {
    DisputeRow result;
    result.channel = channels_[static_cast<std::size_t>(channel)];
    for (std::size_t c = 0; c < result.counts.size(); ++c) {
      result.counts[c] = row.counts[c];
      if (row.columns[c] != nullptr && !row.columns[c]->merged)
        out_.facts.push_back({row.columns[c]->cell, table_name, result.channel, results_[c]});
    }
    out_.dispute.push_back(result);
  }

  const TableContext& context_;
  Statutory& out_;
  std::span<const std::string_view> channels_, results_;
  CountReader counts_;
  RepeatedRows repeated_;
  BlockSums sums_;
  std::vector<int> all_channels_;
  std::vector<Entry> entries_;
  DisputeRuns found_;
  std::map<int, CountRow> read_;
  std::deque<Token> pieces_;
};

}  // namespace

void read_dispute(const TableContext& context, Statutory& out) { DisputeReader(context, out).read(); }

}  // namespace gongkai
