#pragma once

#include <string>
#include <string_view>

#include "document/document.h"

namespace gongkai {

/// Whether any mark of Markdown, or a tag of HTML, may stand in the text.
bool has_markdown(std::string_view text);

/// The text without the marks inside its lines (CommonMark, GFM, and the tags converters leave in): emphasis,
/// code, escapes, links and entities give their words; pictures, comments, struck-out words, super- and
/// subscripts and marks of footnotes go. <br> joins as append_cell_line() does. Lines, cells between pipes
/// and what stands at the front of a line stay as they are.
///
///   **6318** -> 6318   1234\.56 -> 1234.56   ~~470~~472 -> 472   472<sup>1</sup> -> 472   39<br>704 -> two
///
/// A line break between two numbers of a cell becomes U+2028, which no number holds.
std::string plain_markdown(std::string_view text);

/// Whether the text, which begins with a tag, is Markdown all the same.
bool is_markdown(std::string_view text);

/// Whether tables of HTML stand in a text that is no web page.
bool has_html_table(std::string_view text);

/// Reads Markdown: its tables of HTML as a web page's, the text around them as plain text.
Document read_markdown(Text text);

}  // namespace gongkai
