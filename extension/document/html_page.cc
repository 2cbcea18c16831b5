#include "document/html_page.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <utility>

#include "base/error.h"
#include "base/limits.h"
#include "document/blanks.h"
#include "document/html_list.h"
#include "text/marker.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_link = 300;  // bytes
constexpr std::size_t longest_bold = 120;  // bytes of a heading

std::string lowered(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = lower(c);
  return result;
}

/// Spans as browsers read them: digits after blanks, 1 where there are none. A number too long to hold is
/// beyond every limit.
std::size_t span_of(std::string_view value) {
  value = trim(value);
  std::size_t span = 1;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), span);
  return error == std::errc::result_out_of_range ? limits::cell_span + 1 : std::max<std::size_t>(span, 1);
}

/// Words by which sites name what stands around an article.
constexpr auto boilerplate_words = std::to_array<std::string_view>(
    {"nav", "menu", "crumb", "footer", "copyright", "sidebar", "aside", "share", "related", "relate",
     "banner", "search", "login", "toolbar", "ranking", "friendlink", "siteinfo"});

bool names_boilerplate(std::string_view name, const Attributes& attributes) {
  if (name == "nav" || name == "footer" || name == "aside") return true;
  for (const char* attribute : {"class", "id", "role"}) {
    const std::string_view written = attributes.value(attribute);
    if (written.empty()) continue;
    const std::string value = lowered(written);
    if (std::ranges::any_of(boilerplate_words,
                            [&](std::string_view word) { return value.find(word) != std::string::npos; }))
      return true;
  }
  return false;
}

bool begins_with_mark(std::string_view text) {
  static constexpr std::string_view marks[] = {"。", "，", "、", "：", "；", "（", ":", ",", ".", "("};
  return std::ranges::any_of(marks, [&](std::string_view mark) { return text.starts_with(mark); });
}

bool is_of_table(TagKind kind) {
  return kind == TagKind::table || kind == TagKind::row_group || kind == TagKind::row ||
         kind == TagKind::cell;
}

bool is_container(TagKind kind) { return kind == TagKind::block || is_of_table(kind); }

constexpr auto title_names = std::to_array<std::string_view>({"articletitle", "dc.title", "og:title"});
constexpr auto date_names = std::to_array<std::string_view>(
    {"pubdate", "publishdate", "publish_date", "publishtime", "firstpublishedtime", "article:published_time",
     "releasedate", "dc.date", "date"});
/// The better names first.
constexpr auto publisher_names =
    std::to_array<std::string_view>({"contentsource", "source", "publisher", "dc.publisher", "author"});

template <typename Names>
std::size_t rank_in(const Names& names, std::string_view name) {
  return static_cast<std::size_t>(names.end() - std::ranges::find(names, name));
}

}  // namespace

std::size_t HtmlPage::inside_table() const {
  std::size_t i = elements_.size();
  while (i > 0 && elements_[i - 1].kind != TagKind::table) --i;
  return i;
}

/// Ends what a new table part ends: everything up to the innermost table, or up to the row.
void HtmlPage::close_for(TagKind kind) {
  std::size_t keep = inside_table();
  const bool is_cell = kind == TagKind::cell;
  if (is_cell || kind == TagKind::row) {
    const auto enclosing = [&](const Element& e) {
      return e.kind == TagKind::row_group || (is_cell && e.kind == TagKind::row);
    };
    while (keep < elements_.size() && enclosing(elements_[keep])) ++keep;
  }
  pop_through(keep);
}

void HtmlPage::start(std::string_view name, const Attributes& attributes) {
  const TagKind kind = tag_kind(name);
  if (kind == TagKind::meta) {
    read_meta(attributes);
    return;
  }
  if (kind == TagKind::line_break || name == "hr") {
    if (gone_ > 0) return;
    if (name == "hr")
      flow_.end_paragraph();
    else
      flow_.line_break();
    return;
  }
  if (name == "input") return read_field(attributes);
  if (kind == TagKind::cell || kind == TagKind::row || kind == TagKind::row_group) {
    if (inside_table() == 0 && kind != TagKind::row_group) imply_table();
    close_for(kind);
  }
  push(name, kind, attributes);
  if (name == "ol" || name == "ul") {
    elements_.back().list = true;
    if (name == "ol")
      lists_.emplace_back(attributes.value("type"), lowered(attributes.value("style")),
                          attributes.value("start"));
    else
      lists_.emplace_back();
  } else if (name == "li") {
    number_.clear();
    if (!lists_.empty() && gone_ == 0) number_ = lists_.back().next(attributes.value("value"));
  }
}

/// What was typed into a form that was saved as a page; elsewhere than in a cell fields are the site's own.
void HtmlPage::read_field(const Attributes& attributes) {
  const std::string type = lowered(attributes.value("type"));
  const bool typed = type.empty() || type == "text" || type == "number";
  const bool in_cell = std::ranges::any_of(std::span(elements_).subspan(inside_table()),
                                           [](const Element& e) { return e.kind == TagKind::cell; });
  const Visibility visibility = style_.enter("input", attributes);
  style_.leave();
  if (!typed || !in_cell || visibility.gone || visibility.invisible.value_or(false)) return;
  characters(" ");
  characters(attributes.value("value"));
  characters(" ");
}

/// "<b>一、总体情况</b>2022年，…"
void HtmlPage::part_heading(std::string_view text) {
  if (bold_ > 0) {
    if (!flow_.line_is_open()) {
      bold_in_front_ = true;
      bold_text_.clear();
    }
    if (bold_in_front_ && bold_text_.size() <= longest_bold) bold_text_ += text;
    return;
  }
  if (!bold_in_front_ || trim(text).empty()) return;
  bold_in_front_ = false;
  const std::string_view heading = trim(bold_text_);
  const bool sentence =
      text.find("。") != std::string_view::npos || text.find("，") != std::string_view::npos;
  if (!flow_.line_is_open() || !worded_ || !sentence || heading.size() > longest_bold) return;
  if (scan_marker(heading).style == MarkerStyle::none || begins_with_mark(trim(text))) return;
  if (worded_(heading).kind == Wording::Kind::heading) flow_.line_break();
}

/// None before a number written by hand, nor where it would become one with the digits of the text.
void HtmlPage::write_number(std::string_view text) {
  if (number_.empty()) return;
  text = trim(text);
  if (text.empty()) return;
  const bool digit = text.front() >= '0' && text.front() <= '9';
  if (!digit && scan_marker(text).style == MarkerStyle::none) flow_.text(number_);
  number_.clear();
}

void HtmlPage::push(std::string_view name, TagKind kind, const Attributes& attributes) {
  Element element;
  element.kind = kind;
  element.name_length = static_cast<std::uint8_t>(std::min(name.size(), sizeof element.name));
  std::copy_n(name.begin(), element.name_length, element.name);
  const Visibility visibility = style_.enter(name, attributes);
  // Word writes a row without height to carry the widths of the columns.
  const bool widths_only = kind == TagKind::row && attributes.value("height") == "0";
  const bool in_line = kind == TagKind::inline_text || kind == TagKind::link;
  // A block may have letters without size, and what stands in it others.
  element.gone = visibility.gone || kind == TagKind::dropped || widths_only || (visibility.tiny && in_line);
  element.invisible = visibility.invisible.value_or(is_invisible());
  // A cell may be aligned, its text not raised.
  element.unread =
      kind == TagKind::unread || visibility.struck || visibility.reordered || (visibility.raised && in_line);
  element.off_line = visibility.off_line && in_line;
  element.link = kind == TagKind::link && attributes.has("href");
  element.bold = name == "b" || name == "strong";
  element.block = block_;
  if (element.bold) ++bold_;
  if (element.gone) ++gone_;
  if (element.unread) ++unread_;
  if (element.off_line) ++off_line_;
  if (element.link) {
    ++links_;
    link_run_ = 0;
  }
  if (kind == TagKind::title) ++titles_;
  if (kind == TagKind::preformatted) ++preformatted_;
  if (gone_ == 0) {
    if (is_container(kind)) {
      if (blocks_.size() > limits::markup_pieces)
        throw Rejected("a page of more than " + std::to_string(limits::markup_pieces) + " parts");
      flow_.end_paragraph();
      element.block = static_cast<std::uint32_t>(blocks_.size());
      blocks_.push_back({.parent = block_,
                         .table = kind == TagKind::table ? element.block : blocks_[block_].table,
                         .boilerplate = names_boilerplate(name, attributes)});
      enter_block(element.block);
    }
    open_in_flow(element, attributes);
  }
  elements_.push_back(element);
  if (name == "style" && gone_ == 1) {  // itself
    sheet_.emplace();
    media_ = attributes.value("media");
  }
}

void HtmlPage::open_in_flow(const Element& element, const Attributes& attributes) {
  switch (element.kind) {
    case TagKind::paragraph:
    case TagKind::preformatted:
      flow_.end_paragraph();
      break;
    case TagKind::table:
      flow_.begin_table();
      break;
    case TagKind::row:
      flow_.begin_row();
      break;
    case TagKind::cell:
      flow_.begin_cell(span_of(attributes.value("colspan")), span_of(attributes.value("rowspan")));
      break;
    default:
      break;
  }
}

void HtmlPage::pop() {
  const Element element = elements_.back();
  elements_.pop_back();
  style_.leave();
  if (sheet_) style_.read_sheet(*std::exchange(sheet_, std::nullopt), media_);
  if (gone_ == 0) {
    switch (element.kind) {
      case TagKind::paragraph:
      case TagKind::preformatted:
      case TagKind::block:
        flow_.end_paragraph();
        break;
      case TagKind::cell:
        flow_.end_cell();
        break;
      case TagKind::row:
        flow_.end_row();
        break;
      case TagKind::table:
        flow_.end_table();
        break;
      default:
        break;
    }
    if (is_container(element.kind)) enter_block(blocks_[element.block].parent);
  }
  if (element.list) lists_.pop_back();
  if (element.list || element.is("li")) number_.clear();
  if (element.bold) --bold_;
  if (element.gone) --gone_;
  if (element.unread) --unread_;
  if (element.off_line) --off_line_;
  if (element.link) --links_;
  if (element.kind == TagKind::title) --titles_;
  if (element.kind == TagKind::preformatted) --preformatted_;
}

void HtmlPage::imply_table() {
  push("table", TagKind::table, Attributes());
  elements_.back().implied = true;
}

/// Ends the innermost element of that name; an end tag without one is ignored, and so is one for something
/// around the cell or table it stands in.
void HtmlPage::end(std::string_view name) {
  bool behind_cell = false;
  for (std::size_t i = elements_.size(); i > 0; --i) {
    const Element& element = elements_[i - 1];
    if (element.is(name) && !behind_cell) {
      pop_through(i - 1);
      return;
    }
    if (element.kind == TagKind::cell && !is_of_table(tag_kind(name))) behind_cell = true;
    if (element.kind == TagKind::table) {
      if (!element.implied) return;
      behind_cell = false;
    }
  }
}

void HtmlPage::enter_block(std::uint32_t block) {
  block_ = block;
  flow_.mark(block);
}

void HtmlPage::characters(std::string_view text) {
  if (sheet_) {
    *sheet_ += text;
    return;
  }
  if (titles_ > 0) {
    title_ += text;
    return;
  }
  if (gone_ > 0 || is_invisible()) return;
  if (unread_ > 0) return flow_.left_out();
  const std::size_t shown = trim(text).size();
  blocks_[block_].text += shown;
  // What goes on for longer is a link that was never closed.
  if (links_ > 0 && (link_run_ += shown) <= longest_link) blocks_[block_].link += shown;
  if (shown > 0 && std::exchange(was_off_line_, off_line_ > 0) != (off_line_ > 0)) flow_.left_out();
  part_heading(text);
  write_number(text);
  if (preformatted_ > 0)
    preformatted(text);
  else
    flow_.text(text);
}

void HtmlPage::preformatted(std::string_view text) {
  for (std::size_t pos = 0; pos < text.size(); ++pos) {
    const std::size_t end = std::min(text.find('\n', pos), text.size());
    flow_.text(text.substr(pos, end - pos));
    if (end < text.size()) flow_.line_break();
    pos = end;
  }
}

void HtmlPage::end_of_input() {
  // A page that stops inside a cell may have lost the end of its number.
  const auto open = std::find_if(elements_.rbegin(), elements_.rend(), [](const Element& e) {
    return e.kind == TagKind::cell || e.kind == TagKind::table;
  });
  cut_ = gone_ == 0 && open != elements_.rend() && open->kind == TagKind::cell;
}

void HtmlPage::read_meta(const Attributes& attributes) {
  const std::string_view content = trim(attributes.value("content"));
  const std::string_view written =
      attributes.has("name") ? attributes.value("name") : attributes.value("property");
  if (content.empty() || written.empty()) return;
  const std::string name = lowered(trim(written));
  if (rank_in(title_names, name) > 0 && meta_title_.empty()) meta_title_ = content;
  if (rank_in(date_names, name) > 0 && meta_published_.empty()) meta_published_ = content;
  if (const std::size_t rank = rank_in(publisher_names, name); rank > publisher_rank_) {
    publisher_rank_ = rank;
    meta_publisher_ = content;
  }
}

Document HtmlPage::finish(Text source, std::vector<std::uint32_t>& marks) && {
  pop_through(0);
  Metadata metadata{.title = std::move(meta_title_),
                    .published = std::move(meta_published_),
                    .publisher = std::move(meta_publisher_)};
  if (metadata.title.empty()) metadata.title = trim(title_);
  Document document = std::move(flow_).finish(std::move(source), "text/html", std::move(metadata), &marks);
  document.cut = cut_;
  return document;
}

}  // namespace gongkai
