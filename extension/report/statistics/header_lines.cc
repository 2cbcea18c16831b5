#include <algorithm>

#include "base/ascii.h"
#include "document/blanks.h"
#include "report/forms/column_period.h"
#include "report/statistics/lines.h"
#include "text/next_folded.h"
#include "text/normalize.h"

/// Headers of lists: the words with which lines name their columns.
namespace gongkai {
namespace {

constexpr std::size_t most_pieces = 24;   // of a line taken for a header
constexpr std::size_t longest_lone = 36;  // bytes of a header word on a line of its own
constexpr std::size_t most_joined = 8;    // cells that blanks inside one header word make
constexpr char32_t first_hanzi = 0x3400;

bool is_one_ideograph(std::string_view word) {
  std::size_t pos = 0;
  return next_code_point(word, pos) >= first_hanzi && pos == word.size();
}

/// The roles of the words of a cell that may hold several columns' names; 统 计 指 标 is one word.
std::vector<ColumnRole> header_words(std::string_view text, std::optional<std::int64_t> year) {
  std::vector<ColumnRole> words;
  for (std::string_view rest = trim(text), left; !rest.empty() && words.size() < most_pieces; rest = left) {
    bool spaced = is_one_ideograph(last_word(rest, left));
    while (spaced && !left.empty()) {
      std::string_view farther;
      spaced = is_one_ideograph(last_word(left, farther));
      if (spaced) left = farther;
    }
    words.push_back(StatisticsCatalogue::instance().column_role(trim(rest.substr(left.size())), year));
  }
  std::ranges::reverse(words);
  return words;
}

/// 2015: a year without 年, between a header's words.
ColumnRole role_of_year(std::string_view text, std::optional<std::int64_t> year) {
  const bool digits = text.size() == 4 && std::ranges::all_of(text, is_digit);
  const std::int64_t stated = digits ? period_of(text).year : 0;
  if (stated == 0 || !year) return ColumnRole::none;
  return stated == *year ? ColumnRole::year : ColumnRole::other;
}

std::string joined_text(std::span<const Cell> cells) {
  std::string text;
  for (const Cell& cell : cells) text += cell.text;
  return text;
}

/// How many cells at the front are one word of a header that has blanks inside.
std::size_t cells_of_word(std::span<const Cell> cells, std::optional<std::int64_t> year) {
  const StatisticsCatalogue& catalogue = StatisticsCatalogue::instance();
  if (!catalogue.may_be_in_column_word(cells.front().text) ||
      catalogue.column_word(cells.front().text) != ColumnRole::none)
    return 1;
  for (std::size_t n = std::min(cells.size(), most_joined); n > 1; --n)
    if (catalogue.column_word(joined_text(cells.first(n)), year) != ColumnRole::none) return n;
  return 1;
}

/// Whether the cells of a line together may be a word for a column, or digits in one, which are a word only
/// with others beside them: a quick look, at which most lines fail.
enum class LoneWord : std::uint8_t { none, digits, word };

LoneWord may_be_column_word(const Document& document, std::size_t line) {
  std::size_t size = 0;
  bool words = false;
  for (const Cell& cell : document.cells_of(document.lines[line])) {
    size += cell.text.size();
    if (size > longest_lone || !StatisticsCatalogue::instance().may_be_in_column_word(cell.text))
      return LoneWord::none;
    words = words || has_ideograph(cell.text);
  }
  if (size == 0) return LoneWord::none;
  return words ? LoneWord::word : LoneWord::digits;
}

/// Whether a line may name a column of labels, without which no line is a header.
bool may_name_label_column(std::span<const Cell> cells) {
  const StatisticsCatalogue& catalogue = StatisticsCatalogue::instance();
  return std::ranges::any_of(cells, [&](const Cell& cell) {
    for (std::size_t pos = 0; pos < cell.text.size();)
      if (catalogue.may_begin_label_column(next_folded(cell.text, pos))) return true;
    return false;
  });
}

/// What a short line says, the blanks between its cells left out; empty when separators divide it.
std::string lone_text(const Document& document, std::size_t line) {
  const auto cells = document.cells_of(document.lines[line]);
  std::size_t filled = 0;
  for (const Cell& cell : cells)
    if (!trim(cell.text).empty()) ++filled;
  if (filled > 1 && document.lines[line].arrangement == Arrangement::ruled) return {};
  std::string text = joined_text(cells);
  return text.size() > longest_lone ? std::string() : text;
}

/// The same, of which the next line may hold the rest of a word: 条 2 246 above 数 is a row, no 条数.
std::string broken_text(const Document& document, std::size_t line) {
  const auto cells = document.cells_of(document.lines[line]);
  const auto numbers =
      std::ranges::count_if(cells, [](const Cell& cell) { return is_stated_value(cell.text); });
  return numbers > 0 && cells.size() > 1 ? std::string() : lone_text(document, line);
}

}  // namespace

std::vector<ColumnRole> statistics_header(const Document& document, std::size_t line,
                                          std::optional<std::int64_t> year) {
  const StatisticsCatalogue& catalogue = StatisticsCatalogue::instance();
  const bool ruled = document.lines[line].arrangement == Arrangement::ruled;
  std::vector<ColumnRole> roles;
  const auto cells = document.cells_of(document.lines[line]);
  if (!may_name_label_column(cells)) return {};
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (cells[i].text.empty()) {
      roles.push_back(ColumnRole::unnamed);
      continue;
    }
    if (!ruled) {  // 指  标  名  称, 2009  年度
      if (const std::size_t joined = cells_of_word(cells.subspan(i), year); joined > 1) {
        roles.push_back(catalogue.column_word(joined_text(cells.subspan(i, joined)), year));
        i += joined - 1;
        continue;
      }
    }
    const std::vector<ColumnRole> words =
        ruled ? std::vector<ColumnRole>() : header_words(cells[i].text, year);
    const bool several = words.size() > 1 && catalogue.column_word(cells[i].text, year) == ColumnRole::none &&
                         std::ranges::find(words, ColumnRole::none) == words.end();
    if (several) {
      roles.insert(roles.end(), words.begin(), words.end());
    } else {
      const ColumnRole role = catalogue.column_role(cells[i].text, year);
      roles.push_back(role == ColumnRole::none && ruled ? role_of_year(trim(cells[i].text), year) : role);
    }
  }
  const auto has = [&](ColumnRole role) { return std::ranges::find(roles, role) != roles.end(); };
  const auto figures = std::ranges::count_if(roles, [](ColumnRole r) {
    return r == ColumnRole::unit || (r >= ColumnRole::value && r <= ColumnRole::part);
  });
  if (!has(ColumnRole::label) || figures == 0) return {};
  return roles;
}

ColumnRole lone_header_word(const Document& document, std::size_t line, std::optional<std::int64_t> year) {
  const LoneWord lone = may_be_column_word(document, line);
  const bool goes_on =
      line + 1 < document.lines.size() && may_be_column_word(document, line + 1) == LoneWord::word;
  if (lone == LoneWord::none || (lone == LoneWord::digits && !goes_on) || ends_header_word(document, line))
    return ColumnRole::none;
  const StatisticsCatalogue& catalogue = StatisticsCatalogue::instance();
  const std::string text = lone_text(document, line);
  if (text.empty()) return ColumnRole::none;
  if (const ColumnRole role = catalogue.column_word(text, year); role != ColumnRole::none) return role;
  if (line + 1 >= document.lines.size()) return ColumnRole::none;
  const std::string rest = lone_text(document, line + 1);
  return rest.empty() || broken_text(document, line).empty() ? ColumnRole::none
                                                             : catalogue.column_word(text + rest, year);
}

bool ends_header_word(const Document& document, std::size_t line) {
  const LoneWord end = line == 0 ? LoneWord::none : may_be_column_word(document, line);
  if (end == LoneWord::none) return false;
  const LoneWord begin = may_be_column_word(document, line - 1);
  if (begin == LoneWord::none || (begin == LoneWord::digits && end == LoneWord::digits)) return false;
  const StatisticsCatalogue& catalogue = StatisticsCatalogue::instance();
  const std::string front = broken_text(document, line - 1);
  const std::string text = lone_text(document, line);
  const bool word_and_rest =  // 指标 ⏎ 名称
      catalogue.column_word(front) == ColumnRole::none ||
      (catalogue.column_word(text) == ColumnRole::none && text.find_first_of("0123456789") == text.npos);
  return !front.empty() && !text.empty() && word_and_rest &&
         catalogue.column_word(front + text) != ColumnRole::none;
}

bool is_column_letters(const Document& document, std::size_t line) {
  const auto cells = document.cells_of(document.lines[line]);
  const auto front = std::ranges::find_if(cells, [](const Cell& c) { return !c.text.empty(); });
  if (front == cells.end() || !StatisticsCatalogue::instance().is_column_letter(front->text)) return false;
  return std::ranges::all_of(cells, [](const Cell& cell) {
    return cell.text.empty() || is_stated_value(cell.text) ||
           StatisticsCatalogue::instance().is_column_letter(cell.text);
  });
}

}  // namespace gongkai
