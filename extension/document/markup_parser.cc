#include "document/markup_parser.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <cstring>
#include <exception>
#include <memory>
#include <new>
#include <string>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "base/cancel.h"
#include "base/error.h"
#include "base/limits.h"
#include "document/set_aside.h"

namespace gongkai {
namespace {

constexpr std::size_t chunk_bytes = std::size_t{64} << 10;

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
}

/// What the parser's C callbacks work on. No exception may pass through libxml2: the first one is kept.
struct Session {
  MarkupHandler& handler;
  SetAside& aside;
  htmlParserCtxtPtr parser = nullptr;
  std::exception_ptr failure;
  std::vector<Attribute> attributes = {};  ///< of the element that is reported
  bool all_given = false, end_said = false;

  /// What ends here was left open by the page.
  [[nodiscard]] bool at_end() const {
    return all_given && parser->input != nullptr && parser->input->cur >= parser->input->end;
  }

  void say_end() {
    if (!std::exchange(end_said, true)) handler.end_of_input();
  }

  template <typename Call>
  void guard(Call call) noexcept {
    if (failure) return;
    try {
      may_cancel(round_cost);
      call();
    } catch (...) {
      failure = std::current_exception();
      xmlStopParser(parser);
    }
  }
};

void on_start(void* user, const xmlChar* name, const xmlChar** attributes) {
  auto& session = *static_cast<Session*>(user);
  session.guard([&] {
    // While the context is being made it has no parser yet, and no input.
    if (session.parser != nullptr && session.parser->nameNr > static_cast<int>(limits::markup_nesting))
      throw Rejected("markup more than " + std::to_string(limits::markup_nesting) + " elements deep");
    session.aside.forget();
    session.attributes.clear();
    for (; attributes != nullptr && *attributes != nullptr; attributes += 2)
      session.attributes.push_back(
          {view(attributes[0]), session.aside.restored_to_keep(view(attributes[1])), {}});
    session.handler.start(view(name), Attributes(session.attributes));
  });
}

void on_end(void* user, const xmlChar* name) {
  auto& session = *static_cast<Session*>(user);
  session.guard([&] {
    if (session.at_end()) session.say_end();
    session.handler.end(view(name));
  });
}

void on_characters(void* user, const xmlChar* text, int length) {
  auto& session = *static_cast<Session*>(user);
  session.guard([&] {
    session.handler.characters(
        session.aside.restored({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)}));
  });
}

bool is_name_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::strchr(":-_.", c) != nullptr;
}

/// libxml2 before 2.11 tells that no memory was left for a name as if no name stood there. But it did, before
/// the place it has come to, and it is not among the names known.
bool name_was_lost(const xmlParserCtxt& parser) {
  constexpr std::size_t longest = 80;  // of longer ones not all need be held still
  const std::string_view before(reinterpret_cast<const char*>(parser.input->base),
                                static_cast<std::size_t>(parser.input->cur - parser.input->base));
  const auto other = std::find_if_not(before.rbegin(), before.rend(), is_name_byte);
  std::string name(other.base(), before.end());
  if (other == before.rend() || *other == '!' || name.empty() || name.size() > longest) return false;
  const auto known = [&] {
    const auto* const text = reinterpret_cast<const xmlChar*>(name.data());
    return xmlDictExists(parser.dict, text, static_cast<int>(name.size())) != nullptr;
  };
  if (known()) return false;
  std::ranges::transform(name, name.begin(), lower);
  return !known();
}

/// Of the name of an end it tells nothing at all: those of the page are known before it begins.
void learn_ends(xmlParserCtxt& parser, std::string_view page) {
  std::string name;
  for (std::size_t at = page.find("</"); at != std::string_view::npos; at = page.find("</", at)) {
    at += 2;
    name.clear();
    for (; at < page.size() && is_name_byte(page[at]); ++at) name += lower(page[at]);
    constexpr std::size_t longest = 100;  // libxml2 takes no more at once
    const auto size = static_cast<int>(std::min(name.size(), longest));
    if (size > 0 &&
        xmlDictLookup(parser.dict, reinterpret_cast<const xmlChar*>(name.data()), size) == nullptr)
      throw std::bad_alloc();
  }
}

/// Without memory libxml2 goes on with what it has, or for ever: it is stopped at the first sign.
void on_error(Session& session, int code) {
  if (session.parser == nullptr) return;
  session.guard([&] {
    if (code == XML_ERR_NO_MEMORY || (code == XML_ERR_NAME_REQUIRED && name_was_lost(*session.parser)))
      throw std::bad_alloc();
  });
}

/// When this table of the parser cannot grow, libxml2 reads from where it was. As the nesting is bounded, it
/// need not grow.
void give_room_for_names(xmlParserCtxt& parser) {
  constexpr int most = static_cast<int>(limits::markup_nesting) + 8;
  void* const table = xmlRealloc(parser.nameTab, most * sizeof *parser.nameTab);
  if (table == nullptr) throw std::bad_alloc();
  parser.nameTab = static_cast<const xmlChar**>(table);
  parser.nameMax = most;
}

struct FreeParser {
  void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
};

}  // namespace

const Attribute* Attributes::find(std::string_view name) const {
  for (const Attribute& attribute : list_)
    if (std::ranges::equal(attribute.name, name, {}, lower)) return &attribute;
  return nullptr;
}

void parse_markup(std::string utf8, MarkupHandler& handler) {
  htmlSAXHandler callbacks{};
  callbacks.startElement = on_start;
  callbacks.endElement = on_end;
  callbacks.characters = on_characters;
  callbacks.ignorableWhitespace = on_characters;
  callbacks.initialized = XML_SAX2_MAGIC;  // without it no error is told to `serror`
  callbacks.serror = [](void* user, auto* error) { on_error(*static_cast<Session*>(user), error->code); };
  utf8 += '\n';  // behind the last tag, so that what ends there is told from what the page left open
  SetAside aside(std::move(utf8));
  Session session{.handler = handler, .aside = aside, .parser = nullptr, .failure = {}};
  const std::unique_ptr<htmlParserCtxt, FreeParser> parser(
      htmlCreatePushParserCtxt(&callbacks, &session, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
  if (!parser) throw std::bad_alloc();
  session.parser = parser.get();
  give_room_for_names(*parser);
  htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                       HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  learn_ends(*parser, aside.page());
  for (std::string_view rest = aside.page(); !rest.empty() && !session.failure;) {
    const std::string_view chunk = rest.substr(0, chunk_bytes);
    may_cancel(chunk.size());
    rest.remove_prefix(chunk.size());
    session.all_given = rest.empty();
    // In the last chunk the parser need not look whether all of a tag is there.
    const int code =
        htmlParseChunk(parser.get(), chunk.data(), static_cast<int>(chunk.size()), session.all_given ? 1 : 0);
    if (code == XML_PARSER_EOF || code == XML_ERR_NO_MEMORY) on_error(session, XML_ERR_NO_MEMORY);
  }
  session.guard([&] { session.say_end(); });
  if (session.failure) std::rethrow_exception(session.failure);
}

}  // namespace gongkai
