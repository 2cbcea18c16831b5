#include "report/table/header_lines.h"

#include <algorithm>

namespace gongkai {

std::vector<HeaderBlock> header_blocks(const TableContext& context, Form form) {
  const auto names_row = [&](const Token& token) {
    return token.find(form, Role::row) != nullptr && token.find(form, Role::column) == nullptr;
  };
  std::vector<HeaderBlock> blocks;
  for (const Region& region : context.regions) {
    if (region.form != form) continue;
    HeaderBlock block;
    for (std::size_t i = region.first; i <= region.last; ++i) {
      const auto line = context.tokens.of(i);
      const bool has_value = std::ranges::any_of(line, [](const Token& t) { return is_stated(&t); });
      if (!has_value && std::ranges::none_of(line, names_row)) {
        block.lines.push_back(i);
        continue;
      }
      block.above_values = has_value;
      if (!block.lines.empty()) blocks.push_back(std::move(block));
      block = {};
    }
    if (!block.lines.empty()) blocks.push_back(std::move(block));
  }
  return blocks;
}

}  // namespace gongkai
