#pragma once

#include <optional>
#include <span>
#include <vector>

#include "report/table/lattice.h"
#include "report/table/tokens.h"

namespace gongkai {

/// Table four as blocks of `width` values, one of each channel, whose last is the sum of the others.
class BlockSums {
 public:
  using Values = std::vector<const Token*>;

  BlockSums(const Catalogue& catalogue, std::size_t width) : catalogue_(catalogue), width_(width) {}

  /// Whether all values are such blocks.
  [[nodiscard]] bool hold(std::span<const Token* const> values) const;

  /// Whether all values are blocks whose last, where it is stated, is the sum of the others, and would not be
  /// were they written column by column; blanks are zeros.
  [[nodiscard]] bool may_hold(std::span<const Token* const> values) const;

  /// Whether all values are such blocks, blanks being zeros; a block may be blank, but not its sum alone.
  [[nodiscard]] bool hold_with_blanks(std::span<const Token* const> values) const;

  /// Whether all values are such blocks but for one that is missing; `last`: it may be the last of all.
  [[nodiscard]] bool may_have_lost_one(std::span<const Token* const> values, bool last) const;

  /// Whether the last of as many values as there should be may be a page's number, or a blank that stands for
  /// one, and some other is gone.
  [[nodiscard]] bool may_end_in_stray(std::span<const Token* const> values) const;

  /// A block gone and its neighbour printed twice: the sums hold. Zeros twice are no sign of it, unless whole
  /// rows of cells could be.
  [[nodiscard]] bool repeats_block(std::span<const Token* const> values, bool rows) const;

  /// The blocks among values in reading order, a few of which (numbers of pages, of notes) may be no part of
  /// them: NULL where no choice makes all sums hold, or several do that differ, or zeros make them hold by
  /// chance, or the values would be blocks column by column as well. `rows`: blocks may be whole rows of
  /// cells, of which one may be gone and another there twice.
  [[nodiscard]] std::optional<Values> find(const Values& values, std::size_t blocks, bool rows) const;

 private:
  [[nodiscard]] Sum sum_at(std::span<const Token* const> values, std::size_t first) const;
  [[nodiscard]] bool add_up(std::span<const Token* const> values) const;
  [[nodiscard]] bool may_be_turned(std::span<const Token* const> values) const;
  void choose(std::span<const Token* const> rest, std::size_t count, bool all, Values& chosen,
              std::vector<Values>& found) const;
  [[nodiscard]] bool are_strays(const Values& values, const Values& chosen) const;
  [[nodiscard]] bool may_be_one_slip(const Values& values, const Values& chosen) const;
  [[nodiscard]] bool may_be_broken(const Values& values, std::size_t count) const;
  [[nodiscard]] bool is_zero(std::span<const Token* const> values) const;
  [[nodiscard]] bool alike(std::span<const Token* const> a, std::span<const Token* const> b) const;
  [[nodiscard]] bool has_block_of_zeros(std::span<const Token* const> values) const;

  const Catalogue& catalogue_;
  std::size_t width_;
};

}  // namespace gongkai
