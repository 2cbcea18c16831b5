#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "document/markup_parser.h"

namespace gongkai {

/// What parts the words of a tag.
constexpr bool is_blank_of_tag(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// A tag that begins an element and is written by the rules, on which all parsers agree: names of letters,
/// values in quotes or without blanks and quotes, no '<' or '>' in them, no more
/// than limits::tag_attributes attributes.
///
///     <td width="20%" class=c>    <br/>
class PlainTag {
 public:
  /// Whether such a tag stands at `at` of the page.
  bool read(std::string_view page, std::size_t at);

  [[nodiscard]] std::string_view name() const { return name_; }  ///< as written
  [[nodiscard]] const std::vector<Attribute>& attributes() const { return attributes_; }
  [[nodiscard]] bool is_closed() const { return closed_; }  ///< by "/>"
  [[nodiscard]] std::size_t end() const { return at_; }     ///< behind it

 private:
  [[nodiscard]] char peek(std::size_t ahead = 0) const {
    return at_ + ahead < page_.size() ? page_[at_ + ahead] : '\0';
  }
  bool read_attribute();
  bool read_value(std::string_view& value);

  std::string_view page_;
  std::size_t at_ = 0;
  std::string_view name_;
  std::vector<Attribute> attributes_;
  bool closed_ = false;
};

/// Whether an attribute is one that somebody reads: most of a page of Word are not.
bool is_read(std::string_view tag, const Attribute& attribute);

/// Whether what stands in the element is no markup: a script or style sheet.
bool has_raw_text(std::string_view tag);

/// Where the raw text at `at` ends, before the end of its element or at the end of the page.
std::size_t raw_text_end(std::string_view page, std::size_t at, std::string_view tag);

}  // namespace gongkai
