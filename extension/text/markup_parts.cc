#include "text/markup_parts.h"

#include <algorithm>

#include "base/ascii.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_tag = std::size_t{64} << 10;  // bytes: pictures are written into attributes

/// Position behind the first `end` at or after `from`; npos where there is none.
std::size_t behind(std::string_view page, std::string_view end, std::size_t from) {
  const std::size_t at = page.find(end, from);
  return at == std::string_view::npos ? at : at + end.size();
}

/// Where the end tag of a script or a style sheet begins; the end of the page where there is none.
std::size_t end_of_raw_text(std::string_view page, std::string_view name, std::size_t from) {
  for (std::size_t at = page.find("</", from); at != std::string_view::npos; at = page.find("</", at + 2))
    if (starts_with(page.substr(at + 2), name)) return at;
  return page.size();
}

/// Position behind the markup that begins at the '<' at `at`; `at` where none does.
std::size_t end_of_markup(std::string_view page, std::size_t at) {
  const std::string_view rest = page.substr(at + 1, longest_tag);
  if (rest.empty()) return at;
  if (rest.starts_with("!--")) {
    const std::size_t end = behind(page, "-->", at);
    return end == std::string_view::npos ? at : end;
  }
  if (!is_letter(rest.front()) && rest.front() != '/' && rest.front() != '!' && rest.front() != '?')
    return at;
  const std::size_t close = rest.find('>');
  if (close == std::string_view::npos) return at;
  const std::size_t end = at + 1 + close + 1;
  for (const std::string_view name : {"script", "style"})
    if (starts_with(rest, name) && page[end - 2] != '/') return end_of_raw_text(page, name, end);
  return end;
}

}  // namespace

std::vector<PagePart> page_parts(std::string_view utf8) {
  std::vector<PagePart> parts;
  const auto add = [&](std::size_t from, std::size_t to, bool is_markup) {
    if (from < to) parts.push_back({utf8.substr(from, to - from), is_markup});
  };
  std::size_t done = 0;
  for (std::size_t at = utf8.find('<'); at != std::string_view::npos; at = utf8.find('<', at)) {
    const std::size_t end = end_of_markup(utf8, at);
    if (end == at) {
      ++at;
      continue;
    }
    add(done, at, false);
    add(at, end, true);
    done = at = end;
  }
  add(done, utf8.size(), false);
  return parts;
}

std::string text_of_page(std::string_view utf8) {
  std::string text;
  for (const PagePart& part : page_parts(utf8)) {
    if (part.is_markup) {
      text += '<';
    } else {
      text += part.text;
    }
  }
  return text;
}

}  // namespace gongkai
