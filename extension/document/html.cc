#include "document/html.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "base/error.h"
#include "base/limits.h"
#include "document/article.h"
#include "document/blanks.h"
#include "document/html_attributes.h"
#include "document/html_page.h"
#include "document/html_tags.h"
#include "document/markup_parser.h"
#include "document/plain_markup.h"

namespace gongkai {
namespace {

constexpr std::size_t peeked = 4096;      // bytes in which a page says what it is
constexpr std::size_t longest_tag = 120;  // bytes of </html> or <![if …]>
constexpr std::string_view cdata = "<![CDATA[";

bool ends_with(std::string_view text, std::string_view lower_case_suffix) {
  return text.size() >= lower_case_suffix.size() &&
         starts_with(text.substr(text.size() - lower_case_suffix.size()), lower_case_suffix);
}

std::size_t find_any_case(std::string_view text, std::string_view lower_case, std::size_t from = 0) {
  for (std::size_t i = from; i + lower_case.size() <= text.size(); ++i)
    if (starts_with(text.substr(i), lower_case)) return i;
  return std::string_view::npos;
}

/// `text` behind blanks, comments and processing instructions at its front.
std::string_view skip_prolog(std::string_view text) {
  for (;;) {
    text = trim(text);
    std::size_t end = 0;
    std::size_t length = 0;
    if (text.starts_with("<!--")) {
      end = text.find("-->");
      length = 3;
    } else if (text.starts_with("<?")) {
      end = text.find('>');
      length = 1;
    } else {
      return text;
    }
    if (end == std::string_view::npos) return {};
    text.remove_prefix(end + length);
  }
}

bool is_tag_of(std::string_view text, std::string_view wanted) {
  if (!starts_with(text, wanted)) return false;
  const char behind = wanted.size() < text.size() ? text[wanted.size()] : '>';
  return behind == '>' || behind == '/' || behind == ' ' || behind == '\t' || behind == '\n' ||
         behind == '\r';
}

/// Whether a tag begins or ends somewhere in `text`.
bool has_tag(std::string_view text) {
  while (!text.empty()) {
    text.remove_prefix(std::min(text.find('<'), text.size() - 1) + 1);
    if (!text.empty() && (is_letter(text.front()) || text.front() == '/')) return true;
  }
  return false;
}

/// Tags with which a page begins, and those with which a piece of one does.
constexpr auto page_tags = std::to_array<std::string_view>({"html", "head", "body", "meta", "title", "link"});
constexpr auto piece_tags = std::to_array<std::string_view>(
    {"div", "p",  "table", "tbody", "tr", "span", "section", "article", "center", "font",   "style", "script",
     "h1",  "h2", "h3",    "ul",    "ol", "dl",   "form",    "main",    "base",   "strong", "b"});

/// Makes a comment of the same length of a tag, or blanks of what is too short for one.
void comment_out(std::string& page, std::size_t from, std::size_t length) {
  static constexpr std::string_view open = "<!--";
  static constexpr std::string_view close = "-->";
  page.replace(from, length, length, ' ');
  if (length < open.size() + close.size()) return;
  page.replace(from, open.size(), open);
  page.replace(from + length - close.size(), close.size(), close);
}

/// Length of the tag at the front of `text`, 0 where it is not soon closed.
std::size_t tag_length(std::string_view text) { return text.substr(0, longest_tag).find('>') + 1; }

bool is_declaration(std::string_view text) {
  return text.starts_with("<!") && !starts_with(text, "<!doctype");
}

bool ends_page(std::string_view text) {
  return text.starts_with("</") && (is_tag_of(text.substr(2), "html") || is_tag_of(text.substr(2), "body"));
}

/// Takes out of a page what libxml2 reads otherwise than browsers do: </body> and </html>, behind which it
/// would stop although much may follow (pages put together from several); <![if …]> and <![CDATA[, which it
/// takes for text.
void take_out_misread(std::string& page) {
  const std::string_view view = page;  // nothing below changes its length
  std::size_t cdata_end = 0;           // of the last one met; behind the page when no other follows
  for (std::size_t at = view.find('<'); at < view.size(); at = view.find('<', at)) {
    const std::string_view rest = view.substr(at);
    std::size_t length = 0;
    if (rest.starts_with("<!--")) {
      const std::size_t end = view.find("-->", at + 2);
      if (end == std::string_view::npos) return;
      at = end;
    } else if (rest.starts_with(cdata)) {
      length = cdata.size();
      if (cdata_end < at) cdata_end = view.find("]]>", at);
      if (cdata_end < view.size()) comment_out(page, cdata_end, 3);
    } else if (is_declaration(rest) || ends_page(rest)) {
      length = tag_length(rest);
    }
    if (length > 0) comment_out(page, at, length);
    at += std::max<std::size_t>(length, 1);
  }
}

}  // namespace

bool is_html(std::string_view text) {
  const std::string_view start = skip_prolog(text);
  if (starts_with(start, "<!doctype html")) return true;
  const std::string_view first = start.starts_with('<') ? start.substr(1) : std::string_view{};
  const auto is_this = [&](std::string_view wanted) { return is_tag_of(first, wanted); };
  if (std::ranges::any_of(page_tags, is_this)) return true;
  if (std::ranges::any_of(piece_tags, is_this) &&
      has_tag(start.substr(std::min(start.find('>'), start.size()))))
    return true;
  // Something of the server or of the browser that saved the page may stand before it.
  const std::string_view peek = text.substr(0, peeked);
  if (peek.find('<') == std::string_view::npos) return false;
  return find_any_case(peek, "<!doctype html") != std::string_view::npos ||
         (find_any_case(peek, "<html") != std::string_view::npos &&
          find_any_case(peek, "<head") != std::string_view::npos);
}

std::string_view declared_charset(std::string_view bytes) {
  const std::string_view peek = bytes.substr(0, peeked);
  if (peek.find('<') == std::string_view::npos) return {};
  for (const std::string_view word : {"charset", "encoding"}) {
    const std::size_t limit = word == "encoding" ? std::min(peek.size(), peek.find("?>")) : peek.size();
    for (std::size_t at = peek.find('='); at < limit; at = peek.find('=', at + 1)) {
      if (!ends_with(trim(peek.substr(0, at)), word)) continue;
      std::string_view rest = trim(peek.substr(at + 1));
      if (rest.starts_with('"') || rest.starts_with('\'')) rest.remove_prefix(1);
      std::size_t length = 0;
      while (length < rest.size() &&
             (is_letter(rest[length]) || (rest[length] >= '0' && rest[length] <= '9') ||
              rest[length] == '-' || rest[length] == '_' || rest[length] == ':'))
        ++length;
      if (length > 0) return rest.substr(0, length);
    }
  }
  return {};
}

Document read_html(Text page, const Worded& worded) {
  if (page.utf8.size() > limits::page_bytes)
    throw Rejected("larger than a web page may be (" + std::to_string(page.utf8.size()) + " of at most " +
                   std::to_string(limits::page_bytes) + " bytes)");
  take_out_misread(page.utf8);
  std::optional<HtmlPage> builder(std::in_place, worded);
  if (!parse_plain_markup(page.utf8, *builder)) {
    builder.emplace(worded);
    bound_attributes(page.utf8);
    parse_markup(std::exchange(page.utf8, {}), *builder);
  }
  const std::vector<PageBlock> blocks = builder->blocks();
  std::vector<std::uint32_t> block_of;
  Document document = std::move(*builder).finish(std::move(page), block_of);
  keep_article(document, block_of, blocks, worded);
  return document;
}

}  // namespace gongkai
