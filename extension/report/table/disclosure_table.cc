#include <algorithm>
#include <deque>
#include <map>
#include <set>

#include "report/table/align.h"
#include "report/table/disclosure_cells.h"
#include "report/table/statutory.h"

namespace gongkai {
namespace {

constexpr std::string_view table_name = "disclosure";

/// Table two: what was issued, decided and charged.
class DisclosureReader {
 public:
  DisclosureReader(const TableContext& context, Statutory& out)
      : context_(context),
        out_(out),
        catalogue_(context.catalogue),
        rows_(catalogue_.rows(Form::disclosure)) {}

  void read() {
    entries_ = assemble(context_.document, context_.tokens, context_.regions, Form::disclosure, catalogue_);
    if (entries_.empty()) return;
    out_.has_disclosure = true;
    alignment_ = align(entries_, Form::disclosure, catalogue_);
    split_into_blocks();
    decide_edition();
    if (out_.disclosure_edition < 0) {
      refuse_all();
      return;
    }
    for (const Block& block : blocks_) read_block(block);
    for (const auto& [key, cell] : read_) store(key, cell);
  }

 private:
  using Key = std::pair<int, int>;  // row of the form, column in the row
  struct ReadCell {
    std::optional<double> value;
    int measure;
    const Token* token;
  };

  void split_into_blocks() {
    blocks_.emplace_back();
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      const Entry& entry = entries_[i];
      const bool starts = entry.find(Form::disclosure, Role::caption) != nullptr ||
                          entry.find(Form::disclosure, Role::frame) != nullptr;
      const LabelDef* column = entry.find(Form::disclosure, Role::column);
      const bool header = column != nullptr || is_broken_header(i);
      if ((starts || header) && !blocks_.back().rows.empty()) blocks_.emplace_back();
      Block& block = blocks_.back();
      if (starts) block.header.clear();
      if (header && column != nullptr)
        block.header.push_back({entry.labels.front(), column->number, column->editions});
      if (header && column == nullptr) block.header.push_back({entry.labels.front(), -1, 0});
      if (alignment_[i].row >= 0) {
        block.rows.push_back(i);
      } else if (entry.has_label()) {
        note_unit(entry, block);
      }
      block.values.insert(block.values.end(), entry.values.begin(), entry.values.end());
      if (alignment_[i].row < 0 && !header && !starts) report_stray(entry);
    }
  }

  /// "本年新": a piece of a column header beside whole ones.
  [[nodiscard]] bool is_broken_header(std::size_t i) const {
    const Entry& entry = entries_[i];
    if (alignment_[i].row >= 0 || entry.known != nullptr || !entry.has_label() || !entry.values.empty())
      return false;
    if (is_piece_of_frame(entry.key)) return false;
    const auto near_header = [&](std::size_t j) {
      return j < entries_.size() && entries_[j].line == entry.line &&
             (entries_[j].find(Form::disclosure, Role::column) != nullptr ||
              entries_[j].find(Form::disclosure, Role::frame) != nullptr);
    };
    return near_header(i - 1) || near_header(i + 1) || (near_header(i - 2) && i >= 2) || near_header(i + 2);
  }

  /// "内容" of 信息内容 heads the labels, not a column.
  [[nodiscard]] bool is_piece_of_frame(const LabelKey& key) const {
    return std::ranges::any_of(catalogue_.labels(), [&](const LabelEntry& label) {
      return label.key.ends_with(key) && std::ranges::any_of(label.defs, [](const LabelDef* def) {
               return def->form == Form::disclosure && def->role == Role::frame;
             });
    });
  }

  void note_unit(const Entry& entry, Block& block) const {
    if (entry.known != nullptr || !entry.values.empty()) return;
    if (const auto power = header_money_power(entry.raw_label(), catalogue_)) block.note_power = power;
  }

  void report_stray(const Entry& entry) {
    const bool number =
        std::ranges::any_of(entry.values, [](const Token* t) { return t->kind == TokenKind::value; });
    if (!number) return;
    if (entry.has_label()) {
      context_.diagnostics.add("unknown_row", std::string(table_name), entry.raw_label(), entry.line);
    } else {
      loose_.push_back(&entry);
    }
  }

  /// By the headers; where there are none, by rows only one edition has; then by how many values the rows
  /// have.
  void decide_edition() {
    std::map<EditionSet, int> votes;
    for (const Block& block : blocks_)
      for (const HeaderCell& header : block.header)
        if (header.measure >= 0) ++votes[header.editions];
    EditionSet editions = intersect(votes);
    if (!is_single(editions)) {
      for (const Block& block : blocks_)
        for (const std::size_t i : block.rows) editions &= rows_[row_of(i)].editions;
    }
    if (!is_single(editions)) {
      for (const Block& block : blocks_)
        for (const std::size_t i : block.rows) editions &= editions_by_width(i);
    }
    for (std::size_t e = 0; e < catalogue_.editions().size(); ++e)
      if (editions == (EditionSet{1} << e)) out_.disclosure_edition = static_cast<int>(e);
  }

  /// The editions all headers share; where they share none, those the most headers speak for.
  [[nodiscard]] static EditionSet intersect(const std::map<EditionSet, int>& votes) {
    EditionSet all = ~EditionSet{0};
    for (const auto& [set, count] : votes) all &= set;
    if (all != 0) return all;
    const auto most = std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; });
    const auto rivals =
        std::ranges::count_if(votes, [&](const auto& vote) { return vote.second == most->second; });
    return rivals == 1 ? most->first : 0;
  }

  [[nodiscard]] static bool is_single(EditionSet set) { return set != 0 && (set & (set - 1)) == 0; }

  [[nodiscard]] EditionSet editions_by_width(std::size_t i) const {
    const auto values = static_cast<std::size_t>(std::ranges::count_if(
        entries_[i].values, [](const Token* t) { return t->kind == TokenKind::value; }));
    EditionSet set = 0;
    for (std::size_t e = 0; e < catalogue_.editions().size(); ++e)
      if (catalogue_.cells(static_cast<int>(e), alignment_[i].row).size() == values)
        set |= EditionSet{1} << e;
    return values == 0 ? ~EditionSet{0} : set;
  }

  [[nodiscard]] std::size_t row_of(std::size_t i) const {
    return static_cast<std::size_t>(alignment_[i].row);
  }

  void refuse_all() {
    for (const Block& block : blocks_)
      for (const std::size_t i : block.rows)
        if (!entries_[i].values.empty())
          context_.diagnostics.add("ambiguous_edition", place(table_name, rows_[row_of(i)].code),
                                   entries_[i].raw_values(), entries_[i].line);
    report_loose();
  }

  void report_loose() {
    for (const Entry* entry : loose_)
      context_.diagnostics.add("orphan_values", std::string(table_name), entry->raw_values(), entry->line);
    loose_.clear();
  }

  void read_block(const Block& block) {
    const auto placements = place_rows(block);
    const bool whole = std::ranges::all_of(placements, [](const Placement& p) { return p.certain; });
    const auto paired = whole ? std::vector<Placement>{} : pair_in_order(block);
    for (std::size_t r = 0; r < block.rows.size(); ++r)
      read_row(block, block.rows[r], paired.empty() ? placements[r] : paired[r]);
    if (paired.empty()) {
      report_block_strays(block);
    }
  }

  /// Values beside no row of their block, unless the block's rows took them in order.
  void report_block_strays(const Block& block) {
    for (auto at = loose_.begin(); at != loose_.end();) {
      const auto mine = std::ranges::find(block.values, (*at)->values.front()) != block.values.end();
      if (!mine) {
        ++at;
        continue;
      }
      context_.diagnostics.add("orphan_values", std::string(table_name), (*at)->raw_values(), (*at)->line);
      at = loose_.erase(at);
    }
  }

  [[nodiscard]] std::span<const CellDef> cells_of(std::size_t i) const {
    return catalogue_.cells(out_.disclosure_edition, alignment_[i].row);
  }

  std::vector<Placement> place_rows(const Block& block) {
    std::vector<const Entry*> full;
    std::vector<Placement> placements;
    for (const std::size_t i : block.rows) {
      const ColumnOrder order = order_columns(block.header, cells_of(i));
      placements.push_back(place_row(entries_[i], order.width));
      if (placements.back().certain && entries_[i].values.size() == order.width) full.push_back(&entries_[i]);
    }
    for (std::size_t r = 0; r < placements.size(); ++r) {
      const Entry& entry = entries_[block.rows[r]];
      const std::size_t width = placements[r].columns.size();
      if (!placements[r].certain && !entry.values.empty() && entry.values.size() < width && !entry.foreign)
        placements[r] = place_by_position(entry, width, full, context_.document);
    }
    return placements;
  }

  const RowShape& shape_of(std::size_t width) {
    const auto known = shapes_.find(width);
    return known != shapes_.end()
               ? known->second
               : shapes_.emplace(width, learn_shape(entries_, width, context_)).first->second;
  }

  Placement place_row(const Entry& entry, std::size_t width) {
    Placement placement = place_in_order(entry, shape_of(width), context_.document);
    if (placement.certain || entry.foreign) return placement;
    std::vector<const Token*> stated;
    std::ranges::copy_if(entry.values, std::back_inserter(stated),
                         [](const Token* t) { return t->kind == TokenKind::value; });
    if (width == 1 && stated.size() == 1) {  // merged cells around the only value
      placement.columns = stated;
      placement.certain = true;
    } else if (entry.arrangement != Arrangement::ruled && entry.arrangement != Arrangement::listed &&
               entry.values.size() == width + 1 && stated.size() == width + 1) {
      merge_broken(stated, placement);
    }
    return placement;
  }

  /// "117 268" where one value too many stands: joined if only one pair can be one number.
  void merge_broken(const std::vector<const Token*>& stated, Placement& placement) {
    std::vector<std::vector<const Token*>> ways;
    for (std::size_t i = 0; i + 1 < stated.size(); ++i) {
      std::string text = std::string(stated[i]->text) + " " + std::string(stated[i + 1]->text);
      if (!read_cell(text, catalogue_).broken) continue;
      Token& joined = tokens_.emplace_back(*stated[i]);
      joined.text = texts_.emplace_back(std::move(text));
      std::vector<const Token*> columns(stated);
      columns[i] = &joined;
      columns.erase(columns.begin() + static_cast<std::ptrdiff_t>(i) + 1);
      ways.push_back(std::move(columns));
    }
    if (ways.size() != 1) return;
    placement.columns = std::move(ways.front());
    placement.certain = true;
  }

  /// Text in reading order: where all rows the form has in this block were met and the block has just their
  /// number of values, order tells which is whose as long as there is one row or one column.
  std::vector<Placement> pair_in_order(const Block& block) {
    std::set<int> met;
    std::size_t width = 0;
    for (const std::size_t i : block.rows) {
      met.insert(alignment_[i].row);
      width = std::max(width, cells_of(i).size());
    }
    if (block.rows.empty() || met.size() != block.rows.size() || (met.size() > 1 && width > 1)) return {};
    const int article = rows_[row_of(block.rows.front())].article20;
    const EditionSet edition = EditionSet{1} << out_.disclosure_edition;
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      const bool expected = rows_[row].article20 == article && (rows_[row].editions & edition) != 0;
      if (expected != met.contains(static_cast<int>(row))) return {};
    }
    const bool plain =
        std::ranges::all_of(block.values, [](const Token* t) { return t->kind == TokenKind::value; });
    if (!plain || block.values.size() != met.size() * width) return {};
    std::vector<Placement> placements;
    for (std::size_t r = 0; r < block.rows.size(); ++r) {
      const auto first = block.values.begin() + static_cast<std::ptrdiff_t>(r * width);
      placements.push_back({.columns = {first, first + static_cast<std::ptrdiff_t>(width)}, .certain = true});
    }
    std::erase_if(loose_, [&](const Entry* entry) {
      return std::ranges::find(block.values, entry->values.front()) != block.values.end();
    });
    return placements;
  }

  void read_row(const Block& block, std::size_t i, const Placement& placement) {
    const Entry& entry = entries_[i];
    const std::string_view code = rows_[row_of(i)].code;
    const auto cells = cells_of(i);
    if (cells.empty()) {
      context_.diagnostics.add("unknown_row", place(table_name, code), entry.raw_label(), entry.line);
      return;
    }
    if (alignment_[i].fuzzy)
      context_.diagnostics.add("fuzzy_label", place(table_name, code), entry.raw_label(), entry.line);
    if (placement.by_position)
      context_.diagnostics.add("placed_by_position", place(table_name, code), entry.raw_values(), entry.line);
    ColumnOrder order = order_columns(block.header, cells);
    if (order.width != placement.columns.size()) order = order_columns({}, cells);
    for (std::size_t c = 0; c < cells.size(); ++c) {
      const std::size_t position = order.position[c];
      const Token* header = position < block.header.size() ? block.header[position].token : nullptr;
      read_cell_of(block, entry, cells[c], placement.certain ? placement.columns[position] : nullptr, header,
                   placement.certain);
    }
  }

  void read_cell_of(const Block& block, const Entry& entry, const CellDef& cell, const Token* token,
                    const Token* header, bool placed) {
    const std::string where = place(table_name, rows_[static_cast<std::size_t>(cell.row)].code,
                                    catalogue_.measures()[static_cast<std::size_t>(cell.measure)]);
    AmountReading reading;
    if (!placed) {
      reading.diagnostic = entry.values.empty() ? "missing_cell" : "unplaced_values";
    } else if (token == nullptr) {
      reading.diagnostic = "blank_cell";
    } else {
      reading = read_amount(*token, cell, header, block, context_);
    }
    const std::size_t line = token == nullptr ? entry.line : context_.document.line_of(token->cell);
    const std::string raw = token == nullptr ? entry.raw_values() : std::string(token->text);
    if (!reading.diagnostic.empty()) context_.diagnostics.add(reading.diagnostic, where, raw, line);
    keep({cell.row, cell.column}, {reading.value, cell.measure, token}, placed, where, line);
  }

  void keep(Key key, ReadCell cell, bool placed, const std::string& where, std::size_t line) {
    const auto [at, fresh] = read_.try_emplace(key, cell);
    if (fresh || !placed) return;
    ReadCell& first = at->second;
    if (first.token == nullptr) {
      first = cell;
    } else if (first.value != cell.value) {
      const std::string both = std::string(first.token->text) + ", " +
                               std::string(cell.token == nullptr ? std::string_view{} : cell.token->text);
      context_.diagnostics.add("conflicting_cell", where, both, line);
      first.value.reset();
    }
  }

  void store(const Key& key, const ReadCell& cell) {
    DisclosureRow row;
    row.item = rows_[static_cast<std::size_t>(key.first)].code;
    row.measure = catalogue_.measures()[static_cast<std::size_t>(cell.measure)];
    row.value = cell.value;
    if (cell.token != nullptr) out_.facts.push_back({cell.token->cell, table_name, row.item, row.measure});
    out_.disclosure.push_back(row);
  }

  const TableContext& context_;
  Statutory& out_;
  const Catalogue& catalogue_;
  std::span<const RowDef> rows_;
  std::vector<Entry> entries_;
  std::vector<Alignment> alignment_;
  std::vector<Block> blocks_;
  std::vector<const Entry*> loose_;  // values beside no label
  std::map<Key, ReadCell> read_;
  std::map<std::size_t, RowShape> shapes_;  // by width
  std::deque<std::string> texts_;
  std::deque<Token> tokens_;
};

}  // namespace

void read_disclosure(const TableContext& context, Statutory& out) { DisclosureReader(context, out).read(); }

}  // namespace gongkai
