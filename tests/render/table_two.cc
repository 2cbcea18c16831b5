#include "render/table_two.h"

#include <algorithm>

#include "render/style.h"
#include "render/utf8.h"

namespace gongkai::render {
namespace {

/// One printed row and what it states; `values` go with `columns` of its block.
struct TwoRow {
  std::string label, item;
  std::vector<Value> values;
  std::vector<std::string> cells;
};

struct TwoBlock {
  std::string caption;
  std::vector<std::string> header;  ///< behind 信息内容
  const std::vector<Measure>* measures = nullptr;
  std::vector<TwoRow> rows;
  bool captioned = true, headed = true;
};

Value random_value(Rng& rng, Kind kind) {
  static constexpr std::int64_t kSizes[] = {0, 3, 40, 500, 9000, 200000};
  const std::int64_t value = rng.between(0, kSizes[rng.below(6)]);
  if (kind == Kind::kSigned) return rng.chance(30) ? -value : value;
  return kind == Kind::kFee || kind == Kind::kMoney ? value * 100 : value;
}

TwoBlock make_block(Rng& rng, const Block& form) {
  TwoBlock block;
  block.caption = form.caption;
  block.measures = &form.measures;
  for (const Measure& measure : form.measures) block.header.emplace_back(measure.label);
  for (const Item& item : form.items) {
    TwoRow& row = block.rows.emplace_back();
    row.label = item.label;
    row.item = item.code;
    for (const Measure& measure : form.measures) {
      row.values.push_back(random_value(rng, measure.kind));
      row.cells.push_back(print_value(row.values.back(), measure.kind, ValueStyle{}));
    }
  }
  return block;
}

class Maker {
 public:
  Maker(Rng& rng, const TwoOptions& options) : rng_(rng), options_(options) {}

  TableTwo make() {
    for (std::size_t b = 0; b < blocks(options_.edition).size(); ++b) {
      const Edition other = options_.edition == Edition::k2019 ? Edition::k2021 : Edition::k2019;
      const bool swapped = options_.mixed && b < blocks(other).size() && rng_.chance(40);
      blocks_.push_back(make_block(rng_, blocks(swapped ? other : options_.edition)[b]));
      if (swapped) say("block " + std::to_string(b) + " of the other form");
    }
    for (unsigned i = 0; i < options_.damages; ++i) damage();
    out_.table.number = 2;
    for (const TwoBlock& block : blocks_) width_ = std::max(width_, block.header.size());
    for (TwoBlock& block : blocks_) print(block);
    return std::move(out_);
  }

 private:
  void say(const std::string& what) { out_.what += (out_.what.empty() ? "" : "; ") + what; }

  TwoRow& any_row(TwoBlock*& block) {
    block = &blocks_[rng_.below(blocks_.size())];
    while (block->rows.empty()) block = &blocks_[rng_.below(blocks_.size())];
    return block->rows[rng_.below(block->rows.size())];
  }

  void damage() {
    TwoBlock* block = nullptr;
    TwoRow& row = any_row(block);
    const std::size_t cell = row.cells.empty() ? 0 : rng_.below(row.cells.size());
    const bool touched = row.cells.size() != block->header.size();
    const auto at = row.cells.begin() + static_cast<std::ptrdiff_t>(cell);
    switch (rng_.below(10)) {
      case 0:
        if (touched || !options_.keeps_rows || block->header.size() < 2) return;
        row.cells.erase(at);
        return say("cell lost of " + row.label);
      case 1:
        if (touched || !options_.keeps_long_rows || block->header.size() < 2) return;
        row.cells.insert(at, *at);
        return say("cell doubled of " + row.label);
      case 2:
        if (touched) return;
        row.cells[cell] = options_.blank;
        row.values[cell].reset();
        return say("blank in " + row.label);
      case 3: {
        TwoBlock* other = nullptr;
        TwoRow& with = any_row(other);
        if (other != block) return;
        std::swap(row, with);
        return say("rows exchanged");
      }
      case 4:
        row.item.clear();
        say("row lost: " + row.label);
        std::erase_if(block->rows, [](const TwoRow& r) { return r.item.empty(); });
        return;
      case 5:
        if (options_.mixed) return;
        block->headed = false;
        return say("header lost");
      case 6: {
        std::string& header = block->header[rng_.below(block->header.size())];
        const std::size_t length = points(header.substr(0, header.find("（")));
        const std::size_t lost = rng_.below(length);
        header = sub(header, 0, lost) + (rng_.chance(50) ? "某" : "") + sub(header, lost + 1);
        return say("header damaged: " + header);
      }
      case 7: {
        const std::size_t length = points(row.label);
        const std::size_t lost = rng_.below(length);
        row.label = sub(row.label, 0, lost) + (rng_.chance(50) ? "某" : "") + sub(row.label, lost + 1);
        return say("label damaged: " + row.label);
      }
      case 8:
        block->captioned = false;
        return say("caption lost");
      default:
        if (touched) return;
        row.cells[cell] = "见附件";
        row.values[cell].reset();
        return say("text in " + row.label);
    }
  }

  [[nodiscard]] bool before() const { return options_.extra == Extra::kSerial; }

  static Cell text(std::string_view text, bool value = false, unsigned cols = 1) {
    return {.text = std::string(text), .rows = 1, .cols = cols, .value = value};
  }

  void print(const TwoBlock& block) {
    const unsigned extra = options_.extra == Extra::kNone || options_.extra == Extra::kRepeated ? 0 : 1;
    out_.table.width = static_cast<unsigned>(width_) + 1 + extra;
    if (block.captioned)
      out_.table.rows.push_back({RowKind::kCaption, {text(block.caption, false, out_.table.width)}, {}});
    if (block.headed) print_row(RowKind::kHeader, "信息内容", block.header, {}, "");
    for (const TwoRow& row : block.rows) {
      lost_ = row.cells.size() < block.header.size();
      print_row(RowKind::kData, row.label, row.cells, "disclosure/" + row.item, std::to_string(++serial_));
      lost_ = false;
      for (std::size_t m = 0; m < row.values.size(); ++m)
        out_.stated["disclosure/" + row.item + "/" + std::string((*block.measures)[m].code)] = row.values[m];
    }
  }

  void print_row(RowKind kind, const std::string& label, const std::vector<std::string>& cells,
                 const std::string& place, const std::string& serial) {
    const bool header = kind == RowKind::kHeader;
    const auto extra_cell = [&](std::string_view name, const std::string& content) {
      return text(header ? name : content, !header && !before());
    };
    Row row{kind, {}, place};
    if (before()) row.cells.push_back(extra_cell("序号", serial));
    row.cells.push_back(text(label));
    if (options_.extra == Extra::kLineNumber) row.cells.push_back(extra_cell("行次", serial));
    for (std::size_t c = 0; c < cells.size(); ++c) {
      const bool last = c + 1 == cells.size();
      const auto rest = static_cast<unsigned>(last && !lost_ && c < width_ ? width_ - c : 1);
      const bool repeats = options_.extra == Extra::kRepeated;
      row.cells.push_back(text(cells[c], !header, repeats ? 1 : rest));
      for (unsigned n = 1; repeats && n < rest; ++n) row.cells.push_back(text(cells[c], !header));
    }
    if (options_.extra == Extra::kShare)
      row.cells.push_back(extra_cell("占比", std::to_string(rng_.below(100)) + "%"));
    if (options_.extra == Extra::kOtherYear)
      row.cells.push_back(extra_cell("上年数", std::to_string(rng_.below(9000))));
    out_.table.rows.push_back(std::move(row));
  }

  Rng& rng_;
  const TwoOptions& options_;
  std::vector<TwoBlock> blocks_;
  std::size_t width_ = 1;
  int serial_ = 0;
  bool lost_ = false;  // the row being printed lost a cell
  TableTwo out_;
};

}  // namespace

TableTwo make_table_two(Rng& rng, const TwoOptions& options) { return Maker(rng, options).make(); }

}  // namespace gongkai::render
