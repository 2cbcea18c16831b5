#include "document/plain_tag.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "document/html_tags.h"

namespace gongkai {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool is_word(std::string_view text, std::string_view lower_case) {
  return std::ranges::equal(text, lower_case, {}, lower);
}

/// Of a value without quotes.
bool is_plain_mark(char c) { return c == '%' || c == '#' || c == '-' || c == '_' || c == '.'; }

template <typename Words>
bool is_one_of(std::string_view text, const Words& words) {
  return std::ranges::any_of(words, [&](std::string_view word) { return is_word(text, word); });
}

/// HtmlPage and HtmlStyle read these of any element.
constexpr auto read_anywhere = std::to_array<std::string_view>(
    {"class", "colspan", "height", "hidden", "id", "media", "role", "rowspan", "start", "type", "value"});

/// font-size: 0, or a size below 1: letters that are not shown.
bool is_without_size(std::string_view style) {
  constexpr std::string_view property = "font-size";
  if (!is_word(style.substr(0, property.size()), property)) return false;
  const std::size_t value = style.find_first_not_of(" \t\r\n\f:", property.size());
  return value != std::string_view::npos && style[value] == '0';
}

/// Whether HtmlStyle reads a property that begins as one of these does.
bool may_be_read(std::string_view style) {
  constexpr auto properties = std::to_array<std::string_view>(
      {"display", "visibility", "mso-hide", "text-decoration", "vertical-align"});
  while (!style.empty()) {
    const std::size_t begin = std::min(style.find_first_not_of(" \t\r\n\f"), style.size());
    style.remove_prefix(begin);
    for (const std::string_view property : properties)
      if (is_word(style.substr(0, property.size()), property)) return true;
    if (is_without_size(style)) return true;
    style.remove_prefix(style.empty() ? 0 : std::min(style.find(';'), style.size() - 1) + 1);
  }
  return false;
}

/// HtmlList reads the style of a list in its own way.
bool is_read(std::string_view tag, std::string_view name, std::string_view value) {
  if (is_word(tag, "meta")) return true;
  if (is_word(name, "style"))
    return is_word(tag, "ol") || is_word(tag, "ul") || value.find('&') != std::string_view::npos ||
           may_be_read(value);
  return is_one_of(name, read_anywhere);
}

class TagCopier {
 public:
  TagCopier(std::string_view page, std::size_t at, std::string& out) : page_(page), at_(at), out_(out) {}

  bool run() {
    const std::size_t begin = at_++;
    if (!is_letter(peek())) return false;
    while (is_letter(peek()) || is_digit(peek()) || peek() == ':') ++at_;
    tag_ = page_.substr(begin + 1, at_ - begin - 1);
    out_.append(page_, begin, at_ - begin);
    while (true) {
      const bool apart = is_blank(peek());
      while (is_blank(peek())) ++at_;
      const bool closed = peek() == '/' && peek(1) == '>';
      if (closed || peek() == '>') {
        at_ += closed ? 2 : 1;
        out_ += closed ? "/>" : ">";
        if (!closed && (is_word(tag_, "script") || is_word(tag_, "style"))) copy_raw_text();
        return true;
      }
      if (!apart || !copy_attribute()) return false;
    }
  }

  [[nodiscard]] std::size_t end() const { return at_; }

 private:
  [[nodiscard]] char peek(std::size_t ahead = 0) const {
    return at_ + ahead < page_.size() ? page_[at_ + ahead] : '\0';
  }

  void copy_raw_text() {
    const std::size_t begin = at_;
    for (at_ = page_.find("</", at_); at_ < page_.size(); at_ = page_.find("</", at_ + 2))
      if (is_word(page_.substr(at_ + 2, tag_.size()), lowered_tag())) break;
    at_ = std::min(at_, page_.size());
    out_.append(page_, begin, at_ - begin);
  }
  [[nodiscard]] std::string_view lowered_tag() const { return is_word(tag_, "style") ? "style" : "script"; }

  bool copy_attribute() {
    const std::size_t begin = at_;
    if (!is_letter(peek())) return false;
    while (is_letter(peek()) || is_digit(peek()) || peek() == '-' || peek() == ':' || peek() == '_') ++at_;
    const std::string_view name = page_.substr(begin, at_ - begin);
    std::string_view value;
    if (peek() == '=') {
      ++at_;
      if (!read_value(value)) return false;
    } else if (!is_blank(peek()) && peek() != '>') {
      return false;
    } else {
      std::size_t next = at_;  // "name =" has a value yet
      while (next < page_.size() && is_blank(page_[next])) ++next;
      if (next < page_.size() && page_[next] == '=') return false;
    }
    if (is_word(name, "href") && !is_word(tag_, "meta")) {
      out_ += " href=\"\"";
    } else if (is_read(tag_, name, value)) {
      out_ += ' ';
      out_.append(page_, begin, at_ - begin);
    }
    return true;
  }

  bool read_value(std::string_view& value) {
    const char quote = peek();
    const bool quoted = quote == '"' || quote == '\'';
    if (quoted) ++at_;
    const std::size_t begin = at_;
    if (quoted) {
      while (peek() != quote && peek() != '<' && peek() != '>' && peek() != '\0') ++at_;
    } else {
      while (is_letter(peek()) || is_digit(peek()) || is_plain_mark(peek())) ++at_;
    }
    value = page_.substr(begin, at_ - begin);
    if (quoted && peek() != quote) return false;
    if (quoted) ++at_;
    if (!quoted && value.empty()) return false;
    return is_blank(peek()) || peek() == '>' || (quoted && peek() == '/' && peek(1) == '>');
  }

  std::string_view page_;
  std::size_t at_;
  std::string& out_;
  std::string_view tag_;  // its name
};

}  // namespace

std::size_t append_plain_tag(std::string_view page, std::size_t at, std::string& out) {
  const std::size_t before = out.size();
  TagCopier copier(page, at, out);
  if (copier.run()) return copier.end();
  out.resize(before);
  return at;
}

}  // namespace gongkai
