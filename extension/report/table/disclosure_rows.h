#pragma once

#include <span>
#include <vector>

#include "report/table/disclosure_blocks.h"
#include "report/table/disclosure_header.h"

namespace gongkai {

/// Names rows whose label is damaged: much like one label of the form and like no other, between the rows
/// the form has around it, where no other row has that name.
void name_damaged_rows(std::vector<Block>& blocks, const Catalogue& catalogue);

/// Whose the values of a block are that stand on lines apart from their labels.
struct Owners {
  bool certain = false;               ///< each row's are those behind its label
  std::vector<BlockRow> rows;         ///< where order gave them others than those behind their labels
  std::vector<const Token*> orphans;  ///< values of no row
};

/// Values behind each label may be its own, or the next label's: they are its own where none stands before
/// the first label and none is missing behind any. Labels one after the other, then a value for each: in
/// order, where there is one column and every row the form has there. `width` columns of the block's header
/// stand behind 信息内容, `before` before it: serial numbers, which the next label's are. `only_row`: the
/// form has no other row there, so that one column's one value is the row's on whichever side it stands.
Owners settle_owners(const Block& block, std::size_t width, std::size_t before, bool only_row);

/// Whether a row was met without values whose header has as many columns as the row `beside` it has values,
/// or none: these, on lines of their own, may be its. `owners` and `headers` are those of each block.
bool has_bare_row(std::span<const Block> blocks, std::span<const Owners> owners,
                  std::span<const BlockHeader> headers, const BlockRow& beside);

}  // namespace gongkai
