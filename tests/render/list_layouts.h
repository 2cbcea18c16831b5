#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "render/docx_xml.h"

/// A table that is no statutory one, in every way a document may write it.
namespace gongkai::render {

using Cells = std::vector<std::string>;
using CellRows = std::vector<Cells>;

enum class ListLayout { kHtml, kDocx, kTabs, kMarkdown, kSpaces, kOneBlank, kLines, kGappedLines, kListed };

inline constexpr ListLayout kRowLayouts[] = {ListLayout::kHtml, ListLayout::kDocx, ListLayout::kTabs,
                                             ListLayout::kMarkdown, ListLayout::kSpaces};
inline constexpr ListLayout kListLayouts[] = {
    ListLayout::kHtml,     ListLayout::kDocx,        ListLayout::kTabs,
    ListLayout::kMarkdown, ListLayout::kSpaces,      ListLayout::kOneBlank,
    ListLayout::kLines,    ListLayout::kGappedLines, ListLayout::kListed};

/// Columns of a terminal: ASCII one, all else two.
inline std::size_t shown_width(const std::string& text) {
  std::size_t width = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) ++width;
    if (byte >= 0xC0) width += 2;
  }
  return width;
}

inline std::string joined(const Cells& row, const std::string& between) {
  std::string text;
  for (std::size_t i = 0; i < row.size(); ++i) text += (i == 0 ? "" : between) + row[i];
  return text;
}

inline std::string in_columns(const CellRows& rows) {
  std::vector<std::size_t> widths(rows.front().size(), 0);
  for (const Cells& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], shown_width(row[i]) + 3);
  std::string text;
  for (const Cells& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i)
      text += row[i] + (i + 1 == row.size() ? "\n" : std::string(widths[i] - shown_width(row[i]), ' '));
  }
  return text;
}

inline std::string list_table(ListLayout layout, const CellRows& rows) {
  std::string text;
  for (const Cells& row : rows) {
    switch (layout) {
      case ListLayout::kHtml:
        text += "<tr><td>" + joined(row, "</td><td>") + "</td></tr>";
        break;
      case ListLayout::kDocx:
        text += "<w:tr>";
        for (const std::string& cell : row)
          text += "<w:tc><w:p><w:r><w:t>" + xml_escaped(cell) + "</w:t></w:r></w:p></w:tc>";
        text += "</w:tr>";
        break;
      case ListLayout::kTabs:
        text += joined(row, "\t") + "\n";
        break;
      case ListLayout::kMarkdown:
        text += "| " + joined(row, " | ") + " |\n";
        if (&row == &rows.front()) text += "|" + joined(Cells(row.size(), "---"), "|") + "|\n";
        break;
      case ListLayout::kSpaces:
        return in_columns(rows);
      case ListLayout::kOneBlank:
        text += joined(row, " ") + "\n";
        break;
      case ListLayout::kLines:
        text += joined(row, "\n") + "\n";
        break;
      case ListLayout::kGappedLines:
        text += joined(row, "\n\n") + "\n\n";
        break;
      case ListLayout::kListed:
        text += joined(row, "\n| ") + "\n|\n";
        break;
    }
  }
  return text;
}

/// A report of `year` with the table in its first section.
inline std::string list_report(ListLayout layout, int year, const CellRows& rows) {
  const std::string title = "云江省松河县" + std::to_string(year) + "年政府信息公开工作年度报告";
  const std::string table = list_table(layout, rows);
  if (layout == ListLayout::kHtml)
    return "<html><meta charset=utf-8><h1>" + title +
           "</h1><p>一、概述</p><p>一年来平稳。</p><table border=1>" + table +
           "</table><p>二、存在的问题</p><p>内容不够细。</p></html>";
  if (layout == ListLayout::kDocx) {
    const auto paragraph = [](const std::string& text) {
      return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    };
    return docx_file(paragraph(title) + paragraph("一、概述") + paragraph("一年来平稳。") + "<w:tbl>" +
                     table + "</w:tbl>" + paragraph("二、存在的问题") + paragraph("内容不够细。"));
  }
  return title + "\n一、概述\n一年来平稳。\n附表\n" + table + "二、存在的问题\n内容不够细。\n";
}

}  // namespace gongkai::render
