#include "report/narrative/citation.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/limits.h"
#include "report/narrative/prose_characters.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

#include "generated/citation_tables.inc"

constexpr std::size_t longest_title = 200;
constexpr std::size_t longest_quoted = 40;
constexpr std::size_t longest_agency = 24;  // characters before the bracket of a document number

bool is_letter(char32_t c) {
  return is_digit(c) || is_latin(c) || (c >= 0x3400 && c <= 0x9FFF) || c >= 0x20000;
}

class CitationFinder {
 public:
  explicit CitationFinder(const Prose& prose) : prose_(prose), text_(prose.text()) {}

  std::vector<Citation> run() {
    if (is_own_number()) return {};
    for (std::size_t i = next(0); i < text_.size() && found_.size() <= limits::statements;)
      i = next(std::max(step(i), i + 1));
    return std::move(found_);
  }

 private:
  struct Span {
    std::size_t begin = 0, end = 0;
  };

  [[nodiscard]] char32_t peek(std::size_t i) const { return i < text_.size() ? text_[i] : 0; }

  [[nodiscard]] std::size_t next(std::size_t i) const { return prose_.next(prose_kind::citation, i); }

  /// Reads what begins at `i`; where to go on.
  std::size_t step(std::size_t i) {
    const char32_t c = text_[i];
    if (c == U'《' || (c == U'<' && peek(i + 1) == U'<')) return read_title(i);
    if (c == U'"') return behind_quoted(i);
    if (c == U'〔' || c == U'[' || c == U'{' || c == U'(' || c == U'【') {
      if (const auto number = document_number(i)) {
        found_.push_back({std::nullopt, text_of(*number)});
        return number->end;
      }
    } else if (c == U'号' && peek(i + 1) == U'令') {
      if (const auto number = decree(i)) found_.push_back({std::nullopt, text_of(*number)});
    } else if (c == U'令' && peek(i + 1) == U'第') {
      if (const auto number = decree_behind(i)) {
        found_.push_back({std::nullopt, text_of(*number)});
        return number->end;
      }
    }
    return i + 1;
  }

  /// (灵水〔2024〕3号), 文号:灵水〔2024〕3号: nothing else in the paragraph.
  [[nodiscard]] bool is_own_number() const {
    std::u32string_view text = text_;
    const auto is_mark = [](char32_t c) {
      return c == U'(' || c == U')' || c == U':' || c == U'[' || c == U']';
    };
    if (text.empty() || text.size() > 2 * longest_agency) return false;
    while (!text.empty() && is_mark(text.back())) text.remove_suffix(1);
    if (text.empty() || text.back() != U'号') return false;
    while (!text.empty() && is_mark(text.front())) text.remove_prefix(1);
    for (const std::u32string_view label : own_labels)
      if (text.starts_with(label)) {
        text.remove_prefix(label.size());
        break;
      }
    while (!text.empty() && is_mark(text.front())) text.remove_prefix(1);
    const std::size_t open = text_.find_first_of(U"〔[{(【", begin(text));
    if (open == std::u32string_view::npos || open == begin(text)) return false;
    const auto number = document_number(open);
    return number && number->begin == begin(text) && number->end == begin(text) + text.size();
  }

  [[nodiscard]] std::size_t begin(std::u32string_view part) const {
    return static_cast<std::size_t>(part.data() - text_.data());
  }

  /// 人民日报, 半月谈: no document.
  static bool is_medium(std::u32string_view title) {
    const auto ends = [&](std::u32string_view ending) { return title.ends_with(ending); };
    return std::ranges::any_of(media, ends) && std::ranges::none_of(no_media, ends);
  }

  /// What stands in “” is a name or a slogan; a title in it is not cited.
  [[nodiscard]] std::size_t behind_quoted(std::size_t open) const {
    if (written(open) != U'“') return open + 1;
    const std::size_t last = std::min(text_.size(), open + longest_quoted);
    for (std::size_t i = open + 1; i < last && text_[i] != U'。'; ++i)
      if (text_[i] == U'"') return i + 1;
    return open + 1;
  }

  std::size_t read_title(std::size_t open) {
    const std::size_t width = text_[open] == U'<' ? 2 : 1;
    const std::size_t last = std::min(text_.size(), open + longest_title);
    int depth = 1;
    int nested = 0;  // 〈〉 typed as <>
    for (std::size_t i = open + width; i < last; ++i) {
      const char32_t c = text_[i];
      if (width == 1 && c == U'《') ++depth;
      if (c == U'<') ++nested;
      if (c == U'>' && nested-- > 0) continue;
      const bool closes = width == 1 ? c == U'》' : c == U'>' && peek(i + 1) == U'>';
      if (closes && --depth == 0) return add_title({open + width, i}, i + width);
    }
    return open + 1;
  }

  std::size_t add_title(Span inside, std::size_t behind) {
    const std::u32string_view letters = text_.substr(inside.begin, inside.end - inside.begin);
    if (std::ranges::none_of(letters, is_letter) || is_medium(letters)) return behind;
    Citation citation;
    citation.title = title_text(inside);
    std::size_t next = behind;
    if (const auto number = number_behind(behind)) {
      citation.document_no = text_of(*number);
      next = number->end;
    }
    found_.push_back(std::move(citation));
    return next;
  }

  /// The document number directly behind a title, in brackets or not.
  [[nodiscard]] std::optional<Span> number_behind(std::size_t i) const {
    const bool bracketed = peek(i) == U'(' || peek(i) == U'[';
    std::size_t begin = bracketed ? i + 1 : i;
    const std::size_t last = std::min(text_.size(), begin + longest_agency + 1);
    for (std::size_t k = begin; k < last; ++k) {
      const char32_t c = text_[k];
      if (c == U'〔' || c == U'[' || c == U'{' || c == U'(' || c == U'【') {
        if (k == begin) return bracketed ? year_and_number(k) : std::nullopt;
        const auto number = document_number(k);
        return number && number->begin == begin ? number : std::nullopt;
      }
      if (c == U'第' || c == U'令') {
        const auto number = c == U'第' ? decree_from(begin, k) : decree_behind(k);
        if (number && number->begin == begin) return number;
      }
      if (!is_ideograph(c)) return std::nullopt;
    }
    return std::nullopt;
  }

  /// 国办公开办函〔2020〕2号 around its bracket at `open`.
  [[nodiscard]] std::optional<Span> document_number(std::size_t open) const {
    const auto number = year_and_number(open);
    if (!number) return std::nullopt;
    const std::size_t begin = agency_begin(open);
    if (begin == open) return std::nullopt;
    return Span{begin, number->end};
  }

  /// 〔2020〕2号 at `open`.
  [[nodiscard]] std::optional<Span> year_and_number(std::size_t open) const {
    std::size_t i = open + 1;
    while (is_digit(peek(i))) ++i;
    if (i - open != 5 || (text_[open + 1] != U'1' && text_[open + 1] != U'2')) return std::nullopt;
    const char32_t close = peek(i);
    if (close != U'〕' && close != U']' && close != U'}' && close != U')' && close != U'】')
      return std::nullopt;
    ++i;
    if (peek(i) == U'第') ++i;
    const std::size_t digits = i;
    while (is_digit(peek(i))) ++i;
    if (i == digits || i - digits > 5 || peek(i) != U'号') return std::nullopt;
    return Span{open, i + 1};
  }

  /// Where the agency's characters before a bracket begin: back to what is no ideograph, or to a word that
  /// introduces the number.
  [[nodiscard]] std::size_t agency_begin(std::size_t open) const {
    std::size_t begin = open;
    while (begin > 0 && open - begin < longest_agency && is_ideograph(text_[begin - 1])) --begin;
    const std::u32string_view words = text_.substr(begin, open - begin);
    std::size_t start = 0;
    for (const std::u32string_view word : introductions)
      for (std::size_t at = words.find(word); at != std::u32string_view::npos; at = words.find(word, at + 1))
        if (!is_within_name(words, at)) start = std::max(start, at + word.size());
    return begin + start;
  }

  /// Whether the character belongs to a word as 共和国, in which 和 introduces nothing.
  static bool is_within_name(std::u32string_view words, std::size_t at) {
    return std::ranges::any_of(no_introductions, [&](std::u32string_view name) {
      const std::size_t from = words.find(name, at < name.size() ? 0 : at - name.size() + 1);
      return from <= at;
    });
  }

  /// 国务院令第711号, 国令第711号: 令 at `i`.
  [[nodiscard]] std::optional<Span> decree_behind(std::size_t i) const {
    std::size_t end = i + 2;
    while (is_digit(peek(end))) ++end;
    if (end == i + 2 || end > i + 6 || peek(end) != U'号') return std::nullopt;
    return Span{agency_begin(i), end + 1};
  }

  /// 第711号令 with 第 at `i`, the agency from `begin`.
  [[nodiscard]] std::optional<Span> decree_from(std::size_t begin, std::size_t i) const {
    std::size_t end = i + 1;
    while (is_digit(peek(end))) ++end;
    if (end == i + 1 || end > i + 5 || peek(end) != U'号' || peek(end + 1) != U'令') return std::nullopt;
    return Span{begin, end + 2};
  }

  /// 国务院第711号令 with 号 at `i`.
  [[nodiscard]] std::optional<Span> decree(std::size_t i) const {
    std::size_t begin = i;
    while (begin > 0 && is_digit(text_[begin - 1])) --begin;
    if (begin == i || begin == 0 || text_[begin - 1] != U'第') return std::nullopt;
    return Span{agency_begin(begin - 1), i + 2};
  }

  /// As matched, its brackets as 〔〕.
  [[nodiscard]] std::string text_of(Span span) const {
    std::string text;
    for (std::size_t i = span.begin; i < span.end; ++i) {
      char32_t c = text_[i];
      if (c == U'[' || c == U'{' || c == U'(' || c == U'【') c = U'〔';
      if (c == U']' || c == U'}' || c == U')' || c == U'】') c = U'〕';
      append_utf8(text, c);
    }
    return text;
  }

  /// As written, a blank where blanks stand on one line, nothing at a line end, and one kind of inner
  /// brackets.
  [[nodiscard]] std::string title_text(Span span) const {
    std::string text;
    for (std::size_t i = span.begin; i < span.end; ++i) {
      if (i > span.begin && prose_.blank_before(i) && !breaks_line(i)) text += ' ';
      const char32_t c = text_[i];
      append_utf8(text, c == U'<' ? U'〈' : c == U'>' ? U'〉' : written(i));
    }
    return text;
  }

  [[nodiscard]] char32_t written(std::size_t i) const {
    std::size_t pos = prose_.offset(i);
    return next_code_point(prose_.source(), pos);
  }

  [[nodiscard]] bool breaks_line(std::size_t i) const {
    const std::size_t from = prose_.offset(i - 1);
    return prose_.source().substr(from, prose_.offset(i) - from).find_first_of("\n\r") !=
           std::string_view::npos;
  }

  const Prose& prose_;
  std::u32string_view text_;
  std::vector<Citation> found_;
};

}  // namespace

std::vector<Citation> find_citations(const Prose& prose) { return CitationFinder(prose).run(); }

}  // namespace gongkai
