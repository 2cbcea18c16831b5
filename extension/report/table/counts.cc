#include "report/table/counts.h"

#include <algorithm>

#include "base/cancel.h"
#include "report/table/loose_table.h"

namespace gongkai {
namespace {

constexpr std::size_t fewest_widened = 3;  // rows
constexpr double most_offset = 1.5;        // display columns by which a value may stand beside its column

/// Index of a cell among the cells of its line.
std::size_t cell_in_line(const Token& token, const Document& document) {
  return token.cell - document.lines[document.line_of(token.cell)].first_cell;
}

}  // namespace

namespace {

/// One number many rows name, or none.
class Agreement {
 public:
  void add(std::size_t number) {
    if (number_ && *number_ != number) agreed_ = false;
    number_ = number;
  }
  [[nodiscard]] std::optional<std::size_t> value() const { return agreed_ ? number_ : std::nullopt; }
  [[nodiscard]] bool differs() const { return !agreed_; }

 private:
  std::optional<std::size_t> number_;
  bool agreed_ = true;
};

/// A blank cell before one that is not.
bool has_inner_blank(std::span<const Cell> cells) {
  const auto last =
      std::ranges::find_if_not(cells.rbegin(), cells.rend(), [](const Cell& c) { return c.text.empty(); });
  return std::any_of(cells.begin(), last.base(), [](const Cell& c) { return c.text.empty(); });
}

}  // namespace

bool cuts_blank_ends(const Document& document) {
  if (document.media_type != "text/plain") return false;  // a page or a Word file has its cells
  bool inner = false;
  for (const Line& line : document.lines) {
    if (line.arrangement != Arrangement::ruled || line.cell_count == 0) continue;
    const auto cells = document.cells_of(line);
    if (cells.back().text.empty()) return false;
    inner = inner || has_inner_blank(cells);
  }
  return inner;
}

namespace {

/// The stated values of an entry and what lies between them; nothing where tokens stand for merged cells.
std::span<const Token* const> stated_part(const Entry& entry) {
  may_cancel(sizeof(Entry));
  if (std::ranges::any_of(entry.values, &Token::merged)) return {};
  const auto first = std::ranges::find_if_not(entry.values, is_blank);
  const auto last = std::find_if_not(entry.values.rbegin(), entry.values.rend(), is_blank).base();
  return first < last ? std::span(first, last) : std::span<const Token* const>();
}

/// The cell in which whole rows begin, where all agree: those with just as many values as there are columns
/// from the first to the last. There is only one way to read that.
Agreement cells_of_whole_rows(std::span<const Entry> entries, std::size_t width, const Document& document) {
  Agreement cells;
  for (const Entry& entry : entries) {
    if (entry.arrangement != Arrangement::ruled) continue;
    const auto stated = stated_part(entry);
    if (stated.size() == width) cells.add(cell_in_line(*stated.front(), document));
  }
  return cells;
}

}  // namespace

bool is_drawn(std::span<const Entry> entries, std::size_t width, const TableContext& context) {
  const auto first = cells_of_whole_rows(entries, width, context.document).value();
  std::size_t widened = 0;  // rows of the form's number of values with blanks among them
  bool longer = false;      // rows with more values: of a column that the form does not have
  bool drawn = false;
  for (const Entry& entry : entries) {
    if (entry.arrangement != Arrangement::ruled || entry.foreign) continue;
    const auto stated = stated_part(entry);
    if (stated.empty()) continue;
    const auto values = static_cast<std::size_t>(
        std::ranges::count_if(stated, [](const Token* token) { return !is_blank(token); }));
    longer = longer || values > width;
    widened += values == width && stated.size() > width ? 1 : 0;
    drawn = drawn || (first && cell_in_line(*stated.front(), context.document) < *first) ||
            (values < width && any_holds_two_numbers(stated, context.catalogue));
  }
  return drawn || (!longer && widened >= fewest_widened);
}

RowShape learn_shape(std::span<const Entry> entries, std::size_t width, const TableContext& context) {
  const Document& document = context.document;
  const Agreement first_cells = cells_of_whole_rows(entries, width, document);
  RowShape shape{.width = width,
                 .first_cell = first_cells.value(),
                 .offset = std::nullopt,
                 .cuts_blank_ends = context.cuts_blank_ends,
                 .drawn = is_drawn(entries, width, context)};
  Agreement offsets;
  for (const Entry& entry : entries) {
    if (entry.arrangement != Arrangement::ruled) continue;
    shape.widest = std::max<std::size_t>(shape.widest, document.lines[entry.line].cell_count);
    const auto stated = stated_part(entry);
    shape.widened = shape.widened || (stated.size() > width && std::ranges::any_of(stated, is_blank));
    if (stated.size() == width && entry.has_label())
      offsets.add(stated.front()->cell - entry.labels.back()->cell);
  }
  shape.offset = offsets.value();
  shape.shifted = first_cells.differs() && (offsets.differs() || shape.widened);
  return shape;
}

bool is_last_row_of_cut_document(const Entry& entry, const Document& document) {
  return document.cut && !entry.values.empty() &&
         document.line_of(entry.values.back()->cell) + 1 == document.lines.size();
}

namespace {

/// Whether a row of a grid, whose blanks before labels are kept, does not begin its values where whole rows
/// do: cells that reach down from other rows moved it, and not all its blanks in excess stand in front.
bool is_shifted(const Entry& entry, const RowShape& shape, const Document& document) {
  if (entry.arrangement != Arrangement::ruled || !entry.has_label()) return false;
  const Line& line = document.lines[document.line_of(entry.labels.front()->cell)];
  if (!document.cells[line.first_cell].text.empty()) return false;
  return shape.shifted ||
         (shape.first_cell && cell_in_line(*entry.values.front(), document) > *shape.first_cell);
}

/// How many blanks stand before the first value column of a ruled row; NULL when nobody can say.
std::optional<std::size_t> merged_cells_in_front(const Entry& entry, const RowShape& shape,
                                                 const Document& document) {
  const Token& front = *entry.values.front();
  const std::size_t first = cell_in_line(front, document);
  if (shape.first_cell)
    return *shape.first_cell >= first ? std::optional(*shape.first_cell - first) : std::nullopt;
  if (shape.offset && entry.has_label()) {
    const std::size_t own = front.cell - entry.labels.back()->cell;
    return *shape.offset >= own ? std::optional(*shape.offset - own) : std::nullopt;
  }
  const bool whole = document.lines[document.line_of(front.cell)].cell_count == shape.widest;
  if (whole && !shape.widened && entry.values.size() >= shape.width && !is_blank(entry.values.back()))
    return entry.values.size() - shape.width;
  return std::nullopt;
}

/// A ruled row that ends before its last columns, blanks at its end having been cut off.
Placement place_cut_row(const Entry& entry, const RowShape& shape, const Document& document) {
  Placement placement{.columns = std::vector<const Token*>(shape.width, nullptr)};
  const bool ruled = entry.arrangement == Arrangement::ruled && !entry.values.empty() && !entry.foreign;
  if (!ruled || !shape.cuts_blank_ends || !shape.first_cell || is_last_row_of_cut_document(entry, document))
    return placement;
  const auto merged = merged_cells_in_front(entry, shape, document);
  if (!merged || *merged > entry.values.size() || entry.values.size() - *merged > shape.width)
    return placement;
  const std::span<const Token* const> values(entry.values);
  if (!std::ranges::all_of(values.first(*merged), is_blank)) return placement;
  std::ranges::copy(values.subspan(*merged), placement.columns.begin());
  placement.certain = true;
  return placement;
}

}  // namespace

Placement place_in_order(const Entry& entry, const RowShape& shape, const Document& document) {
  Placement placement{.columns = std::vector<const Token*>(shape.width, nullptr)};
  std::span<const Token* const> values(entry.values);
  if (shape.drawn && entry.arrangement == Arrangement::ruled) {
    std::vector<const Token*> stated(values.begin(), values.end());
    std::erase_if(stated, is_blank);
    placement.certain = stated.size() == shape.width;
    if (placement.certain) placement.columns = std::move(stated);
    return placement;
  }
  if (values.size() < shape.width) return place_cut_row(entry, shape, document);
  const auto leading = static_cast<std::size_t>(std::ranges::find_if_not(values, is_blank) - values.begin());
  const auto trailing = static_cast<std::size_t>(
      std::find_if_not(values.rbegin(), values.rend() - static_cast<std::ptrdiff_t>(leading), is_blank) -
      values.rbegin());
  if (leading > 0 && is_last_row_of_cut_document(entry, document)) return placement;
  const std::size_t excess = values.size() - shape.width;
  const bool all_blank = leading == values.size();
  std::size_t drop = 0;  // from the front
  if (!all_blank && leading > 0) {
    const auto merged = entry.arrangement == Arrangement::ruled
                            ? merged_cells_in_front(entry, shape, document)
                            : std::optional<std::size_t>{};
    if (merged && *merged > excess) return place_cut_row(entry, shape, document);
    if (is_shifted(entry, shape, document) || (!merged && shape.widened)) return placement;
    if (merged) {
      drop = *merged;
    } else if (excess > 0 && (trailing == 0 || leading + trailing == excess)) {
      drop = excess - trailing;
    } else if (excess > 0 || entry.arrangement == Arrangement::ruled) {
      return placement;
    }
  }
  if (!all_blank && (leading < drop || trailing < excess - drop)) return placement;
  std::ranges::copy(values.subspan(drop, shape.width), placement.columns.begin());
  placement.certain = true;
  return placement;
}

bool may_be_cut(const Token& token, const Document& document) {
  if (!document.cut || token.text.empty()) return false;
  const std::string_view source = document.text.utf8;
  return token.text.data() + token.text.size() == source.data() + source.size();
}

}  // namespace gongkai
