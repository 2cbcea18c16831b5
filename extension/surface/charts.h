#pragma once

#include "archive/sqlite.h"

/// The SQL functions that draw.
namespace gongkai {

/// gongkai_bar(value, max, width): NULL when one of them is.
void bar_function(sqlite3_context* context, int argc, sqlite3_value** argv) noexcept;

/// Aggregate gongkai_spark(value): a NULL is a blank; no rows give NULL.
void spark_step(sqlite3_context* context, int argc, sqlite3_value** argv) noexcept;
void spark_final(sqlite3_context* context) noexcept;

/// Aggregate gongkai_svg(kind, label, value, series, title, unit, source): kind 'line' | 'bar' | 'stacked',
/// the same in every row; what follows the value may be left out or NULL; the last three are those of the
/// first row; no rows give NULL.
void svg_step(sqlite3_context* context, int argc, sqlite3_value** argv) noexcept;
void svg_final(sqlite3_context* context) noexcept;

}  // namespace gongkai
