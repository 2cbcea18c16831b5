#pragma once

#include <string>
#include <string_view>

namespace gongkai {

/// Appends a further line of a cell (<br>, two paragraphs, a line end in quotes) to the text of the cell that
/// begins at `begin`. Lines of words are joined, with a blank only beside digits and between Latin words. Two
/// lines whose digits would meet are two numbers: '\n' stays between them, so that no reader makes one of
/// them.
///
///   "法" "提供" -> "法提供"   "属于" "1类" -> "属于 1类"   "39" "704" -> "39\n704"   "6," "798" -> "6,\n798"
void append_cell_line(std::string& cell, std::size_t begin, std::string_view line);

/// Whether a digit, or a mark that may stand inside a number, ends or begins the text.
bool ends_in_number(std::string_view text);
bool begins_in_number(std::string_view text);

/// Whether the text is what programs write for a cell without data: None, NaN, nan, NaT, <NA>.
bool is_no_data(std::string_view text);

}  // namespace gongkai
