#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "report/forms/catalogue.h"
#include "text/marker.h"

namespace gongkai {

enum class TokenKind : std::uint8_t {
  value,     ///< written as a value is: a number or a mark for "nothing"
  blank,     ///< a cell with nothing in it
  label,     ///< a label of the forms
  fragment,  ///< the beginning or end of one
  unknown,   ///< any other text
};

/// A cell, or the part of one, as the forms see it.
struct Token {
  TokenKind kind = TokenKind::unknown;
  std::string_view text;
  std::uint32_t cell = 0;             ///< index into Document::cells
  const LabelEntry* entry = nullptr;  ///< of a label
  LabelKey key;                       ///< of a label, fragment or unknown text
  MarkerStyle marker = MarkerStyle::none;
  int ordinal = 0;      ///< of its list marker
  bool merged = false;  ///< stands for no cell of its own: a blank line, a cell that covers several rows

  [[nodiscard]] const LabelDef* find(Form form,
                                     Role role) const;  ///< what the label is in `form`; or nullptr
  [[nodiscard]] bool names(Form form) const;            ///< a label of `form` in any role
  [[nodiscard]] bool is_value() const { return kind == TokenKind::value || kind == TokenKind::blank; }
  /// As every piece of text written downwards.
  [[nodiscard]] bool is_one_character() const { return !is_value() && key.size() <= 1; }
};

inline bool is_stated(const Token* token) { return token->kind == TokenKind::value; }
inline bool is_blank(const Token* token) { return token->kind == TokenKind::blank; }
inline bool is_filled(const Token* token) { return !is_blank(token); }

/// A Document line in tokens.
struct TokenLine {
  std::uint32_t first = 0, count = 0;  ///< into Tokens::all
  bool is_long = false;                ///< too long to be part of a table; not split into tokens
};

/// All lines of a document in tokens: labels found, glued cells taken apart.
struct Tokens {
  std::vector<Token> all;
  std::vector<TokenLine> lines;  ///< one per Document line

  [[nodiscard]] std::span<const Token> of(std::size_t line) const {
    return std::span(all).subspan(lines[line].first, lines[line].count);
  }
};

Tokens tokenize(const Document& document, const Catalogue& catalogue);

}  // namespace gongkai
