#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace gongkai {

struct Attribute {
  std::string_view name;     ///< in any case
  std::string_view value;    ///< empty when it has none
  std::string_view written;  ///< name and value as they stand in the page
};

/// Attributes of an element, good while it is reported. Their values are without entities.
class Attributes {
 public:
  Attributes() = default;
  explicit Attributes(std::span<const Attribute> list) : list_(list) {}

  /// Value of the attribute of that name, in lower case; empty when it is absent or has none.
  [[nodiscard]] std::string_view value(std::string_view name) const {
    const Attribute* attribute = find(name);
    return attribute == nullptr ? std::string_view{} : attribute->value;
  }
  [[nodiscard]] bool has(std::string_view name) const { return find(name) != nullptr; }

 private:
  [[nodiscard]] const Attribute* find(std::string_view name) const;  ///< the first: browsers drop the others

  std::span<const Attribute> list_;
};

/// Receives the tags and characters of a page in order. Names are in lower case. May throw: the parser stops,
/// and parse_markup() throws the same.
class MarkupHandler {
 public:
  virtual void start(std::string_view name, const Attributes& attributes) = 0;
  virtual void end(std::string_view name) = 0;
  virtual void characters(std::string_view text) = 0;
  virtual void end_of_input() = 0;  ///< what follows are the ends of what the page left open

 protected:
  ~MarkupHandler() = default;
};

/// Reads a page of HTML (libxml2, streaming: memory does not grow with the page). The markup may be broken:
/// ends are added where HTML 4 says so; a handler must not count on tables to be whole. Throws Rejected when
/// elements are more than limits::markup_nesting deep.
void parse_markup(std::string utf8, MarkupHandler& handler);

}  // namespace gongkai
