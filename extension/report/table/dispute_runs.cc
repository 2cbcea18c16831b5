#include "report/table/dispute_runs.h"

#include <algorithm>

#include "report/table/align.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

class RunFinder {
 public:
  RunFinder(const TableContext& context, const std::vector<Entry>& entries)
      : context_(context), entries_(entries) {}

  DisputeRuns find() {
    find_header_cell();
    collect_runs(false);
    if (out_.runs.empty()) collect_runs(true);
    return std::move(out_);
  }

 private:
  /// Blank cells behind the labels of a header are merged cells, not a row of blanks; neither are empty lines
  /// of the grid, unless nothing else is there.
  void collect_runs(bool with_blank_lines) {
    Run run;
    bool heads = false;  // a channel, the words of results behind it
    std::size_t channel_line = 0;
    for (const Entry& entry : entries_) {
      if (const LabelDef* channel = entry.find(Form::dispute, Role::channel)) {
        const bool again = !run.channels.empty() && run.channels.back() == channel->number;
        run.doubled = run.doubled || (again && entry.line != channel_line);
        channel_line = entry.line;
        heads = true;
        if (std::ranges::find(run.channels, channel->number) == run.channels.end())
          run.channels.push_back(channel->number);
        out_.shown.insert(channel->number);
      }
      if (const LabelDef* result = entry.find(Form::dispute, Role::column)) {
        run.results.push_back(result->number);
        run.headed += heads ? 1 : 0;
        heads = false;
        run.header_width = entry.line == run.header ? run.header_width + 1 : 1;
        run.header = entry.line;
      }
      if (entry.values.empty()) continue;
      if (names_other_row(entry)) {
        context_.diagnostics.add("unknown_row", "dispute", entry.raw_label(), entry.line);
        run = {};
        continue;
      }
      run.line = context_.document.line_of(entry.values.front()->cell);
      run.labelled = has_label(run.line);
      const bool blank = std::ranges::none_of(entry.values, is_stated);
      if (blank && !(run.labelled ? is_blank_row(entry) && (rows_are_labelled() || with_blank_lines)
                                  : with_blank_lines))
        continue;
      run.values = entry.values;
      out_.runs.push_back(std::move(run));
      run = {};
    }
    out_.last_channels = std::move(run.channels);
  }

  /// 合计, or 行政诉讼 for both of its channels, before figures of its own: no channel, and none that was
  /// lost.
  [[nodiscard]] bool names_other_row(const Entry& entry) const {
    const std::size_t width = context_.catalogue.results().size();
    if (!entry.has_label() || entry.find(Form::dispute, Role::channel) != nullptr ||
        entry.values.size() % width != 0 ||
        entry.values.size() >= width * context_.catalogue.channels().size())
      return false;
    const std::size_t line = context_.document.line_of(entry.values.front()->cell);
    if (context_.document.lines[line].arrangement == Arrangement::text ||
        context_.document.line_of(entry.labels.back()->cell) != line)
      return false;
    return entry.known != nullptr ||
           !resembles_label(entry.key, 0, context_.catalogue, [](const LabelDef& def) {
             return def.form == Form::dispute && def.role == Role::channel;
           });
  }

  /// The header's columns say in which cell of a ruled line the values begin, each by its place: the first
  /// may be damaged.
  void find_header_cell() {
    for (const Entry& entry : entries_) {
      const LabelDef* result = entry.find(Form::dispute, Role::column);
      if (entry.find(Form::dispute, Role::channel) == nullptr && result == nullptr) continue;
      const Line& line = context_.document.lines[entry.line];
      if (line.arrangement != Arrangement::ruled || line_has_value(entry.line)) continue;
      std::size_t cell = entry.labels.front()->cell - line.first_cell;
      if (result != nullptr) cell -= std::min<std::size_t>(cell, static_cast<std::size_t>(result->number));
      out_.header_cell = std::min(cell, out_.header_cell.value_or(cell));
    }
  }

  [[nodiscard]] bool line_has_value(std::size_t line) const {
    return std::ranges::any_of(context_.tokens.of(line), [](const Token& t) { return is_stated(&t); });
  }

  [[nodiscard]] bool has_label(std::size_t line) const {
    return std::ranges::any_of(context_.tokens.of(line),
                               [](const Token& t) { return t.kind == TokenKind::label; });
  }

  /// Some channel's values stand on its label's line.
  [[nodiscard]] bool rows_are_labelled() const {
    return std::ranges::any_of(entries_, [&](const Entry& entry) {
      return entry.find(Form::dispute, Role::channel) != nullptr &&
             std::ranges::any_of(entry.values, is_stated) &&
             context_.document.line_of(entry.values.front()->cell) == entry.line;
    });
  }

  /// 行政复议 | | | | | : a row of blanks, where the only label on the line is a channel's.
  [[nodiscard]] bool is_blank_row(const Entry& entry) const {
    if (entry.find(Form::dispute, Role::channel) == nullptr ||
        entry.values.size() < context_.catalogue.results().size())
      return false;
    const auto line = context_.tokens.of(entry.line);
    return std::ranges::none_of(line, [&](const Token& t) {
      return t.kind == TokenKind::label && &t != entry.labels.front() &&
             t.find(Form::dispute, Role::frame) == nullptr;
    });
  }

  const TableContext& context_;
  const std::vector<Entry>& entries_;
  DisputeRuns out_;
};

}  // namespace

bool Run::is_stray() const { return !labelled && std::ranges::count_if(values, is_stated) == 1; }

bool Run::is_all_in_first_cell() const {
  return values.size() > 1 && normalize(values.front()->text).size() > 1 && is_stated(values.front()) &&
         std::ranges::count_if(values, is_stated) == 1;
}

bool Run::is_by_columns(std::size_t count, const Document& document) const {
  if (count < 2 || values.size() <= count || values.size() % count != 0) return false;
  for (std::size_t i = 1; i < values.size(); ++i)
    if (document.lines[document.line_of(values[i]->cell)].after_gap != (i % count == 0)) return false;
  return true;
}

bool DisputeRuns::outrun_headers(std::size_t values, std::size_t columns) const {
  std::size_t words = 0;
  for (const Run& run : runs) words += run.results.size();
  if (words != columns || values < columns) return false;
  const std::size_t strays = values - columns;
  std::size_t met = 0;
  words = 0;
  return std::ranges::any_of(runs, [&](const Run& run) {
    words += run.results.size();
    met += static_cast<std::size_t>(std::ranges::count_if(run.values, is_stated));
    return met > words + strays;
  });
}

bool DisputeRuns::are_by_columns(std::size_t count, const Document& document) const {
  return std::ranges::any_of(runs, [&](const Run& run) { return run.is_by_columns(count, document); });
}

bool DisputeRuns::names_all_but_one(std::size_t channels, std::size_t results) const {
  if (runs.size() != channels || shown.size() + 1 != channels) return false;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const std::vector<int>& named = runs[i].channels;
    if (runs[i].values.size() != results || named.size() > 1) return false;
    if (!named.empty() && named.front() != static_cast<int>(i)) return false;
  }
  return true;
}

bool DisputeRuns::ends_in_last_column(const Token& value, std::size_t width, const Document& document) const {
  const Line& line = document.lines[document.line_of(value.cell)];
  return header_cell && line.arrangement == Arrangement::ruled &&
         value.cell - line.first_cell + 1 == *header_cell + width;
}

bool DisputeRuns::names(int channel) const {
  return std::ranges::any_of(
      runs, [&](const Run& run) { return std::ranges::find(run.channels, channel) != run.channels.end(); });
}

bool DisputeRuns::names_channel_twice() const {
  std::set<int> met;
  for (const Run& run : runs) {
    if (run.doubled && run.channels.size() > 1) return true;
    for (const int channel : run.channels)
      if (!met.insert(channel).second) return true;
  }
  return false;
}

bool DisputeRuns::lacks_values_of_header(std::size_t results) const {
  const auto heads = [](const Run& run) { return run.headed > 0 && run.headed == run.channels.size(); };
  const auto has_more = [&](const Run& run) {
    return heads(run) && run.results.size() == run.headed * results &&
           run.values.size() >= run.results.size() + results;
  };
  return std::ranges::any_of(runs, has_more) ||
         (std::ranges::any_of(runs, [&](const Run& run) { return heads(run) && run.headed == 1; }) &&
          std::ranges::any_of(runs, [&](const Run& run) { return heads(run) && run.headed > 1; }));
}

bool DisputeRuns::names_rows(int last_result) const {
  return std::ranges::any_of(runs, [&](const Run& run) {
    return run.channels.empty() && run.results.size() == 1 && run.results.front() != last_result;
  });
}

bool overlap(const std::vector<std::vector<int>>& channels) {
  for (const std::vector<int>& one : channels)
    for (const std::vector<int>& other : channels)
      if (one != other && std::ranges::any_of(one, [&](int channel) {
            return std::ranges::find(other, channel) != other.end();
          }))
        return true;
  return false;
}

DisputeRuns find_runs(const TableContext& context, const std::vector<Entry>& entries) {
  return RunFinder(context, entries).find();
}

}  // namespace gongkai
