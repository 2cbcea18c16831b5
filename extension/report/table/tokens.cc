#include "report/table/tokens.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/cancel.h"
#include "base/limits.h"
#include "document/blanks.h"
#include "document/value_token.h"
#include "report/forms/likeness.h"
#include "text/next_folded.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_cell = limits::label_length * 3;  // bytes
constexpr std::size_t longest_glued_label = 12;                 // ideographs
constexpr double like_row = 0.8;
constexpr std::size_t longest_piece = 75;     // bytes
constexpr std::size_t longest_wordless = 20;  // bytes
constexpr int most_glued = 8;                 // labels run together in one cell

/// `text` up to its first blank.
std::string_view first_word(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && blank_length(text.substr(end)) == 0) next_code_point(text, end);
  return text.substr(0, end);
}

template <typename Visit>
void for_each_word(std::string_view text, Visit visit) {
  while (!(text = trim(text)).empty()) {
    const std::string_view word = first_word(text);
    visit(word);
    text.remove_prefix(word.size());
  }
}

/// Labels hold no full stop and do not end in the middle of a sentence.
bool is_prose(std::string_view text) {
  return text.find("。") != std::string_view::npos || text.ends_with("；") || text.ends_with("！");
}

/// Labels have commas only in brackets; a piece of one that a line break took out of them is short.
bool may_be_prose(std::string_view text) {
  const auto has = [&](std::string_view mark) { return text.find(mark) != std::string_view::npos; };
  return text.size() > longest_piece && has("，") && !has("（") && !has("(") && !has("〔") && !has("）") &&
         !has(")");
}

bool ends_with_bracket(std::string_view text) {
  for (const std::string_view bracket : {"）", ")", "〕", "]", "】"})
    if (text.ends_with(bracket)) return true;
  return false;
}

bool has_ideograph(const LabelKey& key) {
  return std::ranges::any_of(key, [](char32_t c) { return c > U'9'; });
}

/// "? 0", "N/A", an undecodable byte: no ideographs, and more than punctuation. In a cell also ○, ①, Ⅳ, ×, ….
bool is_garbled_value(std::string_view text, bool in_cell) {
  constexpr char32_t undecodable = 0xFFFD;
  bool anything = false;
  for (std::size_t pos = 0; pos < text.size();) {
    const char32_t c = next_folded(text, pos);
    if (c >= 0x3400 && c != undecodable) return false;
    const bool in_text = c < 0xA1 || (c >= 0x2000 && c <= 0x206F) || (c >= 0x3000 && c <= 0x303F);
    const bool symbol = in_cell && (!in_text || c == U'〇' || c == U'…');
    anything = anything || symbol || (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'z') || c == U'?' ||
               c == undecodable;
  }
  return anything;
}

/// What stands before digits without a blank, and is no end of a label, was a digit: o5, ?12.
bool is_spoilt_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '?' || c == '*';
}

bool is_digits(std::string_view text) { return std::ranges::all_of(text, is_digit); }

class Tokenizer {
 public:
  Tokenizer(const Document& document, const Catalogue& catalogue, Tokens& out)
      : document_(document), catalogue_(catalogue), out_(out) {}

  void read_line(const Line& line) {
    const auto first = static_cast<std::uint32_t>(out_.all.size());
    TokenLine result{.first = first};
    const auto cells = document_.cells_of(line);
    const bool alone = cells.size() == 1;
    in_cells_ = line.arrangement == Arrangement::ruled || line.arrangement == Arrangement::listed;
    if (alone &&
        (cells[0].text.size() > longest_cell || is_prose(cells[0].text) || is_long_clause(cells[0].text))) {
      result.is_long = true;
    } else {
      for (std::size_t i = 0; i < cells.size(); ++i) {
        next_cell_ = i + 1 < cells.size() ? cells[i + 1].text : std::string_view();
        read_cell(cells[i].text, line.first_cell + static_cast<std::uint32_t>(i), 0);
      }
    }
    result.count = static_cast<std::uint32_t>(out_.all.size()) - first;
    out_.lines.push_back(result);
  }

 private:
  [[nodiscard]] bool is_long_clause(std::string_view text) const {
    if (!text.ends_with("，") && !may_be_prose(text)) return false;
    const LabelKey key = label_key(text);
    return catalogue_.find(key) == nullptr && !is_fragment(key);
  }

  Token& add(TokenKind kind, std::string_view text, std::uint32_t cell) {
    return out_.all.emplace_back(Token{.kind = kind, .text = text, .cell = cell, .key = {}});
  }

  void add_label(std::string_view text, std::uint32_t cell, const LabelEntry& entry, LabelKey key,
                 const Marker& marker) {
    Token& token = add(TokenKind::label, text, cell);
    token.entry = &entry;
    token.key = std::move(key);
    token.marker = marker.style;
    token.ordinal = marker.ordinal;
  }

  void read_cell(std::string_view text, std::uint32_t cell, int depth) {
    if (text.empty()) {
      add(TokenKind::blank, text, cell);
    } else if (is_digits(text) || (may_begin_value(text) && is_value_text(text))) {
      add(TokenKind::value, text, cell);
    } else if (text.size() > longest_cell) {
      add(TokenKind::unknown, text, cell);
    } else {
      read_words(text, cell, depth);
    }
  }

  void read_words(std::string_view text, std::uint32_t cell, int depth) {
    const Marker marker = scan_marker(text);
    LabelKey key = key_of(text.substr(marker.length));
    if (const LabelEntry* entry = catalogue_.find(key)) {
      add_label(text, cell, *entry, std::move(key), marker);
      return;
    }
    if (depth < most_glued &&
        (split_inner_marker(text, cell, depth) || split_glued_value(text, cell, key, depth)))
      return;
    if (const std::string_view head = before_bracket(text); !head.empty()) {
      const LabelKey head_key = label_key(head);
      if (const LabelEntry* entry = catalogue_.find(head_key)) {
        add_label(text, cell, *entry, std::move(key), marker);
        return;
      }
    }
    if (split_concatenation(text, cell, key) || split_words(text, cell)) return;
    if (text.size() <= longest_wordless && is_garbled_value(text, in_cells_)) {
      add(TokenKind::value, text,
          cell);  // "? 0", "N/A": stands where a value stands, and cannot be read as one
      return;
    }
    Token& token = add(is_fragment(key) ? TokenKind::fragment : TokenKind::unknown, text, cell);
    token.key = std::move(key);
    token.marker = marker.style;
    token.ordinal = marker.ordinal;
  }

  /// "（三）不予公开1.属于国家秘密": what stands on either side of the inner marker must be a label or a
  /// piece of one.
  bool split_inner_marker(std::string_view text, std::uint32_t cell, int depth) {
    const std::size_t at = find_inner_marker(text);
    if (at == std::string_view::npos) return false;
    const std::string_view front = trim(text.substr(0, at));
    const std::string_view behind = text.substr(at);
    const LabelKey key = label_key(behind.substr(0, behind.size() - trailing_value(behind)));
    if (!catalogue_.find(label_key(front)) && !catalogue_.find(key) && !is_fragment(key) &&
        !catalogue_.find(label_key(before_bracket(behind))))
      return false;
    read_cell(front, cell, depth + 1);
    read_cell(behind, cell, depth + 1);
    return true;
  }

  /// "（一）予以公开12": digits behind a label, behind the end of one or behind its annotation are its first
  /// value.
  bool split_glued_value(std::string_view text, std::uint32_t cell, const LabelKey& key, int depth) {
    std::size_t digits = trailing_value(text);
    if (digits == 0 || digits == text.size() || key.empty()) return false;
    while (digits < text.size() && is_spoilt_digit(text[text.size() - digits - 1])) ++digits;
    const std::string_view words = trim(text.substr(0, text.size() - digits));
    const LabelKey words_key = label_key(words);
    if (!catalogue_.find(words_key) && !is_fragment(words_key) && !ends_with_bracket(words) &&
        !(!in_cells_ && has_ideograph(words_key) && is_value_token(next_cell_)) && !resembles_row(words_key))
      return false;
    read_cell(words, cell, depth + 1);
    add(TokenKind::value, text.substr(text.size() - digits), cell);
    return true;
  }

  /// Headers of several columns run together: "信息内容 本年制发件数本年废止件数". All of it must be labels.
  bool split_concatenation(std::string_view text, std::uint32_t cell, const LabelKey& key) {
    std::vector<const LabelEntry*> parts;
    if (!decompose(key, 0, parts) || parts.size() < 2) return false;
    for (const LabelEntry* part : parts) {
      Token& token = add(TokenKind::label, text, cell);
      token.entry = part;
      token.key = part->key;
    }
    return true;
  }

  /// "类别 结果维持 结果纠正": a header written with single blanks, some of its words unknown.
  bool split_words(std::string_view text, std::uint32_t cell) {
    if (text.find(' ') == std::string_view::npos) return false;
    std::size_t words = 0;
    std::size_t labels = 0;
    for_each_word(text, [&](std::string_view word) {
      ++words;
      if (catalogue_.find_exact(label_key(word)) != nullptr) ++labels;
    });
    if (labels < 2 || labels * 2 < words) return false;
    for_each_word(text, [&](std::string_view word) { read_cell(word, cell, most_glued); });
    return true;
  }

  bool decompose(const LabelKey& key, std::size_t from, std::vector<const LabelEntry*>& parts) const {
    if (from == key.size()) return true;
    if (parts.size() >= most_glued) return false;
    const std::u32string_view rest = std::u32string_view(key).substr(from);
    for (std::size_t length = rest.size(); length >= 2; --length) {
      const LabelEntry* entry = catalogue_.find_exact(rest.substr(0, length));
      if (entry == nullptr) continue;
      parts.push_back(entry);
      if (decompose(key, from + length, parts)) return true;
      parts.pop_back();
    }
    return false;
  }

  [[nodiscard]] bool is_fragment(const LabelKey& key) const {
    return std::ranges::any_of(
        std::initializer_list<Form>{Form::disclosure, Form::request, Form::dispute},
        [&](Form form) { return catalogue_.is_beginning(form, key) || catalogue_.is_end(form, key); });
  }

  /// A damaged row label that only digits make unknown.
  [[nodiscard]] bool resembles_row(const LabelKey& key) const {
    if (key.size() < 4 || key.size() > longest_glued_label) return false;
    const Likeness likeness(key);
    return std::ranges::any_of(
        std::initializer_list<Form>{Form::disclosure, Form::request, Form::dispute}, [&](Form form) {
          return std::ranges::any_of(catalogue_.labels(form, Role::row), [&](const NumberedLabel& label) {
            return likeness.to(label.key) >= like_row;
          });
        });
  }

  const Document& document_;
  const Catalogue& catalogue_;
  Tokens& out_;
  std::string_view next_cell_;  // of the line
  bool in_cells_ = false;       // the source has cells
};

}  // namespace

const LabelDef* Token::find(Form form, Role role) const {
  if (entry == nullptr) return nullptr;
  const auto at = std::ranges::find_if(
      entry->defs, [&](const LabelDef* def) { return def->form == form && def->role == role; });
  return at == entry->defs.end() ? nullptr : *at;
}

bool Token::names(Form form) const {
  return entry != nullptr &&
         std::ranges::any_of(entry->defs, [&](const LabelDef* def) { return def->form == form; });
}

Tokens tokenize(const Document& document, const Catalogue& catalogue) {
  Tokens tokens;
  tokens.all.reserve(document.cells.size());
  tokens.lines.reserve(document.lines.size());
  Tokenizer tokenizer(document, catalogue, tokens);
  for (const Line& line : document.lines) {
    may_cancel(document.line_text(line).size());
    tokenizer.read_line(line);
  }
  return tokens;
}

}  // namespace gongkai
