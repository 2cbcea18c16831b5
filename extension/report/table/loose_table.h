#pragma once

#include <deque>
#include <span>
#include <string>
#include <vector>

#include "report/table/align.h"
#include "report/table/counts.h"
#include "report/table/inference.h"

namespace gongkai {

/// Whether a cell holds two numbers: a blank between its digits that groups no thousands.
bool holds_two_numbers(const Token& token, const Catalogue& catalogue);
bool any_holds_two_numbers(std::span<const Token* const> values, const Catalogue& catalogue);

/// What is left of a table when its known rows are taken out: the figures in reading order, cells with two
/// numbers taken apart, and the labels among them.
class LooseTableReader {
 public:
  /// `known[i]`: entry i was read by itself.
  LooseTableReader(const TableContext& context, std::span<const Entry> entries,
                   std::span<const Alignment> alignment, const std::vector<bool>& known, Form form,
                   std::size_t width)
      : context_(context),
        entries_(entries),
        alignment_(alignment),
        known_(known),
        form_(form),
        width_(width),
        drawn_(is_drawn(entries, width, context)) {}

  /// Keeps in `pieces` what is taken apart.
  LooseTable read(std::deque<Token>& pieces);

 private:
  /// What a token is for this table.
  struct Use {
    int begins_row = -1;              ///< first label of an entry that is not known
    RowSet may_name;                  ///< as Sign::may_name
    bool joined = false;              ///< as Sign::joined
    int begins_known = -1;            ///< first value of one that is
    bool is_value = false;            ///< of some entry
    bool taken = false;               ///< value of a known entry
    const LabelDef* group = nullptr;  ///< label of a group
  };

  void mark_tokens();
  void read_line(std::size_t line, std::deque<Token>& pieces);
  [[nodiscard]] std::vector<const Token*> loose_values(std::size_t line, bool& loose) const;
  [[nodiscard]] RowSet parts_of(const LabelDef& group) const;
  void add_figure(const Token& token, std::size_t line, bool loose, std::deque<Token>& pieces);
  Use& use_of(const Token& token) {
    return uses_[static_cast<std::size_t>(&token - context_.tokens.all.data())];
  }
  [[nodiscard]] const Use& use_of(const Token& token) const {
    return uses_[static_cast<std::size_t>(&token - context_.tokens.all.data())];
  }

  const TableContext& context_;
  std::span<const Entry> entries_;
  std::span<const Alignment> alignment_;
  const std::vector<bool>& known_;
  Form form_;
  std::size_t width_;
  bool drawn_;
  std::vector<Use> uses_;  // by token
  LooseTable table_;
  std::size_t order_ = 0;
  RowSet behind_group_ = RowSet().set();  // as Figure::behind_group, of the next one
  std::size_t group_at_ = 0;              // figures before that group's label
};

}  // namespace gongkai
