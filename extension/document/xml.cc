#include "document/xml.h"

#include <expat.h>

#include <exception>
#include <memory>
#include <new>
#include <string>
#include <type_traits>

#include "base/error.h"
#include "base/limits.h"

namespace gongkai {
namespace {

constexpr char separator = '\n';  // between namespace and name; no namespace has one

struct Name {
  XmlSpace space = XmlSpace::other;
  std::string_view local;
};

XmlSpace space_of(std::string_view uri) {
  struct Known {
    std::string_view uri;
    XmlSpace space;
  };
  static constexpr Known known[] = {
      {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", XmlSpace::word},
      {"http://purl.oclc.org/ooxml/wordprocessingml/main", XmlSpace::word},
      {"http://schemas.openxmlformats.org/markup-compatibility/2006", XmlSpace::compatibility},
      {"http://schemas.openxmlformats.org/officeDocument/2006/math", XmlSpace::math},
      {"http://purl.oclc.org/ooxml/officeDocument/math", XmlSpace::math},
      {"http://schemas.openxmlformats.org/package/2006/relationships", XmlSpace::relationships},
      {"http://purl.org/dc/elements/1.1/", XmlSpace::dublin_core},
  };
  for (const Known& one : known)
    if (one.uri == uri) return one.space;
  return XmlSpace::other;
}

Name split(std::string_view name) {
  const std::size_t at = name.rfind(separator);
  if (at == std::string_view::npos) return {XmlSpace::other, name};
  return {space_of(name.substr(0, at)), name.substr(at + 1)};
}

/// One run of the parser. No exception may pass through Expat: it is kept until the parser has returned.
struct Run {
  XML_Parser parser;
  XmlHandler& handler;
  std::size_t depth = 0;
  std::exception_ptr failure;

  template <class Action>
  void guarded(Action action) noexcept {
    if (failure != nullptr) return;
    try {
      action();
    } catch (...) {
      failure = std::current_exception();
      XML_StopParser(parser, XML_FALSE);
    }
  }
};

void XMLCALL on_start(void* user, const XML_Char* name, const XML_Char** attributes) {
  Run& run = *static_cast<Run*>(user);
  run.guarded([&] {
    if (++run.depth > limits::xml_nesting)
      throw Rejected("XML elements inside each other, more than " + std::to_string(limits::xml_nesting) +
                     " deep");
    const Name parts = split(name);
    run.handler.start(parts.space, parts.local, XmlAttributes(attributes));
  });
}

void XMLCALL on_end(void* user, const XML_Char* name) {
  Run& run = *static_cast<Run*>(user);
  run.guarded([&] {
    --run.depth;
    const Name parts = split(name);
    run.handler.end(parts.space, parts.local);
  });
}

void XMLCALL on_text(void* user, const XML_Char* text, int length) {
  Run& run = *static_cast<Run*>(user);
  run.guarded([&] { run.handler.text({text, static_cast<std::size_t>(length)}); });
}

void XMLCALL on_doctype(void* user, const XML_Char* /*name*/, const XML_Char* /*system*/,
                        const XML_Char* /*public_id*/, int /*internal*/) {
  Run& run = *static_cast<Run*>(user);
  run.guarded([] { throw Rejected("XML with a document type, which Office never writes"); });
}

}  // namespace

const char* XmlAttributes::find(std::string_view local) const {
  for (const char** at = attributes_; *at != nullptr; at += 2) {
    const std::string_view name = *at;
    if (name.ends_with(local) &&
        (name.size() == local.size() || name[name.size() - local.size() - 1] == separator))
      return at[1];
  }
  return nullptr;
}

std::string_view XmlAttributes::operator[](std::string_view local) const {
  const char* value = find(local);
  return value == nullptr ? std::string_view() : std::string_view(value);
}

bool XmlAttributes::contains(std::string_view local) const { return find(local) != nullptr; }

namespace {

std::string line_of(XML_Parser parser) {
#if XML_MAJOR_VERSION > 2 || XML_MINOR_VERSION >= 9
  return std::to_string(XML_GetCurrentLineNumber64(parser));
#else
  return std::to_string(XML_GetCurrentLineNumber(parser));
#endif
}

}  // namespace

void read_xml(std::string_view xml, std::string_view part, XmlHandler& handler) {
  const std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> parser(
      XML_ParserCreateNS(nullptr, separator), &XML_ParserFree);
  if (parser == nullptr) throw std::bad_alloc();
  Run run{.parser = parser.get(), .handler = handler, .depth = 0, .failure = nullptr};
  XML_SetUserData(parser.get(), &run);
  XML_SetElementHandler(parser.get(), on_start, on_end);
  XML_SetCharacterDataHandler(parser.get(), on_text);
  XML_SetStartDoctypeDeclHandler(parser.get(), on_doctype);
  // All at once: nothing is parsed twice, however long a token is.
  const XML_Status status = XML_Parse(parser.get(), xml.data(), static_cast<int>(xml.size()), XML_TRUE);
  if (run.failure != nullptr) std::rethrow_exception(run.failure);
  if (status == XML_STATUS_OK) return;
  if (XML_GetErrorCode(parser.get()) == XML_ERROR_NO_MEMORY) throw std::bad_alloc();
  throw Rejected("'" + std::string(part) + "' is not well-formed XML: line " + line_of(parser.get()) + ", " +
                 XML_ErrorString(XML_GetErrorCode(parser.get())));
}

}  // namespace gongkai
