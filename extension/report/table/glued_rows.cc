#include "report/table/glued_rows.h"

#include <algorithm>

#include "base/ascii.h"
#include "report/table/count_row.h"

namespace gongkai {
namespace {

using Values = std::vector<const Token*>;

/// The row with its value `at` taken apart behind so many digits.
Values take_apart(const Values& values, std::size_t at, std::size_t digits, std::deque<Token>& pieces) {
  Values row(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at));
  for (const bool front : {true, false}) {
    Token& piece = pieces.emplace_back(*values[at]);
    piece.text = front ? piece.text.substr(0, digits) : piece.text.substr(digits);
    row.push_back(&piece);
  }
  row.insert(row.end(), values.begin() + static_cast<std::ptrdiff_t>(at) + 1, values.end());
  return row;
}

bool is_number(std::string_view digits) { return digits == "0" || !digits.starts_with('0'); }

/// The one way to take one value apart so that the row is a sum; empty where there is none or another.
Values split_row(const Values& values, const Catalogue& catalogue, std::deque<Token>& pieces) {
  Values found;
  for (std::size_t at = 0; at < values.size(); ++at) {
    const std::string_view text = values[at]->text;
    if (!std::ranges::all_of(text, is_digit)) return {};
    for (std::size_t digits = 1; digits < text.size(); ++digits) {
      if (!is_number(text.substr(0, digits)) || !is_number(text.substr(digits))) continue;
      Values row = take_apart(values, at, digits, pieces);
      if (sum_of(counts_of(row, catalogue)) != Sum::holds) continue;
      if (!found.empty()) return {};
      found = std::move(row);
    }
  }
  return found;
}

/// Whether the digits are at most `most` numbers that add up to `sum`. Zero is written with one digit.
// NOLINTNEXTLINE(misc-no-recursion): as deep as a row is wide
bool are_parts_of(std::string_view digits, std::size_t most, std::int64_t sum) {
  if (digits.empty()) return sum == 0;
  if (most == 0) return false;
  std::int64_t part = 0;
  for (std::size_t length = 1; length <= digits.size(); ++length) {
    part = part * 10 + (digits[length - 1] - '0');
    if (part > sum) return false;
    if (are_parts_of(digits.substr(length), most - 1, sum - part)) return true;
    if (part == 0) return false;
  }
  return false;
}

}  // namespace

bool may_be_glued_sum(std::string_view digits, std::size_t most) {
  constexpr std::size_t most_digits = 18;  // of a sum
  if (digits.size() < 2) return false;
  const std::size_t longest = std::min(digits.size() - 1, most_digits);
  std::int64_t sum = 0;
  std::int64_t unit = 1;
  for (std::size_t length = 1; length <= longest; ++length, unit *= 10) {
    const char first = digits[digits.size() - length];
    sum += (first - '0') * unit;
    const bool is_written_so = first != '0' || length == 1;
    if (is_written_so && are_parts_of(digits.substr(0, digits.size() - length), most - 1, sum)) return true;
  }
  return false;
}

bool are_sums_of_digits(std::string_view text, std::size_t block) {
  if (!std::ranges::all_of(text, is_digit)) return false;
  for (; text.size() >= block; text.remove_prefix(block)) {
    int sum = 0;
    for (const char digit : text.substr(0, block - 1)) sum += digit - '0';
    if (sum != text[block - 1] - '0') return false;
  }
  return text.empty();
}

std::map<int, std::vector<const Token*>> split_glued_rows(std::span<const Entry> entries,
                                                          std::span<const Alignment> alignment,
                                                          const CountsByRow& known, std::span<const int> form,
                                                          const RequestIdentities& identities,
                                                          const Catalogue& catalogue,
                                                          std::deque<Token>& pieces) {
  CountsByRow counts = known;
  std::map<int, Values> rows;
  if (known.empty()) return rows;
  const std::size_t width = known.begin()->second.size();
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const int row = alignment[i].row;
    if (row < 0 || counts.contains(row) || entries[i].foreign) continue;
    Values values = entries[i].values;
    if (values.size() + 1 == width) values = split_row(values, catalogue, pieces);
    if (values.size() != width) continue;
    counts.emplace(row, counts_of(values, catalogue));
    rows.emplace(row, std::move(values));
  }
  if (rows.empty() || identities.check(counts, form).witness != Sum::holds) return {};
  return rows;
}

}  // namespace gongkai
