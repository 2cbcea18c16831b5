#include "report/outline/outline.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/ascii.h"
#include "base/cancel.h"
#include "document/blanks.h"
#include "report/forms/statistics_catalogue.h"
#include "text/marker.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_heading = 40;        // code points of a heading on a line of its own
constexpr std::size_t longest_run_in = 30;         // … of one that its paragraph follows on the same line
constexpr std::size_t longest_sentence = 100;      // … of a sentence that paragraphs stand under
constexpr double like_statutory = 0.75;            // similarity of an unnumbered heading with the form's
constexpr std::size_t longest_page_line = 300;     // bytes
constexpr std::size_t longest_page_line_tail = 4;  // ideographs behind its wording where no colon stands
constexpr std::size_t fewest_contents = 4;         // lines of a table of contents
constexpr std::size_t fewest_topics = 3;  // statutory headings that make another numbering style the top one

std::size_t code_points(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// A paragraph taken apart.
struct Heading {
  MarkerStyle style = MarkerStyle::none;
  std::string_view label, heading, rest;  ///< rest: prose that follows on the same line
  LabelKey key;                           ///< of the heading
  std::string_view bullet;
  int topic = -1;
  bool is_heading = false;
  bool may_be_heading = false;  ///< as far as the line itself tells
};

constexpr std::size_t searched_for_stop = 200;  // bytes: no heading is longer

/// Where a run-in heading ends: at the first full stop, colon or line's end.
std::size_t heading_end(std::string_view text) {
  const std::string_view front = text.substr(0, searched_for_stop);
  const std::size_t end = std::min({front.find("。"), front.find("："), front.find(": ")});
  return end == std::string_view::npos ? text.size() : end;
}

/// "总体情况……………3" in a table of contents.
bool is_contents_line(std::string_view text) {
  std::size_t end = text.size();
  while (end > 0 && ((text[end - 1] >= '0' && text[end - 1] <= '9') || text[end - 1] == ' ')) --end;
  if (end == text.size()) return false;
  const std::string_view before = text.substr(0, end);
  return before.ends_with("…") || before.ends_with("...") || before.ends_with("···");
}

/// "附件：依申请公开12件清单.xls", the text of a link.
bool names_file(std::string_view text) {
  static constexpr std::string_view endings[] = {".doc", ".docx", ".wps", ".xls", ".xlsx", ".et",
                                                 ".pdf", ".ofd",  ".zip", ".rar", ".jpg",  ".png"};
  constexpr std::size_t longest_ending = 5;
  const std::string_view tail = text.substr(text.size() - std::min(text.size(), longest_ending));
  const std::size_t dot = tail.rfind('.');
  return text.size() <= longest_page_line && dot != std::string_view::npos &&
         std::ranges::find(endings, tail.substr(dot)) != std::end(endings);
}

std::string_view without_emphasis(std::string_view text) {
  while (text.ends_with('*') || text.ends_with('#')) text.remove_suffix(1);
  return trim(text);
}

class Outliner {
 public:
  Outliner(const TextLayout& layout, const Catalogue& catalogue) : layout_(layout), catalogue_(catalogue) {}

  std::vector<SectionRow> run(std::size_t first_paragraph, std::vector<std::int64_t>* section_of) {
    if (section_of != nullptr) section_of->assign(layout_.paragraphs.size(), 0);
    for (std::size_t i = first_paragraph; i < layout_.paragraphs.size(); ++i)
      headings_.push_back(take_apart(i));
    choose_by_what_follows();
    const auto [contents_begin, contents_end] = table_of_contents();
    choose_top_style();
    collect_numbered_topics();
    for (std::size_t i = 0; i < headings_.size(); ++i) {
      if (i >= contents_begin && i < contents_end) continue;
      const Paragraph& paragraph = layout_.paragraphs[first_paragraph + i];
      may_cancel(paragraph.text.size());
      const std::string_view text = paragraph.text;
      if (headings_[i].is_heading) {
        open(headings_[i], i);
      } else if (!is_contents_line(text) && !is_page_line(text, catalogue_) && !names_table(paragraph)) {
        append(text);
      }
      if (section_of != nullptr && !path_.empty())
        (*section_of)[first_paragraph + i] = sections_[path_.back()].section_id;
    }
    return std::move(sections_);
  }

 private:
  /// Headings one after the other, with nothing under them, that all come again: the range they take.
  [[nodiscard]] std::pair<std::size_t, std::size_t> table_of_contents() const {
    std::size_t begin = 0;
    while (begin < headings_.size() && !headings_[begin].is_heading) ++begin;
    std::size_t end = begin;
    while (end < headings_.size() && headings_[end].is_heading && headings_[end].rest.empty() &&
           comes_again(end))
      ++end;
    return end - begin >= fewest_contents ? std::pair(begin, end) : std::pair(std::size_t{0}, std::size_t{0});
  }

  [[nodiscard]] bool comes_again(std::size_t i) const {
    const LabelKey& key = headings_[i].key;
    return !key.empty() &&
           std::any_of(headings_.begin() + static_cast<std::ptrdiff_t>(i) + 1, headings_.end(),
                       [&](const Heading& later) { return later.is_heading && later.key == key; });
  }

  [[nodiscard]] Heading take_apart(std::size_t i) const {
    std::string_view text = trim(layout_.paragraphs[i].text);
    Heading result;
    if (is_contents_line(text)) return result;
    if (const std::size_t bullet = bullet_length(text); bullet > 0) {
      result.bullet = trim(text.substr(0, bullet));
      text.remove_prefix(bullet);
    }
    const Marker marker = scan_marker(text);
    const bool marked =
        marker.style != MarkerStyle::none && (marker.style != MarkerStyle::digit_blank || marker.offset > 0);
    if (!marked) {
      take_unnumbered(without_emphasis(text.substr(marker.offset)), result);
      return result;
    }
    result.is_heading = true;
    result.style = marker.style;
    result.label = trim(text.substr(marker.offset, marker.length - marker.offset));
    const std::string_view behind = without_emphasis(trim(text.substr(marker.length)));
    const std::size_t end = heading_end(behind);
    const std::string_view first = behind.substr(0, end);
    if (code_points(first) <= (end == behind.size() ? longest_heading : longest_run_in)) {
      result.heading = trim(first);
      result.rest =
          end == behind.size() ? std::string_view{} : trim(behind.substr(end + stop_length(behind, end)));
    } else {
      result.rest = behind;
      result.may_be_heading = is_long_heading(behind);
    }
    result.key = key_of(result.heading);
    result.topic = catalogue_.topic_of(result.key);
    return result;
  }

  /// One sentence without a figure, or no sentence at all: a heading where something stands under it.
  static bool is_long_heading(std::string_view text) {
    const std::string_view body = text.ends_with("。") ? text.substr(0, text.size() - 3) : text;
    return code_points(text) <= longest_sentence && body.find("。") == std::string_view::npos &&
           body.find("；") == std::string_view::npos && std::ranges::none_of(body, is_digit);
  }

  /// Long numbered lines are headings where prose or deeper headings follow; short lines with the bullet of a
  /// statutory heading are where prose does.
  void choose_by_what_follows() {
    std::vector<std::string_view> bullets;  // of statutory headings
    for (const Heading& heading : headings_)
      if (heading.is_heading && heading.topic >= 0 && !heading.bullet.empty() &&
          std::ranges::find(bullets, heading.bullet) == bullets.end())
        bullets.push_back(heading.bullet);
    for (std::size_t i = 0; i + 1 < headings_.size(); ++i) {
      Heading& heading = headings_[i];
      const Heading& next = headings_[i + 1];
      if (!heading.may_be_heading) continue;
      if (heading.is_heading && heading.style != MarkerStyle::none) {
        if (next.is_heading && next.style <= heading.style) continue;
        const std::size_t end = heading_end(heading.rest);
        heading.heading =
            heading.rest.substr(0, heading.rest.ends_with("。") ? heading.rest.size() - 3 : end);
        heading.rest = {};
        heading.key = key_of(heading.heading);
      } else if (!next.is_heading && next.bullet != heading.bullet &&
                 std::ranges::find(bullets, heading.bullet) != bullets.end()) {
        heading.is_heading = true;
      }
    }
  }

  static std::size_t stop_length(std::string_view text, std::size_t at) { return text[at] == ':' ? 1 : 3; }

  /// A statutory heading that lost its number: as a whole line, and worded much like the form's.
  void take_unnumbered(std::string_view text, Heading& result) const {
    if (text.empty() || text.size() > searched_for_stop || code_points(text) > longest_run_in ||
        heading_end(text) != text.size())
      return;
    result.heading = text;
    result.may_be_heading = !result.bullet.empty();
    LabelKey key = key_of(text);
    const int topic = catalogue_.topic_of(key);
    if (topic < 0) return;
    const TopicDef& def = catalogue_.topics()[static_cast<std::size_t>(topic)];
    if (similarity(key, key_of(def.heading)) < like_statutory) return;
    result.key = std::move(key);
    result.topic = topic;
    result.is_heading = true;
  }

  /// Usually 一、. A report that numbers its statutory sections （一） or 1. has that style on top.
  void choose_top_style() {
    std::array<std::size_t, 8> topics{};
    for (const Heading& heading : headings_)
      if (heading.is_heading && heading.topic >= 0) ++topics[static_cast<std::size_t>(heading.style)];
    top_ = MarkerStyle::hanzi;
    if (topics[static_cast<std::size_t>(MarkerStyle::hanzi)] > 0) return;
    for (const MarkerStyle style : {MarkerStyle::hanzi_bracket, MarkerStyle::digit})
      if (topics[static_cast<std::size_t>(style)] >= fewest_topics) {
        top_ = style;
        return;
      }
  }

  void collect_numbered_topics() {
    numbered_.assign(catalogue_.topics().size(), false);
    for (const Heading& heading : headings_)
      if (heading.is_heading && heading.style == top_ && heading.topic >= 0)
        numbered_[static_cast<std::size_t>(heading.topic)] = true;
  }

  /// Below the section it stands in, whatever its wording: where the statutory headings are numbered, one
  /// with a bullet, and one without a number whose topic another heading has.
  [[nodiscard]] bool is_below(const Heading& heading) const {
    if (heading.style != MarkerStyle::none) return false;
    return heading.bullet.empty() ? heading.topic >= 0 && numbered_[static_cast<std::size_t>(heading.topic)]
                                  : std::ranges::find(numbered_, true) != numbered_.end();
  }

  [[nodiscard]] std::int64_t depth_of(MarkerStyle style) const {
    if (style == MarkerStyle::none || style == top_) return 1;
    const auto below = static_cast<std::int64_t>(style) - static_cast<std::int64_t>(top_);
    return below > 0 ? 1 + below : 2;
  }

  void open(const Heading& heading, std::size_t i) {
    SectionRow section;
    section.section_id = section.ordinal = static_cast<std::int64_t>(sections_.size()) + 1;
    section.depth = depth_of(heading.style == MarkerStyle::digit_blank ? MarkerStyle::digit : heading.style);
    const bool below = is_below(heading);
    if (below) {
      while (!path_.empty() && is_below_[path_.back()]) path_.pop_back();
      section.depth = path_.empty() ? 1 : sections_[path_.back()].depth + 1;
    }
    while (!path_.empty() && sections_[path_.back()].depth >= section.depth) path_.pop_back();
    if (!path_.empty() && section.depth > 1 && sections_[path_.back()].depth > 0)
      section.parent_id = sections_[path_.back()].section_id;
    if (!heading.label.empty()) section.label = std::string(heading.label);
    std::string_view words = heading.heading;
    int topic = heading.topic;
    if (words.empty() && heading.rest.empty()) topic = adopt_next_line(i, words);
    if (!words.empty()) section.heading = std::string(words);
    if (section.depth == 1 && topic >= 0)
      section.topic = catalogue_.topics()[static_cast<std::size_t>(topic)].topic;
    section.body = std::string(heading.rest);
    add(std::move(section), below);
  }

  void add(SectionRow section, bool below) {
    path_.push_back(sections_.size());
    sections_.push_back(std::move(section));
    is_below_.push_back(below);
  }

  /// "六" on a line of its own: the statutory heading on the next line is its wording.
  int adopt_next_line(std::size_t i, std::string_view& words) {
    if (i + 1 >= headings_.size() || headings_[i + 1].style != MarkerStyle::none ||
        headings_[i + 1].topic < 0)
      return -1;
    headings_[i + 1].is_heading = false;
    words = headings_[i + 1].heading;
    adopted_ = words;
    return headings_[i + 1].topic;
  }

  /// 表1 … above a table: no sentence.
  [[nodiscard]] bool names_table(const Paragraph& paragraph) const {
    const auto table = std::ranges::lower_bound(layout_.others, paragraph.last, {}, &OtherTable::first);
    return table != layout_.others.end() && table->caption_line == paragraph.last &&
           table->caption_line < table->first && StatisticsCatalogue::instance().names_table(paragraph.text);
  }

  void append(std::string_view text) {
    const std::string_view trimmed = trim(text);
    if (trimmed.empty()) return;
    if (!adopted_.empty() && trimmed.find(adopted_) != std::string_view::npos) {
      adopted_ = {};
      return;
    }
    if (sections_.empty()) {
      SectionRow preamble;
      preamble.section_id = preamble.ordinal = 1;
      add(std::move(preamble), false);
    }
    std::string& body = sections_[path_.back()].body;
    if (!body.empty()) body += '\n';
    body += trimmed;
  }

  const TextLayout& layout_;
  const Catalogue& catalogue_;
  std::vector<Heading> headings_;
  std::vector<SectionRow> sections_;
  std::vector<std::size_t> path_;  // open sections, outermost first
  std::vector<bool> numbered_;     // per topic: a heading in the top style has it
  std::vector<bool> is_below_;     // per section
  MarkerStyle top_ = MarkerStyle::hanzi;
  std::string_view adopted_;
};

}  // namespace

bool is_page_line(std::string_view text, const Catalogue& catalogue) {
  if (names_file(text)) return true;
  if (text.size() > longest_page_line || text.find("。") != std::string_view::npos) return false;
  const std::size_t colon = std::min(text.find(':'), text.find("："));
  const LabelKey front = key_of(text.substr(0, colon));
  if (front.empty()) return false;
  return std::ranges::any_of(catalogue.page_line_wordings(), [&](const LabelKey& wording) {
    return front == wording || (colon == std::string_view::npos && front.starts_with(wording) &&
                                front.size() <= wording.size() + longest_page_line_tail);
  });
}

std::vector<SectionRow> outline(const TextLayout& layout, std::size_t first_paragraph,
                                const Catalogue& catalogue, std::vector<std::int64_t>* section_of) {
  return Outliner(layout, catalogue).run(first_paragraph, section_of);
}

void report_missing_sections(const std::vector<SectionRow>& sections, int edition, const Catalogue& catalogue,
                             Diagnostics& diagnostics) {
  if (!catalogue.has_tables(edition)) return;
  for (const TopicDef& topic : catalogue.topics()) {
    const bool met =
        std::ranges::any_of(sections, [&](const SectionRow& s) { return s.topic == topic.topic; });
    if (!met)
      diagnostics.add("missing_section", place("section", topic.label), {}, std::nullopt,
                      std::string(topic.label) + std::string(topic.heading));
  }
}

}  // namespace gongkai
