// Writes what html_nesting.h tells: asks libxml2 with a page for each two tags.
#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>
#include <fstream>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace gongkai {
namespace {

/// The names of HTML 4, and those before it that libxml2 knows.
constexpr auto names = std::to_array<std::string_view>(
    {"a",         "abbr",     "acronym",  "address",    "applet",   "area",   "b",        "base",
     "basefont",  "bdo",      "big",      "blockquote", "body",     "br",     "button",   "caption",
     "center",    "cite",     "code",     "col",        "colgroup", "dd",     "del",      "dfn",
     "dir",       "div",      "dl",       "dt",         "em",       "embed",  "fieldset", "font",
     "form",      "frame",    "frameset", "h1",         "h2",       "h3",     "h4",       "h5",
     "h6",        "head",     "hr",       "html",       "i",        "iframe", "ilayer",   "img",
     "input",     "ins",      "isindex",  "kbd",        "label",    "layer",  "legend",   "li",
     "link",      "listing",  "map",      "menu",       "meta",     "nobr",   "noembed",  "noframes",
     "nolayer",   "noscript", "object",   "ol",         "optgroup", "option", "p",        "param",
     "plaintext", "pre",      "q",        "s",          "samp",     "script", "select",   "small",
     "spacer",    "span",     "strike",   "strong",     "style",    "sub",    "sup",      "table",
     "tbody",     "td",       "textarea", "tfoot",      "th",       "thead",  "title",    "tr",
     "tt",        "u",        "ul",       "var",        "wbr",      "xmp"});
static_assert(std::ranges::is_sorted(names));
// HTML 4 does not have these.
constexpr std::string_view other = "x-other", around = "x-around", between = "x-between";

using Bits = std::array<unsigned long long, 2>;
static_assert(names.size() < 128);

/// The tags of a page in order, ends with a '/' before the name.
std::vector<std::string> tags_of(const std::string& page) {
  std::vector<std::string> tags;
  htmlSAXHandler callbacks{};
  callbacks.startElement = [](void* to, const xmlChar* name, const xmlChar**) {
    static_cast<std::vector<std::string>*>(to)->emplace_back(reinterpret_cast<const char*>(name));
  };
  callbacks.endElement = [](void* to, const xmlChar* name) {
    static_cast<std::vector<std::string>*>(to)->push_back(
        std::string("/").append(reinterpret_cast<const char*>(name)));
  };
  callbacks.initialized = XML_SAX2_MAGIC;
  callbacks.serror = [](void*, auto*) {};
  htmlParserCtxtPtr parser =
      htmlCreatePushParserCtxt(&callbacks, &tags, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8);
  if (parser == nullptr) throw std::bad_alloc();
  htmlParseChunk(parser, page.data(), static_cast<int>(page.size()), 1);
  htmlFreeParserCtxt(parser);
  return tags;
}

std::string start(std::string_view name) { return std::string("<").append(name).append(">"); }
std::string end(std::string_view name) { return std::string("</").append(name).append(">"); }

/// Whether `first` comes before `second`, both last of their kind.
bool comes_before(const std::vector<std::string>& tags, const std::string& first, const std::string& second) {
  const auto last = [&](const std::string& tag) { return std::find(tags.rbegin(), tags.rend(), tag); };
  return last(first) != tags.rend() && last(first) > last(second);
}

bool is_ended_by_start(std::string_view element, std::string_view tag) {
  const std::vector<std::string> tags = tags_of(start(element) + start(tag));
  const auto began = std::find(tags.begin(), tags.end(), element);
  const auto ended = std::find(tags.begin(), tags.end(), std::string("/").append(element));
  const auto next = began == tags.end() ? began : std::find(began + 1, tags.end(), tag);
  return next != tags.end() && ended < next;
}

/// With something between the two that no start ends and every end does, and inside of something else.
bool is_ended_by_end(std::string_view element, std::string_view outer) {
  const bool is_outermost = outer == "html" || outer == "head" || outer == "body";
  const std::string front = is_outermost ? "" : start(around);
  const std::vector<std::string> tags =
      tags_of(front + start(outer) + start(between) + start(element) + end(outer) + start("x-mark"));
  return comes_before(tags, std::string("/").append(element), "x-mark");
}

void write(std::ostream& out, const Bits& bits) { out << "{" << bits[0] << "ULL, " << bits[1] << "ULL}"; }

void write_tag(std::ostream& out, std::string_view name) {
  const std::string_view asked = name.empty() ? other : name;
  const htmlElemDesc* known = htmlTagLookup(reinterpret_cast<const xmlChar*>(std::string(asked).c_str()));
  Bits by_start{};
  Bits by_end{};
  for (std::size_t i = 0; i <= names.size(); ++i) {
    const std::string_view tag = i < names.size() ? names[i] : "x-tag";
    if (is_ended_by_start(asked, tag)) by_start[i / 64] |= 1ULL << (i % 64);
    if (is_ended_by_end(asked, tag)) by_end[i / 64] |= 1ULL << (i % 64);
  }
  out << "    {\"" << name << "\", " << (known != nullptr && known->empty != 0 ? "true" : "false") << ", ";
  write(out, by_start);
  out << ", ";
  write(out, by_end);
  out << "},\n";
}

void generate(const char* path) {
  std::ofstream out(path, std::ios::binary);
  out << "// Written by generate_nesting.cc; do not edit.\n#include \"document/html_nesting.h\"\n\n"
      << "namespace gongkai {\nnamespace {\nconstexpr NestedTag tags[] = {\n";
  for (const std::string_view name : names) write_tag(out, name);
  write_tag(out, "");
  out << "};\n}  // namespace\n\nconst std::span<const NestedTag> nested_tags(tags);\n"
      << "const std::array<std::uint8_t, letters + 1> nested_places{";
  for (char letter = 'a'; letter <= 'z' + 1; ++letter)
    out << std::ranges::lower_bound(names, std::string_view(&letter, 1)) - names.begin() << ',';
  out << "};\n\n}  // namespace gongkai\n";
  out.close();
  if (!out) throw std::runtime_error(std::string("cannot write ") + path);
}

}  // namespace
}  // namespace gongkai

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: gongkai_generate_nesting OUTPUT\n", stderr);
    return 2;
  }
  try {
    gongkai::generate(argv[1]);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "gongkai_generate_nesting: %s\n", error.what());
    return 1;
  }
  return 0;
}
