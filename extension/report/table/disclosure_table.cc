#include <algorithm>
#include <map>
#include <set>

#include "report/table/disclosure_cells.h"
#include "report/table/disclosure_edition.h"
#include "report/table/disclosure_place.h"
#include "report/table/disclosure_rows.h"
#include "report/table/statutory.h"

namespace gongkai {
namespace {

constexpr std::string_view table_name = "disclosure";
constexpr std::size_t fewest_differing = 2;  // rows: in one alone a figure may be damaged

/// Table two: what was issued, decided and charged. Every block is read by its own header; a block without
/// one by the form the rest of the table is on.
class DisclosureReader {
 public:
  DisclosureReader(const TableContext& context, Statutory& out)
      : context_(context),
        out_(out),
        catalogue_(context.catalogue),
        rows_(catalogue_.rows(Form::disclosure)),
        grid_(context.document, context.regions, Form::disclosure),
        placer_(context, grid_) {}

  void read() {
    if (std::ranges::find(context_.regions, Form::disclosure, &Region::form) == context_.regions.end())
      return;
    out_.has_disclosure = true;
    blocks_ = assemble_blocks(context_, grid_, made_);
    name_damaged_rows(blocks_, catalogue_);
    for (const Block& block : blocks_) {
      headers_.push_back(read_header(block, first_row(block), grid_, context_));
      for (const BlockRow& row : block.rows) placer_.learn(row, headers_.back());
    }
    const DisclosureEdition edition = edition_of(blocks_, headers_, catalogue_);
    out_.disclosure_edition = edition.number;
    unanimous_ = edition.unanimous;
    for (std::size_t b = 0; b < blocks_.size(); ++b) owners_.push_back(find_owners(blocks_[b], headers_[b]));
    for (std::size_t b = 0; b < blocks_.size(); ++b) read_block(blocks_[b], headers_[b], owners_[b]);
    for (const auto& [key, cell] : read_) store(key, cell);
  }

 private:
  using Key = std::pair<int, int>;  // row of the form, place of the cell in it (the later form's behind)
  struct ReadCell {
    std::optional<double> value;
    int measure;
    const Token* token;
    std::optional<std::size_t> again = std::nullopt;  ///< the line of the same value in another table
  };
  /// What is to be read of one row: the cells of a form, each with its place among the header's columns.
  struct Wanted {
    const CellDef* cell;
    std::vector<std::size_t> columns;  // of the placement; empty: the header does not have it
  };

  [[nodiscard]] static int first_row(const Block& block) {
    const auto at = std::ranges::find_if(block.rows, [](const BlockRow& row) { return row.row >= 0; });
    return at == block.rows.end() ? -1 : at->row;
  }

  // Blocks and rows.

  [[nodiscard]] Owners find_owners(const Block& block, const BlockHeader& header) const {
    const bool only_row = block.rows.size() == 1 && stands_alone(block.rows.front().row);
    return settle_owners(block, header.columns.size(), header.before.size(), only_row);
  }

  void read_block(const Block& block, const BlockHeader& header, const Owners& owners) {
    for (const HeaderColumn& column : header.columns)
      if (column.measure < 0 && !column.key.empty())
        context_.diagnostics.add("unknown_column", std::string(table_name), column.text,
                                 context_.document.line_of(column.token->cell));
    for (std::size_t r = 0; r < block.rows.size(); ++r) {
      const BlockRow& row = block.rows[r];
      if (row.row >= 0) {
        const BlockRow& owned = owners.rows.empty() ? row : owners.rows[r];
        read_row(block, header, owned,
                 !row.shared_line && (row.own_line || ((owners.certain || !owners.rows.empty()) &&
                                                       !has_bare_row(blocks_, owners_, headers_, owned))));
      } else if (std::ranges::any_of(row.values,
                                     [](const Token* t) { return t->kind == TokenKind::value; })) {
        context_.diagnostics.add("unknown_row", std::string(table_name), row.raw_label(), row.line);
      }
    }
    for (const Token* stray : owners.orphans)
      context_.diagnostics.add("orphan_values", std::string(table_name), stray->text,
                               context_.document.line_of(stray->cell));
  }

  /// Whether the form the table is on has no other row under the same item of Article 20.
  [[nodiscard]] bool stands_alone(int row) const {
    if (row < 0 || out_.disclosure_edition < 0) return false;
    const EditionSet edition = EditionSet{1} << out_.disclosure_edition;
    const int item = rows_[static_cast<std::size_t>(row)].article20;
    return std::ranges::count_if(rows_, [&](const RowDef& other) {
             return other.article20 == item && (other.editions & edition) != 0;
           }) == 1;
  }

  void read_row(const Block& block, const BlockHeader& met, const BlockRow& row, bool owned) {
    const std::string_view code = rows_[static_cast<std::size_t>(row.row)].code;
    if (row.fuzzy)
      context_.diagnostics.add("fuzzy_label", place(table_name, code), row.raw_label(), row.line);
    const bool own = is_header_of(met, row.row);
    const BlockHeader assumed = own ? BlockHeader{} : assumed_header(met, row.row);
    const BlockHeader& header = own ? met : assumed;
    const std::vector<Wanted> wanted = cells_wanted(header, row.row);
    if (wanted.empty()) {
      say_unreadable(row, code);
      return;
    }
    const bool whole = is_whole(header, wanted, block.rows.size() > 1 && row.own_line);
    RowPlacement placement;
    if (owned && whole && !block.header_unread) placement = placer_.place(row, header);
    const auto differ = [&](const Wanted& one) { return differs(one, placement); };
    if (placement.certain && (repeats_differ(header, placement) || std::ranges::any_of(wanted, differ)))
      placement.certain = false;
    if (placement.by_position)
      context_.diagnostics.add("placed_by_position", place(table_name, code), row.raw_values(), row.line);
    if (placement.certain && header.assumed && wanted.size() > 1)
      context_.diagnostics.add("assumed_header", place(table_name, code), row.raw_values(), row.line);
    if (is_of_another_form(row.row, wanted))
      context_.diagnostics.add("conflicting_cell", place(table_name, code), row.raw_values(), row.line);
    for (const Wanted& one : wanted) read_cell_of(block, header, row, one, placement);
  }

  /// An item that stands in two blocks with different columns is stated by neither.
  bool is_of_another_form(int row, const std::vector<Wanted>& wanted) {
    std::set<int> measures;
    for (const Wanted& one : wanted) measures.insert(one.cell->measure);
    const auto [at, fresh] = measures_.try_emplace(row, measures);
    if (fresh || at->second == measures) return false;
    return disputed_.insert(row).second;
  }

  void say_unreadable(const BlockRow& row, std::string_view code) {
    if (out_.disclosure_edition >= 0) {
      context_.diagnostics.add("unknown_row", place(table_name, code), row.raw_label(), row.line);
    } else if (!row.values.empty()) {
      context_.diagnostics.add("ambiguous_edition", place(table_name, code), row.raw_values(), row.line);
    }
  }

  /// The cell of the forms that `measure` of a row is; nullptr where no form has it. The table's edition
  /// first.
  [[nodiscard]] const CellDef* find_cell(int row, int measure, EditionSet editions) const {
    const CellDef* found = nullptr;
    for (std::size_t e = 0; e < catalogue_.editions().size(); ++e)
      for (const CellDef& cell : catalogue_.cells(static_cast<int>(e), row))
        if (cell.measure == measure && (found == nullptr || (editions & (EditionSet{1} << e)) != 0))
          found = &cell;
    return found;
  }

  /// A header all of whose known columns are other rows' is not this row's: its own was lost.
  [[nodiscard]] bool is_header_of(const BlockHeader& header, int row) const {
    bool known = false;
    for (const auto* columns : {&header.columns, &header.before})
      for (const HeaderColumn& column : *columns) {
        if (column.measure < 0) continue;
        known = true;
        if (find_cell(row, column.measure, column.editions) != nullptr) return true;
      }
    return !known && !header.columns.empty();
  }

  /// The columns of the form the table is on, where it is on one only.
  [[nodiscard]] BlockHeader assumed_header(const BlockHeader& met, int row) const {
    BlockHeader header;
    if (out_.disclosure_edition < 0 || !unanimous_) return header;
    for (const CellDef& cell : catalogue_.cells(out_.disclosure_edition, row)) {
      HeaderColumn& column = header.columns.emplace_back();
      column.measure = cell.measure;
      column.editions = EditionSet{1} << out_.disclosure_edition;
    }
    header.line = met.line;
    header.assumed = true;
    return header;
  }

  /// The cells the header names; and those of its form that it does not, where it is one form's.
  [[nodiscard]] std::vector<Wanted> cells_wanted(const BlockHeader& header, int row) const {
    std::vector<Wanted> wanted;
    EditionSet editions = ~EditionSet{0};
    std::size_t at = 0;
    for (const auto* columns : {&header.columns, &header.before})
      for (const HeaderColumn& column : *columns) {
        const std::size_t place = at++;
        if (column.measure < 0) continue;
        const CellDef* cell = find_cell(row, column.measure, column.editions);
        if (cell == nullptr) continue;
        editions &= column.editions;
        const auto same = std::ranges::find_if(
            wanted, [&](const Wanted& other) { return other.cell->measure == cell->measure; });
        if (same == wanted.end()) {
          wanted.push_back({cell, {place}});
        } else {
          same->columns.push_back(place);
        }
      }
    int edition = wanted.empty() ? out_.disclosure_edition : -1;
    for (std::size_t e = 0; e < catalogue_.editions().size(); ++e)
      if (!wanted.empty() && editions == (EditionSet{1} << e)) edition = static_cast<int>(e);
    if (edition < 0) return wanted;
    for (const CellDef& cell : catalogue_.cells(edition, row)) {
      const auto same =
          std::ranges::find_if(wanted, [&](const Wanted& one) { return one.cell->measure == cell.measure; });
      if (same == wanted.end()) wanted.push_back({&cell, {}});
    }
    return wanted;
  }

  /// A header that lacks a column may have lost it, and a row as short may have lost another's value: unless
  /// a word that is not known stands for it, or the table has it nowhere and the row is one of several of
  /// cells.
  [[nodiscard]] bool is_whole(const BlockHeader& header, const std::vector<Wanted>& wanted,
                              bool among_rows) const {
    const auto lacks = [](const Wanted& one) { return one.columns.empty(); };
    const auto unknown = std::ranges::count_if(header.columns, &HeaderColumn::is_unknown);
    if (unknown >= std::ranges::count_if(wanted, lacks)) return true;
    return among_rows && unknown == 0 && std::ranges::none_of(wanted, [&](const Wanted& one) {
             return lacks(one) && is_named_anywhere(one.cell->measure);
           });
  }

  [[nodiscard]] bool is_named_anywhere(int measure) const {
    return std::ranges::any_of(headers_, [&](const BlockHeader& header) {
      return std::ranges::find(header.columns, measure, &HeaderColumn::measure) != header.columns.end();
    });
  }

  /// A column written out several times states one value; two show that the row's cells stand elsewhere.
  [[nodiscard]] static bool repeats_differ(const BlockHeader& header, const RowPlacement& placement) {
    const auto& columns = header.columns;
    const bool only = std::ranges::all_of(
        columns, [&](const HeaderColumn& column) { return column.key == columns.front().key; });
    for (std::size_t c = 1; c < columns.size(); ++c) {
      const bool repeated = !columns[c].key.empty() && columns[c].key == columns[c - 1].key &&
                            columns[c].measure == columns[c - 1].measure;
      if (!repeated) continue;
      const Token* left = placement.columns[c - 1];
      const Token* right = placement.columns[c];
      if (left == nullptr || right == nullptr || left->text == right->text) continue;
      if (!only || (is_filled(left) && is_filled(right))) return true;
    }
    return false;
  }

  /// The header's columns of one measure that do not state the same.
  [[nodiscard]] static bool differs(const Wanted& wanted, const RowPlacement& placement) {
    const Token* first = nullptr;
    for (const std::size_t c : wanted.columns) {
      const Token* here = placement.columns[c];
      if (here == nullptr || !is_filled(here)) continue;
      if (first != nullptr && first->text != here->text) return true;
      first = here;
    }
    return false;
  }

  // Cells.

  void read_cell_of(const Block& block, const BlockHeader& header, const BlockRow& row, const Wanted& wanted,
                    const RowPlacement& placement) {
    const std::string where = place(table_name, rows_[static_cast<std::size_t>(row.row)].code,
                                    catalogue_.measures()[static_cast<std::size_t>(wanted.cell->measure)]);
    AmountReading reading;
    const Token* token = nullptr;
    if (!placement.certain) {
      reading.diagnostic = row.values.empty() ? "missing_cell" : "unplaced_values";
    } else if (wanted.columns.empty()) {
      reading.diagnostic = "missing_cell";
    } else {
      reading = read_columns(block, header, wanted, placement, token);
    }
    const std::size_t line = token == nullptr ? row.line : context_.document.line_of(token->cell);
    const std::string raw = token == nullptr ? row.raw_values() : std::string(token->text);
    if (!reading.diagnostic.empty()) context_.diagnostics.add(reading.diagnostic, where, raw, line);
    keep(*wanted.cell, {reading.value, wanted.cell->measure, token}, placement.certain, where, line);
  }

  /// The first stated of the columns: they are one column written out.
  AmountReading read_columns(const Block& block, const BlockHeader& header, const Wanted& wanted,
                             const RowPlacement& placement, const Token*& token) {
    std::size_t at = wanted.columns.front();
    for (const std::size_t c : wanted.columns) {
      if (placement.merged[c]) return {{}, "unplaced_values"};
      if (token == nullptr || !is_filled(token)) token = placement.columns[at = c];
    }
    if (token == nullptr || !is_filled(token)) return {{}, "blank_cell"};
    const HeaderColumn& column =
        at < header.columns.size() ? header.columns[at] : header.before[at - header.columns.size()];
    AmountReading reading = read_amount(*token, *wanted.cell, column.text, block.note_power, context_);
    if (header.assumed && reading.diagnostic == "unit_not_stated")
      reading.value.reset();  // it was the header's
    return reading;
  }

  void keep(const CellDef& cell, ReadCell met, bool placed, const std::string& where, std::size_t line) {
    const auto place_in_order = [&] {
      int place = cell.column;
      for (int e = 0; e < cell.edition; ++e) place += static_cast<int>(catalogue_.cells(e, cell.row).size());
      return place;
    };
    Key key{cell.row, place_in_order()};
    for (const auto& [other, read] : read_)
      if (other.first == cell.row && read.measure == met.measure) key = other;
    const auto [at, fresh] = read_.try_emplace(key, met);
    if (fresh || !placed) return;
    ReadCell& first = at->second;
    if (first.token == nullptr) {
      first = met;
    } else if (first.value != met.value) {
      std::string both = std::string(first.token->text) + ", ";
      if (met.token != nullptr) both += met.token->text;
      context_.diagnostics.add("conflicting_cell", where, both, line);
      first.value.reset();
      differing_.insert(cell.row);
    } else {
      first.again = line;
    }
  }

  /// What two tables that differ happen to have in common is not the year's, unless it is nothing.
  [[nodiscard]] bool is_of_rivals(const ReadCell& cell) const {
    return cell.again && cell.value.value_or(0) != 0 && differing_.size() >= fewest_differing;
  }

  void store(const Key& key, const ReadCell& cell) {
    DisclosureRow row;
    row.item = rows_[static_cast<std::size_t>(key.first)].code;
    row.measure = catalogue_.measures()[static_cast<std::size_t>(cell.measure)];
    if (is_of_rivals(cell)) {
      context_.diagnostics.add("rival_tables", place(table_name, row.item, row.measure), cell.token->text,
                               *cell.again);
    } else if (!disputed_.contains(key.first)) {
      row.value = cell.value;
    }
    if (cell.token != nullptr) out_.facts.push_back({cell.token->cell, table_name, row.item, row.measure});
    out_.disclosure.push_back(row);
  }

  const TableContext& context_;
  Statutory& out_;
  const Catalogue& catalogue_;
  std::span<const RowDef> rows_;
  CellGrid grid_;
  RowPlacer placer_;
  std::deque<Token> made_;
  std::vector<Block> blocks_;
  std::vector<BlockHeader> headers_;
  std::vector<Owners> owners_;
  bool unanimous_ = true;  // all columns of all headers are one edition's
  std::map<Key, ReadCell> read_;
  std::map<int, std::set<int>> measures_;  // by row, of the block first met
  std::set<int> differing_;                // rows met again with other values
  std::set<int> disputed_;                 // rows met in blocks of different columns
};

}  // namespace

void read_disclosure(const TableContext& context, Statutory& out) { DisclosureReader(context, out).read(); }

}  // namespace gongkai
