#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>

#include "archive/sqlite.h"

/// SQL values in and out.
namespace gongkai {

/// The bytes of a value: of a BLOB as they are, of anything else its text in UTF-8, NULs included. NULL gives
/// nothing. Valid until the callback returns or the value is used otherwise.
std::optional<std::string_view> bytes_of(sqlite3_value* value);

void give(sqlite3_context* context, std::nullopt_t value);
void give(sqlite3_context* context, std::int64_t value);
void give(sqlite3_context* context, double value);
void give(sqlite3_context* context, std::string_view value);  ///< copied

template <class Value>
void give(sqlite3_context* context, const std::optional<Value>& value) {
  if (value) {
    give(context, *value);
  } else {
    give(context, std::nullopt);
  }
}

/// The value at `column` of a row.
template <class... Values>
void give_nth(sqlite3_context* context, int column, const std::tuple<Values...>& row) {
  std::apply(
      [&](const Values&... values) {
        (static_cast<void>(column-- == 0 ? give(context, values) : void()), ...);
      },
      row);
}

}  // namespace gongkai
