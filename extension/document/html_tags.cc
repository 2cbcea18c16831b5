#include "document/html_tags.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace gongkai {
namespace {

struct KnownTag {
  std::string_view name;
  TagKind kind;
};

constexpr auto tags = std::to_array<KnownTag>({
    {"a", TagKind::link},           {"address", TagKind::paragraph}, {"applet", TagKind::dropped},
    {"article", TagKind::block},    {"aside", TagKind::block},       {"audio", TagKind::dropped},
    {"blockquote", TagKind::block}, {"body", TagKind::block},        {"br", TagKind::line_break},
    {"button", TagKind::dropped},   {"canvas", TagKind::dropped},    {"caption", TagKind::paragraph},
    {"center", TagKind::block},     {"dd", TagKind::paragraph},      {"del", TagKind::unread},
    {"dir", TagKind::block},        {"div", TagKind::block},         {"dl", TagKind::block},
    {"dt", TagKind::paragraph},     {"fieldset", TagKind::block},    {"figcaption", TagKind::paragraph},
    {"figure", TagKind::block},     {"footer", TagKind::block},      {"form", TagKind::block},
    {"h1", TagKind::paragraph},     {"h2", TagKind::paragraph},      {"h3", TagKind::paragraph},
    {"h4", TagKind::paragraph},     {"h5", TagKind::paragraph},      {"h6", TagKind::paragraph},
    {"header", TagKind::block},     {"hr", TagKind::paragraph},      {"iframe", TagKind::dropped},
    {"legend", TagKind::paragraph}, {"li", TagKind::paragraph},      {"main", TagKind::block},
    {"map", TagKind::dropped},      {"math", TagKind::dropped},      {"menu", TagKind::block},
    {"meta", TagKind::meta},        {"nav", TagKind::block},         {"noembed", TagKind::dropped},
    {"noframes", TagKind::dropped}, {"noscript", TagKind::dropped},  {"object", TagKind::dropped},
    {"ol", TagKind::block},         {"option", TagKind::dropped},    {"p", TagKind::paragraph},
    {"pre", TagKind::preformatted}, {"rp", TagKind::dropped},        {"rt", TagKind::dropped},
    {"s", TagKind::unread},         {"script", TagKind::dropped},    {"section", TagKind::block},
    {"select", TagKind::dropped},   {"strike", TagKind::unread},     {"style", TagKind::dropped},
    {"sub", TagKind::unread},       {"sup", TagKind::unread},        {"svg", TagKind::dropped},
    {"table", TagKind::table},      {"tbody", TagKind::row_group},   {"td", TagKind::cell},
    {"template", TagKind::dropped}, {"textarea", TagKind::dropped},  {"tfoot", TagKind::row_group},
    {"th", TagKind::cell},          {"thead", TagKind::row_group},   {"title", TagKind::title},
    {"tr", TagKind::row},           {"ul", TagKind::block},          {"video", TagKind::dropped},
    {"xml", TagKind::dropped},
});
static_assert(std::ranges::is_sorted(tags, {}, &KnownTag::name));

constexpr std::size_t letters = 26;

/// Where the tags that begin with each letter stand, and behind them those with the next.
constexpr auto places = [] {
  std::array<std::size_t, letters + 1> result{};
  for (const KnownTag& tag : tags)
    for (auto letter = static_cast<std::size_t>(tag.name.front() - 'a'); letter < letters; ++letter)
      ++result[letter + 1];
  return result;
}();

}  // namespace

TagKind tag_kind(std::string_view lower_case_name) {
  const auto letter =
      lower_case_name.empty() ? letters : static_cast<std::size_t>(lower_case_name.front() - 'a');
  if (letter >= letters) return TagKind::inline_text;
  for (std::size_t i = places[letter]; i < places[letter + 1]; ++i)
    if (tags[i].name == lower_case_name) return tags[i].kind;
  return TagKind::inline_text;
}

}  // namespace gongkai
