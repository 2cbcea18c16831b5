#include "document/spaces.h"

#include <algorithm>
#include <array>
#include <vector>

#include "document/value_token.h"
#include "text/normalize.h"
#include "text/three_bytes.h"

namespace gongkai {
namespace {

constexpr std::size_t usual_words = 16;
constexpr std::size_t longest_row = 600;     // bytes; what is longer is prose
constexpr std::size_t longest_table = 3000;  // bytes of a table in one line
constexpr std::size_t fewest_rows = 3;       // of such a table

struct Token {
  std::size_t start = 0, end = 0;
  std::size_t blanks_before = 0;  // characters
};

std::vector<Token> tokenize(std::string_view text) {
  std::vector<Token> tokens;
  tokens.reserve(usual_words);
  std::size_t blanks = 0;
  for (std::size_t pos = 0; pos < text.size();) {
    if (const std::size_t n = blank_length(text.substr(pos))) {
      pos += n;
      ++blanks;
      continue;
    }
    if (tokens.empty() || blanks > 0) tokens.push_back({.start = pos, .blanks_before = blanks});
    blanks = 0;
    const std::size_t ideographs = length_of_ideographs(text, pos);
    pos += ideographs;
    if (ideographs == 0) next_code_point(text, pos);
    tokens.back().end = pos;
  }
  return tokens;
}

bool is_value(std::string_view text, const Token& token) {
  return is_value_token(text.substr(token.start, token.end - token.start));
}

/// Index of the first token of the run of values that ends the line.
std::size_t tail_of_values(std::string_view text, const std::vector<Token>& tokens) {
  std::size_t first = tokens.size();
  while (first > 0 && is_value(text, tokens[first - 1])) --first;
  return first;
}

/// Cells are two blanks apart, but for the values at the end of the line.
std::vector<Token> join_words(std::string_view text, std::vector<Token> tokens) {
  const std::size_t tail = tail_of_values(text, tokens);
  std::size_t cells = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (i == 0 || i >= tail || tokens[i].blanks_before > 1) {
      tokens[cells++] = tokens[i];
    } else {
      tokens[cells - 1].end = tokens[i].end;
    }
  }
  tokens.resize(cells);
  return tokens;
}

bool has_blank_inside(std::string_view trimmed) {
  if (trimmed.find(' ') != std::string_view::npos || trimmed.find('\t') != std::string_view::npos)
    return true;
  for (const char lead : {'\xC2', '\xE2', '\xE3'})
    for (std::size_t pos = trimmed.find(lead); pos != std::string_view::npos;
         pos = trimmed.find(lead, pos + 1))
      if (blank_length(trimmed.substr(pos)) > 0) return true;
  return false;
}

bool is_sentence(std::string_view text) {
  return std::ranges::any_of(std::array{"，", "。", "；"}, [&](std::string_view mark) {
    return text.find(mark) != std::string_view::npos;
  });
}

/// How often a number may follow an ideograph: quickly, to look at few lines closely.
std::size_t count_turns(std::string_view text) {
  unsigned turns = 0;  // without a branch: the compiler then looks at many bytes at once
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    const bool digit = static_cast<unsigned char>(text[i + 1] - '0') < 10;
    const bool wide = static_cast<unsigned char>(text[i - 1]) >= 0x80;
    turns +=
        static_cast<unsigned>(text[i] == ' ') & static_cast<unsigned>(digit) & static_cast<unsigned>(wide);
  }
  return turns;
}

/// Words and numbers by turns.
bool is_table(std::string_view text, const std::vector<Token>& tokens) {
  std::size_t rows = 0;
  for (std::size_t i = 1; i < tokens.size(); ++i)
    rows += is_value(text, tokens[i]) && !is_value(text, tokens[i - 1]) ? 1 : 0;
  return rows >= fewest_rows && !is_value(text, tokens.front()) && is_value(text, tokens.back()) &&
         !is_sentence(text);
}

/// A word before numbers is the label of their row, other words are a line of their own.
void read_table(std::string_view text, const std::vector<Token>& tokens, std::uint32_t number,
                LineBuilder& out) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const bool value = is_value(text, tokens[i]);
    const bool label = !value && i + 1 < tokens.size() && is_value(text, tokens[i + 1]);
    const bool behind_row = i == 0 || is_value(text, tokens[i - 1]);
    if (label || (!value && behind_row)) out.begin(Arrangement::aligned, number);
    out.cell(text.substr(tokens[i].start, tokens[i].end - tokens[i].start));
  }
}

}  // namespace

void read_spaced_line(const SourceLine& line, LineBuilder& out) {
  const std::string_view text = trim(line.text);
  const auto indent = static_cast<std::size_t>(text.data() - line.text.data());
  const std::size_t left = indent == 0 ? 0 : text_width(line.text.substr(0, indent));
  if (text.size() > longest_row || !has_blank_inside(text)) {
    out.begin(Arrangement::text, line.number);
    out.cell(text, static_cast<std::uint32_t>(left));
    out.indent(static_cast<std::uint32_t>(left));
    return;
  }
  const std::vector<Token> cells = join_words(text, tokenize(text));
  out.begin(cells.size() > 1 ? Arrangement::aligned : Arrangement::text, line.number);
  out.indent(static_cast<std::uint32_t>(left));
  std::size_t column = left;
  std::size_t done = 0;
  for (const Token& cell : cells) {
    const std::string_view content = text.substr(cell.start, cell.end - cell.start);
    column += text_width(text.substr(done, cell.start - done));
    const std::size_t width = cells.size() > 1 ? text_width(content) : 0;
    out.cell(content, static_cast<std::uint32_t>(column), static_cast<std::uint32_t>(width));
    column += width;
    done = cell.end;
  }
}

bool read_run_together(const SourceLine& line, LineBuilder& out) {
  const std::string_view text = trim(line.text);
  if (text.size() > longest_table || count_turns(text) < fewest_rows) return false;
  const std::vector<Token> tokens = tokenize(text);
  if (!is_table(text, tokens)) return false;
  read_table(text, tokens, line.number, out);
  return true;
}

}  // namespace gongkai
