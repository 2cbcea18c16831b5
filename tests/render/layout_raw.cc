#include "render/layouts.h"
#include "render/utf8.h"

/// Reading order, as pdftotext -raw (7), default pdftotext (8) and pypdf (9) leave it.
namespace gongkai::render {
namespace {

struct RawStyle {
  bool values_alone;  ///< under a wrapped label, instead of after its last line
  bool single_chars;  ///< headers of table four one character a line of the cell
  bool glued;         ///< label and first value, page number and label
  std::size_t page_form;
};

class RawWriter {
 public:
  RawWriter(const RawStyle& style, Rng& rng) : style_(style), rng_(rng) {}

  void prose(std::string_view text) {
    for (const std::string& line : wrap(text, 28)) put(line);
  }
  void table(const Table& table);
  void page_break() {
    ++page_;
    if (style_.glued) {
      glue_ = page_number(page_, 2);
    } else {
      out_ += "\f";
      put(page_number(page_, style_.page_form));
    }
  }
  [[nodiscard]] std::string text() const { return out_; }

 private:
  void put(std::string_view line) {
    out_.append(glue_).append(line).append("\n");
    glue_.clear();
  }
  void row(const Row& row);
  void three_header();
  void four_header();

  RawStyle style_;
  Rng& rng_;
  std::string out_, glue_;
  std::size_t page_ = 1;
};

void RawWriter::row(const Row& row) {
  std::vector<std::string> labels = labels_of(row);
  const std::string values = join(values_of(row), " ");
  while (labels.size() > 1) {
    if (labels.front().starts_with("三、")) {
      for (const std::string& c : wrap(labels.front(), 1)) put(c);
    } else {
      put(labels.front());
    }
    labels.erase(labels.begin());
  }
  if (labels.empty()) return put(values);
  std::vector<std::string> lines = wrap(labels.front(), 20);
  const bool wrapped = lines.size() > 1;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) put(lines[i]);
  if (wrapped && style_.values_alone) {
    put(lines.back());
    put(values);
    return;
  }
  const char first = values.empty() ? ' ' : values[0];
  const bool glue = style_.glued && first >= '0' && first <= '9';
  put(lines.back() + (glue || values.empty() ? "" : " ") + values);
}

void RawWriter::three_header() {
  for (const char* line : {"（本列数据的勾稽关系为：第一项加第二项之和，等", "于第三项加第四项之和）",
                           "申请人情况", "自然人", "法人或其他组织", "总计", "商业", "企业", "科研", "机构",
                           "社会", "公益", "组织", "法律", "服务", "机构", "其他"}) {
    put(line);
  }
}

void RawWriter::four_header() {
  static const std::vector<std::string> kPairs = {"结果", "维持", "结果", "纠正", "其他",
                                                  "结果", "尚未", "审结", "总 计"};
  put("行政复议 行政诉讼");
  if (!style_.single_chars) {
    for (int channel = 0; channel < 3; ++channel) {
      for (const std::string& line : kPairs) put(line);
      if (channel == 0) put("未经复议直接起诉 复议后起诉");
    }
    return;
  }
  put("未经复议直接起诉 复议后起诉");
  for (const char* line : {"结 结 其 尚", "果 果 他 未 总", "维 纠 结 审 计", "持 正 果 结"}) {
    put(std::string(line).append(" ").append(line).append(" ").append(line));
  }
}

void RawWriter::table(const Table& table) {
  const bool wide_four = table.number == 4 && table.width == 15;
  if (table.number == 3) three_header();
  if (wide_four) four_header();
  const std::size_t cut = table.number == 3 ? 6 + rng_.below(table.rows.size() / 2) : 0;
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    const Row& line = table.rows[r];
    if (line.kind == RowKind::kData) {
      if (cut != 0 && r == cut) page_break();
      row(line);
    } else if (table.number != 3 && !wide_four) {
      if (line.kind == RowKind::kHeader && rng_.chance(25)) page_break();
      put(join(labels_of(line), " "));
    }
  }
}

template <bool kAlone, bool kChars, bool kGlued>
std::string raw(const Document& document, Rng& rng) {
  RawWriter writer({kAlone, kChars, kGlued, rng.below(4)}, rng);
  for (const std::string& line : document.front) writer.prose(line);
  for (const std::string& line : document.title) writer.prose(line);
  for (const std::string& line : document.intro) writer.prose(line);
  for (const Section& section : document.sections) {
    writer.prose(section.heading);
    for (const std::string& line : section.paragraphs) writer.prose(line);
    for (const Table& table : section.tables) writer.table(table);
  }
  return writer.text();
}

// Default flow: some rows one cell a paragraph, others as a block of labels and a block per column.
std::string flow_table(const Table& table, Rng& rng) {
  std::vector<std::string> parts;
  for (std::size_t r = 0; r < table.rows.size();) {
    std::size_t end = std::min(table.rows.size(), r + 1 + rng.below(10));
    const bool block = table.number == 3 && table.rows[r].kind == RowKind::kData && rng.chance(60);
    if (!block) end = r + 1;
    std::vector<std::string> labels;
    std::vector<std::vector<std::string>> columns(7);
    for (; r < end; ++r) {
      for (const std::string& label : labels_of(table.rows[r])) labels.push_back(label);
      const std::vector<std::string> values = values_of(table.rows[r]);
      for (std::size_t c = 0; c < values.size() && block; ++c) columns[c].push_back(values[c]);
      for (std::size_t c = 0; c < values.size() && !block; ++c) labels.push_back(values[c]);
    }
    if (!block) {
      for (const std::string& cell : labels) parts.push_back(cell);
      continue;
    }
    const bool labels_last = rng.chance(50);
    if (!labels_last) parts.push_back(join(labels, "\n"));
    for (const auto& column : columns) parts.push_back(join(column, "\n"));
    if (labels_last) parts.push_back(join(labels, "\n"));
  }
  return join(parts, "\n\n");
}

std::string flow(const Document& document, Rng& rng) { return around(document, rng, "\n", flow_table); }

}  // namespace

std::vector<Layout> raw_layouts() {
  return {
      {"raw", false, true, raw<false, false, false>},
      {"raw_values_alone", false, true, raw<true, false, false>},
      {"raw_single_chars", false, true, raw<true, true, false>},
      {"glued", false, true, raw<false, true, true>},
  };
}

Layout flow_layout() { return {"flow", false, true, flow}; }

}  // namespace gongkai::render
