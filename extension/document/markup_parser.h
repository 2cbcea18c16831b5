#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gongkai {

class SetAside;

/// Attributes of an element, as the parser holds them while it reports the element.
class Attributes {
 public:
  /// Values are those of `aside`, if given, restored.
  explicit Attributes(const unsigned char* const* list, SetAside* aside = nullptr)
      : list_(list), aside_(aside) {}

  /// Value without entities; empty when the attribute is absent or has none.
  [[nodiscard]] std::string_view value(const char* name) const;
  [[nodiscard]] bool has(const char* name) const { return find(name) != nullptr; }

 private:
  [[nodiscard]] const unsigned char* const* find(const char* name) const;

  const unsigned char* const* list_;  // name, value, …, nullptr; nullptr when there are none
  SetAside* aside_;
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
