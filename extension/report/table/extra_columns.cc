#include "report/table/extra_columns.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "base/cancel.h"
#include "report/table/align.h"
#include "report/table/column_order.h"
#include "report/table/count_row.h"
#include "report/table/counts.h"
#include "report/table/header_lines.h"
#include "report/table/lattice.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_header = 12;  // ideographs of a column header
constexpr std::size_t shortest_header = 2;  // one alone is vertical text
constexpr std::size_t most_extras = 3;

struct ExtraColumn {
  std::size_t before;  ///< columns of the form that stand before it
  Token header;
};

bool is_column(const Token& token, Form form) { return token.find(form, Role::column) != nullptr; }

/// Whether a row has just so many values from the first to the last.
bool has_values(const Entry& entry, std::size_t count) {
  const auto blank = [](const Token* token) { return token->kind == TokenKind::blank; };
  const auto first = std::ranges::find_if_not(entry.values, blank);
  const auto last = std::find_if_not(entry.values.rbegin(), entry.values.rend(), blank).base();
  return last - first == static_cast<std::ptrdiff_t>(count);
}

/// Unknown words in a header line, between columns of the form.
class ExtraHeader {
 public:
  /// `characters`: of the form's own headers.
  ExtraHeader(Form form, std::size_t width, const LabelKey& characters, const Catalogue& catalogue)
      : form_(form), width_(width), characters_(characters), catalogue_(catalogue) {}

  void read(std::span<const Token> line) {
    const auto columns = std::ranges::count_if(line, [&](const Token& t) { return is_column(t, form_); });
    if (columns < 2) return;
    std::size_t before = 0;
    for (const Token& token : line) {
      if (const LabelDef* def = token.find(form_, Role::column)) {
        before = static_cast<std::size_t>(def->number) + 1;
        named_.insert(def->number);
      } else if (before > 0 && (token.find(form_, Role::frame) != nullptr || resembles_frame(token))) {
        before = width_ - 1;  // 法人或其他组织 covers all columns between the first and the last
      } else if (before > 0 && token.kind == TokenKind::unknown && token.key.size() <= longest_header &&
                 token.key.size() >= shortest_header && !is_piece(token.key)) {
        found_.push_back({before, token});
      }
    }
  }

  [[nodiscard]] const std::vector<ExtraColumn>& found() const { return found_; }
  [[nodiscard]] bool names_all() const { return named_.size() == width_; }

 private:
  /// 法人或其他乫织 is no column of another name.
  [[nodiscard]] bool resembles_frame(const Token& token) const {
    constexpr double alike = 0.5;
    return token.kind == TokenKind::unknown &&
           resembles_label(token.key, alike, catalogue_,
                           [&](const LabelDef& def) { return def.form == form_ && def.role == Role::frame; });
  }

  /// "社会 法律": pieces of the form's own headers, broken over lines.
  [[nodiscard]] bool is_piece(const LabelKey& key) const {
    return std::ranges::all_of(key, [&](char32_t c) { return characters_.find(c) != LabelKey::npos; });
  }

  Form form_;
  std::size_t width_;
  const LabelKey& characters_;
  const Catalogue& catalogue_;
  std::set<int> named_;  // columns
  std::vector<ExtraColumn> found_;
};

}  // namespace

namespace {

constexpr std::size_t fewest_counted = 3;  // rows

/// The first value of a row that has one more than the form's columns; nothing where it has another number of
/// them or the first is no number.
std::optional<std::int64_t> serial_of(const Entry& entry, std::size_t width, const Catalogue& catalogue) {
  const auto stated = [](const Token* token) { return token->kind == TokenKind::value; };
  if (entry.foreign || static_cast<std::size_t>(std::ranges::count_if(entry.values, stated)) != width + 1)
    return std::nullopt;
  return count_of(**std::ranges::find_if(entry.values, stated), catalogue);
}

/// Takes a column of line numbers out of rows that all have one value too many: the first, which counts up by
/// one from row to row.
void drop_serial_column(std::vector<Entry>& entries, std::size_t width, const TableContext& context) {
  std::vector<Entry*> rows;
  std::optional<std::int64_t> before;
  for (Entry& entry : entries) {
    const bool cells = entry.arrangement == Arrangement::ruled || entry.arrangement == Arrangement::aligned;
    if (!entry.has_label() || !cells) continue;
    if (std::ranges::none_of(entry.values, [](const Token* t) { return t->kind == TokenKind::value; }))
      continue;
    const auto serial = serial_of(entry, width, context.catalogue);
    if (!serial || (before && *serial != *before + 1)) return;
    before = serial;
    rows.push_back(&entry);
  }
  if (rows.size() < fewest_counted) return;
  context.diagnostics.add("unknown_column", place("request"), rows.front()->values.front()->text,
                          rows.front()->line);
  for (Entry* entry : rows) {
    std::erase_if(entry->values, [](const Token* token) { return token->kind == TokenKind::blank; });
    entry->values.erase(entry->values.begin());
  }
}

std::vector<const Token*> without_blank_ends(const Entry& entry) {
  std::vector<const Token*> values = entry.values;
  while (!values.empty() && is_blank(values.back())) values.pop_back();
  while (!values.empty() && is_blank(values.front())) values.erase(values.begin());
  return values;
}

constexpr std::size_t most_failing = 1;  // that the office may have got wrong

/// Whether the rows are sums without the extra columns: a header may stand over another column than the one
/// it names, or over several of the form's. Then more are sums as they stand.
template <typename Without>
bool sums_agree(const std::vector<Entry>& entries, std::size_t width, const Without& without,
                const Catalogue& catalogue) {
  const auto add = [&](Sums& sums, const std::vector<const Token*>& values) {
    if (values.size() == width) sums.add(counts_of(values, catalogue));
  };
  Sums as_met;
  Sums left;
  for (const Entry& entry : entries) {
    add(as_met, without_blank_ends(entry));
    add(left, without(entry));
  }
  return left.fail <= most_failing && (as_met.fail > most_failing || as_met.hold <= left.hold);
}

LabelKey header_characters(Form form, const Catalogue& catalogue) {
  LabelKey characters;
  for (const LabelEntry& label : catalogue.labels())
    for (const LabelDef* def : label.defs)
      if (def->form == form && (def->role == Role::column || def->role == Role::frame))
        characters += label.key;
  return characters;
}

ExtraHeader read_header(const HeaderBlock& block, Form form, std::size_t width, const LabelKey& characters,
                        const TableContext& context) {
  ExtraHeader header(form, width, characters, context.catalogue);
  std::vector<Token> listed;  // a header written one cell a line
  for (const std::size_t i : block.lines) {
    const auto line = context.tokens.of(i);
    if (line.size() != 1) {
      header.read(line);
    } else if (is_filled(&line[0])) {
      listed.push_back(line[0]);
    }
  }
  if (block.above_values && !listed.empty()) listed.pop_back();  // the first row's label, damaged
  header.read(listed);
  return header;
}

}  // namespace

void drop_extra_columns(std::vector<Entry>& entries, std::span<const HeaderBlock> headers, Form form,
                        std::size_t width, const TableContext& context) {
  drop_serial_column(entries, width, context);
  const LabelKey characters = header_characters(form, context.catalogue);
  std::vector<ExtraColumn> extras;
  bool damaged = true;  // the unknown word may be the column's that is missing
  for (const HeaderBlock& block : headers) {
    const ExtraHeader header = read_header(block, form, width, characters, context);
    if (!header.names_all() && !damaged) continue;
    if (header.names_all() && std::exchange(damaged, false)) extras.clear();
    std::ranges::copy(header.found(), std::back_inserter(extras));
  }
  std::ranges::stable_sort(extras, {}, &ExtraColumn::before);
  const auto same = [](const ExtraColumn& a, const ExtraColumn& b) {
    return a.before == b.before && a.header.key == b.header.key;  // the header repeated on the next page
  };
  extras.erase(std::unique(extras.begin(), extras.end(), same), extras.end());
  if (extras.empty() || extras.size() > most_extras) return;
  const RowShape with = learn_shape(entries, width + extras.size(), context);
  const auto rows_of = [&](std::size_t values) {
    return std::ranges::count_if(entries, [&](const Entry& entry) { return has_values(entry, values); });
  };
  const auto longer = rows_of(with.width);
  const auto full = std::ranges::count_if(entries, [&](const Entry& entry) {
    return !with.cuts_blank_ends && entry.values.size() == width &&
           std::ranges::all_of(entry.values, is_stated);
  });
  if (longer <= (damaged ? rows_of(width) : full)) return;  // or of several, and a row one too long
  if (form == Form::request && longer == 1) return;         // one row alone may have a number twice
  const auto without_extras = [&](const Entry& entry) {
    const Placement placement = place_in_order(entry, with, context.document);
    std::vector<const Token*> values = placement.certain && !entry.foreign ? placement.columns : entry.values;
    if (!placement.certain || entry.foreign) return values;
    for (std::size_t i = extras.size(); i-- > 0;)
      values.erase(values.begin() + static_cast<std::ptrdiff_t>(extras[i].before + i));
    std::erase(values, nullptr);  // columns the row ends before
    return values;
  };
  if (!sums_agree(entries, width, without_extras, context.catalogue)) return;
  for (const ExtraColumn& extra : extras)
    context.diagnostics.add("unknown_column", place(form == Form::request ? "request" : "dispute"),
                            extra.header.text, context.document.line_of(extra.header.cell));
  for (Entry& entry : entries) {
    std::vector<const Token*> values = without_extras(entry);
    if (values.size() != width || sum_of(counts_of(values, context.catalogue)) != Sum::fails)
      entry.values = std::move(values);
  }
}

bool is_against_sums(std::span<const Entry> entries, std::span<const HeaderBlock> headers,
                     const TableContext& context) {
  constexpr std::size_t fewest_failing = 3;  // rows
  Sums sums;
  for (const Entry& entry : entries) {
    may_cancel(sizeof(Entry));
    if (entry.has_label() && entry.values.size() == context.catalogue.applicants().size())
      sums.add(counts_of(entry.values, context.catalogue));
  }
  if (sums.fail < fewest_failing || sums.fail <= sums.hold || names_all_applicants(headers, context))
    return false;
  context.diagnostics.add("unordered_columns", place("request"), {}, entries.front().line);
  return true;
}

}  // namespace gongkai
