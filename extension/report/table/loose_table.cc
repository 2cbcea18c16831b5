#include "report/table/loose_table.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/cancel.h"
#include "document/blanks.h"
#include "report/table/cell_value.h"
#include "report/table/count_row.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

/// The words of a cell, each a number of its own where the cell holds several.
std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (text = trim(text); !text.empty(); text = trim(text)) {
    std::size_t end = 0;
    while (end < text.size() && blank_length(text.substr(end)) == 0) next_code_point(text, end);
    words.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return words;
}

}  // namespace

bool holds_two_numbers(const Token& token, const Catalogue& catalogue) {
  const std::string_view text = trim(token.text);
  if (std::ranges::all_of(text, is_digit)) return text.size() > 1 && text.front() == '0';  // "015": 0 and 15
  if (words_of(text).size() < 2) return false;
  const CellValue value = read_cell(text, catalogue);
  if (value.reading != Reading::number) return true;
  return value.broken && text.front() == '0';
}

bool any_holds_two_numbers(std::span<const Token* const> values, const Catalogue& catalogue) {
  return std::ranges::any_of(values,
                             [&](const Token* value) { return holds_two_numbers(*value, catalogue); });
}

LooseTable LooseTableReader::read(std::deque<Token>& pieces) {
  mark_tokens();
  for (const Region& region : context_.regions)
    if (region.form == form_)
      for (std::size_t line = region.first; line <= region.last; ++line) read_line(line, pieces);
  return std::move(table_);
}

void LooseTableReader::mark_tokens() {
  uses_.resize(context_.tokens.all.size());
  const auto is_document_token = [&](const Token* token) {
    const auto& all = context_.tokens.all;
    return !all.empty() && token >= all.data() && token < all.data() + all.size();
  };
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    may_cancel(sizeof(Entry));
    const Entry& entry = entries_[i];
    table_.blank_rows =
        table_.blank_rows || (alignment_[i].row >= 0 && std::ranges::none_of(entry.values, is_stated));
    for (const Token* value : entry.values)
      if (is_document_token(value)) use_of(*value).is_value = true;
    if (known_[i]) {
      bool first = true;
      for (const Token* value : entry.values) {
        if (!is_document_token(value)) continue;
        if (first) use_of(*value).begins_known = alignment_[i].row;
        first = false;
        use_of(*value).taken = true;
        if (context_.document.line_of(value->cell) != entry.line) continue;
        for (const Token& other : context_.tokens.of(entry.line))  // columns the form does not have, too
          if (other.is_value()) use_of(other).taken = true;
      }
    } else if (entry.has_label()) {
      const bool other = entry.known != nullptr && alignment_[i].row < 0;  // a group, a word of the header
      if (other) {
        use_of(*entry.labels.back()).group = entry.find(form_, Role::group);
        continue;
      }
      int row = alignment_[i].row;
      if (row < 0) row = resembled_row(entry, form_, context_.catalogue);
      if (row < 0) row = begun_row(entry, form_, context_.catalogue);
      Use& use = use_of(*entry.labels.front());
      use.begins_row = row < 0 ? Sign::unknown : row;
      use.may_name.set();
      use.joined = row < 0 && joins_labels(entry, form_, context_.catalogue);
      if (row < 0 && !is_piece_of_group(entry, form_, context_.catalogue))
        use.may_name = entry.arrangement == Arrangement::ruled
                           ? rows_damaged(entry, form_, context_.catalogue)
                           : rows_possible(entry, form_, context_.catalogue);  // a line of a label
    }
  }
}

/// The values of a line that are no known row's. Of a line of cells the blank ones count where its shape says
/// which columns they are; elsewhere, blanks inside make its columns unknown.
std::vector<const Token*> LooseTableReader::loose_values(std::size_t line, bool& loose) const {
  Entry entry;
  for (const Token& token : context_.tokens.of(line))
    if (token.is_value() && use_of(token).is_value && !use_of(token).taken) entry.values.push_back(&token);
  if (context_.document.lines[line].arrangement != Arrangement::ruled || entry.values.empty()) {
    return entry.values;
  }
  const auto stated = static_cast<std::size_t>(std::ranges::count_if(entry.values, is_stated));
  const bool shared = any_holds_two_numbers(entry.values, context_.catalogue);
  if (stated != width_ && !shared && entry.values.size() == width_ && stated > 0 && !drawn_) {
    loose = !is_stated(entry.values.front());  // a cell of a merged label, or a blank of the first column
    return entry.values;
  }
  const auto first = std::ranges::find_if(entry.values, is_stated);
  const auto last = std::find_if(entry.values.rbegin(), entry.values.rend(), is_stated).base();
  loose = first < last && std::any_of(first, last, [](const Token* token) { return !is_stated(token); });
  std::erase_if(entry.values, [](const Token* token) { return !is_stated(token); });
  return entry.values;
}

void LooseTableReader::read_line(std::size_t line, std::deque<Token>& pieces) {
  may_cancel(round_cost);
  bool loose = false;
  const std::vector<const Token*> values = loose_values(line, loose);
  auto next = values.begin();
  for (const Token& token : context_.tokens.of(line)) {
    const Use& use = use_of(token);
    if (!token.is_value()) behind_group_.set();
    if (use.group != nullptr) {
      behind_group_ = parts_of(*use.group);
      group_at_ = table_.figures.size();
    }
    if (use.begins_known >= 0) behind_group_.set();
    if (use.begins_row != Sign::wall)
      table_.signs.push_back(
          {table_.figures.size(), use.begins_row, line, order_++, use.may_name, use.joined});
    if (use.begins_known >= 0) table_.known.push_back({table_.figures.size(), use.begins_known, order_++});
    if (next == values.end() || *next != &token) continue;
    add_figure(token, line, loose, pieces);
    ++next;
  }
  if (table_.figures.size() > group_at_ + 1) behind_group_.set();  // one alone may be its part's number
}

/// All rows, where nothing is known of a group's.
RowSet LooseTableReader::parts_of(const LabelDef& group) const {
  RowSet parts;
  const auto rows = context_.catalogue.rows(form_);
  for (std::size_t row = 0; row < rows.size() && row < parts.size(); ++row)
    parts[row] = rows[row].code.starts_with(group.code);
  return parts.none() || group.code.empty() ? RowSet().set() : parts;
}

void LooseTableReader::add_figure(const Token& token, std::size_t line, bool loose,
                                  std::deque<Token>& pieces) {
  const bool ruled = context_.document.lines[line].arrangement == Arrangement::ruled;
  std::vector<std::string_view> words{token.text};
  const bool shared = holds_two_numbers(token, context_.catalogue);
  if (shared) words = words_of(token.text);
  for (const std::string_view word : words) {
    const Token* figure = &token;
    if (shared) {
      pieces.push_back(token);
      pieces.back().text = word;
      figure = &pieces.back();
    }
    const Count count = count_of(*figure, context_.catalogue);
    const Reading reading = read_cell(word, context_.catalogue).reading;
    const bool glued = (shared && words.size() == 1) || context_.document.cells[token.cell].row_span > 1;
    const bool readable =
        (count && !glued) || reading == Reading::blank || reading == Reading::not_applicable;
    table_.figures.push_back({.token = figure,
                              .value = count,
                              .line = line,
                              .ruled = ruled,
                              .shared = shared,
                              .loose = loose || !readable,
                              .behind_group = behind_group_});
  }
}

}  // namespace gongkai
