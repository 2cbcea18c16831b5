#include "report/table/disclosure_header.h"

#include <algorithm>
#include <ranges>

namespace gongkai {
namespace {

constexpr std::size_t shortest_beginning = 2;  // ideographs of a name cut short
constexpr std::size_t shortest_damaged = 4;    // … of one that lost a character

struct Piece {
  HeaderColumn column;
  bool frame = false;
  std::size_t line = 0;
};

const LabelDef* find_def(const LabelEntry* entry, Role role) {
  if (entry == nullptr) return nullptr;
  for (const LabelDef* def : entry->defs)
    if (def->form == Form::disclosure && def->role == role) return def;
  return nullptr;
}

/// The name cut short, or a character of it lost.
bool may_be(const LabelKey& met, const LabelKey& name) {
  if (met.size() >= shortest_beginning && name.starts_with(met)) return true;
  if (met.size() + 1 != name.size() || met.size() < shortest_damaged) return false;
  const auto differ = std::ranges::mismatch(met, name);
  return std::equal(differ.in1, met.end(), differ.in2 + 1);
}

class HeaderReader {
 public:
  HeaderReader(const Block& block, int row, const CellGrid& grid, const TableContext& context)
      : block_(block), row_(row), grid_(grid), document_(context.document), catalogue_(context.catalogue) {}

  BlockHeader read() {
    BlockHeader header;
    if (block_.header.empty()) return header;
    survey();
    header.ruled = ruled_;
    header.placed = placed_;
    header.line = block_.header.back().line;
    if (ruled_ && lines_ == 1) header.cells = document_.lines[header.line].cell_count;
    for (const HeaderPiece& piece : block_.header) add(piece);
    if (!stacks()) join_neighbours();
    if (stacks()) std::ranges::stable_sort(pieces_, {}, [](const Piece& p) { return p.column.extent.from; });
    for (Piece& piece : pieces_) name(piece);
    share_out(header);
    complete(header);
    if (stacks()) doubt_torn(header);
    if (header.ruled) spread(header);
    return header;
  }

 private:
  void survey() {
    ruled_ = placed_ = true;
    bool beside = false;
    for (std::size_t i = 0; i < block_.header.size(); ++i) {
      const HeaderPiece& piece = block_.header[i];
      ruled_ = ruled_ && grid_.width(piece.line) > 0;
      if (i == 0) continue;
      const HeaderPiece& last = block_.header[i - 1];
      lines_ += piece.line != last.line ? 1 : 0;
      beside = beside || (piece.line == last.line && piece.token->cell != last.token->cell);
      if (piece.token->cell == last.token->cell) placed_ = false;
    }
    placed_ = placed_ && beside;
    if (ruled_ && !placed_) placed_ = lines_ == 1;
  }

  /// Pieces on several lines stand over each other; not where a column or two run down the lines cell by
  /// cell.
  [[nodiscard]] bool stacks() const { return placed_ && lines_ > 1; }

  void add(const HeaderPiece& piece) {
    if (stacks()) {
      const auto above = std::ranges::find_if(pieces_, [&](const Piece& other) {
        return other.line != piece.line && (ruled_ ? other.column.extent.from == piece.extent.from
                                                   : other.column.extent.overlaps(piece.extent));
      });
      if (above != pieces_.end()) {
        if (above->column.key != piece.token->key) append(above->column, piece.token->text, piece.token->key);
        above->line = piece.line;
        return;
      }
    }
    Piece& fresh = pieces_.emplace_back();
    fresh.line = piece.line;
    fresh.column.text = piece.token->text;
    fresh.column.key = piece.token->is_value() ? LabelKey{} : piece.token->key;
    fresh.column.extent = piece.extent;
    fresh.column.token = piece.token;
  }

  static void append(HeaderColumn& column, std::string_view text, const LabelKey& key) {
    column.text += text;
    column.key += key;
  }

  /// One piece a line: what makes a name of the form together is one column.
  void join_neighbours() {
    for (std::size_t i = 0; i + 1 < pieces_.size();) {
      const LabelKey joined = pieces_[i].column.key + pieces_[i + 1].column.key;
      const LabelEntry* entry = catalogue_.find(joined);
      const bool whole = find_def(entry, Role::column) != nullptr || find_def(entry, Role::frame) != nullptr;
      if (!whole || pieces_[i].column.key.empty() || pieces_[i + 1].column.key.empty()) {
        ++i;
        continue;
      }
      append(pieces_[i].column, pieces_[i + 1].column.text, pieces_[i + 1].column.key);
      pieces_.erase(pieces_.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
  }

  void name(Piece& piece) const {
    HeaderColumn& column = piece.column;
    const LabelEntry* entry = catalogue_.find(column.key);
    if (entry == nullptr && column.key == column.token->key) entry = column.token->entry;  // with a remark
    if (const LabelDef* def = find_def(entry, Role::column)) {
      column.measure = def->number;
      column.editions = def->editions;
    }
    piece.frame = find_def(entry, Role::frame) != nullptr || is_piece_of_frame(column.key);
  }

  /// "内容" of 信息内容.
  [[nodiscard]] bool is_piece_of_frame(const LabelKey& key) const {
    return !key.empty() && std::ranges::any_of(catalogue_.labels(), [&](const LabelEntry& label) {
      return label.key.ends_with(key) && find_def(&label, Role::frame) != nullptr;
    });
  }

  void share_out(BlockHeader& header) {
    const auto frame = std::ranges::find_if(pieces_, &Piece::frame);
    for (auto at = pieces_.begin(); at != pieces_.end(); ++at)
      if (!at->frame)
        (frame != pieces_.end() && at < frame ? header.before : header.columns).push_back(at->column);
    if (frame != pieces_.end()) header.label = frame->column.extent;
    if (frame == pieces_.end() && !header.columns.empty())
      header.label = {0, header.columns.front().extent.from};
  }

  /// Columns of ruled lines reach up to the next: cells merged with them were written as blank ones.
  void spread(BlockHeader& header) const {
    for (const HeaderPiece& piece : block_.header)
      header.width = std::max(header.width, grid_.width(piece.line));
    std::uint32_t end = header.width;
    const auto reach = [&](CellGrid::Extent& extent) {
      extent.to = std::max(end, extent.to);
      end = extent.from;
    };
    for (HeaderColumn& column : std::views::reverse(header.columns)) reach(column.extent);
    reach(header.label);
    for (HeaderColumn& column : std::views::reverse(header.before)) reach(column.extent);
  }

  /// A name goes on in another line, and some other is none of the form's: pieces were put together that do
  /// not belong together, and where its column stands nobody knows.
  static void doubt_torn(BlockHeader& header) {
    const bool unknown = std::ranges::any_of(header.columns, &HeaderColumn::is_unknown) ||
                         std::ranges::any_of(header.before, &HeaderColumn::is_unknown);
    const auto torn = [](const HeaderColumn& column) { return leaves_bracket_open(column.text); };
    if (!unknown || std::ranges::none_of(header.columns, torn)) return;
    for (HeaderColumn& column : header.columns) column.measure = -1;
  }

  // Names cut short.

  void complete(BlockHeader& header) {
    const auto unknown = [](const HeaderColumn& column) { return column.measure < 0; };
    if (row_ < 0 || std::ranges::none_of(header.columns, unknown)) return;
    std::vector<HeaderColumn> found;
    for (std::size_t e = 0; e < catalogue_.editions().size(); ++e) {
      std::vector<HeaderColumn> fit = fit_edition(header.columns, static_cast<int>(e));
      if (fit.empty()) continue;
      if (!found.empty()) return;
      found = std::move(fit);
    }
    if (found.empty()) return;
    if (found.size() != header.columns.size() && ruled_) return;
    if (found.size() != header.columns.size()) header.placed = false;
    header.columns = std::move(found);
  }

  [[nodiscard]] std::vector<HeaderColumn> fit_edition(const std::vector<HeaderColumn>& met,
                                                      int edition) const {
    const auto cells = catalogue_.cells(edition, row_);
    std::vector<HeaderColumn> fit;
    for (const HeaderColumn& column : met) {
      const bool next = fit.size() < cells.size();
      const LabelKey own = next ? key_of(cells[fit.size()].label) : LabelKey{};
      const bool begins = next && (column.measure >= 0 ? column.measure == cells[fit.size()].measure
                                                       : may_be(column.key, own));
      if (begins) {
        if (column.measure < 0 && is_of_other_form(column.key, edition)) return {};
        fit.push_back(column);
        fit.back().measure = cells[fit.size() - 1].measure;
        fit.back().editions = EditionSet{1} << edition;
        continue;
      }
      const bool rest = column.measure < 0 && column.key.size() >= shortest_beginning &&
                        std::ranges::any_of(cells, [&](const CellDef& cell) {
                          return key_of(cell.label).find(column.key) != LabelKey::npos;
                        });
      if (!rest) return {};
    }
    if (fit.size() != cells.size()) return {};
    return fit;
  }

  /// 本年 begins 本年收费金额, and 本年增/减 of the other form.
  [[nodiscard]] bool is_of_other_form(const LabelKey& key, int edition) const {
    for (std::size_t e = 0; e < catalogue_.editions().size(); ++e)
      for (const CellDef& cell : catalogue_.cells(static_cast<int>(e), row_))
        if (static_cast<int>(e) != edition && may_be(key, key_of(cell.label))) return true;
    return false;
  }

  const Block& block_;
  int row_;
  const CellGrid& grid_;
  const Document& document_;
  const Catalogue& catalogue_;
  std::vector<Piece> pieces_;
  std::size_t lines_ = 1;
  bool ruled_ = true, placed_ = true;
};

}  // namespace

BlockHeader read_header(const Block& block, int row, const CellGrid& grid, const TableContext& context) {
  return HeaderReader(block, row, grid, context).read();
}

}  // namespace gongkai
