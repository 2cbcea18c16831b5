#pragma once

#include <cstddef>
#include <span>

#include "document/furniture.h"
#include "document/line_builder.h"

namespace gongkai {

/// Reads the table separated by commas or semicolons (RFC 4180) that begins at `first`, each record as a
/// ruled line, and returns the index behind its last line; `first` where none begins there. Fields in quotes
/// may hold separators, doubled quotes and line ends. A table is told from prose with half-width commas by
/// records of as many short fields that show what only tables have: quotes, blank fields, fields repeated,
/// values beside words. A record of more or fewer fields than the others is a row of its own.
std::size_t read_csv(std::span<const SourceLine> lines, std::size_t first, LineBuilder& out);

/// The same for one record separated by tabs in which a field in quotes begins: spreadsheets write so.
std::size_t read_quoted_tabs(std::span<const SourceLine> lines, std::size_t first, LineBuilder& out);

}  // namespace gongkai
