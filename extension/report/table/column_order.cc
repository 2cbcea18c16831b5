#include "report/table/column_order.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <set>
#include <utility>

#include "base/cancel.h"
#include "report/table/align.h"
#include "report/table/cell_grid.h"
#include "report/table/header_lines.h"

namespace gongkai {
namespace {

constexpr std::size_t fewest_listed = 3;  // names one a line that make a header

using Numbers = std::vector<int>;  // of columns or channels, in the order met

bool is_form_order(const Numbers& numbers) { return std::ranges::is_sorted(numbers); }

/// Whether each of `count` numbers is there, once.
bool is_whole(Numbers numbers, std::size_t count) {
  Numbers all(count);
  std::iota(all.begin(), all.end(), 0);
  std::ranges::sort(numbers);
  return numbers == all;
}

/// The names of columns in a header, line by line.
class HeaderNames {
 public:
  HeaderNames(const TableContext& context, Form form) : context_(context), form_(form) {}

  struct Line {
    Numbers numbers;
    bool cells = false;      ///< else of text, in which names may have been torn and lost
    bool listed = false;     ///< of cells one a line: a header of two levels comes level by level
    bool flattened = false;  ///< a name over several columns stands among theirs
  };

  [[nodiscard]] std::vector<Line> lines(const HeaderBlock& block, Role role) const {
    std::vector<Line> lines;
    Line listed{.numbers = {}, .listed = true};
    for (const std::size_t i : block.lines) {
      may_cancel(round_cost);
      const auto tokens = context_.tokens.of(i);
      Line own{.numbers = {}, .cells = is_ruled(i)};
      Line& line = tokens.size() == 1 ? listed : own;
      for (const Token& token : tokens) {
        if (const LabelDef* def = column_of(token, role)) line.numbers.push_back(def->number);
        if (is_frame(token) && !line.numbers.empty()) line.flattened = true;
      }
      if (!own.numbers.empty()) lines.push_back(std::move(own));
    }
    if (!listed.numbers.empty()) lines.push_back(std::move(listed));
    return lines;
  }

  /// 法人或其他组织 | 自然人 | 总计: the name over several columns stands before the first one's.
  [[nodiscard]] bool frame_leads(const HeaderBlock& block, Role role) const {
    return frame_leads_list(block, role) || std::ranges::any_of(block.lines, [&](std::size_t i) {
             const auto tokens = context_.tokens.of(i);
             const auto frame =
                 std::ranges::find_if(tokens, [&](const Token& token) { return is_frame(token); });
             const auto first = std::ranges::find_if(tokens, [&](const Token& token) {
               const LabelDef* def = column_of(token, role);
               return def != nullptr && def->number == 0;
             });
             const auto second = std::ranges::any_of(tokens, [&](const Token& token) {
               const LabelDef* def = column_of(token, role);
               return def != nullptr && def->number == 1;
             });
             return is_ruled(i) && frame < first && first != tokens.end() && !second &&
                    std::none_of(first, tokens.end(), [&](const Token& token) { return is_frame(token); });
           });
  }

  /// The same of names one a line: 行政诉讼 before 行政复议.
  [[nodiscard]] bool frame_leads_list(const HeaderBlock& block, Role role) const {
    if (role != Role::channel) return false;  // 申请人情况 is over all applicants
    bool framed = false;
    for (const std::size_t i : block.lines) {
      const auto tokens = context_.tokens.of(i);
      if (tokens.size() != 1) continue;
      if (const LabelDef* def = column_of(tokens.front(), role); def != nullptr && def->number == 0)
        return framed;
      framed = framed || is_frame(tokens.front());
    }
    return false;
  }

  /// All names of the header beside each other, where merged cells tell the place of each and none stands in
  /// another's.
  [[nodiscard]] std::optional<Numbers> side_by_side(const HeaderBlock& block, Role role) const {
    const CellGrid grid(context_.document, context_.regions, form_);
    std::vector<std::pair<CellGrid::Extent, int>> placed;
    for (const std::size_t i : block.lines)
      for (const Token& token : context_.tokens.of(i))
        if (const LabelDef* def = column_of(token, role)) {
          if (!is_ruled(i)) return std::nullopt;
          placed.emplace_back(grid.of(token.cell), def->number);
        }
    std::ranges::sort(placed, {}, [](const auto& name) { return name.first.from; });
    Numbers numbers;
    for (std::size_t i = 0; i < placed.size(); ++i) {
      if (i > 0 && placed[i].first.overlaps(placed[i - 1].first)) return std::nullopt;
      numbers.push_back(placed[i].second);
    }
    return numbers;
  }

 private:
  [[nodiscard]] bool is_ruled(std::size_t line) const {
    return context_.document.lines[line].arrangement == Arrangement::ruled;
  }
  [[nodiscard]] bool is_frame(const Token& token) const { return token.find(form_, Role::frame) != nullptr; }
  /// 3.其他 is the row of that name.
  [[nodiscard]] const LabelDef* column_of(const Token& token, Role role) const {
    return token.marker == MarkerStyle::none ? token.find(form_, role) : nullptr;
  }

  const TableContext& context_;
  Form form_;
};

/// The order that all headers agree on.
class Agreement {
 public:
  void add(ColumnOrder order) {
    if (std::ranges::is_sorted(order.columns)) order.columns.clear();
    if (!first_) {
      first_ = std::move(order);
    } else if (*first_ != order) {
      first_->unclear = true;
    }
  }
  void refuse() { add({.columns = {}, .unclear = true}); }
  [[nodiscard]] ColumnOrder order() const { return first_.value_or(ColumnOrder{}); }

 private:
  std::optional<ColumnOrder> first_;
};

/// 自然人 总计 商业企业 … 其他: level by level, the total before the parts of its neighbour.
bool is_level_by_level(const Numbers& numbers, std::size_t width) {
  const int total = static_cast<int>(width) - 1;
  Numbers others = numbers;
  std::erase(others, total);
  return is_form_order(others) && numbers.front() != total;
}

/// Whether results, some of whose names may be lost, may stand in the form's order: a step back begins the
/// next channel's.
bool may_be_form_order(const Numbers& results, std::size_t width, std::size_t most_channels) {
  std::size_t channels = 1;
  for (std::size_t i = 1; i < results.size(); ++i) channels += results[i] <= results[i - 1] ? 1 : 0;
  const bool differ = std::ranges::adjacent_find(results) == results.end();
  return channels <= (results.size() <= width && differ ? 1 : most_channels);
}

/// Of all channels, each with its results in the same order.
Numbers all_columns(const Numbers& channels, const Numbers& results) {
  Numbers columns;
  for (const int channel : channels)
    for (const int result : results) columns.push_back(channel * static_cast<int>(results.size()) + result);
  return columns;
}

/// The order of the results of each channel, all alike; nothing where it is none.
std::optional<Numbers> order_of_each(const Numbers& results, std::size_t width) {
  if (results.empty() || results.size() % width != 0) return std::nullopt;
  const Numbers first(results.begin(), results.begin() + static_cast<std::ptrdiff_t>(width));
  if (!is_whole(first, width)) return std::nullopt;
  for (std::size_t i = width; i < results.size(); ++i)
    if (results[i] != results[i - width]) return std::nullopt;
  return first;
}

std::vector<const Token*> filled_cells(std::span<const Token> line) {
  std::vector<const Token*> filled;
  for (const Token& token : line)
    if (is_filled(&token)) filled.push_back(&token);
  return filled;
}

/// Whether the name is the column's, or has some character of it.
bool resembles_column(const Token& token, Form form, int column, const Catalogue& catalogue) {
  if (const LabelDef* own = token.find(form, Role::column)) return own->number == column;
  return resembles_label(token.key, 0, catalogue, [&](const LabelDef& def) {
    return def.form == form && def.role == Role::column && def.number == column;
  });
}

/// Whether most names are of other things than the form's columns and rows, each of its own: bodies, say.
/// Names that a program made up (数据1, 数据2) begin alike.
bool names_other_things(std::span<const Token* const> names, Form form, const Catalogue& catalogue) {
  constexpr double like_label = 0.4;
  std::set<char32_t> beginnings;
  std::size_t others = 0;
  for (const Token* name : names) {
    const bool other = name->kind == TokenKind::unknown && name->key.size() > 1 &&
                       !resembles_label(name->key, like_label, catalogue,
                                        [&](const LabelDef& def) { return def.form == form; });
    if (!other) continue;
    ++others;
    beginnings.insert(name->key.front());
  }
  return 2 * others > names.size() && 2 * beginnings.size() > others;
}

/// Names of all columns, or of those at the second level of table three's header, most of which are the
/// form's.
void find_renamed(std::span<const Token* const> names, Form form, const Catalogue& catalogue,
                  std::map<int, const Token*>& renamed) {
  const std::size_t width =
      form == Form::request ? catalogue.applicants().size() : catalogue.results().size();
  const bool second_level = form == Form::request && names.size() + 2 == width;
  if (names.size() == width + 1) names = names.subspan(1);  // of the labels
  if (names.empty() || (!second_level && names.size() % width != 0)) return;
  std::map<int, const Token*> others;
  std::size_t own = 0;
  if (!second_level && names_other_things(names, form, catalogue)) {
    for (std::size_t i = 0; i < names.size(); ++i)
      if (names[i]->find(form, Role::column) == nullptr)
        renamed.emplace(static_cast<int>(i % width), names[i]);
    return;
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    const int column = static_cast<int>(i % width) + (second_level ? 1 : 0);
    if (resembles_column(*names[i], form, column, catalogue)) {
      ++own;
    } else if (names[i]->kind == TokenKind::unknown) {
      others.emplace(column, names[i]);
    }
  }
  if (2 * own > names.size()) renamed.merge(others);
}

/// What one header tells of the order of results.
class ResultsOrder {
 public:
  ResultsOrder(const HeaderNames& names, const HeaderBlock& block, std::size_t width, std::size_t channels)
      : names_(names), block_(block), width_(width), channels_(channels), by_channel_(channels) {
    std::iota(by_channel_.begin(), by_channel_.end(), 0);
  }

  void tell(Agreement& agreement) {
    read_channels();
    for (const auto& line : names_.lines(block_, Role::column)) read_results(line);
    if (contradicts_) read_side_by_side();
    for (ColumnOrder& order : orders_) agreement.add(std::move(order));
  }

 private:
  void read_channels() {
    contradicts_ = names_.frame_leads(block_, Role::channel);
    for (auto& line : names_.lines(block_, Role::channel)) {
      if (is_form_order(line.numbers)) continue;
      const auto again = std::ranges::unique(line.numbers);  // a merged name, written out
      line.numbers.erase(again.begin(), again.end());
      contradicts_ = contradicts_ || !is_whole(line.numbers, channels_);
      by_channel_ = line.numbers;
    }
  }

  void read_results(const HeaderNames::Line& line) {
    if (const auto each = order_of_each(line.numbers, width_)) {
      const bool all = line.numbers.size() == channels_ * width_;
      contradicts_ = contradicts_ || (!all && !is_form_order(by_channel_));
      orders_.push_back({.columns = all ? all_columns(by_channel_, *each) : *each});
    } else if (line.cells) {
      contradicts_ =
          contradicts_ || !is_form_order(by_channel_) || !may_be_form_order(line.numbers, width_, channels_);
    }
  }

  void read_side_by_side() {
    const auto channels = names_.side_by_side(block_, Role::channel);
    const auto results = names_.side_by_side(block_, Role::column);
    const auto each = results ? order_of_each(*results, width_) : std::nullopt;
    const bool whole =
        channels && each && is_whole(*channels, channels_) && results->size() == channels_ * width_;
    orders_.clear();
    if (whole) {
      orders_.push_back({.columns = all_columns(*channels, *each)});
    } else {
      orders_.push_back({.columns = {}, .unclear = true});
    }
  }

  const HeaderNames& names_;
  const HeaderBlock& block_;
  std::size_t width_, channels_;
  Numbers by_channel_;
  std::vector<ColumnOrder> orders_;
  bool contradicts_ = false;
};

}  // namespace

std::optional<std::vector<const Token*>> ColumnOrder::restored(
    const std::vector<const Token*>& values) const {
  if (columns.empty()) return values;
  if (values.size() % columns.size() != 0) return std::nullopt;
  std::vector<const Token*> restored = values;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::size_t place = i % columns.size();
    restored[i - place + static_cast<std::size_t>(columns[place])] = values[i];
  }
  return restored;
}

bool ColumnOrder::restore(Entry& entry, std::size_t width) const {
  if (std::ranges::none_of(entry.values, is_stated)) return true;
  while (entry.values.size() > width && is_blank(entry.values.front()))
    entry.values.erase(entry.values.begin());  // of the columns of labels
  const auto values = restored(entry.values);
  if (values) entry.values = *values;
  return values.has_value() && entry.has_label() && entry.values.size() == width;
}

std::map<int, const Token*> renamed_columns(std::span<const HeaderBlock> headers, const TableContext& context,
                                            Form form) {
  std::map<int, const Token*> renamed;
  for (const HeaderBlock& block : headers)
    for (const std::size_t i : block.lines)
      if (context.document.lines[i].arrangement == Arrangement::ruled)
        find_renamed(filled_cells(context.tokens.of(i)), form, context.catalogue, renamed);
  return renamed;
}

void leave_out_renamed(const std::map<int, const Token*>& renamed, const RowName& name, CountRow& row,
                       const TableContext& context) {
  for (const auto& [column, token] : renamed) {
    const auto c = static_cast<std::size_t>(column);
    row.columns[c] = nullptr;
    if (!row.counts[c]) continue;
    row.counts[c].reset();
    context.diagnostics.add("unknown_column", place(name.table, name.row, name.columns[c]), token->text,
                            context.document.line_of(token->cell));
  }
}

ColumnOrder order_of_applicants(std::span<const HeaderBlock> headers, const TableContext& context) {
  const std::size_t width = context.catalogue.applicants().size();
  const HeaderNames names(context, Form::request);
  Agreement agreement;
  for (const HeaderBlock& block : headers) {
    bool contradicts = names.frame_leads(block, Role::column);
    for (const auto& line : names.lines(block, Role::column)) {
      const bool levels = line.listed || line.flattened;
      if (levels && line.numbers.size() < fewest_listed) {
        contradicts = contradicts || (!line.listed && !is_form_order(line.numbers));  // 总计 自然人 法人…
        continue;
      }
      if (levels && is_level_by_level(line.numbers, width)) continue;
      if (!levels && is_whole(line.numbers, width)) {
        agreement.add({.columns = line.numbers});
      } else if (!is_form_order(line.numbers) && (line.cells || is_whole(line.numbers, width))) {
        contradicts = true;
      }
    }
    if (!contradicts) continue;
    const auto order = names.side_by_side(block, Role::column);
    if (order && is_whole(*order, width)) {
      agreement.add({.columns = *order});
    } else {
      agreement.refuse();
    }
  }
  return agreement.order();
}

bool names_all_applicants(std::span<const HeaderBlock> headers, const TableContext& context) {
  std::set<int> named;
  const HeaderNames names(context, Form::request);
  for (const HeaderBlock& block : headers)
    for (const auto& line : names.lines(block, Role::column))
      named.insert(line.numbers.begin(), line.numbers.end());
  return named.size() == context.catalogue.applicants().size();
}

ColumnOrder order_of_results(std::span<const HeaderBlock> headers, const TableContext& context) {
  const auto width = context.catalogue.results().size();
  Agreement agreement;
  const HeaderNames names(context, Form::dispute);
  for (const HeaderBlock& block : headers)
    ResultsOrder(names, block, width, context.catalogue.channels().size()).tell(agreement);
  return agreement.order();
}

}  // namespace gongkai
