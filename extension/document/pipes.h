#pragma once

#include <cstddef>
#include <span>

#include "document/furniture.h"
#include "document/line_builder.h"

namespace gongkai {

/// Whether the line has a cell separator: '|' or one of its box-drawing and full-width forms.
bool has_pipe(std::string_view text);

/// Reads the block of pipe-separated lines that begins at `first`, with the blank lines and lines without a
/// pipe inside it, and returns the index behind its last line. Rows on lines become `ruled` lines; cells on
/// lines of their own become `listed` lines, one cell each, where a blank between two separators is a blank
/// cell.
std::size_t read_pipe_block(std::span<const SourceLine> lines, std::size_t first, LineBuilder& out);

}  // namespace gongkai
