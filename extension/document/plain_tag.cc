#include "document/plain_tag.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/limits.h"

namespace gongkai {
namespace {

bool is_word(std::string_view text, std::string_view lower_case) {
  return std::ranges::equal(text, lower_case, {}, lower);
}

/// Of a value without quotes.
bool is_of_bare_value(char c) {
  return static_cast<unsigned char>(c) > ' ' && c != '"' && c != '\'' && c != '<' && c != '>' && c != '`';
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
  constexpr auto properties =
      std::to_array<std::string_view>({"display", "visibility", "mso-hide", "text-decoration",
                                       "vertical-align", "unicode-bidi", "mso-text-raise", "top"});
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

}  // namespace

bool PlainTag::read(std::string_view page, std::size_t at) {
  page_ = page;
  at_ = at + 1;
  attributes_.clear();
  if (!is_letter(peek())) return false;
  while (is_letter(peek()) || is_digit(peek()) || peek() == ':') ++at_;
  name_ = page_.substr(at + 1, at_ - at - 1);
  while (true) {
    const bool apart = is_blank_of_tag(peek());
    while (is_blank_of_tag(peek())) ++at_;
    closed_ = peek() == '/' && peek(1) == '>';
    if (closed_ || peek() == '>') {
      if (page_.substr(0, at_).ends_with("--")) return false;  // the end of a comment
      at_ += closed_ ? 2 : 1;
      return true;
    }
    if (!apart || attributes_.size() == limits::tag_attributes || !read_attribute()) return false;
  }
}

bool PlainTag::read_attribute() {
  const std::size_t begin = at_;
  if (!is_letter(peek())) return false;
  while (is_letter(peek()) || is_digit(peek()) || peek() == '-' || peek() == ':' || peek() == '_') ++at_;
  Attribute& attribute = attributes_.emplace_back(Attribute{page_.substr(begin, at_ - begin), {}, {}});
  if (peek() == '=') {
    ++at_;
    if (!read_value(attribute.value)) return false;
  } else if (!is_blank_of_tag(peek()) && peek() != '>') {
    return false;
  } else {
    std::size_t next = at_;  // "name =" has a value yet
    while (next < page_.size() && is_blank_of_tag(page_[next])) ++next;
    if (next < page_.size() && page_[next] == '=') return false;
  }
  attribute.written = page_.substr(begin, at_ - begin);
  return true;
}

bool PlainTag::read_value(std::string_view& value) {
  const char quote = peek();
  const bool quoted = quote == '"' || quote == '\'';
  if (quoted) ++at_;
  const std::size_t begin = at_;
  if (quoted) {
    while (peek() != quote && peek() != '<' && peek() != '>' && peek() != '\0') ++at_;
  } else {
    while (is_of_bare_value(peek())) ++at_;
  }
  value = page_.substr(begin, at_ - begin);
  if (quoted && peek() != quote) return false;
  if (quoted) ++at_;
  if (!quoted && (value.empty() || value.ends_with('/'))) return false;
  return is_blank_of_tag(peek()) || peek() == '>' || (quoted && peek() == '/' && peek(1) == '>');
}

bool is_read(std::string_view tag, const Attribute& attribute) {
  if (is_word(tag, "meta")) return true;
  // HtmlList reads the style of a list in its own way.
  if (is_word(attribute.name, "style"))
    return is_word(tag, "ol") || is_word(tag, "ul") || attribute.value.find('&') != std::string_view::npos ||
           may_be_read(attribute.value);
  return std::ranges::any_of(read_anywhere,
                             [&](std::string_view word) { return is_word(attribute.name, word); });
}

bool has_raw_text(std::string_view tag) { return is_word(tag, "script") || is_word(tag, "style"); }

std::size_t raw_text_end(std::string_view page, std::size_t at, std::string_view tag) {
  const auto ends_here = [&](std::size_t end) {
    return std::ranges::equal(page.substr(end + 2, tag.size()), tag, {}, lower, lower);
  };
  for (at = page.find("</", at); at < page.size(); at = page.find("</", at + 2))
    if (ends_here(at)) return at;
  return page.size();
}

}  // namespace gongkai
