#include "document/markdown.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <optional>

#include "base/ascii.h"
#include "document/blanks.h"
#include "document/cell_lines.h"
#include "document/html_tags.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr std::string_view mark_characters = "\\`*_~$^[!<&";
constexpr std::string_view escapable = "!\"#$%&'()*+,-.:;<=>?@[]^_`{}~";
constexpr std::size_t longest_span = 400;  // bytes between two marks that belong together
constexpr int deepest = 6;                 // marks inside marks
constexpr std::string_view line_separator = "\xE2\x80\xA8";

bool is_blank(char c) { return c == ' ' || c == '\t'; }

constexpr auto is_mark_table = [] {
  std::array<bool, 256> table{};
  for (const char c : mark_characters) table[static_cast<unsigned char>(c)] = true;
  return table;
}();
bool is_mark(char c) { return is_mark_table[static_cast<unsigned char>(c)]; }

/// Tags that converters leave in a line, and do not stand for text in brackets.
bool is_tag_name(std::string_view name) {
  constexpr std::string_view inline_names[] = {"span", "b",     "i",   "u",    "em",   "strong",
                                               "font", "small", "big", "mark", "code", "ins",
                                               "img",  "html",  "o:p", "label"};
  return tag_kind(name) != TagKind::inline_text ||
         std::ranges::find(inline_names, name) != std::end(inline_names);
}

struct Entity {
  std::string_view name, text;
};
constexpr Entity entities[] = {{"nbsp", " "}, {"ensp", " "}, {"emsp", " "}, {"amp", "&"},
                               {"lt", "<"},   {"gt", ">"},   {"quot", "\""}};

struct Tag {
  std::string name;  ///< in lower case
  bool ends = false;
  std::size_t length = 0;
};

std::optional<Tag> tag_at(std::string_view text) {
  Tag tag;
  std::size_t at = 1;
  if (at < text.size() && text[at] == '/') {
    tag.ends = true;
    ++at;
  }
  const std::size_t begin = at;
  while (at < text.size() && (is_letter(text[at]) || (at > begin && (is_digit(text[at]) || text[at] == ':'))))
    tag.name += lower(text[at++]);
  const std::size_t close = text.substr(0, longest_span).find('>', at);
  if (tag.name.empty() || close == std::string_view::npos) return std::nullopt;
  if (!is_blank(text[at]) && text[at] != '/' && text[at] != '>') return std::nullopt;
  if (!is_tag_name(tag.name)) return std::nullopt;
  tag.length = close + 1;
  return tag;
}

/// One line, its marks taken out.
class MarkdownLine {
 public:
  explicit MarkdownLine(std::string& out) : out_(out), begin_(out.size()) {}

  void read(std::string_view text, int depth = 0) {
    for (std::size_t i = 0; i < text.size();) {
      const std::size_t taken = is_mark(text[i]) && depth < deepest ? read_mark(text, i, depth) : 0;
      if (taken == 0) put(text.substr(i, 1), text.substr(i));
      i += std::max<std::size_t>(taken, 1);
    }
  }

 private:
  /// Bytes of what begins at the mark; 0 where it means itself.
  std::size_t read_mark(std::string_view text, std::size_t at, int depth) {
    const std::string_view rest = text.substr(at);
    switch (rest.front()) {
      case '\\':
        return read_escape(rest);
      case '<':
        return read_tag(rest);
      case '&':
        return read_entity(rest);
      case '[':
      case '!':
        return read_link(rest, depth);
      case '^':
        return read_raised(rest);
      default:
        return read_span(text, at, depth);
    }
  }

  std::size_t read_escape(std::string_view rest) {
    if (rest.size() < 2 || escapable.find(rest[1]) == std::string_view::npos) return 0;
    put(rest.substr(1, 1), rest.substr(1));
    return 2;
  }

  /// **…**, __…__, `…`, ~~…~~, $…$: up to a run of as many of the same mark, in the same cell.
  std::size_t read_span(std::string_view text, std::size_t at, int depth) {
    const char mark = text[at];
    const std::size_t run = std::min(text.find_first_not_of(mark, at), text.size()) - at;
    const std::size_t inside = at + run;
    if (mark == '~' ? run != 2 : run > (mark == '$' ? 1 : 3)) return pass(text, at, run);
    if (inside >= text.size() || blank_length(text.substr(inside)) > 0) return pass(text, at, run);
    // 3*4*5 is arithmetic, a_b_c a name.
    const bool in_word = at > 0 && (is_digit(text[at - 1]) || is_letter(text[at - 1]));
    if (in_word && (mark == '_' || (mark == '*' && run == 1 && is_digit(text[inside]))))
      return pass(text, at, run);
    const std::size_t end = closing(text, inside, mark, run);
    if (end == std::string_view::npos) return pass(text, at, run);
    const std::string_view words = text.substr(inside, end - inside);
    if (mark == '$' && words.find_first_not_of("0123456789., ") != std::string_view::npos)
      return pass(text, at, run);
    if (mark == '~') {
      apart_ = true;
    } else if (mark == '`') {
      put(words, words);
    } else {
      read(words, depth + 1);
    }
    return end + run - at;
  }

  /// The run of marks means itself.
  std::size_t pass(std::string_view text, std::size_t at, std::size_t run) {
    put(text.substr(at, run), text.substr(at));
    return run;
  }

  static std::size_t closing(std::string_view text, std::size_t from, char mark, std::size_t run) {
    const std::size_t limit = std::min(text.size(), from + longest_span);
    for (std::size_t i = from; i < limit; ++i) {
      if (text[i] == '|' || text[i] == '\t') break;
      if (text[i] == '\\' && mark != '`') {
        ++i;
        continue;
      }
      if (text[i] != mark) continue;
      const std::size_t length = std::min(text.find_first_not_of(mark, i), text.size()) - i;
      const bool closes = length == run && i > from && !is_blank(text[i - 1]);
      if (closes) return i;
      i += length - 1;
    }
    return std::string_view::npos;
  }

  std::size_t read_tag(std::string_view rest) {
    if (rest.starts_with("<!--")) {
      const std::size_t end = rest.find("-->");
      return end == std::string_view::npos ? 0 : end + 3;
    }
    const auto tag = tag_at(rest);
    if (!tag) return 0;
    const TagKind kind = tag_kind(tag->name);
    if (kind == TagKind::unread && !tag->ends) {
      const std::size_t end = end_of(rest, *tag);
      if (end != std::string_view::npos) {
        apart_ = true;
        return end;
      }
    }
    if (kind == TagKind::line_break || kind == TagKind::paragraph || kind == TagKind::block) break_line();
    return tag->length;
  }

  /// Behind the end tag of the same name, in the same cell.
  static std::size_t end_of(std::string_view rest, const Tag& tag) {
    for (std::size_t at = tag.length; at < std::min(rest.size(), longest_span); ++at) {
      if (rest[at] == '|') break;
      if (rest[at] != '<') continue;
      const auto other = tag_at(rest.substr(at));
      if (other && other->ends && other->name == tag.name) return at + other->length;
    }
    return std::string_view::npos;
  }

  std::size_t read_entity(std::string_view rest) {
    const std::size_t end = rest.substr(0, 10).find(';');
    if (end == std::string_view::npos || end < 2) return 0;
    const std::string_view name = rest.substr(1, end - 1);
    for (const Entity& entity : entities)
      if (entity.name == name) {
        put(entity.text, entity.text);
        return end + 1;
      }
    if (name.front() != '#') return 0;
    const bool hex = name.size() > 1 && lower(name[1]) == 'x';
    const std::string_view digits = name.substr(hex ? 2 : 1);
    std::uint32_t code = 0;
    const auto [last, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    if (error != std::errc() || last != digits.data() + digits.size() || code < 0x20 || code > 0x10FFFF ||
        (code >= 0xD800 && code < 0xE000) || code == '|')
      return 0;
    std::string character;
    append_utf8(character, code);
    put(character, character);
    return end + 1;
  }

  /// [words](address), ![picture](address), [^note]
  std::size_t read_link(std::string_view rest, int depth) {
    const bool picture = rest.front() == '!';
    const std::size_t begin = picture ? 1 : 0;
    if (rest.size() < begin + 2 || rest[begin] != '[') return 0;
    const std::size_t words = begin + 1;
    const std::size_t close = rest.substr(0, longest_span).find(']', words);
    if (close == std::string_view::npos || rest.substr(0, close).find('|') != std::string_view::npos)
      return 0;
    if (!picture && rest[words] == '^') {  // a note itself, "[^1]: …", keeps its mark
      if (close + 1 < rest.size() && rest[close + 1] == ':') return 0;
      apart_ = true;
      return close + 1;
    }
    if (close + 1 >= rest.size() || rest[close + 1] != '(') return 0;
    const std::size_t end = rest.substr(0, close + longest_span).find(')', close);
    if (end == std::string_view::npos) return 0;
    if (!picture) read(rest.substr(words, close - words), depth + 1);
    return end + 1;
  }

  /// ^1^
  std::size_t read_raised(std::string_view rest) {
    const std::size_t end = rest.find('^', 1);
    if (end == std::string_view::npos || end < 2 || end > 4) return 0;
    if (!std::ranges::all_of(rest.substr(1, end - 1), [](char c) { return is_digit(c); })) return 0;
    apart_ = true;
    return end + 1;
  }

  void break_line() {
    while (out_.size() > begin_ && is_blank(out_.back())) out_.pop_back();
    break_ = true;
  }

  /// `behind` begins with `text` and goes on with what follows it.
  void put(std::string_view text, std::string_view behind) {
    if (break_ && is_blank(text.front())) return;
    const std::string_view front = std::string_view(out_).substr(begin_);
    if ((break_ || apart_) && ends_in_number(front) && begins_in_number(behind)) {
      out_ += line_separator;
    } else if (break_ && !front.empty() && front.back() != '|' && text.front() != '|' &&
               (is_digit(front.back()) || is_digit(text.front()))) {
      out_ += ' ';
    }
    break_ = apart_ = false;
    out_ += text;
  }

  std::string& out_;
  std::size_t begin_;
  bool break_ = false;  // a line of the cell ended
  bool apart_ = false;  // words were left out
};

}  // namespace

bool has_markdown(std::string_view text) {
  return std::ranges::any_of(
      mark_characters, [&](char mark) { return mark != '!' && text.find(mark) != std::string_view::npos; });
}

std::string plain_markdown(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    if (std::ranges::any_of(line, is_mark)) {
      MarkdownLine(out).read(line);
    } else {
      out += line;
    }
    if (end < text.size()) out += '\n';
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

}  // namespace gongkai
