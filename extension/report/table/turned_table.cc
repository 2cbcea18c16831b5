#include "report/table/turned_table.h"

#include <algorithm>
#include <utility>

#include "base/cancel.h"
#include "report/table/cell_grid.h"
#include "report/table/count_row.h"
#include "report/table/lattice.h"

namespace gongkai {
namespace {

class TurnedReader {
 public:
  TurnedReader(const TableContext& context, Form form, Role head, std::span<const int> heads, Role side,
               std::size_t sides)
      : context_(context),
        form_(form),
        head_(head),
        heads_(heads),
        side_(side),
        sides_(sides),
        grid_(context.document, context.regions, form) {}

  std::optional<TurnedTable> read() {
    for (const Region& region : context_.regions)
      for (std::size_t line = region.first; region.form == form_ && line <= region.last; ++line)
        if (!read_line(line)) return std::nullopt;
    if (rows_ != sides_) return std::nullopt;
    return std::move(values_);
  }

 private:
  bool read_line(std::size_t line) {
    may_cancel(round_cost);
    const auto tokens = context_.tokens.of(line);
    const bool valued = std::ranges::any_of(tokens, [](const Token& token) { return is_stated(&token); });
    if (columns_.size() == heads_.size() && (valued || (rows_ > 0 && names_any(tokens))))
      return context_.document.lines[line].arrangement == Arrangement::ruled && read_row(tokens);
    return !valued && read_header(tokens);
  }

  [[nodiscard]] bool names_any(std::span<const Token> tokens) const {
    return std::ranges::any_of(tokens, [](const Token& token) { return !token.is_value(); });
  }

  /// Of names above each other the lowest is the column's.
  bool read_header(std::span<const Token> tokens) {
    for (const Token& token : tokens) {
      const Cell& cell = context_.document.cells[token.cell];
      const auto number = number_of(token);
      if (!number || cell.col_span > 1) continue;
      columns_[grid_.of(token.cell).from] = *number;
      if (!is_alone(token, tokens)) return false;
    }
    std::vector<int> met;
    for (const auto& column : columns_) met.push_back(column.second);
    std::ranges::sort(met);
    return std::ranges::adjacent_find(met) == met.end();
  }

  [[nodiscard]] std::optional<int> number_of(const Token& token) const {
    std::optional<int> found;
    if (token.entry == nullptr) return found;
    for (const LabelDef* def : token.entry->defs) {
      if (def->form != form_ || def->role != head_ || std::ranges::find(heads_, def->number) == heads_.end())
        continue;
      if (found) return std::nullopt;  // of several
      found = def->number;
    }
    return found;
  }

  [[nodiscard]] static bool is_alone(const Token& token, std::span<const Token> tokens) {
    return std::ranges::count(tokens, token.cell, &Token::cell) == 1;
  }

  /// A name, perhaps behind one over several rows, and a cell under each head.
  bool read_row(std::span<const Token> tokens) {
    auto token = tokens.begin();
    while (token != tokens.end() && (is_blank(&*token) || token->find(form_, Role::frame) != nullptr))
      ++token;
    const LabelDef* name = token == tokens.end() ? nullptr : token->find(form_, side_);
    if (name == nullptr || !is_alone(*token, tokens)) return false;
    const auto side = static_cast<std::size_t>(name->number);
    for (++token; token != tokens.end(); ++token) {
      const Cell& cell = context_.document.cells[token->cell];
      const auto column = columns_.find(grid_.of(token->cell).from);
      if (!token->is_value() || !is_alone(*token, tokens) || cell.row_span > 1 || cell.col_span > 1)
        return false;
      if (column == columns_.end() && is_stated(&*token)) return false;
      if (column == columns_.end()) continue;
      auto& values = values_[column->second];
      values.resize(sides_, nullptr);
      if (std::exchange(values[side], &*token) != nullptr) return false;
    }
    ++rows_;
    return values_.size() == heads_.size() &&
           std::ranges::all_of(values_, [&](const auto& column) { return column.second[side] != nullptr; });
  }

  const TableContext& context_;
  Form form_;
  Role head_;
  std::span<const int> heads_;
  Role side_;
  std::size_t sides_;
  CellGrid grid_;
  std::map<std::uint32_t, int> columns_;  // what heads each
  TurnedTable values_;
  std::size_t rows_ = 0;  // read
};

}  // namespace

namespace {

/// At a quick look: the first row of figures begins with a name.
bool may_be_turned(const TableContext& context, Form form, Role side) {
  for (const Region& region : context.regions) {
    if (region.form != form) continue;
    for (std::size_t line = region.first; line <= region.last; ++line) {
      const auto tokens = context.tokens.of(line);
      if (std::ranges::none_of(tokens, [](const Token& token) { return is_stated(&token); })) continue;
      return std::ranges::any_of(tokens,
                                 [&](const Token& token) { return token.find(form, side) != nullptr; });
    }
  }
  return false;
}

}  // namespace

std::optional<TurnedTable> read_turned(const TableContext& context, Form form, Role head,
                                       std::span<const int> heads, Role side, std::size_t sides) {
  if (!may_be_turned(context, form, side)) return std::nullopt;
  return TurnedReader(context, form, head, heads, side, sides).read();
}

bool adds_up(const TurnedTable& table, std::span<const int> form, const RequestIdentities& identities,
             const Catalogue& catalogue) {
  CountsByRow counts;
  for (const auto& [row, values] : table) counts[row] = counts_of(values, catalogue);
  return identities.check(counts, form).witness == Sum::holds;
}

bool adds_up(const TurnedTable& table, const Catalogue& catalogue) {
  return std::ranges::all_of(table, [&](const auto& channel) {
    return std::ranges::all_of(channel.second, is_stated) && adds_up(counts_of(channel.second, catalogue));
  });
}

}  // namespace gongkai
