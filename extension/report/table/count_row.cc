#include "report/table/count_row.h"

#include <algorithm>
#include <utility>

#include "base/ascii.h"
#include "report/table/glued_rows.h"
#include "report/table/lattice.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr std::int64_t most_pages = 999;
constexpr std::size_t most_digits = 18;
constexpr std::size_t most_broken = 3;  // numbers of one row that may be broken in two

bool is_ascii_digits(std::string_view text) { return !text.empty() && std::ranges::all_of(text, is_digit); }

/// The digits of a cell, of two numbers in it, too; empty where there is anything else.
std::string digits_in(const Token* token) {
  std::string digits = token == nullptr || token->merged ? std::string() : normalize(token->text);
  std::erase(digits, ' ');
  return is_ascii_digits(digits) ? digits : std::string();
}

/// All ways to choose `pick` of the positions 0 … n-1 at which to join a token with the next.
void choose(std::size_t n, std::size_t pick, std::size_t from, std::vector<std::size_t>& chosen,
            std::vector<std::vector<std::size_t>>& out) {
  if (pick == 0) {
    out.push_back(chosen);
    return;
  }
  for (std::size_t i = from; i + pick <= n; ++i) {
    chosen.push_back(i);
    choose(n, pick - 1, i + 2, chosen, out);
    chosen.pop_back();
  }
}

}  // namespace

namespace {

constexpr int thousandths = -3;

/// A count has no fraction but a zero (12.0); 1.000 may be a thousand.
Count count_of(const CellValue& value) {
  if (value.reading != Reading::number || value.money_unit || value.number.digits < 0) return std::nullopt;
  if (value.number.exponent == thousandths && value.unit_power == 0) return std::nullopt;
  return value.number.scaled(value.unit_power).integer();
}

}  // namespace

Count count_of(const Token& token, const Catalogue& catalogue) {
  return token.merged ? Count{} : count_of(read_cell(token.text, catalogue));
}

std::vector<Count> counts_of(std::span<const Token* const> values, const Catalogue& catalogue) {
  std::vector<Count> counts;
  counts.reserve(values.size());
  for (const Token* value : values) counts.push_back(count_of(*value, catalogue));
  return counts;
}

bool may_be_page_number(const Token& token, const Catalogue& catalogue) {
  if (const Count count = count_of(token, catalogue)) return *count >= 1 && *count <= most_pages;
  return is_stated(&token) && read_cell(token.text, catalogue).reading != Reading::not_applicable;
}

void CountReader::learn(std::span<const Entry> entries) {
  shape_ = learn_shape(entries, width_, context_);
  places_.learn(entries, width_, context_.document);
}

std::optional<bool> CountReader::ends_in_last_cell(const Entry& entry) const {
  if (!shape_.first_cell || entry.arrangement != Arrangement::ruled) return std::nullopt;
  const auto last = std::ranges::find_if(entry.values.rbegin(), entry.values.rend(),
                                         [](const Token* token) { return token->kind == TokenKind::value; });
  if (last == entry.values.rend()) return std::nullopt;
  const Line& line = context_.document.lines[context_.document.line_of((*last)->cell)];
  return (*last)->cell + 1 == line.first_cell + *shape_.first_cell + width_;
}

CountRow CountReader::read(const Entry& entry, const RowName& name) {
  Placed placed = place(entry);
  CountRow row{.counts = std::vector<Count>(width_),
               .columns = std::move(placed.placement.columns),
               .placed = placed.placement.certain};
  row.columns.resize(width_, nullptr);
  if (!row.placed) {
    const std::string raw = entry.raw_values();
    for (const std::string_view column : name.columns)
      context_.diagnostics.add(entry.values.empty() ? "missing_cell" : "unplaced_values",
                               gongkai::place(name.table, name.row, column), raw, entry.line);
    return row;
  }
  if (!placed.note.empty())
    context_.diagnostics.add(placed.note, gongkai::place(name.table, name.row), entry.raw_values(),
                             entry.line);
  for (std::size_t column = 0; column < width_; ++column) read_column(entry, column, name, row);
  doubt_digits_astride(entry, name, row);
  doubt_all_in_one_cell(entry, name, row);
  return row;
}

/// "860040090 |  |  |  |  |  | ": where the first cell alone is filled, and not even the sum is stated, its
/// digits may be those of the whole row.
void CountReader::doubt_all_in_one_cell(const Entry& entry, const RowName& name, CountRow& row) const {
  if (width_ < 2 || !row.counts.front() ||
      !std::all_of(row.columns.begin() + 1, row.columns.end(),
                   [](const Token* token) { return token == nullptr || is_blank(token); }))
    return;
  const std::string digits = normalize(row.columns.front()->text);
  const bool is_padded = digits.size() > 1 && digits.front() == '0';
  const bool is_long = digits.size() >= width_;  // a digit for each column
  if (!is_ascii_digits(digits) || (!is_padded && !is_long && !may_be_glued_sum(digits, width_))) return;
  context_.diagnostics.add("unreadable_cell", gongkai::place(name.table, name.row, name.columns.front()),
                           row.columns.front()->text, entry.line);
  row.counts.front().reset();
}

/// "327 | 917420" for "3279 | 17420", "61 | 8 3127" for "618 | 3127", where programs lay cells over tight
/// text: a row that is no sum, and would be were digits of one cell the neighbour's. Neither of both is
/// certain.
void CountReader::doubt_digits_astride(const Entry& entry, const RowName& name, CountRow& row) {
  const bool whole = std::ranges::all_of(row.counts, [](const Count& count) { return count.has_value(); });
  if (whole && adds_up(row.counts)) return;
  for (std::size_t c = 0; c + 1 < width_; ++c) {
    if (!is_sum_with_digits_moved(row, c)) continue;
    for (const std::size_t column : {c, c + 1}) {
      if (!row.counts[column]) continue;
      context_.diagnostics.add("unreadable_cell", gongkai::place(name.table, name.row, name.columns[column]),
                               row.columns[column]->text, entry.line);
      row.counts[column].reset();
    }
    return;
  }
}

bool CountReader::is_sum_with_digits_moved(const CountRow& row, std::size_t column) {
  const std::string front = digits_in(row.columns[column]);
  const std::string digits = front + digits_in(row.columns[column + 1]);
  if (front.empty() || digits.size() == front.size() || digits.size() > most_digits) return false;
  std::vector<Count> counts = row.counts;
  for (std::size_t c = 0; c < counts.size(); ++c)
    if (c != column && c != column + 1 && !counts[c]) return false;
  for (std::size_t at = 1; at < digits.size(); ++at) {
    if (at == front.size() || (digits[0] == '0' && at > 1)) continue;
    if (digits[at] == '0' && at + 1 < digits.size()) continue;  // no number begins so
    counts[column] = std::stoll(digits.substr(0, at));
    counts[column + 1] = std::stoll(digits.substr(at));
    if (adds_up(counts)) return true;
  }
  return false;
}

CountReader::Placed CountReader::place(const Entry& entry) {
  Placed placed;
  if (!goes_on_among_values(entry)) placed.placement = place_in_order(entry, shape_, context_.document);
  if (shape_.drawn && entry.arrangement == Arrangement::ruled && entry.values.size() != width_)
    placed.placement.certain = placed.placement.certain && sums_up(placed.placement.columns);
  if (placed.placement.certain) return placed;
  if (entry.foreign) {
    Entry without_remark = entry;
    while (!without_remark.values.empty() && !without_remark.values.back()->is_value())
      without_remark.values.pop_back();
    placed.placement = place_in_order(without_remark, shape_, context_.document);
    return placed;
  }
  if (split_glued(entry, placed.placement)) {
    placed.note = "glued_numbers";
  } else if (merge_broken(entry, placed.placement)) {
    placed.note = "split_number";
  } else if (entry.values.size() < width_) {
    placed.placement = places_.place(entry, context_.document);
    placed.placement.certain = placed.placement.certain && parts_sum_up(placed.placement.columns);
    if (placed.placement.certain) placed.note = "placed_by_position";
  }
  return placed;
}

/// A piece of the label stands among the values of a line without cells: it fills no column.
bool CountReader::goes_on_among_values(const Entry& entry) {
  return entry.foreign && entry.arrangement != Arrangement::ruled &&
         std::ranges::any_of(entry.values,
                             [](const Token* token) { return token->kind == TokenKind::fragment; });
}

/// "4000004": as many digits as columns, one each, and the sum must agree.
bool CountReader::split_glued(const Entry& entry, Placement& placement) {
  if (entry.values.size() != 1 || may_be_cut(*entry.values.front(), context_.document)) return false;
  const Token& origin = *entry.values.front();
  const std::string digits = normalize(origin.text);
  if (digits.size() != width_ || !is_ascii_digits(digits)) return false;
  std::vector<const Token*> columns;
  for (const char digit : digits) columns.push_back(keep(std::string(1, digit), origin));
  if (!sums_up(columns)) return false;
  placement.columns = std::move(columns);
  placement.certain = true;
  return true;
}

/// "117 268" in a row with one value too many: joined where exactly one way of joining makes the sum agree.
bool CountReader::merge_broken(const Entry& entry, Placement& placement) {
  const std::size_t values = entry.values.size();
  const bool cells = entry.arrangement == Arrangement::ruled || entry.arrangement == Arrangement::listed;
  if (cells || values <= width_ || values - width_ > most_broken) return false;
  for (const Token* token : entry.values)
    if (token->kind != TokenKind::value) return false;
  if (sums_up_without_one(entry)) return false;  // one may as well be no value of the row
  std::vector<std::vector<std::size_t>> ways;
  std::vector<std::size_t> chosen;
  choose(values - 1, values - width_, 0, chosen, ways);
  std::vector<const Token*> found;
  for (const auto& way : ways) {
    std::vector<const Token*> columns;
    for (std::size_t i = 0; i < values; ++i) {
      const Token& token = *entry.values[i];
      if (!std::ranges::binary_search(way, i)) {
        columns.push_back(&token);
        continue;
      }
      const Token& next = *entry.values[++i];
      columns.push_back(keep(std::string(token.text) + " " + std::string(next.text), token));
      const CellValue value = read_cell(columns.back()->text, context_.catalogue);
      const bool leading_zero = token.text.starts_with("0");
      if (value.reading != Reading::number || !value.broken || leading_zero) columns.clear();
      if (columns.empty()) break;
    }
    if (columns.size() != width_ || !sums_up(columns)) continue;
    if (!found.empty()) return false;
    found = std::move(columns);
  }
  if (found.empty()) return false;
  placement.columns = std::move(found);
  placement.certain = true;
  return true;
}

/// Whether the values of a row with one too many are a sum when one of them is left out.
bool CountReader::sums_up_without_one(const Entry& entry) const {
  if (entry.values.size() != width_ + 1) return false;
  for (std::size_t out = 0; out < entry.values.size(); ++out) {
    std::vector<const Token*> columns = entry.values;
    columns.erase(columns.begin() + static_cast<std::ptrdiff_t>(out));
    if (sums_up(columns)) return true;
  }
  return false;
}

void CountReader::read_column(const Entry& entry, std::size_t column, const RowName& name, CountRow& row) {
  const Token* token = row.columns[column];
  const auto say = [&](std::string_view code, std::string_view raw) {
    const std::size_t line = token == nullptr ? entry.line : context_.document.line_of(token->cell);
    context_.diagnostics.add(code, gongkai::place(name.table, name.row, name.columns[column]), raw, line);
  };
  if (token == nullptr || token->kind == TokenKind::blank) {
    say(token == nullptr ? "missing_cell" : "blank_cell", {});
    return;
  }
  if (token->merged) {
    say("unplaced_values", token->text);
    return;
  }
  const CellValue value = read_cell(token->text, context_.catalogue);
  const std::optional<std::int64_t> count = count_of(value);
  if (value.reading == Reading::not_applicable) {
    say("not_applicable_cell", token->text);
  } else if (count && may_be_cut(*token, context_.document) && *count != 0 && !sums_up(row.columns)) {
    say("document_cut", token->text);
  } else if (!count) {
    say("unreadable_cell", token->text);
  } else {
    row.counts[column] = count;
    if (value.broken) say("split_number", token->text);
  }
}

/// Whether the last column is stated and is the sum of the others, all of them stated.
bool CountReader::sums_up(const std::vector<const Token*>& columns) const {
  std::int64_t sum = 0;
  std::optional<std::int64_t> last;
  for (const Token* token : columns) {
    if (token == nullptr) return false;
    last = count_of(read_cell(token->text, context_.catalogue));
    if (!last) return false;
    sum += *last;
  }
  return last && sum - *last == *last;
}

/// Whether the last column is the sum of the others that are stated, or it alone is stated; and not zero,
/// which may as well be another column's.
bool CountReader::parts_sum_up(const std::vector<const Token*>& columns) const {
  std::int64_t sum = 0;
  std::optional<std::int64_t> last;
  std::size_t stated = 0;
  for (const Token* token : columns) {
    last = token == nullptr ? Count{} : gongkai::count_of(*token, context_.catalogue);
    sum += last.value_or(0);
    stated += last ? 1 : 0;
  }
  return last && *last > 0 && (stated == 1 || sum - *last == *last);
}

const Token* CountReader::keep(std::string text, const Token& origin) {
  texts_.push_back(std::move(text));
  tokens_.push_back(origin);
  tokens_.back().text = texts_.back();
  return &tokens_.back();
}

}  // namespace gongkai
