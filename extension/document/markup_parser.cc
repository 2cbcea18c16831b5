#include "document/markup_parser.h"

#include <libxml/HTMLparser.h>

#include <cstring>
#include <exception>
#include <memory>
#include <new>
#include <string>
#include <utility>

#include "base/error.h"
#include "base/limits.h"

namespace gongkai {
namespace {

constexpr std::size_t chunk_bytes = std::size_t{64} << 10;

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
}

/// What the parser's C callbacks work on. No exception may pass through libxml2: the first one is kept.
struct Session {
  MarkupHandler& handler;
  htmlParserCtxtPtr parser = nullptr;
  std::exception_ptr failure;
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
    session.handler.start(view(name), Attributes(attributes));
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
    session.handler.characters({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
  });
}

struct FreeParser {
  void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
};

}  // namespace

const unsigned char* const* Attributes::find(const char* name) const {
  for (auto at = list_; at != nullptr && *at != nullptr; at += 2) {
    const auto* const written = reinterpret_cast<const char*>(*at);
    if (*written == *name && std::strcmp(written, name) == 0) return at;
  }
  return nullptr;
}

std::string_view Attributes::value(const char* name) const {
  const auto at = find(name);
  return at == nullptr ? std::string_view{} : view(at[1]);
}

void parse_markup(std::string utf8, MarkupHandler& handler) {
  htmlSAXHandler callbacks{};
  callbacks.startElement = on_start;
  callbacks.endElement = on_end;
  callbacks.characters = on_characters;
  callbacks.ignorableWhitespace = on_characters;
  Session session{.handler = handler, .parser = nullptr, .failure = {}};
  const std::unique_ptr<htmlParserCtxt, FreeParser> parser(
      htmlCreatePushParserCtxt(&callbacks, &session, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
  if (!parser) throw std::bad_alloc();
  session.parser = parser.get();
  htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                       HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  utf8 += '\n';  // behind the last tag, so that what ends there is told from what the page left open
  for (std::string_view rest = utf8; !rest.empty() && !session.failure;) {
    const std::string_view chunk = rest.substr(0, chunk_bytes);
    rest.remove_prefix(chunk.size());
    session.all_given = rest.empty();
    // In the last chunk the parser need not look whether all of a tag is there.
    htmlParseChunk(parser.get(), chunk.data(), static_cast<int>(chunk.size()), session.all_given ? 1 : 0);
  }
  session.guard([&] { session.say_end(); });
  if (session.failure) std::rethrow_exception(session.failure);
}

}  // namespace gongkai
