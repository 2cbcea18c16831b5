#pragma once

#include <cstdint>
#include <string_view>

/// XML of Office documents as a stream of events, through Expat.
namespace gongkai {

/// The namespaces that carry text or structure, transitional and strict alike.
enum class XmlSpace : std::uint8_t { other, word, compatibility, math, relationships, dublin_core };

/// Attributes of one element, found by local name.
class XmlAttributes {
 public:
  explicit XmlAttributes(const char** attributes) : attributes_(attributes) {}
  /// Empty when absent.
  [[nodiscard]] std::string_view operator[](std::string_view local) const;
  [[nodiscard]] bool contains(std::string_view local) const;

 private:
  [[nodiscard]] const char* find(std::string_view local) const;
  const char** attributes_;
};

class XmlHandler {
 public:
  virtual void start(XmlSpace space, std::string_view name, const XmlAttributes& attributes) = 0;
  virtual void end(XmlSpace /*space*/, std::string_view /*name*/) {}
  virtual void text(std::string_view /*utf8*/) {}

 protected:
  XmlHandler() = default;
  XmlHandler(const XmlHandler&) = default;
  XmlHandler& operator=(const XmlHandler&) = default;
  ~XmlHandler() = default;
};

/// Feeds all of `xml` to the handler; what the handler throws comes out here. Throws Rejected, naming the
/// part: not well-formed, a document type (entities and external files are never read), nested deeper than
/// limits::xml_nesting.
void read_xml(std::string_view xml, std::string_view part, XmlHandler& handler);

}  // namespace gongkai
