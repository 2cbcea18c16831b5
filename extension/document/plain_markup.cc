#include "document/plain_markup.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <deque>
#include <string>
#include <vector>

#include "base/ascii.h"
#include "base/cancel.h"
#include "base/limits.h"
#include "document/html_nesting.h"
#include "document/plain_tag.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_known_name = 15;  // bytes; those of HTML 4 have up to ten
constexpr std::size_t longest_name = 80;        // that libxml2 takes at once, and some more
constexpr std::size_t longest_reference = 10;   // bytes between & and ;
constexpr std::size_t nowhere = std::string_view::npos;

bool is_all_blank(std::string_view text) { return std::ranges::all_of(text, is_blank_of_tag); }

/// Characters that parsers take out or complain of.
bool has_odd_characters(std::string_view page) {
  unsigned odd = 0;  // without an end before the last: the compiler then looks at many bytes at once
  for (const char c : page) odd |= static_cast<unsigned char>(c) < ' ' && !is_blank_of_tag(c) ? 1U : 0U;
  return odd != 0 || page.find("\uFFFE") != nowhere || page.find("\uFFFF") != nowhere;
}

/// The code point that "#…" or a name stands for; 0 where that is not certain.
char32_t referred_to(std::string_view name) {
  std::uint32_t c = 0;
  if (name.starts_with('#')) {
    name.remove_prefix(1);
    const bool hexadecimal = name.starts_with('x') || name.starts_with('X');
    if (hexadecimal) name.remove_prefix(1);
    const auto [end, error] =
        std::from_chars(name.data(), name.data() + name.size(), c, hexadecimal ? 16 : 10);
    const bool is_character = (c >= ' ' && c < 0xD800) || (c > 0xDFFF && c < 0xFFFE) ||
                              (c > 0xFFFF && c < 0x110000) || c == '\t' || c == '\n' || c == '\r';
    return error == std::errc() && end == name.data() + name.size() && is_character ? c : 0;
  }
  if (name == "nbsp") return 0xA0;
  const std::string ended(name);
  const auto* known = htmlEntityLookup(reinterpret_cast<const xmlChar*>(ended.c_str()));
  return known == nullptr ? 0 : known->value;
}

/// Appends the character of the reference at the front of `text`, and returns its length; 0 where it is not
/// written by the rules.
std::size_t append_reference(std::string_view text, std::string& out) {
  const std::size_t end = text.substr(0, longest_reference + 2).find(';');
  if (end == nowhere || end < 2) return 0;
  const char32_t c = referred_to(text.substr(1, end - 1));
  if (c == 0) return 0;
  append_utf8(out, c);
  return end + 1;
}

class PlainReader {
 public:
  PlainReader(std::string_view page, MarkupHandler& handler) : page_(page), handler_(handler) {}

  bool run() {
    if (has_odd_characters(page_) || !pass_prolog()) return false;
    while (at_ < page_.size())
      if (page_[at_] == '<' ? !read_markup() : !read_text()) return false;
    if (open_.empty()) return false;
    handler_.characters("\n");  // parse_markup() adds it
    handler_.end_of_input();
    while (!open_.empty()) end_innermost();
    return true;
  }

 private:
  struct Open {
    std::size_t tag = 0;  ///< number of nested_tag()
    std::string_view name;
  };

  [[nodiscard]] std::string_view rest() const { return page_.substr(at_); }

  /// Blanks, comments, declarations.
  bool pass_prolog() {
    while (true) {
      while (at_ < page_.size() && is_blank_of_tag(page_[at_])) ++at_;
      if (starts_with(rest(), "<!doctype")) {
        if (!pass_declaration()) return false;
      } else if (rest().starts_with("<!--")) {
        if (!pass_comment()) return false;
      } else if (rest().starts_with("<?")) {
        if (!pass_instruction()) return false;
      } else {
        return true;
      }
    }
  }

  bool pass_declaration() {
    const std::size_t end = page_.find_first_of("<>[", at_ + 1);
    if (end == nowhere || page_[end] != '>') return false;
    at_ = end + 1;
    return true;
  }

  bool pass_instruction() {
    const std::size_t end = page_.find_first_of("<>", at_ + 1);
    if (end == nowhere || page_[end] != '>' || !is_letter(page_[at_ + 2])) return false;
    at_ = end + 1;
    return true;
  }

  bool pass_comment() {
    const std::size_t begin = at_ + 4;
    const std::size_t end = page_.find("-->", begin);
    if (end == nowhere) return false;
    const std::string_view comment = page_.substr(begin, end - begin);
    if (comment.starts_with('>') || comment.starts_with("->") || comment.find("--!") != nowhere) return false;
    may_cancel(comment.size());
    at_ = end + 3;
    return true;
  }

  bool read_markup() {
    const char next = at_ + 1 < page_.size() ? page_[at_ + 1] : '\0';
    if (next == '/') return read_end_tag();
    if (next == '?') return pass_instruction();
    return next == '!' ? rest().starts_with("<!--") && pass_comment() : read_start_tag();
  }

  /// The name in lower case, good as long as this.
  std::string_view kept_name(std::string_view written, std::size_t& tag) {
    std::array<char, longest_known_name> lowered{};
    const std::size_t other = nested_tags.size() - 1;
    tag = other;
    if (written.size() <= lowered.size()) {
      const auto* end = std::ranges::transform(written, lowered.begin(), lower).out;
      tag = nested_tag({lowered.data(), static_cast<std::size_t>(end - lowered.data())});
    }
    if (tag != other) return nested_tags[tag].name;
    if (std::ranges::none_of(written, [](char c) { return c >= 'A' && c <= 'Z'; })) return written;
    std::string& name = names_.emplace_back(written);
    std::ranges::transform(name, name.begin(), lower);
    return name;
  }

  bool read_start_tag() {
    if (!tag_.read(page_, at_) || tag_.name().size() > longest_name) return false;
    may_cancel(tag_.end() - at_ + round_cost);
    Open element;
    element.name = kept_name(tag_.name(), element.tag);
    while (!open_.empty() && has(nested_tags[open_.back().tag].ended_by_start, element.tag)) end_innermost();
    imply_around(element.name);
    if (is_misplaced(element.name) || !read_values()) return false;
    begin(element, Attributes(read_));
    if (open_.size() > limits::markup_nesting) return false;
    at_ = tag_.end();
    if (tag_.is_closed() || nested_tags[element.tag].is_empty) {
      end_innermost();
      return true;
    }
    return !has_raw_text(element.name) || read_raw_text(element.name);
  }

  /// The attributes that somebody reads, without references.
  bool read_values() {
    values_.clear();
    read_.clear();
    for (const Attribute& attribute : tag_.attributes()) {
      const bool is_link = std::ranges::equal(attribute.name, std::string_view("href"), {}, lower);
      if (!is_link && !is_read(tag_.name(), attribute)) continue;
      Attribute& read = read_.emplace_back(attribute);
      if (is_link)
        read.value = {};  // where to nobody asks
      else if (read.value.find('&') != nowhere && !resolve(read.value))
        return false;
    }
    return true;
  }

  bool resolve(std::string_view& value) {
    std::string& resolved = values_.emplace_back();
    for (std::size_t at = 0; at < value.size();) {
      const std::size_t end = std::min(value.find('&', at), value.size());
      resolved.append(value, at, end - at);
      if (end == value.size()) break;
      const std::size_t length = append_reference(value.substr(end), resolved);
      if (length == 0) return false;
      at = end + length;
    }
    value = resolved;
    return true;
  }

  /// <html>, <head> and <body> where the page leaves them out.
  void imply_around(std::string_view name) {
    if (name == "html") return;
    if (open_.empty()) imply("html");
    if (name == "body" || name == "head") return;
    constexpr auto of_head =
        std::to_array<std::string_view>({"script", "style", "meta", "link", "title", "base"});
    if (open_.size() == 1 && std::ranges::find(of_head, name) != of_head.end()) {
      if (!had_head_) imply("head");
    } else if (name != "noframes" && name != "frame" && name != "frameset" && !had_body_ &&
               !is_open("head")) {
      imply("body");
    }
  }

  void imply(std::string_view name) { begin({nested_tag(name), name}, Attributes()); }

  [[nodiscard]] bool is_open(std::string_view name) const {
    return std::ranges::find(open_, name, &Open::name) != open_.end();
  }

  [[nodiscard]] bool is_misplaced(std::string_view name) const {
    return (name == "html" && !open_.empty()) || (name == "head" && open_.size() != 1) ||
           (name == "body" && (had_body_ || open_.size() != 1));
  }

  void begin(const Open& element, const Attributes& attributes) {
    had_body_ = had_body_ || element.name == "body";
    had_head_ = had_head_ || had_body_ || element.name == "head";
    open_.push_back(element);
    handler_.start(element.name, attributes);
  }

  void end_innermost() {
    const std::string_view name = open_.back().name;
    open_.pop_back();
    handler_.end(name);
  }

  bool read_raw_text(std::string_view name) {
    const std::size_t end = raw_text_end(page_, at_, name);
    if (end == page_.size()) return false;
    may_cancel(end - at_);
    if (end > at_) handler_.characters(page_.substr(at_, end - at_));
    at_ = end;
    return true;
  }

  bool read_end_tag() {
    std::size_t at = at_ + 2;
    const std::size_t begin = at;
    while (at < page_.size() && (is_letter(page_[at]) || is_digit(page_[at]) || page_[at] == ':')) ++at;
    const std::size_t end = at;
    while (at < page_.size() && is_blank_of_tag(page_[at])) ++at;
    if (at == page_.size() || page_[at] != '>' || end == begin || end - begin > longest_name ||
        !is_letter(page_[begin]))
      return false;
    at_ = at + 1;
    may_cancel(round_cost);
    Open element;
    element.name = kept_name(page_.substr(begin, end - begin), element.tag);
    if (element.name == "html") return false;
    end_element(element);
    return !open_.empty();
  }

  /// With what was left open in it. An end that nothing began, or that is none for what stands between, says
  /// nothing.
  void end_element(const Open& element) {
    std::size_t inside = open_.size();
    for (; inside > 0; --inside) {
      const Open& open = open_[inside - 1];
      if (open.tag == element.tag && open.name == element.name) break;
      if (!has(nested_tags[open.tag].ended_by_end, element.tag)) return;
    }
    if (inside == 0) return;
    while (open_.size() >= inside) end_innermost();
  }

  bool read_text() {
    const std::size_t end = std::min(page_.find('<', at_), page_.size());
    may_cancel(end - at_);
    // Elsewhere text would imply elements.
    const bool has_place = !open_.empty() && open_.back().name != "html" && open_.back().name != "head";
    if (!has_place && !is_all_blank(page_.substr(at_, end - at_))) return false;
    while (at_ < end) {
      const std::size_t stop = at_ + std::min(page_.substr(at_, end - at_).find('&'), end - at_);
      if (stop > at_) {
        handler_.characters(page_.substr(at_, stop - at_));
        at_ = stop;
        continue;
      }
      character_.clear();
      const std::size_t length = append_reference(page_.substr(at_, end - at_), character_);
      if (length == 0) return false;
      handler_.characters(character_);
      at_ += length;
    }
    return true;
  }

  std::string_view page_;
  MarkupHandler& handler_;
  std::size_t at_ = 0;
  std::vector<Open> open_;
  bool had_head_ = false, had_body_ = false;  // or what follows it
  PlainTag tag_;
  std::vector<Attribute> read_;     // of the tag
  std::deque<std::string> values_;  // … that hold references
  std::deque<std::string> names_;   // written in capitals
  std::string character_;           // that a reference stands for
};

}  // namespace

bool parse_plain_markup(std::string_view page, MarkupHandler& handler) {
  return PlainReader(page, handler).run();
}

}  // namespace gongkai
