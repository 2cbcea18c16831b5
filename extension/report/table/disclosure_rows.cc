#include "report/table/disclosure_rows.h"

#include <algorithm>
#include <optional>
#include <set>

#include "report/forms/likeness.h"

namespace gongkai {
namespace {

constexpr double least_similarity = 0.7;
constexpr double least_margin = 0.08;  // over the second most similar row

/// The row whose label is most like; -1 when none is, or two are.
int most_similar(const BlockRow& met, const Catalogue& catalogue) {
  std::vector<double> best(catalogue.rows(Form::disclosure).size(), 0);
  const Likeness whole(met.key);
  const Likeness head(label_key(before_bracket(met.raw_label())));  // without an annotation
  for (const NumberedLabel& label : catalogue.labels(Form::disclosure, Role::row)) {
    double& value = best[static_cast<std::size_t>(label.number)];
    value = std::max({value, whole.to(label.key), head.to(label.key)});
  }
  const auto top = std::ranges::max_element(best);
  const auto rivals = std::ranges::count_if(best, [&](double value) { return *top - value < least_margin; });
  return *top >= least_similarity && rivals == 1 ? static_cast<int>(top - best.begin()) : -1;
}

std::size_t count_stated(const BlockRow& row) {
  return static_cast<std::size_t>(std::ranges::count_if(row.values, is_filled));
}

}  // namespace

void name_damaged_rows(std::vector<Block>& blocks, const Catalogue& catalogue) {
  std::vector<BlockRow*> rows;
  for (Block& block : blocks)
    for (BlockRow& row : block.rows) rows.push_back(&row);
  std::vector<std::pair<std::size_t, int>> found;
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (rows[i]->row < 0 && count_stated(*rows[i]) > 0)
      if (const int row = most_similar(*rows[i], catalogue); row >= 0) found.emplace_back(i, row);
  for (const auto& [i, row] : found) {
    const auto same = [number = row](const BlockRow* other) { return other->row == number; };
    const auto rivals =
        std::ranges::count_if(found, [number = row](const auto& other) { return other.second == number; });
    bool in_order = std::ranges::none_of(rows, same) && rivals == 1;
    for (std::size_t n = 0; n < rows.size(); ++n)
      if (rows[n]->row >= 0 && !rows[n]->fuzzy) in_order = in_order && (n < i) == (rows[n]->row < row);
    if (!in_order) continue;
    rows[i]->row = row;
    rows[i]->fuzzy = true;
  }
}

namespace {

class OwnerFinder {
 public:
  OwnerFinder(const Block& block, std::size_t width, std::size_t before, bool only_row)
      : block_(block), width_(width), before_(before), only_row_(only_row) {}

  Owners find() {
    Owners owners;
    owners.orphans = block_.strays;
    if (std::ranges::all_of(block_.rows, &BlockRow::own_line)) return owners;
    if (before_ > 0 && take_serials()) {
      owners.rows = std::move(rows_);
      owners.orphans.clear();
      return owners;
    }
    if (before_ > 0) return owners;
    if (only_row_ && is_lone_value()) {
      owners.rows = block_.rows;
      owners.rows.front().values = block_.strays;
      owners.orphans.clear();
      return owners;
    }
    if (!block_.strays.empty()) return owners;
    if (share_one_column()) {
      owners.rows = std::move(rows_);
      return owners;
    }
    owners.certain = have_as_many();
    return owners;
  }

 private:
  /// Every row has values, and as many as the others: one that has fewer may have lost one to the next.
  [[nodiscard]] bool have_as_many() const {
    std::optional<std::size_t> count;
    for (const BlockRow& row : block_.rows) {
      if (row.values.empty()) return false;
      if (row.own_line) continue;
      if (count.value_or(row.values.size()) != row.values.size()) return false;
      count = row.values.size();
    }
    return true;
  }

  /// 序号 信息内容 A B C 1 规章 3 5 74 2 规范性文件 …: what stands before a label is its serial number.
  bool take_serials() {
    if (block_.strays.size() != before_ || width_ == 0) return false;
    rows_ = block_.rows;
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      if (rows_[r].own_line) return rows_.clear(), false;
      const std::size_t behind = r + 1 < rows_.size() ? before_ : 0;
      if (rows_[r].values.size() != width_ + behind) return rows_.clear(), false;
      rows_[r].values.resize(width_);
      rows_[r].serial_taken = true;
    }
    return true;
  }

  /// 本年处理决定数量 550 行政许可.
  [[nodiscard]] bool is_lone_value() const {
    return width_ == 1 && block_.rows.size() == 1 && block_.rows.front().values.empty() &&
           block_.strays.size() == 1 && is_filled(block_.strays.front());
  }

  /// 行政处罚 行政强制 472 19.
  bool share_one_column() {
    const std::size_t count = block_.rows.size();
    if (width_ > 1 || count < 2) return false;
    for (std::size_t r = 0; r < count; ++r)
      if (block_.rows[r].row < 0 || (r + 1 < count && !block_.rows[r].values.empty())) return false;
    const auto& values = block_.rows.back().values;
    if (values.size() != count || !std::ranges::all_of(values, is_filled) || block_.rows.back().own_line)
      return false;
    rows_ = block_.rows;
    for (std::size_t r = 0; r < count; ++r) rows_[r].values = {values[r]};
    return true;
  }

  const Block& block_;
  std::size_t width_, before_;
  bool only_row_;
  std::vector<BlockRow> rows_;
};

}  // namespace

Owners settle_owners(const Block& block, std::size_t width, std::size_t before, bool only_row) {
  return OwnerFinder(block, width, before, only_row).find();
}

bool has_bare_row(std::span<const Block> blocks, std::span<const Owners> owners,
                  std::span<const BlockHeader> headers, const BlockRow& beside) {
  for (std::size_t b = 0; b < blocks.size(); ++b) {
    const std::size_t width = headers[b].columns.size();
    if (width != 0 && width < beside.values.size()) continue;
    const auto& rows = owners[b].rows.empty() ? blocks[b].rows : owners[b].rows;
    for (const BlockRow& row : rows)
      if (row.row >= 0 && row.row != beside.row && row.values.empty()) return true;
  }
  return false;
}

}  // namespace gongkai
