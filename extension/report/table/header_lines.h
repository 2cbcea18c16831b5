#pragma once

#include <cstddef>
#include <vector>

#include "report/table/statutory.h"

namespace gongkai {

/// Lines of a form's regions that stand together without a value or the label of a row.
struct HeaderBlock {
  std::vector<std::size_t> lines;
  bool above_values = false;  ///< the next line has some
};

/// Headers, and whatever else parts the rows of a form: groups, captions, notes.
std::vector<HeaderBlock> header_blocks(const TableContext& context, Form form);

}  // namespace gongkai
