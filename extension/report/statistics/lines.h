#pragma once

#include <cstdint>
#include <vector>

#include "document/document.h"
#include "report/forms/statistics_catalogue.h"

namespace gongkai {

/// A part of a line of the statistics form.
struct StatisticsPart {
  enum class Kind : std::uint8_t { label, unit, value, blank, share };

  Kind kind = Kind::label;
  std::string_view text;   ///< as written
  std::uint32_t cell = 0;  ///< index into Document::cells
  std::size_t line = 0;    ///< index into Document::lines
  WrittenLabel label;      ///< of a label, or of text that may be one
};

/// Whether a cell is nothing but a figure, which begins with a digit.
bool is_bare_figure(std::string_view text);

/// Whether a cell states a figure, with or without its unit, or a mark for none.
bool is_stated_value(std::string_view text);

/// The last word of `text`, and what stands before it.
std::string_view last_word(std::string_view text, std::string_view& before);

/// The parts of a line in order, cells that hold several taken apart: "（一）收到申请数 件 12",
/// "收到申请数（件）12".
std::vector<StatisticsPart> statistics_parts(const Document& document, std::size_t line);

/// Whether one of these parts is the label of an indicator.
bool names_indicator(const Document& document, std::size_t line);

/// The roles of the columns that a header line announces, in order, none for a word that is no header's;
/// empty when the line is no header.
std::vector<ColumnRole> statistics_header(const Document& document, std::size_t line,
                                          std::optional<std::int64_t> year = std::nullopt);

/// A line that holds nothing but one header word, or the first piece of one that goes on in the next line
/// (计量 ⏎ 单位): headers may come one cell a line.
ColumnRole lone_header_word(const Document& document, std::size_t line,
                            std::optional<std::int64_t> year = std::nullopt);

/// Whether a line is the second piece of a header word.
bool ends_header_word(const Document& document, std::size_t line);

/// 甲, 乙, 丙, 1, 2: letters and numbers of columns.
bool is_column_letters(const Document& document, std::size_t line);

}  // namespace gongkai
