#include "report/extra_columns.h"

#include <algorithm>
#include <string>

#include "report/counts.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_header = 12;  // ideographs of a column header

struct ExtraColumn {
  std::size_t before;  ///< columns of the form that stand before it
  const Token* header;
};

bool is_column(const Token& token, Form form) { return token.find(form, Role::column) != nullptr; }

/// Unknown words in a header line, between columns of the form.
class HeaderReader {
 public:
  HeaderReader(Form form, std::size_t width) : form_(form), width_(width) {}

  void read(std::span<const Token> line) {
    const auto columns = std::ranges::count_if(line, [&](const Token& t) { return is_column(t, form_); });
    if (columns < 2) return;
    std::size_t before = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
      const Token& token = line[i];
      if (const LabelDef* def = token.find(form_, Role::column)) {
        before = static_cast<std::size_t>(def->number) + 1;
      } else if (token.find(form_, Role::frame) != nullptr && before > 0) {
        before = width_ - 1;  // 法人或其他组织 covers all columns between the first and the last
      } else if (before > 0 && token.kind == TokenKind::unknown && token.key.size() <= longest_header) {
        found_.push_back({before, &token});
      }
    }
  }

  [[nodiscard]] const std::vector<ExtraColumn>& found() const { return found_; }

 private:
  Form form_;
  std::size_t width_;
  std::vector<ExtraColumn> found_;
};

}  // namespace

void drop_extra_columns(std::vector<Entry>& entries, Form form, std::size_t width,
                        const TableContext& context) {
  HeaderReader header(form, width);
  for (const Region& region : context.regions) {
    if (region.form != form) continue;
    for (std::size_t i = region.first; i <= region.last; ++i) {
      const auto line = context.tokens.of(i);
      if (std::ranges::any_of(line, [](const Token& t) { return t.kind == TokenKind::value; })) continue;
      header.read(line);
    }
  }
  std::vector<ExtraColumn> extras = header.found();
  if (extras.empty()) return;
  std::ranges::stable_sort(extras, {}, &ExtraColumn::before);
  const auto same = [](const ExtraColumn& a, const ExtraColumn& b) {
    return a.before == b.before && a.header->key == b.header->key;  // the header repeated on the next page
  };
  const auto rest = std::ranges::unique(extras, same);
  extras.erase(rest.begin(), rest.end());
  // Pieces of broken headers look like unknown columns, too: the rows must have the columns.
  const RowShape with = learn_shape(entries, width + extras.size(), context);
  const RowShape without = learn_shape(entries, width, context);
  const auto rows_of = [&](const RowShape& shape) {
    return std::ranges::count_if(
        entries, [&](const Entry& entry) { return place_in_order(entry, shape, context.document).certain; });
  };
  if (rows_of(with) <= rows_of(without)) return;
  for (const ExtraColumn& extra : extras)
    context.diagnostics.add("unknown_column", place(form == Form::request ? "request" : "dispute"),
                            extra.header->text, context.document.line_of(extra.header->cell));
  for (Entry& entry : entries) {
    const Placement placement = place_in_order(entry, with, context.document);
    if (!placement.certain || entry.foreign) continue;
    entry.values = placement.columns;
    for (std::size_t i = extras.size(); i-- > 0;)
      entry.values.erase(entry.values.begin() + static_cast<std::ptrdiff_t>(extras[i].before + i));
    std::erase(entry.values, nullptr);  // columns the row ends before
  }
}

}  // namespace gongkai
