#include <algorithm>

#include "render/pdf_canvas.h"

/// Columns by spaces (6).
namespace gongkai::render {
namespace {

enum class Wrapped { kAlone, kMiddle, kFirst, kLast };
enum class Vertical { kOwnLines, kInline, kSpacedOut };

struct PdfStyle {
  Wrapped wrapped = Wrapped::kMiddle;
  bool right = false;  ///< values right-aligned instead of centred
  bool by_display = false;
  Vertical vertical = Vertical::kOwnLines;
  bool repeat_header = false;
  bool break_group = false;  ///< （四）无 before the page break, 法提供 after it
  bool gaps = false;         ///< an empty line between rows
  std::size_t page_form = 0;
};

class PdfWriter {
 public:
  PdfWriter(const PdfStyle& style, Rng& rng) : style_(style), rng_(rng), canvas_(style.by_display) {}

  void prose(std::string_view text);
  void heading(std::string_view text) { canvas_.line({{canvas_.of(2), std::string(text)}}); }
  void centred(std::string_view text) { canvas_.centred(text); }
  void table(const Table& table);
  void page_break() {
    canvas_.page_break(page_number(page_, style_.page_form), rng_.below(9));
    ++page_;
  }
  [[nodiscard]] std::string text() const { return canvas_.text(); }

 private:
  using Put = Canvas::Put;
  [[nodiscard]] std::vector<Put> placed(const std::vector<std::string>& values, std::size_t first,
                                        std::size_t step) const;
  void wrapped(const std::vector<Put>& left, std::size_t column, const std::vector<std::string>& label,
               const std::vector<Put>& values);
  void simple(const Table& table);
  void three(const Table& table);
  void three_header(const Table& table);
  void three_row(const Row& row, bool group_here);
  void plan_groups(const Table& table);
  void vertical_line();
  void four_wide(const Table& table);

  PdfStyle style_;
  Rng& rng_;
  Canvas canvas_;
  std::size_t page_ = 1;
  // Of the table three being written.
  std::vector<std::string> vertical_;  ///< characters of 三、本年度办理结果 still to come
  std::vector<std::pair<std::size_t, std::string>> groups_;  ///< before which row, which label
};

void PdfWriter::prose(std::string_view text) {
  const std::vector<std::string> lines = wrap(text, 28);
  for (std::size_t i = 0; i < lines.size(); ++i) canvas_.line({{i == 0 ? canvas_.of(2) : 0, lines[i]}});
}

std::vector<Canvas::Put> PdfWriter::placed(const std::vector<std::string>& values, std::size_t first,
                                           std::size_t step) const {
  std::vector<Put> out;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::size_t anchor = first + i * step;
    const std::size_t width = canvas_.width(values[i]);
    out.emplace_back(anchor - std::min(anchor, style_.right ? width : width / 2), values[i]);
  }
  return out;
}

// A label of one or more lines with its values where the style wants them.
void PdfWriter::wrapped(const std::vector<Put>& left, std::size_t column,
                        const std::vector<std::string>& label, const std::vector<Put>& values) {
  std::vector<std::vector<Put>> lines;
  for (const std::string& text : label) lines.push_back({{column, text}});
  std::size_t at = 0;
  const bool many = label.size() > 1;
  if (style_.wrapped == Wrapped::kLast) at = label.size() - 1;
  if (many && style_.wrapped == Wrapped::kAlone) {
    at = lines.size();
    lines.emplace_back();
  } else if (many && style_.wrapped == Wrapped::kMiddle) {
    at = label.size() / 2;
    if (label.size() % 2 == 0)
      lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at), std::vector<Put>{});
  }
  lines[at].insert(lines[at].end(), values.begin(), values.end());
  lines[0].insert(lines[0].begin(), left.begin(), left.end());
  for (const auto& line : lines) canvas_.line(line);
}

// Table two, and table four where its rows have labels or are three tables: caption, header, rows.
void PdfWriter::simple(const Table& table) {
  std::size_t step = canvas_.of(6) + 4;
  for (const Row& row : table.rows) {
    if (row.kind != RowKind::kHeader) continue;
    for (const Cell& cell : row.cells) step = std::max(step, canvas_.width(cell.text) + 4);
  }
  const std::size_t first = canvas_.of(16) + 4 + step / 2;
  for (const Row& row : table.rows) {
    if (row.kind == RowKind::kCaption) {
      canvas_.blank();
      canvas_.centred(row.cells[0].text);
      canvas_.blank();
      continue;
    }
    if (table.number == 5 && row.kind == RowKind::kData && rng_.chance(4)) page_break();
    std::vector<std::string> labels = labels_of(row);
    std::vector<std::string> values = values_of(row);
    if (row.kind == RowKind::kHeader) {
      const auto own = static_cast<std::ptrdiff_t>(table.number != 4 || table.width == 6 ? 1 : 0);
      values.assign(labels.begin() + own, labels.end());
      labels.resize(static_cast<std::size_t>(own));
    }
    const std::vector<Put> put = placed(values, first, step);
    if (labels.empty()) {
      canvas_.line(put);
    } else {
      wrapped({}, canvas_.of(row.kind == RowKind::kHeader ? 4 : 0), wrap(labels[0], 15), put);
    }
    if (style_.gaps) canvas_.blank();
  }
}

void PdfWriter::three_header(const Table& table) {
  const Row& last = table.rows[2];
  const std::size_t first = canvas_.of(34) + 8;
  const std::size_t step = 12;
  const auto column = [&](std::size_t c, std::string_view text) {
    return Put{first + c * step - canvas_.width(text) / 2, std::string(text)};
  };
  const std::string total = labels_of(table.rows[1]).back();
  canvas_.line({column(3, "申请人情况")});
  canvas_.blank();
  canvas_.line({column(3, "法人或其他组织")});
  canvas_.line({{0, "（本列数据的勾稽关系为：第一项加第二项之和，等"}});
  canvas_.line({{0, "于第三项加第四项之和）"}});
  canvas_.line({column(0, "自然人"), column(3, "社会"), column(4, "法律"), column(6, total)});
  canvas_.line({column(1, "商业"), column(2, "科研")});
  canvas_.line({column(3, "公益"), column(4, "服务"), column(5, last.cells.back().text)});
  canvas_.line({column(1, "企业"), column(2, "机构")});
  canvas_.line({column(3, "组织"), column(4, "机构")});
  canvas_.blank();
}

// A group's label stands at the middle of its rows: before the middle row where their number is even.
void PdfWriter::plan_groups(const Table& table) {
  groups_.clear();
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    const std::vector<std::string> labels = labels_of(table.rows[r]);
    if (table.rows[r].kind != RowKind::kData || labels.size() < 2) continue;
    const Cell& cell = table.rows[r].cells[labels.size() - 2];
    if (!cell.text.empty() && !cell.text.starts_with("三、"))
      groups_.emplace_back(r + cell.rows / 2, cell.text);
  }
}

void PdfWriter::vertical_line() {
  if (vertical_.empty()) return;
  canvas_.line({{canvas_.of(1), vertical_.front()}});
  vertical_.erase(vertical_.begin());
}

void PdfWriter::three_row(const Row& row, bool group_here) {
  const std::vector<Put> values = placed(values_of(row), canvas_.of(34) + 8, 12);
  const std::string label = labels_of(row).back();
  const bool inside = row.place.find('.') != std::string::npos;
  const bool top = row.place == "request/received_new" || row.place == "request/carried_in" ||
                   row.place == "request/carried_out";
  std::vector<Put> left;
  if (!top && style_.vertical == Vertical::kInline && !vertical_.empty()) {
    left.emplace_back(canvas_.of(1), vertical_.front());
    vertical_.erase(vertical_.begin());
  }
  if (group_here) {
    left.emplace_back(canvas_.of(6), groups_.front().second);
    groups_.erase(groups_.begin());
  }
  wrapped(left, canvas_.of(top ? 0 : inside ? 16 : 6), wrap(label, top ? 30 : inside ? 16 : 24), values);
  if (style_.gaps) canvas_.blank();
}

void PdfWriter::three(const Table& table) {
  const bool headed = table.rows[0].kind == RowKind::kHeader;
  if (headed) three_header(table);
  plan_groups(table);
  vertical_.clear();
  const std::size_t cut = 6 + rng_.below(table.rows.size() < 9 ? 1 : table.rows.size() - 8);
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    const Row& row = table.rows[r];
    if (row.kind != RowKind::kData) continue;
    if (labels_of(row).front().starts_with("三、")) {
      vertical_ = wrap("三、本年度办理结果", 1);
      if (style_.vertical == Vertical::kSpacedOut) vertical_ = {"三 、本 年 度办 理 结果"};
    }
    bool due = !groups_.empty() && groups_.front().first == r;
    if (r == cut) {
      if (due && style_.break_group) {
        canvas_.line({{canvas_.of(6), sub(groups_.front().second, 0, 4)}});
        groups_.front().second = sub(groups_.front().second, 4);
      }
      page_break();
      if (style_.repeat_header && headed) three_header(table);
    }
    if (due && rng_.chance(50)) {
      canvas_.line({{canvas_.of(6), groups_.front().second}});
      groups_.erase(groups_.begin());
      due = false;
    }
    three_row(row, due);
    if (style_.vertical != Vertical::kInline) vertical_line();
  }
  while (!vertical_.empty()) vertical_line();
}

void PdfWriter::four_wide(const Table& table) {
  const std::size_t first = 6;
  const std::size_t step = 9;
  const std::vector<std::string> leaves = labels_of(table.rows[2]);
  const std::string total = leaves.back();
  canvas_.line({{first + 2 * step, "行政复议"}, {first + 9 * step, "行政诉讼"}});
  canvas_.blank();
  canvas_.line({{first + 6 * step, "未经复议直接起诉"}, {first + 11 * step, "复议后起诉"}});
  std::vector<std::string> upper;
  std::vector<std::string> middle;
  std::vector<std::string> lower;
  for (std::size_t c = 0; c < 15; ++c) {
    const std::string& leaf = leaves[c % 5];
    const bool is_total = c % 5 == 4;
    upper.push_back(is_total ? "" : sub(leaf, 0, 2));
    middle.push_back(is_total ? total : "");
    lower.push_back(is_total ? "" : sub(leaf, 2));
  }
  for (const auto& half : {upper, middle, lower}) canvas_.line(placed(half, first, step));
  canvas_.blank();
  canvas_.line(placed(values_of(table.rows[3]), first, step));
  canvas_.blank();
}

void PdfWriter::table(const Table& table) {
  if (table.number == 3) {
    three(table);
  } else if (table.number == 4 && table.width == 15) {
    four_wide(table);
  } else {
    simple(table);
    if (table.number == 2 && rng_.chance(20)) page_break();
  }
}

std::string write(const Document& document, const PdfStyle& style, Rng& rng) {
  PdfWriter writer(style, rng);
  for (const std::string& line : document.front) writer.prose(line);
  for (const std::string& line : document.title) writer.centred(line);
  for (const std::string& line : document.intro) writer.prose(line);
  for (const Section& section : document.sections) {
    writer.heading(section.heading);
    for (const std::string& line : section.paragraphs) writer.prose(line);
    if (!section.paragraphs.empty() && rng.chance(50)) writer.page_break();
    for (const Table& table : section.tables) writer.table(table);
  }
  return writer.text();
}

template <Wrapped kWrapped>
std::string pdf(const Document& document, Rng& rng) {
  PdfStyle style;
  style.wrapped = kWrapped;
  style.right = rng.chance(40);
  style.by_display = rng.chance(40);
  style.vertical = static_cast<Vertical>(rng.below(3));
  style.repeat_header = rng.chance(40);
  style.break_group = rng.chance(50);
  style.gaps = rng.chance(30);
  style.page_form = rng.below(4);
  return write(document, style, rng);
}

}  // namespace

std::vector<Layout> pdf_layouts() {
  return {
      {"pdf_middle", false, true, pdf<Wrapped::kMiddle>},
      {"pdf_first", false, true, pdf<Wrapped::kFirst>},
      {"pdf_last", false, true, pdf<Wrapped::kLast>},
      {"pdf_alone", false, true, pdf<Wrapped::kAlone>},
  };
}

}  // namespace gongkai::render
