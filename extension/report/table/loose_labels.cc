#include "report/table/loose_labels.h"

#include <algorithm>
#include <map>

#include "report/table/row_order.h"

namespace gongkai {
namespace {

class LabelReader {
 public:
  LabelReader(const LooseTable& table, std::span<const int> form) : table_(table), form_(form) {}

  LooseLabels read() {
    collect();
    find_displaced();
    find_exchanged();
    count();
    return std::move(out_);
  }

 private:
  [[nodiscard]] bool is_in_form(int row) const { return std::ranges::find(form_, row) != form_.end(); }

  void collect() {
    out_.in_order = table_.signs;
    for (const LooseTable::Known& known : table_.known)
      out_.in_order.push_back({known.before, known.row, known_line, known.order});
    std::ranges::sort(out_.in_order, {}, &Sign::order);
  }

  void find_displaced() {
    RowOrder<int> order;
    for (const Sign& sign : out_.in_order)
      if (is_in_form(sign.row)) {
        out_.shown.insert(sign.row);
        order.meet(sign.row, sign.order);
      }
    out_.contradicted = order.displaced();
  }

  /// Labels damaged beyond telling may show that rows have changed places.
  void find_exchanged() {
    const auto is_doubtful = [](const Sign& sign) {
      return sign.row == Sign::unknown && !sign.may_name.all();
    };
    if (std::ranges::none_of(table_.signs, is_doubtful)) return;
    std::set<std::size_t> seen;
    for (const int row : out_.shown) seen.insert(position_of(row));
    ExchangedRows exchanged(form_, std::move(seen));
    std::size_t before = 0;
    for (const Sign& sign : out_.in_order) {
      if (sign.before > before) exchanged.meet_value();
      before = sign.before;
      if (is_doubtful(sign)) exchanged.meet_doubtful(sign.may_name);
      if (is_in_form(sign.row)) exchanged.meet_row(position_of(sign.row));
      if (sign.line == known_line) exchanged.meet_value();
    }
    for (const std::size_t row : exchanged.rows()) out_.contradicted.insert(form_[row]);
  }

  [[nodiscard]] std::size_t position_of(int row) const {
    return static_cast<std::size_t>(std::ranges::find(form_, row) - form_.begin());
  }

  /// Rows that are known have their figures, however often they are there.
  void count() {
    std::map<std::size_t, int> on_line;  // several are names of columns, however false
    for (const Sign& sign : table_.signs) on_line[sign.line] += is_in_form(sign.row) ? 1 : 0;
    const bool all = out_.shown.size() == form_.size();
    std::map<int, std::size_t> met;
    std::set<int> loose;
    for (const Sign& sign : out_.in_order) {
      if (!is_in_form(sign.row)) continue;
      const bool known = sign.line == known_line;
      if (known || on_line[sign.line] == 1) ++met[sign.row];
      if (!known) loose.insert(sign.row);
    }
    out_.miscounted = std::ranges::any_of(
        met, [&](const auto& row) { return row.second > 1 && (!all || loose.contains(row.first)); });
  }

  static constexpr std::size_t known_line = static_cast<std::size_t>(-1);

  const LooseTable& table_;
  std::span<const int> form_;
  LooseLabels out_;
};

}  // namespace

LooseLabels look_at_labels(const LooseTable& table, std::span<const int> form) {
  return LabelReader(table, form).read();
}

}  // namespace gongkai
