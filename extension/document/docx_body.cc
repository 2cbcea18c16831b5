#include "document/docx_body.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "base/limits.h"

namespace gongkai {
namespace {

/// Elements whose content is not on the page: what changes replaced, codes, properties, pinyin.
constexpr std::string_view unseen[] = {
    "del",           "delInstrText", "delText",         "endnotePr", "fldData",   "footnotePr",
    "instrText",     "moveFrom",     "numberingChange", "pPrChange", "rPrChange", "rt",
    "sectPr",        "sdtEndPr",     "sdtPr",           "tblGrid",   "tblPr",     "tblPrEx",
    "tblPrExChange", "tcPrChange",   "trPrChange",
};

bool is_unseen(std::string_view name) { return std::ranges::find(unseen, name) != std::end(unseen); }

bool begins_with_digit(std::string_view text) {
  constexpr std::string_view full_width = "\xEF\xBC";  // ０ is EF BC 90, ９ is EF BC 99
  if (text.empty()) return false;
  const char c = text.front();
  if ((c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.') return true;
  return text.starts_with(full_width) && text.size() > 2 && text[2] >= '\x90' && text[2] <= '\x99';
}

bool ends_with_word(std::string_view text) {
  if (text.empty()) return false;
  const char c = text.back();
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// Between the number of a list and its text there is a tab, which is seen only where they would run
/// together.
bool needs_blank(std::string_view number, std::string_view text) {
  constexpr std::string_view closing[] = {"、", "）", "．", "。", "：", "〕", "】", "，"};
  if (begins_with_digit(text)) return true;
  if (std::ranges::any_of(closing, [&](std::string_view mark) { return number.ends_with(mark); }))
    return false;
  return ends_with_word(number);
}

}  // namespace

DocxBody::DocxBody(DocxStyles styles, DocxNumbering numbering)
    : styles_(std::move(styles)), numbering_(std::move(numbering)), contexts_(1) {}

void DocxBody::start(XmlSpace space, std::string_view name, const XmlAttributes& attributes) {
  ++depth_;
  if (skip_depth_) return;
  if (depth_ == 1) is_document_ = space == XmlSpace::word && name == "document";
  if (space == XmlSpace::compatibility) return start_alternative(name);
  if (space == XmlSpace::math) {
    in_text_ = name == "t" && read();
    return;
  }
  if (space != XmlSpace::word) return;
  if (properties_ != Properties::none) return start_property(name, attributes);
  if (is_unseen(name)) return skip_to(depth_);
  start_block(name, attributes);
}

void DocxBody::start_block(std::string_view name, const XmlAttributes& attributes) {
  Context& at = here();
  if (name == "p") {
    const bool goes_on = std::exchange(at.goes_on, false);
    at.paragraph = {};
    at.paragraph.has_text = goes_on;
  } else if (name == "tbl") {
    at.story.begin_table();
  } else if (name == "tr") {
    at.rows.push_back({.depth = depth_, .dropped = false});
    at.story.begin_row();
  } else if (name == "tc") {
    at.cells.push_back({.depth = depth_, .format = {}});
    at.story.begin_cell();
  } else if (name == "txbxContent") {
    contexts_.emplace_back();
  } else if (name == "pPr") {
    properties_ = Properties::paragraph;
  } else if (name == "rPr") {
    properties_ = Properties::run;
  } else if (name == "trPr") {
    properties_ = Properties::row;
  } else if (name == "tcPr") {
    properties_ = Properties::cell;
  } else if (name == "altChunk" || name == "subDoc") {
    throw Rejected("a Word file that is put together from other files: open it and save it again");
  } else {
    start_inline(name, attributes);
  }
}

void DocxBody::start_inline(std::string_view name, const XmlAttributes& attributes) {
  Context& at = here();
  if (name == "r") {
    at.run = {};
    at.run_style.clear();
  } else if (name == "t") {
    in_text_ = read();
  } else if (name == "tab" || name == "ptab") {
    if (read()) at.story.text(" ");
  } else if (name == "br" || name == "cr") {
    if (read()) at.story.line_break();
  } else if (name == "noBreakHyphen") {
    if (read()) write("-");
  } else if (name == "fldChar") {
    change_field(attributes["fldCharType"]);
  }
}

void DocxBody::start_property(std::string_view name, const XmlAttributes& attributes) {
  Context& at = here();
  const std::string_view value = attributes["val"];
  if (name.ends_with("Change") || name == "sectPr") return skip_to(depth_);
  const bool deleted = name == "del" || name == "moveFrom";
  switch (properties_) {
    case Properties::paragraph:
      if (name == "pStyle") at.paragraph.style = value;
      if (name == "numId") at.paragraph.list = value;
      if (name == "ilvl") at.paragraph.level = attribute_number(value);
      if (deleted) at.paragraph.mark_deleted = true;
      break;
    case Properties::run:
      if (const auto trait = run_trait(name, value))
        at.run[static_cast<std::size_t>(trait->trait)] = trait->on;
      if (name == "rStyle") at.run_style = value;
      break;
    case Properties::row:
      if (at.rows.empty()) break;
      if (deleted || (name == "hidden" && is_on(value))) at.rows.back().dropped = true;
      if (name == "gridBefore")
        at.story.skip_columns(static_cast<std::size_t>(std::clamp(attribute_number(value), 0, 1000)));
      break;
    case Properties::cell: {
      if (at.cells.empty()) break;
      DocxStory::CellFormat& format = at.cells.back().format;
      const auto merge = value == "restart" ? DocxStory::Merge::restart : DocxStory::Merge::follow;
      if (name == "gridSpan") format.columns = static_cast<std::size_t>(std::max(attribute_number(value), 1));
      if (name == "vMerge") format.vertical = merge;
      if (name == "hMerge") format.horizontal = merge;
      if (name == "cellDel") format.deleted = true;
      break;
    }
    case Properties::none:
      break;
  }
}

/// One of the choices is read: the first, which is what a new Word shows.
void DocxBody::start_alternative(std::string_view name) {
  if (name == "AlternateContent") {
    alternatives_.push_back(false);
  } else if (!alternatives_.empty() && (name == "Choice" || name == "Fallback")) {
    if (alternatives_.back()) return skip_to(depth_);
    alternatives_.back() = true;
  }
}

void DocxBody::change_field(std::string_view type) {
  std::vector<bool>& fields = here().fields;
  if (type == "begin") {
    if (fields.size() >= limits::word_fields)
      throw Rejected("fields inside each other, more than " + std::to_string(limits::word_fields) + " deep");
    fields.push_back(false);
  }
  if (fields.empty()) return;
  if (type == "separate") fields.back() = true;
  if (type == "end") fields.pop_back();
}

void DocxBody::end(XmlSpace space, std::string_view name) {
  const std::size_t depth = depth_--;
  if (skip_depth_) {
    if (depth > *skip_depth_) return;
    skip_depth_.reset();
  }
  if (space == XmlSpace::compatibility && name == "AlternateContent" && !alternatives_.empty())
    alternatives_.pop_back();
  if (name == "t") in_text_ = false;
  if (space != XmlSpace::word) return;
  Context& at = here();
  if (name == "p") {
    end_paragraph();
  } else if (name == "tbl") {
    at.story.end_table();
  } else if (name == "tr" && !at.rows.empty()) {
    at.story.end_row(at.rows.back().dropped);
    at.rows.pop_back();
  } else if (name == "tc" && !at.cells.empty()) {
    at.goes_on = false;
    at.story.end_cell(at.cells.back().format);
    at.cells.pop_back();
  } else if (name == "txbxContent" && contexts_.size() > 1) {
    DocxStory box = std::move(at.story);
    contexts_.pop_back();
    here().story.anchor(std::move(box));
  } else {
    end_properties(name);
  }
}

void DocxBody::end_properties(std::string_view name) {
  Context& at = here();
  const Properties ended = name == "pPr"    ? Properties::paragraph
                           : name == "rPr"  ? Properties::run
                           : name == "trPr" ? Properties::row
                           : name == "tcPr" ? Properties::cell
                                            : Properties::none;
  if (ended == Properties::none || ended != properties_) return;  // w:rPr may stand in w:pPr
  properties_ = Properties::none;
  if (ended == Properties::row && !at.rows.empty() && at.rows.back().dropped) {
    skip_to(at.rows.back().depth);
  } else if (ended == Properties::cell && !at.cells.empty() && at.cells.back().format.deleted) {
    skip_to(at.cells.back().depth);
  }
}

void DocxBody::end_paragraph() {
  Context& at = here();
  std::erase(at.fields, false);  // a code that never came to its result
  if (at.paragraph.mark_deleted) {
    at.goes_on = at.paragraph.has_text;
    return;
  }
  if (!at.paragraph.has_text) {
    const std::string number = next_number();  // counts, too
    if (at.story.in_cell()) at.story.text(number);
  }
  at.story.end_paragraph();
}

void DocxBody::text(std::string_view utf8) {
  if (in_text_ && !skip_depth_) write(utf8);
}

bool DocxBody::has(RunTrait trait) {
  Context& at = here();
  const auto i = static_cast<std::size_t>(trait);
  if (at.run[i]) return *at.run[i];
  if (!at.run_style.empty())
    if (const auto said = styles_.trait(at.run_style, trait)) return *said;
  if (!at.paragraph.traits) {
    auto& traits = at.paragraph.traits.emplace();
    for (std::size_t k = 0; k < run_traits; ++k)
      traits[k] = styles_.trait(at.paragraph.style, static_cast<RunTrait>(k)).value_or(false);
  }
  return (*at.paragraph.traits)[i];
}

bool DocxBody::read() {
  Context& at = here();
  if (std::ranges::find(at.fields, false) != at.fields.end() || has(RunTrait::hidden)) return false;
  if (!has(RunTrait::struck) && !has(RunTrait::struck_twice) && !has(RunTrait::raised)) return true;
  at.story.left_out();
  return false;
}

void DocxBody::write(std::string_view utf8) {
  Context& at = here();
  if (!std::exchange(at.paragraph.has_text, true)) {
    const std::string number = next_number();
    at.story.text(number);
    if (needs_blank(number, utf8)) at.story.text(" ");
  }
  const bool off_line = has(RunTrait::off_line);
  if (std::exchange(at.paragraph.off_line, off_line) != off_line) at.story.left_out();
  at.story.text(utf8);
}

std::string DocxBody::next_number() {
  const Paragraph& paragraph = here().paragraph;
  std::optional<DocxStyles::Numbering> numbering = styles_.numbering(paragraph.style);
  if (paragraph.list) {
    numbering = {.list = *paragraph.list,
                 .level = paragraph.level.value_or(0),
                 .style = paragraph.level ? std::string() : paragraph.style};
  } else if (numbering && paragraph.level) {
    numbering->level = *paragraph.level;
    numbering->style.clear();
  }
  return numbering ? numbering_.next(*numbering, styles_) : std::string();
}

}  // namespace gongkai
