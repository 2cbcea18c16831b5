#include "report/table/blank_lines.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "document/blanks.h"

namespace gongkai {
namespace {

constexpr std::size_t fewest_rows = 3;

/// A row's lines: its label's last, its values, the next line that is no value's.
struct Span {
  Entry* entry = nullptr;
  std::uint32_t label = 0;
  std::optional<std::uint32_t> end;
  const Token* next = nullptr;  ///< what stands on that line
};

class BlankLines {
 public:
  BlankLines(const TableContext& context, std::size_t width, std::deque<Token>& made)
      : context_(context),
        document_(context.document),
        width_(static_cast<std::uint32_t>(width)),
        made_(made) {}

  void fill(std::vector<Entry>& entries) {
    if (!find_spans(entries) || !find_stride()) return;
    std::erase_if(spans_, [&](const Span& span) { return is_group(span); });
    if (spans_.size() < fewest_rows) return;
    const auto fitting = std::ranges::count_if(spans_, [&](const Span& span) { return fits(span); });
    if (fitting == std::ssize(spans_)) {
      for (const Span& span : spans_)
        if (span.end || fills_last_line(span)) fill(span);
    } else if (2 * fitting > std::ssize(spans_)) {
      for (const Span& span : spans_)
        if (has_anothers_values(span)) take_values(span);
    }
  }

 private:
  /// False where values stand on lines with others.
  bool find_spans(std::vector<Entry>& entries) {
    for (std::size_t i = 0; i < entries.size(); ++i) {
      Entry& entry = entries[i];
      if (!entry.has_label() || (entry.values.empty() && !is_row(entry))) continue;
      const std::size_t label = document_.line_of(entry.labels.back()->cell);
      for (const Token* value : entry.values) {
        const std::size_t line = document_.line_of(value->cell);
        const bool alone = document_.lines[line].arrangement == Arrangement::text &&
                           document_.lines[line].cell_count == 1 && line > label && is_stated(value);
        if (!alone) return false;
      }
      if (i + 1 < entries.size() && !entries[i + 1].has_label()) return false;
      Span& span = spans_.emplace_back(Span{.entry = &entry, .label = source_line(label), .end = {}});
      if (i + 1 == entries.size()) continue;
      span.next = entries[i + 1].labels.front();
      span.end = source_line(document_.line_of(span.next->cell));
    }
    return spans_.size() >= fewest_rows;
  }

  [[nodiscard]] static bool is_row(const Entry& entry) {
    return entry.find(Form::request, Role::row) != nullptr && entry.marker != MarkerStyle::none;
  }

  [[nodiscard]] std::uint32_t source_line(std::size_t line) const {
    return document_.lines[line].source_line;
  }

  /// From the first row's lines.
  bool find_stride() {
    if (!spans_.front().end) return false;
    const std::uint32_t lines = *spans_.front().end - spans_.front().label;
    stride_ = lines / (width_ + 1);
    return stride_ > 0;
  }

  /// The label of a group is followed by the next label.
  [[nodiscard]] bool is_group(const Span& span) const {
    return span.entry->values.empty() && span.end && *span.end - span.label <= stride_;
  }

  /// As many values as a row has, and before them lines of blank cells: those are the row, and the values are
  /// another's, whose label is lost. Behind a word of the header they are the first row's.
  [[nodiscard]] bool has_anothers_values(const Span& span) const {
    const auto& values = span.entry->values;
    const bool header = span.entry->known != nullptr && span.entry->find(Form::request, Role::row) == nullptr;
    return !header && values.size() >= width_ &&
           source_line(document_.line_of(values.front()->cell)) - span.label > stride_;
  }

  void take_values(const Span& span) const {
    context_.diagnostics.add("orphan_values", "request", span.entry->raw_values(), span.entry->line);
    span.entry->values.clear();
  }

  [[nodiscard]] bool fits(const Span& span) const {
    if (span.end && *span.end - span.label != stride_ * (width_ + 1)) return false;
    if (!has_only_values(span)) return false;
    std::uint32_t place = 0;  // several lines of a document may be one of its text
    return std::ranges::all_of(span.entry->values, [&](const Token* value) {
      const std::uint32_t offset = source_line(document_.line_of(value->cell)) - span.label;
      const std::uint32_t before = std::exchange(place, offset / stride_);
      return offset % stride_ == 0 && place > before && place <= width_;
    });
  }

  /// No page number was taken out between the row's values: its line is no blank one.
  [[nodiscard]] bool has_only_values(const Span& span) const {
    const std::string_view source = document_.text.utf8;
    std::vector<const Token*> all{span.entry->labels.back()};
    all.insert(all.end(), span.entry->values.begin(), span.entry->values.end());
    if (span.next != nullptr) all.push_back(span.next);
    for (std::size_t i = 1; i < all.size(); ++i) {
      const std::string_view before = document_.cells[all[i - 1]->cell].text;
      const char* const begin = before.data() + before.size();
      const char* const end = document_.cells[all[i]->cell].text.data();
      if (begin < source.data() || end > source.data() + source.size() || begin > end) return false;
      if (!trim({begin, static_cast<std::size_t>(end - begin)}).empty()) return false;
    }
    return true;
  }

  /// The table's last row: one that lost a line would end before.
  [[nodiscard]] bool fills_last_line(const Span& span) const {
    const auto& values = span.entry->values;
    return !values.empty() &&
           source_line(document_.line_of(values.back()->cell)) - span.label == stride_ * width_;
  }

  void fill(const Span& span) {
    std::vector<const Token*> columns(width_, nullptr);
    for (const Token* value : span.entry->values)
      columns[(source_line(document_.line_of(value->cell)) - span.label) / stride_ - 1] = value;
    for (const Token*& column : columns) {
      if (column != nullptr) continue;
      Token& blank = made_.emplace_back();
      blank.kind = TokenKind::blank;
      blank.cell = span.entry->labels.back()->cell;
      blank.merged = true;
      column = &blank;
    }
    span.entry->values = std::move(columns);
    span.entry->arrangement = Arrangement::listed;
  }

  const TableContext& context_;
  const Document& document_;
  std::uint32_t width_;
  std::deque<Token>& made_;
  std::vector<Span> spans_;
  std::uint32_t stride_ = 0;
};

}  // namespace

void fill_blank_lines(std::vector<Entry>& entries, const TableContext& context, std::size_t width,
                      std::deque<Token>& made) {
  BlankLines(context, width, made).fill(entries);
}

void drop_row_marks(std::vector<Entry>& entries, std::size_t width) {
  std::vector<Entry*> rows;
  for (Entry& entry : entries)
    if (entry.has_label() && entry.values.size() > 1)
      rows.push_back(&entry);  // words of the header end so, too
  if (rows.size() < fewest_rows) return;
  std::size_t whole = 0;  // rows that show where the first column is
  for (const Entry* row : rows) {
    const bool marked = row->values.size() == width + 1 && is_blank(row->values.back());
    const bool listed = row->arrangement == Arrangement::listed || row->arrangement == Arrangement::text;
    if (!listed || row->foreign || (!marked && (row != rows.back() || row->values.size() != width))) return;
    whole +=
        std::all_of(row->values.begin(), row->values.begin() + static_cast<std::ptrdiff_t>(width), is_stated);
  }
  if (whole < fewest_rows) return;
  for (Entry* row : rows) row->values.resize(width);
}

}  // namespace gongkai
