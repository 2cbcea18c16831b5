#pragma once

#include <cstdint>
#include <vector>

#include "document/document.h"
#include "report/forms/statistics_catalogue.h"

namespace gongkai {

/// A part of a line of the statistics form.
struct StatisticsPart {
  enum class Kind : std::uint8_t { label, unit, value, blank };

  Kind kind = Kind::label;
  std::string_view text;   ///< as written
  std::uint32_t cell = 0;  ///< index into Document::cells
  std::size_t line = 0;    ///< index into Document::lines
  WrittenLabel label;      ///< of a label, or of text that may be one
};

/// The parts of a line in order, cells that hold several taken apart: "（一）收到申请数 件 12",
/// "收到申请数（件）12".
std::vector<StatisticsPart> statistics_parts(const Document& document, std::size_t line);

/// The roles of the columns that a header line announces, in order, none for a word that is no header's;
/// empty when the line is no header.
std::vector<ColumnRole> statistics_header(const Document& document, std::size_t line);

/// A line that holds nothing but one header word: headers may come one cell a line.
ColumnRole lone_header_word(const Document& document, std::size_t line);

}  // namespace gongkai
