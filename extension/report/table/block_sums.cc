#include "report/table/block_sums.h"

#include <algorithm>
#include <string>

#include "report/table/count_row.h"

namespace gongkai {
namespace {

constexpr std::size_t most_spare = 3;  // numbers that are no part of the table

}  // namespace

Sum BlockSums::sum_at(std::span<const Token* const> values, std::size_t first) const {
  return sum_of(counts_of(values.subspan(first, width_), catalogue_));
}

bool BlockSums::hold(std::span<const Token* const> values) const {
  if (values.size() % width_ != 0) return false;
  for (std::size_t first = 0; first < values.size(); first += width_)
    if (sum_at(values, first) != Sum::holds) return false;
  return true;
}

bool BlockSums::may_hold(std::span<const Token* const> values) const {
  return values.size() % width_ == 0 && add_up(values) && !may_be_turned(values);
}

bool BlockSums::add_up(std::span<const Token* const> values) const {
  for (std::size_t first = 0; first < values.size(); first += width_)
    if (!adds_up(counts_of(values.subspan(first, width_), catalogue_))) return false;
  return true;
}

/// Whether the values would be such blocks as well, and others, were they written result by result, each of
/// all blocks.
bool BlockSums::may_be_turned(std::span<const Token* const> values) const {
  const std::size_t blocks = values.size() / width_;
  Values turned;
  for (std::size_t block = 0; block < blocks; ++block)
    for (std::size_t at = 0; at < width_; ++at) turned.push_back(values[at * blocks + block]);
  return add_up(turned) && !alike(turned, values);
}

bool BlockSums::hold_with_blanks(std::span<const Token* const> values) const {
  for (std::size_t first = 0; first < values.size(); first += width_) {
    const std::vector<Count> counts = counts_of(values.subspan(first, width_), catalogue_);
    if (!counts.back() && !std::ranges::all_of(counts, [](const Count& c) { return !c; })) return false;
    if (!adds_up(counts)) return false;
  }
  return true;
}

bool BlockSums::may_have_lost_one(std::span<const Token* const> values, bool last) const {
  const Token lost;
  Values filled(values.begin(), values.end());
  filled.insert(filled.begin(), &lost);
  for (std::size_t at = 0;; ++at) {
    bool holds = true;
    for (std::size_t first = 0; holds && first < filled.size(); first += width_) {
      const bool here = at >= first && at < first + width_;
      const std::vector<Count> counts = counts_of(std::span(filled).subspan(first, width_), catalogue_);
      holds = here ? sum_of(counts) != Sum::fails : adds_up(counts);
    }
    if (holds || at + (last ? 0 : 1) == values.size()) return holds;
    std::swap(filled[at], filled[at + 1]);
  }
}

bool BlockSums::may_end_in_stray(std::span<const Token* const> values) const {
  const Token& last = *values.back();
  if ((!is_blank(&last) && !may_be_page_number(last, catalogue_)) || hold_with_blanks(values)) return false;
  const auto last_block = values.last(width_);
  const std::vector<Count> front = counts_of(last_block.first(width_ - 1), catalogue_);
  const bool block_fails = is_blank(&last) ? (front.back().value_or(0) > 0 && adds_up(front)) ||
                                                 !hold_with_blanks(values.first(values.size() - width_))
                                           : !hold_with_blanks(last_block);
  return block_fails || may_have_lost_one(values.first(values.size() - 1), !is_blank(&last));
}

std::optional<BlockSums::Values> BlockSums::find(const Values& values, std::size_t blocks, bool rows) const {
  const std::size_t count = blocks * width_;
  if (values.size() < count || values.size() > count + most_spare) return std::nullopt;
  std::vector<Values> found;
  Values chosen;
  choose(values, count, values.size() == count, chosen, found);
  if (found.empty() || repeats_block(found.front(), rows)) return std::nullopt;
  for (const Values& other : found)
    if (!alike(other, found.front())) return std::nullopt;
  if (values.size() > count && (may_be_broken(values, count) || may_be_one_slip(values, found.front()) ||
                                !are_strays(values, found.front())))
    return std::nullopt;
  if (may_be_turned(found.front())) return std::nullopt;
  return found.front();
}

/// All ways to choose `count` values in order so that their sums hold; `all`: none is left over.
void BlockSums::choose(std::span<const Token* const> rest, std::size_t count, bool all, Values& chosen,
                       std::vector<Values>& found) const {
  const bool whole_block = !chosen.empty() && chosen.size() % width_ == 0;
  if (whole_block && !hold(std::span(chosen).last(width_))) return;
  if (chosen.size() == count) {
    if (!is_zero(chosen) && (all || !has_block_of_zeros(chosen))) found.push_back(chosen);
    return;
  }
  if (rest.empty() || chosen.size() + rest.size() < count) return;
  chosen.push_back(rest.front());
  choose(rest.subspan(1), count, all, chosen, found);
  chosen.pop_back();
  choose(rest.subspan(1), count, all, chosen, found);
}

/// What is left over may be numbers of pages and notes, of which none is 0.
bool BlockSums::are_strays(const Values& values, const Values& chosen) const {
  return std::ranges::all_of(values, [&](const Token* value) {
    return std::ranges::find(chosen, value) != chosen.end() || may_be_page_number(*value, catalogue_);
  });
}

/// All that is left over may stand before and behind the table, and one sum be wrong.
bool BlockSums::may_be_one_slip(const Values& values, const Values& chosen) const {
  for (std::size_t first = 0; first + chosen.size() <= values.size(); ++first) {
    const auto together = std::span(values).subspan(first, chosen.size());
    std::size_t failing = 0;
    for (std::size_t block = 0; block < together.size(); block += width_)
      failing += sum_at(together, block) == Sum::holds ? 0 : 1;
    if (failing == 1 && !alike(together, chosen)) return true;
  }
  return false;
}

/// What is left over may be a part of a number broken in two: joined with its neighbour, all sums hold, too.
bool BlockSums::may_be_broken(const Values& values, std::size_t count) const {
  for (std::size_t at = 0; at + 1 < values.size(); ++at) {
    const std::string text = std::string(values[at]->text) + std::string(values[at + 1]->text);
    Token whole = *values[at];
    whole.text = text;
    Values joined = values;
    joined.erase(joined.begin() + static_cast<std::ptrdiff_t>(at));
    joined[at] = &whole;
    std::vector<Values> found;
    Values chosen;
    choose(joined, count, true, chosen, found);
    if (!found.empty()) return true;
  }
  return false;
}

bool BlockSums::is_zero(std::span<const Token* const> values) const {
  return std::ranges::all_of(values, [&](const Token* token) { return count_of(*token, catalogue_) == 0; });
}

bool BlockSums::alike(std::span<const Token* const> a, std::span<const Token* const> b) const {
  return std::ranges::equal(a, b, [&](const Token* x, const Token* y) {
    return count_of(*x, catalogue_) == count_of(*y, catalogue_);
  });
}

/// Zeros satisfy every sum, wherever they are from.
bool BlockSums::has_block_of_zeros(std::span<const Token* const> values) const {
  for (std::size_t first = 0; first < values.size(); first += width_)
    if (is_zero(values.subspan(first, width_))) return true;
  return false;
}

bool BlockSums::repeats_block(std::span<const Token* const> values, bool rows) const {
  for (std::size_t first = 0; first + 2 * width_ <= values.size(); first += width_) {
    const auto block = values.subspan(first, width_);
    if (alike(block, values.subspan(first + width_, width_)) && (rows || !is_zero(block))) return true;
  }
  return false;
}

}  // namespace gongkai
